"""Photos and documents that go with an export: in its archive, or in a folder beside it; and back again."""

from __future__ import annotations

import tempfile
import zipfile
import zlib
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path, PurePosixPath
from shutil import copyfile

from app.errors import AppError
from app.models.attaching import MOST_BYTES, digest_of
from app.models.attachment import Attachment
from app.models.changes import add
from app.models.sharing import whole_file
from app.models.store.plan_file import open_plan

FOLDER = "attachments"
"""The folder in an archive, and how the one beside any other file ends."""

Contents = Callable[[Attachment], bytes | None]
"""The bytes of an attachment; None where they are not there."""

_DAMAGED = (zipfile.BadZipFile, zlib.error, NotImplementedError, RuntimeError, EOFError, ValueError, OSError)


def folder_beside(path: Path) -> Path:
    """Return the folder of the photos and documents that go with a file."""
    return path.with_name(f"{path.name} {FOLDER}")


def name_of(attachment: Attachment) -> str:
    """Return a file's name for an attachment, no two alike.

    The attachment's own name came with the file, perhaps from a stranger: only its last part counts.
    """
    name = Path(attachment.name.replace("\\", "/")).name
    return f"{attachment.id[:8]} {name or 'attachment'}"


def place_of(path: Path) -> str:
    """Return the folder where people find the attachments that go with a file; empty where it is a plan itself."""
    return {".gpkg": "", ".zip": FOLDER}.get(path.suffix.lower(), folder_beside(path).name)


def enclose(path: Path, part: Path, attachments: Sequence[Attachment], contents: Contents) -> None:
    """Write attachments into the plan or the archive that is to become `path`, else into the folder beside it.

    Raises
    ------
    FileWriteError
        If the system refuses.
    """
    files = ((attachment, contents(attachment) or b"") for attachment in attachments)
    if path.suffix.lower() == ".gpkg":
        with open_plan(part) as store:
            store.apply([add(one) for one in attachments], "Export", "", (content for _, content in files))
    elif path.suffix.lower() == ".zip":
        with zipfile.ZipFile(part, "a") as archive:
            for one, content in files:
                archive.writestr(f"{FOLDER}/{name_of(one)}", content)
    else:
        with whole_file(folder_beside(path)) as folder:
            folder.mkdir()
            for one, content in files:
                (folder / name_of(one)).write_bytes(content)


def is_enclosed(name: str) -> bool:
    """Whether a member of an archive is an attachment and none of its tables."""
    return FOLDER in PurePosixPath(name).parts[:-1]


@contextmanager
def enclosed(files: Sequence[Path]) -> Iterator[Contents]:
    """Give what reads the attachments that go with files; what is not what its record says it is, is not there."""
    with ExitStack() as stack:
        sources = [_source(file, stack) for file in files]

        def contents(attachment: Attachment) -> bytes | None:
            found = (source(attachment) for source in sources)
            return next((one for one in found if one is not None and digest_of(one) == attachment.sha256), None)

        yield contents


def _source(file: Path, stack: ExitStack) -> Contents:
    with suppress(*_DAMAGED, AppError):
        if file.suffix.lower() == ".zip":
            return _in_archive(stack.enter_context(zipfile.ZipFile(file)))
        if file.suffix.lower() == ".gpkg":
            return _in_plan(file, stack)
    folder = folder_beside(file)
    return lambda attachment: _read(folder / name_of(attachment))


def _in_archive(archive: zipfile.ZipFile) -> Contents:
    members = {PurePosixPath(i.filename).name: i for i in archive.infolist() if is_enclosed(i.filename)}

    def contents(attachment: Attachment) -> bytes | None:
        member = members.get(name_of(attachment))
        if member is None or member.file_size > MOST_BYTES:
            return None
        try:
            return archive.read(member)
        except _DAMAGED:
            return None

    return contents


def _in_plan(file: Path, stack: ExitStack) -> Contents:
    copy = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="lifeline-"))) / "input.gpkg"
    copyfile(file, copy)
    store = stack.enter_context(open_plan(copy))

    def contents(attachment: Attachment) -> bytes | None:
        try:
            return store.content(attachment.sha256)
        except AppError:
            return None

    return contents


def _read(file: Path) -> bytes | None:
    try:
        return file.read_bytes() if file.stat().st_size <= MOST_BYTES else None
    except OSError:
        return None
