"""A link end, a site, a zone, an operator that a record names and that does not exist."""

from __future__ import annotations

from collections.abc import Iterator

from app.models.checks import Check, CheckContext, Hit
from app.models.record import record_specs
from app.models.snapshot import Snapshot
from app.models.tables import BY_TABLE
from app.text import QT_TRANSLATE_NOOP


def _find(snapshot: Snapshot, context: CheckContext) -> Iterator[Hit]:
    tables = snapshot.tables()
    ids = {table: {record.id for record in records} for table, records in tables.items()}
    for table, records in tables.items():
        pointing = [spec for spec in record_specs(BY_TABLE[table]) if spec.table in ids]
        for record in records:
            for spec in pointing:
                value = getattr(record, spec.name) or ()
                if any(one not in ids[spec.table] for one in ((value,) if isinstance(value, str) else value)):
                    yield record, {"field": spec.label}


CHECK = Check(
    code="reference_missing",
    severity="error",
    title=QT_TRANSLATE_NOOP("checks", "Refers to a record that is not there"),
    text=QT_TRANSLATE_NOOP("checks", "{name} refers to a {field} that is not in the plan."),
    find=_find,
)
