"""Who wrote each field last: what two plan files must know of each other before they can be merged.

Every edit has an identity that no other laptop gives to another edit. Replaying the history of a file gives, for every
field of every record, the edit that wrote it last: the field's version. A file knows the edits that were made in it
and those that were merged into it. Whoever knows the other's version of a field and has another one wrote later.
"""

from __future__ import annotations

import sqlite3
import zlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

import msgspec

from app.models.record import Row
from app.models.store import history
from app.models.store.history import Edit
from app.models.store.rows import id_list
from app.models.store.writing import Key

EXISTS = ""
"""In place of a field: whether the record is there."""

Versions = dict[str, str]
"""The edits that wrote the fields of one record, and its `EXISTS`, last."""

_TOGETHER = {"lat": "position", "lon": "position"}
FIELDS_OF = {"position": ("lat", "lon")}
"""Fields that are one value: half of two positions is a place that nobody meant."""


@dataclass(frozen=True, slots=True)
class Stamp:
    """Who made an edit, and when (UTC, ISO 8601)."""

    at: str
    author: str


@dataclass(slots=True)
class Lineage:
    """What a plan file holds and knows: its rows without their empty fields, versions by record, and edits by id."""

    rows: dict[Key, Row] = field(default_factory=dict)
    versions: dict[Key, Versions] = field(default_factory=dict)
    known: dict[str, Stamp] = field(default_factory=dict)
    _removed: dict[Key, Row] = field(default_factory=dict)
    _merges: dict[str, _Merge] = field(default_factory=dict)

    def knows(self, version: str | None) -> bool:
        """Whether the edit that a version names is known here; what was never written everybody knows."""
        return version is None or version in self.known

    def follow(self, edit: Edit, merge: _Merge | None) -> None:
        """Take in the next entry of the history; `merge` is what it, or the entry it refers to, brought together."""
        if edit.kind == "refused":
            return
        self._write(edit, is_stamped=merge is None)
        if merge is None:
            self.known[edit.id] = Stamp(edit.at, edit.author)
        elif edit.kind == "undo":
            self._forget(edit, merge)
        else:
            self._learn(edit, merge)

    def _write(self, edit: Edit, *, is_stamped: bool) -> None:
        for table, record_id, before, after in edit.raw_changes:
            key = (table, record_id)
            if is_stamped:
                self._stamp(key, before, after, edit.id)
            if after is None:
                self._removed[key] = self.rows.pop(key)
            else:
                self.rows[key] = after

    def _stamp(self, key: Key, before: Row | None, after: Row | None, edit_id: str) -> None:
        versions = self.versions.setdefault(key, {})
        if before is None or after is None:
            versions[EXISTS] = edit_id
        if after is not None:
            # A record that comes back as it was keeps the versions of its fields.
            before = self._removed.pop(key, {}) if before is None else before
            for name in before.keys() | after.keys():
                if name != "id" and before.get(name) != after.get(name):
                    versions[_TOGETHER.get(name, name)] = edit_id

    def _learn(self, edit: Edit, merge: _Merge) -> None:
        self.known |= merge.stamps
        if merge.is_decision:
            self.known[merge.id] = Stamp(edit.at, edit.author)
        for key, versions in merge.versions.items():
            merge.before.setdefault(key, self.versions.get(key, {}))
            self._set(key, merge.before[key], versions, edit)

    def _forget(self, edit: Edit, merge: _Merge) -> None:
        """Undo a merge as if it had not been; what was written since is written by the undo."""
        for edit_id in (*merge.stamps, merge.id):
            self.known.pop(edit_id, None)
        for key, versions in merge.versions.items():
            self._set(key, versions, merge.before[key], edit)

    def _set(self, key: Key, old: Versions, new: Versions, edit: Edit) -> None:
        now = self.versions.get(key, {})
        changed: Versions = {}
        for name in now.keys() | new.keys():
            version = now.get(name)
            if old.get(name) != new.get(name):
                is_as_left = version == old.get(name)
                version = new.get(name) if is_as_left else edit.id
                if not is_as_left:
                    self.known[edit.id] = Stamp(edit.at, edit.author)
            if version is not None:
                changed[name] = version
        self.versions[key] = changed


