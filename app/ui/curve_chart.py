"""Fragility curves: the probability of every damage state over the intensity, drawn by hand."""

from __future__ import annotations

import math
from typing import Any

from PySide6.QtCore import QEvent, QLocale, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QHelpEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from app.i18n import LocaleFormatter
from app.text import QT_TRANSLATE_NOOP
from app.ui.labels import translate
from app.ui.look import colors_of

STATES = {
    "slight": QT_TRANSLATE_NOOP("FragilityChart", "slight damage"),
    "moderate": QT_TRANSLATE_NOOP("FragilityChart", "moderate damage"),
    "extensive": QT_TRANSLATE_NOOP("FragilityChart", "extensive damage"),
    "complete": QT_TRANSLATE_NOOP("FragilityChart", "complete damage"),
}
_AVERAGING = {
    "3s": QT_TRANSLATE_NOOP("FragilityChart", "3-second gust"),
    "1min": QT_TRANSLATE_NOOP("FragilityChart", "1-minute mean"),
    "10min": QT_TRANSLATE_NOOP("FragilityChart", "10-minute mean"),
    "fastest_mile": QT_TRANSLATE_NOOP("FragilityChart", "fastest mile"),
}
_INKS = {"slight": "transport", "moderate": "power", "extensive": "damage", "complete": "text"}
_DASHES = {
    "slight": Qt.PenStyle.DotLine,
    "moderate": Qt.PenStyle.DashDotLine,
    "extensive": Qt.PenStyle.DashLine,
}
_TICKS = 6
_LINE = 2.0  # of the key, in heights of a line of text


def state_words(state: str) -> str:
    """Return what a damage state is called; one of the user's own by its own name."""
    return translate("FragilityChart", STATES[state]) if state in STATES else state


def averaging_words(averaging: str) -> str:
    """Return what an averaging time of winds is called; empty where there is none."""
    return translate("FragilityChart", _AVERAGING[averaging]) if averaging in _AVERAGING else averaging


