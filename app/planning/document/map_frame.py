"""The sheet of a map: projection, frame, graticule, scale bar and north arrow, all in points."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.planning.document.drawing import Area, Item, Label, Line, Points, rectangle
from app.text import Formatter, Translate

FloatArray = NDArray[np.float64]
Box = tuple[float, float, float, float]
"""West, south, east, north in WGS 84 degrees."""

EARTH_RADIUS_KM = 6371.0088
_GRID_STEPS_DEG = (0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1.0, 2.0, 5.0, 10.0, 20.0)
INK, GRID, LAND, COAST = "#1C2530", "#B9C2CB", "#EAECE4", "#8A939C"


def box_of(lon: FloatArray, lat: FloatArray, margin: float = 0.06) -> Box:
    """Return the box around points with a margin, a share of its longer side; at least some 2 km wide.

    Parameters
    ----------
    lon, lat : shape (points,)
        Places in degrees, at least one.
    margin
        Room on every side.

    >>> box_of(np.array([-61.0, -60.0]), np.array([13.0, 13.5]), margin=0.1)
    (-61.1, 12.9, -59.9, 13.6)
    """
    west, east, south, north = (float(v) for v in (lon.min(), lon.max(), lat.min(), lat.max()))
    pad = max(margin * max(east - west, north - south), 0.01)
    return west - pad, south - pad, east + pad, north + pad


@dataclass(frozen=True, slots=True, kw_only=True)
class MapFrame:
    """A transverse Mercator projection about the middle of the map, fitted into a rectangle of the page.

    True to scale along the middle meridian; for a country 10 degrees wide the error at its edge is 0.4 %.

    References
    ----------
    Snyder, Map Projections: A Working Manual, USGS Professional Paper 1395 (1987), equations 8-1 to 8-5, sphere.
    """

    lon0: float
    lat0: float
    points_per_km: float
    x: float
    y: float
    width: float
    height: float

    def project(self, lon: FloatArray, lat: FloatArray) -> tuple[FloatArray, FloatArray]:
        """Return page coordinates in points of WGS 84 degrees, shape (points,)."""
        east_km, north_km = _transverse_mercator(lon, lat, self.lon0, self.lat0)
        middle_x, middle_y = self.x + self.width / 2, self.y + self.height / 2
        return middle_x + east_km * self.points_per_km, middle_y + north_km * self.points_per_km

    def unproject(self, xs: FloatArray, ys: FloatArray) -> tuple[FloatArray, FloatArray]:
        """Return WGS 84 longitude and latitude in degrees of page coordinates in points, shape (points,)."""
        east = (xs - self.x - self.width / 2) / self.points_per_km / EARTH_RADIUS_KM
        north = (ys - self.y - self.height / 2) / self.points_per_km / EARTH_RADIUS_KM + math.radians(self.lat0)
        lat = np.arcsin(np.sin(north) / np.cosh(east))
        return self.lon0 + np.degrees(np.arctan2(np.sinh(east), np.cos(north))), np.degrees(lat)

    def path(self, lon_lat: Iterable[tuple[float, float]]) -> Points:
        """Return a line of (longitude, latitude) pairs on the page."""
        pairs = np.asarray(list(lon_lat), dtype=float).reshape(-1, 2)
        xs, ys = self.project(pairs[:, 0], pairs[:, 1])
        return tuple((round(float(x), 2), round(float(y), 2)) for x, y in zip(xs, ys, strict=True))

    def holds(self, x: float, y: float, margin: float = 0.0) -> bool:
        """Return whether a point of the page lies within the frame."""
        return (
            self.x + margin <= x <= self.x + self.width - margin
            and self.y + margin <= y <= self.y + self.height - margin
        )

    def may_show(self, points: Points) -> bool:
        """Return whether a line or area may touch the frame: its box does."""
        if not points:
            return False
        xs, ys = [x for x, _ in points], [y for _, y in points]
        across = max(xs) >= self.x and min(xs) <= self.x + self.width
        return across and max(ys) >= self.y and min(ys) <= self.y + self.height


def _transverse_mercator(lon: FloatArray, lat: FloatArray, lon0: float, lat0: float) -> tuple[FloatArray, FloatArray]:
    phi, delta = np.radians(lat), np.radians(lon - lon0)
    b = np.clip(np.cos(phi) * np.sin(delta), -0.999999, 0.999999)
    east = np.arctanh(b)
    north = np.arctan2(np.tan(phi), np.cos(delta)) - math.radians(lat0)
    return EARTH_RADIUS_KM * east, EARTH_RADIUS_KM * north


def fit(box: Box, x: float, y: float, width: float, height: float) -> MapFrame:
    """Return the frame in which `box` fills the rectangle as far as its shape allows."""
    west, south, east, north = box
    lon0, lat0 = (west + east) / 2, (south + north) / 2
    sides = np.array([west, east, west, east, lon0, lon0]), np.array([south, south, north, north, south, north])
    xs, ys = _transverse_mercator(*sides, lon0, lat0)
    scale = min(width / 2 / float(np.abs(xs).max()), height / 2 / float(np.abs(ys).max()))
    return MapFrame(lon0=lon0, lat0=lat0, points_per_km=scale, x=x, y=y, width=width, height=height)


def graticule(frame: MapFrame, formatter: Formatter, translate: Translate) -> tuple[list[Item], list[Item]]:
    """Return the lines of the graticule, to be clipped to the frame, and their labels outside it."""
    half_lat = math.degrees(frame.height / 2 / frame.points_per_km / EARTH_RADIUS_KM)
    half_lon = math.degrees(frame.width / 2 / frame.points_per_km / EARTH_RADIUS_KM) / math.cos(
        math.radians(frame.lat0)
    )
    step = next((s for s in _GRID_STEPS_DEG if 2 * max(half_lat, half_lon) / s <= 7), 30.0)
    decimals = max(0, -math.floor(math.log10(step) + 1e-9))
    lines: list[Item] = []
    labels: list[Item] = []
    along = np.linspace(-1.1, 1.1, 23)
    for lon in _multiples(frame.lon0, half_lon, step):
        points = frame.path(zip(np.full(23, lon), frame.lat0 + along * half_lat, strict=True))
        lines.append(Line(points=points, color=GRID, width=0.35))
        x = points[11][0]
        text = _degrees(lon, decimals, formatter, translate("plan", "E"), translate("plan", "W"))
        if frame.x + 18 < x < frame.x + frame.width - 18:
            labels.append(Label(x=x, y=frame.y - 8.5, text=text, size=6.5, anchor="middle", color="#5A6672"))
    for lat in _multiples(frame.lat0, half_lat, step):
        points = frame.path(zip(frame.lon0 + along * half_lon, np.full(23, lat), strict=True))
        lines.append(Line(points=points, color=GRID, width=0.35))
        y = points[11][1]
        text = _degrees(lat, decimals, formatter, translate("plan", "N"), translate("plan", "S"))
        if frame.y + 18 < y < frame.y + frame.height - 18:
            labels.append(
                Label(x=frame.x - 3.5, y=y, text=text, size=6.5, anchor="middle", color="#5A6672", angle_deg=90)
            )
    return lines, labels


def _multiples(middle: float, half: float, step: float) -> list[float]:
    first, last = math.ceil((middle - half) / step), math.floor((middle + half) / step)
    return [n * step for n in range(first, last + 1)]


def _degrees(value: float, decimals: int, formatter: Formatter, plus: str, minus: str) -> str:
    letter = "" if abs(value) < 1e-9 else plus if value > 0 else minus
    return f"{formatter.number(abs(value), decimals)}° {letter}".rstrip()


def scale_bar_km(frame: MapFrame) -> float:
    """Return the length of the scale bar in km: 1, 2 or 5 times a power of ten, at most 100 points."""
    room = min(frame.width / 4, 100.0) / frame.points_per_km
    power = 10.0 ** math.floor(math.log10(room))
    return max(factor * power for factor in (1, 2, 5) if factor * power <= room)


def scale_bar(frame: MapFrame, formatter: Formatter, x: float, y: float) -> list[Item]:
    """Return a scale bar in four parts with its left end at (x, y)."""
    length_km = scale_bar_km(frame)
    length = length_km * frame.points_per_km
    items: list[Item] = []
    for part in range(4):
        corners = rectangle(x + part * length / 4, y, length / 4, 3.2)
        items.append(Area(rings=(corners,), fill=INK if part % 2 == 0 else "#FFFFFF", stroke=INK, width=0.5))
    for share in (0.0, 0.5, 1.0):
        decimals = 0 if length_km * 0.5 >= 1 and (length_km * 0.5).is_integer() else 1 if length_km >= 1 else 2
        text = formatter.number(length_km * share, decimals if share == 0.5 else 0 if length_km >= 1 else 2)
        text = f"{text} km" if share == 1.0 else text
        items.append(Label(x=x + share * length, y=y + 6, text=text, size=6.5, anchor="middle"))
    return items


def north_arrow(x: float, y: float, letter: str) -> list[Item]:
    """Return a north arrow standing on (x, y); north is up along the middle meridian."""
    left, right = ((x, y + 20), (x - 5.5, y), (x, y + 4.5)), ((x, y + 20), (x + 5.5, y), (x, y + 4.5))
    return [
        Area(rings=(left,), fill=INK, stroke=INK, width=0.6),
        Area(rings=(right,), fill="#FFFFFF", stroke=INK, width=0.6),
        Label(x=x, y=y + 22.5, text=letter, size=8, anchor="middle", is_bold=True),
    ]
