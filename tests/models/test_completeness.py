"""Completeness and age, counted by hand."""

import csv
from datetime import date

import pytest

from app.models.completeness import completeness
from app.models.link import Link
from app.models.organisation import Organisation
from app.models.power import PowerSupply
from app.models.record import record_specs
from app.models.tables import BY_TABLE
from app.paths import resources
from app.text import untranslated
from tests.models.imported import empty_plan
from tests.models.store_samples import a_site

TODAY = date(2026, 6, 1)


@pytest.fixture(scope="module")
def found():
    sites = [
        a_site(1, tier=1, operator_id="o", surveyed_on="2019"),
        a_site(2, tier=1, operator_id="o", surveyed_on="2026-05-02"),
        a_site(3, tier=1, surveyed_on="2025-06"),
        a_site(4, tier=2, height_m=0.0),
    ]
    supplies = [
        PowerSupply(id="p1", site_id=sites[0].id, battery_kwh=4.0),
        PowerSupply(id="p2", site_id=sites[1].id, has_generator=False),
        PowerSupply(id="p3", site_id=sites[2].id, battery_h=0.0),
    ]
    links = [Link(id="l", start_id=sites[0].id, end_id=sites[1].id, medium="fibre", operator_id="gone")]
    tables = {
        "site": sites,
        "power_supply": supplies,
        "link": links,
        "organisation": [Organisation(id="o", name="Telco")],
    }
    return {(c.table, c.group_kind, c.group): c for c in completeness(empty_plan().with_tables(tables), TODAY)}


def share(group, *names):
    return next((f.known, f.total) for f in group.fields if f.fields == names)


def test_the_groups_are_kinds_operators_and_tiers(found):
    assert set(found) == {
        ("site", "all", ""),
        ("site", "operator", "o"),
        ("site", "operator", ""),
        ("site", "tier", "1"),
        ("site", "tier", "2"),
        ("link", "all", ""),
        ("link", "operator", "gone"),
    }
    assert found["site", "operator", "o"].group_name == "Telco"


def test_known_is_what_is_recorded_and_zero_and_no_are_known(found):
    tier_1 = found["site", "tier", "1"]
    assert share(tier_1, "battery_h", "battery_kwh") == (2, 3)
    assert share(tier_1, "has_generator") == (1, 3)
    assert share(tier_1, "tier") == (3, 3)
    assert share(found["site", "all", ""], "height_m") == (1, 4)
    assert share(found["site", "all", ""], "operator_id", "owner_id") == (2, 4)


def test_age_counts_a_year_and_a_month_to_their_end(found):
    group = found["site", "all", ""]
    assert (group.oldest, group.newest, group.undated) == ("2019", "2026-05-02", 1)
    assert group.old == 1  # June 2025 may be its 30th: 336 days ago
    assert (found["site", "tier", "2"].oldest, found["site", "tier", "2"].undated) == (None, 1)


def test_it_says_so_in_sentences(found):
    lines = found["site", "tier", "1"].lines(untranslated)
    assert "67 % of the sites of tier 1 have: Battery (2 of 3)." in lines
    assert lines[-1] == "Oldest survey 2019, newest 2026-05-02; 0 without a date."
    assert found["link", "operator", "gone"].lines(untranslated)[-1] == "No survey is dated."
    for group in found.values():
        assert 0 <= group.share <= 1
        assert not any("{" in line for line in group.lines(untranslated))


def test_every_field_that_counts_exists():
    with (resources() / "completeness" / "fields.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            assert row["table"] in BY_TABLE
            assert row["why"]
            names = {spec.name for spec in record_specs(BY_TABLE[row["of"]])}
            assert set(row["fields"].split(";")) <= names
