"""The basemap on the canvas: sea, land, lakes, borders and the names that belong to them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

import numpy as np
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen

from app.models.basemap import Ground, Level, Shapes, coast, ground
from app.models.rings import clip_ring
from app.ui.map.palette import MapColors
from app.ui.map.paths import FloatArray, IntArray, parts_of, path_of, touching
from app.ui.map.projection import WORLD_M, View, mercator

_PIECE = 256
_COARSE_MPP, _MIDDLE_MPP = 4000.0, 700.0
_AREA_LINES_MPP = 2500.0
_SPECK = 0.4


@dataclass(frozen=True, slots=True, eq=False)
class PlacedShapes:
    """Shapes in Mercator metres with the box of every part, shape (parts, 4)."""

    x: FloatArray
    y: FloatArray
    starts: IntArray
    boxes: FloatArray


def level_for(mpp: float) -> Level:
    """Return the detail that suits so many metres per pixel."""
    return 0 if mpp > _COARSE_MPP else 1 if mpp > _MIDDLE_MPP else 2


@cache
def placed_rings(layer: Ground, level: Level) -> PlacedShapes:
    """Return whole rings of land or lakes."""
    return _placed(ground(layer, level))


@cache
def placed_lines(layer: Ground | None, level: Level) -> PlacedShapes:
    """Return lines, or the coast for None, in short pieces so that far ones can be left out."""
    return _in_pieces(_placed(coast(level) if layer is None else ground(layer, level)))


def _placed(shapes: Shapes) -> PlacedShapes:
    x, y = mercator(shapes.lon, shapes.lat)
    return PlacedShapes(x, y, shapes.starts, _boxes(x, y, shapes.starts[:-1], shapes.starts[1:]))


def _boxes(x: FloatArray, y: FloatArray, first: IntArray, last: IntArray) -> FloatArray:
    cuts = np.column_stack([first, last]).ravel()
    cuts = cuts[:-1] if cuts[-1] == len(x) else cuts  # reduceat takes what lies between neighbors; every second counts
    low, high = np.minimum.reduceat, np.maximum.reduceat
    return np.column_stack([low(x, cuts)[::2], low(y, cuts)[::2], high(x, cuts)[::2], high(y, cuts)[::2]])


def _in_pieces(shapes: PlacedShapes) -> PlacedShapes:
    """Cut lines into pieces of at most 257 points that share their ends."""
    lengths = np.diff(shapes.starts)
    counts = np.maximum(-(-(lengths - 1) // _PIECE), 1)
    part = np.repeat(np.arange(len(lengths)), counts)
    turn = np.arange(counts.sum()) - np.repeat(np.cumsum(counts) - counts, counts)
    first = shapes.starts[part] + turn * _PIECE
    last = np.minimum(first + _PIECE + 1, shapes.starts[part + 1])
    points, starts = _ranges(first, last)
    x, y = shapes.x[points], shapes.y[points]
    return PlacedShapes(x, y, starts, _boxes(x, y, starts[:-1], starts[1:]))


def _ranges(first: IntArray, last: IntArray) -> tuple[IntArray, IntArray]:
    starts = np.concatenate([[0], np.cumsum(last - first)])
    return np.arange(starts[-1]) + np.repeat(first - starts[:-1], last - first), starts


def paint_ground(painter: QPainter, view: View, colors: MapColors) -> None:
    """Paint sea, land, lakes and borders over the whole view."""
    level = level_for(view.mpp)
    painter.fillRect(QRectF(0, 0, view.width, view.height), colors.sea)
    shore = _line_path(placed_lines(None, level), view)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if level == 2:  # wide lines are slow, and hide small islands
        painter.strokePath(shore, QPen(colors.shallow, 5.0, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)  # the shore line hides the steps
    painter.fillPath(_ring_path(placed_rings(Ground.LAND, level), view), colors.land)
    lakes = _ring_path(placed_rings(Ground.LAKES, level), view)
    painter.fillPath(lakes, colors.lake)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.strokePath(lakes, QPen(colors.coast, 1.0))  # width 1 is Qt's fast way
    if view.mpp < _AREA_LINES_MPP:
        painter.strokePath(_line_path(placed_lines(Ground.AREA_LINES, level), view), QPen(colors.area_line, 1.0))
    width = 1.6 if level == 2 else 1.0
    painter.strokePath(_line_path(placed_lines(Ground.BORDERS, level), view), QPen(colors.border, width))
    painter.strokePath(shore, QPen(colors.coast, 1.0))


def _copies(view: View) -> Iterator[float]:
    """Yield by how many metres to move the world so that its copies fill the view."""
    west, _, east, _ = view.box
    first, last = np.floor((west + WORLD_M / 2) / WORLD_M), np.floor((east + WORLD_M / 2) / WORLD_M)
    yield from (np.arange(first, last + 1) * WORLD_M).tolist()


def _visible(shapes: PlacedShapes, view: View, move: float) -> IntArray:
    west, south, east, north = view.box
    boxes = shapes.boxes
    is_speck = np.maximum(boxes[:, 2] - boxes[:, 0], boxes[:, 3] - boxes[:, 1]) < _SPECK * view.mpp
    return np.flatnonzero(touching(boxes, (west - move, south, east - move, north)) & ~is_speck)


def _line_path(shapes: PlacedShapes, view: View) -> QPainterPath:
    whole = QPainterPath()
    for move in _copies(view):
        points, starts = parts_of(shapes.starts, _visible(shapes, view, move))
        whole.addPath(path_of(*view.to_screen(shapes.x[points] + move, shapes.y[points]), starts))
    return whole


def _ring_path(shapes: PlacedShapes, view: View) -> QPainterPath:
    """Return the rings cut to the view with a margin; odd-even filling leaves holes open."""
    margin = 8 * view.mpp
    west, south, east, north = view.box
    whole = QPainterPath()
    for move in _copies(view):
        box = (west - margin - move, south - margin, east + margin - move, north + margin)
        seen = _visible(shapes, view, move)
        sides = shapes.boxes[seen]
        inside = (sides[:, 0] >= box[0]) & (sides[:, 2] <= box[2]) & (sides[:, 1] >= box[1]) & (sides[:, 3] <= box[3])
        points, starts = parts_of(shapes.starts, seen[inside])
        whole.addPath(path_of(*view.to_screen(shapes.x[points] + move, shapes.y[points]), starts))
        for number in seen[~inside]:
            part = slice(shapes.starts[number], shapes.starts[number + 1])
            ring = clip_ring(np.column_stack([shapes.x[part], shapes.y[part]]), box)
            ends = np.array([0, len(ring)])
            whole.addPath(path_of(*view.to_screen(ring[:, 0] + move, ring[:, 1]), ends))
    return whole
