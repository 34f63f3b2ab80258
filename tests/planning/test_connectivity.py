"""Oracles: domain notes section 9 (graph test), and a networkx search per pair of sites."""

import math

import networkx as nx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.errors import InvalidValueError
from app.planning.connectivity import ConnectivityMeasure

EDGES = [("S1", "A"), ("S2", "B"), ("A", "B"), ("A", "D1"), ("B", "D2"), ("B", "D3"), ("D2", "D3")]


@pytest.mark.parametrize(
    ("sites", "links", "expected"),
    [
        (["A"], [], (1 / 3, 2 / 3, 0.80, 0.615385)),
        (["B"], [], (2 / 3, 5 / 6, 0.90, 0.730769)),
        (["S1"], [], (0, 0.5, 0.733333, 0.230769)),
        ([], [("B", "A")], (0, 0.5, 0.70, 0.423077)),
    ],
)
def test_the_graph_of_the_domain_notes(sites, links, expected):
    measure = ConnectivityMeasure(nx.Graph(EDGES), ["S1", "S2"], ["D1", "D2", "D3"])
    loss = measure.after(sites, links)
    assert (loss.complete, loss.partial, loss.weighted, loss.efficiency) == pytest.approx(expected, abs=5e-7)


def test_the_efficiency_of_the_domain_notes_before_any_failure():
    graph = nx.Graph(EDGES)
    found = ConnectivityMeasure(graph, ["S1"], ["D1"]).efficiency
    assert found == pytest.approx(0.619048, abs=5e-7)  # section 9, E0
    assert found == pytest.approx(nx.global_efficiency(graph), rel=1e-12)
    assert math.isnan(ConnectivityMeasure(nx.empty_graph(1), [0], [0]).efficiency)


def by_pairs(graph, sources, demands, weight):
    """Sources reached, weighted reach per demand site and efficiency sum, by one search per pair."""
    counts, weights = [], []
    for demand in demands:
        distances = [
            nx.shortest_path_length(graph, source, demand, weight)
            for source in sources
            if source != demand and nx.has_path(graph, source, demand)
        ]
        own = [s for s in sources if s == demand]
        counts.append(len(distances) + len(own))
        weights.append((len(distances) + len(own)) * sum(1 / d for d in distances))
    pairs = [(u, v) for u in graph for v in graph if u != v and nx.has_path(graph, u, v)]
    return counts, weights, sum(1 / nx.shortest_path_length(graph, u, v, weight) for u, v in pairs)


@st.composite
def failures(draw):
    kind = draw(st.sampled_from([nx.Graph, nx.DiGraph, nx.MultiGraph, nx.MultiDiGraph]))
    n = draw(st.integers(3, 8))
    graph = kind()
    graph.add_nodes_from(range(n))
    pairs = draw(st.lists(st.tuples(st.integers(0, n - 1), st.integers(0, n - 1)), min_size=1, max_size=14))
    for i, (u, v) in enumerate(pairs):
        if u != v:
            graph.add_edge(u, v, km=0.5 + (i * 7 % 5))
    sources = draw(st.lists(st.integers(0, n - 1), min_size=1, max_size=3, unique=True))
    demands = draw(st.lists(st.integers(0, n - 1), min_size=1, max_size=4, unique=True))
    failed = draw(st.lists(st.integers(0, n - 1), max_size=2, unique=True))
    links = draw(st.lists(st.sampled_from(sorted(graph.edges)), max_size=2, unique=True)) if graph.edges else []
    return graph, sources, demands, failed, links, draw(st.sampled_from([None, "km"]))


@given(failures())
@settings(deadline=None, max_examples=150)
def test_it_equals_a_search_per_pair(case):
    graph, sources, demands, failed, links, weight = case
    loss = ConnectivityMeasure(graph, sources, demands, weight).after(failed, links)
    after = graph.copy()
    after.remove_edges_from(links)
    after.remove_edges_from([e for e in after.edges if e[0] in failed or e[1] in failed])
    c0, w0, e0 = by_pairs(graph, sources, demands, weight)
    c1, w1, e1 = by_pairs(after, sources, demands, weight)
    c1 = [c - (d in sources and d in failed) for c, d in zip(c1, demands, strict=True)]
    had = [i for i, c in enumerate(c0) if c]
    assert loss.already_isolated == tuple(d for d, c in zip(demands, c0, strict=True) if not c)
    if had:
        assert loss.complete == pytest.approx(1 - sum(c1[i] > 0 for i in had) / len(had), abs=1e-9)
        assert loss.partial == pytest.approx(sum(1 - c1[i] / c0[i] for i in had) / len(had), abs=1e-9)
        weighted = [1 - w1[i] / w0[i] if w0[i] else 1 - c1[i] / c0[i] for i in had]
        assert loss.weighted == pytest.approx(sum(weighted) / len(had), abs=1e-9)
    else:
        assert math.isnan(loss.complete)
    if e0:
        assert loss.efficiency == pytest.approx(1 - e1 / e0, abs=1e-9)


def test_what_is_not_there_is_refused():
    measure = ConnectivityMeasure(nx.Graph(EDGES), ["S1"], ["D1"])
    with pytest.raises(InvalidValueError):
        measure.after(["X"])
    with pytest.raises(InvalidValueError):
        measure.after([], [("S1", "D3")])
    with pytest.raises(InvalidValueError):
        ConnectivityMeasure(nx.Graph(EDGES), ["S1"], ["D1"], weight="km")
