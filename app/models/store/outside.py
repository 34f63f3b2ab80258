"""Rows that another program edited: found by digest, then taken into the history or put back."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass

import shapely

from app.errors import AppError, InvalidValueError
from app.models.changes import Change
from app.models.record import Row, new_id
from app.models.store import history
from app.models.store.geopackage import decode
from app.models.store.references import Dangling, dangling_error, find_dangling
from app.models.store.rows import completed, content, layout, read_rows
from app.models.store.writing import Checked, Key, checked_change, digest, put
from app.models.tables import BY_TABLE
from app.text import QT_TRANSLATE_NOOP

OUTSIDE_LABEL = QT_TRANSLATE_NOOP("history", "Edited outside Lifeline")
REFUSED_LABEL = QT_TRANSLATE_NOOP("history", "Edited outside Lifeline, refused")
OUTSIDE_AUTHOR = QT_TRANSLATE_NOOP("history", "Another program")


@dataclass(frozen=True, slots=True)
class TakenIn:
    """What became of the edits of other programs: those in the history now, and those put back, with the reason."""

    taken: tuple[Change, ...]
    refused: tuple[tuple[Change, AppError], ...]


def find_changes(conn: sqlite3.Connection) -> list[Change]:
    """Return what the tables hold differently from what the history wrote last; the new rows need not be valid."""
    known = {
        (table, record_id): mark
        for table, record_id, mark, _ in conn.execute(
            "SELECT table_name, record_id, digest, max(seq) FROM lifeline_change GROUP BY record_id, table_name"
        )
        if mark is not None
    }
    changed: dict[Key, Row | None] = {}
    for table in BY_TABLE:
        rows = read_rows(conn, table, keep_json=True)
        ids = {row["id"] for row in rows if known.pop((table, row["id"]), None) != digest(content(row))}
        again = read_rows(conn, table) if ids else []  # not by id: a foreign id may be no text at all
        changed |= {(table, row["id"]): completed(table, row) for row in again if row["id"] in ids}
    changed |= dict.fromkeys(known)  # what nobody popped is gone
    before = history.last_rows(conn, changed)
    return [
        Change(*key, before[key], after)
        for key, after in changed.items()
        if after is None or before[key] is None or content(before[key] or {}) != content(after)
    ]


def take_in(conn: sqlite3.Connection, author: str) -> TakenIn:
    """Write what `find_changes` gives into the history as one edit, and put back what cannot be kept.

    What is put back stays in the history as an entry of the kind `refused`: nothing that somebody typed is lost. The
    lines that nobody surveyed are left as they are drawn.
    """
    _mend(conn)
    found = {(change.table, change.id): change for change in find_changes(conn)}
    if not found:
        return TakenIn((), ())
    taken: dict[Key, Checked] = {}
    refused: dict[Key, AppError] = {}
    for key, change in found.items():
        try:
            taken[key] = _accepted(change)
        except InvalidValueError as error:
            refused[key] = error
    put(conn, {key: found[key].after for key in taken}, {key: checked.row for key, checked in taken.items()})
    _put_back(conn, found, refused)
    _refuse_dangling(conn, found, taken, refused)
    _record(conn, list(taken.values()), [found[key] for key in refused], author)
    return TakenIn(
        tuple(Change(*key, found[key].before, _complete(key, checked.row)) for key, checked in taken.items()),
        tuple((found[key], error) for key, error in refused.items()),
    )


def _mend(conn: sqlite3.Connection) -> None:
    """Set right what other programs break beneath the records: an id that is no text, a surveyed route that is none."""
    for table in BY_TABLE:
        for (fid,) in conn.execute(f"SELECT fid FROM \"{table}\" WHERE typeof(id) <> 'text'").fetchall():
            conn.execute(f'UPDATE "{table}" SET id = ? WHERE fid = ?', [new_id(), fid])
        if layout(table).has_route:
            found = conn.execute(f'SELECT fid, geom FROM "{table}" WHERE route_surveyed IS NOT 0').fetchall()
            lengths = shapely.get_num_coordinates(decode([blob for _, blob in found])).tolist()
            fids = [(fid,) for (fid, _), length in zip(found, lengths, strict=True) if not length]
            conn.executemany(f'UPDATE "{table}" SET route_surveyed = 0 WHERE fid = ?', fids)


def _refuse_dangling(
    conn: sqlite3.Connection, found: dict[Key, Change], taken: dict[Key, Checked], refused: dict[Key, AppError]
) -> None:
    """Move from `taken` to `refused`, one by one, what leaves a reference that leads nowhere, and put it back."""
    while dangling := find_dangling(conn):
        cause = next((key for d in dangling for key in _causes(d) if key in taken), None)
        if cause is None:
            return
        removed = {key for key, checked in taken.items() if checked.row is None}
        refused[cause] = dangling_error([d for d in dangling if cause in _causes(d)], removed)
        del taken[cause]
        _put_back(conn, found, [cause])


def _causes(dangling: Dangling) -> tuple[Key, Key]:
    reference = dangling.reference
    return (reference.to, dangling.missing_id), (reference.table, dangling.id)


def _accepted(change: Change) -> Checked:
    if change.table == "plan" and (change.before is None or change.after is None):
        raise InvalidValueError(
            field="plan", value=change.id, allowed=QT_TRANSLATE_NOOP("errors", "the one plan of the file")
        )
    return checked_change(change)


def _put_back(conn: sqlite3.Connection, found: dict[Key, Change], keys: Iterable[Key]) -> None:
    put(conn, {key: found[key].after for key in keys}, {key: found[key].before for key in keys})


def _record(conn: sqlite3.Connection, taken: list[Checked], refused: list[Change], author: str) -> None:
    if taken:
        history.append(conn, taken, kind="edit", label=OUTSIDE_LABEL, author=author)
    if refused:
        kept = [Checked(c.table, c.id, _content(c.before), _content(c.after), None) for c in refused]
        history.append(conn, kept, kind="refused", label=REFUSED_LABEL, author=author)


def _complete(key: Key, row: Row | None) -> Row | None:
    return None if row is None else completed(key[0], row)


def _content(row: Row | None) -> bytes | None:
    return None if row is None else content(row)
