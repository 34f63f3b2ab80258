from dataclasses import replace

import networkx as nx
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.models.alternative import AlternativeKind, AlternativeLink
from app.models.organisation import Organisation
from app.models.site import ACCESS_KINDS
from app.planning.alternatives.catalog import SERVICES, load_catalog, option_of
from app.planning.alternatives.growth import grow, neighbors_of
from app.planning.alternatives.people import PeopleGained
from app.planning.alternatives.standby import WORLD, stand_by
from app.planning.alternatives.worth import AlternativesWorth
from app.planning.outage import service_before, simulate
from app.planning.preparation import prepare
from app.planning.realization import draw, play
from app.planning.recovery import EPOCH_WEIGHTS_H, EPOCHS_H
from app.planning.totals import Totals
from tests.planning import oracle
from tests.planning.audit.plans import plan
from tests.planning.countries import in_order, storm_to_west, with_storm
from tests.planning.test_outage import a_country

KINDS = ("hf", "microwave", "leo", "cow", "lora", "vsat_geo")


def random_links(rng, sites, count):
    links = []
    for i in range(count):
        start, end = rng.integers(sites, size=2)
        links.append(
            AlternativeLink(
                id=f"a{i}",
                kind=KINDS[rng.integers(len(KINDS))],
                start_id=f"s{start:02}",
                end_id=f"s{end:02}" if rng.random() < 0.6 else None,
                setup_h=float(rng.integers(0, 40)) if rng.random() < 0.8 else None,
                own_power_h=float(rng.integers(0, 100)) if rng.random() < 0.4 else None,
                services=("data",) if rng.random() < 0.3 else (),
                operator_id="o" if rng.random() < 0.3 else None,
            )
        )
    return links


def works(network, link, standby, state, epoch):
    """Whether a link works in one realization at one epoch, by the words of the issue."""
    hour, option = EPOCHS_H[epoch], option_of(link.kind)
    own_h = link.own_power_h if link.own_power_h is not None else option.own_power_h or 0
    setup_h = link.setup_h if link.setup_h is not None else option.setup_h
    ready_h = setup_h + (network.access_h + network.road_h)[standby.start] * option.stands_in
    operated = [row for row, site in enumerate(network.sites) if link.operator_id and site.operator_id == "o"]
    if operated and not any(state.structure[row, epoch] for row in operated):
        return False
    if option.stands_in:
        return ready_h <= hour < ready_h + own_h
    ends = {site for pair in standby.joins for site in pair} - {WORLD}
    powered = all(state.alive[s, epoch] or (state.structure[s, epoch] and hour < ready_h + own_h) for s in ends)
    return hour >= ready_h and powered


def by_networkx(network, links, standbys, state, before, epoch):
    """Return the people without service and the sites with it, in one realization at one epoch."""
    graph = nx.Graph()
    graph.add_node("world")
    graph.add_nodes_from(np.flatnonzero(state.alive[:, epoch]).tolist())
    up = [standby for link, standby in zip(links, standbys, strict=True) if works(network, link, standby, state, epoch)]
    for standby in up:
        own = standby.power != 0 and network.sites[standby.start].kind not in ACCESS_KINDS
        if standby.stands_in or own:
            graph.add_node(standby.start)
    for row in np.flatnonzero(state.links[:, epoch]).tolist():
        ends = int(network.link_from[row]), int(network.link_to[row])
        if ends[0] in graph and ends[1] in graph:
            graph.add_edge(*ends)
    for gateway in network.gateways.tolist():
        if state.alive[gateway, epoch]:
            graph.add_edge(gateway, "world")
    for standby in up:
        for a, b in standby.joins:
            ends = a, "world" if b == WORLD else b
            if all(end in graph for end in ends):
                graph.add_edge(*ends)
    served = nx.node_connected_component(graph, "world")
    people = 0.0
    for part, count in enumerate(network.part_people):
        sites = network.part_site[network.part_ptr[part] : network.part_ptr[part + 1]].tolist()
        if any(before[site] for site in sites) and not any(site in served for site in sites):
            people += count
    return people, served - {"world"}


@settings(max_examples=15)
@given(seed=st.integers(0, 10_000), count=st.integers(1, 6))
def test_links_and_kits_give_what_a_networkx_graph_with_them_gives(seed, count):
    rng = np.random.default_rng(seed)
    snapshot, scenario = a_country(rng, wind_ms=55.0, seed=seed)
    sites = [replace(s, operator_id="o" if rng.random() < 0.2 else None) for s in snapshot.sites]
    snapshot = replace(snapshot, sites=in_order(sites), organisations=(Organisation(id="o", name="O"),))
    prepared = prepare(snapshot, scenario)
    case, network = prepared.case, prepared.case.network
    operational = {site.id for site in network.sites}
    links = [
        link
        for link in random_links(rng, len(snapshot.sites), count)
        if link.start_id in operational
        and link.end_id != link.start_id
        and (link.end_id is None or link.end_id in operational)
    ]
    standbys, _ = stand_by(network, links)
    before = service_before(case)
    draws = draw(case, 0, 3)
    block = play(case, draws, 0, 3)
    totals = Totals(network, before, {})
    totals.add(block)
    grown = grow(neighbors_of(network), block, block.service, standbys)
    gained = PeopleGained(network, totals.parts)(grown, block.service)
    one_more = grow(neighbors_of(network), block, block.service, standbys[:1])
    one_more = grow(neighbors_of(network), block, block.service, standbys, one_more)
    assert all((grown.rows[site] == words).all() for site, words in one_more.rows.items())
    for realization in range(3):
        state = oracle.play_one(case, draws, realization)
        without = oracle.people_by_cause(network, state, before).sum(axis=0)
        for epoch in range(0, 64, 5):
            people, served = by_networkx(network, links, standbys, state, before, epoch)
            assert without[epoch] - gained[realization, epoch] == people
            words = grown.of(np.arange(len(network.sites)), block.service)[:, realization]
            assert set(np.flatnonzero(words >> np.uint64(epoch) & np.uint64(1)).tolist()) == served


