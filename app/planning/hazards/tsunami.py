"""Tsunami: depth of the flow above ground, mapped by somebody else."""

from __future__ import annotations

from app.planning.hazards._footprint import WaterParameters, footprint
from app.text import QT_TRANSLATE_NOOP

HAZARD = footprint(
    title=QT_TRANSLATE_NOOP("hazards", "Tsunami"),
    measure="tsunami",
    unit="m",
    highest=60.0,
    about=QT_TRANSLATE_NOOP(
        "notes",
        "Flow depths are taken as mapped, for screening; what drifts in the water is not included.",
    ),
    parameters=WaterParameters,
)
