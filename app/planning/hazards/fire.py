"""Fire: the chance that what stands there burns."""

from __future__ import annotations

from app.planning.hazards._footprint import footprint
from app.text import QT_TRANSLATE_NOOP

HAZARD = footprint(
    title=QT_TRANSLATE_NOOP("hazards", "Fire"),
    measure="hit",
    unit="",
    highest=1.0,
    about=QT_TRANSLATE_NOOP(
        "notes",
        "The intensity is the chance that an asset in the outline burns; each asset is drawn by itself.",
    ),
)
