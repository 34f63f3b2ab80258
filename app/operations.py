"""The use cases, one function each, for command line and window alike.

Each takes the path of a plan file, opens it itself and closes it again, reports its progress and may be stopped by it.
"""

from __future__ import annotations

import getpass
import json
import shutil
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path
from typing import Any

from app import __version__
from app.discovery import discover
from app.errors import (
    CountryUnknownError,
    FileThereError,
    FileWriteError,
    FormatUnknownError,
    KindUnknownError,
    ScenarioUnknownError,
)
from app.i18n import formatter_for, translate_for
from app.models import basemap
from app.models.changes import add, edit
from app.models.checking import check_records, checks
from app.models.checks import CheckContext, Finding
from app.models.choices import choice_text
from app.models.disclosure import Redaction
from app.models.intake.importing import changes_of, import_records
from app.models.intake.issues import Issue
from app.models.plan import Plan
from app.models.record import Disclosure, Record, new_id, record_specs, stable_id
from app.models.run import Run
from app.models.scenario import Scenario
from app.models.sharing import Exporter, export
from app.models.snapshot import Snapshot
from app.models.store import backup
from app.models.store.backup import Backup
from app.models.store.plan_file import create_plan as create_plan_file
from app.models.store.plan_file import open_plan
from app.models.tables import BY_TABLE
from app.paths import resources
from app.planning.checks import checks as path_checks
from app.planning.document.context import PlanContext
from app.planning.document.print_style import Paper
from app.planning.document.report import context_for, write_plan_pdf
from app.planning.headline import headline_of
from app.planning.outage import simulate
from app.planning.outage_result import OutageResult
from app.planning.provenance import events_of, inventory_digest, is_current, settings_of
from app.planning.ranking import Ranking, rank_single_failures
from app.progress import Progress, no_progress, part_of
from app.text import untranslated


def author_name() -> str:
    """Return who edits, as the computer knows the person."""
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return "unknown"


def create_plan(path: Path, country: str, title: str | None = None) -> Path:
    """Make an empty plan for a country and return its path.

    Raises
    ------
    CountryUnknownError
        If no country has this ISO 3166 code.
    PlanExistsError
        If there is such a file already.
    """
    code = country.upper()
    known = {entry.code: entry.name for entry in basemap.countries()}
    if code not in known:
        raise CountryUnknownError(code=country)
    title = title or f"National Emergency Telecommunications Plan: {known[code]}"
    path = path if path.suffix == ".gpkg" else path.with_name(path.name + ".gpkg")
    create_plan_file(path, Plan(id=stable_id(code, "plan", "plan"), title=title, country=code), author_name())
    return path


def list_records(path: Path, table: str) -> tuple[Record, ...]:
    """Return all records of one table by name where they have one, else by id."""
    record_type = record_type_of(table)
    with open_plan(path) as store:
        records = store.records(record_type)
    return tuple(sorted(records, key=lambda record: (getattr(record, "name", None) or "", record.id)))


def record_type_of(table: str) -> type[Record]:
    """Return the record type of a table.

    Raises
    ------
    KindUnknownError
        If there is no such table.
    """
    if table not in BY_TABLE:
        raise KindUnknownError(kind=table, kinds=", ".join(BY_TABLE))
    return BY_TABLE[table]


def run_scenario(
    path: Path,
    scenario: str,
    realizations: int | None = None,
    seed: int | None = None,
    progress: Progress = no_progress,
) -> Run:
    """Simulate a scenario, keep the run in the plan and return it.

    Parameters
    ----------
    path
        The plan file.
    scenario
        Name or id of the scenario.
    realizations, seed
        Instead of what the scenario says.

    Raises
    ------
    ScenarioUnknownError
        If the plan has no such scenario, or several of that name.
    """
    with open_plan(path) as store:
        snapshot = store.snapshot()
    chosen = find_scenario(snapshot, scenario)
    chosen = replace(
        chosen,
        realizations=chosen.realizations if realizations is None else realizations,
        seed=chosen.seed if seed is None else seed,
    )
    result = simulate(snapshot, chosen, part_of(progress, 0.0, 0.98))
    run = _run_of(snapshot, chosen, result)
    with open_plan(path) as store:
        store.apply([add(run)], f"Simulate {chosen.name}", author_name())
    progress(1.0)
    return run


def find_scenario(snapshot: Snapshot, name_or_id: str) -> Scenario:
    """Return the scenario with this id or name.

    Raises
    ------
    ScenarioUnknownError
        If there is none, or more than one of that name.
    """
    found = [s for s in snapshot.scenarios if name_or_id in (s.id, s.name)]
    if len(found) != 1:
        names = ", ".join(repr(s.name) for s in snapshot.scenarios) or "none"
        raise ScenarioUnknownError(name=name_or_id, names=names)
    return found[0]


