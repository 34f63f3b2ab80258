"""One code twice."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from app.models.checks import Check, CheckContext, Hit
from app.models.link import Link
from app.models.power import GridZone
from app.models.settlement import Settlement
from app.models.site import Site
from app.models.snapshot import Snapshot
from app.models.warning import WarningNode
from app.text import QT_TRANSLATE_NOOP


def _find(snapshot: Snapshot, context: CheckContext) -> Iterator[Hit]:
    tables: tuple[Sequence[Site | Link | GridZone | Settlement | WarningNode], ...]
    tables = (snapshot.sites, snapshot.links, snapshot.grid_zones, snapshot.settlements, snapshot.warning_nodes)
    for records in tables:
        counts = Counter(record.code for record in records if record.code)
        for record in records:
            if record.code and counts[record.code] > 1:
                yield record, {"code": record.code, "count": counts[record.code]}


CHECK = Check(
    code="duplicate_code",
    severity="warning",
    title=QT_TRANSLATE_NOOP("checks", "One code twice"),
    text=QT_TRANSLATE_NOOP("checks", "The code {code} is used by {count} records of the same kind."),
    find=_find,
)
