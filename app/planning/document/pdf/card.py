"""Cards: facts about one thing in a frame, with a drawing such as a code to scan."""

from __future__ import annotations

from typing import Any

from reportlab.platypus import Flowable

from app.planning.document.blocks import Card
from app.planning.document.pdf.draw import draw
from app.planning.document.pdf.fonts import BOLD, REGULAR, shortened, wrapped
from app.planning.document.pdf.look import GRAY, INK, NAVY, RULE

_PAD, _SIZE, _LEADING, _LABEL_SHARE, _MAX_LINES = 10.0, 8.5, 11.5, 0.4, 5
_Row = tuple[list[str], list[str]]


class CardFlowable(Flowable):  # type: ignore[misc]  # reportlab has no types
    """One card; it is never split."""

    def __init__(self, card: Card, width: float, max_height: float) -> None:
        super().__init__()
        self._card, self.width = card, width
        aside = card.drawing.width + _PAD if card.drawing else 0.0
        self._room = width - 2 * _PAD - aside
        title_room = self._room - (0 if not card.mark else 110)
        self._title = [shortened(line, BOLD, 12, title_room) for line in wrapped(card.title, BOLD, 12, title_room)[:3]]
        self._subtitle = wrapped(card.subtitle, REGULAR, 9, self._room)[:3] if card.subtitle else []
        self._columns = 2 if self._room > 330 and len(card.facts) > 5 else 1
        self._notes = [line for note in card.notes for line in wrapped(note, REGULAR, 7.5, self._room)[:6]]
        self._set_facts(max_height)
        self.spaceBefore, self.spaceAfter = 4, 10

    def _set_facts(self, max_height: float) -> None:
        """Wrap the facts, in columns of about the same height, and measure the card."""
        column = (self._room - (self._columns - 1) * _PAD) / self._columns
        rows = [_wrapped_fact(fact, column) for fact in self._card.facts]
        per_column = -(-len(rows) // self._columns) if rows else 0
        room = max_height - 2 * _PAD - 16 * len(self._title) - 12 * len(self._subtitle) - 10 * len(self._notes) - 8
        columns = [rows[n * per_column : (n + 1) * per_column] for n in range(self._columns)]
        self._facts = [_that_fit(column, room) for column in columns]
        facts = max((sum(_row_height(row) for row in rows) for rows in self._facts), default=0.0)
        head = 16 * len(self._title) + 12 * len(self._subtitle) + 8
        height = head + facts + 10 * len(self._notes)
        drawn = self._card.drawing.height if self._card.drawing else 0.0
        self.height = min(max(height, drawn) + 2 * _PAD, max_height)

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Return the size, for platypus."""
        return self.width, self.height

    def draw(self) -> None:
        """Paint, for platypus."""
        canvas, card = self.canv, self._card
        canvas.setStrokeColor(NAVY)
        canvas.setLineWidth(1)
        canvas.rect(0, 0, self.width, self.height, stroke=1, fill=0)
        y = self.height - _PAD
        y = _lines(canvas, self._title, _PAD, y, BOLD, 12, 16, NAVY)
        y = _lines(canvas, self._subtitle, _PAD, y, REGULAR, 9, 12, GRAY) - 8
        column = (self._room - (self._columns - 1) * _PAD) / self._columns
        low = y
        for number, rows in enumerate(self._facts):
            low = min(low, _draw_facts(canvas, rows, _PAD + number * (column + _PAD), y, column))
        _lines(canvas, self._notes, _PAD, low, REGULAR, 7.5, 10, GRAY)
        if card.mark:
            canvas.setFillColor(GRAY)
            canvas.setFont(BOLD, 7.5)
            canvas.drawRightString(_PAD + self._room, self.height - _PAD - 9, shortened(card.mark, BOLD, 7.5, 105))
        if card.drawing:
            canvas.saveState()
            canvas.translate(self.width - _PAD - card.drawing.width, self.height - _PAD - card.drawing.height)
            draw(canvas, card.drawing)
            canvas.restoreState()


def _wrapped_fact(fact: tuple[str, str], width: float) -> _Row:
    label = wrapped(fact[0], REGULAR, _SIZE, width * _LABEL_SHARE - 6)
    value = wrapped(fact[1], BOLD, _SIZE, width * (1 - _LABEL_SHARE))
    if len(value) > _MAX_LINES:
        value = [*value[: _MAX_LINES - 1], value[_MAX_LINES - 1][:-2] + "…"]
    return label, value


def _that_fit(rows: list[_Row], room: float) -> list[_Row]:
    """Return the rows that fit into a height, with an ellipsis where some are left out."""
    kept: list[_Row] = []
    for row in rows:
        room -= _row_height(row)
        if room < 0:
            return [*kept[:-1], (["…"], ["…"])]
        kept.append(row)
    return kept


def _row_height(row: _Row) -> float:
    return max(len(row[0]), len(row[1])) * _LEADING + 3


def _draw_facts(canvas: Any, rows: list[_Row], x: float, y: float, width: float) -> float:
    for label, value in rows:
        canvas.setStrokeColor(RULE)
        canvas.setLineWidth(0.4)
        canvas.line(x, y, x + width, y)
        _lines(canvas, label, x, y, REGULAR, _SIZE, _LEADING, GRAY)
        _lines(canvas, value, x + width * _LABEL_SHARE, y, BOLD, _SIZE, _LEADING, INK)
        y -= _row_height((label, value))
    return y


def _lines(
    canvas: Any, lines: list[str], x: float, y: float, font: str, size: float, leading: float, color: Any
) -> float:
    canvas.setFillColor(color)
    canvas.setFont(font, size)
    for line in lines:
        canvas.drawString(x, y - size, line)
        y -= leading
    return y
