"""CSV: one file a table in a zip, UTF-8 with a byte order mark so that spreadsheets read accents."""

from __future__ import annotations

import csv
import io
import zipfile
from collections.abc import Sequence
from pathlib import Path

from app.models.record import Record, record_specs
from app.models.sharing import Exporter, plain_text, shared_tables
from app.models.snapshot import Snapshot
from app.text import QT_TRANSLATE_NOOP


def table_text(records: Sequence[Record], delimiter: str = ",") -> str:
    """Return records of one table as CSV text: every field a column, named as in the plan file."""
    specs = record_specs(type(records[0]))
    target = io.StringIO(newline="")
    writer = csv.writer(target, delimiter=delimiter)
    writer.writerow([spec.name for spec in specs])
    for record in records:
        row = record.to_row()
        writer.writerow([plain_text(row[spec.name]) for spec in specs])
    return target.getvalue()


def write(snapshot: Snapshot, path: Path, notes: list[str]) -> None:
    """Write a zip with TABLE.csv for every table that holds something, and README.txt with the notes."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("README.txt", "\n".join(notes) + "\n")
        for table, records in shared_tables(snapshot).items():
            archive.writestr(f"{table}.csv", table_text(records).encode("utf-8-sig"))


EXPORTER = Exporter(title=QT_TRANSLATE_NOOP("export", "CSV, one file a table, zipped"), suffix=".csv.zip", write=write)
