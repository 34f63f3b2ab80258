"""Hazard events: a storm on its track, an earthquake at its epicentre, a flood in its outline."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Any, ClassVar

from app.models.fields import json_object, number, text
from app.models.record import Record
from app.text import QT_TRANSLATE_NOOP


class WindModel(StrEnum):
    """Radial profile of the wind."""

    HOLLAND_1980 = "holland_1980"
    HOLLAND_2008 = "holland_2008"
    HOLLAND_2010 = "holland_2010"


class Rupture(StrEnum):
    """Where the earthquake breaks."""

    CRUST = "crust"
    INTERFACE = "interface"
    SLAB = "slab"


class Ground(StrEnum):
    """What lies under the sites."""

    ROCK = "rock"
    SOIL = "soil"


@dataclass(frozen=True, slots=True, kw_only=True)
class HazardEvent(Record):
    """One event of a hazard of the family `app.planning.hazards`.

    `parameters` is what that hazard's own parameter dataclass holds, as JSON values.
    """

    TABLE: ClassVar[str] = "hazard_event"
    TITLE: ClassVar[str] = QT_TRANSLATE_NOOP("records", "Hazard events")

    code: str | None = text(QT_TRANSLATE_NOOP("fields", "Code"))
    name: str = text(QT_TRANSLATE_NOOP("fields", "Name"), required=True)
    hazard: str = text(
        QT_TRANSLATE_NOOP("fields", "Hazard"),
        required=True,
        help=QT_TRANSLATE_NOOP("fields", "For example: hurricane, earthquake, flood, blackout."),
    )
    return_period_y: float | None = number(
        QT_TRANSLATE_NOOP("fields", "Return period"),
        "y",
        0,
        1e6,
        help=QT_TRANSLATE_NOOP(
            "fields",
            "Mean years between events at least as strong; losses of an average year need it. Empty: nobody knows.",
        ),
    )
    parameters: dict[str, Any] = json_object(QT_TRANSLATE_NOOP("fields", "Parameters"))
    notes: str | None = text(QT_TRANSLATE_NOOP("fields", "Notes"))
