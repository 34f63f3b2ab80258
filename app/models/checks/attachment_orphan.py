"""An attachment whose record is gone."""

from __future__ import annotations

from collections.abc import Iterator

from app.models.changes import Change, remove
from app.models.checks import Check, CheckContext, Hit
from app.models.record import Record
from app.models.snapshot import Snapshot
from app.text import QT_TRANSLATE_NOOP


def _find(snapshot: Snapshot, context: CheckContext) -> Iterator[Hit]:
    ids = {record.id for records in snapshot.tables().values() for record in records} | {snapshot.plan.id}
    for attachment in snapshot.attachments:
        if attachment.record_id not in ids:
            yield attachment, {}


def _fix(snapshot: Snapshot, context: CheckContext, record: Record) -> list[Change]:
    return [remove(record)]


CHECK = Check(
    code="attachment_orphan",
    severity="info",
    title=QT_TRANSLATE_NOOP("checks", "Attachment of a record that is gone"),
    text=QT_TRANSLATE_NOOP("checks", "{name} is attached to a record that is not in the plan any more."),
    find=_find,
    fix=_fix,
)
