"""Excel workbooks (.xlsx): one table a sheet; formulas are never computed, the values saved with them are read."""

from __future__ import annotations

import warnings
import zipfile
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date, datetime, time
from itertools import chain, zip_longest
from pathlib import Path
from typing import Any
from xml.etree.ElementTree import ParseError

import openpyxl
from openpyxl.utils.exceptions import InvalidFileException

from app.errors import ImportFileError
from app.models.blank_forms import FORM_MARK, HEAD_MARK, HINT_MARK, LISTS_SHEET, UNREAD
from app.models.intake.files import bytes_of
from app.models.intake.grid import table_of_grid
from app.models.intake.raw import MAX_BYTES, Cell, Importer, RawTable
from app.models.intake.synonyms import known_names
from app.progress import Progress
from app.text import QT_TRANSLATE_NOOP

_MAX_SHEETS = 100
_MAX_BLANK_ROWS = 5_000  # sheets that are formatted to their last row have a million
_DAMAGED = (  # what openpyxl raises for files that are not what they claim
    *(zipfile.BadZipFile, InvalidFileException, ParseError, zlib.error, EOFError, OSError),
    *(KeyError, ValueError, TypeError, AttributeError, IndexError, NotImplementedError, RuntimeError),
)


def read(path: Path, progress: Progress) -> list[RawTable]:
    """Return every sheet that holds something.

    Raises
    ------
    ImportFileError
        If the workbook is damaged, locked with a password, or holds nothing.
    """
    bytes_of(path)
    try:
        with zipfile.ZipFile(path) as archive:
            if sum(info.file_size for info in archive.infolist()) > 3 * MAX_BYTES:
                raise ImportFileError(path=path.name, reason="it is too large when unpacked")
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of extensions that openpyxl does not read: colors, validations
            tables = _tables(path, progress)
    except _DAMAGED as error:
        reason = f"the workbook is damaged, locked or no .xlsx ({type(error).__name__})"
        raise ImportFileError(path=path.name, reason=reason) from None
    if not tables:
        raise ImportFileError(path=path.name, reason="its sheets are empty")
    return tables


def _tables(path: Path, progress: Progress) -> list[RawTable]:
    book = openpyxl.load_workbook(path, read_only=True, data_only=True, keep_links=False)
    tables: list[RawTable] = []
    try:
        words = _words(book[LISTS_SHEET]) if LISTS_SHEET in book.sheetnames else {}
        sheets = [sheet for sheet in book.worksheets if not sheet.title.startswith(UNREAD)][:_MAX_SHEETS]
        for done, sheet in enumerate(sheets):
            reading = {"sheet": sheet.title}
            grid = _grid(sheet.iter_rows(values_only=True))
            first = next(grid, (1, []))
            is_form = bool(first[1]) and str(first[1][0]).startswith(FORM_MARK)
            rows = _form_rows(chain([first], grid), words) if is_form else chain([first], grid)
            table = table_of_grid(rows, name=sheet.title, file=path.name, reading=reading, known=known_names())
            if table and is_form:
                table = replace(table, kind=str(first[1][0]).removeprefix(FORM_MARK))
            tables += [table] if table else []
            progress((done + 1) / len(sheets))
    finally:
        book.close()
    return tables


def _words(sheet: Any) -> dict[tuple[str, str], str]:
    """Return what the words in the cells of a form mean: (field, word) -> code."""
    rows = (row[:3] for row in sheet.iter_rows(values_only=True) if len(row) >= 3 and all(row[:3]))
    return {(str(field), str(word)): str(code) for field, word, code in rows}


def _form_rows(
    grid: Iterable[tuple[int, list[Cell]]], words: dict[tuple[str, str], str]
) -> Iterator[tuple[int, list[Cell]]]:
    """Give the codes of the fields and what was filled in, with codes for words; not what only people read."""
    names: list[Cell] = []
    for number, cells in grid:
        if not cells or cells[0] in (HEAD_MARK, HINT_MARK):
            continue
        if str(cells[0]).startswith(FORM_MARK):
            names = cells[1:]
            yield number, names
        else:
            pairs = zip_longest(names, cells[1 : len(names) + 1])
            yield number, [words.get((str(name), str(cell)), cell) for name, cell in pairs]


def _grid(rows: Iterable[tuple[Any, ...]]) -> Iterator[tuple[int, list[Cell]]]:
    blank = 0
    for number, row in enumerate(rows, start=1):
        cells = [_cell(value) for value in row]
        blank = 0 if any(cell is not None for cell in cells) else blank + 1
        if blank > _MAX_BLANK_ROWS:
            return
        yield number, cells


def _cell(value: Any) -> Cell:
    if isinstance(value, datetime | date | time):
        text = value.isoformat()
        return text.removesuffix("T00:00:00")
    return value if isinstance(value, str | int | float | bool | None) else str(value)


IMPORTER = Importer(title=QT_TRANSLATE_NOOP("import", "Excel workbook"), suffixes=(".xlsx", ".xlsm"), read=read)
