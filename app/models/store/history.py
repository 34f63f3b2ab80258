"""The history: every edit of a plan, in the file, for ever; undo and redo are entries in it, too."""

from __future__ import annotations

import sqlite3
import zlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal

import msgspec

from app.models.changes import Change
from app.models.record import Row, new_id
from app.models.store.rows import completed
from app.models.store.writing import Checked, Key, digest

EditKind = Literal["create", "edit", "undo", "redo", "merge", "refused"]
"""`merge` brought another plan file in. `refused` keeps what another program wrote into the file and Lifeline had to
put back; it changed nothing."""

RawChange = tuple[str, str, Row | None, Row | None]

_CHANGES = msgspec.json.Decoder(list[RawChange])
_COMPRESSED_FROM = 400  # bytes; below, there is little to gain

_COLUMNS = "e.seq, e.id, e.at, e.author, e.label, e.kind, e.reference, e.records, coalesce(e.changes, r.changes)"


@dataclass(frozen=True, slots=True, kw_only=True)
class Edit:
    """One entry of the history: who changed what, when (UTC, ISO 8601), and what they called it.

    `reference` is the `id` of the edit that an undo takes back or a redo brings again.
    """

    seq: int
    id: str
    at: str
    author: str
    label: str
    kind: EditKind
    reference: str | None
    records: int
    packed: bytes = field(repr=False)

    @property
    def changes(self) -> tuple[Change, ...]:
        """The changes, unpacked when asked for: an import has tens of thousands."""
        return tuple(
            Change(table, record_id, _row(table, before), _row(table, after))
            for table, record_id, before, after in self.raw_changes
        )

    @property
    def raw_changes(self) -> list[RawChange]:
        """The changes as (table, id, before, after), without the fields that hold nothing."""
        changes = _unpacked(self.packed)
        if self.kind == "undo":
            return [(table, record_id, after, before) for table, record_id, before, after in reversed(changes)]
        return changes


def pack(changes: Iterable[Checked]) -> bytes:
    """Return `changes` as JSON, compressed where it is long."""
    packed = msgspec.json.encode([[c.table, c.id, _raw(c.before), _raw(c.after)] for c in changes])
    return zlib.compress(packed, 1) if len(packed) >= _COMPRESSED_FROM else packed


def _raw(content: bytes | None) -> msgspec.Raw | None:
    return None if content is None else msgspec.Raw(content)


def _unpacked(packed: bytes) -> list[RawChange]:
    return _CHANGES.decode(packed if packed.startswith(b"[") else zlib.decompress(packed))


def _row(table: str, row: Row | None) -> Row | None:
    return None if row is None else completed(table, row)


def append(
    conn: sqlite3.Connection,
    changes: Sequence[Checked],
    *,
    kind: EditKind,
    label: str,
    author: str,
    reference: str | None = None,
    edit_id: str | None = None,
) -> int:
    """Write an entry for `changes`, which are in the tables, and return its number: the new revision."""
    packed = None if reference else pack(changes)
    # What was refused has been put back: the digest is that of the row before.
    latest = {(c.table, c.id): digest(c.before if kind == "refused" else c.after) for c in changes}
    cursor = conn.execute(
        "INSERT INTO lifeline_edit (id, author, label, kind, reference, records, changes) VALUES (?, ?, ?, ?, ?, ?, ?)",
        [edit_id or new_id(), author, label, kind, reference, len(latest), packed],
    )
    seq = int(cursor.lastrowid or 0)
    conn.executemany(
        "INSERT INTO lifeline_change (record_id, table_name, seq, digest) VALUES (?, ?, ?, ?)",
        ((record_id, table, seq, mark) for (table, record_id), mark in latest.items()),
    )
    return seq


def revision(conn: sqlite3.Connection) -> int:
    """Return the number of the last entry."""
    return int(conn.execute("SELECT coalesce(max(seq), 0) FROM lifeline_edit").fetchone()[0])


def touched(conn: sqlite3.Connection, after: int) -> frozenset[Key]:
    """Return table and id of every record that an entry after `after` touches."""
    sql = "SELECT DISTINCT table_name, record_id FROM lifeline_change WHERE seq > ?"
    return frozenset((table, record_id) for table, record_id in conn.execute(sql, [after]))


