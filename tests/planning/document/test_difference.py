"""The difference between two versions says every record that came, went or changed, and nothing else."""

import os
from dataclasses import replace
from pathlib import Path

from app.models.record import Disclosure
from app.planning.document.block_text import texts_of
from app.planning.document.blocks import Heading, Table
from app.planning.document.difference import difference_blocks
from app.planning.document.report import context_for
from app.text import untranslated
from tests.planning.document.as_text import as_text
from tests.planning.document.example import by_id, context_of, ident, small_snapshot

GOLDEN = Path(__file__).parent / "golden" / "difference.txt"


def two_versions():
    old = small_snapshot()
    sites = {site.code: site for site in old.sites}
    new_site = replace(sites["A"], id=ident("site", "N"), code="N", name="New mast")
    moved = replace(sites["C"], height_m=30.0, operator_id=None, is_gateway=True, lat=13.16)
    kept = [site for code, site in sites.items() if code not in ("B", "C")]
    links = tuple(link for link in old.links if ident("site", "B") not in (link.start_id, link.end_id))
    services = tuple(service for service in old.services if service.site_id != ident("site", "B"))
    plan = replace(old.plan, version="0.4")
    new = replace(old, plan=plan, revision=20, sites=by_id([*kept, moved, new_site]), links=links, services=services)
    return context_of(old), context_of(new, runs=False)


def tables(blocks):
    return {block.caption: block.rows for block in blocks if isinstance(block, Table)}


def test_what_came_went_and_changed():
    found = tables(difference_blocks(*two_versions(), untranslated))
    assert [row[:2] for row in found["Sites: added and removed"]] == [("added", "N  New mast"), ("removed", "B  Bay")]
    assert set(found["Sites: changed"]) == {
        ("C  Core & switch", "Height (m)", "–", "30"),
        ("C  Core & switch", "Operator", "Island Tel", "–"),
        ("C  Core & switch", "Gateway", "no", "yes"),
        ("C  Core & switch", "Latitude (°)", "13.15000", "13.16000"),
    }
    assert found["Plan: changed"] == (("Emergency Telecommunications Plan", "Version", "0.3", "0.4"),)
    assert ("Sites", "1", "1", "1") in found["What changed"]
    assert ("Links", "3", "2", "-1") in found["Headline figures"]


def test_the_difference_says_what_it_said():
    text = as_text(difference_blocks(*two_versions(), untranslated))
    if "LIFELINE_WRITE_GOLDEN" in os.environ:
        GOLDEN.write_text(text, encoding="utf-8")
    assert text == GOLDEN.read_text(encoding="utf-8")


def test_equal_versions_differ_in_nothing():
    context = two_versions()[0]
    blocks = difference_blocks(context, context, untranslated)
    assert "No record was added, removed or changed." in texts_of(blocks)
    assert [block.level for block in blocks if isinstance(block, Heading)] == [1]
    figures = tables(blocks)["Headline figures"]
    assert {row[3] for row in figures} == {"0"}


def test_thousands_of_changes_are_cut_and_counted():
    old = small_snapshot()
    many = tuple(replace(old.sites[0], id=ident("site", f"M{n}"), code=f"M{n}") for n in range(1000))
    blocks = difference_blocks(
        context_of(old, runs=False),
        context_of(replace(old, sites=by_id((*old.sites, *many))), runs=False),
        untranslated,
    )
    [table] = [block for block in blocks if isinstance(block, Table) and block.caption == "Sites: added and removed"]
    assert len(table.rows) == 400
    assert "of 1,000" in table.notes[0]


def test_a_public_difference_names_no_restricted_record():
    old, new = (context.snapshot for context in two_versions())
    secret = replace(new.sites[0], id=ident("site", "secret"), name="Zyxwv", disclosure="restricted")
    contexts = [
        context_for(snapshot, now_utc="2026-11-24T04:00Z", app_version="0.1.0", edition=Disclosure.PUBLIC)
        for snapshot in (old, replace(new, sites=by_id((*new.sites, secret))))
    ]
    assert not any("Zyxwv" in text for text in texts_of(difference_blocks(*contexts, untranslated)))
