"""Settlement without people."""

from __future__ import annotations

from collections.abc import Iterator

from app.models.checks import Check, CheckContext, Hit
from app.models.snapshot import Snapshot
from app.text import QT_TRANSLATE_NOOP


def _find(snapshot: Snapshot, context: CheckContext) -> Iterator[Hit]:
    for settlement in snapshot.settlements:
        if not settlement.population:
            yield settlement, {}


CHECK = Check(
    code="population_unknown",
    severity="warning",
    title=QT_TRANSLATE_NOOP("checks", "Settlement without people"),
    text=QT_TRANSLATE_NOOP("checks", "Nobody recorded how many people live in {name}."),
    find=_find,
)
