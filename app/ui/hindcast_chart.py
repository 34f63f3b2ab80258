"""A storm of the past: the simulated share of cell sites out with its band, and what was reported, by day."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QLocale, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.i18n import LocaleFormatter
from app.ui.look import colors_of
from app.ui.outage_chart import Curve, OutageChart

_LAST_DAY = 60
_DOT = 4.0


class HindcastChart(OutageChart):
    """Draws the band and the mean, the reports as dots, and between which shares the mean should lie as brackets."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reported: list[tuple[float, float]] = []
        self._accepted: list[tuple[float, float, float]] = []
        self.setAccessibleName(self.tr("Simulated and reported share of cell sites out of service"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_hindcast(self, found: Any) -> None:
        """Draw a hindcast instead."""
        names = ("mean", "p5", "p95", "mean_se", "p5_se", "p95_se")
        values = {name: [getattr(row, f"{name}_pct") for row in found.simulated] for name in names}
        errors = {name: [] if None in values[name] else values[name] for name in ("mean_se", "p5_se", "p95_se")}
        self._reported = [(row.day, row.out_pct) for row in found.reported if row.day <= _LAST_DAY]
        self._accepted = [(row.day, row.low_pct, row.high_pct) for row in found.accepted if row.what == "out"]
        self.show_curve(
            Curve(
                times_h=[row.day for row in found.simulated],
                mean=values["mean"],
                p5=values["p5"],
                p95=values["p95"],
                people=100.0,
                se=errors["mean_se"],
                p5_se=errors["p5_se"],
                p95_se=errors["p95_se"],
            )
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the curve, then reports, brackets and what all of it is."""
        super().paintEvent(event)
        if self._curve is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area, colors = self._area(), colors_of(self)
        painter.setPen(QPen(QColor(colors.text), 1.5))
        for day, low, high in self._accepted:
            x, top, bottom = self._x(area, day), self._y(area, high), self._y(area, low)
            painter.drawLine(QPointF(x, top), QPointF(x, bottom))
            for y in (top, bottom):
                painter.drawLine(QPointF(x - _DOT, y), QPointF(x + _DOT, y))
        painter.setPen(QPen(QColor(colors.base), 1))
        painter.setBrush(QColor(colors.error))
        for day, percent in self._reported:
            painter.drawEllipse(QPointF(self._x(area, day), self._y(area, percent)), _DOT, _DOT)
        self._draw_key(painter)
        painter.end()

    def _draw_key(self, painter: QPainter) -> None:
        colors, height = colors_of(self), self.fontMetrics().height()
        parts = [
            (QColor(colors.accent), self.tr("simulated mean, with nine of ten realizations")),
            (QColor(colors.text), self.tr("where the mean should lie")),
        ]
        if self._reported:
            parts.insert(1, (QColor(colors.error), self.tr("reported")))
        x = 0.0
        for color, words in parts:
            painter.fillRect(QRectF(x, height * 0.35, height * 0.7, height * 0.4), color)
            painter.setPen(QColor(colors.text))
            painter.drawText(QPointF(x + height, height * 0.85), words)
            x += height * 2 + self.fontMetrics().horizontalAdvance(words)
        words = self.tr("days after landfall")
        box = QRectF(0, self.height() - height * 1.15, self.width() - 12, height)
        painter.setPen(QColor(colors.faint))
        painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, words)

    def _area(self) -> QRectF:
        height = self.fontMetrics().height()
        left = self.fontMetrics().horizontalAdvance(self._number(100.0)) + 8
        return QRectF(left, height * 1.8, self.width() - left - 12, self.height() - height * 4.2)

    def _ticks(self) -> list[tuple[float, str]]:
        return [(float(day), str(day)) for day in range(0, _LAST_DAY + 1, 5)]

    def _x(self, area: QRectF, time_h: float) -> float:
        return area.left() + area.width() * time_h / _LAST_DAY

    def _y(self, area: QRectF, percent: float) -> float:
        return area.bottom() - area.height() * percent / 100.0

    def _top(self, curve: Curve) -> float:
        return 100.0

    def _number(self, value: float) -> str:
        return f"{LocaleFormatter(QLocale()).number(value)} %"

    def _text_at(self, x: float) -> str:
        curve, area = self._curve, self._area()
        if curve is None:
            return ""
        i = min(range(len(curve.times_h)), key=lambda i: abs(self._x(area, curve.times_h[i]) - x))
        text = self.tr("Day {day}: {mean} simulated, in nine of ten realizations {p5} to {p95}")
        out = next((percent for day, percent in self._reported if day == curve.times_h[i]), None)
        if out is not None:
            text = self.tr("Day {day}: {mean} simulated, in nine of ten realizations {p5} to {p95}; {out} reported")
        values = {"mean": (curve.mean, curve.se), "p5": (curve.p5, curve.p5_se), "p95": (curve.p95, curve.p95_se)}
        words = {k: self._with_error(v[i], se[i] if se else None) for k, (v, se) in values.items()}
        day = LocaleFormatter(QLocale()).number(curve.times_h[i], 0 if float(curve.times_h[i]).is_integer() else 2)
        return text.format(day=day, out="" if out is None else self._number(out), **words)