class FragilityChart(QWidget):
    """Draws a curve of the operations; states differ by line style as well as by color, the tooltip tells figures."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._curve: Any = None
        self.setAccessibleName(self.tr("Probability of damage over intensity"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_curve(self, curve: Any) -> None:
        """Draw this curve instead, or none."""
        self._curve = curve
        self.setAccessibleDescription(self._text_at(len(curve.intensity) // 2) if curve else "")
        self.update()

    def sizeHint(self) -> QSize:
        """Return a size that goes with the texts."""
        height = self.fontMetrics().height()
        return QSize(height * 24, height * 14)

    def minimumSizeHint(self) -> QSize:
        """Return the smallest size that can be read."""
        height = self.fontMetrics().height()
        return QSize(height * 14, height * 10)

    def event(self, event: QEvent) -> bool:
        """Tell the figures at the intensity under the pointer."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent) and self._curve:
            area, last = self._area(), len(self._curve.intensity) - 1
            at = round(last * (event.pos().x() - area.left()) / area.width())
            QToolTip.showText(event.globalPos(), self._text_at(min(max(at, 0), last)), self)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw axes, key and curves."""
        if self._curve is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = self._area()
        self._draw_axes(painter, area)
        self._draw_key(painter)
        highest = self._curve.intensity[-1]
        for state, odds in zip(self._curve.states, self._curve.odds, strict=True):
            painter.setPen(self._pen(state))
            painter.drawPolyline(
                QPolygonF(
                    [
                        QPointF(area.left() + area.width() * x / highest, area.bottom() - area.height() * p)
                        for x, p in zip(self._curve.intensity, odds, strict=True)
                    ]
                )
            )
        painter.end()

    def _draw_axes(self, painter: QPainter, area: QRectF) -> None:
        colors, metrics = colors_of(self), self.fontMetrics()
        grid, text, height = QPen(QColor(colors.edge), 1), QColor(colors.faint), metrics.height()
        for fifth in range(6):
            y = area.bottom() - area.height() * fifth / 5
            painter.setPen(grid)
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
            painter.setPen(text)
            box = QRectF(0, y - height / 2, area.left() - 6, height)
            side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(box, side, self._percent(fifth / 5))
        highest = self._curve.intensity[-1]
        step = _step(highest)
        for tick in range(int(highest / step) + 1):
            x = area.left() + area.width() * tick * step / highest
            painter.setPen(grid)
            painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()))
            painter.setPen(text)
            box = QRectF(x - 60, area.bottom() + 3, 120, height)
            painter.drawText(box, Qt.AlignmentFlag.AlignHCenter, self._number(tick * step, step))
        painter.drawText(
            QRectF(area.left(), area.bottom() + 3 + height, area.width(), height),
            Qt.AlignmentFlag.AlignHCenter,
            self._axis(),
        )

    def _draw_key(self, painter: QPainter) -> None:
        metrics = self.fontMetrics()
        line, half = metrics.height() * _LINE, metrics.height() * 0.5
        for state, x, row in self._key():
            middle = row * metrics.height() * 1.2 + half
            painter.setPen(self._pen(state))
            painter.drawLine(QPointF(x, middle), QPointF(x + line, middle))
            painter.setPen(QColor(colors_of(self).text))
            painter.drawText(QPointF(x + line + 6, middle + metrics.ascent() * 0.4), state_words(state))

    def _key(self) -> list[tuple[str, float, int]]:
        """Return where each state is explained: left edge and row, in as many rows as it takes."""
        metrics, places, left, row = self.fontMetrics(), [], 0.0, 0
        for state in self._curve.states:
            width = metrics.height() * (_LINE + 1) + 6 + metrics.horizontalAdvance(state_words(state))
            if left and self._left() + left + width > self.width():
                left, row = 0.0, row + 1
            places.append((state, self._left() + left, row))
            left += width
        return places

    def _left(self) -> float:
        return float(self.fontMetrics().horizontalAdvance(self._percent(1.0)) + 10)

    def _area(self) -> QRectF:
        height, left = self.fontMetrics().height(), self._left()
        top = height * (0.7 + 1.2 * (1 + self._key()[-1][2]))
        return QRectF(left, top, self.width() - left - height, self.height() - top - 2.4 * height)

    def _pen(self, state: str) -> QPen:
        ink = QColor(getattr(colors_of(self), _INKS.get(state, "accent")))
        return QPen(ink, 2, _DASHES.get(state, Qt.PenStyle.SolidLine))

    def _axis(self) -> str:
        unit, averaging = self._curve.unit, averaging_words(self._curve.averaging)
        if averaging:
            return self.tr("{unit}, {averaging}").format(unit=unit, averaging=averaging)
        return unit or self.tr("probability of being hit")

    def _text_at(self, at: int) -> str:
        intensity = self._number(self._curve.intensity[at], self._curve.intensity[-1] / 100)
        lines = [self.tr("At {intensity} {unit}").format(intensity=intensity, unit=self._axis())]
        line = self.tr("{state} or worse: {percent}")
        for state, odds in zip(self._curve.states, self._curve.odds, strict=True):
            lines.append(line.format(state=state_words(state), percent=self._percent(odds[at])))
        return "\n".join(lines)

    @staticmethod
    def _percent(share: float) -> str:
        return f"{LocaleFormatter(QLocale()).number(100 * share, 0)} %"

    @staticmethod
    def _number(value: float, step: float) -> str:
        return LocaleFormatter(QLocale()).number(value, max(0, math.ceil(-math.log10(step))))


def _step(highest: float) -> float:
    """Return a round distance between ticks."""
    rough = highest / _TICKS
    power = 10.0 ** math.floor(math.log10(rough))
    return next(power * factor for factor in (1, 2, 5, 10) if power * factor >= rough)
