"""Joins operators without a lease."""

from __future__ import annotations

from collections.abc import Iterator

from app.models.checks import Check, CheckContext, Hit
from app.models.checks._spans import spans
from app.models.snapshot import Snapshot
from app.text import QT_TRANSLATE_NOOP


def _find(snapshot: Snapshot, context: CheckContext) -> Iterator[Hit]:
    for link, start, end, _ in spans(snapshot):
        owners = {one for one in (start.operator_id, end.operator_id) if one}
        if len(owners) == 2 and not link.is_leased:
            yield link, {}


CHECK = Check(
    code="link_operators",
    severity="info",
    title=QT_TRANSLATE_NOOP("checks", "Joins operators without a lease"),
    text=QT_TRANSLATE_NOOP("checks", "{name} joins sites of two operators and is not marked as leased."),
    find=_find,
)
