"""Sign of the position lost."""

from __future__ import annotations

from collections.abc import Iterator

from app.models.changes import Change
from app.models.checks import Check, CheckContext, Hit
from app.models.checks._places import hits_of, moved
from app.models.record import Record
from app.models.snapshot import Snapshot
from app.text import QT_TRANSLATE_NOOP


def _find(snapshot: Snapshot, context: CheckContext) -> Iterator[Hit]:
    yield from hits_of(snapshot, context, ("sign_lost",))


def _fix(snapshot: Snapshot, context: CheckContext, record: Record) -> list[Change]:
    return moved(record, context)


CHECK = Check(
    code="sign_lost",
    severity="error",
    title=QT_TRANSLATE_NOOP("checks", "Sign of the position lost"),
    text=QT_TRANSLATE_NOOP(
        "checks", "{name} at {lat}, {lon} would lie in the country at {to_lat}, {to_lon}: a minus sign looks lost."
    ),
    find=_find,
    fix=_fix,
)
