"""Files into a plan."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.models import basemap
from app.models.intake.importing import changes_of, import_records
from app.models.intake.issues import Issue
from app.models.record import Disclosure
from app.models.store.plan_file import open_plan
from app.operations.author import author_name
from app.operations.records import record_type_of
from app.progress import Progress, no_progress, part_of


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportReport:
    """What an import did, or would do: (added, updated, unchanged) by table, and what was noticed and repaired."""

    counts: dict[str, tuple[int, int, int]]
    issues: tuple[Issue, ...]
    reading: dict[str, dict[str, str]]

    def to_json(self) -> dict[str, Any]:
        """Return the report as JSON values."""
        names = ("added", "updated", "unchanged")
        return {
            "counts": {table: dict(zip(names, counts, strict=True)) for table, counts in self.counts.items()},
            "issues": [
                {
                    "place": issue.place,
                    "row": issue.row,
                    "field": issue.field,
                    "severity": issue.severity,
                    "code": issue.code,
                    "text": issue.message(),
                }
                for issue in self.issues
            ],
            "reading": self.reading,
        }


def import_files(
    path: Path,
    files: Sequence[Path],
    *,
    kind: str | None = None,
    disclosure: str | None = None,
    dry_run: bool = False,
    author: str | None = None,
    progress: Progress = no_progress,
) -> ImportReport:
    """Bring files into a plan as one edit that can be undone; nothing of them if one cannot be read.

    Parameters
    ----------
    path
        The plan file.
    files
        Spreadsheets and map files, in any order.
    kind
        Table the rows belong to; guessed if None.
    disclosure
        Who may see rows that do not say it; restricted if None.
    dry_run
        Report only, write nothing.
    author
        Who imports; the computer's user if None.
    """
    if kind is not None:
        record_type_of(kind)
    with open_plan(path) as store:
        snapshot = store.snapshot()
        imported = import_records(
            files,
            snapshot.plan.country,
            snapshot,
            kind,
            part_of(progress, 0.0, 0.8),
            country_bounds=basemap.country(snapshot.plan.country).bounds,
            disclosure=disclosure or Disclosure.RESTRICTED.value,
        )
        changes = changes_of(imported, snapshot)
        progress(0.85)
        if changes and not dry_run:
            store.apply(changes, f"Import {', '.join(file.name for file in files)}", author or author_name())
    counts: dict[str, list[int]] = {}
    is_new = {change.id: change.before is None for change in changes}
    for record in imported.records:
        place = 2 if record.id not in is_new else 0 if is_new[record.id] else 1
        counts.setdefault(record.TABLE, [0, 0, 0])[place] += 1
    progress(1.0)
    return ImportReport(
        counts={table: (a, u, n) for table, (a, u, n) in counts.items()},
        issues=imported.issues,
        reading=imported.reading,
    )
