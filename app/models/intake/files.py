"""Opening strangers' files: nothing too big, nothing that is no file."""

from __future__ import annotations

from pathlib import Path

from app.errors import FileReadError, ImportFileError, system_reason
from app.models.intake.raw import MAX_BYTES
from app.text import QT_TRANSLATE_NOOP


def bytes_of(path: Path) -> bytes:
    """Return the content of a file.

    Raises
    ------
    FileReadError
        If the system refuses.
    ImportFileError
        If the file is empty or larger than any inventory.
    """
    try:
        if not path.is_file():
            raise FileReadError(path=path.name, reason=QT_TRANSLATE_NOOP("import", "it is not a file"))
        size = path.stat().st_size
        if size > MAX_BYTES:
            raise ImportFileError(
                path=path.name,
                reason=QT_TRANSLATE_NOOP("import", "it is larger than {detail} MB"),
                detail=MAX_BYTES // 1_000_000,
            )
        data = path.read_bytes()
    except OSError as error:
        raise FileReadError(path=path.name, reason=system_reason(error)) from None
    if not data.strip():
        raise ImportFileError(path=path.name, reason=QT_TRANSLATE_NOOP("import", "it is empty"))
    return data


def head_of(path: Path) -> bytes:
    """Return the first 4096 bytes, for recognizing a format.

    Raises
    ------
    FileReadError
        If the system refuses.
    """
    try:
        with path.open("rb") as file:
            return file.read(4096)
    except OSError as error:
        raise FileReadError(path=path.name, reason=system_reason(error)) from None
