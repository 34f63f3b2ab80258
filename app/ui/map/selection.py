"""What is chosen: where it lies, how it is brought into view, how it is highlighted."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from app.models.network_edits import nearest_on
from app.ui.map.layers import IntArray, PlacedLayer
from app.ui.map.lines import item_path
from app.ui.map.look import Look, TextStyle
from app.ui.map.points import radii
from app.ui.map.projection import Bounds, View, degrees

_EDGE = 40.0
_MOST_RINGS = 2000
_MARK = TextStyle(is_bold=True)

Item = tuple[PlacedLayer, int]
"""A layer and the number of one of its items."""


def bounds_of(layers: Sequence[PlacedLayer]) -> Bounds | None:
    """Return the box of degrees around all visible layers, or None where they are empty."""
    visible = [placed for placed in layers if placed.layer.visible and placed.layer.ids]
    if not visible:
        return None
    x, y = (np.concatenate([getattr(placed, axis) for placed in visible]) for axis in "xy")
    lon, lat = degrees(np.array([x.min(), x.max()]), np.array([y.min(), y.max()]))
    return float(lon[0]), float(lat[0]), float(lon[1]), float(lat[1])


def bounds_of_items(items: Sequence[Item]) -> Bounds | None:
    """Return the box of degrees around some items, or None where there are none."""
    boxes = []
    for placed, item in items:
        if placed.is_point:
            boxes.append((placed.x[item], placed.y[item]) * 2)
        else:
            boxes.append(tuple(placed.boxes[item]))
    if not boxes:
        return None
    corners = np.array(boxes, dtype=np.float64)
    lon, lat = degrees(*(np.array([corners[:, at].min(), corners[:, at + 2].max()]) for at in (0, 1)))
    return float(lon[0]), float(lat[0]), float(lon[1]), float(lat[1])


def spot_of(placed: PlacedLayer, item: int, lon: float, lat: float) -> tuple[float, float]:
    """Return longitude and latitude of a point, or of the spot on a line that is nearest to a place."""
    layer = placed.layer
    if layer.starts is None:
        return float(layer.lon[item]), float(layer.lat[item])
    part = slice(layer.starts[item], layer.starts[item + 1])
    points = list(zip(layer.lon[part].tolist(), layer.lat[part].tolist(), strict=True))
    return nearest_on(points, lon, lat)[1]


def brought_into_view(view: View, placed: PlacedLayer, item: int) -> View:
    """Return the view as it is where it shows an item, else moved so that the item lies in the middle."""
    x, y = placed.middle_x[item : item + 1], placed.middle_y[item : item + 1]
    near = view.near(x)
    (right,), (down,) = view.to_screen(near, y)
    is_inside = _EDGE <= right <= view.width - _EDGE and _EDGE <= down <= view.height - _EDGE
    return view if is_inside else view.centered(float(near[0]), float(y[0]))


def paint_selection(painter: QPainter, view: View, items: Sequence[Item], look: Look) -> None:
    """Highlight items over the map; of points, the first few thousand in view."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    by_layer: dict[int, tuple[PlacedLayer, list[int]]] = {}
    for placed, item in items:
        by_layer.setdefault(id(placed), (placed, []))[1].append(item)
    for placed, numbers in sorted(by_layer.values(), key=lambda entry: entry[0].is_point):
        chosen = np.array(numbers)
        if placed.is_point:
            _paint_rings(painter, view, placed, chosen, look)
        else:
            _paint_washes(painter, view, placed, chosen, look)


def _paint_rings(painter: QPainter, view: View, placed: PlacedLayer, items: IntArray, look: Look) -> None:
    right, down = placed.on_screen(view)
    x, y, radius = right[items], down[items], radii(placed)[items] + 4.5
    inside = np.flatnonzero((x > -_EDGE) & (x < view.width + _EDGE) & (y > -_EDGE) & (y < view.height + _EDGE))
    rings = [(QPointF(x[i], y[i]), float(radius[i])) for i in inside[:_MOST_RINGS].tolist()]
    for color, width in ((look.colors.halo, 5.5), (look.colors.selection, 2.8)):
        painter.setPen(QPen(color, width))
        for middle, size in rings:
            painter.drawEllipse(middle, size, size)


def _paint_washes(painter: QPainter, view: View, placed: PlacedLayer, items: IntArray, look: Look) -> None:
    wash = QColor(look.colors.selection)
    wash.setAlpha(150)
    moves = view.near(placed.middle_x[items]) - placed.middle_x[items]
    path = item_path(placed, view, items, moves)
    painter.strokePath(path, QPen(wash, 7.0, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))


def paint_mark(painter: QPainter, view: View, name: str, x: float, y: float, look: Look) -> None:
    """Paint a pin at a place that is no record, with what it is called."""
    right, down = view.to_screen(view.near(np.array(x)), np.array(y))
    tip = QPointF(float(right), float(down))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(look.colors.halo, 2.0))
    painter.setBrush(look.colors.selection)
    painter.drawPolygon(QPolygonF([tip, tip + QPointF(-7, -14), tip + QPointF(7, -14)]))
    painter.drawEllipse(tip + QPointF(0, -17), 8.0, 8.0)
    picture = look.name(name, _MARK)
    painter.drawPixmap(tip + QPointF(11, -17 - picture.deviceIndependentSize().height() / 2), picture)
