"""What every section says, as golden text; LIFELINE_WRITE_GOLDEN=1 writes the texts anew, for people to read."""

import os
import re
from dataclasses import replace
from pathlib import Path

import pytest

from app.discovery import discover
from app.i18n import formatter_for
from app.models.checks import Finding
from app.models.procedure import Procedure
from app.models.record import Disclosure
from app.models.scenario import Scenario
from app.planning.checks import checks
from app.planning.document.block_text import texts_of
from app.planning.document.blocks import Heading, Note, Table
from app.planning.document.caveats import CAVEATS
from app.planning.document.context import owner
from app.planning.document.numbering import heading_numbers, ref
from app.planning.document.orders import PARTS, TITLES, order
from app.planning.document.report import context_for, plan_blocks, print_style
from app.planning.provenance import inventory_digest, settings_of
from app.planning.ranking import rank_single_failures
from app.text import untranslated
from tests.planning.document.as_text import as_text
from tests.planning.document.example import context_of, ident, outage_result, small_snapshot, written_snapshot

ORDERS = tuple(TITLES)
GOLDEN = Path(__file__).parent / "golden"
NAMED = ("run-", "sheet-", "procedure-")
"""Headings that are names of records."""
SECTIONS = discover("app.planning.document.sections", "section")


def nothing_recorded():
    snapshot = small_snapshot()
    networks = ("grid_zones", "sites", "power_supplies", "links", "warning_nodes", "alternative_links")
    tables = ("organisations", "contacts", "settlements", "services", "hazard_events", *networks)
    return replace(snapshot, **dict.fromkeys(tables, ()))


@pytest.mark.parametrize("name", SECTIONS)
def test_a_section_says_what_it_said(name):
    text = as_text(SECTIONS[name](context_of(written_snapshot()), untranslated))
    file = GOLDEN / f"{name}.txt"
    if "LIFELINE_WRITE_GOLDEN" in os.environ:
        file.write_text(text, encoding="utf-8")
    assert text == file.read_text(encoding="utf-8")


@pytest.mark.parametrize("name", SECTIONS)
def test_a_section_without_data_says_what_is_missing_and_never_invents_a_number(name):
    blocks = SECTIONS[name](context_of(nothing_recorded(), runs=False), untranslated)
    for table in (b for b in blocks if isinstance(b, Table)):
        assert table.rows, table.caption
    for note in (b for b in blocks if isinstance(b, Note) and b.kind == "missing"):
        assert "To be supplied by: " in note.text


def test_all_texts_are_complete_sentences_without_open_placeholders():
    snapshots = (small_snapshot(), written_snapshot())
    for context in (*map(context_of, snapshots), context_of(nothing_recorded(), runs=False)):
        for text in texts_of(plan_blocks(context)):
            assert not re.search(r"\{\w*\}|\bNone\b|\bnan\b", text), text


def test_every_text_goes_through_translate():
    context = context_of(written_snapshot())
    asked = set()

    def translate(domain, text):
        asked.add(text)
        return "§" + text

    blocks = [block for section in SECTIONS.values() for block in section(context, translate)]
    headings = [b for b in blocks if isinstance(b, Heading) and not b.id.startswith(NAMED)]
    assert all(heading.text.startswith("§") for heading in headings)
    titles = [column.title for b in blocks if isinstance(b, Table) for column in b.columns]
    assert all(title.startswith("§") or title in "ABCD" for title in titles)
    assert print_style(context, translate).page_text.startswith("§")
    assert "Page {page} of {pages}" in asked


def test_unknown_is_never_printed_as_zero():
    [table] = [
        b
        for b in SECTIONS["s30_inventory"](context_of(small_snapshot()), untranslated)
        if isinstance(b, Table) and b.caption == "Sites by kind"
    ]
    assert {row[3] for row in table.rows} == {"–"}  # no tier was decided


def test_a_synthetic_record_is_said_at_its_table_and_in_every_head():
    snapshot = small_snapshot()
    made_up = tuple(replace(site, provenance="synthetic: example") for site in snapshot.sites)
    context = context_of(replace(snapshot, sites=made_up))
    tables = [b for b in plan_blocks(context) if isinstance(b, Table)]
    assert next(t for t in tables if t.caption == "Sites by kind").mark == "SYNTHETIC DATA"
    assert print_style(context).running_note == "SYNTHETIC DATA"
    assert print_style(context_of(snapshot)).running_note == ""


