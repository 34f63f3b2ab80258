"""What a plan says, not how it looks: sections return these, `pdf` and other writers render them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from app.planning.document.drawing import Drawing

Align = Literal["left", "right", "center"]


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading; `level` 1 to 3. Level 1 starts a chapter, or an annex with a letter instead of a number."""

    level: int
    text: str
    id: str = ""
    is_annex: bool = False


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Running text. A `lead` opens a chapter in larger type, `small` is for credits and remarks."""

    text: str
    role: Literal["body", "lead", "small"] = "body"


@dataclass(frozen=True, slots=True)
class Bullets:
    """A list, numbered where the order matters."""

    items: tuple[str, ...]
    is_numbered: bool = False


@dataclass(frozen=True, slots=True)
class KeyFigure:
    """One number that a reader should remember, what it counts, and how sure it is."""

    value: str
    label: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class KeyFigures:
    """Two to four key figures side by side."""

    items: tuple[KeyFigure, ...]


@dataclass(frozen=True, slots=True)
class Column:
    """One column; `weight` is its share of the width relative to the others, None: by content."""

    title: str
    align: Align = "left"
    weight: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """Rows of text under column titles, which are repeated on every page; a row is never split.

    `mark` is a short word such as "synthetic" that is printed beside the caption.
    """

    columns: tuple[Column, ...]
    rows: tuple[tuple[str, ...], ...]
    caption: str
    id: str = ""
    notes: tuple[str, ...] = ()
    mark: str = ""
    is_compact: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """A vector drawing with a caption, and a text that says what it shows to those who cannot see it."""

    drawing: Drawing
    caption: str
    alt: str
    id: str = ""
    notes: tuple[str, ...] = ()
    mark: str = ""
    fills_page: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """A set-off remark: a caveat with its id, something missing and who supplies it, or a plain note."""

    kind: Literal["caveat", "missing", "note"]
    title: str
    text: str
    id: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SignOff:
    """Lines on which people sign: who, and what is already known."""

    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Cover:
    """The first page."""

    title: str
    subtitle: str
    authority: str
    classification: str
    facts: tuple[tuple[str, str], ...]
    sign_off: SignOff
    notice: str = ""


@dataclass(frozen=True, slots=True)
class TableOfContents:
    """The headings of level 1 and 2 with their pages."""

    title: str


@dataclass(frozen=True, slots=True)
class PageBreak:
    """What follows starts on a new page."""


Block = (
    Heading | Paragraph | Bullets | KeyFigures | Table | Figure | Note | SignOff | Cover | TableOfContents | PageBreak
)


def heading_numbers(blocks: Iterable[Block]) -> list[str]:
    """Return the number of every heading in order: chapters 1, 2, 3, annexes A, B, C, below them 1.1, A.1.1.

    >>> heading_numbers([Heading(1, "Risk"), Heading(2, "Wind"), Heading(1, "Register", is_annex=True)])
    ['1', '1.1', 'A']
    """
    numbers = []
    chapters = annexes = 0
    counts: list[int] = []
    first = ""
    for heading in (block for block in blocks if isinstance(block, Heading)):
        if heading.level == 1:
            annexes += heading.is_annex
            chapters += not heading.is_annex
            first = chr(ord("A") + annexes - 1) if heading.is_annex else str(chapters)
            counts = []
        else:
            counts = [*counts, 0][: heading.level - 1]
            counts[-1] += 1
        numbers.append(".".join([first, *map(str, counts)]))
    return numbers


def texts_of(blocks: Iterable[Block]) -> list[str]:
    """Return every text of `blocks`, drawings included: for searching, and to see which glyphs are needed."""
    found: list[str] = []
    for block in blocks:
        found.extend(_texts(block))
    return found


def _texts(block: Block) -> Sequence[str]:
    match block:
        case Heading(text=text) | Paragraph(text=text):
            return [text]
        case Bullets(items=items):
            return items
        case KeyFigures(items=figures):
            return [part for figure in figures for part in (figure.value, figure.label, figure.note)]
        case Table():
            cells = [cell for row in block.rows for cell in row]
            return [block.caption, block.mark, *(column.title for column in block.columns), *cells, *block.notes]
        case Figure():
            return [block.caption, block.mark, block.alt, *block.notes, *block.drawing.texts()]
        case Note():
            return [block.id, block.title, block.text]
        case SignOff():
            return [*block.columns, *(cell for row in block.rows for cell in row)]
        case Cover():
            facts = [part for fact in block.facts for part in fact]
            head = [block.title, block.subtitle, block.authority, block.classification, block.notice]
            return [*head, *facts, *_texts(block.sign_off)]
        case TableOfContents(title=title):
            return [title]
        case PageBreak():
            return []


def as_text(blocks: Iterable[Block]) -> str:
    """Return what `blocks` say as plain text: for golden files, logs and a quick look."""
    lines: list[str] = []
    for block in blocks:
        lines.extend([f"[{type(block).__name__}]", *_lines(block), ""])
    return "\n".join(lines)


def _lines(block: Block) -> list[str]:
    match block:
        case Table():
            head = [block.caption + (f" [{block.mark}]" if block.mark else "")]
            rows = [" | ".join(row) for row in block.rows]
            return [*head, " | ".join(column.title for column in block.columns), *rows, *block.notes]
        case Heading(level=level, text=text):
            return ["#" * level + " " + text]
        case _:
            return [text for text in _texts(block) if text]
