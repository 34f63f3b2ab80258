"""Symbols by kind: a plate whose shape and color tell the family, and a glyph that tells the kind.

Where a value colors the plate, shape and glyph still tell the kind. Lines tell their medium by their dashes.
"""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPixmap

from app.ui.map.palette import MapColors, ink_on
from app.ui.map.symbol_table import LINE_STYLES, POINT_SYMBOLS, SERVED, LineStyle, Symbol

_OTHER_SYMBOL = Symbol(SERVED, 6.0, 20)
_OTHER_LINE = LineStyle("#55606B", "#A3AFBB", 1.6)
_INK = QColor("#33404C")


def point_symbol(code: str) -> Symbol:
    """Return the symbol of a kind; a plain circle for one that has none."""
    return POINT_SYMBOLS.get(code, _OTHER_SYMBOL)


def line_style(code: str) -> LineStyle:
    """Return the style of a medium; a plain line for one that has none."""
    return LINE_STYLES.get(code, _OTHER_LINE)


def people_radius(people: float | None) -> float:
    """Return the radius in pixels of the circle of a settlement; it grows slower than its area would.

    >>> [round(people_radius(people), 1) for people in (None, 500, 25_000, 1_000_000)]
    [3.0, 4.2, 10.7, 26.0]
    """
    return 3.0 if people is None else min(26.0, 2.5 + 0.9 * (max(people, 0) / 100) ** 0.4)


def line_pen(code: str, state: str, colors: MapColors, value_color: QColor | None = None) -> QPen:
    """Return the pen of a medium; lines not in service are thinner."""
    style = line_style(code)
    color = value_color or QColor(style.dark_color if colors.is_dark else style.color)
    pen = QPen(colors.disused if state == "inactive" else color, style.width if not state else style.width * 0.65)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    if style.dash:
        pen.setDashPattern(list(style.dash))
    return pen


def sprite(code: str, state: str, colors: MapColors, ratio: float, value_color: QColor | None = None) -> QPixmap:
    """Return the picture of a symbol; `ratio` is the device's pixels for each of ours."""
    symbol = point_symbol(code)
    side = 2 * math.ceil(symbol.radius + 2)
    picture = QPixmap(round(side * ratio), round(side * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(side / 2, side / 2)
    paint_symbol(painter, symbol, state, colors, value_color)
    painter.end()
    return picture


def paint_symbol(
    painter: QPainter, symbol: Symbol, state: str, colors: MapColors, value_color: QColor | None = None
) -> None:
    """Paint a symbol about the origin: filled in service, hollow while planned, gray with a bar when out of use."""
    family = symbol.family
    own = QColor(family.dark_color if colors.is_dark else family.color)
    scale = symbol.radius / 8
    plate = _plate(family.plate)
    painter.save()
    painter.scale(scale, scale)
    if family.plate == "ring":
        painter.strokePath(plate, QPen(own, 1.6 / scale, Qt.PenStyle.DotLine))
    else:
        fill, edge, ink = _paints(own, state, colors, value_color)
        if state == "planned":
            painter.fillPath(plate, fill)
            painter.strokePath(plate, QPen(edge, 1.6 / scale, Qt.PenStyle.DotLine))
        else:
            painter.strokePath(plate, _round_pen(edge, 2.0 / scale))
            painter.fillPath(plate, fill)
        painter.translate(0, {"triangle": 1.2, "down": -0.6}.get(family.plate, 0.0))
        painter.strokePath(glyph_path(symbol.lines), _round_pen(ink, max(1.2, 1.25 / scale)))
        painter.fillPath(glyph_path(symbol.fills), ink)
        if state == "inactive":
            painter.strokePath(glyph_path("M -8 8 L 8 -8"), QPen(colors.text, 1.6 / scale))
    painter.restore()


def _paints(own: QColor, state: str, colors: MapColors, value_color: QColor | None) -> tuple[QColor, QColor, QColor]:
    """Return the colors of plate, edge and glyph."""
    if state == "planned":
        ink = own if own.lightness() < 200 or colors.is_dark else _INK
        return value_color or colors.panel, ink, ink if value_color is None else ink_on(value_color)
    fill = colors.disused if state == "inactive" else value_color or own
    return fill, _INK if fill.lightness() > 200 else colors.halo, ink_on(fill)


def _round_pen(color: QColor, width: float) -> QPen:
    return QPen(color, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)


def _plate(shape: str) -> QPainterPath:
    path = QPainterPath()
    if shape == "square":
        path.addRoundedRect(QRectF(-7, -7, 14, 14), 2, 2)
    elif shape in ("circle", "ring"):
        path.addEllipse(QPointF(0, 0), 7.6, 7.6)
    elif shape == "dome":
        path.moveTo(-7.4, 6.4)
        path.lineTo(-7.4, 0)
        path.arcTo(QRectF(-7.4, -7.4, 14.8, 14.8), 180, -180)
        path.lineTo(7.4, 6.4)
        path.closeSubpath()
    else:
        path = glyph_path(
            {
                "diamond": "M 0 -8.6 L 8.6 0 L 0 8.6 L -8.6 0 Z",
                "triangle": "M 0 -8.4 L 8 6.4 L -8 6.4 Z",
                "down": "M -8 -6.4 L 8 -6.4 L 0 8.4 Z",
                "shield": "M -7.2 -7.2 L 7.2 -7.2 L 7.2 1 L 4.4 5.6 L 0 8.6 L -4.4 5.6 L -7.2 1 Z",
                "house": "M 0 -8.4 L 8.2 -1 L 6.2 -1 L 6.2 7 L -6.2 7 L -6.2 -1 L -8.2 -1 Z",
                "hexagon": "M -4.2 -7.2 L 4.2 -7.2 L 8.4 0 L 4.2 7.2 L -4.2 7.2 L -8.4 0 Z",
            }[shape]
        )
    return path


def glyph_path(commands: str) -> QPainterPath:
    """Return the path of a glyph, see `Symbol`."""
    path = QPainterPath()
    words = iter(commands.split())
    for word in words:
        if word == "M":
            path.moveTo(float(next(words)), float(next(words)))
        elif word == "L":
            path.lineTo(float(next(words)), float(next(words)))
        elif word == "Z":
            path.closeSubpath()
        else:
            x, y, radius = (float(next(words)) for _ in range(3))
            box = QRectF(x - radius, y - radius, 2 * radius, 2 * radius)
            start, span = (0.0, 360.0) if word == "C" else (float(next(words)), float(next(words)))
            path.arcMoveTo(box, start)
            path.arcTo(box, start, span)
    return path
