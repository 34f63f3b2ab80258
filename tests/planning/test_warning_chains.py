"""Oracle: every realization by itself, its network searched with networkx and every channel followed by hand."""

from dataclasses import replace

import networkx as nx
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.special import ndtr

from app.models.hazard_event import HazardEvent
from app.models.scenario import Scenario
from app.models.warning import WarningNode
from app.planning.geodesy import distance_km
from app.planning.network import build_network
from app.planning.outage import simulate
from app.planning.preparation import set_stage
from app.planning.realization import Block
from app.planning.warning import load_channels
from app.planning.warning_damage import PoleDamage
from app.planning.warning_reach import WarningReach
from tests.planning.audit.plans import plan

NAMES = "ABCDEF"
SIREN_M = 20_000.0


def random_plan(rng):
    kinds = rng.choice(["bts", "bts", "bcast", "eoc", "cbc"], len(NAMES))
    places = 13 + rng.random(len(NAMES)) / 5
    sites = {
        name: {"kind": str(kind), "lat": float(lat), "coverage_radius_km": 15.0 if kind == "bcast" else None}
        for name, kind, lat in zip(NAMES, kinds, places, strict=True)
    }
    pairs = [f"{a}-{b}" for i, a in enumerate(NAMES) for b in NAMES[i + 1 :] if rng.random() < 0.4]
    people = {f"P{i}": (100 + i, list(rng.choice(list(NAMES), 2, replace=False))) for i in range(3)}
    kinds = rng.choice(["siren", "loudspeaker", "sensor_seismic", "warning_centre", "cap_server"], 5)
    nodes = tuple(
        WarningNode(
            id=f"n{i}",
            name=f"n{i}",
            kind=str(kind),
            lat=13.0 + rng.random() / 5,
            lon=-59.5,
            site_id=str(rng.choice([*NAMES, "gone"])) if rng.random() < 0.6 else None,
            coverage_radius_m=SIREN_M if rng.random() < 0.8 else None,
        )
        for i, kind in enumerate(kinds)
    )
    return plan(sites, pairs, people, gateways=("A", "D"), warning_nodes=nodes)


def one_world(snapshot, alive, up):
    """Which channels work for each settlement, followed by hand, when these sites and links are alive."""
    graph = nx.Graph()
    graph.add_nodes_from(s.id for s in snapshot.sites if alive[s.id])
    graph.add_edges_from(
        (k.start_id, k.end_id) for k in snapshot.links if up[k.id] and {k.start_id, k.end_id} <= set(graph)
    )
    of_kind = {kind: [s.id for s in snapshot.sites if s.kind == kind] for kind in ("eoc", "cbc")}
    sources = of_kind["eoc"] or [s.id for s in snapshot.sites if s.is_gateway]
    joined = [nx.node_connected_component(graph, source) for source in sources if source in graph]
    if joined and not of_kind["eoc"]:
        joined = [set().union(*joined)]  # nobody recorded an authority: the gateways stand for one
    of_each = [of_one_authority(snapshot, sites, of_kind["cbc"]) for sites in joined or [set()]]
    holds = bool(joined) or not of_kind["eoc"]  # an authority that nobody recorded is taken to hold
    return {
        place: {
            name: (any(of[place][name][0] for of in of_each) and holds, hangs_on)
            for name, (_, hangs_on) in channels.items()
        }
        for place, channels in of_each[0].items()
    }


def of_one_authority(snapshot, joined, broadcast_centers):
    def works(node):
        return node.site_id is None or node.site_id in joined

    def stage(*kinds):
        members = [node for node in snapshot.warning_nodes if node.kind in kinds]
        return not members or any(works(node) for node in members)

    def near(one, place, km):
        return distance_km(*(np.array([v]) for v in (one.lat, one.lon, place.lat, place.lon)))[0] <= km

    held = all(stage(kind) for kind in ("sensor_seismic", "warning_centre", "cap_server"))
    cells = not broadcast_centers or bool(set(broadcast_centers) & joined)
    found = {}
    for place in snapshot.settlements:
        ways = {}
        for service in snapshot.services:
            if service.settlement_id == place.id:
                ways.setdefault("cell_broadcast", []).append((cells and service.site_id in joined, service.site_id))
        for site in snapshot.sites:
            if site.kind == "bcast" and near(site, place, site.coverage_radius_km):
                ways.setdefault("radio", []).append((site.id in joined, site.id))
        for node in snapshot.warning_nodes:
            if node.kind in ("siren", "loudspeaker") and node.coverage_radius_m and near(node, place, SIREN_M / 1000):
                on = node.site_id if node.site_id in set(NAMES) else node.id
                ways.setdefault(str(node.kind), []).append((works(node), on))
        found[place.id] = {name: (held and any(w for w, _ in of), {on for _, on in of}) for name, of in ways.items()}
    return found


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 2**32 - 1))
def test_the_chains_of_random_plans_are_those_that_a_search_by_hand_finds(seed):
    rng = np.random.default_rng(seed)
    snapshot = random_plan(rng)
    network = build_network(snapshot)
    worlds = 6
    alive = rng.random((len(network.sites), worlds)) < 0.8
    up = rng.random((len(network.links), worlds)) < 0.8
    words = [np.where(of, ~np.uint64(0), np.uint64(0)) for of in (alive, up)]
    watcher = WarningReach(snapshot, network)
    watcher.add(Block(intact=words[0], structure=words[0], alive=words[0], service=0 * words[0], links=words[1]))
    outcome = watcher.outcome()
    by_hand = [
        one_world(
            snapshot,
            {site.id: alive[i, w] for i, site in enumerate(network.sites)},
            {link.id: up[i, w] for i, link in enumerate(network.links)},
        )
        for w in range(worlds)
    ]
    heard = {name: channel.heard_day for name, channel in load_channels().items()}
    lists = {0: [], 1: []}
    for entry in outcome.settlements:
        channels = by_hand[0][entry.id]
        share = {name: np.mean([world[entry.id][name][0] for world in by_hand]) for name in channels}
        assert entry.at[1].channels == pytest.approx(share)
        assert entry.at[1].covered == pytest.approx(
            np.mean([any(w for w, _ in world[entry.id].values()) for world in by_hand])
        )
        missed = [
            np.prod([1 - (heard[name] or 0) * works for name, (works, _) in world[entry.id].items()])
            for world in by_hand
        ]
        if any(heard[name] for name in channels):
            assert entry.at[1].reach_day == pytest.approx(1 - np.mean(missed))
        shared = nx.Graph()
        shared.add_nodes_from(name for name in channels if share[name] >= 0.5)
        shared.add_edges_from((a, b) for a in shared for b in shared if a < b and channels[a][1] & channels[b][1])
        groups = nx.number_connected_components(shared)
        assert entry.at[1].groups == groups
        lists.setdefault(groups, []).append(entry.id)
    assert list(outcome.no_channel[1]) == lists[0]
    assert list(outcome.only_one_channel[1]) == lists[1]


