import json
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.errors import (
    CancelledError,
    InvalidValueError,
    MissingHazardEventError,
    NoCoreError,
    NoGatewayError,
    NoHazardEventError,
    NoPeopleError,
    UnknownHazardError,
    UnknownPresetError,
)
from app.models.hazard_event import HazardEvent
from app.models.link import Link
from app.models.plan import Plan
from app.models.power import GridZone, PowerSupply
from app.models.settlement import Service, Settlement
from app.models.site import Site
from app.models.snapshot import Snapshot
from app.planning.epoch_map import samples, shares
from app.planning.headline import headline_of
from app.planning.metrics import metrics
from app.planning.outage import OutageResult, play_all, service_before, simulate
from app.planning.outage_summary import result_of
from app.planning.preparation import prepare
from app.planning.realization import draw, play
from app.planning.recovery import EPOCH_WEIGHTS_H, EPOCHS_H
from app.planning.scratch import Scratch
from app.planning.totals import CAUSES, PeopleHistogram, Totals
from app.text import PlainFormatter, untranslated
from tests.planning import oracle
from tests.planning.countries import in_order, storm_to_west, with_storm

KINDS = ("bts", "bts", "exchange", "core", "mwr", "served_hospital", "cls")


def a_country(rng, sites=12, links=16, wind_ms=45.0, **scenario):
    """Return a small random country under a storm: grid circles, route groups, shares and closed sites included."""
    at = [{"lat": 13 + rng.uniform(-0.2, 0.2), "lon": -61.2 + rng.uniform(-0.2, 0.2)} for _ in range(sites)]
    site_records = [
        Site(
            id=f"s{i:02}",
            name=f"Site {i}",
            kind=KINDS[rng.integers(len(KINDS))],
            is_gateway=True if i == 0 else bool(rng.random() < 0.1),
            status="operational" if i == 0 or rng.random() < 0.9 else "planned",
            access_time_h=float(rng.integers(0, 30)),
            vendor="Acme" if i % 3 == 1 else None,
            **at[i],
        )
        for i in range(sites)
    ]
    link_records = []
    for i in range(links):
        a, b = rng.integers(sites, size=2)
        medium = ("fibre", "microwave", "submarine")[rng.integers(3)]
        group = f"g{rng.integers(3)}" if rng.random() < 0.3 else None
        link_records.append(
            Link(id=f"l{i:02}", start_id=f"s{a:02}", end_id=f"s{b:02}", medium=medium, route_group_id=group)
        )
    zones = [
        GridZone(
            id=f"z{i}",
            name=f"Zone {i}",
            kind=None,
            fed_from=tuple(f"z{rng.integers(4)}" for _ in range(rng.integers(3))),
            control_site_ids=tuple(f"s{rng.integers(sites):02}" for _ in range(rng.integers(3))),
            **at[i],
        )
        for i in range(4)
    ]
    supplies = [
        PowerSupply(
            id=f"p{i:02}",
            site_id=f"s{i:02}",
            grid_zone_id=f"z{rng.integers(4)}",
            battery_h=float(rng.integers(0, 30)),
            battery_year=int(rng.integers(2005, 2021)),
            has_generator=bool(rng.random() < 0.5),
            fuel_h=float(rng.integers(0, 60)),
            refuel_time_h=None if rng.random() < 0.5 else float(rng.integers(0, 200)),
        )
        for i in range(sites)
    ]
    towns = [
        Settlement(id=f"t{i}", name=f"Town {i}", population=int(rng.integers(1, 5000)), **at[i + 4]) for i in range(4)
    ]
    services = [
        Service(
            id=f"v{i}",
            settlement_id=f"t{rng.integers(4)}",
            site_id=f"s{rng.integers(sites):02}",
            share=None if rng.random() < 0.6 else float(rng.uniform(0, 0.5)),
        )
        for i in range(7)
    ]
    snapshot = Snapshot(
        plan=Plan(id="plan", title="Test", country="VC"),
        revision=1,
        sites=in_order(site_records),
        links=in_order(link_records),
        grid_zones=in_order(zones),
        power_supplies=in_order(supplies),
        settlements=in_order(towns),
        services=in_order(services),
    )
    return with_storm(snapshot, storm_to_west(13.0, wind_ms=wind_ms), **scenario)


def with_update(snapshot, scenario):
    """Return the country with a faulty update of one vendor after the storm, too."""
    parameters = {"vendors": ["Acme"], "probability": 0.5, "lasts_h": 60.0}
    update = HazardEvent(id="update", name="Update", hazard="logical_failure", parameters=parameters)
    events = (*snapshot.hazard_events, update)
    return replace(snapshot, hazard_events=events), replace(
        scenario, hazard_event_ids=(*scenario.hazard_event_ids, "update")
    )


