"""Changes in words: what was added, deleted, or edited from what to what."""

from __future__ import annotations

from app.models.changes import Change
from app.models.record import record_specs
from app.models.tables import BY_TABLE
from app.ui.cells import in_words
from app.ui.labels import translate
from app.ui.record_names import names_in, names_of
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
    lines, names = [title], names_in(session)
    for spec in record_specs(record_type):
        before, after = change.before.get(spec.name), change.after.get(spec.name)
        if before != after:
            field = translate("fields", spec.label)
            lines.append(f"    {field}: {in_words(spec, before, names)} → {in_words(spec, after, names)}")
    return lines
