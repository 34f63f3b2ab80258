"""What a simulation takes for the fields of a record that nobody filled in."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from app.models.store.plan_file import open_plan
from app.planning.assumptions import BY_AGE, assumed


def assumed_values(path: Path, table: str, record_id: str) -> dict[str, Any]:
    """Return the values of a record's unknown fields that the engine assumes, by field; empty where it assumes none.

    They come from the engine's own filling, so that a form says what a simulation does. Years that stand for a usual
    age are left out: only their distance from the year of the inventory means something.
    """
    with open_plan(path) as store:
        snapshot = store.snapshot()
    filled, assumptions = assumed(snapshot)
    ages = {one.field for one in assumptions if one.table == table and one.rule == BY_AGE}
    before, after = (
        next((one for one in tables.get(table, ()) if one.id == record_id), None)
        for tables in (snapshot.tables(), filled.tables())
    )
    if before is None or after is None:
        return {}
    known, taken = before.to_row(), after.to_row()
    names = [name for name in taken if known[name] is None and taken[name] is not None and name not in ages]
    return {name: getattr(after, name) for name in names}
