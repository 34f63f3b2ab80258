from datetime import date

import pytest

from app.models.attachment import Attachment
from app.models.checking import check_records, checks, fix_of
from app.models.checks import CheckContext
from app.models.link import Link
from app.models.organisation import Organisation
from app.models.power import GridZone, PowerSupply
from app.models.settlement import Service, Settlement
from app.models.site import Site
from app.models.tables import BY_TABLE
from app.models.warning import WarningNode
from tests.models.imported import BOUNDS, empty_plan, example_files, plan_of, read

CONTEXT = CheckContext(today=date(2026, 6, 1), bounds=BOUNDS["BB"])


def site(id="a", **values):
    return Site(**({"id": id, "name": id, "kind": "bts", "lat": 13.1001, "lon": -59.6001, "code": id} | values))


def link(**values):
    return Link(**({"id": "l", "start_id": "a", "end_id": "b", "medium": "microwave"} | values))


FAR = {"lat": 13.3001, "lon": -59.6001}  # 22.2 km north
BROKEN = {  # rule -> tables that break it once
    "outside_country": {"site": [site(lat=48.001, lon=11.001)]},
    "axes_swapped": {"site": [site(lat=-59.6001, lon=13.1001)]},
    "sign_lost": {"site": [site(lon=59.6001)]},
    "position_coarse": {"site": [site(lat=13.1, lon=-59.61)]},
    "near_duplicates": {"site": [site(), site("b", lat=13.1002)]},
    "duplicate_code": {"site": [site(), site("b", code="a", **FAR)]},
    "reference_missing": {"link": [link()]},
    "self_link": {"site": [site()], "link": [link(end_id="a")]},
    "link_length": {"site": [site(), site("b", **FAR)], "link": [link(length_km=12)]},
    "link_operators": {"site": [site(operator_id="x"), site("b", operator_id="y", **FAR)], "link": [link()]},
    "microwave_long": {"site": [site(), site("b", lat=14.0001)], "link": [link()]},
    "frequency": {"site": [site(), site("b", **FAR)], "link": [link(freq_ghz=0.4)]},
    "tier_1_contact": {"site": [site(tier=1)]},
    "tier_1_backup": {"site": [site(tier=1)]},
    "tier_1_route_group": {"site": [site(tier=1), site("b", **FAR)], "link": [link(medium="fibre")]},
    "fuel_without_tank": {"site": [site()], "power_supply": [PowerSupply(id="p", site_id="a", fuel_h=24)]},
    "fuel_without_generator": {
        "site": [site()],
        "power_supply": [PowerSupply(id="p", site_id="a", fuel_h=24, has_generator=False)],
    },
    "battery_long": {"site": [site()], "power_supply": [PowerSupply(id="p", site_id="a", battery_h=201)]},
    "height_large": {"site": [site(height_m=351)]},
    "wind_basis": {"site": [site(design_wind_ms=60)]},
    "population_unknown": {"settlement": [Settlement(id="s", name="S", lat=13.1001, lon=-59.6001)]},
    "siren_far": {
        "warning_node": [WarningNode(id="w", name="W", kind="siren", lat=13.1001, lon=-59.6001)],
        "settlement": [Settlement(id="s", name="S", population=1, **FAR)],
    },
    "stale": {"site": [site(surveyed_on="2025-05-31")]},
    "no_gateway": {"site": [site()]},
    "power_unknown": {"site": [site()]},
    "service_shares": {
        "site": [site(), site("b", **FAR)],
        "settlement": [Settlement(id="s", name="S", population=1, lat=13.1001, lon=-59.6001)],
        "service": [
            Service(id="1", settlement_id="s", site_id="a", share=0.7),
            Service(id="2", settlement_id="s", site_id="b", share=0.7),
        ],
    },
    "attachment_orphan": {
        "attachment": [
            Attachment(id="x", record_table="site", record_id="gone", name="x.jpg", size_bytes=1, sha256="0"),
        ]
    },
    "battery_old": {"site": [site()], "power_supply": [PowerSupply(id="p", site_id="a", battery_year=2015)]},
    "date_in_future": {"site": [site(surveyed_on="2026-07")]},
    "fuel_over_tank": {"site": [site()], "power_supply": [PowerSupply(id="p", site_id="a", fuel_l=101, tank_l=100)]},
    "gateway_out_of_service": {"site": [site(is_gateway=True, status="planned")]},
    "generator_fuel_unknown": {
        "site": [site()],
        "power_supply": [PowerSupply(id="p", site_id="a", has_generator=True)],
    },
    "grid_zone_unknown": {
        "site": [site()],
        "power_supply": [PowerSupply(id="p", site_id="a")],
        "grid_zone": [GridZone(id="g", name="G", lat=13.1001, lon=-59.6001)],
    },
    "link_twice": {"site": [site(), site("b", **FAR)], "link": [link(), link(id="m", start_id="b", end_id="a")]},
    "operator_unknown": {"site": [site()], "organisation": [Organisation(id="o", name="O")]},
    "service_far": {
        "site": [site()],
        "settlement": [Settlement(id="s", name="S", population=1, lat=13.5001, lon=-59.6001)],
        "service": [Service(id="1", settlement_id="s", site_id="a")],
    },
    "tier_unknown": {"site": [site(kind="core")]},
    "grid_loop": {"grid_zone": [GridZone(id="g", name="G", lat=13.1001, lon=-59.6001, fed_from=("g",))]},
}
SOUND = {
    "site": [
        site(is_gateway=True, tier=2, surveyed_on="2025", height_m=350, operator_id=None),
        site("b", lat=13.3005, lon=-59.6001, surveyed_on="2026-05"),
    ],
    "link": [link(freq_ghz=7.5, length_km=22.4)],
    "power_supply": [
        PowerSupply(
            id="p", site_id="a", battery_h=200, fuel_h=24, tank_l=100, fuel_l=100, has_generator=True, grid_zone_id="g"
        ),
        PowerSupply(id="q", site_id="b", battery_h=8, battery_year=2016, grid_zone_id="h"),
    ],
    "settlement": [Settlement(id="s", name="S", population=1, lat=13.1005, lon=-59.6005)],
    "warning_node": [WarningNode(id="w", name="W", kind="siren", lat=13.1001, lon=-59.6001)],
    "grid_zone": [
        GridZone(id="g", name="G", lat=13.1001, lon=-59.6001),
        GridZone(id="h", name="H", lat=13.1001, lon=-59.6001, fed_from=("g", "x")[:1]),
    ],
}


