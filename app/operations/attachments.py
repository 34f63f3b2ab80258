"""Photos and documents of records: into the plan, out of it, and the room they take."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.errors import FileThereError, RecordUnknownError
from app.models.attaching import read_attachment
from app.models.attachment import Attachment
from app.models.changes import add
from app.models.disclosure import redact
from app.models.enclosures import name_of
from app.models.record import Disclosure, Record
from app.models.sharing import whole_file
from app.models.store.plan_file import open_plan
from app.operations.author import author_name
from app.operations.records import find_record, record_type_of
from app.progress import Progress, no_progress


@dataclass(frozen=True, slots=True, kw_only=True)
class Attached:
    """The attachments of a plan that a reader may see, and the bytes of all contents in the file, each once."""

    attachments: tuple[Attachment, ...]
    names: dict[str, str]
    content_bytes: int
    written: tuple[Path, ...] = ()

    def to_json(self) -> dict[str, Any]:
        """Return it as JSON values."""
        return {
            "content_bytes": self.content_bytes,
            "attachments": [a.to_row() | {"record_name": self.names.get(a.record_id)} for a in self.attachments],
            "written": [str(file) for file in self.written],
        }


def attach_files(
    path: Path,
    record: str,
    files: Sequence[Path],
    *,
    caption: str | None = None,
    taken_on: str | None = None,
    author: str | None = None,
    progress: Progress = no_progress,
) -> tuple[Attachment, ...]:
    """Attach files to a record as one edit that can be undone; what is in the plan already takes no room again.

    Parameters
    ----------
    path
        The plan file.
    record
        Id, name or code of the record.
    files
        Photos and documents.
    caption
        What they show.
    taken_on
        When, as exactly as it is known: YYYY, YYYY-MM or YYYY-MM-DD.
    author
        Who attaches; the computer's user if None.

    Raises
    ------
    RecordUnknownError
        If no record, or several, are called that.
    FileReadError, AttachmentTooLargeError
        If a file cannot be attached; then none is.
    """
    with open_plan(path) as store:
        table, record_id = find_record(store, record)
        owner = store.get(record_type_of(table), record_id)
        if owner is None:
            raise RecordUnknownError(record=record, count=0)
        read = [read_attachment(owner, file, caption, taken_on) for file in files]
        progress(0.5)
        label = f"Attach {', '.join(file.name for file in files)}"
        changes = [add(attachment) for attachment, _ in read]
        store.apply(changes, label, author or author_name(), [content for _, content in read])
    progress(1.0)
    return tuple(attachment for attachment, _ in read)


def list_attachments(
    path: Path,
    record: str | None = None,
    *,
    profile: str = "restricted",
    out: Path | None = None,
    progress: Progress = no_progress,
) -> Attached:
    """Return the attachments of a record, or of all, that readers of `profile` may see, and write them into `out`.

    Raises
    ------
    FileThereError, FileWriteError
        If a file is there already or the folder cannot be written.
    """
    with open_plan(path) as store:
        snapshot, _ = redact(store.snapshot(), Disclosure(profile))
        record_id = find_record(store, record)[1] if record else None
        found = tuple(a for a in snapshot.attachments if record_id in (None, a.record_id))
        records = [snapshot.plan, *(one for some in snapshot.tables().values() for one in some)]
        written = []
        for done, attachment in enumerate(found if out else ()):
            written.append(_write(out or Path(), attachment, store.content(attachment.sha256)))
            progress((done + 1) / len(found))
        size = sum(store.content_sizes().values())
    progress(1.0)
    return Attached(
        attachments=found,
        names={one.id: _name(one) for one in records},
        content_bytes=size,
        written=tuple(written),
    )


def compact_plan(path: Path, progress: Progress = no_progress) -> tuple[int, int]:
    """Delete the contents that no record names any more, after a backup; return how many they were and their bytes."""
    with open_plan(path) as store:
        dropped = store.compact()
    progress(1.0)
    return dropped


def _write(folder: Path, attachment: Attachment, content: bytes) -> Path:
    file = folder / name_of(attachment)
    if file.exists():
        raise FileThereError(path=file)
    with whole_file(file) as part:
        folder.mkdir(parents=True, exist_ok=True)
        part.write_bytes(content)
    return file


def _name(record: Record) -> str:
    return getattr(record, "name", None) or getattr(record, "code", None) or record.id
