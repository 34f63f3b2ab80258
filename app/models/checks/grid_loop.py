"""Grid zones that feed each other only."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from app.models.changes import Change, edit
from app.models.checks import Check, CheckContext, Hit
from app.models.power import GridZone
from app.models.record import Record
from app.models.snapshot import Snapshot
from app.text import QT_TRANSLATE_NOOP


def _find(snapshot: Snapshot, context: CheckContext) -> Iterator[Hit]:
    fed = {zone.id for zone in snapshot.grid_zones if not zone.fed_from}
    grew = True
    while grew:
        more = {z.id for z in snapshot.grid_zones if z.id not in fed and fed & set(z.fed_from)}
        fed |= more
        grew = bool(more)
    for zone in snapshot.grid_zones:
        if zone.id not in fed:
            yield zone, {}


def _fix(snapshot: Snapshot, context: CheckContext, record: Record) -> list[Change]:
    """Take from a zone that it feeds itself; a longer loop somebody must decide."""
    if not isinstance(record, GridZone) or record.id not in record.fed_from:
        return []
    return [edit(record, replace(record, fed_from=tuple(one for one in record.fed_from if one != record.id)))]


CHECK = Check(
    code="grid_loop",
    severity="error",
    title=QT_TRANSLATE_NOOP("checks", "Grid zones that feed each other only"),
    text=QT_TRANSLATE_NOOP("checks", "{name} is fed by zones that no source feeds."),
    find=_find,
    fix=_fix,
)
