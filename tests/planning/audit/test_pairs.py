from itertools import combinations, pairwise

import networkx as nx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.errors import InvalidValueError
from app.planning.audit.pairs import asset_at, worst_pairs, worst_set
from tests.planning.audit.plans import network_of

NAMES = "GHABCDEF"


@st.composite
def networks(draw, most=12):
    names = NAMES[: draw(st.integers(3, 8))]
    pairs = draw(st.lists(st.sampled_from([f"{a}-{b}" for a, b in combinations(names, 2)]), min_size=2, max_size=most))
    serving = st.lists(st.sampled_from(names), min_size=1, max_size=3, unique=True)
    people = {f"S{i}": (draw(st.integers(1, 500)), draw(serving)) for i in range(draw(st.integers(1, 5)))}
    return network_of(list(names), pairs, people, gateways=draw(st.sampled_from(["G", "GH"])))


def served(network, failed):
    sites = len(network.sites)
    graph = nx.MultiGraph()
    graph.add_nodes_from(set(range(sites)) - failed)
    for row in range(len(network.links)):
        ends = int(network.link_from[row]), int(network.link_to[row])
        if sites + row not in failed and not failed & set(ends):
            graph.add_edge(*ends)
    gateways = set(network.gateways.tolist()) & set(graph)
    alive = set().union(*(nx.node_connected_component(graph, gateway) for gateway in gateways))
    bounds = network.part_ptr.tolist()
    parts = [set(network.part_site[low:high].tolist()) for low, high in pairwise(bounds)]
    return sum(people for people, of in zip(network.part_people.tolist(), parts, strict=True) if of & alive)


def brute_losses(network, size):
    everyone = served(network, set())
    assets = range(len(network.sites) + len(network.links))
    return {of: everyone - served(network, set(of)) for of in combinations(assets, size)}


@settings(max_examples=80, deadline=None)
@given(networks())
def test_worst_pairs_by_trying_all(network):
    single = brute_losses(network, 1)
    both = brute_losses(network, 2)
    found = worst_pairs(network, count=5)
    assert found.is_complete
    assert [pair.people for pair in found.pairs] == sorted(both.values(), reverse=True)[:5]
    number = {asset_at(network, n): n for (n,) in single}
    for pair in found.pairs:
        a, b = number[pair.first], number[pair.second]
        assert a < b
        assert (pair.people, pair.first_people, pair.second_people) == (both[a, b], single[a,], single[b,])
    beyond = sorted((loss - single[a,] - single[b,] for (a, b), loss in both.items()), reverse=True)
    assert [pair.beyond_people for pair in worst_pairs(network, count=5, order="beyond").pairs] == beyond[:5]


@settings(max_examples=40, deadline=None)
@given(networks(most=7), st.integers(1, 3))
def test_a_worst_set_is_what_it_says_and_never_above_the_worst(network, size):
    found = worst_set(network, size)
    number = {asset_at(network, n): n for n in range(len(network.sites) + len(network.links))}
    failed = {number[asset] for asset in found.assets}
    assert len(failed) == size
    assert found.people_at_least == served(network, set()) - served(network, failed)
    losses = brute_losses(network, size)
    assert found.people_at_least <= max(losses.values())
    assert found.people_at_least >= max(brute_losses(network, 1).values())


def test_a_cut_of_three_is_found_though_nothing_is_lost_before_its_last_member():
    links = [f"G{i}-{hub}" for i in range(4) for hub in "XYZ"] + [f"{hub}-{site}" for hub in "XYZ" for site in "ABCD"]
    people = {f"S{site}": (1000, [site]) for site in "ABCD"}
    gateways = [f"G{i}" for i in range(4)]
    network = network_of([*gateways, *"XYZABCD"], links, people, gateways=gateways)
    found = worst_set(network, 3)
    assert [asset.id for asset in found.assets] == ["X", "Y", "Z"]
    assert found.people_at_least == 4000


def test_all_gateways_are_a_set():
    links = [f"G{i}-{hub}" for i in range(2) for hub in "WXYZ"] + [f"{hub}-A" for hub in "WXYZ"]
    network = network_of(["G0", "G1", *"WXYZA"], links, {"S": (9, ["W", "X", "Y", "Z"])}, gateways=["G0", "G1"])
    assert [asset.id for asset in worst_set(network, 2).assets] == ["G0", "G1"]


def test_pairs_of_candidates_only():
    network = network_of("GAB", ["G-A", "G-B", "A-B"], {"S": (10, ["A"]), "T": (5, ["B"])}, gateways="G")
    found = worst_pairs(network, candidates=[0])
    assert not found.is_complete
    assert {pair.first.id for pair in found.pairs} == {"A"}
    with pytest.raises(InvalidValueError):
        worst_pairs(network, candidates=[99])


def test_more_assets_than_there_are_cannot_fail():
    with pytest.raises(InvalidValueError):
        worst_set(network_of("GA", ["G-A"], {"S": (1, ["A"])}, gateways="G"), 4)
