"""The UTM grid on a map: what radio operators and crews read positions from."""

from __future__ import annotations

import math
from collections.abc import Callable
from itertools import pairwise

import numpy as np
from pyproj import Transformer

from app.planning.document.drawing import Item, Label, Line, Points
from app.planning.document.map_frame import FloatArray, MapFrame

_COLOR, _LABEL_COLOR, _SIZE = "#8FA3B8", "#3C5166", 6.5
_STEPS_KM = (0.1, 0.2, 0.5, 1.0, 2.0, 5.0, 10.0, 20.0, 50.0, 100.0, 200.0, 500.0)
_MOST_LINES = 9
_LABEL_ROOM = 16.0


def utm_zone(lon: float, lat: float) -> tuple[int, str]:
    """Return number and hemisphere of the UTM zone of a place, without the exceptions of Norway and Svalbard.

    >>> utm_zone(-61.2, 13.2)
    (20, 'N')
    """
    return min(60, int((lon + 180) % 360 // 6) + 1), "N" if lat >= 0 else "S"


def to_utm(lon: float, lat: float, zone: tuple[int, str]) -> tuple[float, float]:
    """Return easting and northing in meters of a place in a zone, WGS 84.

    >>> [round(v) for v in to_utm(-63.0, 0.0, (20, "N"))]
    [500000, 0]
    """
    east, north = Transformer.from_crs(4326, _epsg(zone), always_xy=True).transform(lon, lat)
    return float(east), float(north)


def _epsg(zone: tuple[int, str]) -> int:
    return (32600 if zone[1] == "N" else 32700) + zone[0]


def utm_grid(frame: MapFrame) -> tuple[list[Item], list[Item], tuple[int, str], float]:
    """Return the lines of the grid, to be clipped, their labels at the left and lower edge, the zone and step in km."""
    zone = utm_zone(frame.lon0, frame.lat0)
    project = Transformer.from_crs(4326, _epsg(zone), always_xy=True)
    xs, ys = _edge(frame)
    east, north = (np.asarray(v) / 1000 for v in project.transform(*frame.unproject(xs, ys)))
    extent = max(float(np.ptp(east)), float(np.ptp(north)))
    step = next((s for s in _STEPS_KM if extent / s <= _MOST_LINES), 1000.0)

    def path(easts: FloatArray, norths: FloatArray) -> Points:
        lon, lat = project.transform(easts * 1000, norths * 1000, direction="INVERSE")
        return frame.path(zip(lon, lat, strict=True))

    lines: list[Item] = []
    labels: list[Item] = []
    for value in _multiples(east, step):
        points = path(np.full(60, value), np.linspace(north.min(), north.max(), 60))
        lines.append(Line(points=points, color=_COLOR, width=0.35))
        labels.extend(_label(frame, points, _text(value, step), is_easting=True))
    for value in _multiples(north, step):
        points = path(np.linspace(east.min(), east.max(), 60), np.full(60, value))
        lines.append(Line(points=points, color=_COLOR, width=0.35))
        labels.extend(_label(frame, points, _text(value, step), is_easting=False))
    return lines, labels, zone, step


def _edge(frame: MapFrame) -> tuple[FloatArray, FloatArray]:
    share = np.linspace(0, 1, 20)
    left, low = np.full(20, frame.x), np.full(20, frame.y)
    across, up = frame.x + share * frame.width, frame.y + share * frame.height
    return (
        np.concatenate([across, across, left, left + frame.width]),
        np.concatenate([low, low + frame.height, up, up]),
    )


def _multiples(values: FloatArray, step: float) -> list[float]:
    first, last = math.ceil(values.min() / step), math.floor(values.max() / step)
    return [n * step for n in range(first, last + 1)]


def _text(value_km: float, step_km: float) -> str:
    return f"{value_km:.0f}" if step_km >= 1 else f"{value_km:.1f}"


def _label(frame: MapFrame, points: Points, text: str, *, is_easting: bool) -> list[Item]:
    """Return the label where a line meets the lower or the left edge, nothing where it does not."""
    place = _crossing(points, frame.y, lambda p: p[1], lambda p: p[0]) if is_easting else None
    if is_easting and place is not None and frame.x + _LABEL_ROOM < place < frame.x + frame.width - _LABEL_ROOM:
        return [Label(x=place, y=frame.y - 8.5, text=text, size=_SIZE, anchor="middle", color=_LABEL_COLOR)]
    place = None if is_easting else _crossing(points, frame.x, lambda p: p[0], lambda p: p[1])
    if place is not None and frame.y + _LABEL_ROOM < place < frame.y + frame.height - _LABEL_ROOM:
        return [
            Label(x=frame.x - 3.5, y=place, text=text, size=_SIZE, anchor="middle", color=_LABEL_COLOR, angle_deg=90)
        ]
    return []


def _crossing(
    points: Points,
    edge: float,
    along: Callable[[tuple[float, float]], float],
    across: Callable[[tuple[float, float]], float],
) -> float | None:
    """Return where a line first crosses an edge of the frame, linear between its points."""
    for one, other in pairwise(points):
        a, b = along(one), along(other)
        if (a - edge) * (b - edge) <= 0 and a != b:
            share = (edge - a) / (b - a)
            return across(one) + share * (across(other) - across(one))
    return None
