"""GeoPackage: every layer and attribute table, reprojected to WGS 84 degrees."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

from app.errors import FileReadError, ImportFileError
from app.models.importers._vector import layers_of, table_of
from app.models.intake.files import head_of
from app.models.intake.raw import MAX_BYTES, Importer, RawTable
from app.progress import Progress

_MAGIC = b"SQLite format 3\x00"


def read(path: Path, progress: Progress) -> list[RawTable]:
    """Return every layer that holds something.

    Raises
    ------
    ImportFileError
        If the file is no GeoPackage or damaged.
    """
    if not head_of(path).startswith(_MAGIC):
        raise ImportFileError(path=path.name, reason="it is not a GeoPackage")
    if path.stat().st_size > 5 * MAX_BYTES:
        raise ImportFileError(path=path.name, reason="it is too large")
    with tempfile.TemporaryDirectory(prefix="lifeline-") as folder:
        copy = Path(folder) / "input.gpkg"
        try:
            shutil.copyfile(path, copy)
        except OSError as error:
            raise FileReadError(path=path.name, reason=error.strerror or str(error)) from None
        progress(0.2)
        layers = layers_of(copy, "GPKG", path.name)
    progress(0.8)
    tables = [table_of(layer, path.name) for layer in layers if layer["rows"]]
    if not tables:
        raise ImportFileError(path=path.name, reason="its layers are empty")
    progress(1.0)
    return tables


IMPORTER = Importer(title="GeoPackage", suffixes=(".gpkg",), read=read)
