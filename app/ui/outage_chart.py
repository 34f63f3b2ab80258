"""The outage curve: people without service over time, mean and band, drawn by hand so that nothing heavy loads."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QLocale, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QHelpEvent, QPainter, QPainterPath, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from app.i18n import LocaleFormatter
from app.text import with_error
from app.ui.labels import translate
from app.ui.look import colors_of

_TICKS_H = (0.0, 6.0, 24.0, 72.0, 168.0, 720.0)
_BEND_H = 12.0  # the axis is about linear below and logarithmic above: the first day matters most


@dataclass(frozen=True, slots=True, kw_only=True)
class Curve:
    """People without service at `times_h` after the event: mean and the values that 5 % and 95 % stay under.

    Each with its standard error, where the run tells it.
    """

    times_h: Sequence[float]
    mean: Sequence[float]
    p5: Sequence[float]
    p95: Sequence[float]
    people: float
    se: Sequence[float] = ()
    p5_se: Sequence[float] = ()
    p95_se: Sequence[float] = ()


class OutageChart(QWidget):
    """Draws a `Curve`; the tooltip tells the figures under the pointer, never by color alone."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._curve: Curve | None = None
        self._marked_h: float | None = None
        self.setAccessibleName(self.tr("People without service over time"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_curve(self, curve: Curve | None) -> None:
        """Draw this curve instead."""
        self._curve, self._marked_h = curve, None
        self.update()

    def mark(self, time_h: float | None) -> None:
        """Mark a time, or none."""
        self._marked_h = time_h
        self.update()

    def sizeHint(self) -> QSize:
        """Return a size that goes with the texts."""
        height = self.fontMetrics().height()
        return QSize(height * 20, height * 11)

    def minimumSizeHint(self) -> QSize:
        """Return the smallest size that can be read."""
        height = self.fontMetrics().height()
        return QSize(height * 12, height * 9)

    def event(self, event: QEvent) -> bool:
        """Tell the figures at the time under the pointer."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent) and self._curve:
            QToolTip.showText(event.globalPos(), self._text_at(float(event.pos().x())), self)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw axes, band and mean."""
        if self._curve is None or not self._curve.times_h:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colors, area, curve = colors_of(self), self._area(), self._curve
        top = self._top(curve)
        self._draw_axes(painter, area, top)
        accent = QColor(colors.accent)
        upper = self._points(area, curve.p95, top)
        lower = self._points(area, curve.p5, top)
        band = QColor(accent)
        band.setAlpha(60)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(band)
        painter.drawPolygon(QPolygonF([*upper, *reversed(lower)]))
        line = QPainterPath()
        line.addPolygon(QPolygonF(self._points(area, curve.mean, top)))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(accent, 2))
        painter.drawPath(line)
        if self._marked_h is not None:
            x = self._x(area, self._marked_h)
            painter.setPen(QPen(QColor(colors.text), 1.5, Qt.PenStyle.DashLine))
            painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()))
        painter.end()

    def _draw_axes(self, painter: QPainter, area: QRectF, top: float) -> None:
        colors, metrics = colors_of(self), self.fontMetrics()
        grid, text = QPen(QColor(colors.edge), 1), QColor(colors.faint)
        for step in range(5):
            value = top * step / 4
            y = area.bottom() - area.height() * step / 4
            painter.setPen(grid)
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
            painter.setPen(text)
            box = QRectF(0, y - metrics.height() / 2, area.left() - 6, metrics.height())
            painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, self._number(value))
        taken = -math.inf
        for time_h, words in self._ticks():
            x = self._x(area, time_h)
            painter.setPen(grid)
            painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()))
            painter.setPen(text)
            width = metrics.horizontalAdvance(words)
            left = min(x - width / 2, self.width() - width - 1.0)
            if left < taken:
                continue  # large letters in a narrow panel: the line stays, its words would touch the last ones
            taken = left + width + metrics.averageCharWidth()
            painter.drawText(QPointF(left, area.bottom() + metrics.ascent() + 4), words)

    def _area(self) -> QRectF:
        metrics = self.fontMetrics()
        top = self._top(self._curve) if self._curve else 0.0
        left = metrics.horizontalAdvance(self._number(top)) + 8
        return QRectF(left, metrics.height() / 2, self.width() - left - 12, self.height() - 2 * metrics.height())

    def _points(self, area: QRectF, values: Sequence[float], top: float) -> list[QPointF]:
        times = self._curve.times_h if self._curve else ()
        return [
            QPointF(self._x(area, time_h), area.bottom() - area.height() * value / top)
            for time_h, value in zip(times, values, strict=True)
        ]

    def _ticks(self) -> list[tuple[float, str]]:
        return [(time_h, time_words(time_h)) for time_h in _TICKS_H]

    def _x(self, area: QRectF, time_h: float) -> float:
        return area.left() + area.width() * math.log1p(time_h / _BEND_H) / math.log1p(_TICKS_H[-1] / _BEND_H)

    def _text_at(self, x: float) -> str:
        curve, area = self._curve, self._area()
        if curve is None:
            return ""
        i = min(range(len(curve.times_h)), key=lambda i: abs(self._x(area, curve.times_h[i]) - x))
        text = self.tr(
            "{time} after the event: {mean} people without service\nin nine of ten realizations {p5} to {p95}"
        )
        values = {"mean": (curve.mean, curve.se), "p5": (curve.p5, curve.p5_se), "p95": (curve.p95, curve.p95_se)}
        words = {k: self._with_error(v[i], se[i] if se else None) for k, (v, se) in values.items()}
        return text.format(time=time_words(curve.times_h[i]), **words)

    def _with_error(self, value: float, se: float | None) -> str:
        return with_error(self._number(value), se, LocaleFormatter(QLocale()))

    def _number(self, value: float) -> str:
        return QLocale().toString(round(value))

    def _top(self, curve: Curve) -> float:
        """Return a round number above the highest point."""
        highest = max(*curve.p95, *curve.mean, 1.0)
        step = 10.0 ** math.floor(math.log10(highest))
        return next(step * factor for factor in (1, 2, 4, 5, 8, 10) if step * factor >= highest)


def time_words(time_h: float) -> str:
    """Return hours after the event in short: 6 h, 3 d."""
    hours, days = translate("OutageChart", "{n} h"), translate("OutageChart", "{n} d")
    text, value = (hours, time_h) if time_h < 72 else (days, time_h / 24)
    decimals = 0 if value >= 3 or float(value).is_integer() else 1
    return text.format(n=LocaleFormatter(QLocale()).number(value, decimals))
