"""Which part of the world a map shows: the whole country, or where most sites stand."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from app.models.settlement import Settlement
from app.models.site import Site
from app.models.snapshot import Snapshot
from app.models.warning import WarningNode
from app.planning.document.map_frame import Box, FloatArray, box_of


def country_box(snapshot: Snapshot, land: Sequence[FloatArray] = ()) -> Box | None:
    """Return the box around all places recorded and the islands they stand on, or None where there are no places.

    Land that would make the map over 1.4 times as long, a continent, is left to be cut at the frame.

    Parameters
    ----------
    snapshot
        Sites, settlements and warning nodes.
    land
        Rings of the coast, shape (points, 2), longitude and latitude in degrees.
    """
    records: tuple[Site | Settlement | WarningNode, ...] = (
        *snapshot.sites,
        *snapshot.settlements,
        *snapshot.warning_nodes,
    )
    places = [(record.lon, record.lat) for record in records]
    if not places:
        return None
    points = np.array(places)
    box = box_of(points[:, 0], points[:, 1])
    rings = [ring for ring in land if _touches(ring, box)]
    if not rings:
        return box
    shore = np.concatenate([points, *rings])
    wider = box_of(shore[:, 0], shore[:, 1], margin=0.03)
    return wider if _side(wider) <= 1.4 * _side(box) else box


def _touches(ring: FloatArray, box: Box) -> bool:
    (west, south), (east, north) = ring.min(axis=0), ring.max(axis=0)
    return bool(west <= box[2] and box[0] <= east and south <= box[3] and box[1] <= north)


def _side(box: Box) -> float:
    return max(box[2] - box[0], box[3] - box[1])


def dense_box(snapshot: Snapshot) -> Box | None:
    """Return the box of the part of the country that holds most sites, where the country map crowds them.

    Sites belong together when a chain of gaps under 1/12 of the country's longer side joins them. None where that
    part holds under a third of the sites or is over 45 % as long as the country.
    """
    whole = country_box(snapshot)
    if whole is None or len(snapshot.sites) < 12:
        return None
    lon = np.array([site.lon for site in snapshot.sites])
    lat = np.array([site.lat for site in snapshot.sites])
    side = max(whole[2] - whole[0], whole[3] - whole[1])
    group = _chained(lon, lat, side / 12)
    part = box_of(lon[group], lat[group], margin=0.05)
    is_small = max(part[2] - part[0], part[3] - part[1]) < 0.45 * side
    return part if is_small and 3 * int(group.sum()) >= len(lon) else None


def _chained(lon: FloatArray, lat: FloatArray, gap_deg: float) -> NDArray[np.bool_]:
    """Return which sites the largest chain holds, shape (sites,); memory grows with cells, not with pairs."""
    cells: dict[tuple[int, int], list[int]] = {}
    for number, key in enumerate(zip(np.floor(lon / gap_deg), np.floor(lat / gap_deg), strict=True)):
        cells.setdefault((int(key[0]), int(key[1])), []).append(number)
    best: list[int] = []
    left = set(cells)
    while left:
        stack, found = [left.pop()], []
        while stack:
            column, row = stack.pop()
            found.extend(cells[column, row])
            near = {(column + i, row + j) for i in (-1, 0, 1) for j in (-1, 0, 1)} & left
            left -= near
            stack.extend(near)
        best = max(best, found, key=len)
    group = np.zeros(len(lon), dtype=np.bool_)
    group[best] = True
    return group