def test_an_edition_names_only_what_its_records_show():
    snapshot = small_snapshot()
    hidden = ident("site", "C")
    full = context_of(snapshot)
    public = replace(
        full,
        edition=Disclosure.PUBLIC,
        snapshot=replace(snapshot, sites=tuple(s for s in snapshot.sites if s.id != hidden)),
    )
    assert any("Core & switch" in text for text in texts_of(plan_blocks(full)))
    assert not any("Core & switch" in text for text in texts_of(plan_blocks(public)))
    assert not any(isinstance(b, Heading) and b.id == "register" for b in plan_blocks(public))


def test_the_public_edition_names_no_numbers_of_fewer_than_three_operators():
    context = replace(context_of(small_snapshot()), edition=Disclosure.PUBLIC)
    captions = [b.caption for b in SECTIONS["s30_inventory"](context, untranslated) if isinstance(b, Table)]
    assert "Sites and links by operator" not in captions


def test_single_failures_are_those_of_the_chain():
    found = {(a.table, a.id): a for a in rank_single_failures(small_snapshot()).rows}
    landing, core = found["site", ident("site", "L")], found["site", ident("site", "C")]
    assert (landing.people_cut_off, landing.sites_cut_off) == (6200.0, 3)
    assert (core.people_cut_off, core.sites_cut_off) == (6200.0, 2)
    assert found["site", ident("site", "A")].people_cut_off == 1200.0
    assert found["link", ident("link", "LC")].sites_cut_off == 3
    duct = found["route_group", "duct 1"]
    assert (duct.people_cut_off, duct.sites_cut_off) == (6200.0, 3)


def test_caveats_have_unique_ids_and_apply_only_where_their_method_was_used():
    assert len({c.id for c in CAVEATS}) == len(CAVEATS)
    ids = {b.id for b in plan_blocks(context_of(nothing_recorded(), runs=False)) if isinstance(b, Note)}
    assert not ids & {"C-01", "C-02", "C-05", "C-06", "C-11"}


def test_headings_are_numbered_in_order():
    levels = (1, 2, 3, 2, 1)
    blocks = [*(Heading(level, "x") for level in levels), Heading(1, "x", "", True)]
    assert heading_numbers(blocks) == ["1", "1.1", "1.1.1", "1.2", "2", "A"]


def test_a_public_context_hides_restricted_records_everywhere():
    snapshot = small_snapshot()
    secret = [replace(s, disclosure="restricted") if s.code == "C" else s for s in snapshot.sites]
    result = outage_result(snapshot)
    run = replace(context_of(snapshot).results[0][0], results=result.to_json())
    whole = replace(snapshot, sites=tuple(secret), runs=(run,))
    values = {"now_utc": "2026-11-24T04:00Z", "app_version": "0.1.0"}
    public = context_for(whole, edition=Disclosure.PUBLIC, **values)
    assert not any("Core & switch" in text for text in texts_of(plan_blocks(public)))
    restricted = context_for(whole, **values)
    assert any("Core & switch" in text for text in texts_of(plan_blocks(restricted)))
    assert restricted.results[0][1] == result


@pytest.mark.parametrize("is_old", [True, False])
def test_a_run_that_is_older_than_the_records_is_said_to_be(is_old):
    snapshot = small_snapshot()
    scenario = Scenario(id=ident("scenario", "1"), name="Storm", hazard_event_ids=(ident("hazard_event", "S"),))
    snapshot = replace(snapshot, scenarios=(scenario,))
    run = replace(
        context_of(snapshot).results[0][0],
        results=outage_result(snapshot).to_json(),
        settings=settings_of(snapshot, scenario),
        inventory_digest="changed" if is_old else inventory_digest(snapshot),
    )
    context = context_for(replace(snapshot, runs=(run,)), now_utc="2026-11-24T04:00Z", app_version="0.1.0")
    notes = [b.id for b in plan_blocks(context) if isinstance(b, Note)]
    assert ("C-10" in notes) is is_old


@pytest.mark.parametrize("name", ORDERS)
def test_an_order_tells_every_section_once(name):
    told = [place.section for place in order(name)]
    assert sorted(told) == sorted(module.split("_", 1)[1] for module in SECTIONS)
    assert {place.part for place in order(name)} <= {"", *PARTS}


