"""Forms that people fill in by hand: boxes with a small label, room to write, and squares to tick."""

from __future__ import annotations

from typing import Any

from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import Flowable

from app.planning.document.blocks import Field, Form
from app.planning.document.pdf.fonts import BOLD, REGULAR, wrapped
from app.planning.document.pdf.look import GRAY, HEAD_FILL, INK, NAVY

_TITLE, _LABEL, _LABEL_LEADING, _LINE, _PAD = 18.0, 6.8, 8.2, 17.0, 4.0
_SQUARE, _CHOICE, _CHOICE_LEADING, _GAP = 7.0, 8.0, 13.0, 12.0


class FormFlowable(Flowable):  # type: ignore[misc]  # reportlab has no types
    """The rows `start` to `stop` of a form; the title is repeated on every page."""

    def __init__(self, form: Form, width: float, continued: str, start: int = 0, stop: int | None = None) -> None:
        super().__init__()
        self._form, self._continued = form, continued
        self._start, self._stop = start, len(form.rows) if stop is None else stop
        self.width = width
        self._note = wrapped(form.note, REGULAR, 7.5, width - 2 * _PAD) if form.note else []
        self.spaceBefore, self.spaceAfter = 6, 6

    def _top(self) -> float:
        note = 9.8 * len(self._note) + 3 if self._note and not self._start else 0.0
        return (_TITLE if self._form.title else 0.0) + note

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Return the size, for platypus."""
        rows = self._form.rows[self._start : self._stop]
        self.height = self._top() + sum(row_height(row, self.width) for row in rows)
        return self.width, self.height

    def split(self, width: float, height: float) -> list[FormFlowable]:
        """Return the rows that fit into `height` and the rest; nothing when none fits."""
        room, row = height - self._top(), self._start
        while row < self._stop and room >= row_height(self._form.rows[row], self.width):
            room -= row_height(self._form.rows[row], self.width)
            row += 1
        if not self._start < row < self._stop:
            return []
        return [self._part(self._start, row), self._part(row, self._stop)]

    def _part(self, start: int, stop: int) -> FormFlowable:
        return FormFlowable(self._form, self.width, self._continued, start, stop)

    def draw(self) -> None:
        """Paint, for platypus."""
        canvas, y = self.canv, self.height
        if self._form.title:
            canvas.setFillColor(HEAD_FILL)
            canvas.rect(0, y - _TITLE, self.width, _TITLE, stroke=0, fill=1)
            title = f"{self._form.title} ({self._continued})" if self._start else self._form.title
            _text(canvas, title, _PAD, y - 12.5, BOLD, 9, NAVY)
            y -= _TITLE
        if self._note and not self._start:
            for line in self._note:
                y -= 9.8
                _text(canvas, line, _PAD, y, REGULAR, 7.5, GRAY)
            y -= 3
        for row in self._form.rows[self._start : self._stop]:
            height = row_height(row, self.width)
            x = 0.0
            for field, width in zip(row, _widths(row, self.width), strict=True):
                _draw_field(canvas, field, x, y, width, height)
                x += width
            y -= height


def _widths(row: tuple[Field, ...], width: float) -> list[float]:
    total = sum(field.weight for field in row)
    return [width * field.weight / total for field in row]


def row_height(row: tuple[Field, ...], width: float) -> float:
    """Return the height of a row of boxes in points."""
    return max(_field_height(field, room) for field, room in zip(row, _widths(row, width), strict=True))


def _field_height(field: Field, width: float) -> float:
    label = len(wrapped(field.label, REGULAR, _LABEL, width - 2 * _PAD)) * _LABEL_LEADING + 3
    if field.choices:
        return label + _CHOICE_LEADING * len(_choice_lines(field, width)) + 3
    lines = max(field.lines, len(wrapped(field.value, REGULAR, 9, width - 2 * _PAD)[:12]))
    return label + _LINE * lines


def _choice_lines(field: Field, width: float) -> list[list[tuple[float, str]]]:
    """Return the choices in lines, each with its place from the left."""
    lines: list[list[tuple[float, str]]] = [[]]
    x = _PAD
    for choice in field.choices:
        room = _SQUARE + 3 + stringWidth(choice, REGULAR, _CHOICE) + _GAP
        if x + room - _GAP > width - 2 and lines[-1]:
            lines.append([])
            x = _PAD
        lines[-1].append((x, choice))
        x += room
    return lines


def _draw_field(canvas: Any, field: Field, x: float, top: float, width: float, height: float) -> None:
    canvas.setStrokeColor(GRAY)
    canvas.setLineWidth(0.5)
    canvas.rect(x, top - height, width, height, stroke=1, fill=0)
    y = top
    for line in wrapped(field.label, REGULAR, _LABEL, width - 2 * _PAD):
        y -= _LABEL_LEADING
        _text(canvas, line, x + _PAD, y, REGULAR, _LABEL, GRAY)
    if field.choices:
        for choices in _choice_lines(field, width):
            y -= _CHOICE_LEADING
            for left, choice in choices:
                canvas.setStrokeColor(INK)
                canvas.setLineWidth(0.8)
                canvas.rect(x + left, y - 1, _SQUARE, _SQUARE, stroke=1, fill=0)
                room = width - left - _SQUARE - 5
                _text(canvas, wrapped(choice, REGULAR, _CHOICE, room)[0], x + left + _SQUARE + 3, y, REGULAR, 8, INK)
        return
    for line in wrapped(field.value, REGULAR, 9, width - 2 * _PAD)[:12] if field.value else []:
        y -= _LINE * 0.75
        _text(canvas, line, x + _PAD, y, REGULAR, 9, INK)


def _text(canvas: Any, text: str, x: float, y: float, font: str, size: float, color: Any) -> None:
    canvas.setFillColor(color)
    canvas.setFont(font, size)
    canvas.drawString(x, y, text)
