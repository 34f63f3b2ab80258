"""Scenarios: which events to simulate, and how."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar

from app.models.fields import flag, json_object, number, references, text, whole
from app.models.record import Record
from app.text import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True, kw_only=True)
class Scenario(Record):
    """A question put to the engine: these events, this many realizations, this seed."""

    TABLE: ClassVar[str] = "scenario"
    TITLE: ClassVar[str] = QT_TRANSLATE_NOOP("records", "Scenarios")

    name: str = text(QT_TRANSLATE_NOOP("fields", "Name"), required=True)
    description: str | None = text(QT_TRANSLATE_NOOP("fields", "Description"))
    hazard_event_ids: tuple[str, ...] = references(QT_TRANSLATE_NOOP("fields", "Hazard events"), "hazard_event")
    realizations: int = whole(QT_TRANSLATE_NOOP("fields", "Realizations"), "", 1, 1_000_000, default=1000)
    seed: int = whole(QT_TRANSLATE_NOOP("fields", "Seed"), "", 0, 2**53, default=1)
    intensity_factor: float = number(
        QT_TRANSLATE_NOOP("fields", "Intensity factor"),
        "",
        0,
        5,
        default=1.0,
        help=QT_TRANSLATE_NOOP("fields", "Multiplies the intensity of every event."),
    )
    intensity_sigma: float = number(
        QT_TRANSLATE_NOOP("fields", "Spread of the intensity"),
        "",
        0,
        1,
        default=0.0,
        help=QT_TRANSLATE_NOOP(
            "fields",
            "Standard deviation of the logarithm of one uncertain factor on all intensities: 0.1 is about 10 %; 0: none.",
        ),
    )
    repair_preset: str | None = text(
        QT_TRANSLATE_NOOP("fields", "Repair times"),
        help=QT_TRANSLATE_NOOP("fields", "Name of a preset; empty: by hazard."),
    )
    crews: int | None = whole(
        QT_TRANSLATE_NOOP("fields", "Repair crews"),
        "",
        1,
        10_000,
        help=QT_TRANSLATE_NOOP("fields", "Empty: as many as there are repairs."),
    )
    needs_core: bool | None = flag(
        QT_TRANSLATE_NOOP("fields", "Service needs a core site, too"),
        help=QT_TRANSLATE_NOOP("fields", "A live path to a gateway is always needed."),
    )
    settings: dict[str, Any] = json_object(QT_TRANSLATE_NOOP("fields", "Other settings"))