@pytest.mark.parametrize("name", ORDERS)
def test_sections_of_a_part_stand_below_its_title(name):
    snapshot = written_snapshot()
    plan = replace(snapshot.plan, template=name)
    headings = [b for b in plan_blocks(context_of(replace(snapshot, plan=plan))) if isinstance(b, Heading)]
    levels = {heading.id: heading.level for heading in headings}
    assert levels["governance"] == 2
    assert levels["summary"] == 1
    assert [heading.level for heading in headings if heading.is_annex] == [1] * sum(h.is_annex for h in headings)


def test_the_two_orders_say_the_same_in_another_order():
    snapshot = written_snapshot()
    told = []
    for name in ORDERS:
        context = context_of(replace(snapshot, plan=replace(snapshot.plan, template=name)))
        told.append(sorted(text for text in texts_of(plan_blocks(context)) if text not in PARTS))
    assert told[0] == told[1]


def test_what_people_wrote_is_printed_with_its_state_and_live_figures():
    texts = texts_of(SECTIONS["s16_governance"](context_of(written_snapshot()), untranslated))
    assert "Of 6,200 people:" in texts
    assert "all count" in texts
    assert "Ready since 2026-10-02, not approved." in texts


def test_a_text_in_another_language_says_so():
    texts = texts_of(SECTIONS["s16_governance"](context_of(written_snapshot(), language="es"), untranslated))
    assert "This text exists in the language “en” only." in texts


@pytest.mark.parametrize("name", [n for n in SECTIONS if n not in ("s00_cover", "s05_contents")])
def test_a_section_that_nobody_filled_says_who_should(name):
    blocks = SECTIONS[name](context_of(nothing_recorded(), runs=False), untranslated)
    written = ("s14_legal", "s16_governance", "s17_contingency", "s19_procedures", "s72_international", "s74_needs")
    notes = [b for b in blocks if isinstance(b, Note) and b.kind == "missing"]
    assert notes or name not in written


def test_who_acts_is_the_organisation_with_the_role_in_it():
    context = context_of(written_snapshot())
    operator = context.snapshot.organisations[0]
    procedure = Procedure(id="p", name="Roll call", owner_id=operator.id, owner_role="Duty officer")
    assert owner(context, procedure) == f"{operator.name}, Duty officer"
    alone = context.snapshot.with_tables({"procedure": [procedure, Procedure(id="q", name="Drill")]})
    notes = [b.text for b in SECTIONS["s19_procedures"](context_of(alone), untranslated) if isinstance(b, Note)]
    assert sum("its owner" in note for note in notes) == 1  # of the drill, which names none
    assert sum(f"{operator.name}, Duty officer" in note for note in notes) == 1


def test_findings_name_their_check_in_words_and_write_numbers_as_the_reader_does():
    text = "{name} is a single hop of {km} km."
    found = Finding(
        code="microwave_rain",
        severity="warning",
        table="link",
        id=ident("site", "A"),
        text=text,
        values={"name": "L", "km": 27.4},
    )
    context = replace(context_of(small_snapshot()), findings=(found,)).with_language("es", formatter_for("es"))
    (table,) = [
        b for b in SECTIONS["s98_quality"](context, untranslated) if isinstance(b, Table) and len(b.columns) == 4
    ]
    ((_, said, _, check),) = table.rows
    assert said == "L is a single hop of 27,4 km."
    assert check == checks()["microwave_rain"].title


def test_every_table_of_records_says_grade_age_and_source_and_every_simulated_one_its_run():
    context = context_of(written_snapshot())
    [(run, _)] = context.results
    tables = {b.caption: b for b in plan_blocks(context) if isinstance(b, Table)}
    inventory = "Sites by kind", "Links by medium", "Autonomy without the grid, by kind of site", "Early-warning nodes"
    for caption in (*inventory, "Contacts", "All sites", "Largest settlements and the sites that serve them"):
        assert tables[caption].notes[-1].startswith("Data: grade B"), caption
        assert "surveyed 2026-03-01; from Example list." in tables[caption].notes[-1], caption
    simulated = "People without service and why", "Sites most likely to be out", "Settlements longest without service"
    for caption in (*simulated, "Restoration order", "Sites exposed, by scenario"):
        assert any(ref(f"scenario-{run.id}") in note for note in tables[caption].notes), caption
