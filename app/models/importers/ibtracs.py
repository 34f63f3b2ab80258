"""IBTrACS of NOAA: best tracks of all agencies as CSV, with a second line of units."""

from __future__ import annotations

from pathlib import Path

from app.models.importers.csv_file import table_of_bytes
from app.models.intake.files import bytes_of
from app.models.intake.raw import Cell, Importer, RawTable
from app.progress import Progress
from app.text import QT_TRANSLATE_NOOP

_WANTED = {  # our column: theirs, the first that has a number
    "track_id": ("SID",),
    "name": ("NAME",),
    "time_utc": ("ISO_TIME",),
    "lat": ("LAT", "USA_LAT"),
    "lon": ("LON", "USA_LON"),
    "max_wind_kt": ("USA_WIND",),  # 1-minute means; those of other agencies are over 10 minutes and not mixed in
    "min_pressure_hpa": ("USA_PRES", "WMO_PRES"),
    "rmw_nmi": ("USA_RMW",),
}
_SOURCE = {"source": "NOAA IBTrACS", "provenance": "real: NOAA IBTrACS (public domain)"}


def read(path: Path, progress: Progress) -> list[RawTable]:
    """Return the positions of all storms as one table.

    Raises
    ------
    ImportFileError
        If the file is no text or damaged; the line is named.
    """
    table = table_of_bytes(bytes_of(path), name=path.stem, file=path.name)
    progress(0.7)
    at = {column: index for index, column in enumerate(table.columns)}
    rows: list[tuple[Cell, ...]] = []
    numbers: list[int] = []
    for number, row in zip(table.numbers, table.rows, strict=True):
        if str(row[at["ISO_TIME"]] or "").strip()[:1].isdigit():  # not the line of units
            cells = [_first(row, [at[name] for name in theirs if name in at]) for theirs in _WANTED.values()]
            cells[1] = _named(cells[1], cells[2])
            rows.append((*cells, *_SOURCE.values()))
            numbers.append(number)
    progress(1.0)
    return [
        RawTable(
            name=path.stem,
            file=path.name,
            columns=(*_WANTED, *_SOURCE),
            rows=rows,
            numbers=numbers,
            reading=table.reading | {"format": "IBTrACS"},
            kind="track",
        )
    ]


def _first(row: tuple[Cell, ...], columns: list[int]) -> Cell:
    return next((row[column] for column in columns if str(row[column] or "").strip()), None)


def _named(name: Cell, time: Cell) -> str:
    """Return a storm's name with its year.

    >>> _named("IRMA", "2017-09-06 15:00:00")
    'Irma 2017'
    """
    return f"{str(name or '').title()} {str(time or '')[:4]}".strip()


def _recognizes(path: Path, head: bytes) -> bool:
    first = head.split(b"\n", 1)[0]
    return first.lstrip(b"\xef\xbb\xbf").startswith(b"SID,") and b"ISO_TIME" in first


IMPORTER = Importer(
    title=QT_TRANSLATE_NOOP("import", "IBTrACS storm tracks"), suffixes=(".csv",), read=read, recognizes=_recognizes
)
