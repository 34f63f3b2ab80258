from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.errors import InvalidValueError
from app.models.link import Link
from app.planning.compare import compare
from app.planning.live import LiveScenario
from app.planning.live_case import LiveSettings
from app.planning.outage import simulate
from app.planning.recovery import EPOCH_WEIGHTS_H
from tests.planning.countries import in_order
from tests.planning.test_outage import a_country

REALIZATIONS = 160


def last(answers):
    *_, answer = answers
    return answer


def agrees(answer, other):
    for name in ("realizations", "people", "person_hours", "people_se", "person_hours_se"):
        assert getattr(answer, name) == getattr(other, name), name
    assert (answer.sites_out == other.sites_out).all()
    assert (answer.settlements_out == other.settlements_out).all()


def joins(link, sites):
    return {link.start_id, link.end_id} <= set(sites) and link.start_id != link.end_id


def some_settings(rng, snapshot):
    sites = [site.id for site in snapshot.sites if site.status == "operational"]
    links = [
        link.id
        for link in snapshot.links
        if {link.start_id, link.end_id} <= set(sites) and link.start_id != link.end_id
    ]
    batteries = rng.choice(sites, rng.integers(0, 3), replace=False).tolist()
    ends = rng.choice(sites, 2, replace=False).tolist()
    return LiveSettings(
        intensity_factor=None if rng.random() < 0.7 else float(rng.choice([0.8, 1.1])),
        battery_h={site: float(rng.integers(0, 300)) for site in batteries},
        links_out=frozenset(rng.choice(links, min(len(links), rng.integers(0, 3)), replace=False).tolist()),
        links_added=(tuple(ends),) if rng.random() < 0.4 else (),
    )


@settings(max_examples=8)
@given(seed=st.integers(0, 10_000), crews=st.sampled_from([None, 2]), lends=st.booleans(), needs_core=st.booleans())
def test_turned_again_and_again_it_answers_what_a_fresh_one_does(seed, crews, lends, needs_core):
    rng = np.random.default_rng(seed)
    snapshot, scenario = a_country(rng, wind_ms=50.0, seed=seed, realizations=REALIZATIONS, crews=crews)
    cores = any(site.kind == "core" and site.status == "operational" for site in snapshot.sites)
    control = tuple(site.id for site in snapshot.sites[:3])
    zones = [replace(zone, control_site_ids=control if rng.random() < 0.5 else ()) for zone in snapshot.grid_zones]
    snapshot = replace(snapshot, grid_zones=in_order(zones))
    scenario = replace(scenario, mobile_generators=1 if lends else None, needs_core=needs_core and cores)
    live = LiveScenario(snapshot, scenario)
    for _ in range(4):
        turned = some_settings(rng, snapshot)
        fresh = LiveScenario(snapshot, scenario)
        for answer, other in zip(live.answers(turned), fresh.answers(turned), strict=True):
            agrees(answer, other)


@pytest.fixture(scope="module")
def country():
    return a_country(np.random.default_rng(7), wind_ms=45.0, realizations=REALIZATIONS)


def simulated_agrees(answer, result):
    assert answer.people == pytest.approx([row.people.mean for row in result.reported])
    assert answer.person_hours == pytest.approx(result.person_hours.mean)
    assert answer.person_hours_se == pytest.approx(result.person_hours.se)
    hours = dict(zip(answer.site_ids, answer.sites_out @ EPOCH_WEIGHTS_H, strict=True))
    assert all(hours[site.id] == pytest.approx(site.expected_down_h) for site in result.sites)
    hours = dict(zip(answer.settlement_ids, answer.settlements_out @ EPOCH_WEIGHTS_H, strict=True))
    assert all(hours[town.id] == pytest.approx(town.expected_unserved_h) for town in result.settlements)


def test_the_last_answer_is_that_of_a_full_run(country):
    snapshot, scenario = country
    answers = list(LiveScenario(snapshot, scenario).answers())
    assert [answer.realizations for answer in answers] == [64, 128, 160]
    assert [answer.is_final for answer in answers] == [False, False, True]
    assert answers[0].person_hours_se > answers[-1].person_hours_se > 0
    simulated_agrees(answers[-1], simulate(snapshot, scenario))
    first = simulate(snapshot, replace(scenario, realizations=64))
    assert answers[0].person_hours == pytest.approx(first.person_hours.mean)


