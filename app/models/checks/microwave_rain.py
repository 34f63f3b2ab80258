"""Long hop at a high frequency."""

from __future__ import annotations

from collections.abc import Iterator

from app.models.checks import Check, CheckContext, Hit
from app.models.checks._spans import spans
from app.models.link import Medium
from app.models.snapshot import Snapshot
from app.text import QT_TRANSLATE_NOOP

_HIGH_GHZ = 15.0  # P.838: 6 dB/km at 100 mm/h, vertical (domain notes 9)
_LONGEST_KM = 25.0


def _find(snapshot: Snapshot, context: CheckContext) -> Iterator[Hit]:
    for link, _, _, straight_km in spans(snapshot):
        is_high = link.freq_ghz is not None and link.freq_ghz >= _HIGH_GHZ
        if link.medium is Medium.MICROWAVE and is_high and straight_km > _LONGEST_KM:
            yield link, {"km": round(straight_km, 1), "ghz": link.freq_ghz}


CHECK = Check(
    code="microwave_rain",
    severity="warning",
    title=QT_TRANSLATE_NOOP("checks", "Long hop at a high frequency"),
    text=QT_TRANSLATE_NOOP(
        "checks", "{name} is one hop of {km} km at {ghz} GHz; over 25 km at 15 GHz or more, rain cuts it often."
    ),
    find=_find,
)
