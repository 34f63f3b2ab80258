"""Tables that run over pages: heads repeated, rows never split, made for thousands of rows.

Own, because reportlab's table measures all rows anew on every page.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import Flowable

from app.planning.document.blocks import Align, Column, Table
from app.planning.document.pdf.fonts import BOLD, REGULAR, shortened, wrapped
from app.planning.document.pdf.look import GRAY, HEAD_FILL, INK, NAVY, RULE, ZEBRA_FILL
from app.planning.document.pdf.marks import MarkEntry, is_draft

PAD_X, _PAD_Y, _CAPTION_SIZE, _CAPTION_LEADING = 4.0, 2.6, 8.5, 11.5
_INDENT, _NOTE_SIZE, _NOTE_LEADING = 7.0, 7.5, 10.0
_SIZE, _SMALL_SIZE = 8.4, 7.2
_TIGHT = 0.9  # the small type is taken where the longest words of all columns need so much of the width
FIRST_ROWS = 2  # a table begins at the foot of a page only with this many rows
_UNBROKEN = 12  # characters: dates and short numbers with their units stay on one line


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """A table measured for a width: lines of every cell, heights of rows."""

    widths: tuple[float, ...]
    aligns: tuple[Align, ...]
    indents: tuple[float, ...]
    head: tuple[list[str], ...]
    rows: tuple[tuple[list[str], ...], ...]
    heights: tuple[float, ...]
    head_height: float
    size: float
    notes: tuple[str, ...]
    has_rules: bool

    @property
    def leading(self) -> float:
        """Distance of lines."""
        return self.size * 1.3


def lay_out(table: Table, width: float, max_height: float) -> Layout:
    """Measure `table` for a width; a cell that would be higher than `max_height` is cut with an ellipsis."""
    widths, size = column_widths(table, width)
    max_lines = max(1, int(max_height / (size * 1.3)) - 1)
    indents = tuple(_indent(table.columns, number) for number in range(len(widths)))
    rooms = [w - 2 * PAD_X - indent for w, indent in zip(widths, indents, strict=True)]
    head = tuple(wrapped(column.title, BOLD, size, room) for column, room in zip(table.columns, rooms, strict=True))
    rows = tuple(
        tuple(_cut(wrapped(cell, REGULAR, size, room), max_lines) for cell, room in zip(row, rooms, strict=True))
        for row in table.rows
    )
    return Layout(
        widths=widths,
        aligns=tuple(column.align for column in table.columns),
        indents=indents,
        head=head,
        rows=rows,
        heights=tuple(max(_row_height(row, size), table.row_height) for row in rows),
        head_height=_row_height(head, size),
        size=size,
        notes=tuple(line for note in table.notes for line in wrapped(note, REGULAR, _NOTE_SIZE, width)[:8]),
        has_rules=table.row_height > 0,
    )


def column_widths(table: Table, width: float) -> tuple[tuple[float, ...], float]:
    """Return how wide the columns of a table are when it is `width` points wide, and the size of its type."""
    size = _SMALL_SIZE if table.is_compact else _SIZE
    needed = _needed_widths(table, width, size)
    if size == _SIZE and sum(needed) > _TIGHT * width:
        size = _SMALL_SIZE
        needed = _needed_widths(table, width, size)
    return _column_widths(table, width, size, needed), size


def table_height(layout: Layout, rows: int | None = None) -> float:
    """Return the height of a table with caption, its first `rows` or all of them with the notes, in points."""
    notes = 5 + _NOTE_LEADING * len(layout.notes) if layout.notes and rows is None else 0.0
    return _CAPTION_LEADING + 3 + layout.head_height + sum(layout.heights[:rows]) + notes


def _cut(lines: list[str], max_lines: int) -> list[str]:
    return lines if len(lines) <= max_lines else [*lines[: max_lines - 1], lines[max_lines - 1][:-1] + "…"]


def _row_height(cells: Sequence[list[str]], size: float) -> float:
    return max(len(lines) for lines in cells) * size * 1.3 + 2 * _PAD_Y


def _column_widths(table: Table, width: float, size: float, needed: Sequence[float]) -> tuple[float, ...]:
    """Give every column its longest word, then share what is left by weight, else by how much text it holds."""
    if all(column.weight is not None for column in table.columns):
        total = sum(column.weight or 0 for column in table.columns)
        shares = [width * (column.weight or 0) / total for column in table.columns]
        wanted = [max(pair) for pair in zip(needed, shares, strict=True)]
        if sum(wanted) > width:  # what is short is left to texts, which fill lines: numbers need no more than they need
            pairs = zip(table.columns, needed, wanted, strict=True)
            wanted = [least if column.align == "right" else most for column, least, most in pairs]
        return _shared(needed, wanted, width)
    wanted = []
    for number, minimum in enumerate(needed):
        longest = _usual_width([stringWidth(row[number], REGULAR, size) for row in table.rows])
        wanted.append(max(minimum, min(longest, width * 0.45) + _pads(table, number)))
    return _shared(needed, wanted, width)


def _needed_widths(table: Table, width: float, size: float) -> list[float]:
    """Return the width at which no column breaks a word or a short cell; very long words may break."""
    needed = []
    for number, column in enumerate(table.columns):
        title = max(stringWidth(word, BOLD, size) for word in column.title.split(" "))
        cells = {word for row in table.rows for word in _unbroken(row[number])}
        words = max((stringWidth(word, REGULAR, size) for word in cells), default=0.0)
        needed.append(max(min(words, width * 0.25), title) + _pads(table, number))
    return needed


def _unbroken(cell: str) -> list[str]:
    return cell.split("\n") if len(cell) <= _UNBROKEN else cell.split()


def _pads(table: Table, number: int) -> float:
    return 2 * PAD_X + _indent(table.columns, number) + 1


def _usual_width(widths: list[float]) -> float:
    """Return the widest cell, or in a long table the width that nine of ten cells keep within."""
    return sorted(widths)[int(0.9 * (len(widths) - 1)) if len(widths) > 12 else -1] if widths else 0.0


def _indent(columns: Sequence[Column], number: int) -> float:
    """Return the room that keeps a text apart from the numbers at its left."""
    follows_numbers = number > 0 and columns[number - 1].align == "right" and columns[number].align == "left"
    return _INDENT if follows_numbers else 0.0


def _shared(needed: Sequence[float], wanted: Sequence[float], width: float) -> tuple[float, ...]:
    if sum(wanted) <= width:
        spare = (width - sum(wanted)) / sum(wanted)
        return tuple(w + w * spare for w in wanted)
    if sum(needed) >= width:
        return tuple(n * width / sum(needed) for n in needed)
    share = (width - sum(needed)) / (sum(wanted) - sum(needed))
    return tuple(n + (w - n) * share for n, w in zip(needed, wanted, strict=True))


class TableFlowable(Flowable):  # type: ignore[misc]  # reportlab has no types
    """The rows `start` to `stop` of a measured table, with caption and head."""

    def __init__(
        self, layout: Layout, entry: MarkEntry, mark: str, continued: str, start: int = 0, stop: int | None = None
    ) -> None:
        super().__init__()
        self._layout, self.entry, self._mark, self._continued = layout, entry, mark, continued
        self.is_first = start == 0
        stop = len(layout.rows) if stop is None else stop
        caption = f"{entry.number}  {entry.text}" if entry.number else entry.text
        self._start, self._stop = start, stop
        self.spaceBefore, self.spaceAfter = 8, 4
        text = f"{caption} ({continued})" if start else caption
        room = sum(layout.widths) - (stringWidth(mark, BOLD, 7.5) + 14 if mark else 0)
        lines = wrapped(text, BOLD, _CAPTION_SIZE, room)
        self._caption_lines = (
            lines if len(lines) <= 6 else [*lines[:5], shortened(" ".join(lines[5:]), BOLD, 8.5, room)]
        )

    def _top_height(self) -> float:
        return len(self._caption_lines) * _CAPTION_LEADING + 3 + self._layout.head_height

    def _notes_height(self) -> float:
        """Return the room of the notes, which stand under the last rows."""
        is_last = self._stop == len(self._layout.rows)
        return 5 + _NOTE_LEADING * len(self._layout.notes) if is_last and self._layout.notes else 0.0

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Return the size, for platypus."""
        self.width = sum(self._layout.widths)
        rows = sum(self._layout.heights[self._start : self._stop])
        self.height = self._top_height() + rows + self._notes_height()
        return self.width, self.height

    def split(self, width: float, height: float) -> list[TableFlowable]:
        """Return the rows that fit into `height` and the rest; nothing when too few fit."""
        room = height - self._top_height()
        row = self._start
        while row < self._stop and room >= self._layout.heights[row]:
            room -= self._layout.heights[row]
            row += 1
        if row - self._start < min(FIRST_ROWS, self._stop - self._start) and height < 400:
            return []
        if row >= self._stop - 1 and row - self._start > FIRST_ROWS:
            row = self._stop - 2  # no last row, and no note, on a page of its own
        is_parted = self._start < row < self._stop
        return [self._part(self._start, row), self._part(row, self._stop)] if is_parted else []

    def _part(self, start: int, stop: int) -> TableFlowable:
        return TableFlowable(self._layout, self.entry, self._mark, self._continued, start, stop)

    def draw(self) -> None:
        """Paint, for platypus."""
        canvas, layout = self.canv, self._layout
        y = self.height
        if self.is_first:
            canvas.bookmarkHorizontal(self.entry.key, 0, y)
        if is_draft(canvas):
            return
        canvas.setFont(BOLD, _CAPTION_SIZE)
        canvas.setFillColor(NAVY)
        for line in self._caption_lines:
            canvas.drawString(0, y - 8.5, line)
            y -= _CAPTION_LEADING
        if self._mark:
            _draw_mark(canvas, self._mark, self.width, self.height)
        y -= 3
        canvas.setFillColor(HEAD_FILL)
        canvas.rect(0, y - layout.head_height, self.width, layout.head_height, stroke=0, fill=1)
        _draw_cells(canvas, layout, layout.head, BOLD, y)
        y -= layout.head_height
        _rule(canvas, self.width, y, 0.9)
        for row in range(self._start, self._stop):
            if (row - self._start) % 2 and not layout.has_rules:
                canvas.setFillColor(ZEBRA_FILL)
                canvas.rect(0, y - layout.heights[row], self.width, layout.heights[row], stroke=0, fill=1)
            _draw_cells(canvas, layout, layout.rows[row], REGULAR, y)
            y -= layout.heights[row]
            _rule(canvas, self.width, y, 0.25)
        if layout.has_rules:
            _draw_rules(canvas, layout, y, y + sum(layout.heights[self._start : self._stop]))
        if self._notes_height():
            canvas.setFillColor(GRAY)
            canvas.setFont(REGULAR, _NOTE_SIZE)
            for line in layout.notes:
                y -= _NOTE_LEADING
                canvas.drawString(0, y - 0.5, line)


