from dataclasses import replace

import numpy as np
import pytest

from app.errors import InvalidValueError
from app.models.warning import WarningNode
from app.planning.network import build_network
from app.planning.realization import Block
from app.planning.warning import load_channels, siren_radius_m
from app.planning.warning_reach import WarningReach, at_epoch, warning_now
from tests.planning.audit.plans import plan


@pytest.mark.parametrize(
    ("level", "dense", "sparse"), [(100, 244, 488), (115, 690, 1379), (121, 1045, 2091), (128, 1698, 3396)]
)
def test_siren_radius_of_the_domain_notes(level, dense, sparse):
    assert siren_radius_m(level) == pytest.approx(dense, abs=0.6)
    assert siren_radius_m(level, 60) == pytest.approx(sparse, abs=0.6)


def node(name, kind, **values):
    return WarningNode(id=name, name=name, kind=kind, lat=13.0, lon=-59.5, **values)


SITES = {"A": {}, "E": {"kind": "eoc"}, "R": {"kind": "bcast", "height_m": 50.0}}
NODES = (
    node("gauge", "sensor_tide_gauge"),
    node("s1", "siren", site_id="A", coverage_radius_m=500.0),
    node("s2", "siren", coverage_radius_m=None),
)
PEOPLE = {"Near": (10, ["A"]), "Bare": (5, [])}


def outcome(service, nodes=NODES, sites=SITES, blocks=1):
    """Sites in each realization at T+0, the same at all epochs, all joined to E; before the event all work."""
    links = [f"E-{name}" for name in sites if name != "E"]
    snapshot = plan(sites, links, PEOPLE, warning_nodes=nodes)
    words = np.where(np.array(service, bool), ~np.uint64(0), np.uint64(0))
    watcher = WarningReach(snapshot, build_network(snapshot))
    for part in np.array_split(words, blocks, axis=1):
        up = np.full((len(links), part.shape[1]), ~np.uint64(0))
        watcher.add(Block(intact=part, structure=part, alive=part, service=0 * part, links=up))
    return watcher.outcome()


def reach(*args, **values):
    return {entry.id: entry.at[1] for entry in outcome(*args, **values).settlements}


@pytest.mark.parametrize("blocks", [1, 4])
def test_a_shared_site_takes_both_channels_and_is_one_group(blocks):
    service = [[1, 0, 1, 0], [1, 1, 1, 0], [1, 1, 0, 1]]  # sites A, E, R in four realizations
    whole = outcome(service, blocks=blocks)
    found = {entry.id: entry.at[1] for entry in whole.settlements}["Near"]
    assert found.channels == {"cell_broadcast": 0.5, "siren": 0.5, "radio": 0.5}
    assert found.groups == 2  # cell and siren hang on A
    assert found.covered == 0.75  # without the EOC in the last one nobody warns
    assert found.reach_day == pytest.approx(0.4 * 0.5)  # only for radio is a share known
    assert found.reach_night == pytest.approx(0.1 * 0.5)
    assert whole.people_covered == (15.0, 15 * 0.75, 15 * 0.75)  # siren and radio reach the bare one, too
    assert whole.stages["authority"] == (1.0, 0.75, 0.75)
    assert whole.stages["cap_server"] is None
    assert found.channels_se == pytest.approx(dict.fromkeys(found.channels, (0.25 / 4) ** 0.5))
    assert found.covered_se == pytest.approx((0.75 * 0.25 / 4) ** 0.5)
    assert found.reach_day_se_at_most > 0
    assert whole.people_covered_se_at_most[0] is None  # nothing is drawn before the event
    assert whole.people_covered_se_at_most[1] == pytest.approx(15 * found.covered_se)


def test_before_the_event_all_channels_work():
    now = outcome([[0], [0], [0]]).settlements[1].at[0]
    assert now.channels == {"cell_broadcast": 1.0, "siren": 1.0, "radio": 1.0}
    assert now.reach_day == pytest.approx(0.4)


def test_channels_of_each_realization_are_combined_before_they_are_averaged():
    # two transmitters of which one works each time: people hear 40 % always, not 1 - (1 - 0.2) ** 2
    sites = {"E": {"kind": "eoc"}, "R": {"kind": "bcast", "height_m": 50.0}, "S": {"kind": "bcast", "height_m": 50.0}}
    found = reach([[1, 1], [1, 0], [0, 1]], nodes=(), sites=sites)
    assert found["Bare"].reach_day == pytest.approx(0.4)


def test_independent_reach_of_the_domain_notes(monkeypatch):
    told = {"cell_broadcast": 0.6, "siren": 0.9, "radio": 0.3}
    shares = {name: replace(channel, heard_day=told.get(name)) for name, channel in load_channels().items()}
    monkeypatch.setattr("app.planning.warning_reach.load_channels", lambda: shares)
    sites = {"A": {}, "E": {"kind": "eoc"}, "R": {"kind": "bcast", "height_m": 50.0}, "S": {}}
    siren = (node("siren", "siren", site_id="S", coverage_radius_m=500.0),)
    every = [(cell, siren_works) for cell in [1] * 8 + [0] * 2 for siren_works in (1, 0)]
    service = [[cell for cell, _ in every], [1] * 20, [1] * 20, [works for _, works in every]]
    near = reach(service, nodes=siren, sites=sites)["Near"]
    assert near.channels == {"cell_broadcast": 0.8, "siren": 0.5, "radio": 1.0}
    assert near.reach_day == pytest.approx(0.7998)  # 0.8 times 0.6, 0.5 times 0.9, and 0.3, each by itself


