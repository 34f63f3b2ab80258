"""Lines and areas of the layers: links by medium, tracks, hazard zones."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPen

from app.ui.map.layers import IntArray, PlacedLayer
from app.ui.map.look import Look
from app.ui.map.palette import value_classes, value_color
from app.ui.map.paths import FloatArray, parts_of, path_of, touching
from app.ui.map.projection import View
from app.ui.map.symbols import line_pen

_MANY = 2500
_SHORTEST = 2.0


def visible_lines(placed: PlacedLayer, view: View) -> tuple[IntArray, FloatArray]:
    """Return the items in the view and by how many metres each is moved to its nearest copy, shape (found,)."""
    if placed.is_point or not len(placed.boxes):
        return np.empty(0, dtype=np.int64), np.empty(0)
    moves = view.near(placed.middle_x) - placed.middle_x
    boxes = placed.boxes + moves[:, None] * np.array([1.0, 0.0, 1.0, 0.0])
    margin = 6 * view.mpp
    west, south, east, north = view.box
    found = np.flatnonzero(touching(boxes, (west - margin, south - margin, east + margin, north + margin)))
    if len(found) > _MANY:
        sides = np.maximum(boxes[found, 2] - boxes[found, 0], boxes[found, 3] - boxes[found, 1])
        found = found[sides > _SHORTEST * view.mpp]
    return found, moves[found]


def item_path(placed: PlacedLayer, view: View, items: IntArray, moves: FloatArray) -> QPainterPath:
    """Return the path of some lines in pixels."""
    starts = placed.layer.starts
    if starts is None or not len(items):
        return QPainterPath()
    points, new_starts = parts_of(starts, items)
    x = placed.x[points] + np.repeat(moves, np.diff(new_starts))
    return path_of(*view.to_screen(x, placed.y[points]), new_starts)


def paint_lines(painter: QPainter, view: View, placed: PlacedLayer, look: Look) -> None:
    """Paint the lines or areas of a layer; thin and plain where there are very many."""
    items, moves = visible_lines(placed, view)
    groups = _groups(placed, items)
    is_crowded = len(items) > _MANY
    drawn: list[tuple[QPainterPath, QPen]] = []
    for (style, value_class), members in groups:
        code, state = placed.codes[style]
        color = None if value_class < 0 else value_color(value_class, look.colors)
        pen = line_pen(code, state, look.colors, color)
        drawn.append((item_path(placed, view, items[members], moves[members]), _thin(pen) if is_crowded else pen))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, not is_crowded)
    if not is_crowded and not placed.layer.is_area:
        has_values = placed.layer.values is not None
        for path, pen in drawn:
            under = _casing(pen, look.colors.faint, 1.2) if has_values else _halo(pen, look.colors.halo)
            painter.strokePath(path, under)
    for path, pen in drawn:
        if placed.layer.is_area:
            _fill(painter, path, pen)
        painter.strokePath(path, pen)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)


def _halo(pen: QPen, color: QColor) -> QPen:
    return QPen(color, pen.widthF() + 2.0, c=Qt.PenCapStyle.RoundCap)


def _casing(pen: QPen, color: QColor, margin: float) -> QPen:
    """Return an outline with the same dashes: a value may be as pale as the land."""
    casing = QPen(pen)
    casing.setColor(color)
    casing.setWidthF(pen.widthF() + margin)
    if pen.dashPattern():
        casing.setDashPattern([dash * pen.widthF() / casing.widthF() for dash in pen.dashPattern()])
    return casing


def _thin(pen: QPen) -> QPen:
    return QPen(pen.color(), 1.0)


def _fill(painter: QPainter, path: QPainterPath, pen: QPen) -> None:
    path.setFillRule(Qt.FillRule.WindingFill)
    wash, hatch = QColor(pen.color()), QColor(pen.color())
    wash.setAlpha(40)
    hatch.setAlpha(70)
    for outline in path.toSubpathPolygons():  # one by one: where areas overlap the color deepens
        area = QPainterPath()
        area.addPolygon(outline)
        painter.fillPath(area, wash)
    painter.fillPath(path, QBrush(hatch, Qt.BrushStyle.BDiagPattern))


def _groups(placed: PlacedLayer, items: IntArray) -> list[tuple[tuple[int, int], IntArray]]:
    """Return pairs of style and class of value (-1: none given), each with the positions in `items` it holds."""
    values = placed.layer.values
    known = None if values is None else value_classes(values[items], placed.layer.value_palette)
    classes = np.full(len(items), -1) if known is None else known
    keys = np.column_stack([placed.styles[items], classes])
    kinds, which = np.unique(keys, axis=0, return_inverse=True)
    which = which.reshape(-1)
    return [((int(s), int(v)), np.flatnonzero(which == number)) for number, (s, v) in enumerate(kinds.tolist())]
