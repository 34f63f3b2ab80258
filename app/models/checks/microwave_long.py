"""Microwave hop over 80 km."""

from __future__ import annotations

from collections.abc import Iterator

from app.models.checks import Check, CheckContext, Hit
from app.models.checks._spans import spans
from app.models.link import Medium
from app.models.snapshot import Snapshot
from app.text import QT_TRANSLATE_NOOP

_LONGEST_KM = 80.0


def _find(snapshot: Snapshot, context: CheckContext) -> Iterator[Hit]:
    for link, _, _, straight_km in spans(snapshot):
        if link.medium is Medium.MICROWAVE and straight_km > _LONGEST_KM:
            yield link, {"km": round(straight_km, 1)}


CHECK = Check(
    code="microwave_long",
    severity="warning",
    title=QT_TRANSLATE_NOOP("checks", "Microwave hop over 80 km"),
    text=QT_TRANSLATE_NOOP("checks", "{name} is a microwave hop of {km} km; more than 80 km needs a repeater."),
    find=_find,
)
