"""Rows of cells to a raw table: where the header is, which names it has, which rows do not fit it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from functools import lru_cache

from app.errors import ImportFileError
from app.models.intake.issues import Issue, issue
from app.models.intake.raw import MAX_COLUMNS, MAX_ROWS, Cell, RawTable
from app.text import QT_TRANSLATE_NOOP

_HEADER_SEARCH_ROWS = 20


@lru_cache(maxsize=4096)
def plain(text: str) -> str:
    """Return a name without case, accents, spaces and signs, for comparing.

    >>> plain(" Código de Estación (ft)")
    'codigo_de_estacion_ft'
    """
    bare = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
    return re.sub(r"[^a-z0-9]+", "_", bare.casefold()).strip("_")


def is_blank(cell: Cell) -> bool:
    """Whether nothing stands in the cell."""
    return cell is None or (isinstance(cell, str) and not cell.strip())


def table_of_grid(
    grid: Iterable[tuple[int, Sequence[Cell]]],
    *,
    name: str,
    file: str,
    reading: dict[str, str],
    known: frozenset[str],
) -> RawTable | None:
    """Return the table in numbered rows of cells; None where every cell is blank.

    The header is the first row that is not blank, or, where some of the next rows hold more known column names, that
    one: sheets often have a title above.

    Parameters
    ----------
    grid
        Row number in the file, counted from 1, and its cells.
    name, file
        What the table and its file are called.
    reading
        What was found out about the file.
    known
        Plain names that columns are known to have.

    Raises
    ------
    ImportFileError
        If there are more rows or columns than any inventory has.
    """
    filled: list[tuple[int, Sequence[Cell]]] = []
    blank = 0
    for number, cells in grid:
        if all(is_blank(cell) for cell in cells):
            blank += 1
            continue
        filled.append((number, cells))
        if len(filled) > MAX_ROWS or len(cells) > MAX_COLUMNS:
            raise ImportFileError(
                path=file,
                reason=QT_TRANSLATE_NOOP("import", "more than {rows} rows or {columns} columns"),
                rows=MAX_ROWS,
                columns=MAX_COLUMNS,
            )
    if not filled:
        return None
    place = RawTable(name=name, file=file, columns=(), rows=[], numbers=[]).place
    at = _header_row([cells for _, cells in filled[:_HEADER_SEARCH_ROWS]], known)
    columns, issues = _names(place, filled[at][0], filled[at][1])
    if at:
        issues.append(issue(place, None, "rows_above_header", count=at))
    if blank:
        issues.append(issue(place, None, "blank_rows", count=blank))
    rows, numbers = _fitted(place, filled[at], filled[at + 1 :], len(columns), issues)
    if not rows:
        issues.append(issue(place, None, "no_rows"))
    return RawTable(
        name=name, file=file, columns=columns, rows=rows, numbers=numbers, reading=reading, issues=tuple(issues)
    )


def _header_row(top: list[Sequence[Cell]], known: frozenset[str]) -> int:
    matches = [len({plain(c) for c in cells if isinstance(c, str)} & known) for cells in top]
    best = max(matches)
    return matches.index(best) if best >= 2 else 0


def _names(place: str, row: int, cells: Sequence[Cell]) -> tuple[tuple[str, ...], list[Issue]]:
    last = max(index for index, cell in enumerate(cells) if not is_blank(cell)) + 1
    names: list[str] = []
    issues: list[Issue] = []
    for index, cell in enumerate(cells[:last], start=1):
        name = "" if is_blank(cell) else str(cell).strip()
        if not name:
            name = f"column {index}"
            issues.append(issue(place, row, "blank_header", column=index, name=name))
        if name in names:
            new, count = name, 2
            while new in names:
                new, count = f"{name} ({count})", count + 1
            issues.append(issue(place, row, "double_header", name=name, new=new))
            name = new
        names.append(name)
    return tuple(names), issues


def _fitted(
    place: str,
    header: tuple[int, Sequence[Cell]],
    filled: list[tuple[int, Sequence[Cell]]],
    width: int,
    issues: list[Issue],
) -> tuple[list[tuple[Cell, ...]], list[int]]:
    rows: list[tuple[Cell, ...]] = []
    numbers: list[int] = []
    again = [number for number, cells in filled if cells == header[1]]  # of files that were put one below the other
    if again:
        issues.append(issue(place, None, "header_again", count=len(again)))
        filled = [one for one in filled if one[1] != header[1]]
    for number, cells in filled:
        found = len(cells)
        if found < width:
            issues.append(issue(place, number, "row_short", found=found, expected=width))
            cells = (*cells, *([None] * (width - found)))
        elif found > width:
            if any(not is_blank(cell) for cell in cells[width:]):
                issues.append(issue(place, number, "row_long", found=found, expected=width))
            cells = cells[:width]
        rows.append(tuple(cells))
        numbers.append(number)
    return rows, numbers