@pytest.fixture
def country():
    return a_country(np.random.default_rng(7))


def bits(words):
    """Return words (rows, realizations) as bools (rows, realizations, epochs)."""
    return (words[:, :, None] >> np.arange(64, dtype=np.uint64) & np.uint64(1)).astype(bool)


@settings(max_examples=25)
@given(
    seed=st.integers(0, 10_000),
    wind_ms=st.sampled_from([30.0, 40.0, 50.0, 65.0]),
    crews=st.sampled_from([None, 1, 3]),
    needs_core=st.booleans(),
    generators=st.sampled_from([0, 2]),
    roads=st.sampled_from([None, 0.0, 60.0]),
    is_updated=st.booleans(),
)
def test_words_equal_the_networkx_loop_bit_for_bit(seed, wind_ms, crews, needs_core, generators, roads, is_updated):
    rng = np.random.default_rng(seed)
    options = {"mobile_generators": generators, "roads_closed_h": roads, "mobile_cells": seed % 3}
    snapshot, scenario = a_country(rng, wind_ms=wind_ms, crews=crews, seed=seed, **options)
    if is_updated:
        snapshot, scenario = with_update(snapshot, scenario)
    cores = any(site.kind == "core" and site.status == "operational" for site in snapshot.sites)
    prepared = prepare(snapshot, replace(scenario, needs_core=needs_core and cores))
    case = prepared.case
    draws = draw(case, 64, 5)
    block = play(case, draws, 0, 5)
    before = service_before(case)
    totals = Totals(case.network, before, {})
    scratch = Scratch()  # two blocks of different length, one after another in the same memory
    for low, high in ((0, 3), (3, 5)):
        again = play(case, draws, low, high, scratch)
        for name in ("intact", "structure", "alive", "service", "links"):
            assert (getattr(again, name) == getattr(block, name)[:, low:high]).all(), name
        totals.add(again)
    people = np.zeros((4, 64))
    for realization in range(5):
        state = oracle.play_one(case, draws, realization)
        for name in ("intact", "structure", "alive", "service", "links"):
            assert (bits(getattr(block, name))[:, realization] == getattr(state, name)).all(), name
        people += oracle.people_by_cause(case.network, state, before)
    assert (totals.cause_people == people).all()
    lost = ~bits(block.service)[before]
    assert (totals.site_down_by_cause().sum(axis=(0, 1)) == lost.sum(axis=(0, 1))).all()
    intact, structure, alive = bits(block.intact), bits(block.structure), bits(block.alive)
    lost_to = (~intact, intact & ~structure, structure & ~alive)
    for row, (counter, words) in enumerate(zip(totals.site_causes, lost_to, strict=True)):
        assert (totals.site_down_by_cause()[row] == words[before].sum(axis=1)).all()
        assert (counter.counts() == words.sum(axis=1)).all()
    assert (totals.site_down.counts() == (~bits(block.service)).sum(axis=1)).all()
    assert (totals.link_down.counts() == (~bits(block.links)).sum(axis=1)).all()
    assert (totals.essential_down == (~bits(block.service)[totals.essential]).sum(axis=(0, 1))).all()


@pytest.mark.parametrize("chunk", [64, 128, 1024])
def test_the_answer_is_the_same_for_any_chunking(country, chunk):
    snapshot, scenario = country
    prepared = prepare(snapshot, scenario)
    usual = result_of(scenario, prepared, play_all(prepared.case, 200))
    chunked = result_of(scenario, prepared, play_all(prepared.case, 200, chunk=chunk))
    assert chunked == usual
    assert usual.realizations == 200


def test_the_same_seed_gives_the_same_answer_and_another_seed_another(country):
    snapshot, scenario = country
    first, again = simulate(snapshot, scenario), simulate(snapshot, scenario)
    other = simulate(snapshot, replace(scenario, seed=2))
    assert first == again
    assert first.person_hours != other.person_hours


def failed(case, draws, target):
    return {
        (layer.ids[unit], int(realization), float(back_h))
        for layer, failures in zip(case.layers, draws.failures, strict=True)
        if layer.target == target
        for unit, realization, back_h in zip(failures.unit, failures.realization, failures.back_h, strict=True)
    }