SITES = {"A": {"kind": "exchange"}, "B": {}, "G": {"kind": "cls"}}


def island(*links, wind_ms=70.0):
    """People of B hang on A and the gateway G, under a storm that takes most of the links."""
    snapshot = plan(SITES, ["A-B", "A-G"], {"Town": (1000, ["B"])}, gateways=("G",), alternative_links=links)
    return with_storm(snapshot, storm_to_west(13.0, lon=-59.5, wind_ms=wind_ms), realizations=200)


def test_a_run_says_what_each_link_and_all_together_are_worth():
    leo = AlternativeLink(id="leo", kind="leo", start_id="B", setup_h=0.0, capacity_mbps=10.0)
    hf = AlternativeLink(id="hf", kind="hf", start_id="B", setup_h=0.0)
    planned = AlternativeLink(id="planned", kind="leo", start_id="A", status="planned")
    result = simulate(*island(leo, hf, planned))
    plain = simulate(*island())
    found = result.alternatives
    assert replace(result, alternatives=None) == plain  # base figures are without them
    assert plain.alternatives is None
    by_service = {outcome.service: outcome for outcome in found.services}
    assert {name: by_service[name].links for name in SERVICES} == {"voice": 2, "messages": 2, "data": 1}
    assert by_service["data"].person_hours_without == pytest.approx(plain.person_hours.mean)
    assert 0 < by_service["data"].person_hours_avoided <= plain.person_hours.mean
    assert by_service["data"].se > 0
    worth = {link.id: link for link in found.links}
    assert set(worth) == {"leo", "hf"}
    assert worth["leo"].person_hours_avoided == pytest.approx(by_service["data"].person_hours_avoided)
    assert worth["leo"].kbps_per_person == pytest.approx(10_000 / max(worth["leo"].people), rel=0.5)
    assert worth["hf"].capacity_mbps is None
    assert worth["hf"].kbps_per_person is None
    assert worth["hf"].services == ("voice", "messages")
    assert result.from_json(result.to_json()) == result


def test_a_link_that_is_never_needed_is_worth_nothing():
    leo = AlternativeLink(id="leo", kind="leo", start_id="B", setup_h=0.0)
    assert simulate(*island(leo, wind_ms=5.0)).alternatives.links[0].person_hours_avoided == 0


def test_links_to_nowhere_are_counted_and_left_out():
    lost = AlternativeLink(id="lost", kind="leo", start_id="nowhere")
    found = simulate(*island(lost)).alternatives
    assert found.links == ()
    assert any(note.values.get("count") == 1 for note in found.notes)


def test_a_set_up_time_that_nobody_knows_is_said():
    told = {
        hours: [n.message() for n in simulate(*island(other(setup_h=hours))).alternatives.notes]
        for hours in (None, 2.0)
    }
    assert any("ready at once: 1." in text for text in told[None])
    assert not any("ready at once" in text for text in told[2.0])


def other(**values):
    return AlternativeLink(id="x", kind="other", start_id="B", services=("voice",), own_power_h=1.0, **values)


def test_what_a_kit_brings_along_lasts_from_when_it_is_set_up_and_waits_for_the_road():
    kit = AlternativeLink(id="kit", kind="cow", start_id="B", setup_h=10.0, own_power_h=8.0)
    snapshot, scenario = island(kit)
    network = prepare(snapshot, replace(scenario, roads_closed_h=20.0)).case.network
    (standby,), _ = stand_by(network, [kit])
    up = EPOCHS_H[[bool(int(standby.ready & standby.power) >> lane & 1) for lane in range(64)]]
    ready_h = 10 + 20 + network.access_h[standby.start]
    assert up.tolist() == EPOCHS_H[(ready_h <= EPOCHS_H) & (ready_h + 8 > EPOCHS_H)].tolist()
    assert len(up) > 0


def test_every_kind_has_an_option_with_its_source():
    assert all(option_of(kind) for kind in AlternativeKind if kind is not AlternativeKind.OTHER)
    assert all(option.source and option.grade in "ABCD" for option in load_catalog().values())
    assert load_catalog()["hf"].setup_h == 1.25  # 0.5 to 2 h, domain notes 6.1
    assert load_catalog()["vsat_geo"].cost_usd == 15_000 + 12 * 1650


def test_the_standard_error_is_that_of_paired_differences():
    snapshot, scenario = island(AlternativeLink(id="leo", kind="leo", start_id="B", setup_h=0.0))
    case = prepare(snapshot, scenario).case
    totals = Totals(case.network, service_before(case), {})
    links, _ = stand_by(case.network, snapshot.alternative_links)
    worth = AlternativesWorth(case.network, links, totals)
    block = play(case, draw(case, 0, 128), 0, 128)
    totals.add(block)
    worth.add(block)
    grown = grow(neighbors_of(case.network), block, block.service, links)
    hours = PeopleGained(case.network, totals.parts)(grown, block.service) @ EPOCH_WEIGHTS_H
    found = worth.outcome().links[0]
    assert found.person_hours_avoided == pytest.approx(hours.mean())
    assert found.se == pytest.approx(hours.std(ddof=1) / 128**0.5)
