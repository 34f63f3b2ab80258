"""Scenarios: which events to simulate, and how."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Any, ClassVar

from app.models.fields import choice, flag, json_object, number, references, text, whole
from app.models.record import Record
from app.text import QT_TRANSLATE_NOOP


class RepairOrder(StrEnum):
    """What crews and spare parts go to first."""

    PEOPLE = "people"
    TIER = "tier"
    PERSON_HOURS = "person_hours"


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
            "Standard deviation of the logarithm of one uncertain factor on all: 0.1 is about 10 %; 0: none.",
        ),
    )
    repair_preset: str | None = text(
        QT_TRANSLATE_NOOP("fields", "Repair times"),
        help=QT_TRANSLATE_NOOP("fields", "Unknown: those that fit the hazard and its strength."),
        listed="recovery/repair_presets.csv",
    )
    crews: int | None = whole(
        QT_TRANSLATE_NOOP("fields", "Repair crews"),
        "",
        1,
        10_000,
        help=QT_TRANSLATE_NOOP("fields", "Empty: as many as there are repairs."),
    )
    repair_order: RepairOrder | None = choice(
        QT_TRANSLATE_NOOP("fields", "Order of repair"),
        RepairOrder,
        help=QT_TRANSLATE_NOOP("fields", "Empty: by the people who depend on it."),
    )
    spares: dict[str, Any] = json_object(
        QT_TRANSLATE_NOOP("fields", "Spare parts in stock"),
        help=QT_TRANSLATE_NOOP("fields", "Number by kind of repair, as in the repair times; others never run out."),
        is_counts=True,
        listed="recovery/repair_kinds.csv",
    )
    resupply_h: float | None = number(
        QT_TRANSLATE_NOOP("fields", "More spare parts after"),
        "h",
        0,
        8760,
        help=QT_TRANSLATE_NOOP("fields", "Empty: as the defaults say."),
    )
    roads_closed_h: float | None = number(
        QT_TRANSLATE_NOOP("fields", "Roads closed for"),
        "h",
        0,
        8760,
        help=QT_TRANSLATE_NOOP("fields", "Everywhere; crews and fuel wait. Empty: by hazard and place; 0: open."),
    )
    mobile_generators: int | None = whole(
        QT_TRANSLATE_NOOP("fields", "Mobile generators"),
        "",
        0,
        10_000,
        help=QT_TRANSLATE_NOOP("fields", "Brought to standing sites without power, in the order of repair."),
    )
    mobile_cells: int | None = whole(
        QT_TRANSLATE_NOOP("fields", "Cells on wheels"),
        "",
        0,
        10_000,
        help=QT_TRANSLATE_NOOP("fields", "Stand in for damaged sites until they are mended, in the order of repair."),
    )
    needs_core: bool | None = flag(
        QT_TRANSLATE_NOOP("fields", "Service needs a core site, too"),
        help=QT_TRANSLATE_NOOP("fields", "A live path to a gateway is always needed."),
    )
    settings: dict[str, Any] = json_object(QT_TRANSLATE_NOOP("fields", "Other settings"))
