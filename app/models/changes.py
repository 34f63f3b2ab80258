"""Edits as data: undo, redo, history and exchange all carry the same list of changes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.models.record import Record, Row


@dataclass(frozen=True, slots=True)
class Change:
    """One row before and after; None where it does not exist."""

    table: str
    id: str
    before: Row | None
    after: Row | None


def add(record: Record) -> Change:
    """Return the change that adds `record`."""
    return Change(record.TABLE, record.id, None, record.to_row())


def edit(before: Record, after: Record, now: Record | None = None) -> Change:
    """Return the change that turns `before` into `after`, two states of one record.

    Where the record is `now` otherwise, only the fields that were edited change; where they are what is otherwise, the
    change begins with `before`, and the store refuses it.
    """
    old, new, found = before.to_row(), after.to_row(), now.to_row() if now else None
    own = {name: value for name, value in new.items() if value != old[name]} if found else {}
    if found is None or any(found[name] != old[name] for name in own):
        return Change(before.TABLE, before.id, old, new)
    return Change(before.TABLE, before.id, found, found | own)


def remove(record: Record) -> Change:
    """Return the change that deletes `record`."""
    return Change(record.TABLE, record.id, record.to_row(), None)


def inverse(changes: Sequence[Change]) -> list[Change]:
    """Return the changes that take `changes` back, last one first."""
    return [Change(c.table, c.id, c.after, c.before) for c in reversed(changes)]
