import math
from itertools import pairwise

import networkx as nx
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.errors import InvalidValueError
from app.planning import algebraic_connectivity, betweenness_by_people, people_lost

LINKS = ["S1-A", "S2-B", "A-B", "A-D1", "B-D2", "B-D3", "D2-D3"]
GRAPH_TEST = nx.Graph([link.split("-") for link in LINKS])


def test_check_values_of_the_domain_notes():
    assert algebraic_connectivity(GRAPH_TEST) == pytest.approx(0.398321, abs=1e-6)
    assert algebraic_connectivity(nx.path_graph(4)) == pytest.approx(0.585786, abs=1e-6)
    assert algebraic_connectivity(nx.cycle_graph(4)) == pytest.approx(2.0, abs=1e-12)


def test_people_lost_on_the_graph_of_the_domain_notes():
    people = {"D1": 5000, "D2": 3000, "D3": 2000}
    failures = [{"failed_sites": [name]} for name in ("A", "B", "S1")] + [{"failed_links": [("A", "B")]}]
    assert [people_lost(GRAPH_TEST, ["S1", "S2"], people, **failed) for failed in failures] == [5000, 5000, 0, 0]


@settings(max_examples=150, deadline=None)
@given(st.integers(0, 2**32 - 1), st.sampled_from([nx.Graph, nx.DiGraph, nx.MultiGraph, nx.MultiDiGraph]))
def test_people_lost_by_asking_for_a_path_of_each(seed, kind):
    rng = np.random.default_rng(seed)
    graph = kind()
    graph.add_nodes_from(range(8))
    graph.add_edges_from((int(a), int(b)) for a, b in rng.integers(0, 8, (14, 2)) if a != b)
    sources = rng.choice(8, 2, replace=False).tolist()
    people = {int(site): float(rng.integers(0, 99)) for site in rng.choice(8, 5, replace=False)}
    sites = rng.choice(8, rng.integers(0, 3), replace=False).tolist()
    links = [list(graph.edges())[i] for i in rng.choice(graph.number_of_edges(), rng.integers(0, 3), replace=False)]
    after = graph.copy()
    after.remove_edges_from([e for e in list(after.edges()) if e in links] * 14)  # parallel ones, too
    after.remove_nodes_from(sites)
    expected = 0.0
    for site, count in people.items():
        had = any(nx.has_path(graph, source, site) for source in sources)
        has = site in after and any(source in after and nx.has_path(after, source, site) for source in sources)
        expected += count * (had and not has)
    assert people_lost(graph, sources, people, sites, links) == expected


def test_one_of_parallel_links_is_no_loss_and_both_are():
    twice = nx.MultiGraph([(0, 1), (0, 1)])
    assert people_lost(twice, [0], {1: 9.0}, failed_links=[(0, 1, 0)]) == 0.0
    assert people_lost(twice, [0], {1: 9.0}, failed_links=[(1, 0)]) == 9.0


def test_disconnected_is_zero():
    assert algebraic_connectivity(nx.Graph([(0, 1), (2, 3)])) == 0.0


@pytest.mark.parametrize("size", [50, 1200])  # dense and sparse
def test_closed_forms(size):
    assert algebraic_connectivity(nx.path_graph(size)) == pytest.approx(2 - 2 * math.cos(math.pi / size), rel=1e-7)
    assert algebraic_connectivity(nx.star_graph(size - 1)) == pytest.approx(1.0, rel=1e-7)


def test_parallel_links_are_twice_as_strong_and_weights_count():
    twice = nx.MultiGraph([(0, 1), (0, 1), (1, 2), (1, 2), (2, 2)])
    assert algebraic_connectivity(twice) == pytest.approx(2.0)
    weighted = nx.path_graph(3)
    nx.set_edge_attributes(weighted, 2.0, "strength")
    assert algebraic_connectivity(weighted, weight="strength") == pytest.approx(2.0)


@settings(max_examples=100, deadline=None)
@given(st.integers(0, 2**32 - 1), st.booleans(), st.sampled_from([None, "km"]))
def test_betweenness_by_listing_every_shortest_way(seed, directed, weight):
    rng = np.random.default_rng(seed)
    graph = nx.gnm_random_graph(9, int(rng.integers(6, 24)), seed=seed, directed=directed)
    for edge in graph.edges:
        graph.edges[edge]["km"] = int(rng.integers(1, 4))
    sources = rng.choice(9, 2, replace=False).tolist()
    people = {int(site): int(rng.integers(0, 9)) for site in rng.choice(9, 6, replace=False)}
    found = betweenness_by_people(graph, sources, people, weight)
    sites, links = dict.fromkeys(graph, 0.0), dict.fromkeys(graph.edges, 0.0)
    for site, count in people.items():
        for source in sources:
            if site == source or not nx.has_path(graph, source, site):
                continue
            ways = list(nx.all_shortest_paths(graph, source, site, weight))
            for way in ways:
                for between in way[1:-1]:
                    sites[between] += count / len(ways)
                for a, b in pairwise(way):
                    links[(a, b) if (a, b) in links else (b, a)] += count / len(ways)
    assert dict(found.sites) == pytest.approx(sites)
    assert dict(found.links) == pytest.approx(links)


def test_parallel_links_count_once():
    graph = nx.MultiGraph([(0, 1), (0, 1), (1, 2)])
    assert dict(betweenness_by_people(graph, [0], {2: 5.0}).sites) == {0: 0.0, 1: 5.0, 2: 0.0}


@pytest.mark.parametrize(
    "wrong",
    [
        lambda: algebraic_connectivity(nx.DiGraph([(0, 1)])),
        lambda: algebraic_connectivity(nx.empty_graph(1)),
        lambda: algebraic_connectivity(nx.path_graph(2), weight="km"),
        lambda: betweenness_by_people(nx.path_graph(2), [9], {}),
        lambda: people_lost(nx.path_graph(2), [9], {}),
        lambda: people_lost(nx.path_graph(2), [0], {1: float("nan")}),
        lambda: people_lost(nx.path_graph(3), [0], {1: 1.0}, failed_links=[(0, 2)]),
        lambda: betweenness_by_people(nx.path_graph(2), [0], {9: 1.0}),
        lambda: betweenness_by_people(nx.path_graph(3), [0], {2: float("nan")}),
        lambda: betweenness_by_people(nx.path_graph(3), [0], {2: -1.0}),
        lambda: people_lost(nx.path_graph(2), [0], {1: float("inf")}),
        lambda: betweenness_by_people(nx.path_graph(2), [0], {1: 1.0}, weight="km"),
    ],
)
def test_nonsense_is_refused(wrong):
    with pytest.raises(InvalidValueError):
        wrong()
