"""Shapefile, zipped: a layer a table that lies on the map, CSV for the others; short column names are explained."""

from __future__ import annotations

import csv
import io
import tempfile
import zipfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import shapely
from shapely.geometry import shape

from app.errors import FileWriteError
from app.models.exporters.csv_file import table_text
from app.models.exporters.geojson import geometry_of
from app.models.record import Record, Row, record_specs
from app.models.sharing import Exporter, exact_text, shared_tables
from app.models.snapshot import Snapshot
from app.models.subprocesses import WorkerCrashedError, WorkerSlowError, call_apart
from app.text import QT_TRANSLATE_NOOP

FIELDS_FILE = "fields.csv"
"""The file of the archive that says which columns hold which field: table, field, column, part."""

_NAME_LENGTH = 10  # of a column of a .dbf file
_TEXT_BYTES = 250  # of 254
_LARGEST = 1e7  # with 15 decimals in the 24 signs of a number
_TIME_LIMIT_S = 300.0
_GEOMETRY_TYPES = {"POINT": "Point", "LINESTRING": "LineString"}
_ABOUT = (
    QT_TRANSLATE_NOOP(
        "export",
        "Shapefiles keep ten letters of a column's name and 254 bytes of a text. fields.csv says which column holds"
        " which field; a longer text goes on in the next part, with a backslash on both sides of the seam.",
    ),
    QT_TRANSLATE_NOOP("export", "Tables that do not lie on the map are CSV files."),
)


def write(snapshot: Snapshot, path: Path, notes: list[str]) -> None:
    """Write a zip of Shapefiles, CSV files, fields.csv and README.txt.

    Raises
    ------
    FileWriteError
        If GDAL cannot write a layer.
    """
    tables = shared_tables(snapshot)
    places = {site.id: (site.lon, site.lat) for site in snapshot.sites}
    drawn = {table: records for table, records in tables.items() if records[0].GEOMETRY}
    layers = [_Layer(table, records, places) for table, records in drawn.items()]
    with tempfile.TemporaryDirectory(prefix="lifeline-") as folder:
        _write_apart(folder, [layer.content() for layer in layers], path)
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr("README.txt", "\n".join(notes) + "\n")
            archive.writestr(FIELDS_FILE, _fields_text(layers))
            for part in sorted(Path(folder).iterdir()):
                archive.write(part, part.name)
            for table, records in tables.items():
                if table not in drawn:
                    archive.writestr(f"{table}.csv", table_text(records).encode("utf-8-sig"))


def _write_apart(folder: str, layers: list[dict[str, Any]], path: Path) -> None:
    try:
        reason = call_apart("app.models.exporters._shapes:write_layers", (folder, layers), {}, _TIME_LIMIT_S)
    except (WorkerCrashedError, WorkerSlowError) as error:
        raise FileWriteError(
            path=path.name,
            reason=QT_TRANSLATE_NOOP("errors", "the writer of Shapefiles failed ({detail})"),
            detail=type(error).__name__,
        ) from None
    if reason:
        raise FileWriteError(path=path.name, reason=reason)


class _Layer:
    """A table as a layer: its fields cut into columns that a .dbf file can hold."""

    def __init__(self, table: str, records: Sequence[Record], places: dict[str, tuple[float, float]]) -> None:
        self.table = table
        rows = [record.to_row() for record in records]
        self.geometries = [_wkb(row, record, places) for row, record in zip(rows, records, strict=True)]
        self.columns: list[tuple[str, str]] = []
        self.values: list[list[Any]] = []
        self.fields: list[tuple[str, str, int]] = []  # field, column, part
        self._geometry = records[0].GEOMETRY
        names: set[str] = set()
        for spec in record_specs(type(records[0])):
            if spec.name in ("lat", "lon"):
                continue
            cells = [_cell(row, spec.name) for row in rows]
            for part, (kind, values) in enumerate(_columns(cells), start=1):
                column = _short(spec.name, names)
                self.columns.append((column, kind))
                self.values.append(values)
                self.fields.append((spec.name, column, part))

    def content(self) -> dict[str, Any]:
        """Return the layer for the other process."""
        return {
            "name": self.table,
            "geometry_type": _GEOMETRY_TYPES[self._geometry],
            "geometries": self.geometries,
            "columns": self.columns,
            "values": self.values,
        }


def _wkb(row: Row, record: Record, places: dict[str, tuple[float, float]]) -> bytes | None:
    geometry = geometry_of(row, record, places)
    return None if geometry is None else bytes(shapely.to_wkb(shape(geometry)))


def _cell(row: Row, name: str) -> Any:
    value = row[name]
    if name == "route" and value and len(value) > 2:
        return None  # is the geometry; a line of two points there would count as not surveyed
    return value


def _columns(cells: list[Any]) -> Iterator[tuple[str, list[Any]]]:
    """Give the columns that hold a field: numbers where they come back as they were, else texts in parts."""
    found = [cell for cell in cells if cell is not None]
    if found and all(type(cell) is int for cell in found):
        yield "whole", cells
    elif found and all(map(_comes_back, found)):
        yield "number", cells
    else:
        parts = [_parts(exact_text(cell)) for cell in cells]
        for at in range(max(map(len, parts))):
            yield "text", [some[at] if at < len(some) else None for some in parts]


def _comes_back(cell: Any) -> bool:
    return type(cell) is float and abs(cell) < _LARGEST and float(f"{cell:.15f}") == cell


def _parts(text: str) -> list[str]:
    """Return a text in parts of few enough bytes, with a backslash at every seam: outer spaces would be lost.

    >>> [len(part) for part in _parts("é" * 200)], _parts("short")
    ([125, 77], ['short'])
    """
    parts = []
    while len(text.encode()) > _TEXT_BYTES:
        cut = len(text.encode()[: _TEXT_BYTES - 1].decode("utf-8", "ignore"))
        parts.append(text[:cut] + "\\")
        text = "\\" + text[cut:]
    return [*parts, text]


def _short(name: str, taken: set[str]) -> str:
    """Return a name of ten letters that is not taken yet, and take it.

    >>> taken = set()
    >>> _short("coord_accuracy_m", taken), _short("coord_accuracy_km", taken)
    ('coord_accu', 'coord_ac_2')
    """
    short, count = name[:_NAME_LENGTH], 2
    while short in taken:
        ending = f"_{count}"
        short, count = name[: _NAME_LENGTH - len(ending)] + ending, count + 1
    taken.add(short)
    return short


def _fields_text(layers: Sequence[_Layer]) -> str:
    target = io.StringIO(newline="")
    writer = csv.writer(target)
    writer.writerow(("table", "field", "column", "part"))
    for layer in layers:
        writer.writerows((layer.table, *entry) for entry in layer.fields)
    return target.getvalue()


EXPORTER = Exporter(
    title=QT_TRANSLATE_NOOP("export", "Shapefile, zipped"), suffix=".shp.zip", write=write, about=_ABOUT
)
