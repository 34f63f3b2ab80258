"""Rows as a table on the screen shows them, into a spreadsheet."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from io import BytesIO
from pathlib import Path

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Font

from app.models.exporters._cells import text_cell
from app.models.sharing import marked

Cell = str | float | None


def write_rows(path: Path, title: str, heads: Sequence[str], rows: Sequence[Sequence[Cell]]) -> None:
    """Write a CSV file or, where the name does not end in .csv, a workbook with one sheet; unknown is empty."""
    if path.suffix.lower() == ".csv":
        _write_csv(path, heads, rows)
    else:
        _write_workbook(path, title, heads, rows)


def _write_csv(path: Path, heads: Sequence[str], rows: Sequence[Sequence[Cell]]) -> None:
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        for row in (heads, *rows):
            writer.writerow([marked(cell) if isinstance(cell, str) and cell else cell for cell in row])


def _write_workbook(path: Path, title: str, heads: Sequence[str], rows: Sequence[Sequence[Cell]]) -> None:
    book = Workbook(write_only=True)
    sheet = book.create_sheet("".join(c for c in title if c not in "[]:*?/\\")[:31] or "1")
    sheet.freeze_panes = "A2"
    cells = [WriteOnlyCell(sheet, head) for head in heads]
    for cell in cells:
        cell.font = Font(bold=True)
    sheet.append(cells)
    for row in rows:
        sheet.append([text_cell(sheet, value) if isinstance(value, str) else value for value in row])
    content = BytesIO()  # written at once: a full disk in the middle would leave openpyxl's open sheets complaining
    book.save(content)
    path.write_bytes(content.getvalue())