def test_a_new_site_and_link_leave_the_luck_of_the_others_alone(country):
    snapshot, scenario = country
    site = Site(id="a new one", name="New", kind="bts", lat=13.05, lon=-61.2)
    link = Link(id="a new link", start_id="a new one", end_id="s00", medium="fibre")
    more = replace(snapshot, sites=in_order((*snapshot.sites, site)), links=in_order((*snapshot.links, link)))
    without, with_it = prepare(snapshot, scenario).case, prepare(more, scenario).case
    few, many = draw(without, 0, 128), draw(with_it, 0, 128)
    for target in ("site", "link", "zone"):
        others = {entry for entry in failed(with_it, many, target) if entry[0] not in (site.id, link.id)}
        assert others == failed(without, few, target)
    old = [i for i, row in enumerate(with_it.network.sites) if row.id != site.id]
    assert (many.starts[old] == few.starts).all()


def test_what_fails_in_a_storm_fails_in_a_stronger_one(country):
    snapshot, scenario = country
    weak, strong = (prepare(snapshot, replace(scenario, intensity_factor=f)).case for f in (1.0, 1.1))
    for target in ("site", "link", "zone"):
        few = {entry[:2] for entry in failed(weak, draw(weak, 0, 128), target)}
        many = {entry[:2] for entry in failed(strong, draw(strong, 0, 128), target)}
        assert few < many


def test_links_of_one_route_group_fail_and_come_back_together(country):
    snapshot, scenario = country
    case = prepare(snapshot, scenario).case
    block = play(case, draw(case, 0, 64), 0, 64)
    groups = [link.route_group_id for link in case.network.links]
    shared = [name for name in set(groups) if name and groups.count(name) > 1]
    assert shared
    for name in shared:
        rows = [row for row, group in enumerate(groups) if group == name]
        assert (block.links[rows] == block.links[rows[0]]).all()


@pytest.mark.parametrize("is_updated", [False, True])
def test_causes_add_up_and_people_are_those_recorded(country, is_updated):
    result = simulate(*(with_update(*country) if is_updated else country))
    assert (result.person_hours_by_cause["logical"] > 0) == is_updated
    for row in result.reported:
        assert row.damage + row.logical + row.power + row.transport == pytest.approx(row.people.mean, rel=1e-12)
        assert row.people.p5 <= row.people.p95 <= result.people_recorded
    assert sum(result.person_hours_by_cause.values()) == pytest.approx(result.person_hours.mean, rel=1e-12)
    assert sum(s.people for s in result.settlements) == result.people_recorded - result.people_already_isolated
    lost = sum(s.people * s.expected_unserved_h for s in result.settlements)
    assert lost == pytest.approx(result.person_hours.mean, rel=1e-12)
    assert all(0 <= site.p_damage <= 1 for site in (*result.sites, *result.links))


def test_hours_of_assets_add_up_by_cause_and_their_errors_hold(country):
    """The error of the hours is a bound, that of the probability exact: twenty seeds scatter no further."""
    snapshot, scenario = country
    results = [simulate(snapshot, replace(scenario, seed=seed, realizations=64)) for seed in range(20)]
    for site in results[0].sites:
        assert sum(site.down_h_by_cause.values()) == pytest.approx(site.expected_down_h, abs=1e-6)
    for place in results[0].settlements:
        assert sum(place.unserved_h_by_cause.values()) == pytest.approx(place.expected_unserved_h, abs=1e-6)
    for row, site in enumerate(results[0].sites):
        hours = [result.sites[row].expected_down_h for result in results]
        bounds = [result.sites[row].down_se_at_most_h for result in results]
        assert np.std(hours, ddof=1) <= 1.6 * max(bounds) + 1e-9
        spread = (site.outage_probability * (1 - site.outage_probability) / 64) ** 0.5
        assert site.outage_se == pytest.approx(spread or 1 / 64)  # of none or all, that of one
    total = sum(place.people * place.unserved_h_by_cause["power"] for place in results[0].settlements)
    assert total == pytest.approx(results[0].person_hours_by_cause["power"], rel=1e-9, abs=1e-6)


def test_errors_of_the_curve_and_of_the_causes_are_those_of_the_realizations(country):
    """Exact sums of squares against numpy over all realizations kept; quantiles against other seeds."""
    snapshot, scenario = with_update(*country)
    prepared = prepare(snapshot, replace(scenario, realizations=200))
    case, before = prepared.case, service_before(prepared.case)
    block = play(case, draw(case, 0, 200), 0, 200)
    totals = Totals(case.network, before, metrics())
    totals.add(block)
    result = result_of(scenario, prepared, totals)
    by_cause = totals._by_cause(block, totals.parts.any_site(block.service))
    se = by_cause.std(axis=1, ddof=1) / 200**0.5
    for row, cause in enumerate(CAUSES):
        assert result.causes_people_se[cause] == pytest.approx(se[row].tolist(), rel=1e-9)
    hours = (by_cause @ EPOCH_WEIGHTS_H).std(axis=1, ddof=1) / 200**0.5
    assert list(result.person_hours_by_cause_se.values()) == pytest.approx(hours.tolist(), rel=1e-9)
    whole = by_cause.sum(axis=0).std(axis=0, ddof=1) / 200**0.5
    assert result.unserved_people.se == pytest.approx(whole.tolist(), rel=1e-9)
    assert result.reported[0].people.se == pytest.approx(float(whole[0]), rel=1e-9)
    assert result.reported[0].se_by_cause["logical"] == pytest.approx(float(se[1, 0]), rel=1e-9)


