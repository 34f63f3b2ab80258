"""Length does not fit the ends."""

from __future__ import annotations

from collections.abc import Iterator

from app.models.checks import Check, CheckContext, Hit
from app.models.checks._spans import spans
from app.models.snapshot import Snapshot
from app.text import QT_TRANSLATE_NOOP

_LEAST = 0.99  # 1.0, and half a percent each for rounding and for the sphere
_MOST = 2.5
_SHORT_KM = 0.3  # below, positions are not exact enough to tell


def _find(snapshot: Snapshot, context: CheckContext) -> Iterator[Hit]:
    for link, _, _, straight_km in spans(snapshot):
        if link.length_km is None or max(straight_km, link.length_km) < _SHORT_KM:
            continue
        if not _LEAST * straight_km <= link.length_km <= _MOST * straight_km:
            yield link, {"length_km": round(link.length_km, 2), "straight_km": round(straight_km, 2)}


CHECK = Check(
    code="link_length",
    severity="warning",
    title=QT_TRANSLATE_NOOP("checks", "Length does not fit the ends"),
    text=QT_TRANSLATE_NOOP("checks", "{name} is said to be {length_km} km long; its ends are {straight_km} km apart."),
    find=_find,
)
