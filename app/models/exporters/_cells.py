"""Cells of a workbook that hold text, whatever the text begins with."""

from __future__ import annotations

from typing import Any

from openpyxl.cell import WriteOnlyCell
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE


def text_cell(sheet: Any, text: str) -> WriteOnlyCell:
    """Return a cell that says that it is text: no spreadsheet takes it for a formula."""
    cell = WriteOnlyCell(sheet, ILLEGAL_CHARACTERS_RE.sub("", text))
    cell.data_type = "s"
    return cell
