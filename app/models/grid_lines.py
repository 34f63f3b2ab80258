"""The lines of a coordinate grid over a part of the world: degrees, UTM or MGRS."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from app.models.basemap import Bounds
from app.models.grid_references import NORTHMOST, SOUTHMOST, Utm, position_of, projected, square_of, zone_of

FloatArray = NDArray[np.float64]

GridKind = Literal["", "degrees", "utm", "mgrs"]
GRID_KINDS: tuple[GridKind, ...] = ("", "degrees", "utm", "mgrs")

_STEPS_SECONDS = (1, 2, 5, 10, 20, 30, 60, 120, 300, 600, 1200, 1800, 3600, 7200, 18000, 36000, 72000, 108000)
_DEGREE_M = 111_320.0
_PIECES = 24
_MOST_ZONES = 4
_COARSEST_M, _FINEST_M = 100_000.0, 100.0


@dataclass(frozen=True, slots=True, eq=False)
class GridLine:
    """One line in WGS 84 degrees, shape (points,); the label belongs to its first point, at the edge of the map."""

    lon: FloatArray
    lat: FloatArray
    label: str
    is_upright: bool


@dataclass(frozen=True, slots=True)
class GridSquare:
    """The letters of a square of 100 km, and its middle in degrees."""

    label: str
    lon: float
    lat: float


def grid_kind(name: str) -> GridKind:
    """Return the grid of that name; none where there is none."""
    return next((known for known in GRID_KINDS if known == name), "")


def grid_lines(kind: GridKind, bounds: Bounds, spacing_m: float) -> list[GridLine]:
    """Return the lines of a grid within a box of degrees; they lie at least `spacing_m` apart.

    UTM and MGRS have the lines of each zone within it, and none where the box spans more than four zones.
    """
    if kind == "degrees":
        return list(_degree_lines(bounds, spacing_m))
    if kind == "":
        return []
    step = _metric_step(spacing_m)
    return [line for zone, box in _zones(bounds) for line in _zone_lines(zone, box, step)]


def grid_squares(kind: GridKind, bounds: Bounds) -> list[GridSquare]:
    """Return the squares of 100 km with their letters in a box of degrees: MGRS only, and not over too many zones."""
    if kind != "mgrs":
        return []
    found = []
    for zone, (west, south, east, north) in _zones(bounds):
        eastings, northings, band = _extent(zone, (west, south, east, north))
        for easting in np.arange(_floor(eastings[0], _COARSEST_M), eastings[1], _COARSEST_M):
            for northing in np.arange(_floor(northings[0], _COARSEST_M), northings[1], _COARSEST_M):
                middle = Utm(zone, band, float(easting) + 50_000, float(northing) + 50_000)
                lat, lon = position_of(middle)
                if west <= lon <= east and south <= lat <= north:
                    found.append(GridSquare(square_of(zone, middle.easting_m, middle.northing_m), lon, lat))
    return found


def _degree_lines(bounds: Bounds, spacing_m: float) -> Iterator[GridLine]:
    west, south, east, north = bounds
    wanted = spacing_m / _DEGREE_M * 3600 / max(math.cos(math.radians((south + north) / 2)), 0.1)
    step = next((step for step in _STEPS_SECONDS if step >= wanted), _STEPS_SECONDS[-1]) / 3600
    for lon in np.arange(_floor(west, step) + step, east, step).tolist():
        turned = (lon + 180) % 360 - 180
        yield GridLine(np.array([lon, lon]), np.array([south, north]), _angle(turned, "EW", step), True)
    for lat in np.arange(_floor(south, step) + step, north, step).tolist():
        yield GridLine(np.array([west, east]), np.array([lat, lat]), _angle(lat, "NS", step), False)


def _angle(value: float, letters: str, step: float) -> str:
    letter = letters[value < 0] if abs(value) > 1e-9 else ""
    minutes, seconds = divmod(round(abs(value) * 3600), 60)
    degrees, minutes = divmod(minutes, 60)
    text = f"{degrees}°"
    if step < 1:
        text += f"{minutes:02d}'"
    if step < 1 / 60:
        text += f'{seconds:02d}"'
    return text + letter


def _metric_step(spacing_m: float) -> float:
    """Return 1, 2 or 5 times a power of ten of meters, 100 km at most: grids are read in tens."""
    power = 10 ** math.floor(math.log10(max(spacing_m, _FINEST_M)))
    step = next(power * factor for factor in (1, 2, 5, 10) if power * factor >= spacing_m or factor == 10)
    return float(min(step, _COARSEST_M))


def _zones(bounds: Bounds) -> list[tuple[int, Bounds]]:
    """Return the zones that a box touches, each with its part of the box; none where there are too many."""
    west, south, east, north = bounds
    south, north = max(south, SOUTHMOST), min(north, NORTHMOST)
    if east - west > 6 * _MOST_ZONES or south >= north:
        return []
    edges = [west, *np.arange(_floor(west, 6) + 6, east, 6).tolist(), east]
    return [(zone_of(0.0, (left + right) / 2), (left, south, right, north)) for left, right in pairwise(edges)]


def _zone_lines(zone: int, box: Bounds, step: float) -> Iterator[GridLine]:
    west, south, _, north = box
    eastings, northings, band = _extent(zone, box)
    if (eastings[1] - eastings[0]) / step > 100 or (northings[1] - northings[0]) / step > 100:
        return
    along_n, along_e = np.linspace(*northings, _PIECES), np.linspace(*eastings, _PIECES)
    for easting in np.arange(_floor(eastings[0], step), eastings[1] + step, step):
        line = _within(zone, band, np.full(_PIECES, easting), along_n, box)
        if line:
            yield GridLine(*line, f"{easting / 1000:g} km E", True)
    for northing in np.arange(_floor(northings[0], step), northings[1] + step, step):
        line = _within(zone, band, along_e, np.full(_PIECES, northing), box)
        if line:
            yield GridLine(*line, f"{northing / 1000:g} km N", False)
    if math.isclose(west % 6, 0, abs_tol=1e-9):  # where one zone ends and another begins
        yield GridLine(np.array([west, west]), np.array([south, north]), f"{zone}{band}", True)


def _extent(zone: int, box: Bounds) -> tuple[tuple[float, float], tuple[float, float], str]:
    """Return least and largest easting and northing of a box, and the letter of a band of its hemisphere."""
    west, south, east, north = box
    band = "N" if south + north >= 0 else "M"
    lon = np.array([west, west, east, east, (west + east) / 2, (west + east) / 2])
    lat = np.array([south, north, south, north, south, north])
    easting, northing = projected(zone, band, _in_zone(zone, lon), lat)
    return (float(easting.min()), float(easting.max())), (float(northing.min()), float(northing.max())), band


def _within(
    zone: int, band: str, easting: FloatArray, northing: FloatArray, box: Bounds
) -> tuple[FloatArray, FloatArray] | None:
    west, south, east, north = box
    lon, lat = projected(zone, band, easting, northing, inverse=True)
    lon = lon + 360 * np.round(((west + east) / 2 - lon) / 360)
    inside = np.flatnonzero((lon >= west) & (lon <= east) & (lat >= south) & (lat <= north))
    if not len(inside):
        return None
    first, last = max(inside[0] - 1, 0), min(inside[-1] + 2, len(lon))
    return np.clip(lon[first:last], west, east), np.clip(lat[first:last], south, north)


def _in_zone(zone: int, lon: FloatArray) -> FloatArray:
    turned: FloatArray = lon + 360 * np.round((6 * zone - 183 - lon) / 360)
    return turned


def _floor(value: float, step: float) -> float:
    return math.floor(value / step) * step
