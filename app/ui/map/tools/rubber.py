"""What tools draw over the map while something is being done."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QPolygonF

from app.ui.map.look import Look, TextStyle
from app.ui.map.projection import View, mercator

_LABEL = TextStyle(size=0.95, is_bold=True)


def pixels_of(view: View, points: Sequence[tuple[float, float]]) -> list[QPointF]:
    """Return the pixels of (longitude, latitude) points."""
    if not points:
        return []
    lon, lat = np.array(points, dtype=np.float64).T
    x, y = mercator(lon, lat)
    right, down = view.to_screen(view.near(x), y)
    return [QPointF(*pixel) for pixel in zip(right.tolist(), down.tolist(), strict=True)]


def paint_area(painter: QPainter, corners: Sequence[QPointF], look: Look) -> None:
    """Paint a polygon with a faint filling."""
    fill = QColor(look.colors.selection)
    fill.setAlpha(40)
    painter.setPen(QPen(look.colors.selection, 1.6, Qt.PenStyle.DashLine))
    painter.setBrush(fill)
    painter.drawPolygon(QPolygonF(list(corners)))


def paint_line(painter: QPainter, points: Sequence[QPointF], look: Look, *, has_dots: bool = True) -> None:
    """Paint a line, with its points."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for color, width in ((look.colors.halo, 5.0), (look.colors.selection, 2.2)):
        painter.setPen(QPen(color, width, c=Qt.PenCapStyle.RoundCap))
        painter.drawPolyline(QPolygonF(list(points)))
    if has_dots:
        paint_dots(painter, points, look)


def paint_dots(painter: QPainter, points: Sequence[QPointF], look: Look, radius: float = 4.0) -> None:
    """Paint points that can be taken hold of."""
    painter.setPen(QPen(look.colors.selection, 2.0))
    painter.setBrush(look.colors.panel)
    for point in points:
        painter.drawEllipse(point, radius, radius)


def paint_label(painter: QPainter, at: QPointF, text: str, look: Look) -> None:
    """Paint a text of one or more lines beside a pixel, on a plate."""
    painter.setFont(look.font_of(_LABEL))
    lines = text.splitlines()
    metrics = QFontMetricsF(painter.font())
    width = max(metrics.horizontalAdvance(line) for line in lines) + 14
    box = QRectF(at.x() + 12, at.y() + 8, width, metrics.height() * len(lines) + 8)
    painter.setPen(QPen(look.colors.panel_edge, 1.0))
    painter.setBrush(look.colors.panel)
    painter.drawRoundedRect(box, 4, 4)
    painter.setPen(look.colors.text)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
