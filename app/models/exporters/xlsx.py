"""Excel workbook: a sheet a table, every cell as text or number, and a first sheet with the notes."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path
from typing import Any

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Font, PatternFill
from openpyxl.utils import get_column_letter

from app.models.blank_forms import ABOUT_SHEET
from app.models.exporters._cells import text_cell
from app.models.record import Record, record_specs
from app.models.sharing import Exporter, plain_text, shared_tables
from app.models.snapshot import Snapshot
from app.text import QT_TRANSLATE_NOOP

_HEAD = Font(bold=True)
_OWN = PatternFill("solid", fgColor="DDE6EE")
_WIDTH = 18


def write(snapshot: Snapshot, path: Path, notes: list[str]) -> None:
    """Write a workbook: a sheet with the notes, then one sheet for every table that holds something."""
    book = Workbook(write_only=True)
    sheet = book.create_sheet(ABOUT_SHEET)
    sheet.column_dimensions["A"].width = 100
    for note in notes:
        sheet.append([_cell(sheet, note)])
    for table, records in shared_tables(snapshot).items():
        _write_table(book, table, records)
    content = BytesIO()  # written at once: a full disk in the middle would leave openpyxl's open sheets complaining
    book.save(content)
    path.write_bytes(content.getvalue())


def _write_table(book: Workbook, table: str, records: tuple[Record, ...]) -> None:
    names = [spec.name for spec in record_specs(type(records[0]))]
    sheet = book.create_sheet(table)
    sheet.freeze_panes = "A2"
    for at in range(len(names)):
        sheet.column_dimensions[get_column_letter(at + 1)].width = _WIDTH
    heads = []
    for name in names:
        cell = WriteOnlyCell(sheet, name)
        cell.font, cell.fill = _HEAD, _OWN
        heads.append(cell)
    sheet.append(heads)
    for record in records:
        row = record.to_row()
        sheet.append([_cell(sheet, row[name]) for name in names])


def _cell(sheet: Any, value: Any) -> Any:
    """Return numbers as numbers, everything else as text.

    A workbook keeps 16 digits of a number; one that needs 17 goes as text, so that it comes back as it was.
    """
    if value is None or (isinstance(value, int) and not isinstance(value, bool)):
        return value
    if isinstance(value, float) and float(f"{value:.16g}") == value:
        return value
    return text_cell(sheet, value if isinstance(value, str) and value else plain_text(value))


EXPORTER = Exporter(title=QT_TRANSLATE_NOOP("export", "Excel workbook, one sheet a table"), suffix=".xlsx", write=write)
