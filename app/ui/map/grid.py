"""The grid of coordinates over the map."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from app.models.grid_lines import GridLine, grid_lines, grid_squares
from app.ui.map.look import Look, TextStyle
from app.ui.map.paths import FloatArray, IntArray, path_of
from app.ui.map.projection import View, mercator

_APART = 110.0
_LABEL = TextStyle(size=0.8, color="country")
_SQUARE = TextStyle(size=1.4, color="country", is_bold=True)
_LABELS_INSIDE = 1 / 6  # what is painted is half as large again as what is seen
_SQUARES_BELOW_MPP = 900.0


def paint_grid(painter: QPainter, view: View, look: Look) -> None:
    """Paint the grid that the look asks for, with its labels where they are seen at the lower and left edges."""
    if not look.grid:
        return
    color = QColor(look.colors.country)
    color.setAlpha(150)
    painter.save()
    painter.setPen(QPen(color, 1.0))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    lines = grid_lines(look.grid, view.bounds, _APART * view.ground_m_per_pixel())
    for line in lines:
        x, y = mercator(line.lon, line.lat)
        right, down = view.to_screen(x, y)
        painter.drawPath(path_of(right, down, _whole(line)))
        _paint_label(painter, view, line, right, down, look)
    if view.mpp < _SQUARES_BELOW_MPP:
        for square in grid_squares(look.grid, view.bounds):
            x, y = mercator(*_one(square.lon, square.lat))
            right, down = view.to_screen(x, y)
            picture = look.name(square.label, _SQUARE)
            size = picture.deviceIndependentSize()
            painter.drawPixmap(QPointF(right[0] - size.width() / 2, down[0] - size.height() / 2), picture)
    painter.restore()


def _whole(line: GridLine) -> IntArray:
    return np.array([0, len(line.lon)])


def _one(lon: float, lat: float) -> tuple[FloatArray, FloatArray]:
    return np.array([lon]), np.array([lat])


def _paint_label(
    painter: QPainter, view: View, line: GridLine, right: FloatArray, down: FloatArray, look: Look
) -> None:
    """Paint the label where the line crosses the lower or the left edge of what is seen, if it does."""
    picture = look.name(line.label, _LABEL)
    size = picture.deviceIndependentSize()
    left, bottom = view.width * _LABELS_INSIDE + 4, view.height * (1 - _LABELS_INSIDE) - size.height() - 52
    along, across, edge = (down, right, bottom) if line.is_upright else (right, down, left)
    order = np.argsort(along)
    if not along[order[0]] <= edge <= along[order[-1]]:
        return
    crossing = float(np.interp(edge, along[order], across[order]))
    spot = QPointF(crossing + 2, bottom) if line.is_upright else QPointF(left, crossing - size.height())
    painter.drawPixmap(spot, picture)