def test_a_sensor_does_not_warn_through_an_authority_that_it_is_not_joined_to():
    nodes = (
        WarningNode(id="gauge", name="g", kind="sensor_tide_gauge", site_id="A", lat=13.0, lon=-59.5),
        WarningNode(id="s", name="s", kind="siren", site_id="B", lat=13.0, lon=-59.5, coverage_radius_m=100.0),
    )
    sites = {"A": {"kind": "eoc"}, "B": {"kind": "eoc"}}
    for links, expected in (([], 0.0), (["A-B"], 1.0)):
        snapshot = plan(sites, links, {"Near": (10, ["B"])}, warning_nodes=nodes)
        assert WarningReach(snapshot, build_network(snapshot)).outcome().settlements[0].at[0].covered == expected


def box(west, south, east, north):
    return [[west, south], [east, south], [east, north], [west, north], [west, south]]


def under(hazard, value, nodes, realizations=4096, **scenario):
    zone = {"value": value, "polygons": [[box(-60, 12.9, -59, 13.1)]]}
    event = HazardEvent(id="e", name="Event", hazard=hazard, parameters={"zones": [zone]})
    sites = {"E": {"kind": "eoc", "lat": 13.5, "elevation_m": 50.0}}
    snapshot = plan(sites, [], {"Near": (10, ["E"])}, gateways="E", warning_nodes=nodes, hazard_events=(event,))
    return snapshot, Scenario(id="s", name="S", hazard_event_ids=("e",), realizations=realizations, **scenario)


def siren(name, **values):
    return WarningNode(id=name, name=name, kind="siren", lat=13.0, lon=-59.5, coverage_radius_m=100.0, **values)


def poles(hazard, value, nodes, **scenario):
    snapshot, question = under(hazard, value, nodes, **scenario)
    return PoleDamage(snapshot, set_stage(snapshot, question), question)


def test_a_siren_breaks_as_likely_as_its_pole_and_its_reach_falls_with_it():
    snapshot, question = under("ash", 5.0, (siren("s"),), realizations=2048)
    near = simulate(snapshot, question).warning.settlements[0]
    assert near.at[0].channels["siren"] == 1.0
    assert near.at[1].channels["siren"] == pytest.approx(0.5, abs=0.04)  # ASH-POLE: median 5 mm
    assert near.at[1].channels["siren"] <= near.at[2].channels["siren"]  # some are mended within a day


def test_an_uncertain_strength_widens_the_odds_of_a_pole():
    certain, uncertain = (
        1 - (poles("ash", 3.0, (siren("s"),), intensity_sigma=sigma).standing(np.arange(4096)) & np.uint64(1)).mean()
        for sigma in (0.0, 0.8)
    )
    assert certain == pytest.approx(ndtr(np.log(3 / 5) / 1.0), abs=0.03)
    assert uncertain == pytest.approx(ndtr(np.log(3 / 5) / np.hypot(1.0, 0.8)), abs=0.03)


def test_draws_of_a_pole_belong_to_it_and_not_to_its_company_or_to_how_they_are_chunked():
    alone = poles("ash", 5.0, (siren("s"),)).standing(np.arange(256))
    together = poles("ash", 5.0, (siren("a"), siren("s"), siren("t", status="planned"))).standing(np.arange(256))
    parts = [poles("ash", 5.0, (siren("s"),)).standing(np.arange(at, at + 32)) for at in range(0, 256, 32)]
    assert (together[1:] == alone).all()
    assert (np.concatenate(parts, axis=1) == alone).all()
    assert (together[0] != alone[0]).any()


@pytest.mark.parametrize("kind", ["warning_centre", "cap_server", "sensor_radar"])
def test_what_stands_in_a_building_is_no_pole(kind):
    assert poles("ash", 5.0, (replace(siren("s"), kind=kind),)).ids == ()


def test_the_bits_are_those_of_any_chunking():
    snapshot, _ = under("ash", 5.0, (siren("s"), siren("t")))
    network = build_network(snapshot)
    found = []
    for parts in (1, 3):
        watcher = WarningReach(snapshot, network, frozenset({"ash"}), poles("ash", 5.0, snapshot.warning_nodes))
        for part in np.array_split(np.full((1, 192), ~np.uint64(0)), parts, axis=1):
            watcher.add(Block(intact=part, structure=part, alive=part, service=part, links=part[:0]))
        found.append(watcher.outcome())
    assert found[0] == found[1]
