"""Blocks text by text: for searching, to translate them, and to see which glyphs are needed."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterable, Sequence
from typing import Any, TypeVar

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
    Paragraph,
    SignOff,
    Table,
    TableOfContents,
)

_Value = TypeVar("_Value")


def texts_of(blocks: Iterable[Block]) -> list[str]:
    """Return every text of `blocks`, drawings included."""
    found: list[str] = []
    for block in blocks:
        found.extend(_texts(block))
    return found


def _texts(block: Block) -> Sequence[str]:
    match block:
        case Heading(text=text) | Paragraph(text=text) | TableOfContents(title=text) | Exhibits(title=text):
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
        case Form():
            fields = [part for row in block.rows for f in row for part in (f.label, f.value, *f.choices)]
            return [block.title, *fields, block.note]
        case Card():
            facts = [part for fact in block.facts for part in fact]
            drawn = block.drawing.texts() if block.drawing else []
            return [block.title, block.subtitle, block.mark, *facts, *block.notes, *drawn]
        case Pair():
            return [*_texts(block.left), *_texts(block.right)]
        case PageBreak():
            return []


def rewritten(value: _Value, change: Callable[[str], str]) -> _Value:
    """Return a block, a drawing or a tuple of them with every text changed."""
    changed: Any = value
    if isinstance(value, str):
        changed = change(value)
    elif isinstance(value, tuple):
        changed = tuple(rewritten(item, change) for item in value)
    elif dataclasses.is_dataclass(value) and not isinstance(value, type):
        old = {f.name: getattr(value, f.name) for f in dataclasses.fields(value)}
        changed = dataclasses.replace(value, **{name: rewritten(v, change) for name, v in old.items()})
    result: _Value = changed
    return result
