"""Proposals: valid records, marked as such, the same on every laptop, added once."""

import csv
from pathlib import Path

import pytest

from app.models.record import record_specs
from app.models.tables import BY_TABLE
from app.operations.plans import create_plan
from app.operations.proposing import propose
from app.operations.readiness import assess_plan, keep_assessment
from app.paths import resources
from app.planning.proposals import PROVENANCE, proposal_kinds, proposals
from app.text import untranslated
from resources.i18n import update

FOLDER = resources() / "templates" / "proposals"


def rows(kind):
    with (FOLDER / f"{kind}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def everything():
    found = []
    for kind in proposal_kinds():
        found += proposals(kind, "XX", untranslated, {record.id for record in found})
    return found


@pytest.mark.parametrize("kind", proposal_kinds())
def test_every_row_becomes_a_record_that_says_that_it_is_a_proposal(kind):
    assert set(rows(kind)[0]) <= {spec.name for spec in record_specs(BY_TABLE[kind])}
    records = [record for record in everything() if kind == record.TABLE]
    assert len(records) == len(rows(kind)) == len({record.id for record in records})
    assert {record.provenance for record in records} == {PROVENANCE}


def test_steps_and_actions_find_their_procedures():
    by_id = {record.id: record for record in everything()}
    steps = [record for record in by_id.values() if record.TABLE == "procedure_step"]
    assert {by_id[step.procedure_id].code for step in steps} == {row["code"] for row in rows("procedure")}
    actions = [record for record in by_id.values() if record.TABLE == "playbook_action"]
    assert all(action.procedure_id in by_id for action in actions)


def test_what_the_plan_has_is_not_proposed_again_and_steps_wait_for_their_procedure():
    found = proposals("procedure", "XX", untranslated)
    assert proposals("procedure", "XX", untranslated, {record.id for record in found}) == []
    assert proposals("procedure_step", "XX", untranslated) == []
    assert {r.id for r in proposals("procedure", "YY", untranslated)}.isdisjoint(r.id for r in found)


def test_words_are_translated_and_messages_keep_their_own_language():
    def shouted(_, text):
        return text.upper()

    assert proposals("term", "XX", shouted)[0].meaning == rows("term")[0]["meaning"].upper()
    assert proposals("message_template", "XX", shouted)[0].name == rows("message_template")[0]["name"]
    assert {row["language"] for row in rows("message_template")} >= {"en", "es", "fr", "pt"}


@pytest.mark.skipif(not Path(update.tool("pyside6-lupdate")).exists(), reason="the Qt tools are not beside this Python")
def test_every_text_that_is_asked_for_can_be_translated(tmp_path):
    asked = set()

    def translate(context, text):
        asked.add((context, text))
        return text

    found = []
    for kind in proposal_kinds():
        found += proposals(kind, "XX", translate, {record.id for record in found})
    assert asked <= set(update.data_texts())


def test_a_plan_gets_its_proposals_once(tmp_path):
    path = tmp_path / "plan.gpkg"
    create_plan(path, "VC", "Plan")
    counts = propose(path, "all", author="Ana")
    assert counts["procedure"] == 15
    assert counts["playbook_action"] > 50
    assert propose(path, "all", author="Ana") == {}
    before = assess_plan(path, today="2026-11-24")
    kept = keep_assessment(path, author="Ana", today="2026-11-24")
    assert kept.score == pytest.approx(before.score)
    assert [day for day, _ in kept.history] == ["2026-11-24"]
