"""Writing changes into the tables of an open transaction."""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from app.errors import DuplicateRecordError, StaleEditError
from app.models.changes import Change
from app.models.record import Row, valid_row
from app.models.store.geopackage import decode_points, grow_extent
from app.models.store.references import REFERENCES, dangling_error, find_dangling
from app.models.store.rows import content, encode_rows, id_list, layout, read_rows, written_columns
from app.models.tables import BY_TABLE

Key = tuple[str, str]
"""Table and id of a record."""

_LINE_TABLES = tuple(table for table in BY_TABLE if layout(table).geometry == "LINESTRING")


@dataclass(frozen=True, slots=True)
class Checked:
    """A change whose rows are valid, with their contents for history and digests; None where there is no row."""

    table: str
    id: str
    before: bytes | None
    after: bytes | None
    row: Row | None


def checked_change(change: Change) -> Checked:
    """Return `change` with its new row made valid.

    Raises
    ------
    InvalidValueError
        If the new row is no record.
    """
    before = None if change.before is None else content(change.before)
    if change.after is None:
        return Checked(change.table, change.id, before, None, None)
    row = valid_row(BY_TABLE[change.table], change.after)
    if row["id"] != change.id:
        raise ValueError(f"a change of {change.table} {change.id} cannot give it the id {row['id']}")
    return Checked(change.table, change.id, before, content(row), row)


def digest(row_content: bytes | None) -> bytes | None:
    """Return a short digest of what `content` gave; None of a row that is not there."""
    return None if row_content is None else hashlib.blake2b(row_content, digest_size=8).digest()


def write(conn: sqlite3.Connection, changes: Sequence[Checked]) -> None:
    """Write `changes` into their tables.

    Raises
    ------
    StaleEditError, DuplicateRecordError
        If a row is not what its change says it was.
    StillUsedError, MissingReferenceError
        If a reference would lead nowhere.
    """
    old = _current(conn, changes)
    new = dict(old)
    contents = {key: None if row is None else content(row) for key, row in old.items()}
    for change in changes:
        key = (change.table, change.id)
        if contents[key] != change.before:
            error = DuplicateRecordError if change.before is None else StaleEditError
            raise error(table=change.table, id=change.id)
        contents[key], new[key] = change.after, change.row
    put(conn, old, new)
    if any(table == "plan" for table, _ in new) and conn.execute("SELECT count(*) FROM plan").fetchone() != (1,):
        raise ValueError("a plan file holds exactly one plan")
    if moved := moved_sites(old, new):
        draw_lines(conn, moved)
    _check_references(conn, old, new)


def _current(conn: sqlite3.Connection, changes: Iterable[Checked]) -> dict[Key, Row | None]:
    rows: dict[Key, Row | None] = {(c.table, c.id): None for c in changes}
    ids: dict[str, list[str]] = {}
    for table, record_id in rows:
        ids.setdefault(table, []).append(record_id)
    for table in ids:
        rows |= {(table, row["id"]): row for row in read_rows(conn, table, ids[table])}
    return rows


def put(conn: sqlite3.Connection, old: Mapping[Key, Row | None], new: Mapping[Key, Row | None]) -> None:
    """Write the rows of `new`, where `old` is what the file holds; sites before the lines between them."""
    of_table: dict[str, list[tuple[str, Row | None, Row | None]]] = {table: [] for table in BY_TABLE}
    for (table, record_id), row in new.items():
        of_table[table].append((record_id, old[table, record_id], row))
    for table, mine in of_table.items():
        gone = [(record_id,) for record_id, found, row in mine if found and not row]
        if gone:
            conn.executemany(f'DELETE FROM "{table}" WHERE id = ?', gone)
            grow_extent(conn, table, np.empty((0, 2)))
        for write_rows, is_there in ((_insert, False), (_update, True)):
            rows = [row for _, found, row in mine if row and bool(found) == is_there]
            if rows:
                write_rows(conn, table, _with_lines(conn, rows) if table in _LINE_TABLES else rows)


