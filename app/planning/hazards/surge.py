"""Storm surge: depth of sea water above ground, mapped by somebody else."""

from __future__ import annotations

from app.planning.hazards._footprint import WaterParameters, footprint
from app.text import QT_TRANSLATE_NOOP

HAZARD = footprint(
    title=QT_TRANSLATE_NOOP("hazards", "Storm surge"),
    measure="depth",
    unit="m",
    highest=30.0,
    about=QT_TRANSLATE_NOOP(
        "notes",
        "Depths are taken as mapped: waves and currents are not included, so buildings at the shore may fare worse.",
    ),
    parameters=WaterParameters,
)
