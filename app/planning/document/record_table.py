"""Tables of records: a column a cell function, so that a section says only what stands where."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

from app.models.record import Disclosure, Record
from app.planning.document.blocks import Block, Column, Table
from app.planning.document.context import PlanContext
from app.planning.document.evidence import grounds
from app.text import Translate

R = TypeVar("R", bound=Record)
Cell = Callable[[R], str | None]


def record_table(
    context: PlanContext,
    translate: Translate,
    records: Sequence[R],
    caption: str,
    columns: Sequence[tuple[Column, Cell[R]]],
    notes: tuple[str, ...] = (),
    id: str = "",
) -> list[Block]:
    """Return a table of records, or nothing where there are none; a cell that is None or empty is a dash.

    Records that are proposals of Lifeline, to be adapted, are counted in a note.
    """
    if not records:
        return []
    rows = tuple(tuple(cell(record) or "–" for _, cell in columns) for record in records)
    heads, rows = shown_columns(context, [column for column, _ in columns], rows)
    proposals = sum(is_proposal(record) for record in records)
    if proposals:
        text = translate(
            "plan", "Rows that are proposals of Lifeline and that nobody has adapted yet: {count} of {total}."
        )
        notes = (
            *notes,
            text.format(count=context.formatter.number(proposals), total=context.formatter.number(len(records))),
        )
    return [
        Table(
            columns=heads,
            rows=rows,
            caption=caption,
            **grounds(context, records, translate, *notes),
            id=id,
        )
    ]


def shown_columns(
    context: PlanContext, columns: Sequence[Column], rows: tuple[tuple[str, ...], ...]
) -> tuple[tuple[Column, ...], tuple[tuple[str, ...], ...]]:
    """Return columns and rows, without the columns of which an edition that hides something shows nothing."""
    if context.edition is Disclosure.RESTRICTED:
        return tuple(columns), rows
    kept = [place for place in range(len(columns)) if any(row[place] != "–" for row in rows)]
    return tuple(columns[place] for place in kept), tuple(tuple(row[place] for place in kept) for row in rows)


def is_proposal(record: Record) -> bool:
    """Whether a record is a proposal of Lifeline that nobody has adapted."""
    return (record.provenance or "").lower().startswith("proposal")


def listed(names: Sequence[str]) -> str:
    """Return names in one cell."""
    return ", ".join(name for name in names if name != "–")
