"""An open plan file: reading its records, editing them, undo, redo, the history, merging."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Any, Self, TypeVar

from sqlite_utils import Database

from app.errors import (
    AppError,
    ContentMissingError,
    InvalidValueError,
    MergeUndecidedError,
    PlanGoneError,
    PlanLockedError,
    PlanReadOnlyError,
    RevisionUnknownError,
    UnreadableRecordError,
)
from app.models.changes import Change, inverse
from app.models.collecting import without_collecting
from app.models.record import Record, Row
from app.models.snapshot import Snapshot
from app.models.store import contents as content_rows
from app.models.store import history
from app.models.store.backup import BEFORE_COMPACTION, keep_copy
from app.models.store.connection import at_once, failures, transaction
from app.models.store.history import Edit, EditKind, UndoOrder
from app.models.store.lineage import Lineage, foreign_edits, merged_edits, read_lineage, write_merge
from app.models.store.merging import Choice, Conflict, Merged, merge
from app.models.store.outside import OUTSIDE_AUTHOR, TakenIn, find_changes, take_in
from app.models.store.past import rewind
from app.models.store.rows import read_rows
from app.models.store.writing import Checked, Key, checked_change, draw_lines, write
from app.models.tables import RECORD_TYPES

R = TypeVar("R", bound=Record)


class Store:
    """An open plan file, in the thread that opened it. No lock is held between calls.

    Every method may raise PlanLockedError if another program writes for longer than two seconds. `seen_version` is a
    number for the state of the file when `changed_elsewhere` knew it last.
    """

    def __init__(
        self, path: Path, db: Database, *, is_read_only: bool = False, backup_problem: AppError | None = None
    ) -> None:
        self.path = path
        self._db = db
        self.is_read_only = is_read_only
        self.backup_problem = backup_problem
        self._order = UndoOrder()
        self._order_version = self.seen_version = self._data_version()
        self._outside_version: int | None = None  # the state of the file in which nothing was edited outside

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    def close(self) -> None:
        """Close the file."""
        self._db.close()

    @property
    def revision(self) -> int:
        """The number of the last entry of the history."""
        with failures(self.path):
            return history.revision(self._db.conn)

    def changed_elsewhere(self) -> bool:
        """Return whether something else than this store wrote into the file since it was asked last.

        While another program holds the file nobody knows: no is said at once, and the next time tells.
        """
        version = self._version_at_once()
        is_changed = version not in (None, self.seen_version)
        self.seen_version = version or self.seen_version
        return is_changed

    def records(self, record_type: type[R], ids: Collection[str] | None = None) -> tuple[R, ...]:
        """Return the records of a type, or those of `ids`, by rising id.

        Raises
        ------
        UnreadableRecordError
            If another program wrote what is no record.
        """
        with failures(self.path):
            return tuple(_record(record_type, row) for row in read_rows(self._db.conn, record_type.TABLE, ids))

    def get(self, record_type: type[R], record_id: str) -> R | None:
        """Return one record; None if it is not there."""
        with failures(self.path):
            rows = read_rows(self._db.conn, record_type.TABLE, [record_id])
        return _record(record_type, rows[0]) if rows else None

    def snapshot(self) -> Snapshot:
        """Return all records at one revision."""
        with without_collecting(), failures(self.path), transaction(self._db.conn, "BEGIN"):
            revision = history.revision(self._db.conn)
            tables: dict[str, Any] = {_plural(t.TABLE): self.records(t) for t in RECORD_TYPES}
        (plan,) = tables.pop("plans")
        return Snapshot(plan=plan, revision=revision, **tables)

    def apply(self, changes: Sequence[Change], label: str, author: str, contents: Iterable[bytes] = ()) -> int:
        """Write all `changes`, or none of them, and return the new revision; what changes nothing is left out.

        `contents` are what new attachments and map layers name by their SHA-256.

        Raises
        ------
        StaleEditError, DuplicateRecordError
            If a record is not what its change says it was.
        StillUsedError, MissingReferenceError
            If a reference would lead nowhere.
        InvalidValueError
            If a new row is no record.
        UnreadableRecordError
            If another program wrote what is no record: `take_outside_changes` comes first.
        PlanReadOnlyError, PlanLockedError, PlanGoneError, FileWriteError
            If the file cannot be written.
        """
        with without_collecting():
            checked = [c for c in map(checked_change, changes) if c.before != c.after]
            if not checked:
                return self.revision
            with self._writing() as conn:
                content_rows.add_contents(conn, contents)
                write(conn, checked)
                return history.append(conn, checked, kind="edit", label=label, author=author)

    def content(self, sha256: str) -> bytes:
        """Return what an attachment or a map layer names.

        Raises
        ------
        ContentMissingError
            If it is not in the file any more: it was removed, and the file compacted.
        """
        with failures(self.path):
            found = content_rows.read_content(self._db.conn, sha256)
        if found is None:
            raise ContentMissingError(sha256=sha256[:12])
        return found

    def content_sizes(self) -> dict[str, int]:
        """Return the size in bytes of every content in the file, by its SHA-256."""
        with failures(self.path):
            return content_rows.sizes(self._db.conn)

    def compact(self) -> tuple[int, int]:
        """Delete the contents that no record names any more, and give the room back; a backup is kept first.

        Returns how many contents went, and their bytes. What undo brings again has lost its content.
        """
        with failures(self.path):
            if not self.is_read_only and content_rows.unused(self._db.conn):
                keep_copy(self._db.conn, self.path, BEFORE_COMPACTION)
        with self._writing() as conn:
            dropped = content_rows.unused(conn)
            content_rows.drop(conn, dropped)
        if dropped:
            with failures(self.path):
                self._db.execute("VACUUM")
        return len(dropped), sum(dropped.values())

    @property
    def undo_label(self) -> str | None:
        """What `undo` would take back, as its author called it; None if there is nothing."""
        return self._label(self._followed().to_undo)

    @property
    def redo_label(self) -> str | None:
        """What `redo` would bring again; None if there is nothing."""
        return self._label(self._followed().to_redo)

    def undo(self, author: str = "") -> str | None:
        """Take back the last edit and return its label; None if there is none. Raises as `apply` does."""
        return self._step("undo", author)

    def redo(self, author: str = "") -> str | None:
        """Bring again what was undone last and return its label; None if there is none. Raises as `apply` does."""
        return self._step("redo", author)

    def history(self, limit: int | None = None, record_id: str | None = None) -> tuple[Edit, ...]:
        """Return the last `limit` entries of the history, or those that touch a record, newest first."""
        with failures(self.path):
            return history.read(self._db.conn, limit, record_id)

    def changed_since(self, revision: int) -> frozenset[Key]:
        """Return table and id of every record that the entries of the history after `revision` touch."""
        with failures(self.path):
            return history.touched(self._db.conn, revision)

    def merged_edits(self, merge_id: str) -> list[Edit]:
        """Return the edits of the other plan file that an entry of the kind `merge` brought, oldest first."""
        with failures(self.path):
            return merged_edits(self._db.conn, merge_id)

    def lineage(self) -> Lineage:
        """Return who wrote each field last, as the history says it."""
        with without_collecting(), failures(self.path), transaction(self._db.conn, "BEGIN"):
            return read_lineage(self._db.conn)

    def merge(self, other: Store, decide: Callable[[Conflict], Choice | None], label: str, author: str) -> Merged:
        """Bring what another plan file knows into this one, as one edit that can be undone; nothing if it is known.

        Raises
        ------
        MergeUndecidedError
            If `decide` gives None for a conflict; nothing is written.
        """
        theirs = other.lineage()
        with without_collecting(), self._writing() as conn:
            merged = merge(read_lineage(conn), theirs, decide)
            if merged.undecided:
                raise MergeUndecidedError(count=len(merged.undecided))
            if merged.changes_nothing:
                return merged
            checked = [checked_change(change) for change in merged.changes]
            edits, contents = other.brought(merged.brought, checked)
            content_rows.add_contents(conn, contents)
            write(conn, checked)
            history.append(conn, checked, kind="merge", label=label, author=author, edit_id=merged.id)
            write_merge(conn, merged.id, edits, merged.versions)
            return merged

    def brought(self, edit_ids: Iterable[str], changes: Iterable[Checked]) -> tuple[list[Edit], list[bytes]]:
        """Return edits of this file by their ids, and the contents that `changes` name, as far as they are here."""
        named = {row["sha256"] for change in changes if (row := change.row) and row.get("sha256")}
        with failures(self.path), transaction(self._db.conn, "BEGIN"):
            conn = self._db.conn
            return foreign_edits(conn, edit_ids), content_rows.read_contents(conn, named)

    def rewind(self, revision: int) -> None:
        """Make this file, which must be a copy, what it was at `revision`; what came later goes, history and all.

        Raises
        ------
        RevisionUnknownError
            If the history has no such entry.
        """
        last = self.revision
        if not 1 <= revision <= last:
            raise RevisionUnknownError(revision=revision, last=last)
        with without_collecting(), self._writing() as conn:
            rewind(conn, revision)
        self._order = UndoOrder()

    def outside_changes(self) -> list[Change]:
        """Return what other programs changed since the last entry of the history; the new rows need not be valid."""
        with without_collecting(), failures(self.path), transaction(self._db.conn, "BEGIN"):
            version = self._data_version()
            found = find_changes(self._db.conn)
        if not found:
            self._outside_version = version
        return found

    def trust(self, version: int) -> None:
        """Take it from another store, which looked since `seen_version` was this, that nothing was edited outside."""
        if version == self._version_at_once():
            self._outside_version = version

    def take_outside_changes(self, author: str = OUTSIDE_AUTHOR) -> TakenIn:
        """Take what other programs changed into the history as one edit; what is no record is put back and returned."""
        with without_collecting(), self._writing(takes_in=False) as conn:
            taken = take_in(conn, author)
            draw_lines(conn)
            return taken

    @contextmanager
    def _writing(self, *, takes_in: bool = True) -> Iterator[sqlite3.Connection]:
        if self.is_read_only:
            raise PlanReadOnlyError(path=self.path)
        conn = self._db.conn
        try:
            with failures(self.path), transaction(conn, "BEGIN IMMEDIATE"):
                version = self._data_version()
                if takes_in and version != self._outside_version:
                    self._take_in_all(conn)
                yield conn
        except BaseException as error:
            self._order = UndoOrder()  # it may have followed what is not kept
            if not self.path.exists():
                raise PlanGoneError(path=self.path) from error
            raise
        self._outside_version = version

    def _take_in_all(self, conn: sqlite3.Connection) -> None:
        taken = take_in(conn, OUTSIDE_AUTHOR)
        for change, error in taken.refused:
            raise UnreadableRecordError(table=change.table, id=change.id, reason=error) from error
        if taken.taken:
            draw_lines(conn)

    def _step(self, kind: EditKind, author: str) -> str | None:
        with without_collecting(), self._writing() as conn:
            order = self._followed()
            ids = order.to_undo if kind == "undo" else order.to_redo
            if not ids:
                return None
            edit = history.entry(conn, ids[-1])
            changes = inverse(edit.changes) if kind == "undo" else edit.changes
            checked = [checked_change(change) for change in changes]
            write(conn, checked)
            history.append(conn, checked, kind=kind, label=edit.label, author=author, reference=edit.id)
            return edit.label

    def _label(self, ids: Sequence[str]) -> str | None:
        with failures(self.path):
            return history.label(self._db.conn, ids[-1]) if ids else None

    def _followed(self) -> UndoOrder:
        with failures(self.path):
            version = self._data_version()
            if version != self._order_version:  # another program may even have restored a backup
                self._order, self._order_version = UndoOrder(), version
            self._order.follow(self._db.conn)
        return self._order

    def _version_at_once(self) -> int | None:
        """Return the version, or None while another program holds the file."""
        try:
            with failures(self.path), at_once(self._db.conn):
                return self._data_version()
        except PlanLockedError:
            return None

    def _data_version(self) -> int:
        return int(self._db.execute("PRAGMA data_version").fetchone()[0])


def _record(record_type: type[R], row: Row) -> R:
    try:
        return record_type.from_row(row)
    except InvalidValueError as error:
        raise UnreadableRecordError(table=record_type.TABLE, id=row["id"], reason=error) from error


def _plural(table: str) -> str:
    return f"{table[:-1]}ies" if table.endswith("y") else f"{table}s"
