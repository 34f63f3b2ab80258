"""The checklist: every query answers, levels follow shares, a person adds to what the plan proves only a test."""

import csv
from dataclasses import replace
from datetime import date

import pytest

from app.models.checklist_answer import ChecklistAnswer
from app.models.exercise import Exercise, Observation
from app.models.plan import Plan
from app.models.record import new_id
from app.models.snapshot import Snapshot
from app.paths import resources
from app.planning.readiness import assess, load_questions
from app.planning.readiness.assessment import queries
from app.planning.readiness.checklist import GROUPS
from app.planning.readiness.evidence import Subject, last_day, share_evidence
from tests.planning.document.example import written_snapshot

TODAY = "2026-11-24"


def answer(question, level, day):
    return ChecklistAnswer(id=new_id(), question=question, level=level, assessed_on=day)


def empty():
    return Snapshot(plan=Plan(id=new_id(), title="Empty", country="XX"), revision=1)


def test_every_query_is_asked_by_a_question_and_every_question_finds_its_query():
    asked = {question.query for question in load_questions() if question.query}
    assert asked == set(queries())
    assert {question.group for question in load_questions()} == set(GROUPS)
    assert len({question.id for question in load_questions()}) == len(load_questions())


def test_levels_of_single_questions_name_questions_that_exist():
    with (resources() / "checklists" / "levels.csv").open(encoding="utf-8", newline="") as file:
        named = {row["question"] for row in csv.DictReader(file)}
    assert named - {"*"} <= {question.id for question in load_questions()}


@pytest.mark.parametrize("name", queries())
@pytest.mark.parametrize("snapshot", [empty(), written_snapshot()], ids=["empty", "written"])
def test_every_query_answers_a_level_and_says_how(name, snapshot):
    evidence = queries()[name](Subject(snapshot, TODAY))
    assert evidence.level is None or evidence.level in range(5)
    assert evidence.note.message()


def test_an_empty_plan_proves_nothing():
    assessment = assess(empty(), TODAY)
    assert assessment.score < 0.02  # it is a draft, at least
    assert {item.level for item in assessment.items} <= {None, 0, 1}


@pytest.mark.parametrize(
    ("done", "total", "level"), [(0, 4, 0), (1, 4, 1), (2, 4, 2), (94, 100, 2), (95, 100, 3), (0, 0, None)]
)
def test_levels_follow_shares(done, total, level):
    assert share_evidence(done, total).level == level


def test_the_score_is_the_weighted_mean_of_levels():
    assessment = assess(written_snapshot(), TODAY)
    weights = [item.question.weight for item in assessment.items]
    levels = [item.level or 0 for item in assessment.items]
    expected = sum(w * level / 4 for w, level in zip(weights, levels, strict=True)) / sum(weights)
    assert assessment.score == pytest.approx(expected)
    gaps = [item.gap for item in assessment.gaps]
    assert gaps == sorted(gaps, reverse=True)


def test_a_person_adds_a_test_to_what_the_plan_proves_and_nothing_else():
    def level(question, said):
        snapshot = replace(written_snapshot(), checklist_answers=(answer(question, said, "2026-11-01"),))
        return next(i.level for i in assess(snapshot, TODAY).items if i.question.id == question)

    assert level("governance-roles", 4) == 4  # the records prove level 3
    assert level("governance-roles", 1) == 3
    assert level("governance-deputies", 4) == 0  # the records say that no seat has a deputy
    assert level("mandate-budget", 2) == 2  # no query knows


def test_the_latest_answer_counts_and_older_ones_make_the_history():
    answers = (answer("mandate-budget", 4, "2026-01-01"), answer("mandate-budget", 1, "2025-01-01"))
    assessment = assess(replace(empty(), checklist_answers=answers), TODAY)
    assert next(i.level for i in assessment.items if i.question.id == "mandate-budget") == 4
    (first, low), (second, high) = assessment.history
    assert (first, second) == ("2025-01-01", "2026-01-01")
    assert high == pytest.approx(4 * low)
    future = replace(empty(), checklist_answers=(answer("mandate-budget", 4, "2027-01-01"),))
    assert next(i.level for i in assess(future, TODAY).items if i.question.id == "mandate-budget") is None


def test_exercises_count_only_within_their_time():
    def level(question, **values):
        snapshot = replace(empty(), **values)
        return next(i.level for i in assess(snapshot, TODAY).items if i.question.id == question)

    def held(kind, day):
        return {"exercises": (Exercise(id=new_id(), name="E", kind=kind, held_on=day),)}

    assert level("exercises-tabletop", **held("tabletop", "2026-05-01")) == 4
    assert level("exercises-tabletop", **held("tabletop", "2024-05-01")) == 1
    assert level("exercises-functional", **held("full_scale", "2025-05")) == 4
    actions = [Observation(id=new_id(), name="O", action="Do", done_on="2026-01-01" if n else None) for n in range(5)]
    assert level("exercises-actions", observations=tuple(actions)) == 4
    assert level("exercises-actions", observations=tuple(actions[:2])) == 2


def test_a_date_means_its_last_day():
    assert last_day("2024-02") == date(2024, 2, 29)
    assert last_day("2024-12") == date(2024, 12, 31)
