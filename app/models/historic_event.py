"""What has happened before, and what it did to telecommunications."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from app.models.fields import choice, day, number, text, whole
from app.models.hazard_kinds import HazardKind
from app.models.record import Record
from app.text import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoricEvent(Record):
    """A past event; what nobody counted stays empty."""

    TABLE: ClassVar[str] = "historic_event"
    TITLE: ClassVar[str] = QT_TRANSLATE_NOOP("records", "Past events")

    code: str | None = text(QT_TRANSLATE_NOOP("fields", "Code"))
    name: str = text(QT_TRANSLATE_NOOP("fields", "Name"), required=True)
    hazard: HazardKind | None = choice(QT_TRANSLATE_NOOP("fields", "Hazard"), HazardKind)
    began_on: str | None = day(QT_TRANSLATE_NOOP("fields", "Began on"))
    people_affected: int | None = whole(QT_TRANSLATE_NOOP("fields", "People affected"), "", 0, 100_000_000)
    sites_out: int | None = whole(QT_TRANSLATE_NOOP("fields", "Sites out of service"), "", 0, 1_000_000)
    outage_d: float | None = number(QT_TRANSLATE_NOOP("fields", "Days until most service was back"), "d", 0, 3650)
    effects: str | None = text(QT_TRANSLATE_NOOP("fields", "Effects on telecommunications"))
    lessons: str | None = text(QT_TRANSLATE_NOOP("fields", "Lessons"))
    notes: str | None = text(QT_TRANSLATE_NOOP("fields", "Notes"))
