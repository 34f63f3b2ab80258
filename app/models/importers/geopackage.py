"""GeoPackage: every layer and attribute table, reprojected to WGS 84 degrees."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

from app.errors import AppError, FileReadError, ImportFileError, system_reason
from app.models.importers._vector import layers_of, table_of
from app.models.importers.geojson import json_cell
from app.models.intake.files import head_of
from app.models.intake.raw import MAX_BYTES, Importer, RawTable
from app.models.record import record_specs
from app.models.sharing import shared_tables
from app.models.store.plan_file import open_plan
from app.progress import Progress
from app.text import QT_TRANSLATE_NOOP

_MAGIC = b"SQLite format 3\x00"


def read(path: Path, progress: Progress) -> list[RawTable]:
    """Return every layer that holds something.

    Raises
    ------
    ImportFileError
        If the file is no GeoPackage or damaged.
    """
    if not head_of(path).startswith(_MAGIC):
        raise ImportFileError(path=path.name, reason=QT_TRANSLATE_NOOP("import", "it is not a GeoPackage"))
    if path.stat().st_size > 5 * MAX_BYTES:
        raise ImportFileError(path=path.name, reason=QT_TRANSLATE_NOOP("import", "it is too large"))
    with tempfile.TemporaryDirectory(prefix="lifeline-") as folder:
        copy = Path(folder) / "input.gpkg"
        try:
            shutil.copyfile(path, copy)
        except OSError as error:
            raise FileReadError(path=path.name, reason=system_reason(error)) from None
        progress(0.2)
        plan = _plan_tables(copy, path.name)
        if plan is not None:
            return plan
        layers = layers_of(copy, "GPKG", path.name)
    progress(0.8)
    tables = [table_of(layer, path.name) for layer in layers if layer["rows"]]
    if not tables:
        raise ImportFileError(path=path.name, reason=QT_TRANSLATE_NOOP("import", "its layers are empty"))
    progress(1.0)
    return tables


def _plan_tables(copy: Path, file: str) -> list[RawTable] | None:
    """Return the tables of a plan file, exactly as they are in it; None where it is a GeoPackage of somebody else."""
    try:
        with open_plan(copy) as store:
            snapshot = store.snapshot()
    except AppError:
        return None  # what is wrong with a damaged plan, GDAL says as well
    tables = []
    for table, records in shared_tables(snapshot).items():
        names = tuple(spec.name for spec in record_specs(type(records[0])))
        rows = (record.to_row() for record in records)
        tables.append(
            RawTable(
                name=table,
                file=file,
                columns=names,
                rows=[tuple(json_cell(row[name]) for name in names) for row in rows],
                numbers=list(range(1, len(records) + 1)),
                reading={"layer": table, "written by": "Lifeline"},
            )
        )
    return tables


IMPORTER = Importer(title="GeoPackage", suffixes=(".gpkg",), read=read)
