"""Points of the layers: symbols, circles sized by a figure, and counts where there are too many of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from app.ui.map.layers import IntArray, PlacedLayer
from app.ui.map.look import Look, TextStyle
from app.ui.map.palette import PaletteName, ink_on, value_classes, value_color
from app.ui.map.projection import FloatArray, View
from app.ui.map.symbols import point_symbol

CROWD = 1500
_CELL, _SIZED_CELL = 46.0, 10.0
_ALONE, _TOGETHER = 3, 30
_MARGIN = 30.0
_COUNT = TextStyle(size=0.88, is_bold=True)


@dataclass(frozen=True, slots=True, eq=False)
class Shown:
    """The items of a layer that are drawn one by one: their numbers, pixels and radii, shape (shown,)."""

    placed: PlacedLayer
    items: IntArray
    x: FloatArray
    y: FloatArray
    radius: FloatArray


@dataclass(frozen=True, slots=True, eq=False)
class Clusters:
    """Counts that stand for items: pixels, radii, counts and class of the mean value (-1: none), shape (clusters,)."""

    x: FloatArray
    y: FloatArray
    radius: FloatArray
    counts: IntArray
    classes: IntArray


_NONE, _NO_NUMBERS = np.empty(0), np.empty(0, dtype=np.int64)
NO_CLUSTERS = Clusters(_NONE, _NONE, _NONE, _NO_NUMBERS, _NO_NUMBERS)


def radii(placed: PlacedLayer) -> FloatArray:
    """Return the radius in pixels of every item, shape (items,)."""
    if placed.layer.sizes is not None:
        return placed.layer.sizes
    by_style = np.array([point_symbol(code).radius for code, _ in placed.codes] or [0.0])
    sizes: FloatArray = by_style[placed.styles]
    return sizes


def shown_points(layers: Sequence[PlacedLayer], view: View) -> tuple[list[Shown], Clusters]:
    """Return what is drawn one by one, layer by layer, and what is counted.

    Within 46 pixels over 30 items are counted, and over 3 where more than 1,500 are in view. Layers with sizes are not
    counted: there the largest item of a few pixels stays.
    """
    found = [_in_view(placed, view) for placed in layers if placed.is_point]
    is_crowded = sum(len(shown.items) for shown in found) > CROWD
    sized = [shown for shown in found if shown.placed.layer.sizes is not None]
    plain = [shown for shown in found if shown.placed.layer.sizes is None]
    counted, clusters = _counted(plain, view, _ALONE if is_crowded else _TOGETHER)
    return [*(_largest(shown, view) if is_crowded else shown for shown in sized), *counted], clusters


def _in_view(placed: PlacedLayer, view: View) -> Shown:
    x, y = placed.on_screen(view)
    inside = (x > -_MARGIN) & (x < view.width + _MARGIN) & (y > -_MARGIN) & (y < view.height + _MARGIN)
    items = np.flatnonzero(inside)
    return _select(Shown(placed, np.arange(len(x)), x, y, radii(placed)), items)


def _select(shown: Shown, kept: IntArray | NDArray[np.bool_]) -> Shown:
    return Shown(shown.placed, shown.items[kept], shown.x[kept], shown.y[kept], shown.radius[kept])


def _cells(x: FloatArray, y: FloatArray, view: View, side: float) -> IntArray:
    """Return the number of the cell of every pixel; cells lie fast on the ground, so panning does not regroup."""
    ground_x, ground_y = x + view.x / view.mpp, y - view.y / view.mpp
    cells: IntArray = np.floor(ground_x / side).astype(np.int64) * 2**24 + np.floor(ground_y / side).astype(np.int64)
    return cells


def _largest(shown: Shown, view: View) -> Shown:
    order = np.argsort(-shown.radius, kind="stable")
    _, first = np.unique(_cells(shown.x, shown.y, view, _SIZED_CELL)[order], return_index=True)
    return _select(shown, np.sort(order[first]))


def _counted(layers: Sequence[Shown], view: View, most: int) -> tuple[list[Shown], Clusters]:
    if not layers:
        return [], NO_CLUSTERS
    x, y = (np.concatenate([getattr(shown, axis) for shown in layers]) for axis in "xy")
    _, cell, counts = np.unique(_cells(x, y, view, _CELL), return_inverse=True, return_counts=True)
    is_cluster = counts > most
    alone = ~is_cluster[cell]
    ends = np.cumsum([len(shown.items) for shown in layers])[:-1]
    kept = [_select(shown, mask) for shown, mask in zip(layers, np.split(alone, ends), strict=True)]
    has_value, known, values = (np.concatenate(columns) for columns in zip(*map(_values, layers), strict=True))
    valued, sure, total = (np.bincount(cell, column) for column in (has_value, known, values))
    mean = np.divide(total, sure, out=np.full(len(counts), np.nan), where=sure > 0)
    clusters = Clusters(
        (np.bincount(cell, x) / counts)[is_cluster],
        (np.bincount(cell, y) / counts)[is_cluster],
        (8.0 + 3.2 * np.log10(counts))[is_cluster],
        counts[is_cluster],
        np.where(valued > 0, value_classes(mean, _palette(layers)), -1)[is_cluster],
    )
    return kept, clusters


def _palette(layers: Sequence[Shown]) -> PaletteName:
    return next((one.placed.layer.value_palette for one in layers if one.placed.layer.values is not None), "harm")


def _values(shown: Shown) -> tuple[FloatArray, FloatArray, FloatArray]:
    """Return for every item whether its layer has values, whether its own is known, and that or 0."""
    values = shown.placed.layer.values
    if values is None:
        return (np.zeros(len(shown.items)),) * 3
    own = values[shown.items]
    return np.ones(len(own)), (~np.isnan(own)).astype(np.float64), np.nan_to_num(own)


def paint_points(painter: QPainter, shown: Sequence[Shown], clusters: Clusters, look: Look) -> None:
    """Paint circles, symbols and counts; what figures color comes last: it is what is looked for."""
    for one in sorted(shown, key=lambda one: one.placed.layer.values is not None):
        if one.placed.layer.sizes is not None:
            _paint_circles(painter, one, look)
        else:
            _paint_symbols(painter, one, look)
    _paint_clusters(painter, clusters, look)


def _paint_symbols(painter: QPainter, shown: Shown, look: Look) -> None:
    placed, items = shown.placed, shown.items
    values = placed.layer.values
    classes = np.full(len(items), -1) if values is None else value_classes(values[items], placed.layer.value_palette)
    ranks = np.array([point_symbol(code).rank for code, _ in placed.codes] or [0])
    styles = placed.styles[items]
    xs, ys = shown.x.tolist(), shown.y.tolist()
    for i in np.lexsort((classes, ranks[styles])).tolist():
        code, state = placed.codes[styles[i]]
        picture = look.sprite(code, state, None if values is None else int(classes[i]))
        half = picture.deviceIndependentSize().width() / 2
        painter.drawPixmap(QPointF(xs[i] - half, ys[i] - half), picture)


def _paint_circles(painter: QPainter, shown: Shown, look: Look) -> None:
    """Paint circles, the largest first, so that none hides another."""
    layer = shown.placed.layer
    classes = None if layer.values is None else value_classes(layer.values[shown.items], layer.value_palette)
    for i in np.argsort(-shown.radius, kind="stable").tolist():
        paint_circle(
            painter, shown.x[i], shown.y[i], shown.radius[i], None if classes is None else int(classes[i]), look
        )


def paint_circle(painter: QPainter, x: float, y: float, radius: float, value_class: int | None, look: Look) -> None:
    """Paint one circle that is sized by a figure."""
    fill = QColor(look.colors.faint) if value_class is None else value_color(value_class, look.colors)
    fill.setAlpha(60 if value_class is None else 190)
    painter.setBrush(fill)
    painter.setPen(QPen(look.colors.faint, 1.0))
    painter.drawEllipse(QPointF(x, y), radius, radius)


def _paint_clusters(painter: QPainter, clusters: Clusters, look: Look) -> None:
    painter.setFont(look.font_of(_COUNT))
    columns = (clusters.x, clusters.y, clusters.radius, clusters.counts, clusters.classes)
    for x, y, radius, count, value_class in zip(*(column.tolist() for column in columns), strict=True):
        paint_cluster(painter, QPointF(x, y), radius, count, value_class, look)


def paint_cluster(painter: QPainter, middle: QPointF, radius: float, count: int, value_class: int, look: Look) -> None:
    """Paint one count."""
    fill = look.colors.faint if value_class < 0 else value_color(value_class, look.colors)
    is_pale = fill.lightness() > 200
    painter.setPen(QPen(look.colors.faint if is_pale else look.colors.halo, 1.2 if is_pale else 2.0))
    painter.setBrush(fill)
    painter.drawEllipse(middle, radius, radius)
    text = look.locale.toString(count) if count < 10_000 else f"{look.locale.toString(count // 1000)}k"
    painter.setPen(ink_on(fill))
    box = QRectF(middle.x() - 2 * radius, middle.y() - radius, 4 * radius, 2 * radius)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
