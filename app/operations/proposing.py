"""The proposals of Lifeline, added to a plan: one change, which undo takes back."""

from __future__ import annotations

from pathlib import Path

from app.errors import KindUnknownError
from app.i18n import translate_for
from app.models.changes import add
from app.models.record import Record
from app.models.store.plan_file import open_plan
from app.operations.author import author_name
from app.planning.proposals import proposal_kinds, proposals
from app.progress import Progress, no_progress
from app.text import QT_TRANSLATE_NOOP

ALL = "all"


def propose(
    path: Path, kind: str, *, author: str = "", language: str = "en", progress: Progress = no_progress
) -> dict[str, int]:
    """Add the proposals for a table, or for all of them, and return how many rows each table got.

    Rows that the plan has already, adapted or not, are left as they are.

    Raises
    ------
    KindUnknownError
        If there are no proposals for such a table.
    """
    kinds = proposal_kinds()
    if kind not in (*kinds, ALL):
        raise KindUnknownError(kind=kind, kinds=", ".join((ALL, *kinds)))
    translate = translate_for(language)
    with open_plan(path) as store:
        snapshot = store.snapshot()
        present = {record.id for records in snapshot.tables().values() for record in records}
        found: list[Record] = []
        for table in kinds if kind == ALL else (kind,):
            records = proposals(table, snapshot.plan.country, translate, present)
            present |= {record.id for record in records}
            found += records
        progress(0.5)
        if found:
            store.apply(
                [add(record) for record in found],
                QT_TRANSLATE_NOOP("history", "Add proposals of Lifeline"),
                author or author_name(),
            )
    progress(1.0)
    counts: dict[str, int] = {}
    for record in found:
        counts[record.TABLE] = counts.get(record.TABLE, 0) + 1
    return counts