def test_other_settings_need_not_wait_for_the_next_answer(country):
    snapshot, scenario = country
    live = LiveScenario(snapshot, scenario)
    asked = []
    answers = list(live.answers(goes_on=lambda: asked.append(1)))  # which says no
    assert [answer.realizations for answer in answers] == [64]
    assert len(asked) == 1
    simulated_agrees(last(live.answers()), simulate(snapshot, scenario))


def test_another_battery_and_wind_are_those_of_a_plan_and_a_scenario_that_have_them(country):
    snapshot, scenario = country
    supply = snapshot.power_supplies[0]
    other = replace(snapshot, power_supplies=(replace(supply, battery_h=150.0), *snapshot.power_supplies[1:]))
    live = LiveScenario(snapshot, scenario)
    last(live.answers())
    battery = LiveSettings(battery_h={supply.site_id: 150.0})
    simulated_agrees(last(live.answers(battery)), simulate(other, scenario))
    wind = replace(battery, intensity_factor=1.15)
    simulated_agrees(last(live.answers(wind)), simulate(other, replace(scenario, intensity_factor=1.15)))


def test_the_difference_is_that_of_two_runs_compared_realization_by_realization(country):
    snapshot, scenario = country
    stronger = replace(scenario, intensity_factor=1.15)
    runs = [simulate(snapshot, asked) for asked in (scenario, stronger)]
    _, expected = next(m.runs for m in compare(("plain", "stronger"), runs).metrics if m.name == "person_hours")
    live = LiveScenario(snapshot, scenario)  # asked for the turned one first
    answer = last(live.answers(LiveSettings(intensity_factor=1.15)))
    assert answer.person_hours_before == pytest.approx(runs[0].person_hours.mean)
    assert answer.person_hours - answer.person_hours_before == pytest.approx(expected.difference)
    assert answer.person_hours_change_se == pytest.approx(expected.se_difference, rel=1e-6)
    assert answer.people_before == pytest.approx([row.people.mean for row in runs[0].reported])
    first = next(live.answers(LiveSettings(intensity_factor=1.15)))
    assert first.people_before == next(live.answers()).people  # over the same realizations
    plain = last(live.answers())
    assert plain.people_before == plain.people
    assert not any(plain.people_change_se)
    assert plain.person_hours_change_se == 0


def test_links_gone_and_new_are_those_of_a_plan_without_and_with_them(country):
    snapshot, scenario = country
    live = LiveScenario(snapshot, scenario)
    plain = simulate(snapshot, scenario)
    compared = 0
    sites = last(live.answers()).site_ids
    for link in [link for link in snapshot.links if joins(link, sites)][:8]:
        without = replace(snapshot, links=tuple(other for other in snapshot.links if other is not link))
        result = simulate(without, scenario)
        if result.people_already_isolated == plain.people_already_isolated:
            answer = last(live.answers(LiveSettings(links_out=frozenset({link.id}))))
            assert answer.person_hours == pytest.approx(result.person_hours.mean)
            compared += 1
    assert compared > 3
    ends = ("s00", snapshot.services[0].site_id)
    more = Link(id="zz", start_id=ends[0], end_id=ends[1], medium="logical")
    result = simulate(replace(snapshot, links=(*snapshot.links, more)), scenario)
    answer = last(live.answers(LiveSettings(links_added=(ends,))))
    assert answer.person_hours == pytest.approx(result.person_hours.mean)


def test_what_cannot_matter_is_not_played_again(country):
    snapshot, scenario = country
    live = LiveScenario(snapshot, scenario)
    assert last(live.answers()).played == REALIZATIONS
    assert last(live.answers()).played == 0
    supply = snapshot.power_supplies[0]
    turned = last(live.answers(LiveSettings(battery_h={supply.site_id: supply.battery_h + 1.0})))
    assert turned.played < REALIZATIONS


def test_nonsense_is_refused(country):
    live = LiveScenario(*country)
    for turned in (
        LiveSettings(battery_h={"nowhere": 1.0}),
        LiveSettings(battery_h={"s00": -1.0}),
        LiveSettings(links_out=frozenset({"none"})),
        LiveSettings(links_added=(("s00", "s00"),)),
        LiveSettings(intensity_factor=-1.0),
    ):
        with pytest.raises(InvalidValueError):
            last(live.answers(turned))
