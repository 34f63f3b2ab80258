"""Names on the map: the most important first, each where it hides neither another name nor a symbol."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter, QPixmap

from app.models.basemap import areas, countries, places_within
from app.ui.map.look import Look, TextStyle
from app.ui.map.projection import FloatArray, View, mercator

_CELL = 2.0
_LONGEST = 34
DATA_NAME = TextStyle()
MINOR_NAME = TextStyle(size=0.88)
COUNTRY_NAME = TextStyle(size=0.95, color="country", spacing=1.6)
AREA_NAME = TextStyle(size=0.86, color="country", is_italic=True, spacing=0.8)
PLACE_NAME = TextStyle(size=0.86, color="place")
CAPITAL_NAME = TextStyle(size=0.9, color="place", is_bold=True)
_COUNTRIES_RANK, _PLACES_RANK, _AREAS_RANK = 100, 101, 102
_PLACES_MPP = 6000.0
_AREAS_MPP = 700.0
_PEOPLE_PER_MPP = 30.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Name:
    """A text that wants a place at a pixel of the view.

    `gap` is how far it keeps from there; None puts it on the spot or just above or below. `has_dot` paints a dot, too.
    """

    text: str
    x: float
    y: float
    rank: int
    order: float = 0.0
    gap: float | None = None
    style: TextStyle = DATA_NAME
    has_dot: bool = False


class Room:
    """Which cells of a view are taken."""

    def __init__(self, view: View) -> None:
        shape = (int(view.height / _CELL) + 2, int(view.width / _CELL) + 2)
        self._taken: NDArray[np.bool_] = np.zeros(shape, dtype=np.bool_)

    def _cells(self, x: float, y: float, width: float, height: float) -> tuple[slice, slice]:
        rows = slice(max(int(y / _CELL), 0), max(int((y + height) / _CELL) + 1, 0))
        return rows, slice(max(int(x / _CELL), 0), max(int((x + width) / _CELL) + 1, 0))

    def is_free(self, x: float, y: float, width: float, height: float) -> bool:
        """Whether nothing lies in a box of pixels that is wholly in the view."""
        rows, columns = self._taken.shape
        inside = x >= 0 and y >= 0 and x + width < columns * _CELL and y + height < rows * _CELL
        return inside and not self._taken[self._cells(x, y, width, height)].any()

    def take(self, x: float, y: float, width: float, height: float) -> None:
        """Mark a box of pixels as taken."""
        self._taken[self._cells(x, y, width, height)] = True

    def take_disks(self, x: FloatArray, y: FloatArray, radius: FloatArray) -> None:
        """Mark the squares around symbols, shape (symbols,), as taken."""
        for left, top, side in zip((x - radius).tolist(), (y - radius).tolist(), (2 * radius).tolist(), strict=True):
            self.take(left, top, side, side)


def paint_names(painter: QPainter, names: Sequence[Name], room: Room, look: Look) -> tuple[str, ...]:
    """Paint the names that find a place; return their texts."""
    painted: list[str] = []
    owned = {name.text.casefold() for name in names if name.rank < _COUNTRIES_RANK}
    for name in sorted(names, key=lambda name: (name.rank, name.order, name.text)):
        if name.rank >= _COUNTRIES_RANK and name.text.casefold() in owned:
            continue
        picture = look.name(_short(name.text), name.style)
        size = picture.deviceIndependentSize()
        spot = _spot(name, size.width(), size.height(), room)
        if spot is None:
            continue
        if name.has_dot:
            _paint_dot(painter, name, look)
            room.take(name.x - 3, name.y - 3, 6, 6)
        room.take(*spot, size.width(), size.height())
        _draw(painter, spot, picture, look.ratio)
        painted.append(name.text)
    return tuple(painted)


def _draw(painter: QPainter, spot: tuple[float, float], picture: QPixmap, ratio: float) -> None:
    sharp = QPointF(round(spot[0] * ratio) / ratio, round(spot[1] * ratio) / ratio)
    painter.drawPixmap(sharp, picture)


def _paint_dot(painter: QPainter, name: Name, look: Look) -> None:
    painter.setPen(look.colors.halo)
    painter.setBrush(look.colors.place)
    painter.drawEllipse(QPointF(name.x, name.y), 2.4, 2.4)


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1].rstrip() + "…"


def _spot(name: Name, width: float, height: float, room: Room) -> tuple[float, float] | None:
    """Return the upper left corner of the first place that is free."""
    x, y = name.x, name.y
    if name.gap is None:
        spots = [(x - width / 2, y - height / 2 + move * height) for move in (0.0, -1.0, 1.0)]
    else:
        if name.has_dot and not room.is_free(x - 3, y - 3, 6, 6):
            return None
        spots = [spot for gap in (name.gap, name.gap + 6, name.gap + 12) for spot in _around(x, y, gap, width, height)]
    return next((spot for spot in spots if room.is_free(*spot, width, height)), None)


def _around(x: float, y: float, gap: float, width: float, height: float) -> list[tuple[float, float]]:
    """Return the places beside a point, the best first: right, left, above, below, and the corners."""
    slant = 0.7 * gap
    return [
        (x + gap, y - height / 2),
        (x - gap - width, y - height / 2),
        (x - width / 2, y - gap - height),
        (x - width / 2, y + gap),
        (x + slant, y - slant - height),
        (x + slant, y + slant),
        (x - slant - width, y - slant - height),
        (x - slant - width, y + slant),
    ]


def ground_names(view: View) -> list[Name]:
    """Return the names of countries, first-level areas and places that suit the scale."""
    names = _country_names(view)
    if view.mpp < _AREAS_MPP:
        names += _area_names(view)
    if view.mpp < _PLACES_MPP:
        names += _place_names(view)
    return names


@cache
def _country_spots() -> tuple[tuple[str, ...], FloatArray, FloatArray, FloatArray, FloatArray]:
    """Return names and, in Mercator metres, where they stand, the sizes of the countries and the room for names."""
    found = countries()
    x, y = mercator(np.array([c.label_lon for c in found]), np.array([c.label_lat for c in found]))
    boxes = np.array([c.bounds for c in found])
    west, south = mercator(boxes[:, 0], boxes[:, 1])
    east, north = mercator(boxes[:, 2], boxes[:, 3])
    _, top = mercator(np.zeros(len(found)), np.array([c.label_lat + c.label_radius_deg for c in found]))
    return tuple(c.name for c in found), x, y, np.maximum(east - west, north - south), 2 * (top - y)


def _country_names(view: View) -> list[Name]:
    texts, x, y, reach, room = _country_spots()
    right, down = view.to_screen(view.near(x), y)
    sides = reach / view.mpp
    fits = (sides > 26) & (sides < 0.8 * max(view.width, view.height))
    fits &= (room / view.mpp > 2.2 * np.array([len(text) for text in texts])) | (view.mpp < _PLACES_MPP)
    return [
        Name(text=texts[i].upper(), x=right[i], y=down[i], rank=_COUNTRIES_RANK, order=-sides[i], style=COUNTRY_NAME)
        for i in np.flatnonzero(fits & _within(view, right, down)).tolist()
    ]


@cache
def _area_spots() -> tuple[tuple[str, ...], FloatArray, FloatArray, FloatArray]:
    found = areas()
    x, y = mercator(np.array([a.label_lon for a in found]), np.array([a.label_lat for a in found]))
    reach = []
    for area in found:
        right, up = mercator(*max(area.rings, key=len).T)
        reach.append(min(np.ptp(right), np.ptp(up)))
    return tuple(a.name for a in found), x, y, np.array(reach)


def _area_names(view: View) -> list[Name]:
    texts, x, y, reach = _area_spots()
    right, down = view.to_screen(view.near(x), y)
    sides = reach / view.mpp
    fits = (sides > 90) & (sides < 1.2 * max(view.width, view.height)) & _within(view, right, down)
    return [
        Name(text=texts[i], x=right[i], y=down[i], rank=_AREAS_RANK, order=-sides[i], style=AREA_NAME)
        for i in np.flatnonzero(fits).tolist()
    ]


def _place_names(view: View) -> list[Name]:
    found = places_within(view.bounds, 80)
    x, y = mercator(found.lon, found.lat)
    right, down = view.to_screen(view.near(x), y)
    large = found.is_capital | (np.nan_to_num(found.people) > _PEOPLE_PER_MPP * view.mpp)
    return [
        Name(
            text=found.names[i],
            x=right[i],
            y=down[i],
            rank=_PLACES_RANK,
            order=i,
            gap=5.0,
            style=CAPITAL_NAME if found.is_capital[i] else PLACE_NAME,
            has_dot=True,
        )
        for i in np.flatnonzero(large).tolist()
    ]


def _within(view: View, right: FloatArray, down: FloatArray) -> NDArray[np.bool_]:
    inside: NDArray[np.bool_] = (right > 0) & (right < view.width) & (down > 0) & (down < view.height)
    return inside
