"""Two sites or two warning nodes in one place."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Iterator
from itertools import chain
from typing import TypeVar

from app.models.checks import Check, CheckContext, Hit, label_of
from app.models.geodesy import distance_km
from app.models.site import Site
from app.models.snapshot import Snapshot
from app.models.warning import WarningNode
from app.text import QT_TRANSLATE_NOOP

Located = TypeVar("Located", Site, WarningNode)

_NEAR_M = 15.0
_CELL_DEG = 0.0005  # 55 m north to south, more than 15 m east to west up to 70 degrees of latitude


def _find(snapshot: Snapshot, context: CheckContext) -> Iterator[Hit]:
    yield from _near(snapshot.sites, lambda site: (site.operator_id, site.kind))
    yield from _near(snapshot.warning_nodes, lambda node: node.kind)


def _near(records: Iterable[Located], likeness: Callable[[Located], object]) -> Iterator[Hit]:
    cells: dict[tuple[object, ...], list[Located]] = {}
    for record in records:
        row, column = math.floor(record.lat / _CELL_DEG), math.floor(record.lon / _CELL_DEG)
        alike = likeness(record)
        near = [(row + i, column + j, alike) for i in (-1, 0, 1) for j in (-1, 0, 1)]
        for other in chain.from_iterable(cells.get(cell, ()) for cell in near):
            distance_m = distance_km(record.lat, record.lon, other.lat, other.lon) * 1000
            if distance_m < _NEAR_M:
                yield record, {"other": label_of(other), "m": round(distance_m)}
                break
        cells.setdefault((row, column, alike), []).append(record)


CHECK = Check(
    code="near_duplicates",
    severity="warning",
    title=QT_TRANSLATE_NOOP("checks", "Two assets in one place"),
    text=QT_TRANSLATE_NOOP("checks", "{name} is {m} m from {other}, of the same kind."),
    find=_find,
)
