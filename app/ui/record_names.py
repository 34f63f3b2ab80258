"""What records are called; a link without a name by its ends, a power supply by its site."""

from __future__ import annotations

from functools import partial

from app.models.record import Record, record_specs
from app.models.tables import BY_TABLE
from app.ui.cells import Names
from app.ui.session import Session


def names_in(session: Session) -> Names:
    """Return table -> what its records are called, by id."""
    return partial(names_of, session)


def names_of(session: Session, table: str) -> dict[str, str]:
    """Return what the records of a table are called, by id."""
    return session.kept(f"names of {table}", lambda: _names(session, BY_TABLE[table]))


def _names(session: Session, record_type: type[Record]) -> dict[str, str]:
    ends = [spec for spec in record_specs(record_type) if spec.kind == "reference" and spec.required]
    found = [(spec.name, names_of(session, spec.table)) for spec in ends]

    def name(record: Record) -> str:
        own = getattr(record, "name", None) or getattr(record, "code", None)
        if own:
            return str(own)
        parts = (names.get(getattr(record, field), "") for field, names in found)
        return " – ".join(part for part in parts if part) or record.id[:8]

    return {record.id: name(record) for record in session.records(record_type)}


def name_of(session: Session, record: Record) -> str:
    """Return what a record of the plan is called, or the name of one that is not in it yet."""
    own = getattr(record, "name", None) or getattr(record, "code", None)
    return str(own) if own else names_of(session, record.TABLE).get(record.id, record.id[:8])
