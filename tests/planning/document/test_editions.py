"""No edition says what it may not show, whatever the section: rows, fields, names of others."""

from dataclasses import replace

import pytest

from app.models.checks import Finding
from app.models.choices import choice_text
from app.models.disclosure import _withheld_fields
from app.models.paper import Recipient
from app.models.plan import Classification
from app.models.record import Disclosure, record_specs
from app.models.scenario import Scenario
from app.models.tables import WRITTEN_TYPES
from app.planning.document.block_text import texts_of
from app.planning.document.blocks import Cover
from app.planning.document.report import context_for, plan_blocks, print_style
from app.planning.document.sections import s10_summary
from app.planning.outage import simulate
from app.text import untranslated
from tests.planning.countries import storm_to_west, with_storm
from tests.planning.document.example import context_of, ident, outage_result, written_snapshot

SECRET = "Zzsecret"
WHEN = {"now_utc": "2026-11-24T04:00Z", "app_version": "0.1.0"}


def with_secrets(record, names=None):
    """Return a record whose free texts, or those of `names`, say the secret."""
    texts = [
        s for s in record_specs(type(record)) if s.kind in ("text", "texts") and s.name not in ("id", "provenance")
    ]
    kept = ("section", "language", "question", "code", "source")
    values = {}
    for spec in texts:
        if spec.name not in kept and (names is None or spec.name in names):
            values[spec.name] = (SECRET,) if spec.kind == "texts" else SECRET
    return replace(record, **values)


def said(snapshot, edition):
    return texts_of(plan_blocks(context_for(snapshot, edition=edition, **WHEN)))


@pytest.mark.parametrize("edition", [Disclosure.PUBLIC, Disclosure.PARTNER])
@pytest.mark.parametrize("record_type", WRITTEN_TYPES, ids=lambda t: t.TABLE)
def test_a_restricted_row_is_in_no_other_edition(record_type, edition):
    snapshot = written_snapshot()
    records = [
        replace(with_secrets(record), disclosure=Disclosure.RESTRICTED)
        for record in snapshot.tables()[record_type.TABLE]
    ]
    hidden = snapshot.with_tables({record_type.TABLE: records})
    assert records
    assert not [text for text in said(hidden, edition) if SECRET in text]


@pytest.mark.parametrize("edition", [Disclosure.PUBLIC, Disclosure.PARTNER])
@pytest.mark.parametrize("record_type", WRITTEN_TYPES, ids=lambda t: t.TABLE)
def test_a_field_that_an_edition_withholds_is_not_in_it(record_type, edition):
    names = _withheld_fields(record_type.TABLE, edition)
    snapshot = written_snapshot()
    records = [with_secrets(record, names) for record in snapshot.tables()[record_type.TABLE]]
    changed = snapshot.with_tables({record_type.TABLE: records})
    assert not [text for text in said(changed, edition) if SECRET in text]


def test_the_restricted_edition_says_what_people_wrote():
    snapshot = written_snapshot()
    tables = {t.TABLE: [with_secrets(r) for r in snapshot.tables()[t.TABLE]] for t in WRITTEN_TYPES}
    assert sum(SECRET in text for text in said(snapshot.with_tables(tables), Disclosure.RESTRICTED)) > 60


def hidden_network(edition, disclosure=Disclosure.RESTRICTED):
    """Return the context of an edition of a plan whose network, settlements and contacts are hidden."""
    snapshot = written_snapshot()
    tables = ("site", "link", "settlement", "power_supply", "warning_node", "alternative_link", "contact", "radio_net")
    hidden = {t: [replace(r, disclosure=disclosure) for r in snapshot.tables()[t]] for t in tables}
    recipients = [
        Recipient(
            id="r", name="Holder of all", edition=Disclosure.RESTRICTED, disclosure=Disclosure.PUBLIC, copy_number=1
        )
    ]
    whole = snapshot.with_tables(hidden | {"recipient": recipients})
    return context_for(whole, edition=edition, **WHEN)


