"""Hazards that strike by name: blackout, cable cut, logical failure."""

from dataclasses import replace

import pytest

from app.errors import InvalidValueError, NothingNamedError
from app.models.hazard_event import HazardEvent
from app.models.link import Link
from app.models.plan import Plan
from app.models.power import GridZone, PowerSupply
from app.models.scenario import Scenario
from app.models.settlement import Service, Settlement
from app.models.site import Site
from app.models.snapshot import Snapshot
from app.planning.hazards.blackout import BlackoutParameters
from app.planning.hazards.cable_cut import CableCutParameters
from app.planning.hazards.logical_failure import LogicalFailureParameters
from app.planning.outage import simulate
from app.planning.preparation import prepare
from app.planning.realization import draw

BATTERY_H = 8.0


def country(**of_sites):
    """Return a gateway G with two cell sites A and B, a zone each, 1,000 people at A and 500 at B."""
    names = ("A", "B", "G")
    place = {"lat": 13, "lon": -61}
    sites = tuple(
        Site(
            **{"id": n, "name": n, "kind": "cls" if n == "G" else "bts", "is_gateway": n == "G"}
            | place
            | of_sites.get(n, {})
        )
        for n in names
    )
    supply = {"battery_h": BATTERY_H, "battery_year": 2020, "has_generator": False}
    return Snapshot(
        plan=Plan(id="plan", title="Test", country="VC"),
        revision=1,
        sites=sites,
        links=(
            Link(
                id="AG",
                start_id="A",
                end_id="G",
                medium="fibre",
                deployment="belowGround",
                length_km=10,
                year_built=2020,
            ),
            Link(id="BG", start_id="B", end_id="G", medium="microwave", length_km=10, route_group_id="bridge"),
        ),
        grid_zones=tuple(GridZone(id=f"z{n}", name=n, lat=13, lon=-61) for n in names),
        power_supplies=tuple(PowerSupply(id=f"p{n}", site_id=n, grid_zone_id=f"z{n}", **supply) for n in names),
        settlements=tuple(
            Settlement(id=f"s{n}", name=n, lat=13, lon=-61, population=people)
            for n, people in (("A", 1000), ("B", 500))
        ),
        services=tuple(Service(id=f"v{n}", settlement_id=f"s{n}", site_id=n) for n in ("A", "B")),
    )


def under(snapshot, hazard, realizations=200, **parameters):
    event = HazardEvent(id="e", name="Event", hazard=hazard, parameters=parameters, return_period_y=50)
    scenario = Scenario(id="s", name="Test", hazard_event_ids=("e",), realizations=realizations, seed=3)
    return replace(snapshot, hazard_events=(event,), scenarios=(scenario,)), scenario


def unserved(result, hour):
    return result.unserved_people.mean[result.epochs_h.index(hour)]


def test_a_blackout_is_felt_when_the_batteries_are_empty_and_ends_on_the_hour():
    result = simulate(*under(country(), "blackout", grid_zone_ids=["zA"], lasts_h=16))
    assert [unserved(result, hour) for hour in (0, 7, 8, 15, 16, 24)] == [0, 0, 1000, 1000, 0, 0]
    assert result.causes_people["power"][8] == 1000
    assert result.hazard.events[0].return_period_y == 50
    assert result.sites[0].intensity is None


def test_a_blackout_without_names_takes_the_whole_grid():
    result = simulate(*under(country(), "blackout", lasts_h=12))
    assert unserved(result, 10) == 1500


def test_hours_of_a_blackout_may_be_uncertain():
    result = simulate(*under(country(), "blackout", realizations=2000, lasts_h=20, lasts_sd_h=10))
    assert 0 < unserved(result, 24) < unserved(result, 12) < 1500


def test_a_cut_takes_the_whole_route_group_for_the_usual_time_of_repair_or_for_that_given():
    plan = country()
    twin = Link(id="BG2", start_id="B", end_id="G", medium="fibre", length_km=10, route_group_id="bridge")
    both = replace(plan, links=(*plan.links, twin))
    named = simulate(*under(both, "cable_cut", link_ids=["BG2"], lasts_h=5))
    grouped = simulate(*under(both, "cable_cut", route_groups=["bridge"], lasts_h=5))
    for result in (named, grouped):
        assert [unserved(result, hour) for hour in (0, 4, 5)] == [500, 500, 0]
        assert result.causes_people["transport"][0] == 500
    usual = prepare(*under(both, "cable_cut", link_ids=["AG"]))
    (layer,) = usual.case.layers
    assert layer.repair_mean_h.ravel() == pytest.approx([24 * (1 + 0.2 * 10)])
    assert layer.needs_crew


