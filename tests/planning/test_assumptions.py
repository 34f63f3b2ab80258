from dataclasses import replace

import pytest

from app.models.link import Link
from app.models.plan import Plan
from app.models.power import GridZone, PowerSupply
from app.models.settlement import Service, Settlement
from app.models.site import Site
from app.models.snapshot import Snapshot
from app.planning.assumptions import assumed, inventory_year, with_services
from app.planning.reference import load_defaults
from tests.planning.document.example import small_snapshot


def site(name, kind="bts", lon=-61.2, **values):
    return Site(id=name, name=name, kind=kind, lat=13.0, lon=lon, **values)


def plan(**tables):
    return Snapshot(plan=Plan(id="plan", title="Test", country="VC"), revision=1, **tables)


def found(assumptions, table, field):
    return {(a.value, a.unit): a.count for a in assumptions if (a.table, a.field) == (table, field)}


def test_what_is_missing_is_filled_by_kind_and_counted():
    filled, assumptions = assumed(plan(sites=(site("a"), site("b"), site("c", "core"))))
    assert [s.design_wind_ms for s in filled.sites] == [50, 50, 60]
    assert [s.structure_kind for s in filled.sites] == ["lattice_self", "lattice_self", "building"]
    assert found(assumptions, "site", "design_wind_ms") == {("50", "m/s"): 2, ("60", "m/s"): 1}
    assert all(a.grade == "D" and a.rule for a in assumptions)


def test_what_is_recorded_is_never_overwritten():
    recorded = site("a", design_wind_ms=33.0, design_wind_basis="10min", structure_kind="pole")
    supply = PowerSupply(
        id="p", site_id="a", grid_zone_id="z", battery_h=0.0, battery_year=2020, has_generator=False, fuel_h=0.0
    )
    zone = GridZone(id="z", name="Zone", lat=13.0, lon=-61.2)
    town = Settlement(id="t", name="Town", lat=13.0, lon=-61.2, population=5)
    service = Service(id="v", settlement_id="t", site_id="a")
    link = Link(id="l", start_id="a", end_id="a", medium="fibre", deployment="duct", length_km=3.0)
    before = plan(
        sites=(recorded,),
        power_supplies=(supply,),
        grid_zones=(zone,),
        settlements=(town,),
        services=(service,),
        links=(link,),
    )
    after, assumptions = assumed(before)
    assert after == before
    assert assumptions == ()
    assert assumed(after) == (after, ())


def test_a_recorded_design_wind_without_a_basis_takes_the_usual_basis():
    filled, assumptions = assumed(plan(sites=(site("a", design_wind_ms=70.0),)))
    assert (filled.sites[0].design_wind_ms, filled.sites[0].design_wind_basis) == (70.0, "3s")
    assert found(assumptions, "site", "design_wind_basis") == {("3s", ""): 1}


def test_every_site_gets_a_supply_in_the_nearest_zone():
    zones = tuple(GridZone(id=name, name=name, lat=13.0, lon=lon) for name, lon in (("east", -61.0), ("west", -61.5)))
    filled, assumptions = assumed(plan(sites=(site("a", lon=-61.1), site("b", lon=-61.4)), grid_zones=zones))
    assert [s.grid_zone_id for s in filled.power_supplies if s.site_id == "a"] == ["east"]
    assert [s.grid_zone_id for s in filled.power_supplies if s.site_id == "b"] == ["west"]
    assert found(assumptions, "power_supply", "grid_zone_id") == {("", ""): 2}


def test_without_any_zone_every_site_has_a_grid_of_its_own():
    filled, assumptions = assumed(plan(sites=(site("a", lon=-61.1), site("b", lon=-61.4))))
    assert len({supply.grid_zone_id for supply in filled.power_supplies}) == 2
    assert found(assumptions, "grid_zone", "id") == {("", ""): 2}


def test_battery_and_fuel_hours_follow_from_energy_and_fuel():
    supply = PowerSupply(
        id="p", site_id="a", battery_kwh=50.0, load_kw=3.0, generator_kva=10.0, tank_l=157.95, battery_year=2020
    )
    filled, _ = assumed(plan(sites=(site("a"),), power_supplies=(supply,)))
    got = filled.power_supplies[0]
    assert got.battery_h == pytest.approx(50 * 0.8 * 0.9 / 3)
    assert got.has_generator is True
    assert got.fuel_h == pytest.approx(100.0)  # burns 1.5795 l/h (domain notes 9)


