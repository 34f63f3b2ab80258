from dataclasses import replace
from itertools import pairwise

import networkx as nx
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.models.alternative import AlternativeLink
from app.models.link import Link
from app.models.plan import Plan
from app.models.settlement import Service, Settlement
from app.models.site import Site
from app.models.snapshot import Snapshot
from app.planning.assumptions import assumed
from app.planning.network import build_network, people_through
from tests.planning.countries import in_order
from tests.planning.test_outage import a_country


def site(name, **values):
    return Site(id=name, name=name, **({"kind": "bts", "lat": 13.0, "lon": -61.2} | values))


def link(name, start, end, **values):
    return Link(id=name, start_id=start, end_id=end, medium="fibre", **values)


def plan(**tables):
    return Snapshot(plan=Plan(id="plan", title="Test", country="VC"), revision=1, **tables)


def test_what_cannot_carry_is_left_out_and_said():
    snapshot = plan(
        sites=(site("a"), site("b"), site("planned", status="planned")),
        links=(
            link("ab", "a", "b"),
            link("inactive", "a", "b", status="inactive"),
            link("loop", "a", "a"),
            link("nowhere", "a", "?"),
            link("to-planned", "a", "planned"),
        ),
        alternative_links=(AlternativeLink(id="hf", kind="hf", start_id="a", end_id="b"),),
        settlements=(Settlement(id="t", name="Town", lat=13.0, lon=-61.2),),
    )
    network = build_network(snapshot)
    assert [row.id for row in network.sites] == ["a", "b"]
    assert [row.id for row in network.links] == ["ab"]
    assert [note.values["count"] for note in network.notes] == [1, 4, 1]
    assert network.people_recorded == 0


def test_arrays_are_in_the_order_of_ids_and_cannot_be_written():
    network = build_network(plan(sites=in_order((site("b", is_gateway=True), site("a", kind="core")))))
    assert network.gateways.tolist() == [1]
    assert network.cores.tolist() == [0]
    with pytest.raises(ValueError, match="read-only"):
        network.lat[0] = 1.0


def test_people_are_split_into_disjoint_parts():
    rows = (("a", 0.5), ("b", 0.2), ("c", None), ("d", None), ("closed", None))
    services = tuple(Service(id=name, settlement_id="t", site_id=name, share=share) for name, share in rows)
    town = Settlement(id="t", name="Town", lat=13.0, lon=-61.2, population=1000)
    alone = Settlement(id="u", name="Alone", lat=13.0, lon=-61.2, population=7)
    sites = in_order([*(site(name) for name in "abcd"), site("closed", status="planned")])
    network = build_network(plan(sites=sites, settlements=(town, alone), services=services))
    members = np.split(network.part_site, network.part_ptr[1:-1])
    assert [part.tolist() for part in members] == [[0], [1], [2, 3], []]
    assert network.part_people == pytest.approx([500, 200, 300, 7], abs=1 / 1024)
    assert network.part_settlement.tolist() == [0, 0, 0, 1]
    assert network.people_recorded == 1007


def test_shares_over_one_are_scaled_down_and_said():
    services = tuple(Service(id=n, settlement_id="t", site_id=n, share=0.8) for n in "ab")
    town = Settlement(id="t", name="Town", lat=13.0, lon=-61.2, population=1000)
    network = build_network(plan(sites=(site("a"), site("b")), settlements=(town,), services=services))
    assert network.part_people.tolist() == [500, 500]
    assert any("add up to more than 1" in note.text for note in network.notes)


def test_links_of_a_route_group_are_one_unit():
    links = (
        link("1", "a", "b", route_group_id="duct"),
        link("2", "a", "b"),
        link("3", "a", "b", route_group_id="duct"),
    )
    network = build_network(plan(sites=(site("a"), site("b")), links=links))
    assert network.unit_ids == ("2", "group:duct")
    assert network.link_unit.tolist() == [1, 0, 1]


def test_the_graph_keeps_parallel_links_and_says_what_the_sites_are():
    links = (link("1", "a", "b", length_km=2.0), link("2", "a", "b", length_km=3.0))
    graph = build_network(plan(sites=(site("a", is_gateway=True), site("b")), links=links)).to_networkx()
    assert isinstance(graph, nx.MultiGraph)
    assert graph.nodes["a"] == {"name": "a", "kind": "bts", "pos": (-61.2, 13.0), "is_gateway": True}
    assert {key: data["length_km"] for _, _, key, data in graph.edges(keys=True, data=True)} == {"1": 2.0, "2": 3.0}


@given(st.integers(0, 10_000))
def test_people_follow_their_shortest_route_to_a_gateway(seed):
    snapshot, _ = a_country(np.random.default_rng(seed))
    spread = [replace(row, length_km=1 + i * 0.37) for i, row in enumerate(snapshot.links)]  # no two routes alike
    network = build_network(assumed(replace(snapshot, links=tuple(spread)))[0])
    site_people, link_people = people_through(network)
    graph, source = nx.Graph(), "world"
    graph.add_nodes_from([*range(len(network.sites)), source])
    for row, (a, b) in enumerate(zip(network.link_from.tolist(), network.link_to.tolist(), strict=True)):
        length = network.links[row].length_km
        if not graph.has_edge(a, b) or graph.edges[a, b]["length"] > length:
            graph.add_edge(a, b, length=length, row=row)
    graph.add_edges_from((source, int(gateway), {"length": 0.0}) for gateway in network.gateways)
    paths = nx.single_source_dijkstra_path(graph, source, weight="length")
    expected_sites, expected_links = np.zeros(len(network.sites)), np.zeros(len(network.links))
    for part, people in enumerate(network.part_people):
        members = network.part_site[network.part_ptr[part] : network.part_ptr[part + 1]].tolist()
        for member in members:
            route = paths.get(member, [source, member])[1:]
            expected_sites[route] += people / len(members)
            if member in paths:
                for a, b in pairwise(route):
                    expected_links[graph.edges[a, b]["row"]] += people / len(members)
    assert site_people == pytest.approx(expected_sites)
    assert link_people == pytest.approx(expected_links)
