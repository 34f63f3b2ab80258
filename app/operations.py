"""The use cases, one function each, for command line and window alike.

Each takes the path of a plan file, opens it itself and closes it again, reports its progress and may be stopped by it.
"""

from __future__ import annotations

import getpass
import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from app import __version__
from app.errors import CountryUnknownError, KindUnknownError, ScenarioUnknownError
from app.i18n import formatter_for, translate_for
from app.models import basemap
from app.models.changes import add
from app.models.choices import choice_text
from app.models.hazard_event import HazardEvent
from app.models.plan import Plan
from app.models.record import Record, new_id, record_specs, stable_id
from app.models.run import Run
from app.models.scenario import Scenario
from app.models.snapshot import Snapshot, digest
from app.models.tables import BY_TABLE
from app.paths import resources
from app.planning.headline import headline_of
from app.planning.outage import OutageResult, simulate
from app.progress import Progress, no_progress, part_of
from app.text import untranslated

EXAMPLES = "examples"


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
    create_plan_file(path, Plan(id=stable_id(code, "plan", "plan"), title=title, country=code))
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


def events_of(snapshot: Snapshot, scenario: Scenario) -> list[HazardEvent]:
    """Return the hazard events of a scenario, in its order."""
    by_id = {event.id: event for event in snapshot.hazard_events}
    return [by_id[event_id] for event_id in scenario.hazard_event_ids if event_id in by_id]


def inventory_digest(snapshot: Snapshot, scenario: Scenario) -> str:
    """Return the digest of all that a run of `scenario` depends on."""
    return digest((*snapshot.inventory(), *events_of(snapshot, scenario), scenario))


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
        inventory_digest=inventory_digest(snapshot, scenario),
        settings={
            "scenario": scenario.to_row(),
            "events": [event.to_row() for event in events_of(snapshot, scenario)],
            "plan_revision": snapshot.revision,
        },
        results=result.to_json(),
        source=f"Lifeline {__version__}",
        provenance="synthetic: simulated on synthetic data" if synthetic else "simulated",
    )
