"""What a plan says, not how it looks: sections return these, `pdf` and other writers render them."""

from __future__ import annotations

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

    `mark` is a short word such as "synthetic" that is printed beside the caption. Rows are at least `row_height` points
    high, with lines between the columns, where people write into them.
    """

    columns: tuple[Column, ...]
    rows: tuple[tuple[str, ...], ...]
    caption: str
    id: str = ""
    notes: tuple[str, ...] = ()
    mark: str = ""
    is_compact: bool = False
    row_height: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """A vector drawing with a caption, and a text that says what it shows to those who cannot see it."""

    drawing: Drawing
    caption: str
    alt: str
    id: str = ""
    notes: tuple[str, ...] = ()
    mark: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """A set-off remark: a caveat with its id, something missing and who supplies it, or a plain note.

    `tables` are those whose records would fill the place where something is missing.
    """

    kind: Literal["caveat", "missing", "note"]
    title: str
    text: str
    id: str = ""
    tables: tuple[str, ...] = ()


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
class Exhibits:
    """The list of all tables or of all figures with their pages."""

    title: str
    of: Literal["table", "figure"]


@dataclass(frozen=True, slots=True)
class Field:
    """A box of a form: what belongs there, what is known already, or choices to tick; `lines` is the room to write."""

    label: str
    weight: float = 1.0
    value: str = ""
    choices: tuple[str, ...] = ()
    lines: int = 1


@dataclass(frozen=True, slots=True)
class Form:
    """A part of a form that people fill in by hand: rows of boxes; a row is never split."""

    title: str
    rows: tuple[tuple[Field, ...], ...]
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """Facts about one thing in a frame, to be cut out: label and value in two columns, and a drawing beside them."""

    title: str
    facts: tuple[tuple[str, str], ...]
    subtitle: str = ""
    drawing: Drawing | None = None
    mark: str = ""
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Pair:
    """The same text in two languages, side by side."""

    left: Paragraph | Bullets | Note
    right: Paragraph | Bullets | Note


@dataclass(frozen=True, slots=True)
class PageBreak:
    """What follows starts on a new page."""


Block = (
    Heading
    | Paragraph
    | Bullets
    | KeyFigures
    | Table
    | Figure
    | Note
    | SignOff
    | Cover
    | TableOfContents
    | Exhibits
    | Form
    | Card
    | Pair
    | PageBreak
)
