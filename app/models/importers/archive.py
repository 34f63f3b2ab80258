"""Zip archives of CSV and GeoJSON files, as Lifeline exports them; nothing is unpacked to disk."""

from __future__ import annotations

import zipfile
import zlib
from pathlib import Path, PurePosixPath

from app.errors import ImportFileError
from app.models.enclosures import is_enclosed
from app.models.importers import csv_file, geojson
from app.models.intake.raw import MAX_BYTES, Importer, RawTable
from app.progress import Progress
from app.text import QT_TRANSLATE_NOOP

_READERS = {
    ".csv": csv_file.table_of_bytes,
    ".tsv": csv_file.table_of_bytes,
    ".geojson": geojson.table_of_bytes,
    ".json": geojson.table_of_bytes,
}
_MAX_FILES = 200


def read(path: Path, progress: Progress) -> list[RawTable]:
    """Return the tables of every CSV and GeoJSON file in an archive.

    Raises
    ------
    ImportFileError
        If it is damaged, too large when unpacked, encrypted, or holds none of these files.
    """
    try:
        with zipfile.ZipFile(path) as archive:
            members = [info for info in archive.infolist() if not is_enclosed(info.filename)]
            wanted = [i for i in members if PurePosixPath(i.filename).suffix.casefold() in _READERS]
            if sum(info.file_size for info in wanted) > MAX_BYTES or len(wanted) > _MAX_FILES:
                raise ImportFileError(
                    path=path.name, reason=QT_TRANSLATE_NOOP("import", "it is too large when unpacked")
                )
            tables = []
            for done, info in enumerate(wanted):
                inner = PurePosixPath(info.filename)
                reader = _READERS[inner.suffix.casefold()]
                tables.append(reader(archive.read(info), name=inner.stem, file=f"{path.name}/{inner.name}"))
                progress((done + 1) / len(wanted))
    except (zipfile.BadZipFile, zlib.error, NotImplementedError, RuntimeError, EOFError, ValueError, OSError) as error:
        raise ImportFileError(
            path=path.name,
            reason=QT_TRANSLATE_NOOP("import", "the archive is damaged, incomplete or locked with a password"),
            technical=str(error),
        ) from None
    if not tables:
        raise ImportFileError(
            path=path.name, reason=QT_TRANSLATE_NOOP("import", "the archive holds no CSV or GeoJSON file")
        )
    return tables


IMPORTER = Importer(title=QT_TRANSLATE_NOOP("import", "Zip of CSV or GeoJSON files"), suffixes=(".zip",), read=read)
