"""What is chosen: where it lies, how it is brought into view, how it is highlighted."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from app.ui.map.layers import PlacedLayer
from app.ui.map.lines import item_path
from app.ui.map.look import Look
from app.ui.map.points import radii
from app.ui.map.projection import Bounds, View, degrees

_EDGE = 40.0


def bounds_of(layers: Sequence[PlacedLayer]) -> Bounds | None:
    """Return the box of degrees around all visible layers, or None where they are empty."""
    visible = [placed for placed in layers if placed.layer.visible and placed.layer.ids]
    if not visible:
        return None
    x, y = (np.concatenate([getattr(placed, axis) for placed in visible]) for axis in "xy")
    lon, lat = degrees(np.array([x.min(), x.max()]), np.array([y.min(), y.max()]))
    return float(lon[0]), float(lat[0]), float(lon[1]), float(lat[1])


def brought_into_view(view: View, placed: PlacedLayer, item: int) -> View:
    """Return the view as it is where it shows an item, else moved so that the item lies in the middle."""
    x, y = placed.middle_x[item : item + 1], placed.middle_y[item : item + 1]
    near = view.near(x)
    (right,), (down,) = view.to_screen(near, y)
    is_inside = _EDGE <= right <= view.width - _EDGE and _EDGE <= down <= view.height - _EDGE
    return view if is_inside else view.centered(float(near[0]), float(y[0]))


def paint_selection(painter: QPainter, view: View, placed: PlacedLayer, item: int, look: Look) -> None:
    """Highlight one item over the map."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    one = np.array([item])
    near = view.near(placed.middle_x[one])
    if placed.is_point:
        right, down = placed.on_screen(view)
        middle, radius = QPointF(right[item], down[item]), float(radii(placed)[item]) + 4.5
        for color, width in ((look.colors.halo, 5.5), (look.colors.selection, 2.8)):
            painter.setPen(QPen(color, width))
            painter.drawEllipse(middle, radius, radius)
        return
    wash = QColor(look.colors.selection)
    wash.setAlpha(150)
    path = item_path(placed, view, one, near - placed.middle_x[one])
    painter.strokePath(path, QPen(wash, 7.0, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