@pytest.mark.parametrize(
    ("of_sites", "parameters", "lost"),
    [
        ({"A": {"vendor": "Acme"}}, {"vendors": ["ACME "]}, 1000),
        ({"A": {"software": "core 1.2"}, "B": {"software": "core 1.3"}}, {"software": ["core 1.3"]}, 500),
        ({"A": {"technologies": ["4G"]}, "B": {"technologies": ["2G", "4G"]}}, {"technologies": ["4g"]}, 1000),
        ({}, {"grid_zone_ids": ["zB"]}, 500),
        ({"G": {"upstream_id": "carrier"}}, {"upstream_ids": ["carrier"]}, 1500),
        ({"A": {"operator_id": "x"}, "B": {"operator_id": "y"}}, {"operator_ids": ["x"]}, 1000),
        ({"A": {"operator_id": "x"}, "B": {"vendor": "v"}}, {"operator_ids": ["x"], "vendors": ["v"]}, 1500),
    ],
)
def test_what_is_common_is_lost_everywhere_at_once(of_sites, parameters, lost):
    result = simulate(*under(country(**of_sites), "logical_failure", lasts_h=10, **parameters))
    assert [unserved(result, hour) for hour in (0, 9, 10)] == [lost, lost, 0]
    assert sum(result.person_hours_by_cause.values()) == pytest.approx(result.person_hours.mean, rel=1e-12)
    assert result.person_hours_by_cause["damage"] == 0
    stopped = [result.causes_people[cause][0] for cause in ("logical", "transport")]  # by its site, or its route
    assert sum(stopped) == lost
    assert stopped[0] > 0 or "upstream_ids" in parameters


def test_one_cause_has_one_draw():
    both = {name: {"vendor": "v"} for name in ("A", "B")}
    prepared = under(country(**both), "logical_failure", realizations=4000, lasts_h=10, vendors=["v"], probability=0.25)
    result = simulate(*prepared)
    assert result.unserved_people.p5[0] == 0
    assert result.unserved_people.p95[0] == pytest.approx(1500, rel=0.01)
    assert unserved(result, 0) == pytest.approx(375, abs=3 * 1500 * (0.25 * 0.75 / 4000) ** 0.5)


def test_the_sites_and_links_of_an_operator_stop_by_one_draw_for_the_same_hours():
    plan = country(B={"operator_id": "x"})
    links = tuple(replace(link, operator_id="x") if link.id == "BG" else link for link in plan.links)
    strike = {"operator_ids": ["x"], "probability": 0.5, "lasts_h": 10, "lasts_sd_h": 5}
    prepared = prepare(*under(replace(plan, links=links), "logical_failure", realizations=4000, **strike))
    sites, lines = draw(prepared.case, 0, 1024).failures
    assert sites.realization.tolist() == lines.realization.tolist()
    assert sites.back_h.tolist() == lines.back_h.tolist()
    result = simulate(*under(replace(plan, links=links), "logical_failure", realizations=4000, **strike))
    assert unserved(result, 0) == pytest.approx(250, abs=4 * 500 * (0.25 / 4000) ** 0.5)


def test_an_event_that_is_named_twice_strikes_once():
    snapshot, once = under(country(B={"vendor": "v"}), "logical_failure", vendors=["v"], probability=0.5, lasts_h=9)
    assert simulate(snapshot, replace(once, hazard_event_ids=("e", "e"))) == simulate(snapshot, once)


def test_without_a_fuel_supplier_generators_wait_for_their_fuel():
    plan = country()
    supplies = tuple(
        replace(
            s, has_generator=True, fuel_h=4.0, refuel_time_h=14.0, fuel_supplier_id="fuel" if s.site_id == "A" else None
        )
        for s in plan.power_supplies
    )
    snapshot = replace(plan, power_supplies=supplies)
    dark, scenario = under(snapshot, "blackout", lasts_h=48, realizations=2000)
    short = HazardEvent(
        id="f", name="No fuel", hazard="logical_failure", parameters={"fuel_supplier_ids": ["fuel"], "lasts_h": 36}
    )
    both = replace(dark, hazard_events=(*dark.hazard_events, short))
    usual = simulate(dark, scenario)
    late = simulate(both, replace(scenario, hazard_event_ids=("e", "f")))
    at = usual.epochs_h.index(24)
    assert usual.unserved_people.mean[at] < 600
    assert late.unserved_people.mean[at] >= 1000


@pytest.mark.parametrize(
    ("parameters", "error"),
    [
        (lambda: CableCutParameters(), NothingNamedError),
        (lambda: LogicalFailureParameters(lasts_h=5), NothingNamedError),
        (lambda: LogicalFailureParameters(lasts_h=5, vendors=("v",), probability=1.5), InvalidValueError),
        (lambda: BlackoutParameters(lasts_h=0), InvalidValueError),
        (lambda: BlackoutParameters(lasts_h=float("nan")), InvalidValueError),
    ],
)
def test_what_names_nothing_or_cannot_be_is_refused(parameters, error):
    with pytest.raises(error) as caught:
        parameters()
    assert caught.value.advice()


@pytest.mark.parametrize(
    ("hazard", "parameters"),
    [
        ("blackout", {"grid_zone_ids": ["zA", "gone"], "lasts_h": 5}),
        ("cable_cut", {"link_ids": ["AG"], "route_groups": ["none such"]}),
        ("logical_failure", {"vendors": ["acme ", "Acne"], "technologies": [" 4g"], "lasts_h": 5}),
        ("logical_failure", {"operator_ids": ["x", "y"], "lasts_h": 5}),
    ],
)
def test_what_the_plan_does_not_hold_is_said(hazard, parameters):
    plan = country(A={"vendor": "Acme", "technologies": ["4G"], "operator_id": "x"})
    said = [note.message() for note in prepare(*under(plan, hazard, **parameters)).notes]
    assert "What Event names and no operational site, link or grid zone has, and so strikes nothing: 1." in said


def test_what_the_plan_holds_is_not_said_to_be_missing():
    plan = country(A={"vendor": "Acme"})
    said = [note.message() for note in prepare(*under(plan, "logical_failure", vendors=["ACME "], lasts_h=5)).notes]
    assert not any("strikes nothing" in text for text in said)
