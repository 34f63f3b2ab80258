"""What lies over the map: scale bar, north arrow, credits, and a notice where one must be read."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen, QPolygonF

from app.ui.map.look import Look, TextStyle
from app.ui.map.projection import View

_WIDEST = 140.0
_SMALL = TextStyle(size=0.84)
_BOLD = TextStyle(size=0.95, is_bold=True)
_COARSE_COAST_MPP = 60.0


def scale_length_m(view: View) -> float:
    """Return the length of the scale bar in metres on the ground: 1, 2 or 5 times a power of ten.

    >>> scale_length_m(View(0.0, 0.0, 100.0, 800.0, 600.0))
    10000.0
    """
    room = _WIDEST * view.ground_m_per_pixel()
    power = 10.0 ** math.floor(math.log10(room))
    return max(factor * power for factor in (1, 2, 5) if factor * power <= room)


def paint_scale(painter: QPainter, view: View, look: Look) -> QRectF:
    """Paint scale bar and north arrow in the lower left corner and return the box they cover."""
    length_m = scale_length_m(view)
    length = length_m / view.ground_m_per_pixel()
    painter.setFont(look.font_of(_SMALL))
    metrics = QFontMetricsF(painter.font())
    in_km = length_m >= 1000
    number = look.locale.toString(round(length_m / 1000 if in_km else length_m))
    text = f"{number} {'km' if in_km else 'm'}"
    box = QRectF(10, view.height - 46, length + metrics.horizontalAdvance(text) / 2 + 46, 36)
    painter.setPen(QPen(look.colors.panel_edge, 1.0))
    painter.setBrush(look.colors.panel)
    painter.drawRoundedRect(box, 5, 5)
    _paint_north(painter, QPointF(box.left() + 15, box.center().y()), look)
    left, bottom = box.left() + 32, box.bottom() - 9
    for part in range(4):
        painter.setPen(QPen(look.colors.text, 1.0))
        painter.setBrush(look.colors.text if part % 2 == 0 else look.colors.panel)
        painter.drawRect(QRectF(left + part * length / 4, bottom - 4, length / 4, 4))
    for share, words in ((0.0, "0"), (1.0, text)):
        row = QRectF(left + share * length - 60, bottom - 6 - metrics.height(), 120, metrics.height())
        painter.drawText(row, Qt.AlignmentFlag.AlignCenter, words)
    return box


def _paint_north(painter: QPainter, middle: QPointF, look: Look) -> None:
    """Paint an arrow; north is up everywhere in Mercator."""
    tip, left, right, notch = (middle + QPointF(*step) for step in ((0, -1), (-5.5, 12), (5.5, 12), (0, 8.5)))
    painter.setPen(QPen(look.colors.text, 1.0))
    painter.setBrush(look.colors.text)
    painter.drawPolygon(QPolygonF([tip, left, notch]))
    painter.setBrush(look.colors.panel)
    painter.drawPolygon(QPolygonF([tip, right, notch]))
    painter.drawText(
        QRectF(middle.x() - 10, middle.y() - 16, 20, 14), Qt.AlignmentFlag.AlignCenter, look.translate("map", "N")
    )


def paint_credits(painter: QPainter, view: View, credit: str, look: Look, left: float) -> QRectF:
    """Paint the credits in the lower right corner, with a warning where the coast is coarser than the map.

    They begin right of `left`, shortened where that leaves too little room.
    """
    if view.mpp < _COARSE_COAST_MPP:
        credit = look.translate("map", "{credit}. Coast at 1:10 million: coarse at this scale").format(credit=credit)
    painter.setFont(look.font_of(_SMALL))
    metrics = QFontMetricsF(painter.font())
    credit = metrics.elidedText(credit, Qt.TextElideMode.ElideRight, max(view.width - left - 32, 0))
    width = metrics.horizontalAdvance(credit) + 12
    box = QRectF(view.width - width - 10, view.height - metrics.height() - 12, width, metrics.height() + 4)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.colors.panel)
    painter.drawRoundedRect(box, 3, 3)
    painter.setPen(look.colors.faint)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, credit)
    return box


def paint_notice(painter: QPainter, view: View, notice: str, look: Look) -> QRectF:
    """Paint a notice in the middle of the lower edge."""
    painter.setFont(look.font_of(_BOLD))
    metrics = QFontMetricsF(painter.font())
    width = min(metrics.horizontalAdvance(notice) + 28, view.width - 20)
    box = QRectF((view.width - width) / 2, view.height - metrics.height() - 46 - 10, width, metrics.height() + 10)
    if width < view.width - 620:
        box.moveBottom(view.height - 10)
    painter.setPen(QPen(look.colors.notice_text, 1.0))
    painter.setBrush(look.colors.notice)
    painter.drawRoundedRect(box, 4, 4)
    painter.drawText(
        box, Qt.AlignmentFlag.AlignCenter, metrics.elidedText(notice, Qt.TextElideMode.ElideRight, width - 16)
    )
    return box
