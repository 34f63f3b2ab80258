"""Oracles: networkx with every asset removed in turn; domain notes section 9; the facts of both demonstration sets."""

import csv
import json

import networkx as nx
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.errors import InvalidValueError
from app.planning.criticality import cut_points, single_failures


def index(values):
    return np.array(list(values), dtype=np.intp)


def run(sites, links, gateways, parts):
    ptr = np.cumsum([0, *(len(serving) for _, serving in parts)])
    return single_failures(
        sites,
        index(a for a, _ in links),
        index(b for _, b in links),
        index(gateways),
        np.array([float(people) for people, _ in parts]),
        index(ptr),
        index(s for _, serving in parts for s in serving),
    )


def served(sites, links, gateways, parts):
    """Which parts are served, and the sites that are reached, by networkx."""
    graph = nx.Graph()
    graph.add_nodes_from(sites)
    graph.add_edges_from((a, b) for a, b in links if a in graph and b in graph)
    reached = set()
    for gateway in gateways:
        if gateway in graph:
            reached |= nx.node_connected_component(graph, gateway)
    return [bool(reached & set(serving)) for _, serving in parts], reached


def cut(before, after):
    return [k for k, (a, b) in enumerate(zip(before, after, strict=True)) if a and not b]


@st.composite
def networks(draw):
    n = draw(st.integers(1, 9))
    pairs = st.tuples(st.integers(0, n - 1), st.integers(0, n - 1)).filter(lambda p: p[0] != p[1])
    links = draw(st.lists(pairs, max_size=2 * n)) if n > 1 else []
    gateways = draw(st.lists(st.integers(0, n - 1), max_size=3, unique=True))
    serving = st.lists(st.integers(0, n - 1), min_size=1, max_size=3, unique=True)
    return n, links, gateways, draw(st.lists(st.tuples(st.integers(0, 90), serving), max_size=8))


@given(networks())
@settings(deadline=None, max_examples=300)
def test_it_equals_removing_every_asset_in_turn(case):
    n, links, gateways, parts = case
    found = run(n, links, gateways, parts)
    before, reached = served(range(n), links, gateways, parts)
    assert found.already_isolated_people == sum(p for (p, _), ok in zip(parts, before, strict=True) if not ok)

    def lost(after):
        return sum(p for (p, _), a, b in zip(parts, before, after, strict=True) if a and not b)

    for site in range(n):
        after, left = served([s for s in range(n) if s != site], links, gateways, parts)
        assert found.site_below[site] == (len(reached - left) if site in reached else 0)
        assert found.site_people[site] == lost(after)
    for k in range(len(links)):
        after, left = served(range(n), links[:k] + links[k + 1 :], gateways, parts)
        assert found.link_people[k] == lost(after)
        assert found.link_below[k] == len(reached - left)


def test_a_larger_network_with_rings_trees_islands_and_parallel_links():
    rng = np.random.default_rng(1)
    n = 120
    links = [(int(rng.integers(max(0, k - 9), k)), k) for k in range(1, 100)]  # from 100 on: islands
    links += [tuple(rng.choice(100, 2, replace=False).tolist()) for _ in range(20)] + links[10:20] + [(100, 101)]
    parts = [
        (int(p), rng.choice(n, size, replace=False).tolist()) for p, size in rng.integers((1, 1), (999, 6), (80, 2))
    ]
    found = run(n, links, [3, 40], parts)
    before, _ = served(range(n), links, [3, 40], parts)
    people = np.array([p for p, _ in parts])
    for site in range(n):
        after, _ = served([s for s in range(n) if s != site], links, [3, 40], parts)
        assert found.site_people[site] == people[cut(before, after)].sum()
    for k in range(len(links)):
        after, _ = served(range(n), links[:k] + links[k + 1 :], [3, 40], parts)
        assert found.link_people[k] == people[cut(before, after)].sum()
    assert found.already_isolated_people == people[~np.array(before)].sum() > 0


