"""The hazards that plans are made for; what people write names them, the engine computes some of them."""

from __future__ import annotations

from enum import StrEnum

from app.text import QT_TRANSLATE_NOOP


class HazardKind(StrEnum):
    """What may happen."""

    ANY = "any"
    HURRICANE = "hurricane"
    EARTHQUAKE = "earthquake"
    TSUNAMI = "tsunami"
    FLOOD = "flood"
    VOLCANO = "volcano"
    LANDSLIDE = "landslide"
    FIRE = "fire"
    BLACKOUT = "blackout"
    CABLE_CUT = "cable_cut"
    CYBER = "cyber"
    PANDEMIC = "pandemic"
    OTHER = "other"


WORDS = (
    (HazardKind.ANY, QT_TRANSLATE_NOOP("choices", "Any hazard")),
    (HazardKind.HURRICANE, QT_TRANSLATE_NOOP("choices", "Hurricane")),
    (HazardKind.EARTHQUAKE, QT_TRANSLATE_NOOP("choices", "Earthquake")),
    (HazardKind.TSUNAMI, QT_TRANSLATE_NOOP("choices", "Tsunami")),
    (HazardKind.FLOOD, QT_TRANSLATE_NOOP("choices", "Flood")),
    (HazardKind.VOLCANO, QT_TRANSLATE_NOOP("choices", "Volcanic eruption")),
    (HazardKind.LANDSLIDE, QT_TRANSLATE_NOOP("choices", "Landslide")),
    (HazardKind.FIRE, QT_TRANSLATE_NOOP("choices", "Wildfire")),
    (HazardKind.BLACKOUT, QT_TRANSLATE_NOOP("choices", "National blackout")),
    (HazardKind.CABLE_CUT, QT_TRANSLATE_NOOP("choices", "Cable cut")),
    (HazardKind.CYBER, QT_TRANSLATE_NOOP("choices", "Cyber attack")),
    (HazardKind.PANDEMIC, QT_TRANSLATE_NOOP("choices", "Pandemic")),
    (HazardKind.OTHER, QT_TRANSLATE_NOOP("choices", "Other hazard")),
)