def test_lists_of_one_channel_and_none():
    whole = outcome([[1], [1], [1]], nodes=(), sites={"A": {}, "E": {"kind": "eoc"}, "R": {"kind": "bcast"}})
    assert whole.only_one_channel == (("Near",),) * 3
    assert whole.no_channel == (("Bare",),) * 3  # a mast of unknown height reaches nobody for certain
    assert whole.settlements[1].at[1].reach_day is None


def test_without_a_sensor_that_works_nobody_is_warned():
    gone = (node("gauge", "sensor_tide_gauge", site_id="gone"),)
    assert outcome([[1, 1], [1, 1], [1, 1]], nodes=gone).no_channel[1] == ("Bare", "Near")


def test_a_cut_link_to_the_authority_silences_a_siren_but_no_path_abroad_is_needed():
    snapshot = plan(SITES, ["A-E"], PEOPLE, warning_nodes=NODES)
    watcher = WarningReach(snapshot, build_network(snapshot))
    up = np.full((3, 2), ~np.uint64(0))
    watcher.add(Block(intact=up, structure=up, alive=up, service=0 * up, links=np.array([[0, 2**64 - 1]], np.uint64)))
    near = watcher.outcome().settlements[1]
    assert near.at[1].channels["siren"] == 0.5
    assert near.at[1].channels["radio"] == 0.0  # R has no link at all


def test_only_what_watches_the_hazard_counts():
    nodes = (
        node("seismic", "sensor_seismic", hazards=("volcano",), site_id="gone"),
        node("s1", "siren", hazards=("hurricane",), coverage_radius_m=500.0),
    )
    snapshot = plan(SITES, [], PEOPLE, warning_nodes=nodes)
    network = build_network(snapshot)

    def now(*hazards):
        return WarningReach(snapshot, network, frozenset(hazards)).outcome()

    assert now("hurricane").stages["sensor"] is None
    assert now("hurricane").settlements[1].at[0].channels["siren"] == 1.0
    assert now("ash").stages["sensor"] == (0.0,)  # ash is watched as a volcano
    assert "siren" not in now("ash").settlements[1].at[0].channels
    assert now().stages["sensor"] == (0.0,)


@pytest.mark.parametrize(
    ("people", "reaches"),
    [(10, 1379), (4610, 1379), (4630, 690), (None, 690)],  # domain notes 5: dense from 2,000 people on a square mile on
)
def test_the_level_of_a_siren_gives_its_reach_by_how_densely_people_live(people, reaches):
    """The 60 dBC of 115 dBC carry 1,379 m: 5.975 km2, on which 4,614 people live densely."""
    for away, heard in ((reaches - 10, True), (reaches + 10, False)):
        siren = WarningNode(id="n", kind="siren", name="n", lat=13.0 + away / 111_195, lon=-59.5, level_dbc=115.0)
        snapshot = plan(SITES, [], {"Near": (5, ["A"])}, warning_nodes=(siren,))
        by_siren = replace(snapshot.settlements[0], id="Next", lat=siren.lat, population=people and people - 5)
        settlements = tuple(sorted((*snapshot.settlements, by_siren), key=lambda s: s.id))
        found = {s.id: s.at[0].channels for s in warning_now(replace(snapshot, settlements=settlements)).settlements}
        assert ("siren" in found["Near"]) is heard


def test_what_reaches_an_unknown_distance_is_listed_and_counted_for_nobody():
    shout = node("shout", "loudspeaker", level_dbc=115.0)  # only of a siren does a level give a reach
    sites = SITES | {"T": {"kind": "bcast"}}
    assert outcome([[1]] * 4, nodes=(*NODES, shout), sites=sites).unknown_reach == ("s2", "shout", "T")


def test_an_epoch_of_all_realizations():
    service = np.array([[0b01, 0b10, 0b11]], np.uint64)  # epochs as lanes, three realizations
    assert at_epoch(service, 0).tolist() == [[0b101]]
    assert at_epoch(service, 1).tolist() == [[0b110]]


def test_channels_say_where_they_come_from():
    assert all(c.attributes["source"] and c.attributes["grade"] in "ABCD" for c in load_channels().values())


def test_nonsense_is_refused():
    with pytest.raises(InvalidValueError):
        siren_radius_m(float("inf"))


def test_a_plan_without_people_or_sites_warns_nobody():
    assert warning_now(plan({}, [])).settlements == ()
    assert warning_now(plan(SITES, [], {})).people_covered == (0.0,)
