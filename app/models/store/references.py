"""Who refers to whom: what a plan file refuses to leave dangling.

SQLite's own enforcement is off. It would need an index on every reference to remove many records in linear time, it
does not see references in lists, and it does not say who refers.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Collection
from dataclasses import dataclass

from app.errors import AppError, MissingReferenceError, StillUsedError
from app.models.record import record_specs
from app.models.tables import BY_TABLE, RECORD_TYPES

_NAMED_AT_MOST = 5


@dataclass(frozen=True, slots=True)
class Reference:
    """A field that holds ids of another table's records."""

    table: str
    field: str
    to: str
    is_list: bool


REFERENCES = tuple(
    Reference(record_type.TABLE, spec.name, spec.table, spec.kind == "references")
    for record_type in RECORD_TYPES
    for spec in record_specs(record_type)
    if spec.table
)


@dataclass(frozen=True, slots=True)
class Dangling:
    """A record whose field names an id that is not in the plan."""

    reference: Reference
    id: str
    name: str
    missing_id: str


def find_dangling(conn: sqlite3.Connection, references: Collection[Reference] = REFERENCES) -> list[Dangling]:
    """Return what in `references` leads nowhere, ordered as they are."""
    return [
        Dangling(reference, *values)
        for reference in references
        for values in conn.execute(_query(reference)).fetchall()
    ]


def _query(reference: Reference) -> str:
    is_named = any(spec.name == "name" for spec in record_specs(BY_TABLE[reference.table]))
    name = "coalesce(c.name, c.id)" if is_named else "c.id"
    listed = f"JOIN json_each(CASE WHEN json_valid(c.{reference.field}) THEN c.{reference.field} END) AS r"
    value = "r.value" if reference.is_list else f"c.{reference.field}"
    return (
        f'SELECT c.id, {name}, {value} FROM "{reference.table}" AS c {listed if reference.is_list else ""}'
        f' WHERE {value} IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "{reference.to}" AS p WHERE p.id = {value})'
    )


def dangling_error(found: Collection[Dangling], removed: Collection[tuple[str, str]]) -> AppError:
    """Return the error that names the first record that is missed and those that refer to it.

    `removed` holds (table, id) of the records that the edit takes away.
    """
    first = next((d for d in found if (d.reference.to, d.missing_id) in removed), next(iter(found)))
    users = [f"{d.reference.table} {d.name}" for d in found if d.missing_id == first.missing_id]
    named = ", ".join(users[:_NAMED_AT_MOST]) + (f", +{len(users) - _NAMED_AT_MOST}" if users[_NAMED_AT_MOST:] else "")
    kind = StillUsedError if (first.reference.to, first.missing_id) in removed else MissingReferenceError
    return kind(table=first.reference.to, id=first.missing_id, users=named)
