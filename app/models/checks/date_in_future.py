"""A survey, a mast, a battery from a day to come."""

from __future__ import annotations

from collections.abc import Iterator

from app.models.checks import Check, CheckContext, Hit
from app.models.site import Status
from app.models.snapshot import Snapshot
from app.text import QT_TRANSLATE_NOOP

_YEARS = ("year_built", "battery_year")


def _find(snapshot: Snapshot, context: CheckContext) -> Iterator[Hit]:
    today = context.today.isoformat()
    for record in snapshot.inventory():
        surveyed_on = record.surveyed_on
        if surveyed_on and surveyed_on > today[: len(surveyed_on)]:
            yield record, {"date": surveyed_on}
        elif getattr(record, "status", Status.OPERATIONAL) is Status.OPERATIONAL:
            year = max((getattr(record, name, None) or 0 for name in _YEARS), default=0)
            if year > context.today.year:
                yield record, {"date": year}


CHECK = Check(
    code="date_in_future",
    severity="error",
    title=QT_TRANSLATE_NOOP("checks", "Date in the future"),
    text=QT_TRANSLATE_NOOP("checks", "{name} is dated {date}, which is still to come."),
    find=_find,
)
