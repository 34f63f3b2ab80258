import csv

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import FileReadError
from app.models.power import PowerSupply
from app.models.site import Site, SiteKind
from app.paths import resources
from app.planning.audit.compliance import autonomy, core_sites
from app.planning.audit.rules import TEXTS, Quantity, by_operator, findings, load_rule_sets
from app.planning.network import build_network
from tests.planning.audit.plans import plan

HOURS = st.none() | st.floats(0, 100)


def supply(site="s", **values):
    return PowerSupply(id=f"p {site}", site_id=site, **values)


@given(HOURS, st.none() | st.booleans(), HOURS, st.floats(0, 100))
def test_autonomy_passes_only_on_recorded_hours(battery_h, has_generator, fuel_h, required_h):
    judged = autonomy(supply(battery_h=battery_h, has_generator=has_generator, fuel_h=fuel_h), required_h)
    assert judged.reason.message()
    if battery_h is None:
        assert judged.verdict == "unknown"
        return
    least = battery_h + ((fuel_h or 0.0) if has_generator else 0.0)
    most = least if has_generator is False or (has_generator and fuel_h is not None) else float("inf")
    expected = "pass" if least >= required_h else "fail" if most < required_h else "unknown"
    assert judged.verdict == expected


def test_no_record_and_no_number_are_unknown():
    assert autonomy(None, 6.0).verdict == "unknown"
    assert autonomy(supply(battery_h=100.0), None).verdict == "unknown"


SITES = {
    "G": {"kind": "cls", "operator_id": "one"},
    "C1": {"kind": "core", "operator_id": "one"},
    "C2": {"kind": "core", "operator_id": "one", "lat": 13.2},
    "D1": {"kind": "core", "operator_id": "two"},
    "D2": {"kind": "core", "operator_id": "two", "lat": 13.0001},
    "T1": {"operator_id": "one"},
    "T2": {"operator_id": "two"},
    "T3": {"operator_id": "two"},
    "E": {"kind": "eoc", "operator_id": "three"},
}
LINKS = ["G-C1/duct", "G-C2/road", "C1-C2/coast", "G-D1/duct", "C1-D1/duct", "D1-D2/wall", "T1-C1", "E-C1", "E-C2/sea"]
SUPPLIES = (supply("T1", battery_h=5.0, has_generator=False), supply("T2", battery_h=6.0), supply("C1", battery_h=30.0))


def judged(name):
    snapshot = plan(SITES, LINKS, gateways="G", power_supplies=SUPPLIES)
    return findings(snapshot, build_network(snapshot), load_rule_sets()[name])


def verdicts(name, rule):
    return {f.site_id or f.operator_id: f.judged.verdict for f in judged(name) if f.rule.name == rule}


def test_chile_asks_for_six_hours_and_before_for_four():
    assert verdicts("chile_ds60", "level_2_autonomy") == {"T1": "fail", "T2": "pass", "T3": "unknown"}
    assert verdicts("chile_ds60_before", "level_2_autonomy") == {"T1": "pass", "T2": "pass", "T3": "unknown"}


def test_hours_that_the_source_does_not_give_pass_nobody():
    assert verdicts("chile_ds60", "level_3_autonomy") == {"E": "unknown"}


def test_eight_and_twenty_four_hours():
    assert verdicts("fcc_8_24", "office_autonomy") == {"C1": "pass", "C2": "unknown", "D1": "unknown", "D2": "unknown"}
    assert verdicts("fcc_8_24", "remote_autonomy") == {"T1": "fail", "T2": "unknown", "T3": "unknown"}


def test_a_core_is_doubled_in_another_building():
    assert verdicts("chile_ds60", "core_duplicated") == {"one": "pass", "two": "fail", "three": "unknown"}


def test_a_core_between_two_others_does_not_hide_that_they_stand_apart():
    def core(name, meters):
        return Site(id=name, name=name, kind="core", lat=13.0 + meters / 111_195, lon=-61.0)

    row = [core("between", 30), core("one", 0), core("other", 60)]
    assert core_sites(row, 2).value == 2
    assert core_sites(row[:2], 2).verdict == "fail"


def test_main_and_backup_share_no_route():
    assert verdicts("chile_ds60", "route_diversity") == {
        "C1": "pass",
        "C2": "pass",
        "D1": "fail",  # both its links lie in one duct
        "D2": "fail",  # has no backup
        "E": "unknown",  # two paths, one of them over a cable whose route nobody recorded
    }


def test_numbers_by_operator_add_up():
    found = judged("chile_ds60")
    rows = by_operator(found)
    assert sum(row.passed + row.failed + row.unknown for row in rows) == len(found)
    (row,) = (r for r in rows if r.operator_id == "two" and r.rule.name == "level_2_autonomy")
    assert (row.passed, row.failed, row.unknown) == (1, 0, 1)


def test_the_tables_name_kinds_texts_and_sources():
    kinds = {kind.value for kind in SiteKind}
    rules = [rule for rule_set in load_rule_sets().values() for rule in rule_set.rules]
    assert {rule.quantity for rule in rules} == set(Quantity)
    assert all(rule.kinds <= kinds and rule.source and rule.grade in "ABCD" for rule in rules)
    assert {rule.text for rule in rules} == set(TEXTS)
    with (resources() / "rules" / "rules.csv").open(encoding="utf-8") as file:
        assert {row["rule_set"] for row in csv.DictReader(file)} == set(load_rule_sets())


@pytest.mark.parametrize("bad", ["autonomy_h,,bts,-1", "autonomy_h,,bts,nan", "hope,,bts,6"])
def test_a_rule_that_is_none_is_refused(tmp_path, bad):
    header = (resources() / "rules" / "rules.csv").read_text(encoding="utf-8").splitlines()[0]
    (tmp_path / "rules.csv").write_text(f"{header}\nown,hours,{bad},h,Text.,law,A\n", encoding="utf-8")
    with pytest.raises(FileReadError):
        load_rule_sets(tmp_path)
