"""Attachments: photos and documents of a record. The content lies in the plan file once, by its SHA-256."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from app.models.fields import day, text, whole
from app.models.record import Record
from app.text import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True, kw_only=True)
class Attachment(Record):
    """One file of one record; two records that share a photo have an attachment each, and one content."""

    TABLE: ClassVar[str] = "attachment"
    TITLE: ClassVar[str] = QT_TRANSLATE_NOOP("records", "Attachments")

    record_table: str = text(QT_TRANSLATE_NOOP("fields", "Kind of record"), required=True)
    record_id: str = text(QT_TRANSLATE_NOOP("fields", "Record"), required=True)
    name: str = text(QT_TRANSLATE_NOOP("fields", "File name"), required=True)
    media_type: str | None = text(
        QT_TRANSLATE_NOOP("fields", "Type of content"), help=QT_TRANSLATE_NOOP("fields", "For example: image/jpeg.")
    )
    size_bytes: int = whole(QT_TRANSLATE_NOOP("fields", "Size"), "bytes", 0, 2**40, required=True)
    sha256: str = text(QT_TRANSLATE_NOOP("fields", "Content"), required=True)
    caption: str | None = text(QT_TRANSLATE_NOOP("fields", "Caption"))
    taken_on: str | None = day(QT_TRANSLATE_NOOP("fields", "Taken on"))