def test_too_few_realizations_have_no_error_of_a_quantile_and_one_has_none_at_all(country):
    snapshot, scenario = country
    few = simulate(snapshot, replace(scenario, realizations=40))
    assert few.unserved_people.se
    assert few.unserved_people.p5_se == ()
    assert few.reported[0].people.p95_se is None
    one = simulate(snapshot, replace(scenario, realizations=1))
    assert one.unserved_people.se == ()
    assert one.person_hours_by_cause_se == {}
    said = " ".join(headline_of(one, untranslated, PlainFormatter()))
    assert "standard error –" in said  # unknown, not 0
    assert "A single simulated event" in said


def test_counts_of_sites_and_of_areas_scatter_no_further_than_their_errors_say(country):
    snapshot, scenario = country
    results = [simulate(snapshot, replace(scenario, seed=seed, realizations=64)) for seed in range(20)]
    for cause in CAUSES:
        counts = np.array([result.sites_down[cause] for result in results])
        bounds = np.array([result.sites_down_se_at_most[cause] for result in results])
        assert (counts.std(axis=0, ddof=1) <= 1.6 * bounds.max(axis=0) + 1e-9).all()


def test_a_result_survives_json(country):
    result = simulate(*country)
    assert OutageResult.from_json(json.loads(json.dumps(result.to_json()))) == result


def test_a_run_of_an_older_lifeline_is_read_and_said_without_errors(country):
    """Before logical failures and errors of all figures were kept, a run had neither; its figures stand alone."""
    values = simulate(*country).to_json()

    def older(value, name=""):
        if isinstance(value, list | tuple):
            return [older(item, name) for item in value]
        if not isinstance(value, dict):
            return value
        is_band = name in ("people", "unserved_people")
        kept = [key for key in value if not (key.endswith("_se") or "se_at_most" in key or key == "se_by_cause")]
        return {key: older(value[key], key) for key in kept if key != "logical" and not (is_band and key == "se")}

    old = OutageResult.from_json(json.loads(json.dumps(older(values) | {"relative_se": None})))
    assert old.causes == ("damage", "power", "transport")
    assert "±" not in " ".join(headline_of(old, untranslated, PlainFormatter()))


def test_sampled_damage_agrees_with_its_probability(country):
    snapshot, scenario = country
    result = simulate(snapshot, replace(scenario, realizations=4000))
    for link in result.links:
        assert link.outage_probability == pytest.approx(link.p_damage, abs=4 * (0.25 / 4000) ** 0.5)


def test_crews_that_are_too_few_take_longer(country):
    snapshot, scenario = country
    hours = [simulate(snapshot, replace(scenario, crews=crews)).person_hours.mean for crews in (1, 3, None)]
    assert hours[0] > hours[1] >= hours[2]


def test_a_gateway_without_a_core_serves_only_where_no_core_is_asked_for():
    sites = [
        Site(id=name, name=name, kind=kind, lat=13.0, lon=-61.2, is_gateway=kind == "cls")
        for name, kind in (("gate", "cls"), ("tower", "bts"), ("core", "core"))
    ]
    snapshot = Snapshot(
        plan=Plan(id="plan", title="Test", country="VC"),
        revision=1,
        sites=in_order(sites),
        links=(Link(id="l", start_id="gate", end_id="tower", medium="submarine"),),
        settlements=(Settlement(id="t", name="Town", lat=13.0, lon=-61.2, population=100),),
    )
    snapshot, scenario = with_storm(snapshot, storm_to_west(20.0))
    assert simulate(snapshot, scenario).people_already_isolated == 0
    result = simulate(snapshot, replace(scenario, needs_core=True))
    assert result.people_already_isolated == 100
    assert {entry.id for entry in result.already_isolated} == {"gate", "tower", "core", "t"}
    assert result.person_hours.mean == 0
    assert any("no service before" in note.message() for note in result.warnings)


