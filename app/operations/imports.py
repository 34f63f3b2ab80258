"""Files into a plan: first what would happen, then the edit.

A wizard calls `plan_import`, shows what it gives, calls it again with what the user changed (`mapping`, `refused`,
`accepted`, `merges`), and at last `import_files` with the same arguments.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from app.models import basemap
from app.models.attachment import Attachment
from app.models.collecting import without_collecting
from app.models.enclosures import enclosed
from app.models.intake.choosing import TableChoice, choice_for, fingerprint
from app.models.intake.choosing import field_choices as field_choices  # what a wizard offers for a column
from app.models.intake.duplicates import Duplicate
from app.models.intake.importing import Imported, changes_of, import_records
from app.models.intake.issues import Issue
from app.models.intake.preview import Match, TablePreview, duplicates_of, matches_of, table_previews
from app.models.record import Disclosure
from app.models.snapshot import Snapshot
from app.models.store.plan_file import open_plan
from app.operations.author import author_name
from app.operations.records import record_type_of
from app.operations.words import reading_text as reading_text  # how a table was read, for a terminal
from app.progress import Progress, no_progress, part_of
from app.settings import Settings
from app.settings import load_settings as load_settings  # the terminal remembers mappings, too
from app.text import Translate, untranslated

_JSON_ROWS = 10


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportReport:
    """What an import did: (added, updated, unchanged) by table, and what was noticed and repaired."""

    counts: dict[str, tuple[int, int, int]]
    issues: tuple[Issue, ...]
    reading: dict[str, dict[str, str]]

    def to_json(self, translate: Translate = untranslated) -> dict[str, Any]:
        """Return the report as JSON values."""
        return {
            "counts": _counts_json(self.counts),
            "issues": [_issue_json(one, translate) for one in self.issues],
            "reading": self.reading,
        }


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportPlan:
    """What an import would do; nothing is written.

    `tables` are the tables of the files with their columns and first rows. `issues` have an `id`, a `severity`, a
    `message`; those with `is_repair` can be refused, those with a `proposal` have a one-click `fix`, taken by passing
    their ids as `refused` or `accepted`. `matches` say for every record whether it is added, updated or unchanged, by
    what it was known, and which fields change. `duplicates` are records that are probably there already; their ids
    go to `merges`.
    """

    tables: tuple[TablePreview, ...]
    issues: tuple[Issue, ...]
    matches: tuple[Match, ...]
    duplicates: tuple[Duplicate, ...]

    @property
    def counts(self) -> dict[str, tuple[int, int, int]]:
        """The number of records added, updated and unchanged, by table."""
        found = Counter((match.table, match.outcome) for match in self.matches)
        tables = dict.fromkeys(match.table for match in self.matches)
        return {t: (found[t, "added"], found[t, "updated"], found[t, "unchanged"]) for t in tables}

    @property
    def changes_something(self) -> bool:
        """Whether the import would write anything."""
        return any(match.outcome != "unchanged" for match in self.matches)

    def to_json(self, translate: Translate = untranslated) -> dict[str, Any]:
        """Return the plan as JSON values, with the first rows of every table."""
        return {
            "counts": _counts_json(self.counts),
            "tables": [asdict(table) | {"rows": [asdict(r) for r in table.rows[:_JSON_ROWS]]} for table in self.tables],
            "issues": [_issue_json(one, translate) for one in self.issues],
            "matches": [asdict(match) for match in self.matches],
            "duplicates": [asdict(one) | {"id": one.id} for one in self.duplicates],
        }


def plan_import(
    path: Path,
    files: Sequence[Path],
    *,
    kind: str | None = None,
    disclosure: str | None = None,
    mapping: Mapping[str, TableChoice] | None = None,
    refused: Collection[str] = frozenset(),
    accepted: Collection[str] = frozenset(),
    merges: Collection[str] = frozenset(),
    settings: Settings | None = None,
    progress: Progress = no_progress,
) -> ImportPlan:
    """Return what `import_files` would do with the same arguments; the plan file stays as it is.

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
    mapping
        What the user decided about tables, by `TablePreview.place`, or "*" for all of them.
    refused
        Ids of issues, or codes, of repairs that shall not be made.
    accepted
        Ids of issues whose proposals are taken.
    merges
        Ids of duplicates that are one record.
    settings
        Where choices for the same headers are remembered; None for no memory.
    """
    remembered = remembered_choices(settings)
    with open_plan(path) as store:
        snapshot = store.snapshot()
    choices = {**remembered, **(mapping or {})}
    imported = _imported(
        files, snapshot, kind, disclosure, choices, refused, accepted, merges, part_of(progress, 0.0, 0.9)
    )
    plan = ImportPlan(
        tables=tuple(table_previews(imported, snapshot, remembered.keys())),
        issues=imported.issues,
        matches=tuple(matches_of(imported, snapshot)),
        duplicates=tuple(duplicates_of(imported, snapshot)),
    )
    progress(1.0)
    return plan


def import_files(
    path: Path,
    files: Sequence[Path],
    *,
    kind: str | None = None,
    disclosure: str | None = None,
    mapping: Mapping[str, TableChoice] | None = None,
    refused: Collection[str] = frozenset(),
    accepted: Collection[str] = frozenset(),
    merges: Collection[str] = frozenset(),
    settings: Settings | None = None,
    author: str | None = None,
    progress: Progress = no_progress,
) -> ImportReport:
    """Bring files into a plan as one edit that can be undone; nothing of them if one cannot be read.

    Parameters
    ----------
    path, files, kind, disclosure, mapping, refused, accepted, merges
        As in `plan_import`.
    settings
        Where choices for the same headers are remembered, and those of `mapping` are kept; None for no memory.
    author
        Who imports; the computer's user if None.
    """
    choices = {**remembered_choices(settings), **(mapping or {})}
    with without_collecting(), open_plan(path) as store:
        snapshot = store.snapshot()
        imported = _imported(
            files, snapshot, kind, disclosure, choices, refused, accepted, merges, part_of(progress, 0.0, 0.8)
        )
        changes = changes_of(imported, snapshot)
        progress(0.85)
        if changes:
            label = f"Import {', '.join(file.name for file in files)}"
            attached = [record for record in imported.records if isinstance(record, Attachment)]
            with enclosed(files) as contents:
                store.apply(changes, label, author or author_name(), filter(None, map(contents, attached)))
    if settings is not None and mapping:
        _remember(settings, imported, mapping)
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


def remembered_choices(settings: Settings | None) -> dict[str, TableChoice]:
    """Return what the user decided about tables before, by the fingerprint of their headers."""
    texts = settings.mappings if settings else {}
    found = {header: TableChoice.from_text(text) for header, text in texts.items()}
    return {header: choice for header, choice in found.items() if choice}


def _remember(settings: Settings, imported: Imported, mapping: Mapping[str, TableChoice]) -> None:
    for table in imported.tables:
        header = fingerprint(table.raw)
        choice = choice_for(table.raw, {**remembered_choices(settings), **mapping})
        if choice.kind or choice.columns or choice.crs:
            settings.remember_mapping(header, choice.to_text())
    settings.save()


def _imported(
    files: Sequence[Path],
    snapshot: Snapshot,
    kind: str | None,
    disclosure: str | None,
    choices: Mapping[str, TableChoice],
    refused: Collection[str],
    accepted: Collection[str],
    merges: Collection[str],
    progress: Progress,
) -> Imported:
    if kind is not None:
        record_type_of(kind)
    return import_records(
        files,
        snapshot.plan.country,
        snapshot,
        kind,
        progress,
        country_bounds=basemap.country(snapshot.plan.country).bounds,
        disclosure=disclosure or Disclosure.RESTRICTED.value,
        refused=refused,
        accepted=accepted,
        merges=merges,
        choices=choices,
    )


def _counts_json(counts: dict[str, tuple[int, int, int]]) -> dict[str, dict[str, int]]:
    names = ("added", "updated", "unchanged")
    return {table: dict(zip(names, found, strict=True)) for table, found in counts.items()}


def _issue_json(one: Issue, translate: Translate) -> dict[str, Any]:
    return {
        "id": one.id,
        "place": one.place,
        "row": one.row,
        "field": one.field,
        "severity": one.severity,
        "code": one.code,
        "text": one.message(translate),
        "is_repair": one.is_repair,
        "fix": one.fix(translate),
    }