def _draw_rules(canvas: Any, layout: Layout, low: float, high: float) -> None:
    canvas.setStrokeColor(GRAY)
    canvas.setLineWidth(0.4)
    x = 0.0
    for width in (0.0, *layout.widths):
        x += width
        canvas.line(x, low, x, high)


def _draw_mark(canvas: Any, mark: str, width: float, top: float) -> None:
    room = stringWidth(mark, BOLD, 7.5) + 8
    canvas.setStrokeColor(GRAY)
    canvas.setLineWidth(0.6)
    canvas.roundRect(width - room, top - 11, room, 11, 2, stroke=1, fill=0)
    canvas.setFillColor(GRAY)
    canvas.setFont(BOLD, 7.5)
    canvas.drawString(width - room + 4, top - 8.3, mark)


def _rule(canvas: Any, width: float, y: float, weight: float) -> None:
    canvas.setStrokeColor(NAVY if weight > 0.5 else RULE)
    canvas.setLineWidth(weight)
    canvas.line(0, y, width, y)


def _draw_cells(canvas: Any, layout: Layout, cells: Sequence[list[str]], font: str, top: float) -> None:
    canvas.setFillColor(INK)
    canvas.setFont(font, layout.size)
    x = 0.0
    for lines, width, align, indent in zip(cells, layout.widths, layout.aligns, layout.indents, strict=True):
        y = top - _PAD_Y - layout.size * 0.98
        for line in lines:
            if align == "right":
                canvas.drawRightString(x + width - PAD_X, y, line)
            elif align == "center":
                canvas.drawCentredString(x + width / 2, y, line)
            else:
                canvas.drawString(x + PAD_X + indent, y, line)
            y -= layout.leading
        x += width
