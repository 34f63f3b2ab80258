"""The plan itself: what it is called, whose it is, how secret it is."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar

from app.models.fields import choice, day, text
from app.models.record import Record
from app.text import QT_TRANSLATE_NOOP


class Classification(StrEnum):
    """How secret the plan as a whole is."""

    PUBLIC = "public"
    OFFICIAL = "official"
    CONFIDENTIAL = "confidential"


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan(Record):
    """The one row that describes the plan file."""

    TABLE: ClassVar[str] = "plan"
    TITLE: ClassVar[str] = QT_TRANSLATE_NOOP("records", "Plan")

    title: str = text(QT_TRANSLATE_NOOP("fields", "Title"), required=True)
    country: str = text(
        QT_TRANSLATE_NOOP("fields", "Country"),
        required=True,
        help=QT_TRANSLATE_NOOP("fields", "ISO 3166 two-letter code."),
    )
    authority: str | None = text(QT_TRANSLATE_NOOP("fields", "Authority"))
    version: str | None = text(QT_TRANSLATE_NOOP("fields", "Version"))
    classification: Classification = choice(
        QT_TRANSLATE_NOOP("fields", "Classification"), Classification, default=Classification.OFFICIAL
    )
    approver: str | None = text(QT_TRANSLATE_NOOP("fields", "Approved by"))
    approved_on: str | None = day(QT_TRANSLATE_NOOP("fields", "Approved on"))
    next_review_on: str | None = day(QT_TRANSLATE_NOOP("fields", "Next review"))
    template: str | None = text(
        QT_TRANSLATE_NOOP("fields", "Order of the sections"),
        help=QT_TRANSLATE_NOOP("fields", "itu_2020 or four_phases; empty: itu_2020."),
    )
    rule_set: str | None = text(
        QT_TRANSLATE_NOOP("fields", "Rules for autonomy and routes"),
        help=QT_TRANSLATE_NOOP("fields", "The name of a set of rules; empty: no rules are judged."),
    )
    credits: str | None = text(
        QT_TRANSLATE_NOOP("fields", "Credits"),
        help=QT_TRANSLATE_NOOP("fields", "Printed on maps and on the last page."),
    )