def test_the_dominator_is_the_nearest_site_that_all_paths_pass():
    #  0 (gateway) - 1 - {2, 3} - 4, and 5 hangs on nothing; a second gateway makes 4 free of any single site
    links = [(0, 1), (1, 2), (1, 3), (2, 4), (3, 4)]
    assert run(6, links, [0], []).dominator.tolist() == [-1, 0, 1, 1, 1, -2]
    assert run(6, links, [0, 4], []).dominator.tolist() == [-1] * 5 + [-2]


def test_the_graph_of_the_domain_notes():
    names = ["S1", "S2", "A", "B", "D1", "D2", "D3"]
    edges = [("S1", "A"), ("S2", "B"), ("A", "B"), ("A", "D1"), ("B", "D2"), ("B", "D3"), ("D2", "D3")]
    links = [(names.index(a), names.index(b)) for a, b in edges]
    found = run(7, links, [0, 1], [(5000, [4]), (3000, [5]), (2000, [6])])
    assert dict(zip(names, found.site_people.tolist(), strict=True)) == {
        "S1": 0, "S2": 0, "A": 5000, "B": 5000, "D1": 5000, "D2": 3000, "D3": 2000
    }  # fmt: skip
    cuts = cut_points(7, index(a for a, _ in links), index(b for _, b in links))
    assert [names[s] for s in cuts.articulation_sites] == ["A", "B"]
    assert {frozenset(edges[k]) for k in cuts.bridges} == {
        frozenset(pair) for pair in (("A", "B"), ("A", "D1"), ("A", "S1"), ("B", "S2"))
    }


@given(networks())
@settings(deadline=None, max_examples=150)
def test_cut_points_equal_networkx(case):
    n, links, _, _ = case
    cuts = cut_points(n, index(a for a, _ in links), index(b for _, b in links))
    graph = nx.Graph()
    graph.add_nodes_from(range(n))
    graph.add_edges_from(links)
    assert set(cuts.articulation_sites) == set(nx.articulation_points(graph))
    parallel = {frozenset(p) for p in links if sum(set(p) == set(q) for q in links) > 1}
    expected = {frozenset(p) for p in nx.bridges(graph)} - parallel
    assert {frozenset(links[k]) for k in cuts.bridges} == expected


@pytest.mark.parametrize("country", ["vct-demo", "brb-demo"])
def test_the_facts_of_the_demonstration_sets(shared_data, country):
    folder = shared_data / country
    with (folder / "synthetic" / "sites.csv").open(encoding="utf-8") as file:
        names = [row["site_id"] for row in csv.DictReader(file)]
    with (folder / "synthetic" / "links.csv").open(encoding="utf-8") as file:
        pairs = [(row["from_site"], row["to_site"]) for row in csv.DictReader(file)]
    facts = json.loads((folder / "expected_facts.json").read_text(encoding="utf-8"))
    cuts = cut_points(len(names), index(names.index(a) for a, _ in pairs), index(names.index(b) for _, b in pairs))
    assert sorted(names[s] for s in cuts.articulation_sites) == facts["articulation_points"]
    assert sorted(sorted(pairs[k]) for k in cuts.bridges) == sorted(map(sorted, facts["bridges"]))


def test_without_gateways_everybody_is_isolated_already():
    found = run(3, [(0, 1)], [], [(7, [0, 2])])
    assert found.already_isolated_people == 7
    assert not found.site_people.any()
    assert not found.link_people.any()


def test_a_part_that_nobody_serves_is_isolated_already():
    assert run(1, [], [0], [(4, []), (5, [0])]).already_isolated_people == 4


def test_numbers_out_of_range_are_refused():
    with pytest.raises(InvalidValueError):
        run(2, [(0, 2)], [0], [])
    with pytest.raises(InvalidValueError):
        run(2, [(0, 1)], [0], [(-1, [0])])
