"""Excel workbooks (.xlsx): one table a sheet; formulas are never computed, the values saved with them are read."""

from __future__ import annotations

import io
import warnings
import zipfile
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date, datetime, time
from itertools import chain, zip_longest
from pathlib import Path
from typing import Any, BinaryIO
from xml.etree.ElementTree import ParseError

import openpyxl
from openpyxl.utils.exceptions import InvalidFileException

from app.errors import ImportFileError
from app.models.blank_forms import FORM_KINDS, FORM_MARK, HEAD_MARK, HINT_MARK, LISTS_SHEET, UNREAD
from app.models.intake.files import bytes_of
from app.models.intake.grid import table_of_grid
from app.models.intake.raw import MAX_BYTES, Cell, Importer, RawTable
from app.models.intake.synonyms import known_names
from app.progress import Progress
from app.text import QT_TRANSLATE_NOOP

_MAX_SHEETS = 100
_LARGE_SHEET_BYTES = 2_000_000
_HEAD_BYTES = 65_536
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
                raise ImportFileError(
                    path=path.name, reason=QT_TRANSLATE_NOOP("import", "it is too large when unpacked")
                )
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of extensions that openpyxl does not read: colors, validations
            tables = _tables(path, progress)
    except _DAMAGED as error:
        reason = QT_TRANSLATE_NOOP("import", "the workbook is damaged, incomplete, locked with a password or no .xlsx")
        raise ImportFileError(path=path.name, reason=reason, technical=repr(error)) from None
    if not tables:
        raise ImportFileError(path=path.name, reason=QT_TRANSLATE_NOOP("import", "its sheets are empty"))
    return tables


def _tables(path: Path, progress: Progress) -> list[RawTable]:
    tables: list[RawTable] = []
    with _opened(path) as file:
        book = openpyxl.load_workbook(file, read_only=True, data_only=True, keep_links=False)
        words = _words(book[LISTS_SHEET]) if LISTS_SHEET in book.sheetnames else {}
        sheets = [sheet for sheet in book.worksheets if not sheet.title.startswith(UNREAD)][:_MAX_SHEETS]
        for done, sheet in enumerate(sheets):
            table = _table(sheet, words, path.name)
            tables += [table] if table else []
            progress((done + 1) / len(sheets))
    return tables


def _table(sheet: Any, words: dict[tuple[str, str], str], file: str) -> RawTable | None:
    sheet.reset_dimensions()  # what the file says of its size may be wrong, and rows would be lost
    grid = _grid(sheet.iter_rows(values_only=True))
    first = next(grid, (1, []))
    kind = _form_kind(first[1])
    rows = _form_rows(chain([first], grid), words) if kind else chain([first], grid)
    table = table_of_grid(rows, name=sheet.title, file=file, reading={"sheet": sheet.title}, known=known_names())
    return replace(table, kind=kind) if table and kind else table


def _form_kind(cells: list[Cell]) -> str:
    """Return the kind of a form's rows, by its first row; empty where it is no form."""
    kind = str(cells[0]).removeprefix(FORM_MARK) if cells and str(cells[0]).startswith(FORM_MARK) else ""
    return kind if kind in FORM_KINDS else ""


def _opened(path: Path) -> BinaryIO:
    """Open a workbook whose large sheets state their size: openpyxl reads one to the end to find it out."""
    with zipfile.ZipFile(path) as archive:
        lacking = [info for info in archive.infolist() if info.file_size > _LARGE_SHEET_BYTES and _lacks(archive, info)]
        if not lacking:
            return path.open("rb")
        if sum(info.file_size for info in archive.infolist()) > MAX_BYTES:
            raise ImportFileError(path=path.name, reason=QT_TRANSLATE_NOOP("import", "it is too large when unpacked"))
        target = io.BytesIO()
        with zipfile.ZipFile(target, "w", zipfile.ZIP_STORED) as copy:
            for info in archive.infolist():
                data = archive.read(info)
                if info in lacking:
                    data = data.replace(b"<sheetData", b'<dimension ref="A1"/><sheetData', 1)
                copy.writestr(info.filename, data)
    target.seek(0)
    return target


def _lacks(archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> bool:
    if not info.filename.startswith("xl/worksheets/"):
        return False
    with archive.open(info) as sheet:
        head = sheet.read(_HEAD_BYTES)
    return b"<dimension" not in head and b"<sheetData" in head


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
    """Give the rows of a sheet, each at least as wide as the widest before: empty cells at the end are not stored."""
    blank = width = 0
    for number, row in enumerate(rows, start=1):
        if row.count(None) == len(row):
            blank += 1
            if blank > _MAX_BLANK_ROWS:
                return
            yield number, []
        else:
            blank, width = 0, max(width, len(row))
            yield number, [*map(_cell, row), *[None] * (width - len(row))]


def _cell(value: Any) -> Cell:
    if isinstance(value, datetime | date | time):
        text = value.isoformat()
        return text.removesuffix("T00:00:00")
    return value if isinstance(value, str | int | float | bool | None) else str(value)


IMPORTER = Importer(title=QT_TRANSLATE_NOOP("import", "Excel workbook"), suffixes=(".xlsx", ".xlsm"), read=read)
