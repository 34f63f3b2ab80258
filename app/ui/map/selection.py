"""What is chosen: where it lies, how it is brought into view, how it is highlighted."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from app.models.network_edits import nearest_on
from app.ui.map.layers import IntArray, PlacedLayer
from app.ui.map.lines import item_path, visible_lines
from app.ui.map.look import Look, TextStyle
from app.ui.map.points import radii
from app.ui.map.projection import Bounds, View, degrees

_EDGE = 40.0
_MOST_RINGS, _MOST_WASHES = 5000, 400
_MARK = TextStyle(is_bold=True)

Item = tuple[PlacedLayer, int]
"""A layer and the number of one of its items."""

Group = tuple[PlacedLayer, IntArray]
"""A layer and the numbers of some of its items, at least one."""


def bounds_of(layers: Sequence[PlacedLayer]) -> Bounds | None:
    """Return the box of degrees around all visible layers, or None where they are empty."""
    visible = [placed for placed in layers if placed.layer.visible and placed.layer.ids]
    if not visible:
        return None
    x, y = (np.concatenate([getattr(placed, axis) for placed in visible]) for axis in "xy")
    lon, lat = degrees(np.array([x.min(), x.max()]), np.array([y.min(), y.max()]))
    return float(lon[0]), float(lat[0]), float(lon[1]), float(lat[1])


def bounds_of_items(groups: Sequence[Group]) -> Bounds | None:
    """Return the box of degrees around some items, or None where there are none."""
    boxes = [
        np.column_stack([placed.x[items], placed.y[items]] * 2) if placed.is_point else placed.boxes[items]
        for placed, items in groups
    ]
    if not boxes:
        return None
    corners = np.concatenate(boxes)
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


def paint_selection(painter: QPainter, view: View, groups: Sequence[Group], look: Look) -> None:
    """Highlight items over the map; of points, the first few thousand in view."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for placed, items in sorted(groups, key=lambda group: group[0].is_point):
        paint = _paint_rings if placed.is_point else _paint_washes
        paint(painter, view, placed, items, look)


def _paint_rings(painter: QPainter, view: View, placed: PlacedLayer, items: IntArray, look: Look) -> None:
    right, down = placed.on_screen(view)
    x, y, radius = right[items], down[items], radii(placed)[items] + 4.5
    inside = np.flatnonzero((x > -_EDGE) & (x < view.width + _EDGE) & (y > -_EDGE) & (y < view.height + _EDGE))
    for i in inside[:_MOST_RINGS].tolist():
        ring = look.ring(float(radius[i]))
        half = ring.deviceIndependentSize().width() / 2
        painter.drawPixmap(QPointF(x[i] - half, y[i] - half), ring)


def _paint_washes(painter: QPainter, view: View, placed: PlacedLayer, items: IntArray, look: Look) -> None:
    shown, moves = visible_lines(placed, view)
    is_chosen = np.isin(shown, items)
    path = item_path(placed, view, shown[is_chosen], moves[is_chosen])
    wash = QColor(look.colors.selection)
    if is_chosen.sum() > _MOST_WASHES:  # wide lines are slow
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.strokePath(path, QPen(wash, 1.0))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        return
    wash.setAlpha(150)
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
