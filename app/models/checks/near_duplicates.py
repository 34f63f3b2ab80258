"""Two sites in one place."""

from __future__ import annotations

import math
from collections.abc import Iterator

from app.models.checks import Check, CheckContext, Hit, label_of
from app.models.geodesy import distance_km
from app.models.site import Site
from app.models.snapshot import Snapshot
from app.text import QT_TRANSLATE_NOOP

_NEAR_M = 15.0
_CELL_DEG = 0.0005  # 55 m north to south, more than 15 m east to west up to 70 degrees of latitude


def _find(snapshot: Snapshot, context: CheckContext) -> Iterator[Hit]:
    cells: dict[tuple[object, ...], list[Site]] = {}
    for site in snapshot.sites:
        row, column = math.floor(site.lat / _CELL_DEG), math.floor(site.lon / _CELL_DEG)
        near = ((row + i, column + j) for i in (-1, 0, 1) for j in (-1, 0, 1))
        others = (one for at in near for one in cells.get((*at, site.operator_id, site.kind), ()))
        for other in others:
            distance_m = distance_km(site.lat, site.lon, other.lat, other.lon) * 1000
            if distance_m < _NEAR_M:
                yield site, {"other": label_of(other), "m": round(distance_m)}
                break
        cells.setdefault((row, column, site.operator_id, site.kind), []).append(site)


CHECK = Check(
    code="near_duplicates",
    severity="warning",
    title=QT_TRANSLATE_NOOP("checks", "Two sites in one place"),
    text=QT_TRANSLATE_NOOP("checks", "{name} is {m} m from {other}, of the same operator and kind."),
    find=_find,
)
