"""CSV and TSV files: encoding, delimiter and decimal mark are found and stated; cells stay text, formulas too."""

from __future__ import annotations

import codecs
import csv
import io
import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from app.errors import ImportFileError
from app.models.intake.files import bytes_of
from app.models.intake.grid import table_of_grid
from app.models.intake.issues import issue
from app.models.intake.raw import Importer, RawTable
from app.models.intake.synonyms import known_names
from app.progress import Progress
from app.text import QT_TRANSLATE_NOOP

_DELIMITERS = {",": "comma", ";": "semicolon", "\t": "tab", "|": "bar"}
_SAMPLE_ROWS = 50
_SAMPLE_CHARACTERS = 65_536
_MAX_CELL_CHARACTERS = 1_000_000
_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_ARCHIVE = QT_TRANSLATE_NOOP(
    "import", "it is an Excel workbook or an archive, not text; give it its own ending, .xlsx or .zip"
)
_WEB_PAGE = QT_TRANSLATE_NOOP(
    "import", "it is a web page, perhaps one that asks for a password, and not the file itself"
)
_NOT_CP1252 = re.compile(rb"[\x81\x8d\x8f\x90\x9d]")


def decode(data: bytes, path: str) -> tuple[str, str]:
    """Return the text of a file and the encoding found.

    A byte order mark decides; then many zero bytes (UTF-16 without a mark), valid UTF-8, CP-1252, and Latin-1 for
    bytes that CP-1252 has no letter for. A few zero bytes in other texts stay in.

    Raises
    ------
    ImportFileError
        If the bytes are no text.
    """
    if data.startswith(b"PK\x03\x04"):
        raise ImportFileError(path=path, reason=_ARCHIVE)
    encoding = next((name for bom, name in _BOMS if data.startswith(bom)), "")
    odd, even = data[1:4096:2].count(0), data[0:4096:2].count(0)
    if not encoding and max(odd, even) > len(data[:4096]) / 6:  # every second byte, with some signs beyond Latin
        encoding = "utf-16-le" if odd > even else "utf-16-be"
    candidates = [encoding] if encoding else ["utf-8", "latin-1" if _NOT_CP1252.search(data) else "cp1252"]
    for name in candidates:
        try:
            text = data.decode(name)
        except UnicodeDecodeError:
            continue
        if text.count("\0") <= len(text) / 20:
            return text, name
    raise ImportFileError(path=path, reason=QT_TRANSLATE_NOOP("import", "it is not a text file"))


def dialect_of(text: str) -> str:
    """Return the delimiter that cuts most of the first rows into equally many cells, more than one."""
    sample = text[:_SAMPLE_CHARACTERS]

    def score(delimiter: str) -> tuple[int, int]:
        widths: list[int] = []
        try:
            for row in csv.reader(io.StringIO(sample, newline=""), delimiter=delimiter):
                if row:
                    widths.append(len(row))
                if len(widths) == _SAMPLE_ROWS:
                    break
        except csv.Error:
            return (0, 0)
        common = max(set(widths), key=lambda width: (widths.count(width), width), default=0)
        return (widths.count(common), common) if common > 1 else (0, 0)

    scores = {delimiter: score(delimiter) for delimiter in _DELIMITERS}
    return max(scores, key=lambda delimiter: scores[delimiter])


def why_broken(error: csv.Error) -> str:
    """Return why the csv module refuses a row: a marked text that names `line` and `most`."""
    if "field larger" in str(error):
        return QT_TRANSLATE_NOOP("import", "line {line}: a cell has more than {most} characters")
    return QT_TRANSLATE_NOOP("import", "line {line}: the quotation marks do not fit together")


def _grid(text: str, delimiter: str, path: str) -> Iterator[tuple[int, list[str]]]:
    csv.field_size_limit(_MAX_CELL_CHARACTERS)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    line = 1
    while True:
        try:
            row = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            if "end of data" in str(error):
                reason = QT_TRANSLATE_NOOP("import", "line {line}: a quotation mark is not closed")
                raise ImportFileError(path=path, reason=reason, line=line) from None
            raise ImportFileError(
                path=path, reason=why_broken(error), line=reader.line_num, most=_MAX_CELL_CHARACTERS
            ) from None
        yield line, row
        line = reader.line_num + 1


def read(path: Path, progress: Progress) -> list[RawTable]:
    """Return the one table of a CSV or TSV file.

    Raises
    ------
    ImportFileError
        If the file is empty, no text, or has a quotation mark that is never closed; the line is named.
    """
    table = table_of_bytes(bytes_of(path), name=path.stem, file=path.name)
    progress(1.0)
    return [table]


def table_of_bytes(data: bytes, *, name: str, file: str) -> RawTable:
    """Return the table that the bytes of a CSV or TSV file hold; `file` is named in errors.

    Raises
    ------
    ImportFileError
        As `read`.
    """
    text, encoding = decode(data, file)
    if text[:200].lstrip().casefold().startswith(("<!doctype html", "<html")):
        raise ImportFileError(path=file, reason=_WEB_PAGE)
    delimiter = dialect_of(text)
    reading = {"encoding": encoding, "delimiter": _DELIMITERS[delimiter]}
    zeros, marks = text.count("\0"), text.count("\n\ufeff")  # where files were put together
    table = table_of_grid(
        _grid(text.replace("\0", "").replace("\n\ufeff", "\n"), delimiter, file),
        name=name,
        file=file,
        reading=reading,
        known=known_names(),
    )
    if table is None:
        raise ImportFileError(path=file, reason=QT_TRANSLATE_NOOP("import", "it is empty"))
    found = {"zeros_removed": zeros, "marks_removed": marks}
    told = [issue(table.place, None, code, count=count) for code, count in found.items() if count]
    return replace(table, issues=(*told, *table.issues))


IMPORTER = Importer(
    title=QT_TRANSLATE_NOOP("import", "CSV or tab-separated text"), suffixes=(".csv", ".tsv", ".txt"), read=read
)
