import csv
from dataclasses import replace

from app.models.site import SiteKind
from app.paths import resources
from app.planning.audit.tiers import LAST_TIER, TEXTS, load_tiers, site_tiers
from app.planning.network import build_network
from tests.planning.audit.plans import plan

SITES = {
    "G": {"kind": "cls"},
    "Hub": {"kind": "agg", "tier": 3, "tier_reason": "old table"},
    "Big": {"tier": 1},
    "Mid": {},
    "Small": {},
    "Tiny": {},
    "Ward": {"kind": "served_hospital"},
    "Eoc": {"kind": "eoc"},
}
LINKS = ["G-Hub", "Hub-Big", "Hub-Mid", "Hub-Small", "G-Tiny", "G-Ward", "G-Eoc"]
PEOPLE = {
    "a": (80_000, ["Big"]),
    "b": (8_000, ["Mid"]),
    "c": (1_000, ["Small"]),
    "d": (100, ["Tiny"]),
    "e": (90_000, ["G"]),
}


def tiers(areas=()):
    snapshot = plan(SITES, LINKS, PEOPLE, gateways="G")
    areas = dict(areas)
    settlements = tuple(replace(s, admin1=areas.get(s.id)) for s in snapshot.settlements)
    return {tier.site_id: tier for tier in site_tiers(build_network(replace(snapshot, settlements=settlements)))}


def test_tiers_of_the_domain_notes():
    found = {name: tier.computed for name, tier in tiers().items()}
    assert found == {"G": 1, "Hub": 1, "Big": 1, "Ward": 2, "Eoc": 1, "Mid": 3, "Small": 3, "Tiny": 4}


def test_every_reason_for_the_tier_is_given():
    assert [note.message() for note in tiers()["G"].reasons] == [
        "It connects the country to the world.",
        "It is flagged as a gateway.",
        "Without it 100.0 % of the people recorded lose all service.",
    ]
    assert len(tiers()["Tiny"].reasons) == 1


def test_computed_stands_beside_entered():
    found = tiers()
    assert (found["Hub"].entered, found["Hub"].entered_reason, found["Hub"].differs) == (3, "old table", True)
    assert not found["Big"].differs
    assert not found["Mid"].differs


def test_the_only_way_of_a_whole_area():
    found = tiers({"a": "North", "b": "North", "c": "South", "d": "East", "e": "East"})
    assert found["Small"].computed == 2
    assert found["Small"].reasons[-1].message() == "Without it all people of South lose all service."
    assert found["Tiny"].computed == LAST_TIER  # East has another site


def test_without_people_nobody_is_divided_by():
    network = build_network(plan({"G": {}, "A": {}}, ["G-A"], gateways="G"))
    assert [tier.computed for tier in site_tiers(network)] == [4, 1]


def test_the_table_speaks_of_kinds_and_texts_that_exist():
    kinds = {kind.value for kind in SiteKind}
    assert all(ground.kinds <= kinds for ground in load_tiers())
    assert {ground.text for ground in load_tiers()} == set(TEXTS)
    with (resources() / "rules" / "tiers.csv").open(encoding="utf-8") as file:
        assert all(row["source"] and row["grade"] for row in csv.DictReader(file))