@pytest.mark.parametrize("edition", [Disclosure.PUBLIC, Disclosure.PARTNER])
def test_an_edition_that_hides_records_says_so_and_who_holds_them(edition):
    texts = texts_of(plan_blocks(hidden_network(edition)))
    said = "\n".join(texts)
    for untrue in ("No settlement", "No site ", "No link", "No contact", "No radio", "No alternative", "No siren"):
        assert untrue not in said
    assert "No battery" not in said
    assert "This plan records sites: 4, links: 3, settlements: 3, warning nodes: fewer than 3" in said
    assert "this edition names none of them" in said
    assert said.count("held by: Holder of all") > 5
    assert not any("To be supplied by: every operator and agency" in text for text in texts)


def test_the_summary_of_the_public_edition_answers_with_sums():
    said = "\n".join(texts_of(s10_summary.section(hidden_network(Disclosure.PUBLIC), untranslated)))
    assert "of the 4 sites recorded would leave people without service if they failed alone" in said
    assert "Today, every settlement is reached by some channel; 6,200 people hang on a single one." in said
    assert "In an emergency everybody calls: 999" in said
    assert "Organizations with a desk that answers day and night: fewer than 3." in said
    assert "Hill" not in said


@pytest.mark.parametrize("classification", Classification)
@pytest.mark.parametrize("edition", Disclosure)
def test_the_marking_follows_the_edition(edition, classification):
    snapshot = written_snapshot()
    context = replace(
        context_of(replace(snapshot, plan=replace(snapshot.plan, classification=classification))), edition=edition
    )
    cover = next(block for block in plan_blocks(context) if isinstance(block, Cover))
    assert cover.classification == print_style(context).classification
    assert (cover.classification == "Public") is (edition is Disclosure.PUBLIC)
    if edition is not Disclosure.PUBLIC and classification is not Classification.PUBLIC:
        assert cover.classification == choice_text(classification, untranslated)


@pytest.mark.parametrize("edition", [Disclosure.PUBLIC, Disclosure.PARTNER])
def test_what_the_engine_says_names_only_what_an_edition_shows(edition):
    """Redaction by construction: no section can print a name that its context does not hold."""
    snapshot = written_snapshot()
    hidden = {
        t: [replace(r, name=f"{SECRET} {n}", disclosure=Disclosure.RESTRICTED) for n, r in enumerate(records)]
        for t, records in snapshot.tables().items()
        if t in ("site", "link", "settlement", "organisation", "alternative_link", "hazard_event", "warning_node")
    }
    whole, scenario = with_storm(snapshot.with_tables(hidden), storm_to_west(13.1), f"{SECRET} storm", realizations=64)
    events = tuple(replace(event, disclosure=Disclosure.RESTRICTED) for event in whole.hazard_events)
    scenario = replace(scenario, name="Storm", disclosure=Disclosure.PUBLIC)
    whole = replace(whole, hazard_events=events, scenarios=(scenario,))
    run = context_of(whole).results[0][0]
    run = replace(run, results=simulate(whole, scenario).to_json(), scenario_id=scenario.id)
    finding = Finding(
        code="x", severity="info", table="plan", id=whole.plan.id, text="{a}", values={"a": f"Port, {SECRET} 0"}
    )
    restricted, cut = (
        context_for(replace(whole, runs=(run,)), edition=one, findings=(finding,), **WHEN)
        for one in (Disclosure.RESTRICTED, edition)
    )
    fields = ("snapshot", "results", "critical", "facts", "findings", "everyday_warning", "assessment", "sums")
    assert all(SECRET in repr(getattr(restricted, name)) for name in fields[:6])
    assert cut.results[0][1].person_hours == restricted.results[0][1].person_hours
    for name in fields:
        assert SECRET not in repr(getattr(cut, name)), name


@pytest.mark.parametrize("edition", Disclosure)
def test_a_hidden_scenario_is_in_no_result(edition):
    snapshot = written_snapshot()
    scenario = Scenario(id=ident("scenario", "1"), name=SECRET, hazard_event_ids=(), disclosure=Disclosure.PARTNER)
    run = replace(
        context_of(snapshot).results[0][0], results=outage_result(snapshot, SECRET).to_json(), scenario_id=scenario.id
    )
    whole = replace(snapshot, scenarios=(scenario,), runs=(run,))
    said = "\n".join(texts_of(plan_blocks(context_for(whole, edition=edition, **WHEN))))
    assert (SECRET in said) is (edition is not Disclosure.PUBLIC)
