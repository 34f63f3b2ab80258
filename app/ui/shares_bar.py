"""One bar split into named parts, with their amounts below."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLocale, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.i18n import LocaleFormatter
from app.text import with_error
from app.ui.look import colors_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One part of the whole; `se` is the standard error of its amount, None where nobody knows it."""

    words: str
    amount: float
    color: str
    se: float | None = None


class SharesBar(QWidget):
    """Draws parts side by side, and below a line for each: its name, its amount with its error, its share."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts: list[Part] = []
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_parts(self, parts: Sequence[Part]) -> None:
        """Show these parts."""
        self._parts = list(parts)
        self.setAccessibleDescription(", ".join(f"{part.words} {self._amount(part)}" for part in self._parts))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return a size for the bar and a line of words for each part."""
        height = self.fontMetrics().height()
        return QSize(height * 16, round(height * (1.1 + 1.15 * len(self._parts))))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the bar, and below it what its parts are."""
        total = self._total()
        if total <= 0:
            return
        painter = QPainter(self)
        line, x = self.fontMetrics().height() * 1.15, 0.0
        height, side = line * 0.6, line * 0.52
        text = QColor(colors_of(self).text)
        for row, part in enumerate(self._parts):
            width = self.width() * part.amount / total
            painter.fillRect(QRectF(x, 0, max(width - 1, 0), height), QColor(part.color))
            x += width
            top = line * (row + 0.9)
            painter.fillRect(QRectF(0, top + (line - side) / 2, side, side), QColor(part.color))
            painter.setPen(text)
            box = QRectF(side + 6, top, self.width() - side - 6, line)
            painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, part.words)
            painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, self._amount(part))
        painter.end()

    def _total(self) -> float:
        return sum(part.amount for part in self._parts)

    def _amount(self, part: Part) -> str:
        written, total = LocaleFormatter(QLocale()), self._total()
        share = 100 * part.amount / total if total else 0
        amount = with_error(written.number(part.amount), part.se, written)
        return f"{amount}   {written.number(share, 1 if 0 < share < 1 else 0)} %"
