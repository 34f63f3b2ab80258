"""Fragility curves of the plan's own: local knowledge that the engine uses instead of what is bundled."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Any, ClassVar

from app.models.fields import choice, flag, json_object, text, texts
from app.models.record import Record
from app.text import QT_TRANSLATE_NOOP


class Measure(StrEnum):
    """What a hazard's intensity is; the unit is in brackets where it is shown."""

    WIND = "wind"  # m/s
    PGA = "pga"  # g
    DEPTH = "depth"  # m
    TSUNAMI = "tsunami"  # m
    ASH = "ash"  # mm
    HIT = "hit"  # probability


class FragileAsset(StrEnum):
    """Which table a curve speaks of."""

    SITE = "site"
    LINK = "link"
    GRID_ZONE = "grid_zone"


class FailureMode(StrEnum):
    """What of an asset fails."""

    STRUCTURE = "structure"  # the asset at its place
    ALIGNMENT = "alignment"  # the antennas at both ends of a link
    POLES = "poles"  # the poles of a line, one by one
    ALONG = "along"  # a cable at the worst place of its route
    GRID = "grid"  # a grid zone


@dataclass(frozen=True, slots=True, kw_only=True)
class FragilityCurve(Record):
    """One curve and the assets that it holds for; `confidence` is its grade.

    `states` holds under "states" a list from light to worst, each with "state", and "median" and "beta" of a lognormal,
    "design_factor" and "beta" where the median scales with the design wind, or "points" (intensity, probability).
    """

    TABLE: ClassVar[str] = "fragility_curve"
    TITLE: ClassVar[str] = QT_TRANSLATE_NOOP("records", "Fragility curves")

    code: str | None = text(QT_TRANSLATE_NOOP("fields", "Code"))
    name: str = text(QT_TRANSLATE_NOOP("fields", "Name"), required=True)
    measure: Measure = choice(QT_TRANSLATE_NOOP("fields", "Intensity measure"), Measure, required=True)
    averaging: str | None = text(
        QT_TRANSLATE_NOOP("fields", "Averaging time"),
        help=QT_TRANSLATE_NOOP("fields", "Of winds: 3s, 1min, 10min or fastest_mile; empty: 3-second gust."),
    )
    above_plinth: bool | None = flag(
        QT_TRANSLATE_NOOP("fields", "Counts from the equipment up"),
        help=QT_TRANSLATE_NOOP("fields", "Yes: the height of the equipment above ground is taken off the depth."),
    )
    states: dict[str, Any] = json_object(QT_TRANSLATE_NOOP("fields", "Damage states"))
    asset: FragileAsset = choice(QT_TRANSLATE_NOOP("fields", "Holds for"), FragileAsset, required=True)
    kinds: tuple[str, ...] = texts(
        QT_TRANSLATE_NOOP("fields", "Of kinds"), help=QT_TRANSLATE_NOOP("fields", "Codes; empty: all.")
    )
    structure_kinds: tuple[str, ...] = texts(
        QT_TRANSLATE_NOOP("fields", "Of structures"), help=QT_TRANSLATE_NOOP("fields", "Codes; empty: all.")
    )
    mediums: tuple[str, ...] = texts(
        QT_TRANSLATE_NOOP("fields", "Of media"), help=QT_TRANSLATE_NOOP("fields", "Codes; empty: all.")
    )
    deployments: tuple[str, ...] = texts(
        QT_TRANSLATE_NOOP("fields", "Of deployments"), help=QT_TRANSLATE_NOOP("fields", "Codes; empty: all.")
    )
    mode: FailureMode = choice(QT_TRANSLATE_NOOP("fields", "What fails"), FailureMode, default=FailureMode.STRUCTURE)
    repair: str = text(
        QT_TRANSLATE_NOOP("fields", "Repair"),
        required=True,
        help=QT_TRANSLATE_NOOP("fields", "A repair of the tables of repair times, for example mast."),
    )
    notes: str | None = text(QT_TRANSLATE_NOOP("fields", "Notes"))
