import math
from itertools import pairwise

import networkx as nx
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.errors import InvalidValueError
from app.planning import algebraic_connectivity, betweenness_by_people

LINKS = ["S1-A", "S2-B", "A-B", "A-D1", "B-D2", "B-D3", "D2-D3"]
GRAPH_TEST = nx.Graph([link.split("-") for link in LINKS])


def test_check_values_of_the_domain_notes():
    assert algebraic_connectivity(GRAPH_TEST) == pytest.approx(0.398321, abs=1e-6)
    assert algebraic_connectivity(nx.path_graph(4)) == pytest.approx(0.585786, abs=1e-6)
    assert algebraic_connectivity(nx.cycle_graph(4)) == pytest.approx(2.0, abs=1e-12)


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
        lambda: betweenness_by_people(nx.path_graph(2), [0], {9: 1.0}),
        lambda: betweenness_by_people(nx.path_graph(2), [0], {1: 1.0}, weight="km"),
    ],
)
def test_nonsense_is_refused(wrong):
    with pytest.raises(InvalidValueError):
        wrong()