def read(conn: sqlite3.Connection, limit: int | None = None, record_id: str | None = None) -> tuple[Edit, ...]:
    """Return the last `limit` entries, or those that touch a record, newest first."""
    about = "WHERE e.seq IN (SELECT seq FROM lifeline_change WHERE record_id = ?)" if record_id else ""
    return selected(conn, f"{about} ORDER BY e.seq DESC LIMIT ?", [*([record_id] if record_id else []), limit or -1])


def oldest_first(conn: sqlite3.Connection) -> Iterator[Edit]:
    """Return every entry, one at a time: their changes together may be larger than the file."""
    for (seq,) in conn.execute("SELECT seq FROM lifeline_edit ORDER BY seq").fetchall():
        yield selected(conn, "WHERE e.seq = ?", [seq])[0]


def newest_first(conn: sqlite3.Connection, after: int) -> Iterator[Edit]:
    """Return the entries after `after`, the last one first, one at a time."""
    for (seq,) in conn.execute("SELECT seq FROM lifeline_edit WHERE seq > ? ORDER BY seq DESC", [after]).fetchall():
        yield selected(conn, "WHERE e.seq = ?", [seq])[0]


def label(conn: sqlite3.Connection, edit_id: str) -> str:
    """Return what an entry is called."""
    row = conn.execute("SELECT label FROM lifeline_edit WHERE id = ?", [edit_id]).fetchone()
    return str(row[0])


def entry(conn: sqlite3.Connection, edit_id: str) -> Edit:
    """Return one entry."""
    return selected(conn, "WHERE e.id = ?", [edit_id])[0]


def selected(conn: sqlite3.Connection, which: str, parameters: list[Any]) -> tuple[Edit, ...]:
    """Return the entries that a condition on `lifeline_edit AS e` picks."""
    sql = f"SELECT {_COLUMNS} FROM lifeline_edit AS e LEFT JOIN lifeline_edit AS r ON r.id = e.reference {which}"
    names = ("seq", "id", "at", "author", "label", "kind", "reference", "records", "packed")
    return tuple(Edit(**dict(zip(names, row, strict=True))) for row in conn.execute(sql, parameters).fetchall())


def last_rows(conn: sqlite3.Connection, keys: Iterable[tuple[str, str]]) -> dict[tuple[str, str], Row | None]:
    """Return the rows of records as the history knows them last; None where it knows none."""
    rows: dict[tuple[str, str], Row | None] = dict.fromkeys(keys)
    by_edit: dict[int, set[tuple[str, str]]] = {}
    for table, record_id in rows:
        sql = (
            "SELECT max(c.seq) FROM lifeline_change AS c JOIN lifeline_edit AS e USING (seq)"
            " WHERE record_id = ? AND table_name = ? AND e.kind <> 'refused'"
        )
        (seq,) = conn.execute(sql, [record_id, table]).fetchone()
        if seq is not None:
            by_edit.setdefault(seq, set()).add((table, record_id))
    for seq, wanted in by_edit.items():
        for change in selected(conn, "WHERE e.seq = ?", [seq])[0].changes:
            if (change.table, change.id) in wanted:
                rows[change.table, change.id] = change.after
    return rows


@dataclass(slots=True)
class UndoOrder:
    """What undo and redo come to next, by the ids of edits; a new edit leaves nothing to redo."""

    seq: int = 0
    to_undo: list[str] = field(default_factory=list)
    to_redo: list[str] = field(default_factory=list)

    def follow(self, conn: sqlite3.Connection) -> None:
        """Take in the entries that were written since."""
        sql = "SELECT seq, id, kind, reference FROM lifeline_edit WHERE seq > ? ORDER BY seq"
        for seq, edit_id, kind, reference in conn.execute(sql, [self.seq]).fetchall():
            self.seq = seq
            if kind in ("edit", "merge"):
                self.to_undo.append(edit_id)
                self.to_redo.clear()
            elif kind == "undo":
                self.to_undo.pop()
                self.to_redo.append(reference)
            elif kind == "redo":
                self.to_redo.pop()
                self.to_undo.append(reference)
