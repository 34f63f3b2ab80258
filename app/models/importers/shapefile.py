"""Shapefile, zipped or beside its companions, in any coordinate system that its .prj or the user states."""

from __future__ import annotations

import csv
import shutil
import tempfile
import zipfile
import zlib
from dataclasses import replace
from pathlib import Path, PurePosixPath

from app.errors import FileReadError, ImportFileError, system_reason
from app.models.enclosures import is_enclosed
from app.models.importers._vector import layers_of, table_of
from app.models.importers.csv_file import table_of_bytes
from app.models.intake.raw import MAX_BYTES, Cell, Importer, RawTable
from app.progress import Progress
from app.text import QT_TRANSLATE_NOOP

_PARTS = (".shp", ".shx", ".dbf", ".prj", ".cpg")
_BESIDE = ".csv"  # tables that do not lie on the map, in the archives that Lifeline writes
_FIELD_COLUMNS = ("table", "field", "column")
_MAGIC = b"\x00\x00\x27\x0a"
_NO_COLUMNS = QT_TRANSLATE_NOOP("import", "{detail}.dbf is missing, which states the columns")
_MAX_LAYERS = 50


def read(path: Path, progress: Progress) -> list[RawTable]:
    """Return a table for every .shp file; without a .dbf file nothing is read.

    Raises
    ------
    ImportFileError
        If a part is missing or damaged.
    """
    with tempfile.TemporaryDirectory(prefix="lifeline-") as folder:
        stems = _unpacked(path, Path(folder)) if path.suffix.casefold() == ".zip" else _copied(path, Path(folder))
        tables: list[RawTable] = []
        names = _field_names(Path(folder) / "fields.csv")
        for done, stem in enumerate(stems):
            shp = Path(folder) / f"{stem}.shp"
            if not shp.with_suffix(".dbf").exists():
                raise ImportFileError(path=path.name, reason=_NO_COLUMNS, detail=stem)
            if shp.read_bytes()[:4] != _MAGIC:
                raise ImportFileError(
                    path=path.name, reason=QT_TRANSLATE_NOOP("import", "{detail}.shp is not a Shapefile"), detail=stem
                )
            found = [table_of(layer, path.name) for layer in layers_of(shp, "ESRI Shapefile", path.name)]
            tables += [own_table(table, names) if names else table for table in found]
            progress((done + 1) / len(stems))
        others = sorted(Path(folder).glob("*.csv"))
        tables += [table_of_bytes(one.read_bytes(), name=one.stem, file=path.name) for one in others]
    return tables


def own_table(raw: RawTable, names: dict[str, dict[str, list[str]]]) -> RawTable:
    """Return a table with the fields of its record for columns, where Lifeline wrote it; `names` are of fields.csv."""
    columns = names.get(raw.name)
    if columns is None or not {column for parts in columns.values() for column in parts} <= set(raw.columns):
        return raw
    at = {column: index for index, column in enumerate(raw.columns)}
    rows = [tuple(_joined([row[at[one]] for one in parts]) for parts in columns.values()) for row in raw.rows]
    told = tuple(one for one in raw.issues if one.code != "geometry_missing")  # links whose ends nobody may see
    return replace(raw, columns=tuple(columns), rows=rows, reading=raw.reading | {"texts": "exact"}, issues=told)


def _joined(parts: list[Cell]) -> Cell:
    """Return the cell that was cut into parts, with a backslash on both sides of every seam."""
    text = parts[0]
    if not isinstance(text, str):
        return text
    for part in parts[1:]:
        if not part:
            break
        text = text.removesuffix("\\") + str(part).removeprefix("\\")
    return text


def _field_names(file: Path) -> dict[str, dict[str, list[str]]]:
    """Return table -> field -> columns in the order of their parts, as app.models.exporters.shapefile writes them."""
    names: dict[str, dict[str, list[str]]] = {}
    if not file.exists():
        return names
    rows = csv.DictReader(file.read_text(encoding="utf-8", errors="replace").splitlines())
    if set(_FIELD_COLUMNS) <= set(rows.fieldnames or ()):
        file.unlink()
        for row in rows:
            table, field, column = (str(row[name]) for name in _FIELD_COLUMNS)
            names.setdefault(table, {}).setdefault(field, []).append(column)
    return names


def _unpacked(path: Path, folder: Path) -> list[str]:
    try:
        with zipfile.ZipFile(path) as archive:
            suffixes = (*_PARTS, _BESIDE)
            members = [info for info in archive.infolist() if not is_enclosed(info.filename)]
            wanted = [i for i in members if PurePosixPath(i.filename).suffix.casefold() in suffixes]
            if sum(info.file_size for info in wanted) > MAX_BYTES:
                raise ImportFileError(
                    path=path.name, reason=QT_TRANSLATE_NOOP("import", "it is too large when unpacked")
                )
            for info in wanted:
                inner = PurePosixPath(info.filename)
                (folder / (inner.stem + inner.suffix.casefold())).write_bytes(archive.read(info))
    except (zipfile.BadZipFile, zlib.error, NotImplementedError, RuntimeError, EOFError, ValueError, OSError) as error:
        raise ImportFileError(
            path=path.name,
            reason=QT_TRANSLATE_NOOP("import", "the archive is damaged, incomplete or locked with a password"),
            technical=str(error),
        ) from None
    stems = sorted(part.stem for part in folder.glob("*.shp"))
    if not stems or len(stems) > _MAX_LAYERS:
        raise ImportFileError(
            path=path.name, reason=QT_TRANSLATE_NOOP("import", "the archive holds no .shp file, or too many")
        )
    return stems


def _copied(path: Path, folder: Path) -> list[str]:
    try:
        for part in path.parent.iterdir():
            if part.stem == path.stem and part.suffix.casefold() in _PARTS and part.stat().st_size <= MAX_BYTES:
                shutil.copyfile(part, folder / (part.stem + part.suffix.casefold()))
    except OSError as error:
        raise FileReadError(path=path.name, reason=system_reason(error)) from None
    return [path.stem]


def _recognizes(path: Path, head: bytes) -> bool:
    if head.startswith(_MAGIC):
        return True
    try:
        with zipfile.ZipFile(path) as archive:
            return any(name.casefold().endswith(".shp") and not is_enclosed(name) for name in archive.namelist())
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError):
        return False


IMPORTER = Importer(
    title=QT_TRANSLATE_NOOP("import", "Shapefile"), suffixes=(".shp", ".zip"), read=read, recognizes=_recognizes
)