def _run_of(snapshot: Snapshot, scenario: Scenario, result: OutageResult) -> Run:
    now = datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    synthetic = any(record.is_synthetic for record in (*snapshot.sites, *events_of(snapshot, scenario)))
    return Run(
        id=new_id(),
        scenario_id=scenario.id,
        name=f"{scenario.name}, {now}",
        ran_at=now,
        app_version=__version__,
        seed=scenario.seed,
        realizations=scenario.realizations,
        inventory_digest=inventory_digest(snapshot),
        settings=settings_of(snapshot, scenario),
        results=result.to_json(),
        source=f"Lifeline {__version__}",
        provenance="synthetic: simulated on synthetic data" if synthetic else "simulated",
    )


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


def check_plan(path: Path, progress: Progress = no_progress) -> list[Finding]:
    """Return what the rules find in a plan, errors first."""
    with open_plan(path) as store:
        snapshot = store.snapshot()
    return find_in(snapshot, progress)


def find_in(snapshot: Snapshot, progress: Progress = no_progress) -> list[Finding]:
    """Return what the rules find in a snapshot, those that need paths included, errors first."""
    context = CheckContext(today=datetime.now(UTC).date(), bounds=basemap.country(snapshot.plan.country).bounds)
    rules = [*checks().values(), *path_checks().values()]
    return check_records(snapshot, context, progress, rules)


def find_critical(path: Path, progress: Progress = no_progress) -> Ranking:
    """Return all sites and links by the people whom each cuts off when it fails alone; exact."""
    with open_plan(path) as store:
        snapshot = store.snapshot()
    progress(0.2)
    ranking = rank_single_failures(snapshot)
    progress(1.0)
    return ranking


def is_run_current(path: Path, run_id: str) -> bool:
    """Return whether a run still answers for the plan as it is now; not if either is gone."""
    with open_plan(path) as store:
        snapshot = store.snapshot()
    run = next((run for run in snapshot.runs if run.id == run_id), None)
    return run is not None and is_current(run, snapshot, inventory_digest(snapshot))


def headline(run: Run, language: str = "en") -> list[str]:
    """Return what a run says, in plain sentences."""
    return headline_of(OutageResult.from_json(run.results), translate_for(language), formatter_for(language))


def write_report(
    path: Path,
    out: Path,
    *,
    language: str = "en",
    edition: str = "restricted",
    paper: str = "A4",
    overwrite: bool = False,
    progress: Progress = no_progress,
) -> Path:
    """Print the plan as PDF and return the file.

    Parameters
    ----------
    path
        The plan file.
    out
        The PDF; ".pdf" is added where it is missing.
    language
        Language of the print.
    edition
        Who it is for: public, partner or restricted.
    paper
        A4 or Letter.
    overwrite
        Replace a file that is there.

    Raises
    ------
    FileThereError
        If there is such a file and it is not to be replaced.
    FileWriteError
        If it cannot be written there.
    """
    out = out if out.suffix.lower() == ".pdf" else out.with_name(out.name + ".pdf")
    if out.exists() and not overwrite:
        raise FileThereError(path=out)
    with open_plan(path) as store:
        snapshot = store.snapshot()
    context = _context(snapshot, language, Disclosure(edition), part_of(progress, 0.0, 0.3))
    size: Paper = "Letter" if paper == "Letter" else "A4"
    write_plan_pdf(context, out, translate_for(language), size, part_of(progress, 0.3, 1.0))
    return out


