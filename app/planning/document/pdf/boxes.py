"""Drawings, key figures and remarks as platypus sets them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from xml.sax.saxutils import escape

from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import Flowable, Paragraph

from app.planning.document.blocks import KeyFigures, Note
from app.planning.document.drawing import Drawing
from app.planning.document.pdf.draw import draw
from app.planning.document.pdf.fonts import BOLD, REGULAR, wrapped
from app.planning.document.pdf.look import GRAY, NAVY, NOTE_BARS, NOTE_FILLS
from app.planning.document.pdf.marks import MarkEntry, Marks, is_draft


class DrawingFlowable(Flowable):  # type: ignore[misc]  # reportlab has no types
    """A vector drawing, made smaller where it is wider or higher than the frame."""

    def __init__(self, drawing: Drawing, max_width: float, max_height: float, entry: MarkEntry) -> None:
        super().__init__()
        self._drawing, self.entry = drawing, entry
        self._scale = min(1.0, max_width / drawing.width, max_height / drawing.height)
        self.width, self.height = drawing.width * self._scale, drawing.height * self._scale
        self.spaceBefore = 6

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Return the size, for platypus."""
        return self.width, self.height

    def draw(self) -> None:
        """Paint, for platypus."""
        self.canv.bookmarkHorizontal(self.entry.key, 0, self.height)
        if is_draft(self.canv):
            return
        self.canv.scale(self._scale, self._scale)
        draw(self.canv, self._drawing)


class KeyFiguresFlowable(Flowable):  # type: ignore[misc]  # reportlab has no types
    """Numbers in large type side by side."""

    def __init__(self, figures: KeyFigures, width: float) -> None:
        super().__init__()
        self.width = width
        self._cell = width / len(figures.items)
        room = self._cell - 20
        self._items = [
            (
                f.value,
                _value_size(f.value, room),
                wrapped(f.label, BOLD, 8.5, room),
                wrapped(f.note, REGULAR, 7.5, room),
            )
            for f in figures.items
        ]
        self.height = 30 + max(len(label) * 11 + len(note) * 9.8 for _, _, label, note in self._items)
        self.spaceBefore, self.spaceAfter = 6, 14

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Return the size, for platypus."""
        return self.width, self.height

    def draw(self) -> None:
        """Paint, for platypus."""
        canvas = self.canv
        for number, (value, size, label, note) in enumerate(self._items):
            x = number * self._cell
            canvas.setStrokeColor(NAVY)
            canvas.setLineWidth(2)
            canvas.line(x + 1, 0, x + 1, self.height)
            canvas.setFillColor(NAVY)
            canvas.setFont(BOLD, size)
            canvas.drawString(x + 10, self.height - 19, value)
            y = _lines(canvas, label, x + 10, self.height - 34, BOLD, 8.5, 11)
            canvas.setFillColor(GRAY)
            _lines(canvas, note, x + 10, y, REGULAR, 7.5, 9.8)


def _value_size(value: str, room: float) -> float:
    return float(min(22.0, 22.0 * room / max(1.0, stringWidth(value, BOLD, 22))))


def _lines(canvas: Any, lines: Sequence[str], x: float, y: float, font: str, size: float, leading: float) -> float:
    canvas.setFont(font, size)
    for line in lines:
        canvas.drawString(x, y, line)
        y -= leading
    return y


class NoteFlowable(Flowable):  # type: ignore[misc]  # reportlab has no types
    """A remark on a tinted ground with a bar at its left."""

    def __init__(self, note: Note, width: float, styles: dict[str, Any], marks: Marks) -> None:
        super().__init__()
        title = f"{note.id}  {note.title}" if note.id else note.title
        self._title = Paragraph(escape(title), styles["note_title"])
        self._text = marks.paragraph(note.text, styles["note"])
        self._kind = note.kind
        self.width = width
        self.spaceBefore, self.spaceAfter = 4, 8

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Return the size, for platypus."""
        self._title_height = self._title.wrap(self.width - 22, height)[1]
        self._text_height = self._text.wrap(self.width - 22, height)[1]
        self.height = self._title_height + self._text_height + 14
        return self.width, self.height

    def draw(self) -> None:
        """Paint, for platypus."""
        canvas = self.canv
        canvas.setFillColor(NOTE_FILLS[self._kind])
        canvas.rect(0, 0, self.width, self.height, stroke=0, fill=1)
        canvas.setFillColor(NOTE_BARS[self._kind])
        canvas.rect(0, 0, 3, self.height, stroke=0, fill=1)
        self._title.drawOn(canvas, 12, self.height - 6 - self._title_height)
        self._text.drawOn(canvas, 12, self.height - 7 - self._title_height - self._text_height)
