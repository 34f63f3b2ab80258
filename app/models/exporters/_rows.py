"""Rows as a table on the screen shows them, into a spreadsheet."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from pathlib import Path

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE
from openpyxl.styles import Font

Cell = str | float | None

_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def write_rows(path: Path, title: str, heads: Sequence[str], rows: Sequence[Sequence[Cell]]) -> None:
    """Write a CSV file or, where the name does not end in .csv, a workbook with one sheet; unknown is empty."""
    if path.suffix.lower() == ".csv":
        _write_csv(path, heads, rows)
    else:
        _write_workbook(path, title, heads, rows)


def _write_csv(path: Path, heads: Sequence[str], rows: Sequence[Sequence[Cell]]) -> None:
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(heads)
        writer.writerows([_harmless(cell) for cell in row] for row in rows)


def _harmless(cell: Cell) -> Cell:
    """Return a text that a spreadsheet would take for a formula with a mark that keeps it text."""
    return f"'{cell}" if isinstance(cell, str) and cell.startswith(_FORMULA) else cell


def _write_workbook(path: Path, title: str, heads: Sequence[str], rows: Sequence[Sequence[Cell]]) -> None:
    book = Workbook(write_only=True)
    sheet = book.create_sheet("".join(c for c in title if c not in "[]:*?/\\")[:31] or "1")
    sheet.freeze_panes = "A2"
    cells = [WriteOnlyCell(sheet, head) for head in heads]
    for cell in cells:
        cell.font = Font(bold=True)
    sheet.append(cells)
    for row in rows:
        sheet.append([_text(sheet, value) if isinstance(value, str) else value for value in row])
    book.save(path)


def _text(sheet: object, text: str) -> WriteOnlyCell:
    cell = WriteOnlyCell(sheet, ILLEGAL_CHARACTERS_RE.sub("", text))
    cell.data_type = "s"  # a cell that says it is text is no formula
    return cell
