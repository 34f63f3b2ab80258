"""What a simulation takes for the fields of a record that nobody filled in."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from app.models.link import Link
from app.models.power import PowerSupply
from app.models.record import Record
from app.models.site import Site
from app.models.store.plan_file import open_plan
from app.planning.assumptions import BY_AGE, assumed
from app.planning.reference import load_defaults


def assumed_values(path: Path, record: Record) -> dict[str, Any]:
    """Return the values of a record's unknown fields that the engine assumes, by field; empty where it assumes none.

    The record may be new, or other than the plan holds it. The values come from the engine's own filling of the plan
    with it, so that a form says what a simulation does. Years that stand for a usual age are left out: only their
    distance from the year of the inventory means something.
    """
    if not isinstance(record, Site | PowerSupply | Link):
        return {}
    with open_plan(path) as store:
        snapshot = store.snapshot()
    others = [one for one in snapshot.tables()[record.TABLE] if one.id != record.id]
    filled, assumptions = assumed(snapshot.with_tables({record.TABLE: (*others, record)}))
    ages = {one.field for one in assumptions if one.table == record.TABLE and one.rule == BY_AGE}
    after = next((one for one in filled.tables()[record.TABLE] if one.id == record.id), record)
    known, taken = record.to_row(), after.to_row()
    names = [name for name in taken if known[name] is None and taken[name] is not None and name not in ages]
    values = {name: getattr(after, name) for name in names}
    if isinstance(record, Site) and record.plinth_height_m is None:  # the engine looks it up where water comes
        plinth = load_defaults().find("site", "plinth_height_m", record.kind)
        values |= {"plinth_height_m": float(plinth.value)} if plinth else {}
    return values
