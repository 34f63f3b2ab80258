"""Changes in words: what was added, deleted, or edited from what to what."""

from __future__ import annotations

from typing import Any

from app.models.changes import Change
from app.models.fields import FieldSpec
from app.models.record import record_specs
from app.models.tables import BY_TABLE
from app.ui.labels import translate
from app.ui.record_names import names_of
from app.ui.session import Session


def change_lines(session: Session, change: Change) -> list[str]:
    """Return what a change does: a line for the record, one more for each field that is edited."""
    record_type = BY_TABLE[change.table]
    row = change.after or change.before or {}
    name = row.get("name") or row.get("code") or names_of(session, change.table).get(change.id, change.id[:8])
    title = f"{translate('records', record_type.TITLE)}: {name}"
    if change.before is None or change.after is None:
        added, deleted = translate("changes", "added"), translate("changes", "deleted")
        return [f"{title}: {added if change.before is None else deleted}"]
    lines = [title]
    for spec in record_specs(record_type):
        before, after = change.before.get(spec.name), change.after.get(spec.name)
        if before != after:
            field = translate("fields", spec.label)
            lines.append(f"    {field}: {_text(session, spec, before)} → {_text(session, spec, after)}")
    return lines


def _text(session: Session, spec: FieldSpec, value: Any) -> str:
    if value is None or value == [] or value == {}:
        return "—"
    if spec.kind == "reference":
        return names_of(session, spec.table).get(value, str(value)[:8])
    if spec.kind in ("json", "route"):
        return "…"
    return ", ".join(map(str, value)) if isinstance(value, list) else f"{value} {spec.unit}".rstrip()
