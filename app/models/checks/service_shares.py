"""Shares over 100 %."""

from __future__ import annotations

from collections.abc import Iterator

from app.models.checks import Check, CheckContext, Hit
from app.models.snapshot import Snapshot
from app.text import QT_TRANSLATE_NOOP


def _find(snapshot: Snapshot, context: CheckContext) -> Iterator[Hit]:
    shares: dict[str, float] = {}
    for service in snapshot.services:
        shares[service.settlement_id] = shares.get(service.settlement_id, 0.0) + (service.share or 0.0)
    for settlement in snapshot.settlements:
        if shares.get(settlement.id, 0.0) > 1 + 1e-9:
            yield settlement, {"percent": round(100 * shares[settlement.id])}


CHECK = Check(
    code="service_shares",
    severity="error",
    title=QT_TRANSLATE_NOOP("checks", "Shares over 100 %"),
    text=QT_TRANSLATE_NOOP("checks", "Sites serve {percent} % of the people of {name}."),
    find=_find,
)