def _insert(conn: sqlite3.Connection, table: str, rows: Sequence[Row]) -> None:
    filled = {"geom", "route_surveyed"}.union(*rows)  # the rows of one import mostly leave the same columns empty
    columns = [name for name in written_columns(table) if name in filled]
    values, coordinates = encode_rows(table, rows, columns)
    names, marks = ", ".join(f'"{name}"' for name in columns), ", ".join("?" * len(columns))
    conn.executemany(f'INSERT INTO "{table}" ({names}) VALUES ({marks})', values)
    grow_extent(conn, table, coordinates)


def _update(conn: sqlite3.Connection, table: str, rows: Sequence[Row]) -> None:
    columns = written_columns(table)
    values, coordinates = encode_rows(table, rows, (*columns, "id"))
    names = ", ".join(f'"{name}" = ?' for name in columns)
    conn.executemany(f'UPDATE "{table}" SET {names} WHERE id = ?', values)
    grow_extent(conn, table, coordinates)


def moved_sites(old: Mapping[Key, Row | None], new: Mapping[Key, Row | None]) -> list[str]:
    """Return the sites that are elsewhere in `new` than in `old`."""
    return [i for (table, i), row in new.items() if table == "site" and row and _place(row) != _place(old[table, i])]


def _place(row: Row | None) -> tuple[float, float] | None:
    return (row["lon"], row["lat"]) if row else None


def draw_lines(conn: sqlite3.Connection, sites: Collection[str] | None = None) -> None:
    """Draw the lines anew that nobody surveyed, those that end at `sites` or all, where they are drawn otherwise."""
    for table in _LINE_TABLES:
        conditions = ["route_surveyed = 0"] if layout(table).has_route else []
        if sites is not None:
            conditions.append(
                "(start_id IN (SELECT value FROM json_each(:sites)) OR end_id IN (SELECT value FROM json_each(:sites)))"
            )
        found = conn.execute(
            f'SELECT id, start_id, end_id, geom FROM "{table}" WHERE {" AND ".join(conditions) or 1}',
            {} if sites is None else {"sites": id_list(sites)},
        ).fetchall()
        ends = [dict(zip(("id", "start_id", "end_id"), row[:3], strict=True)) for row in found]
        values, coordinates = encode_rows(table, _with_lines(conn, ends), ("geom", "id"))
        changed = [drawn for drawn, row in zip(values, found, strict=True) if drawn[0] != row[3]]
        if changed:
            conn.executemany(f'UPDATE "{table}" SET geom = ? WHERE id = ?', changed)
            grow_extent(conn, table, coordinates)


def _with_lines(conn: sqlite3.Connection, rows: Sequence[Row]) -> list[Row]:
    """Return `rows` with the straight `line` between their ends, where both are known."""
    ids = {row[end] for row in rows for end in ("start_id", "end_id") if row.get(end)}
    sql = "SELECT id, geom FROM site WHERE id IN (SELECT value FROM json_each(?))"
    found = conn.execute(sql, [id_list(ids)]).fetchall()
    places = decode_points([blob for _, blob in found])
    place_of = {site_id: place for (site_id, _), place in zip(found, places, strict=True)}
    ends = [(place_of.get(row.get("start_id")), place_of.get(row.get("end_id"))) for row in rows]
    return [row | {"line": both} if all(both) else row for row, both in zip(rows, ends, strict=True)]


def _check_references(conn: sqlite3.Connection, old: Mapping[Key, Row | None], new: Mapping[Key, Row | None]) -> None:
    removed = {key for key, row in new.items() if row is None}
    shrunk = {table for table, _ in removed}
    edited: dict[str, set[str]] = {}  # fields by table; a row holds no field that is None
    for key, row in new.items():
        was = old[key]
        if row is not None:
            fields = edited.setdefault(key[0], set())
            fields.update(row if not was else (n for n in row.keys() | was.keys() if row.get(n) != was.get(n)))
    touched = [one for one in REFERENCES if one.to in shrunk or one.field in edited.get(one.table, ())]
    dangling = find_dangling(conn, touched)
    if dangling:
        raise dangling_error(dangling, removed)
