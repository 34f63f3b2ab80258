"""From a file to an attachment, and who may see it."""

from __future__ import annotations

import hashlib
import mimetypes
from pathlib import Path

from app.errors import AttachmentTooLargeError, FileReadError, system_reason
from app.models.attachment import Attachment
from app.models.record import Record, new_id

MOST_BYTES = 25 * 2**20
"""Of one file: a plan must still fit a stick, and be copied and backed up in seconds."""


def read_attachment(
    record: Record, file: Path, caption: str | None = None, taken_on: str | None = None
) -> tuple[Attachment, bytes]:
    """Return the attachment that `file` becomes for `record`, and its content; who may see the one may see the other.

    Raises
    ------
    FileReadError
        If the file cannot be read.
    AttachmentTooLargeError
        If it is larger than `MOST_BYTES`.
    """
    try:
        size = file.stat().st_size
        if size > MOST_BYTES:
            raise AttachmentTooLargeError(path=file, mb=f"{size / 2**20:.1f}", most_mb=MOST_BYTES // 2**20)
        content = file.read_bytes()
    except OSError as error:
        raise FileReadError(path=file, reason=system_reason(error)) from error
    attachment = Attachment(
        id=new_id(),
        record_table=record.TABLE,
        record_id=record.id,
        name=file.name,
        media_type=mimetypes.guess_type(file.name)[0],
        size_bytes=len(content),
        sha256=digest_of(content),
        caption=caption,
        taken_on=taken_on,
        disclosure=record.disclosure,
    )
    return attachment, content


def digest_of(content: bytes) -> str:
    """Return the name of a content: its SHA-256 in hexadecimal digits."""
    return hashlib.sha256(content).hexdigest()
