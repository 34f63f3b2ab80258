"""The demonstration country, built by the same use cases that users have."""

from __future__ import annotations

import json
import shutil
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from app.errors import (
    FileWriteError,
    system_reason,
)
from app.i18n import code_of, translate_for
from app.models.changes import add, edit
from app.models.fields import specs
from app.models.hazard_event import HazardEvent
from app.models.record import Record, stable_id
from app.models.run import Run
from app.models.scenario import Scenario
from app.models.snapshot import Snapshot
from app.models.store.plan_file import open_plan
from app.operations.imports import import_files
from app.operations.plans import create_plan
from app.operations.prints import write_report
from app.operations.proposing import propose
from app.operations.scenarios import headline, run_scenario
from app.paths import resources
from app.planning.document.wording import worded
from app.planning.hazards import hazards
from app.progress import Progress, no_progress, part_of
from app.text import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True, kw_only=True)
class Demonstration:
    """Where the demonstration lies and what it says."""

    plan: Path
    report: Path
    headline: list[str]

    def to_json(self) -> dict[str, Any]:
        """Return it as JSON values."""
        return {"plan": str(self.plan), "report": str(self.report), "headline": self.headline}


def build_demonstration(folder: Path, progress: Progress = no_progress, language: str = "en") -> Demonstration:
    """Build the demonstration country's plan in `folder`, simulate its storm and print it; what is there is kept.

    Headline, print, and the words of a plan that is built now are in `language`; names of sites and places stay.

    Raises
    ------
    FileWriteError
        If the folder cannot be written.
    """
    example = json.loads((resources() / "examples" / "vct" / "example.json").read_text(encoding="utf-8"))
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise FileWriteError(path=folder, reason=system_reason(error)) from error
    plan, report = folder / f"{example['file']}.gpkg", folder / f"{example['file']}.pdf"
    if not plan.exists():
        _build_example(example, plan, language, part_of(progress, 0.0, 0.3))
    run = _newest_run(plan)
    if run is None:
        first = stable_id(example["country"], "scenario", example["scenarios"][0]["name"])
        run = run_scenario(plan, first, progress=part_of(progress, 0.3, 0.7))
    if not report.exists():
        write_report(plan, report, language=code_of(language), progress=part_of(progress, 0.7, 1.0))
    progress(1.0)
    return Demonstration(plan=plan, report=report, headline=headline(run, language))


def _build_example(example: dict[str, Any], plan: Path, language: str, progress: Progress) -> None:
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
            events = [_event(example["country"], given, snapshot) for given in example["events"]]
            known = {event.name: event.id for event in (*snapshot.hazard_events, *events)}
            scenarios = [_scenario(example["country"], given, known) for given in example["scenarios"]]
            described = replace(snapshot.plan, **example["plan"])
            changes = [*map(add, (*events, *scenarios)), edit(snapshot.plan, described)]
            store.apply(changes, QT_TRANSLATE_NOOP("history", "Add the example's scenarios"), example["author"])
        for kind in example["proposals"]:
            propose(part, kind, author=example["author"])
        _speak(part, language, example["author"])
        part.rename(plan)
    finally:
        part.unlink(missing_ok=True)
        shutil.rmtree(part.with_name(f"{part.stem}.backups"), ignore_errors=True)


def _speak(path: Path, language: str, author: str) -> None:
    """Write the words that Lifeline brought into the plan in a language."""
    with open_plan(path) as store:
        snapshot = store.snapshot()
        said = worded(snapshot, translate_for(language))
        pairs: list[tuple[Record, Record]] = [(snapshot.plan, said.plan)]
        pairs += [
            pair for name, old in snapshot.tables().items() for pair in zip(old, said.tables()[name], strict=True)
        ]
        changes = [edit(old, new) for old, new in pairs if new != old]
        if changes:
            store.apply(changes, QT_TRANSLATE_NOOP("history", "Say it in the language of the plan"), author)


def _event(country: str, given: dict[str, Any], snapshot: Snapshot) -> HazardEvent:
    """Return an event of the example; what its parameters refer to stands there by code."""
    hazard = hazards()[given["hazard"]]
    by_code = {getattr(r, "code", None): r.id for records in snapshot.tables().values() for r in records}
    by_code |= {organisation.name: organisation.id for organisation in snapshot.organisations}
    parameters = dict(given["parameters"])
    for spec in specs(hazard.parameters):
        if spec.kind == "references" and spec.name in parameters:
            parameters[spec.name] = [by_code[code] for code in parameters[spec.name]]
    shared = {"disclosure": "public", "confidence": "D", "id": stable_id(country, "hazard_event", given["name"])}
    return HazardEvent.from_row(given | shared | {"parameters": parameters})


def _scenario(country: str, given: dict[str, Any], events: dict[str, str]) -> Scenario:
    return Scenario.from_row(
        given["row"]
        | {
            "id": stable_id(country, "scenario", given["name"]),
            "name": given["name"],
            "hazard_event_ids": [events[name] for name in given["events"]],
        }
    )


def _newest_run(path: Path) -> Run | None:
    with open_plan(path) as store:
        return max(store.records(Run), key=lambda run: run.ran_at, default=None)
