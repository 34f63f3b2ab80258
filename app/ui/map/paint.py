"""The whole map, painted once: for the canvas' buffer, for pictures and for prints of the window."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from app.ui.map.grid import paint_grid
from app.ui.map.ground import paint_ground
from app.ui.map.labels import DATA_NAME, MINOR_NAME, Name, Room, ground_names, paint_names
from app.ui.map.layers import PlacedLayer
from app.ui.map.lines import paint_lines
from app.ui.map.look import Look
from app.ui.map.points import Clusters, Shown, paint_points, shown_points
from app.ui.map.projection import View

_MOST_NAMES = 400
_MAJOR_RANK = 2


def paint_map(painter: QPainter, rect: QRectF, view: View, layers: Sequence[PlacedLayer], look: Look) -> Clusters:
    """Paint basemap, visible layers and names of `view` into a rectangle, and return what was counted."""
    painter.save()
    painter.setClipRect(rect)
    painter.translate(rect.topLeft())
    paint_below(painter, view, layers, look)
    clusters = paint_above(painter, view, layers, look)
    painter.restore()
    return clusters


def paint_below(painter: QPainter, view: View, layers: Sequence[PlacedLayer], look: Look) -> None:
    """Paint what lies below the points: basemap, ground and lines."""
    paint_ground(painter, view, look.colors)
    for underlay in look.underlays:
        underlay.paint(painter, view, look.colors)
    if look.cells:
        look.cells.paint(painter, view, look.colors)
    for placed in _visible(layers):
        if not (placed.is_point or placed.layer.on_top):
            paint_lines(painter, view, placed, look)


def paint_above(painter: QPainter, view: View, layers: Sequence[PlacedLayer], look: Look) -> Clusters:
    """Paint lines on top, points, grid and names over what lies below, and return what was counted."""
    visible = _visible(layers)
    for placed in visible:
        if placed.layer.on_top:
            paint_lines(painter, view, placed, look)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    shown, clusters = shown_points(visible, view)
    paint_points(painter, shown, clusters, look)
    room = Room(view)
    paint_grid(painter, view, look)
    for one in shown:
        if one.placed.layer.sizes is None:
            room.take_disks(one.x, one.y, one.radius)
    room.take_disks(clusters.x, clusters.y, clusters.radius)
    names = [name for one in shown for name in _names(one, view)]
    paint_names(painter, [*names, *ground_names(view)], room, look)
    return clusters


def _visible(layers: Sequence[PlacedLayer]) -> list[PlacedLayer]:
    return [placed for placed in layers if placed.layer.visible and placed.layer.ids]


def _names(shown: Shown, view: View) -> list[Name]:
    """Return the names of a layer's items that matter most."""
    layer = shown.placed.layer
    if not layer.labels or view.mpp > layer.label_below_mpp:
        return []
    order = np.arange(len(layer.ids)) if layer.label_order is None else layer.label_order
    first = np.argsort(order[shown.items], kind="stable")[:_MOST_NAMES]
    style = DATA_NAME if layer.label_rank <= _MAJOR_RANK else MINOR_NAME
    return [
        Name(
            text=layer.labels[shown.items[i]],
            x=float(shown.x[i]),
            y=float(shown.y[i]),
            rank=layer.label_rank,
            order=float(order[shown.items[i]]),
            gap=float(shown.radius[i]) + 2,
            style=style,
        )
        for i in first.tolist()
        if layer.labels[shown.items[i]]
    ]