def _context(snapshot: Snapshot, language: str, edition: Disclosure, progress: Progress) -> PlanContext:
    """Gather what a print of this edition may show; what it may not show is not in it."""
    findings = find_in(snapshot, progress)
    country = basemap.country(snapshot.plan.country)
    land = basemap.land_near(snapshot.plan.country)
    return context_for(
        snapshot,
        now_utc=datetime.now(UTC).strftime("%Y-%m-%dT%H:%MZ"),
        app_version=__version__,
        edition=edition,
        language=language,
        formatter=formatter_for(language),
        findings=tuple(findings),
        country_name=country.name,
        land=land.rings,
        land_credit=land.credit,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Export:
    """A file that was written, and what its readers may not see."""

    file: Path
    redaction: Redaction

    def lines(self) -> list[str]:
        """Return what to tell the user."""
        return [f"Wrote {self.file}", *self.redaction.lines()]

    def to_json(self) -> dict[str, Any]:
        """Return it as JSON values."""
        return {"file": str(self.file), "withheld": self.redaction.lines()}


def export_plan(
    path: Path, format: str, out: Path, *, profile: str = "restricted", progress: Progress = no_progress
) -> Export:
    """Give the data of a plan back in another format, as far as readers of `profile` may see it.

    Raises
    ------
    FormatUnknownError
        If no exporter writes this format.
    FileThereError, FileWriteError
        If the file is there already or cannot be written.
    """
    known: dict[str, Exporter] = {
        name.removesuffix("_file"): exporter for name, exporter in discover("app.models.exporters", "EXPORTER").items()
    }
    if format not in known:
        raise FormatUnknownError(format=format, formats=", ".join(known))
    if out.exists():
        raise FileThereError(path=out)
    with open_plan(path) as store:
        snapshot = store.snapshot()
    progress(0.3)
    redaction = export(known[format], snapshot, out, Disclosure(profile), part_of(progress, 0.3, 1.0))
    return Export(file=out, redaction=redaction)


def save_copy(path: Path, target: Path, progress: Progress = no_progress) -> Path:
    """Copy a plan, for example to a stick, read the copy back and return it; a folder takes the plan's own name."""
    target = target / path.name if target.is_dir() else target
    backup.save_copy(path, target, progress)
    return target


def list_backups(path: Path) -> tuple[Backup, ...]:
    """Return the backups of a plan, newest first."""
    return backup.backups(path)


def restore_backup(path: Path, chosen: Path, progress: Progress = no_progress) -> Path | None:
    """Make a plan what one of its backups holds; what was there is kept as a backup and returned."""
    kept = backup.restore(path, chosen)
    progress(1.0)
    return kept


def list_columns(table: str) -> list[str]:
    """Return the columns worth a line of a terminal: what a record is called, what it is, and where."""
    wanted = (
        *("code", "name", "kind", "medium", "status", "start_id", "end_id", "site_id", "settlement_id", "population"),
        *("battery_h", "share", "lat", "lon", "hazard", "realizations", "seed", "provenance"),
    )
    names = [spec.name for spec in record_specs(record_type_of(table))]
    return [name for name in wanted if name in names]


def shown(record: Record, column: str) -> str | None:
    """Return a field of a record as a terminal shows it; None where it is unknown."""
    value = getattr(record, column)
    if value is None:
        return None
    if isinstance(value, StrEnum):
        return choice_text(value, untranslated)
    if isinstance(value, float):
        return f"{value:.6g}"
    return ", ".join(map(str, value)) if isinstance(value, tuple) else str(value)


@dataclass(frozen=True, slots=True, kw_only=True)
class Demonstration:
    """Where the demonstration lies and what it says."""

    plan: Path
    report: Path
    headline: list[str]

    def to_json(self) -> dict[str, Any]:
        """Return it as JSON values."""
        return {"plan": str(self.plan), "report": str(self.report), "headline": self.headline}


def build_demonstration(folder: Path, progress: Progress = no_progress) -> Demonstration:
    """Build the demonstration country's plan in `folder`, simulate its storm and print it; what is there is kept.

    Raises
    ------
    FileWriteError
        If the folder cannot be written.
    """
    example = json.loads((resources() / "examples" / "vct" / "example.json").read_text(encoding="utf-8"))
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise FileWriteError(path=folder, reason=error.strerror or str(error)) from error
    plan, report = folder / f"{example['file']}.gpkg", folder / f"{example['file']}.pdf"
    if not plan.exists():
        _build_example(example, plan, part_of(progress, 0.0, 0.3))
    run = _newest_run(plan)
    if run is None:
        run = run_scenario(plan, example["scenario"]["name"], progress=part_of(progress, 0.3, 0.7))
    if not report.exists():
        write_report(plan, report, progress=part_of(progress, 0.7, 1.0))
    progress(1.0)
    return Demonstration(plan=plan, report=report, headline=headline(run))


def _build_example(example: dict[str, Any], plan: Path, progress: Progress) -> None:
    """Build under another name first, so that a half-built plan is never taken for the example."""
    part = plan.with_name(f"{plan.stem}.building.gpkg")
    part.unlink(missing_ok=True)
    source = resources() / "examples" / "vct"
    try:
        create_plan(part, example["country"], example["title"])
        files = [source / name for name in example["files"]]
        import_files(part, files, author=example["author"], disclosure=example["disclosure"], progress=progress)
        with open_plan(part) as store:
            snapshot = store.snapshot()
            event = next(e for e in snapshot.hazard_events if e.name == example["scenario"]["event"])
            scenario = Scenario.from_row(
                example["scenario"]["row"]
                | {
                    "id": stable_id(example["country"], "scenario", example["scenario"]["name"]),
                    "name": example["scenario"]["name"],
                    "hazard_event_ids": [event.id],
                }
            )
            described = replace(snapshot.plan, **example["plan"])
            changes = [add(scenario), edit(snapshot.plan, described)]
            store.apply(changes, "Add the example's scenario", example["author"])
        part.rename(plan)
    finally:
        part.unlink(missing_ok=True)
        shutil.rmtree(part.with_name(f"{part.stem}.backups"), ignore_errors=True)


def _newest_run(path: Path) -> Run | None:
    with open_plan(path) as store:
        return max(store.records(Run), key=lambda run: run.ran_at, default=None)
