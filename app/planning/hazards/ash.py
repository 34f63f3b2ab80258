"""Volcanic ash: thickness on the ground, mapped by somebody else."""

from __future__ import annotations

from app.planning.hazards._footprint import footprint
from app.text import QT_TRANSLATE_NOOP

HAZARD = footprint(
    title=QT_TRANSLATE_NOOP("hazards", "Volcanic ash"),
    measure="ash",
    unit="mm",
    highest=5000.0,
    about=QT_TRANSLATE_NOOP(
        "notes",
        "No curve for telecommunication under ash is published: the odds are a rule of thumb for dry ash.",
    ),
)
