"""Numbers of headings, tables and figures, and references to them.

A text refers to a heading, table or figure by `ref(id)`; each writer puts there what that place is called in the print,
and, where it knows pages, on which page it stands.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from app.planning.document.blocks import Block, Figure, Heading, Table
from app.planning.document.print_style import PrintStyle

_OPEN, _CLOSE = "\ue000", "\ue001"  # private use: no text of people holds them
_REFERENCE = re.compile(f"{_OPEN}([^{_OPEN}{_CLOSE}]*){_CLOSE}")


def ref(id: str) -> str:
    """Return what stands in a text for a reference to the heading, table or figure with this id."""
    return f"{_OPEN}{id}{_CLOSE}"


def has_reference(text: str) -> bool:
    """Return whether a text refers to something."""
    return _OPEN in text


def with_references(text: str, name: Callable[[str], str]) -> str:
    """Return `text` with `name(id)` for every reference.

    >>> with_references(f"See {ref('sites')}.", {"sites": "Table 3"}.__getitem__)
    'See Table 3.'
    """
    return _REFERENCE.sub(lambda match: name(match[1]), text)


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


@dataclass(frozen=True, slots=True)
class Place:
    """A heading, table or figure as a print calls it, and the id by which others refer to it."""

    key: str
    name: str


def places(blocks: Iterable[Block], style: PrintStyle) -> list[Place | None]:
    """Return one entry a block: the place that it is, or None where nothing can refer to it."""
    blocks = list(blocks)
    numbers = iter(heading_numbers(blocks))
    found: list[Place | None] = []
    headings = tables = figures = 0
    for block in blocks:
        match block:
            case Heading():
                headings += 1
                number = next(numbers)
                text = style.annex_text if number[0].isalpha() else style.section_text
                found.append(Place(block.id or f"heading-{headings}", text.format(number=number)))
            case Table():
                tables += 1
                found.append(Place(block.id or f"table-{tables}", style.table_text.format(number=tables)))
            case Figure():
                figures += 1
                found.append(Place(block.id or f"figure-{figures}", style.figure_text.format(number=figures)))
            case _:
                found.append(None)
    return found
