"""Points, lines and areas of a file of the user's own, as arrays to draw; nothing of them is taken into the plan."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
import shapely
from numpy.typing import NDArray
from shapely.geometry import shape

from app.models.intake.raw import RawTable

FloatArray = NDArray[np.float64]
IntArray = NDArray[np.int64]


@dataclass(frozen=True, slots=True, eq=False)
class Parts:
    """Lines or rings one after the other: part i has the points `starts[i]` up to `starts[i + 1]`, in degrees."""

    lon: FloatArray
    lat: FloatArray
    starts: IntArray


@dataclass(frozen=True, slots=True, eq=False)
class Shapes:
    """All that a file draws: the points, the lines, and the rings of areas, holes included."""

    points: FloatArray
    lines: Parts
    rings: Parts

    def __len__(self) -> int:
        return len(self.points) + len(self.lines.starts) + len(self.rings.starts) - 2


def shapes_of(tables: Iterable[RawTable], layer: str | None = None) -> Shapes:
    """Return what the geometries of tables draw, or those of one layer; other rows draw nothing."""
    found = [
        shape(geometry)
        for table in tables
        if layer is None or table.name == layer
        for geometry in table.geometries or ()
        if geometry is not None
    ]
    parts = _taken_apart(np.array(found, dtype=object))
    kinds = shapely.get_type_id(parts)
    rings = shapely.get_rings(parts[kinds == shapely.GeometryType.POLYGON])
    lines = parts[(kinds == shapely.GeometryType.LINESTRING) | (kinds == shapely.GeometryType.LINEARRING)]
    points = shapely.get_coordinates(parts[kinds == shapely.GeometryType.POINT])
    return Shapes(points, _parts(lines), _parts(rings))


def _taken_apart(geometries: NDArray[np.object_]) -> NDArray[np.object_]:
    """Return the single parts of collections, also of collections in collections."""
    parts: NDArray[np.object_] = geometries
    while len(parts) and (shapely.get_type_id(parts) >= shapely.GeometryType.MULTIPOINT).any():
        parts = shapely.get_parts(parts)
    return parts[~shapely.is_empty(parts)] if len(parts) else parts


def _parts(lines: NDArray[np.object_]) -> Parts:
    coordinates, owner = shapely.get_coordinates(lines, return_index=True)
    counts = np.bincount(owner, minlength=len(lines)) if len(lines) else np.empty(0, dtype=np.int64)
    starts = np.concatenate([[0], np.cumsum(counts)]).astype(np.int64)
    return Parts(coordinates[:, 0], coordinates[:, 1], starts)
