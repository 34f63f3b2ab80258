"""GeoPackage: a plan file of its own, which Lifeline, QGIS and QField open; it has no history and no runs."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from app.models.attachment import Attachment
from app.models.changes import add
from app.models.sharing import Exporter, shared_tables
from app.models.snapshot import Snapshot
from app.models.store.plan_file import create_plan, open_plan
from app.text import QT_TRANSLATE_NOOP


def write(snapshot: Snapshot, path: Path, notes: list[str]) -> None:
    """Write a plan file with the records and, in the plan's own row, the notes."""
    note = "\n".join(notes)
    create_plan(path, replace(snapshot.plan, extra=snapshot.plan.extra | {"export": note}))
    with open_plan(path) as store:
        tables = shared_tables(snapshot.with_tables({Attachment.TABLE: ()}))  # they come with their contents
        records = [record for some in tables.values() for record in some]
        store.apply([add(record) for record in records], "Export", "")


EXPORTER = Exporter(title=QT_TRANSLATE_NOOP("export", "GeoPackage, a plan file"), suffix=".gpkg", write=write)
