"""Position with fewer than 3 decimals."""

from __future__ import annotations

from collections.abc import Iterator

from app.models.checks import Check, CheckContext, Hit
from app.models.checks._places import places
from app.models.snapshot import Snapshot
from app.text import QT_TRANSLATE_NOOP

_LEAST_DECIMALS = 3
_KM_PER_DEG = 111.2


def _find(snapshot: Snapshot, context: CheckContext) -> Iterator[Hit]:
    for place in places(snapshot):
        decimals = max(_decimals(place.lat), _decimals(place.lon))
        if decimals < _LEAST_DECIMALS:
            yield place, {"lat": place.lat, "lon": place.lon, "km": round(_KM_PER_DEG / 2 / 10**decimals, 1)}


def _decimals(value: float) -> int:
    return len(f"{value:.6f}".rstrip("0").split(".")[1])


CHECK = Check(
    code="position_coarse",
    severity="info",
    title=QT_TRANSLATE_NOOP("checks", "Position with fewer than 3 decimals"),
    text=QT_TRANSLATE_NOOP("checks", "{name} at {lat}, {lon} is known to no better than {km} km."),
    find=_find,
)
