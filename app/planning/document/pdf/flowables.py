"""One case a block: what platypus sets for each."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from itertools import takewhile
from typing import Any
from xml.sax.saxutils import escape

from reportlab.platypus import CondPageBreak, KeepTogether, NextPageTemplate, Paragraph, Spacer
from reportlab.platypus import PageBreak as NewPage
from reportlab.platypus.doctemplate import ActionFlowable

from app.planning.document.block_text import rewritten, texts_of
from app.planning.document.blocks import (
    Block,
    Bullets,
    Card,
    Cover,
    Exhibits,
    Figure,
    Form,
    Heading,
    KeyFigures,
    Note,
    PageBreak,
    Pair,
    SignOff,
    Table,
    TableOfContents,
)
from app.planning.document.blocks import Paragraph as Text
from app.planning.document.numbering import has_reference, heading_numbers, places, with_references
from app.planning.document.pdf.boxes import DrawingFlowable, KeyFiguresFlowable, NoteFlowable
from app.planning.document.pdf.card import CardFlowable
from app.planning.document.pdf.contents import Contents
from app.planning.document.pdf.cover import CoverFlowable, SignOffFlowable
from app.planning.document.pdf.form import FormFlowable
from app.planning.document.pdf.look import paragraph_styles
from app.planning.document.pdf.marks import MarkedPages, MarkEntry, Marks
from app.planning.document.pdf.pair import PairFlowable, column_width
from app.planning.document.pdf.table import FIRST_ROWS, Layout, TableFlowable, lay_out, table_height
from app.planning.document.print_style import PrintStyle, Sheet

_MOST_SMALL_ROWS = 40
_SMALL_TABLE_SHARE = 0.2  # a table up to this share of the page is kept together
_CHAPTER_SHARE = 0.25  # a chapter begins at the foot of a page only with this share of it
_SMALL_FIGURE_SHARE = 0.25  # a figure up to this share of the page stays with the text above it
_LEAST_SIZE = 0.7  # a figure after which a chapter ends is made so much smaller to stay there
_HEADING_HEIGHTS = {1: 54.0, 2: 34.0, 3: 25.0}  # with the space around
_MOST_KEPT = 60.0  # so much of a chapter's beginning is kept together
_LIST_BEGINNING = 90.0  # title and first entries of contents
_TABLE_SPACE = 8.0  # above a table
_FIGURE_FOOT = 60.0  # caption and space below a figure


class HeadingFlowable(Paragraph):  # type: ignore[misc]  # reportlab has no types
    """A heading that enters the bookmarks and the table of contents when it is set."""

    def __init__(self, heading: Heading, number: str, key: str, style: Any) -> None:
        gap = "&#160;&#160;" if heading.level == 1 else "&#160; "
        super().__init__(f"{number}{gap}{escape(heading.text)}" if number else escape(heading.text), style)
        self.entry = MarkEntry("heading", heading.level - 1, number, heading.text, key)

    def draw(self) -> None:
        """Paint, for platypus."""
        self.canv.bookmarkHorizontal(self.entry.key, 0, self.height + 12)
        super().draw()


@dataclass(frozen=True, slots=True)
class FloatingFigure:
    """A figure that waits for the next page where this one has no room for it; `set` makes it at most so high."""

    height: float
    set: Callable[[float], Any]


@dataclass(slots=True)
class Setter:
    """Turns blocks into flowables; `keys` and `names` say of every block where it is and what it is called."""

    style: PrintStyle
    styles: dict[str, Any]
    numbers: list[str]
    marks: Marks
    headings: int = 0
    layouts: dict[int, tuple[Table, Layout]] = field(default_factory=dict)

    def flowables(self, blocks: Sequence[Block]) -> list[Any]:
        """Return what platypus sets for `blocks`."""
        found = places(blocks, self.style)
        self.marks.names = {place.key: place.name for place in found if place}
        story: list[Any] = [MarkedPages(self.marks)]
        waiting = 0
        for place, block in enumerate(blocks):
            waiting += isinstance(block, Figure)
            if isinstance(block, Heading):
                if block.level == 1:
                    story.append(ActionFlowable(("floats",)))
                    waiting = 0
                is_first = place == 0 or not isinstance(blocks[place - 1], Heading)
                room = self._room_for(blocks[place:]) if is_first else 0.0  # headings stay together
                story += [CondPageBreak(room) for _ in range(waiting + 2)]  # waiting figures may come between
            at = found[place]
            name = at.name if at and self.style.has_numbers else ""
            story.extend(self._set(self._plain(block), at.key if at else "", name))
        if any(isinstance(block, Figure) for block in blocks):
            story += [ActionFlowable(("floats",)), Spacer(1, 0)]  # a figure that waits comes before what follows
        return story

    def _plain(self, block: Block) -> Block:
        """Return a block whose references are settled where they cannot name pages; most have none and stay."""
        is_plain = isinstance(block, Table | Card | Form | SignOff | Heading | KeyFigures)
        if is_plain and any(map(has_reference, texts_of([block]))):
            return rewritten(block, lambda text: with_references(text, self.marks.name) if text else text)
        return block

    def _set(self, block: Block, key: str, name: str) -> list[Any]:
        sheet, width = self.style.sheet, self.style.sheet.text_width
        match block:
            case Heading():
                self.headings += 1
                number = self.numbers[self.headings - 1]
                return [HeadingFlowable(block, number, key, self.styles[f"heading{block.level}"])]
            case Text() | Bullets() | Note():
                return self._text(block, width)
            case Pair(left=left, right=right):
                room = column_width(width)
                return [PairFlowable(self._text(left, room), self._text(right, room), width)]
            case KeyFigures():
                return [KeyFiguresFlowable(block, width)]
            case Table():
                return self._table(block, MarkEntry("table", 1, name, block.caption, key))
            case Figure():
                return self._figure(block, MarkEntry("figure", 1, name, block.caption, key))
            case Form():
                form = FormFlowable(block, width, self.style.continued_text)
                return [KeepTogether([form]) if form.wrap(width, 0)[1] < 0.6 * sheet.text_height else form]
            case Card():
                return [CardFlowable(block, width, sheet.text_height - 20)]
            case SignOff():
                return [SignOffFlowable(block, width)]
            case Cover():
                return [CoverFlowable(block, sheet), NextPageTemplate("body"), NewPage()]
            case TableOfContents(title=title):
                heading = Paragraph(escape(title), self.styles["contents_title"])
                return [CondPageBreak(_LIST_BEGINNING), heading, Contents("heading", self.styles)]
            case Exhibits(title=title, of=kind):
                heading = Paragraph(escape(title), self.styles["exhibits_title"])
                return [CondPageBreak(_LIST_BEGINNING), heading, Contents(kind, self.styles)]
            case PageBreak():
                return [ActionFlowable(("floats",)), NewPage()]

    def _text(self, block: Text | Bullets | Note, width: float) -> list[Any]:
        match block:
            case Text(text=text, role=role):
                return [self.marks.paragraph(text, self.styles[role])]
            case Bullets(items=items):
                marks = [f"{n}." if block.is_numbered else "•" for n in range(1, len(items) + 1)]
                style = self.styles["bullet"]
                return [self.marks.paragraph(t, style, bulletText=m) for m, t in zip(marks, items, strict=True)]
            case Note():
                return [NoteFlowable(block, width, self.styles, self.marks)]

    def _table(self, table: Table, entry: MarkEntry) -> list[Any]:
        sheet = self.style.sheet
        layout = self._lay_out(table)
        body = TableFlowable(layout, entry, table.mark, self.style.continued_text)
        return [KeepTogether([body]) if _is_small(layout, sheet) else body, Spacer(1, 6)]

    def _lay_out(self, table: Table) -> Layout:
        """Measure a table, once for what stands before it and for itself."""
        if id(table) not in self.layouts:
            sheet = self.style.sheet
            self.layouts[id(table)] = table, lay_out(table, sheet.text_width, sheet.text_height * 0.5)
        return self.layouts[id(table)][1]

    def _room_for(self, blocks: Sequence[Block]) -> float:
        """Return the height that headings, the text after them and the beginning of what follows need on one page."""
        levels = [
            block.level
            for block in takewhile(lambda block: isinstance(block, Heading), blocks)
            if isinstance(block, Heading)
        ]
        above = sum(_HEADING_HEIGHTS[level] for level in levels)
        least = _CHAPTER_SHARE * self.style.sheet.text_height if levels[0] == 1 else 0.0
        return min(max(least, above + self._room_below(blocks[len(levels) :])), self.style.sheet.text_height)

    def _room_below(self, blocks: Sequence[Block]) -> float:
        room = 0.0
        has_text = False
        sheet = self.style.sheet
        for place, block in enumerate(blocks):
            match block:
                case Heading():
                    return room
                case Text() if has_text and room > _MOST_KEPT:
                    return room
                case Text(text=text):
                    has_text = True
                    room += 10 + 14 * math.ceil(len(text) / 95)
                case Figure():
                    height = self._height(block)
                    return room + (self._least(height, blocks[place + 1 :]) if has_text else height)
                case Table(rows=rows):
                    measured = replace(block, rows=rows[:FIRST_ROWS]) if len(rows) > _MOST_SMALL_ROWS else block
                    layout = self._lay_out(measured)
                    is_whole = measured is block and _is_small(layout, sheet)
                    return room + _TABLE_SPACE + table_height(layout, None if is_whole else FIRST_ROWS)
                case Card():
                    card = CardFlowable(block, sheet.text_width, sheet.text_height - 60)
                    return float(room + card.height + 20)
                case _:
                    return room + 60
        return room

    def _least(self, height: float, after: Sequence[Block]) -> float:
        """Return how much of a figure must fit below its text: none where what follows fills the page meanwhile."""
        follows = next((block for block in after if not isinstance(block, Figure)), None)
        if follows is None or isinstance(follows, PageBreak) or (isinstance(follows, Heading) and follows.level == 1):
            return _LEAST_SIZE * height
        return height if height <= _SMALL_FIGURE_SHARE * self.style.sheet.text_height else 0.0

    def _height(self, figure: Figure) -> float:
        """Return the height of a figure with its caption and notes, of the page at the most."""
        sheet = self.style.sheet
        scale = min(1.0, sheet.text_width / figure.drawing.width)
        return float(min(figure.drawing.height * scale + _figure_foot(figure), sheet.text_height))

    def _figure(self, figure: Figure, entry: MarkEntry) -> list[Any]:
        caption = f"{entry.number}  {entry.text}".strip() + (f" [{figure.mark}]" if figure.mark else "")
        foot, sheet = _figure_foot(figure), self.style.sheet

        def laid_out(height: float) -> Any:
            drawing = DrawingFlowable(figure.drawing, sheet.text_width, height - foot, entry)
            notes = [self.marks.paragraph(note, self.styles["table_note"]) for note in figure.notes]
            text = Paragraph(escape(caption), self.styles["caption"])
            return KeepTogether([drawing, Spacer(1, 3), text, *notes, Spacer(1, 8)])

        return [ActionFlowable(("float", FloatingFigure(self._height(figure), laid_out)))]


def setter(style: PrintStyle, blocks: Sequence[Block]) -> Setter:
    """Return a setter for one document."""
    numbers = heading_numbers(blocks) if style.has_numbers else [""] * len(blocks)
    return Setter(style=style, styles=paragraph_styles(), numbers=numbers, marks=Marks({}, style.place_text))


def _figure_foot(figure: Figure) -> float:
    return _FIGURE_FOOT + 14 * len(figure.notes)


def _is_small(layout: Layout, sheet: Sheet) -> bool:
    return table_height(layout) <= _SMALL_TABLE_SHARE * sheet.text_height
