"""The bundled basemap: coasts, lakes, borders, first-level areas, countries and places, as plain arrays.

For the window and the printed maps alike. Each layer is read when it is first asked for and then kept; what it gives is
shared, so its arrays are read-only. Content, sources and licences: resources/basemap.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

from app.errors import CountryUnknownError
from app.models.rings import clip_ring, ring_area
from app.paths import resources

FloatArray = NDArray[np.float64]
Bounds = tuple[float, float, float, float]
"""West, south, east, north in WGS 84 degrees; east is over 180 where the box crosses the date line."""

Level = Literal[0, 1, 2]
"""Detail: 0 for the world (5 km), 1 for a region (1 km), 2 for a country (all there is, Natural Earth 1:10 million)."""

CREDIT = "Natural Earth, GeoNames"
"""Owed wherever the basemap is shown; names, so not translated."""

_UNITS_PER_DEG = 10_000
_SPECK_DEG2 = 1e-9


class Ground(StrEnum):
    """A layer of the basemap; land and lakes are rings, the others lines."""

    LAND = "land"
    LAKES = "lakes"
    BORDERS = "borders"
    AREA_LINES = "area_lines"


@dataclass(frozen=True, slots=True, eq=False)
class Shapes:
    """Rings or lines, one after the other.

    `lon` and `lat` have shape (points,) in degrees, `starts` has shape (parts + 1,): part i is `starts[i]` up to
    `starts[i + 1]`. `is_hole`, shape (parts,), marks rings that cut a hole; rings come the largest first, so painting
    them in order is right.
    """

    lon: FloatArray
    lat: FloatArray
    starts: NDArray[np.int64]
    is_hole: NDArray[np.bool_]

    def __len__(self) -> int:
        return len(self.starts) - 1

    def part(self, number: int) -> FloatArray:
        """Return longitude and latitude of one ring or line, shape (points, 2)."""
        part = slice(self.starts[number], self.starts[number + 1])
        return np.column_stack([self.lon[part], self.lat[part]])

    def boxes(self) -> FloatArray:
        """Return west, south, east and north of every part, shape (parts, 4)."""
        first = self.starts[:-1]
        low, high = np.minimum.reduceat, np.maximum.reduceat
        edges = low(self.lon, first), low(self.lat, first), high(self.lon, first), high(self.lat, first)
        return np.column_stack(edges)


@dataclass(frozen=True, slots=True, kw_only=True)
class Country:
    """A country of ISO 3166-1; `bounds` holds its parts where at least 2 % of its people live.

    Its name stands best in the circle about (`label_lon`, `label_lat`), whose radius is that of its largest island.
    """

    code: str
    name: str
    bounds: Bounds
    label_lon: float
    label_lat: float
    label_radius_deg: float


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Area:
    """A first-level area; its rings have shape (points, 2), longitude and latitude. `code` is HASC, or empty."""

    country: str
    name: str
    code: str
    rings: tuple[FloatArray, ...]
    label_lon: float
    label_lat: float


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Places:
    """Populated places; every array has shape (places,), and `people` is nan where GeoNames does not know it."""

    names: tuple[str, ...]
    countries: tuple[str, ...]
    lon: FloatArray
    lat: FloatArray
    people: FloatArray
    is_capital: NDArray[np.bool_]
    geoname_ids: NDArray[np.int64]

    def __len__(self) -> int:
        return len(self.names)


@cache
def ground(layer: Ground, level: Level = 2) -> Shapes:
    """Return a layer of the whole world at one level of detail."""
    with np.load(resources() / "basemap" / f"{layer}.npz") as file:
        lon, lat = _degrees(file[f"points_{level}"])
        starts = _starts(file[f"lengths_{level}"])
        name = f"is_hole_{level}"
        is_hole = file[name] if name in file else np.zeros(len(starts) - 1, dtype=np.bool_)
    return Shapes(lon, lat, _shared(starts), _shared(is_hole))


@cache
def coast(level: Level = 2) -> Shapes:
    """Return the shores of the land as lines: its rings, without the edges of the map at the date line and the pole."""
    land = ground(Ground.LAND, level)
    lon, lat, starts = land.lon, land.lat, land.starts
    on_edge = (np.abs(lon) >= 180 - 1e-6) | (lat <= -90 + 1e-6)
    is_cut = on_edge[:-1] & on_edge[1:]  # segment i goes from point i to i + 1
    first = np.union1d(starts[:-1], np.flatnonzero(is_cut) + 1)
    lengths = np.diff(np.append(first, len(lon)))
    kept = np.repeat(lengths > 1, lengths)
    starts = _shared(_starts(lengths[lengths > 1]))
    return Shapes(_shared(lon[kept]), _shared(lat[kept]), starts, _shared(np.zeros(len(starts) - 1, dtype=np.bool_)))


def land_within(bounds: Bounds, level: Level = 2) -> tuple[FloatArray, ...]:
    """Return the rings of land cut to a box, the largest first, each of shape (points, 2); holes are left out.

    Cut edges run along the box: ask for more than is shown where outlines are drawn.
    """
    west, south, east, north = bounds
    land = ground(Ground.LAND, level)
    boxes = land.boxes()
    rings = []
    for turn in (-360.0, 0.0, 360.0):
        box = (west - turn, south, east - turn, north)
        for number in np.flatnonzero(_touches(boxes, box) & ~land.is_hole):
            ring = clip_ring(land.part(int(number)), box)
            if ring_area(ring) > _SPECK_DEG2:  # what only ran along the box has none
                rings.append(ring + np.array([turn, 0.0]))
    return tuple(rings)


@dataclass(frozen=True, slots=True, eq=False)
class Land:
    """The land around a country: rings of shape (points, 2), longitude and latitude, and the credit that is due."""

    rings: tuple[FloatArray, ...]
    credit: str


def land_near(code: str) -> Land:
    """Return the land around a country, far enough for a sheet of paper of any shape.

    Raises
    ------
    CountryUnknownError
        If there is no such country.
    """
    west, south, east, north = country(code).bounds
    side = max(east - west, north - south, 0.5)
    level: Level = 2 if side < 12 else 1
    return Land(land_within((west - side, south - side, east + side, north + side), level), CREDIT)


@cache
def countries() -> tuple[Country, ...]:
    """Return all countries in the order of their codes."""
    with np.load(resources() / "basemap" / "countries.npz") as file:
        codes, names = _words(file["codes"]), _words(file["names"])
        rows = zip(codes, names, file["bounds"].tolist(), file["label_circles"].tolist(), strict=True)
        return tuple(
            Country(
                code=code,
                name=name,
                bounds=(west, south, east, north),
                label_lon=lon,
                label_lat=lat,
                label_radius_deg=radius,
            )
            for code, name, (west, south, east, north), (lon, lat, radius) in rows
        )


def country(code: str) -> Country:
    """Return the country with an ISO 3166-1 alpha-2 code.

    Raises
    ------
    CountryUnknownError
        If there is none.

    >>> country("VC").name
    'Saint Vincent and the Grenadines'
    """
    for candidate in countries():
        if candidate.code == code.upper():
            return candidate
    raise CountryUnknownError(code=code)


@cache
def _areas() -> tuple[Area, ...]:
    with np.load(resources() / "basemap" / "areas.npz") as file:
        lon, lat = _degrees(file["points"])
        starts, owner = _starts(file["lengths"]), file["owner"]
        label_lon, label_lat = _degrees(file["label_points"])
        words = zip(_words(file["countries"]), _words(file["names"]), _words(file["codes"]), strict=True)
    points = np.column_stack([lon, lat])
    rings: dict[int, list[FloatArray]] = {}
    for number, first, last in zip(owner.tolist(), starts[:-1], starts[1:], strict=True):
        rings.setdefault(number, []).append(points[first:last])
    return tuple(
        Area(
            country=code,
            name=name,
            code=hasc,
            rings=tuple(rings[i]),
            label_lon=float(label_lon[i]),
            label_lat=float(label_lat[i]),
        )
        for i, (code, name, hasc) in enumerate(words)
    )


def areas(code: str | None = None) -> tuple[Area, ...]:
    """Return the first-level areas of a country of the Americas, or of all; empty where none are bundled.

    >>> sorted(area.name for area in areas("VC"))[:2]
    ['Charlotte', 'Grenadines']
    """
    return tuple(area for area in _areas() if code is None or area.country == code)


@cache
def places() -> Places:
    """Return all places: over 5,000 people, in most of the Americas over 500."""
    with np.load(resources() / "basemap" / "places.npz") as file:
        lon, lat = _degrees(file["points"])
        codes = _words(file["country_codes"])
        names = _words(file["names"])
        people = file["people"].astype(np.float64)
        people[people == 0] = np.nan  # what GeoNames does not know
        return Places(
            names=names,
            countries=tuple(codes[number] for number in file["country"].tolist()),
            lon=lon,
            lat=lat,
            people=_shared(people),
            is_capital=_shared(np.unpackbits(file["is_capital"], count=len(names)).astype(np.bool_)),
            geoname_ids=_shared(_unpacked(file["geoname_ids"])),
        )


def places_within(bounds: Bounds, at_most: int) -> Places:
    """Return the places in a box, capitals first, then those with most people; `at_most` so many."""
    west, south, east, north = bounds
    found = places()
    turn = np.where(found.lon < west, 360.0, 0.0) if east > 180 else 0.0
    lon = found.lon + turn
    inside = np.flatnonzero((lon >= west) & (lon <= east) & (found.lat >= south) & (found.lat <= north))
    order = np.lexsort((found.geoname_ids[inside], -np.nan_to_num(found.people[inside]), ~found.is_capital[inside]))
    kept = inside[order[:at_most]]
    return Places(
        names=tuple(found.names[i] for i in kept),
        countries=tuple(found.countries[i] for i in kept),
        lon=lon[kept],
        lat=found.lat[kept],
        people=found.people[kept],
        is_capital=found.is_capital[kept],
        geoname_ids=found.geoname_ids[kept],
    )


def _touches(boxes: FloatArray, box: Bounds) -> NDArray[np.bool_]:
    west, south, east, north = box
    inside: NDArray[np.bool_] = (
        (boxes[:, 0] <= east) & (boxes[:, 2] >= west) & (boxes[:, 1] <= north) & (boxes[:, 3] >= south)
    )
    return inside


def _unpacked(planes: NDArray[np.uint8]) -> NDArray[np.int64]:
    """Return the integers behind byte planes of zigzag differences, shape (..., 4, numbers) to (..., numbers)."""
    zigzag = np.ascontiguousarray(np.moveaxis(planes, -2, -1)).view("<u4")[..., 0].astype(np.int64)
    integers: NDArray[np.int64] = np.cumsum((zigzag >> 1) ^ -(zigzag & 1), axis=-1)
    return integers


def _degrees(planes: NDArray[np.uint8]) -> FloatArray:
    """Return longitudes and latitudes, shape (2, points)."""
    return _shared(_unpacked(planes) / _UNITS_PER_DEG)


def _starts(lengths: NDArray[Any]) -> NDArray[np.int64]:
    return np.concatenate([[0], np.cumsum(lengths, dtype=np.int64)])


def _words(letters: NDArray[np.uint8]) -> tuple[str, ...]:
    return tuple(letters.tobytes().decode().split("\n"))


def _shared(array: NDArray[Any]) -> NDArray[Any]:
    array.setflags(write=False)
    return array