def found(tables):
    return check_records(empty_plan().with_tables(tables), CONTEXT)


def test_there_is_an_example_for_every_rule():
    assert set(BROKEN) == set(checks())


@pytest.mark.parametrize("code", sorted(BROKEN))
def test_each_rule_finds_what_breaks_it(code):
    hits = [finding for finding in found(BROKEN[code]) if finding.code == code]
    assert hits
    for finding in hits:
        assert finding.message()
        assert "{" not in finding.message()
        assert finding.severity == checks()[code].severity


def test_a_sound_plan_breaks_no_rule():
    assert found(SOUND) == []


@pytest.mark.parametrize("code", sorted(code for code, check in checks().items() if check.fix))
def test_a_fix_mends_what_was_found(code):
    plan = empty_plan().with_tables(BROKEN[code])
    finding = next(one for one in check_records(plan, CONTEXT) if one.code == code)
    (change,) = fix_of(finding, plan, CONTEXT)
    left = [] if change.after is None else [BY_TABLE[change.table].from_row(change.after)]
    mended = plan.with_tables({change.table: left})
    assert code not in {one.code for one in check_records(mended, CONTEXT)}
    assert change.before == plan.tables()[change.table][0].to_row()


def test_what_has_no_safe_fix_is_not_changed():
    plan = empty_plan().with_tables(BROKEN["self_link"])
    finding = next(one for one in check_records(plan, CONTEXT) if one.code == "self_link")
    assert fix_of(finding, plan, CONTEXT) == []


def test_rules_have_codes_of_their_own_that_are_their_module_names():
    assert {name: check.code for name, check in checks().items()} == {name: name for name in checks()}
    assert all(check.title and check.text for check in checks().values())


def test_the_demonstration_has_no_errors():
    plan = plan_of(read(*example_files(), country="VC"), country="VC")
    findings = check_records(plan, CheckContext(today=date(2026, 6, 1), bounds=BOUNDS["VC"]))
    assert not [finding for finding in findings if finding.severity == "error"]


def test_two_sirens_in_one_place_are_found_and_a_siren_on_a_site_is_not():
    def siren(id, **values):
        return WarningNode(**({"id": id, "name": id, "kind": "siren", "lat": 13.1001, "lon": -59.6001} | values))

    tables = {"site": [site()], "warning_node": [siren("v"), siren("w"), siren("x", kind="loudspeaker")]}
    assert [finding.id for finding in found(tables) if finding.code == "near_duplicates"] == ["w"]


def test_a_link_without_a_code_is_called_by_its_ends():
    plan = empty_plan().with_tables({"site": [site(), site("b", **FAR)], "link": [link(length_km=12)]})
    (finding,) = (f for f in check_records(plan, CONTEXT) if f.code == "link_length")
    assert finding.values["name"] == "a – b"