def test_a_storm_that_passes_far_away_is_said_to_reach_nothing(country):
    snapshot, _ = country
    result = simulate(*with_storm(snapshot, storm_to_west(40.0)))
    assert result.person_hours.mean == 0
    assert any("reach no site" in note.message() for note in result.warnings)


def test_every_note_and_assumption_can_be_read(country):
    result = simulate(*country)
    assert all(note.message() for note in result.warnings)
    assert all(a.rule and a.grade and a.count for a in result.assumptions)
    assert all(curve.source and curve.grade and curve.used_by for curve in result.curves)
    assert result.hazard.summary


@pytest.mark.parametrize(
    ("change", "error"),
    [
        (lambda s, c: (s, replace(c, hazard_event_ids=())), NoHazardEventError),
        (lambda s, c: (s, replace(c, hazard_event_ids=("lost",))), MissingHazardEventError),
        (lambda s, c: (s, replace(c, repair_preset="magic")), UnknownPresetError),
        (lambda s, c: (replace(s, hazard_events=(replace(s.hazard_events[0], hazard="bees"),)), c), UnknownHazardError),
        (lambda s, c: (replace(s, sites=tuple(replace(x, is_gateway=None) for x in s.sites)), c), NoGatewayError),
        (lambda s, c: (replace(s, sites=()), c), NoGatewayError),
        (lambda s, c: (replace(s, settlements=()), c), NoPeopleError),
        (
            lambda s, c: (replace(s, settlements=tuple(replace(x, population=0) for x in s.settlements)), c),
            NoPeopleError,
        ),
        (
            lambda s, c: (
                replace(s, sites=tuple(replace(x, kind="bts") for x in s.sites)),
                replace(c, needs_core=True),
            ),
            NoCoreError,
        ),
    ],
)
def test_what_has_no_answer_is_refused_with_a_reason(country, change, error):
    with pytest.raises(error) as caught:
        simulate(*change(*country))
    assert str(caught.value)
    assert caught.value.advice()


def test_a_run_can_be_stopped_and_reports_its_progress(country):
    shares = []
    simulate(*country, shares.append)
    assert shares == sorted(shares)
    assert shares[-1] == 1.0

    def stop(share):
        raise CancelledError

    with pytest.raises(CancelledError):
        simulate(*country, stop)


@given(st.lists(st.integers(0, 5000), min_size=1, max_size=50))
def test_quantiles_are_read_to_a_fine_bin_and_exactly_where_all_agree(people):
    histogram = PeopleHistogram(5000.0)
    histogram.add(np.repeat(np.array(people, float)[:, None], 64, axis=1))
    for share in (0.05, 0.5, 0.95, 1.0):
        exact = np.quantile(people, share, method="inverted_cdf")
        assert histogram.quantile(share) == pytest.approx(np.full(64, exact), abs=5000 / 4096)
    if len(set(people)) == 1:
        assert (histogram.quantile(0.05) == people[0]).all()


def test_the_epochs_are_as_decided():
    assert len(EPOCHS_H) == 64
    assert set(EPOCHS_H) >= {0, 6, 24, 72, 168, 720}
    assert EPOCH_WEIGHTS_H.sum() == 720


def test_it_stops_once_the_standard_error_is_small_enough_and_says_so(country):
    snapshot, scenario = country
    scenario = replace(scenario, realizations=4096)
    stopped = simulate(snapshot, scenario, until_se=0.2)
    assert stopped.realizations % 256 == 0
    assert stopped.relative_se <= 0.2
    assert stopped.has_enough_samples
    assert stopped.person_hours == simulate(snapshot, replace(scenario, realizations=stopped.realizations)).person_hours
    few = simulate(snapshot, replace(scenario, realizations=256), until_se=1e-6)
    assert few.realizations == 256
    assert not few.has_enough_samples
    with pytest.raises(InvalidValueError):
        simulate(snapshot, scenario, until_se=0.0)


def test_the_map_over_time_gives_the_hours_and_the_samples_the_mean(country):
    snapshot, scenario = country
    result = simulate(snapshot, scenario)
    hours = shares(result.sites_out_by_epoch) @ EPOCH_WEIGHTS_H
    assert hours == pytest.approx([site.expected_down_h for site in result.sites], abs=720 / 510 + 1e-9)
    hours = shares(result.settlements_out_by_epoch) @ EPOCH_WEIGHTS_H
    assert hours == pytest.approx([town.expected_unserved_h for town in result.settlements], abs=720 / 510 + 1e-9)
    lost = samples(result.samples["person_hours"])
    assert len(lost) == scenario.realizations
    assert lost.mean() == pytest.approx(result.person_hours.mean, rel=1e-6)
