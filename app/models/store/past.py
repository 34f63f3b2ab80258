"""A plan file as it was at an earlier revision: for copies alone, because what came later goes, history and all."""

from __future__ import annotations

import sqlite3

from app.models.record import Row
from app.models.store import history
from app.models.store.rows import read_rows
from app.models.store.writing import Key, draw_lines, put


def rewind(conn: sqlite3.Connection, revision: int) -> None:
    """Make the open copy, in which nothing was edited outside, what it was when the entry `revision` was the last."""
    rows: dict[Key, Row | None] = {}
    for edit in history.newest_first(conn, revision):
        if edit.kind != "refused":
            rows |= {(change.table, change.id): change.before for change in edit.changes}
    ids: dict[str, list[str]] = {}
    for table, record_id in rows:
        ids.setdefault(table, []).append(record_id)
    now: dict[Key, Row | None] = dict.fromkeys(rows)
    for table, mine in ids.items():
        now |= {(table, row["id"]): row for row in read_rows(conn, table, mine)}
    put(conn, now, rows)
    draw_lines(conn)
    conn.execute("DELETE FROM lifeline_change WHERE seq > ?", [revision])
    conn.execute("DELETE FROM lifeline_merge WHERE id IN (SELECT id FROM lifeline_edit WHERE seq > ?)", [revision])
    conn.execute("DELETE FROM lifeline_edit WHERE seq > ?", [revision])
    conn.execute("UPDATE sqlite_sequence SET seq = ? WHERE name = 'lifeline_edit'", [revision])
