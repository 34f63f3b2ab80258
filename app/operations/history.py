"""Who changed what and when, and the plan as it was at any moment."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from app.models.changes import Change
from app.models.record import record_specs
from app.models.store import backup
from app.models.store.history import Edit
from app.models.store.plan_file import open_plan
from app.models.store.store import Store
from app.models.tables import BY_TABLE
from app.operations.records import find_record
from app.progress import Progress, no_progress, part_of


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One field of one record before and after an edit; with an empty `field` the record was added or removed."""

    table: str
    id: str
    name: str
    field: str
    before: Any
    after: Any


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoryEntry:
    """One edit of a plan, with what it changed, of one record or of all.

    `merged_in` is the revision of the merge that brought the edit from another laptop; None of those made here.
    `revision` is then that of the merge, too.
    """

    revision: int
    at: str
    author: str
    label: str
    kind: str
    records: int
    merged_in: int | None
    changes: tuple[FieldChange, ...]

    def to_json(self) -> dict[str, Any]:
        """Return the entry as JSON values."""
        return asdict(self)


def read_history(path: Path, record: str | None = None, limit: int | None = None) -> tuple[HistoryEntry, ...]:
    """Return the last `limit` entries of the history, newest first, with the edits that merges brought.

    Parameters
    ----------
    path
        The plan file.
    record
        Id, or a name or code that only one record has: then only what touched it; None for the whole plan.
    limit
        How many entries of this file; None for all.

    Raises
    ------
    RecordUnknownError
        If no record, or more than one, is called that.
    """
    with open_plan(path) as store:
        record_id = find_record(store, record)[1] if record else None
        return tuple(_entries(store, record_id, limit))


def _entries(store: Store, record_id: str | None, limit: int | None) -> Iterator[HistoryEntry]:
    for edit in store.history(limit, record_id):
        yield _entry(edit, record_id, edit.seq, None)
        if edit.kind == "merge":
            for brought in reversed(store.merged_edits(edit.id)):
                entry = _entry(brought, record_id, edit.seq, edit.seq)
                if entry.changes or record_id is None:
                    yield entry


def _entry(edit: Edit, record_id: str | None, revision: int, merged_in: int | None) -> HistoryEntry:
    changes = [change for change in edit.changes if record_id in (None, change.id)]
    return HistoryEntry(
        revision=revision,
        at=edit.at,
        author=edit.author,
        label=edit.label,
        kind=edit.kind,
        records=edit.records,
        merged_in=merged_in,
        changes=tuple(field for change in changes for field in field_changes(change)),
    )


def field_changes(change: Change) -> list[FieldChange]:
    """Return what a change does to each field of its record."""
    row = change.after or change.before or {}
    name = row.get("name") or row.get("code") or change.id
    if change.before is None or change.after is None:
        return [FieldChange(change.table, change.id, name, "", change.before, change.after)]
    values = [
        (s.name, change.before.get(s.name), change.after.get(s.name)) for s in record_specs(BY_TABLE[change.table])
    ]
    return [FieldChange(change.table, change.id, name, *value) for value in values if value[1] != value[2]]


def copy_at(path: Path, revision: int, out: Path, progress: Progress = no_progress) -> Path:
    """Write the plan as it was at `revision` to `out`, a plan file of its own, and return it; the plan stays as it is.

    Raises
    ------
    PlanExistsError
        If there is such a file.
    RevisionUnknownError
        If the history has no such entry.
    """
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / "copy.gpkg"
        backup.save_copy(path, copy)
        progress(0.3)
        with open_plan(copy) as store:
            store.take_outside_changes()
            store.rewind(revision)
        progress(0.6)
        backup.save_copy(copy, out, part_of(progress, 0.6, 1.0))
    return out