@dataclass(slots=True)
class _Merge:
    """What one merge brought: edits of the other file, and the versions after it, of the records where they changed."""

    id: str
    stamps: dict[str, Stamp]
    versions: dict[Key, Versions]
    is_decision: bool
    before: dict[Key, Versions] = field(default_factory=dict)


def read_lineage(conn: sqlite3.Connection) -> Lineage:
    """Return what the history of an open plan file says; rows that were edited outside are not in it."""
    lineage = Lineage()
    merges: dict[str, _Merge] = {}
    for edit in history.oldest_first(conn):
        if edit.kind == "merge":
            merges[edit.id] = _read_merge(conn, edit.id)
        lineage.follow(edit, merges.get(edit.reference or edit.id))
    return lineage


def foreign_edits(conn: sqlite3.Connection, wanted: Iterable[str]) -> list[Edit]:
    """Return the edits of these ids, whether they were made in this file or merged into it."""
    names = id_list(list(wanted))
    own = history.selected(conn, "WHERE e.id IN (SELECT value FROM json_each(?)) ORDER BY e.seq", [names])
    merged = [
        Edit(seq=0, **dict(zip(_FOREIGN, row, strict=True)))
        for row in conn.execute(
            f"SELECT {', '.join(_FOREIGN[:-1])}, changes FROM lifeline_foreign_edit"
            " WHERE id IN (SELECT value FROM json_each(?)) ORDER BY at, id",
            [names],
        ).fetchall()
    ]
    return list({edit.id: edit for edit in (*merged, *own)}.values())


_FOREIGN = ("id", "at", "author", "label", "kind", "reference", "records", "packed")


def write_merge(
    conn: sqlite3.Connection, merge_id: str, edits: Iterable[Edit], versions: Mapping[Key, Versions]
) -> None:
    """Keep what the merge `merge_id` brought: the edits of the other file as they were made there, and the versions."""
    edits = list(edits)
    conn.executemany(
        f"INSERT OR IGNORE INTO lifeline_foreign_edit ({', '.join(_FOREIGN[:-1])}, changes)"
        f" VALUES ({', '.join('?' * len(_FOREIGN))})",
        ([getattr(edit, name) for name in _FOREIGN] for edit in edits),
    )
    brought = {
        "edits": [edit.id for edit in edits],
        "versions": [[table, record_id, mine] for (table, record_id), mine in versions.items()],
    }
    conn.execute(
        "INSERT INTO lifeline_merge (id, brought) VALUES (?, ?)",
        [merge_id, zlib.compress(msgspec.json.encode(brought), 1)],
    )


def merged_edits(conn: sqlite3.Connection, merge_id: str) -> list[Edit]:
    """Return the edits of the other file that a merge brought, oldest first."""
    return foreign_edits(conn, _brought(conn, merge_id)["edits"])


def _brought(conn: sqlite3.Connection, merge_id: str) -> dict[str, Any]:
    (packed,) = conn.execute("SELECT brought FROM lifeline_merge WHERE id = ?", [merge_id]).fetchone()
    brought: dict[str, Any] = msgspec.json.decode(zlib.decompress(packed))
    return brought


def _read_merge(conn: sqlite3.Connection, merge_id: str) -> _Merge:
    brought = _brought(conn, merge_id)
    stamps = conn.execute(
        "SELECT id, at, author FROM lifeline_foreign_edit WHERE id IN (SELECT value FROM json_each(?))",
        [id_list(brought["edits"])],
    ).fetchall()
    versions = {(table, record_id): mine for table, record_id, mine in brought["versions"]}
    return _Merge(
        id=merge_id,
        stamps={edit_id: Stamp(at, author) for edit_id, at, author in stamps},
        versions=versions,
        is_decision=any(merge_id in mine.values() for mine in versions.values()),
    )
