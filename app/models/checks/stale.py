"""Survey older than a year."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterator
from datetime import date

from app.models.checks import Check, CheckContext, Hit
from app.models.snapshot import Snapshot
from app.text import QT_TRANSLATE_NOOP

_OLDEST_DAYS = 365


def _find(snapshot: Snapshot, context: CheckContext) -> Iterator[Hit]:
    for record in snapshot.inventory():
        if record.surveyed_on:
            text = record.surveyed_on + "-12-31"[len(record.surveyed_on) - 4 :]
            days = (context.today - _day(text)).days
            if days > _OLDEST_DAYS:
                yield record, {"days": days}


def _day(text: str) -> date:
    """Return the last day that the text may mean: a year or a month counts to its end."""
    year, month, day = (int(part) for part in text.split("-"))
    return date(year, month, min(day, monthrange(year, month)[1]))


CHECK = Check(
    code="stale",
    severity="info",
    title=QT_TRANSLATE_NOOP("checks", "Survey older than a year"),
    text=QT_TRANSLATE_NOOP("checks", "{name} was last surveyed {days} days ago."),
    find=_find,
)
