from itertools import combinations

import networkx as nx
from hypothesis import given, settings
from hypothesis import strategies as st

from app.planning.audit.route_groups import (
    fewest_cuts,
    paths_of,
    redundancy_that_is_not,
    route_group_failures,
)
from tests.planning.audit.plans import network_of

RING = ["G-A/bridge", "G-B/bridge", "A-B", "B-C", "A-C"]
PEOPLE = {"Town": (100, ["C"]), "Port": (30, ["A", "G"]), "Hill": (7, ["B"])}


@st.composite
def networks(draw):
    names = "GABCDE"[: draw(st.integers(2, 6))]
    pairs = draw(st.lists(st.sampled_from([f"{a}-{b}" for a in names for b in names if a != b]), max_size=12))
    groups = draw(st.lists(st.sampled_from(["", "", "/x", "/y", "/z"]), min_size=len(pairs), max_size=len(pairs)))
    people = {f"S{name}": (10**i, [name]) for i, name in enumerate(names)}
    return network_of(list(names), [p + g for p, g in zip(pairs, groups, strict=True)], people, gateways="G")


def with_path(network, units):
    graph = nx.Graph()
    graph.add_nodes_from(range(len(network.sites)))
    ends = zip(network.link_from.tolist(), network.link_to.tolist(), network.link_unit.tolist(), strict=True)
    graph.add_edges_from((a, b) for a, b, unit in ends if unit not in units)
    return set().union(*(nx.node_connected_component(graph, g) for g in network.gateways.tolist()))


@settings(max_examples=150, deadline=None)
@given(networks())
def test_a_group_takes_what_is_lost_without_its_links(network):
    before = with_path(network, set())
    for failure in route_group_failures(network):
        unit = network.unit_ids.index(f"group:{failure.route_group}")
        lost = before - with_path(network, {unit})
        assert set(failure.sites_cut_off) == {network.sites[row].id for row in lost}
        assert failure.people == sum(10 ** "GABCDE".index(network.sites[row].id) for row in lost)


@settings(max_examples=150, deadline=None)
@given(networks())
def test_fewest_cuts_by_trying_all(network):
    gateways = set(network.gateways.tolist())
    units = range(len(network.unit_ids))
    expected = [3] * len(network.sites)
    for count in (2, 1, 0):
        for cut in combinations(units, count):
            for row in set(range(len(network.sites))) - with_path(network, set(cut)) - gateways:
                expected[row] = count
    assert fewest_cuts(network).tolist() == expected


def test_two_groups_that_hold_all_paths_are_two_cuts():
    network = network_of(["G", "A"], ["G-A/x", "G-A/x", "G-A/y", "G-A/y"], {"Town": (1, ["A"])}, gateways="G")
    cuts = dict(zip((site.name for site in network.sites), fewest_cuts(network).tolist(), strict=True))
    assert cuts == {"G": 3, "A": 2}


def test_two_links_over_one_bridge_are_no_redundancy():
    network = network_of("GABC", RING, PEOPLE, gateways="G")
    found = redundancy_that_is_not(network)
    assert [(entry.site_id, entry.paths, entry.route_group) for entry in found] == [
        ("A", 2, "bridge"),
        ("B", 2, "bridge"),
        ("C", 2, "bridge"),
    ]
    assert found[0].links == ("000 G-A", "001 G-B")
    (failure,) = route_group_failures(network)
    assert failure.people == 107  # the port is served by the gateway's own site, too
    assert paths_of(network).by_link.tolist() == [2, 2, 2, 3]
    assert fewest_cuts(network).tolist() == [1, 1, 1, 3]


def test_apart_they_are():
    network = network_of("GABC", [link.replace("G-B/bridge", "G-B/tunnel") for link in RING], PEOPLE, gateways="G")
    assert redundancy_that_is_not(network) == ()
