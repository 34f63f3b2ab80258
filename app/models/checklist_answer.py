"""Answers to the readiness checklist; older ones stay, so that the score has a history."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from app.models.fields import day, text, whole
from app.models.record import Record
from app.text import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True, kw_only=True)
class ChecklistAnswer(Record):
    """The level of one question on one day, and what proves it; a later answer takes the place of an earlier one."""

    TABLE: ClassVar[str] = "checklist_answer"
    TITLE: ClassVar[str] = QT_TRANSLATE_NOOP("records", "Answers to the checklist")

    question: str = text(QT_TRANSLATE_NOOP("fields", "Question"), required=True)
    level: int | None = whole(
        QT_TRANSLATE_NOOP("fields", "Level"),
        "",
        0,
        4,
        help=QT_TRANSLATE_NOOP("fields", "0 none, 1 planned, 2 partial, 3 in place, 4 in place and tested this year."),
    )
    assessed_on: str | None = day(QT_TRANSLATE_NOOP("fields", "Assessed on"))
    evidence: str | None = text(QT_TRANSLATE_NOOP("fields", "Evidence"))
    assessor: str | None = text(QT_TRANSLATE_NOOP("fields", "Assessed by"))
    notes: str | None = text(QT_TRANSLATE_NOOP("fields", "Notes"))