@pytest.mark.parametrize(("load_kw", "kva", "burn_lph"), [(3.0, 10.0, 1.5795), (3.0, 20.0, 2.421), (8.0, 10.0, 2.8095)])
def test_generators_burn_what_the_domain_notes_say(load_kw, kva, burn_lph):
    supply = PowerSupply(id="p", site_id="a", load_kw=load_kw, generator_kva=kva, fuel_l=100 * burn_lph)
    filled, _ = assumed(plan(sites=(site("a"),), power_supplies=(supply,)))
    assert filled.power_supplies[0].fuel_h == pytest.approx(100.0)  # section 9


def test_settlements_without_rows_take_the_nearest_cell_sites_within_range():
    cells = tuple(site(f"c{i}", lon=-61.2 + i * 0.02) for i in range(6))
    far = site("far", lon=-60.9, coverage_radius_km=60.0)
    closed = site("closed", lon=-61.2, status="planned")
    towns = (
        Settlement(id="t1", name="Town", lat=13.0, lon=-61.2, population=5),
        Settlement(id="t2", name="Alone", lat=14.0, lon=-61.2, population=5),
        Settlement(id="t3", name="Unknown", lat=13.0, lon=-61.2),
    )
    filled, assumptions = assumed(plan(sites=(*cells, far, closed), settlements=towns))
    assert {(s.settlement_id, s.site_id) for s in filled.services} == {("t1", "c0"), ("t1", "c1"), ("t1", "c2")}
    assert all(s.share is None for s in filled.services)
    assert sum(found(assumptions, "service", "site_id").values()) == 3


def test_paths_know_the_same_services_and_nothing_else_that_is_assumed():
    plan = small_snapshot()
    plan = replace(plan, services=())
    assert with_services(plan) == replace(plan, services=assumed(plan)[0].services) != plan


def test_links_get_a_length_along_their_route_and_cables_a_deployment():
    ends = (site("a", lon=-61.2), site("b", lon=-61.1))
    straight = Link(id="l1", start_id="a", end_id="b", medium="fibre")
    winding = Link(
        id="l2", start_id="a", end_id="b", medium="microwave", route=((-61.2, 13), (-61.2, 13.1), (-61.1, 13))
    )
    lost = Link(id="l3", start_id="a", end_id="nowhere", medium="submarine")
    filled, assumptions = assumed(plan(sites=ends, links=(straight, winding, lost)))
    lengths = [link.length_km for link in filled.links]
    assert lengths[0] == pytest.approx(10.83, abs=0.05)
    assert lengths[1] == pytest.approx(11.12 + 15.5, abs=0.1)
    assert lengths[2] is None
    assert [link.deployment for link in filled.links] == ["aboveGround", None, "submarine"]
    assert found(assumptions, "link", "length_km") == {("", "km"): 2}


def test_ages_are_counted_back_from_the_year_of_the_inventory():
    link = Link(id="l", start_id="a", end_id="b", medium="fibre", deployment="aboveGround", length_km=1.0)
    snapshot = plan(sites=(site("a", surveyed_on="2024-05"), site("b")), links=(link,))
    filled, _ = assumed(snapshot)
    assert inventory_year(snapshot) == inventory_year(filled) == 2024
    assert filled.links[0].year_built == 2014
    assert {supply.battery_year for supply in filled.power_supplies} == {2019}
    nameless = replace(snapshot, sites=(site("a"), site("b")))
    assert inventory_year(nameless) == inventory_year(assumed(nameless)[0])


def test_every_default_is_a_value_that_its_field_can_hold_and_names_its_source():
    defaults = load_defaults()
    assert all(default.source and default.grade in "ABCD" for default in defaults.values.values())
    for (table, field, kind), default in defaults.values.items():
        if table == "site" and kind != "*":
            value = float(default.value) if field in ("design_wind_ms", "plinth_height_m") else default.value
            site("x", kind, **{field: value})
