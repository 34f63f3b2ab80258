"""The tables of a print as a workbook: a sheet a table, for those who go on calculating."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from typing import Any

from openpyxl import Workbook
from openpyxl.cell import Cell
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.properties import PageSetupProperties

from app.models.sharing import whole_file
from app.planning.document.block_text import rewritten
from app.planning.document.blocks import Block, Column, Table
from app.planning.document.numbering import places, with_references
from app.planning.document.print_style import PrintStyle
from app.progress import Progress, no_progress

_NARROWEST, _WIDEST = 7, 60
_BOLD = 1.15  # characters of a head in those of a cell
_LINE = 15.0  # points
_PLUS_MINUS = " ± "
_FORBIDDEN = re.compile(r"[\[\]:*?/\\]")  # in names of sheets
_CONTROLS = re.compile(r"[\x00-\x08\x0b-\x1f]")


def write_xlsx(blocks: Sequence[Block], path: Path, style: PrintStyle, progress: Progress = no_progress) -> int:
    """Write the tables of `blocks` and return how many; numbers are numbers where the table aligns them right.

    Raises
    ------
    FileWriteError
        If the file cannot be written there, for example because another program has it open.
    CancelledError
        If `progress` raises it; an existing file stays as it was.
    """
    book = Workbook()
    book.properties.creator = book.properties.lastModifiedBy = style.author or style.producer
    book.properties.title, book.properties.language = _clean(style.title), style.language
    first = book.active
    first.title = "0"
    names = {place.key: place.name for place in places(blocks, style) if place}
    tables = [block for block in blocks if isinstance(block, Table)]
    head = [style.title, style.classification, style.running_note, style.footer, style.copy_note]
    for text in (t for t in head if t):
        first.append([_text(first, text)])
    first.column_dimensions["A"].width = _WIDEST
    for number, table in enumerate(tables, 1):
        progress(number / (len(tables) + 1))
        first.append([_text(first, f"{number}  {table.caption}")])
        page = book.create_sheet(f"{number} {_FORBIDDEN.sub(' ', _clean(table.caption))}"[:31])
        _write(page, rewritten(table, lambda text: with_references(text, lambda key: names.get(key, "–"))), style)
    content = BytesIO()
    book.save(content)
    with whole_file(path) as part:
        part.write_bytes(content.getvalue())
    progress(1.0)
    return len(tables)


def _write(page: Any, table: Table, style: PrintStyle) -> None:
    table = _errors_apart(table)
    page.append([_text(page, f"{table.caption} [{table.mark}]" if table.mark else table.caption)])
    page.append([_text(page, column.title) for column in table.columns])
    for row in table.rows:
        page.append(
            [
                _number(page, cell, style) if column.align == "right" else _text(page, cell)
                for cell, column in zip(row, table.columns, strict=True)
            ]
        )
    page["A1"].font = Font(bold=True, size=12)
    widths = [_width(table, place) for place in range(len(table.columns))]
    lines = 1
    for place, (column, width) in enumerate(zip(table.columns, widths, strict=True), 1):
        head = page.cell(row=2, column=place)
        head.font, head.fill = Font(bold=True), PatternFill("solid", fgColor="E4EAF0")
        head.alignment = Alignment(wrap_text=True, vertical="top", horizontal=column.align)
        page.column_dimensions[get_column_letter(place)].width = width
        lines = max(lines, math.ceil(_BOLD * len(column.title) / width))
    page.row_dimensions[2].height = _LINE * lines
    for note in table.notes:
        page.append([_text(page, note)])
        page.merge_cells(start_row=page.max_row, end_row=page.max_row, start_column=1, end_column=len(widths))
        page.cell(row=page.max_row, column=1).alignment = Alignment(wrap_text=True, vertical="top")
        page.row_dimensions[page.max_row].height = _LINE * math.ceil(len(note) / sum(widths))
    page.freeze_panes, page.print_title_rows = "A3", "1:2"
    page.page_setup.orientation, page.page_setup.fitToHeight = "landscape", 0
    page.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)


def _width(table: Table, place: int) -> float:
    """Return the width of a column in characters: that of its widest cell, and of the longest word over it."""
    words = (_BOLD * len(word) for word in table.columns[place].title.split())
    return min(_WIDEST, max(_NARROWEST, *words, *(len(row[place]) for row in table.rows)) + 2)


def _errors_apart(table: Table) -> Table:
    """Return a table whose standard errors stand in columns of their own, for those who calculate."""
    columns: list[Column] = []
    cells: list[Sequence[str]] = []
    for column, texts in zip(table.columns, zip(*table.rows, strict=True), strict=False):
        parts = [text.partition(_PLUS_MINUS) for text in texts]
        if column.align == "right" and max(text.count(_PLUS_MINUS) for text in texts) == 1:
            columns += [column, Column(_PLUS_MINUS.strip(), "right")]
            cells += [[figure for figure, _, _ in parts], [error for _, _, error in parts]]
        else:
            columns.append(column)
            cells.append(texts)
    return replace(table, columns=tuple(columns), rows=tuple(zip(*cells, strict=True))) if table.rows else table


def _clean(text: str) -> str:
    return _CONTROLS.sub(" ", text)


def _text(page: Any, text: str) -> Cell:
    """Return a cell that says that it is text: no spreadsheet takes it for a formula."""
    cell = Cell(page, value=_clean(text))
    cell.data_type = "s"
    return cell


def _number(page: Any, text: str, style: PrintStyle) -> Cell | float:
    """Return the number that a cell shows, or its text where it shows something else."""
    decimal, grouping = style.number_marks
    plain = text.replace(grouping, "").replace(decimal, ".") if grouping else text.replace(decimal, ".")
    if re.fullmatch(r"-?[0-9]+(\.[0-9]+)?", plain):
        return float(plain)
    cell = _text(page, text)
    cell.alignment = Alignment(horizontal="right")
    return cell
