"""One case a block: what platypus sets for each."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any
from xml.sax.saxutils import escape

from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import CondPageBreak, Flowable, KeepTogether, NextPageTemplate, Paragraph, Spacer
from reportlab.platypus import PageBreak as NewPage

from app.planning.document.blocks import (
    Block,
    Bullets,
    Cover,
    Figure,
    Heading,
    KeyFigures,
    Note,
    PageBreak,
    SignOff,
    Table,
    TableOfContents,
    heading_numbers,
)
from app.planning.document.blocks import Paragraph as Text
from app.planning.document.drawing import Drawing
from app.planning.document.pdf.contents import Contents
from app.planning.document.pdf.cover import CoverFlowable, SignOffFlowable
from app.planning.document.pdf.draw import draw
from app.planning.document.pdf.fonts import BOLD, REGULAR, wrapped
from app.planning.document.pdf.look import GRAY, NAVY, NOTE_BARS, NOTE_FILLS, Sheet, paragraph_styles
from app.planning.document.pdf.table import TableFlowable, lay_out
from app.planning.document.print_style import PrintStyle

_SMALL_TABLE_ROWS = 12
_CHAPTER_SHARE = 0.36  # a chapter begins at the foot of a page only with this share of it


class HeadingFlowable(Paragraph):  # type: ignore[misc]  # reportlab has no types
    """A heading that enters the bookmarks and the table of contents when it is set."""

    def __init__(self, heading: Heading, number: str, key: str, style: Any) -> None:
        gap = "&#160;&#160;" if heading.level == 1 else "&#160; "
        super().__init__(f"{number}{gap}{escape(heading.text)}", style)
        self.entry = (heading.level - 1, number, heading.text, key)


class DrawingFlowable(Flowable):  # type: ignore[misc]  # reportlab has no types
    """A vector drawing, made smaller where it is wider or higher than the frame."""

    def __init__(self, drawing: Drawing, max_width: float, max_height: float) -> None:
        super().__init__()
        self._drawing = drawing
        self._scale = min(1.0, max_width / drawing.width, max_height / drawing.height)
        self.width, self.height = drawing.width * self._scale, drawing.height * self._scale
        self.spaceBefore = 6

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Return the size, for platypus."""
        return self.width, self.height

    def draw(self) -> None:
        """Paint, for platypus."""
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

    def __init__(self, note: Note, width: float, styles: dict[str, Any]) -> None:
        super().__init__()
        title = f"{note.id}  {note.title}" if note.id else note.title
        self._title = Paragraph(escape(title), styles["note_title"])
        self._text = Paragraph(escape(note.text), styles["note"])
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


@dataclass(slots=True)
class Setter:
    """Turns blocks into flowables, counting chapters, tables and figures."""

    style: PrintStyle
    sheet: Sheet
    styles: dict[str, Any]
    numbers: list[str]
    headings: int = 0
    tables: int = 0
    figures: int = 0

    def flowables(self, blocks: Sequence[Block]) -> list[Any]:
        """Return what platypus sets for `blocks`."""
        story: list[Any] = []
        for place, block in enumerate(blocks):
            if isinstance(block, Heading):
                least = _CHAPTER_SHARE * self.sheet.text_height if block.level == 1 else 0.0
                story.append(CondPageBreak(max(least, _room_for(blocks[place:], self.sheet))))
            story.extend(self._set(block))
        return story

    def _set(self, block: Block) -> list[Any]:
        setters: dict[type, Callable[[Any], list[Any]]] = {
            Heading: self._heading,
            Text: lambda b: [Paragraph(escape(b.text), self.styles[b.role])],
            Bullets: self._bullets,
            KeyFigures: lambda b: [KeyFiguresFlowable(b, self.sheet.text_width)],
            Table: self._table,
            Figure: self._figure,
            Note: lambda b: [NoteFlowable(b, self.sheet.text_width, self.styles)],
            SignOff: lambda b: [SignOffFlowable(b, self.sheet.text_width)],
            Cover: lambda b: [CoverFlowable(b, self.sheet), NextPageTemplate("body"), NewPage()],
            TableOfContents: lambda b: [
                Paragraph(escape(b.title), self.styles["contents_title"]),
                Contents(self.styles),
                NewPage(),
            ],
            PageBreak: lambda b: [NewPage()],
        }
        return setters[type(block)](block)

    def _heading(self, heading: Heading) -> list[Any]:
        number = self.numbers[self.headings]
        self.headings += 1
        key = heading.id or f"heading-{self.headings}"
        return [HeadingFlowable(heading, number, key, self.styles[f"heading{heading.level}"])]

    def _bullets(self, bullets: Bullets) -> list[Any]:
        marks = [f"{n}." if bullets.is_numbered else "•" for n in range(1, len(bullets.items) + 1)]
        style = self.styles["bullet"]
        return [Paragraph(escape(t), style, bulletText=m) for m, t in zip(marks, bullets.items, strict=True)]

    def _table(self, table: Table) -> list[Any]:
        self.tables += 1
        caption = f"{self.style.table_text.format(number=self.tables)}  {table.caption}"
        layout = lay_out(table, self.sheet.text_width, self.sheet.text_height * 0.5)
        body = TableFlowable(layout, caption, table.mark, self.style.continued_text, 0, len(table.rows))
        return [KeepTogether([body]) if len(table.rows) <= _SMALL_TABLE_ROWS else body, Spacer(1, 6)]

    def _figure(self, figure: Figure) -> list[Any]:
        self.figures += 1
        caption = f"{self.style.figure_text.format(number=self.figures)}  {figure.caption}"
        if figure.mark:
            caption += f" [{figure.mark}]"
        notes = [Paragraph(escape(note), self.styles["table_note"]) for note in figure.notes]
        drawing = DrawingFlowable(figure.drawing, self.sheet.text_width, self.sheet.text_height - 60 - 14 * len(notes))
        return [
            KeepTogether(
                [drawing, Spacer(1, 3), Paragraph(escape(caption), self.styles["caption"]), *notes, Spacer(1, 8)]
            )
        ]


def setter(style: PrintStyle, sheet: Sheet, blocks: Sequence[Block]) -> Setter:
    """Return a setter for one document."""
    return Setter(style=style, sheet=sheet, styles=paragraph_styles(), numbers=heading_numbers(blocks))


def _room_for(blocks: Sequence[Block], sheet: Sheet) -> float:
    """Return the height that headings, the text after them and the beginning of what follows need on one page."""
    room = 0.0
    has_text = False
    for block in blocks:
        match block:
            case Heading() if has_text:
                return room
            case Heading(level=level):
                room += 50 if level == 1 else 30
            case Text(text=text):
                has_text = True
                room += 10 + 14 * math.ceil(len(text) / 95)
            case Figure(drawing=drawing):
                return float(min(room + drawing.height + 40, sheet.text_height))
            case Table(rows=rows) if len(rows) <= _SMALL_TABLE_ROWS:
                layout = lay_out(block, sheet.text_width, sheet.text_height * 0.5)
                height = 40 + layout.head_height + sum(layout.heights) + 10 * len(layout.notes)
                return float(min(room + height, sheet.text_height * 0.75))
            case Table():
                return room + 110
            case _:
                return room + 60
    return room
