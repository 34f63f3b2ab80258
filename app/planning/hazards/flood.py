"""Flood: depth of water above ground, or its level above the sea, mapped by somebody else."""

from __future__ import annotations

from app.planning.hazards._footprint import WaterParameters, footprint
from app.text import QT_TRANSLATE_NOOP

HAZARD = footprint(
    title=QT_TRANSLATE_NOOP("hazards", "Flood"),
    measure="depth",
    unit="m",
    highest=50.0,
    about=QT_TRANSLATE_NOOP(
        "notes",
        "Depths are taken as mapped; equipment counts as flooded from its recorded or usual height above ground on.",
    ),
    parameters=WaterParameters,
)
