"""The records of a plan, listed and looked up."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path

from app.errors import (
    KindUnknownError,
    RecordUnknownError,
)
from app.models.choices import choice_text
from app.models.record import Record, record_specs
from app.models.store.plan_file import open_plan
from app.models.store.store import Store
from app.models.tables import BY_TABLE
from app.text import Translate, untranslated


def list_records(path: Path, table: str) -> tuple[Record, ...]:
    """Return all records of one table by name where they have one, else by id."""
    record_type = record_type_of(table)
    with open_plan(path) as store:
        records = store.records(record_type)
    return tuple(sorted(records, key=lambda record: (getattr(record, "name", None) or "", record.id)))


def record_type_of(table: str) -> type[Record]:
    """Return the record type of a table.

    Raises
    ------
    KindUnknownError
        If there is no such table.
    """
    if table not in BY_TABLE:
        raise KindUnknownError(kind=table, kinds=", ".join(BY_TABLE))
    return BY_TABLE[table]


def list_columns(table: str) -> list[str]:
    """Return the columns worth a line of a terminal: what a record is called, what it is, and where."""
    wanted = (
        *("code", "name", "kind", "medium", "status", "start_id", "end_id", "site_id", "settlement_id", "population"),
        *("battery_h", "share", "lat", "lon", "hazard", "realizations", "seed", "provenance"),
    )
    names = [spec.name for spec in record_specs(record_type_of(table))]
    return [name for name in wanted if name in names]


def shown(record: Record, column: str, translate: Translate = untranslated) -> str | None:
    """Return a field of a record as a terminal shows it; None where it is unknown."""
    value = getattr(record, column)
    if value is None:
        return None
    if isinstance(value, StrEnum):
        return choice_text(value, translate)
    if isinstance(value, float):
        return f"{value:.6g}"
    return ", ".join(map(str, value)) if isinstance(value, tuple) else str(value)


def find_record(store: Store, text: str) -> tuple[str, str]:
    """Return table and id of the record with this id, name or code; also of one that is only in the history by its id.

    Raises
    ------
    RecordUnknownError
        If there is none, or names and codes fit several.
    """
    snapshot = store.snapshot()
    records = [snapshot.plan, *(record for found in snapshot.tables().values() for record in found)]
    same = [r for r in records if r.id == text] or [
        r for r in records if text in (getattr(r, "name", None), getattr(r, "code", None))
    ]
    if len(same) == 1:
        return same[0].TABLE, same[0].id
    past = store.history(1, text)
    if not past:
        raise RecordUnknownError(record=text, count=len(same))
    return next(change.table for change in past[0].changes if change.id == text), text
