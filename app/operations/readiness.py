"""The readiness checklist of a plan, and its answers kept for the years to come."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from app.models.changes import Change, add
from app.models.checklist_answer import ChecklistAnswer
from app.models.record import Confidence, new_id
from app.models.store.plan_file import open_plan
from app.operations.author import author_name
from app.planning.readiness import Assessment, Item, assess
from app.planning.readiness.checklist import GROUPS
from app.progress import Progress, no_progress
from app.text import QT_TRANSLATE_NOOP, Translate, untranslated


def assess_plan(path: Path, *, today: str = "", progress: Progress = no_progress) -> Assessment:
    """Return the checklist of a plan; `today` is ISO 8601, the present day where it is empty."""
    with open_plan(path) as store:
        snapshot = store.snapshot()
    progress(0.2)
    assessment = assess(snapshot, today or _today())
    progress(1.0)
    return assessment


def assess_with_titles(path: Path, progress: Progress = no_progress) -> tuple[Assessment, dict[str, str]]:
    """Return the checklist of a plan today, and what its groups are called: English, context "checklist"."""
    return assess_plan(path, progress=progress), GROUPS


def keep_assessment(path: Path, *, author: str = "", today: str = "", progress: Progress = no_progress) -> Assessment:
    """Write today's level of every question into the plan, so that the score has a history, and return it."""
    day, author = today or _today(), author or author_name()
    with open_plan(path) as store:
        assessment = assess(store.snapshot(), day)
        changes: list[Change] = [
            add(
                ChecklistAnswer(
                    id=new_id(),
                    question=item.question.id,
                    level=item.level,
                    assessed_on=day,
                    evidence=evidence_of(item),
                    assessor=author,
                    source="Lifeline",
                    confidence=Confidence.B,
                )
            )
            for item in assessment.items
            if item.level is not None
        ]
        store.apply(changes, QT_TRANSLATE_NOOP("history", "Keep the readiness assessment"), author)
        kept = assess(store.snapshot(), day)
    progress(1.0)
    return kept


def as_json(assessment: Assessment, translate: Translate = untranslated) -> dict[str, Any]:
    """Return an assessment as JSON values; scores are 0 to 1."""
    return {
        "score": assessment.score,
        "answered": assessment.answered,
        "by_group": assessment.by_group,
        "history": [{"assessed_on": day, "score": score} for day, score in assessment.history],
        "gaps": [item.question.id for item in assessment.gaps],
        "questions": [
            {
                "id": item.question.id,
                "group": item.question.group,
                "text": translate("checklist", item.question.text),
                "weight": item.question.weight,
                "level": item.level,
                "level_text": None if item.level is None else item.question.levels[item.level],
                "evidence": evidence_of(item, translate),
            }
            for item in assessment.items
        ],
    }


def evidence_of(item: Item, translate: Translate = untranslated) -> str | None:
    """Return what proves a level, in the language of `translate`; None where nothing does."""
    found = [item.evidence.note.message(translate)] if item.evidence else []
    found += [item.answer.evidence] if item.answer and item.answer.evidence else []
    return " ".join(found) or None


def group_title(group: str, translate: Translate = untranslated) -> str:
    """Return what a group of questions is called."""
    return translate("checklist", GROUPS[group])


def _today() -> str:
    return datetime.now(UTC).date().isoformat()
