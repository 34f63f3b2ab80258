"""The cover and the lines on which people sign."""

from __future__ import annotations

from typing import Any

from reportlab.platypus import Flowable

from app.planning.document.blocks import Cover, SignOff
from app.planning.document.pdf.fonts import BOLD, REGULAR, wrapped
from app.planning.document.pdf.look import GRAY, HEAD_FILL, INK, NAVY, RULE
from app.planning.document.print_style import Sheet

_ROW = 30.0
_TITLE_SIZES = (32, 28, 24, 20)


class SignOffFlowable(Flowable):  # type: ignore[misc]  # reportlab has no types
    """A table with room to write in."""

    def __init__(self, sign_off: SignOff, width: float) -> None:
        super().__init__()
        self._sign_off = sign_off
        self.width = width
        self.height = 16 + _ROW * len(sign_off.rows)
        self.spaceBefore = self.spaceAfter = 8

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Return the size, for platypus."""
        return self.width, self.height

    def draw(self) -> None:
        """Paint, for platypus."""
        canvas, sign_off = self.canv, self._sign_off
        column = self.width / len(sign_off.columns)
        canvas.setFillColor(HEAD_FILL)
        canvas.rect(0, self.height - 16, self.width, 16, stroke=0, fill=1)
        for place, title in enumerate(sign_off.columns):
            _block(canvas, title, place * column + 4, self.height - 11, column - 8, BOLD, 8, INK, 1)
        y = self.height - 16
        for row in sign_off.rows:
            for place, cell in enumerate(row):
                _block(canvas, cell, place * column + 4, y - 12, column - 8, REGULAR, 8, INK, 2)
            y -= _ROW
            canvas.setStrokeColor(RULE)
            canvas.setLineWidth(0.6)
            canvas.line(0, y, self.width, y)
            for place in range(1, len(sign_off.columns)):
                canvas.line(place * column, y, place * column, y + _ROW)


class CoverFlowable(Flowable):  # type: ignore[misc]  # reportlab has no types
    """The cover: it fills the frame of its page."""

    def __init__(self, cover: Cover, sheet: Sheet) -> None:
        super().__init__()
        self._cover = cover
        self.width, self.height = sheet.text_width, sheet.text_height - 1

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Return the size, for platypus."""
        return self.width, self.height

    def draw(self) -> None:
        """Paint, for platypus."""
        canvas, cover, width = self.canv, self._cover, self.width
        y = self.height - 12
        _block(canvas, cover.authority, 0, y, width * 0.62, BOLD, 11, GRAY, 3)
        self._stamp(y)
        y -= 92
        canvas.setStrokeColor(NAVY)
        canvas.setLineWidth(4)
        canvas.line(0, y + 44, 64, y + 44)
        size = next((s for s in _TITLE_SIZES if len(wrapped(cover.title, BOLD, s, width)) <= 4), _TITLE_SIZES[-1])
        y = _block(canvas, cover.title, 0, y, width, BOLD, size, NAVY, 4)
        y = _block(canvas, cover.subtitle, 0, y - 4, width, REGULAR, 17, NAVY, 3)
        y -= 22
        if cover.notice:
            y = self._notice(y)
        self._facts(min(y, self.height * 0.5))
        sign_off = SignOffFlowable(cover.sign_off, width)
        sign_off.drawOn(canvas, 0, 4)

    def _stamp(self, y: float) -> None:
        canvas = self.canv
        lines = wrapped(self._cover.classification.upper(), BOLD, 9, 150)[:2]
        height = 10 + 12 * len(lines)
        canvas.setStrokeColor(NAVY)
        canvas.setLineWidth(1.2)
        canvas.rect(self.width - 170, y + 13 - height, 170, height, stroke=1, fill=0)
        canvas.setFillColor(NAVY)
        canvas.setFont(BOLD, 9)
        for line in lines:
            canvas.drawCentredString(self.width - 85, y - 1, line)
            y -= 12

    def _notice(self, y: float) -> float:
        canvas = self.canv
        lines = wrapped(self._cover.notice, BOLD, 10, self.width - 24)[:6]
        height = 14 * len(lines) + 14
        canvas.setStrokeColor(INK)
        canvas.setLineWidth(1.4)
        canvas.rect(0, y - height, self.width, height, stroke=1, fill=0)
        _block(canvas, self._cover.notice, 12, y - 18, self.width - 24, BOLD, 10, INK, 6)
        return y - height - 20

    def _facts(self, y: float) -> None:
        canvas = self.canv
        for label, value in self._cover.facts:
            canvas.setStrokeColor(RULE)
            canvas.setLineWidth(0.5)
            canvas.line(0, y + 13, self.width, y + 13)
            _block(canvas, label, 0, y, 140, REGULAR, 9.5, GRAY, 1)
            y = _block(canvas, value, 150, y, self.width - 150, REGULAR, 9.5, INK, 3) - 6


def _block(
    canvas: Any, text: str, x: float, y: float, width: float, font: str, size: float, color: Any, max_lines: int
) -> float:
    """Paint text in lines and return the baseline below; more than `max_lines` end with an ellipsis."""
    lines = wrapped(text, font, size, width)
    if len(lines) > max_lines:
        lines = [*lines[: max_lines - 1], lines[max_lines - 1][:-2] + "…"]
    canvas.setFillColor(color)
    canvas.setFont(font, size)
    for line in lines:
        canvas.drawString(x, y, line)
        y -= size * 1.25
    return y
