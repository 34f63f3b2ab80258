"""Siren far from people."""

from __future__ import annotations

from collections.abc import Iterator

from app.models.checks import Check, CheckContext, Hit
from app.models.geodesy import distance_km
from app.models.snapshot import Snapshot
from app.models.warning import WarningKind
from app.text import QT_TRANSLATE_NOOP

_FARTHEST_KM = 5.0


def _find(snapshot: Snapshot, context: CheckContext) -> Iterator[Hit]:
    if not snapshot.settlements:
        return
    for node in snapshot.warning_nodes:
        if node.kind in (WarningKind.SIREN, WarningKind.LOUDSPEAKER):
            km = min(distance_km(node.lat, node.lon, place.lat, place.lon) for place in snapshot.settlements)
            if km > _FARTHEST_KM:
                yield node, {"km": round(km, 1)}


CHECK = Check(
    code="siren_far",
    severity="warning",
    title=QT_TRANSLATE_NOOP("checks", "Siren far from people"),
    text=QT_TRANSLATE_NOOP("checks", "{name} is {km} km from the nearest settlement."),
    find=_find,
)
