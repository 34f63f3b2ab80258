"""Oracles: closed forms (domain notes section 9) and the sum over all states of a small network."""

import itertools
import math

import networkx as nx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.errors import InvalidValueError, NetworkTooWideError
from app.planning.reliability import k_terminal_reliability, sampled_reliability

BRIDGE = nx.Graph([("s", "a"), ("s", "b"), ("a", "b"), ("a", "t"), ("b", "t")])


@pytest.mark.parametrize("p", [0.0, 0.1, 0.5, 0.9, 1.0])
def test_the_bridge_network_in_closed_form(p):
    exact = 2 * p**2 + 2 * p**3 - 5 * p**4 + 2 * p**5
    assert k_terminal_reliability(BRIDGE, ["s", "t"], p) == pytest.approx(exact, abs=1e-12)


def test_all_terminals_of_the_bridge_network():
    assert k_terminal_reliability(BRIDGE, BRIDGE.nodes, 0.9) == pytest.approx(0.97686, abs=5e-6)


def test_series_and_parallel():
    assert k_terminal_reliability(nx.path_graph(5), [0, 4], 0.9) == pytest.approx(0.9**4, abs=1e-12)
    parallel = nx.MultiGraph([(0, 1), (0, 1), (0, 1)])
    assert k_terminal_reliability(parallel, [0, 1], 0.9) == pytest.approx(1 - 0.1**3, abs=1e-12)


def test_a_long_ring_of_rings_is_no_trouble():
    ladder = nx.ladder_graph(60)  # 178 links: 2 ** 178 states one by one
    assert 0 < k_terminal_reliability(ladder, [0, 119], 0.95) < 1


def brute_force(graph, terminals, p_link, p_site):
    edges = list(graph.edges(keys=True)) if graph.is_multigraph() else list(graph.edges)
    sites = list(graph.nodes)
    total = []
    for up in itertools.product([False, True], repeat=len(sites)):
        alive = {s for s, ok in zip(sites, up, strict=True) if ok}
        if not set(terminals) <= alive:
            continue
        p_sites = math.prod(p_site if ok else 1 - p_site for ok in up)
        for kept in itertools.product([False, True], repeat=len(edges)):
            left = nx.Graph()
            left.add_nodes_from(alive)
            left.add_edges_from(e[:2] for e, ok in zip(edges, kept, strict=True) if ok and set(e[:2]) <= alive)
            if set(terminals) <= nx.node_connected_component(left, next(iter(terminals))):
                total.append(p_sites * math.prod(p_link if ok else 1 - p_link for ok in kept))
    return math.fsum(total)


@given(st.data())
@settings(deadline=None, max_examples=60)
def test_it_equals_the_sum_over_all_states(data):
    n = data.draw(st.integers(2, 5))
    graph = data.draw(st.sampled_from([nx.Graph, nx.MultiGraph]))()
    graph.add_nodes_from(range(n))
    pairs = st.tuples(st.integers(0, n - 1), st.integers(0, n - 1))
    graph.add_edges_from(p for p in data.draw(st.lists(pairs, max_size=7)) if p[0] != p[1])
    terminals = data.draw(st.lists(st.integers(0, n - 1), min_size=1, max_size=3, unique=True))
    p_link, p_site = data.draw(st.sampled_from([(0.9, 1.0), (0.7, 0.8), (0.5, 0.5), (1.0, 0.6)]))
    exact = k_terminal_reliability(graph, terminals, p_link, p_site)
    assert exact == pytest.approx(brute_force(graph, terminals, p_link, p_site), abs=1e-12)


def test_sampling_agrees_within_its_standard_error():
    exact = k_terminal_reliability(BRIDGE, ["s", "t"], 0.8, 0.9)
    estimate = sampled_reliability(BRIDGE, ["s", "t"], 0.8, 0.9, samples=4000, seed=3)
    assert abs(estimate.mean - exact) < 4 * estimate.standard_error


def test_too_wide_and_wrong_inputs_are_said():
    with pytest.raises(NetworkTooWideError):
        k_terminal_reliability(nx.complete_graph(12), [0, 11], 0.9, most_states=1000)
    with pytest.raises(InvalidValueError):
        k_terminal_reliability(BRIDGE, ["s", "x"], 0.9)
    with pytest.raises(InvalidValueError):
        k_terminal_reliability(BRIDGE, ["s", "t"], 1.1)
    with pytest.raises(InvalidValueError):
        k_terminal_reliability(BRIDGE, ["s", "t"], {("s", "a"): 0.9})
    for samples in (0, -5):
        with pytest.raises(InvalidValueError):
            sampled_reliability(BRIDGE, ["s", "t"], 0.9, samples=samples)
