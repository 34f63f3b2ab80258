"""Scenarios: simulate them, keep and explain their runs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from app import __version__
from app.errors import InvalidValueError, ScenarioUnknownError
from app.i18n import formatter_for, translate_for
from app.models.changes import add, edit
from app.models.record import new_id
from app.models.run import Run
from app.models.scenario import Scenario
from app.models.snapshot import Snapshot
from app.models.store.plan_file import open_plan
from app.operations.author import author_name
from app.planning.accelerator import load_accelerator
from app.planning.compare import Comparison, compare
from app.planning.epoch_map import shares
from app.planning.headline import headline_of
from app.planning.outage import simulate
from app.planning.outage_result import OutageResult, PeopleOutage
from app.planning.provenance import events_of, inventory_digest, is_current, settings_of
from app.progress import Progress, no_progress, part_of
from app.text import QT_TRANSLATE_NOOP


def run_scenario(
    path: Path,
    scenario: str,
    realizations: int | None = None,
    seed: int | None = None,
    intensity_factor: float | None = None,
    until_se: float | None = None,
    is_accelerated: bool = False,
    keeps_settings: bool = False,
    progress: Progress = no_progress,
) -> Run:
    """Simulate a scenario, keep the run in the plan and return it.

    Parameters
    ----------
    path
        The plan file.
    scenario
        Name or id of the scenario.
    realizations, seed, intensity_factor
        Instead of what the scenario says, in this run alone unless it `keeps_settings`.
    until_se
        Stop early, once the standard error of the person-hours is at most this share of them.
    is_accelerated
        Whether numba computes the same answer, to the last bit.
    keeps_settings
        Whether the scenario takes over, in an edit of its own, what was said instead.

    Raises
    ------
    ScenarioUnknownError
        If the plan has no such scenario, or several of that name.
    AcceleratorMissingError
        If numba is asked for and not installed.
    """
    with open_plan(path) as store:
        snapshot = store.snapshot()
    said = {"realizations": realizations, "seed": seed, "intensity_factor": intensity_factor}
    instead: dict[str, Any] = {name: value for name, value in said.items() if value is not None}
    chosen = replace(find_scenario(snapshot, scenario), **instead)
    accelerator = load_accelerator() if is_accelerated else None
    result = simulate(snapshot, chosen, part_of(progress, 0.0, 0.98), until_se, accelerator)
    run = _run_of(snapshot, replace(chosen, realizations=result.realizations), result)
    with open_plan(path) as store:
        store.apply([add(run)], f"Simulate {chosen.name}", author_name())
        if keeps_settings and (now := store.get(Scenario, chosen.id)):
            store.apply([edit(now, replace(now, **instead))], f"Change the settings of {now.name}", author_name())
    progress(1.0)
    return run


def find_scenario(snapshot: Snapshot, name_or_id: str, realizations: int | None = None) -> Scenario:
    """Return the scenario with this id or name, with so many realizations instead of its own if they are given.

    Raises
    ------
    ScenarioUnknownError
        If there is none, or more than one of that name.
    """
    found = [s for s in snapshot.scenarios if name_or_id in (s.id, s.name)]
    if len(found) != 1:
        names = ", ".join(repr(s.name) for s in snapshot.scenarios) or "none"
        raise ScenarioUnknownError(name=name_or_id, names=names)
    return found[0] if realizations is None else replace(found[0], realizations=realizations)


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


def is_run_current(path: Path, run_id: str) -> bool:
    """Return whether a run still answers for the plan as it is now; not if either is gone."""
    with open_plan(path) as store:
        snapshot = store.snapshot()
    run = next((run for run in snapshot.runs if run.id == run_id), None)
    return run is not None and is_current(run, snapshot, inventory_digest(snapshot))


def compare_runs(path: Path, names: Sequence[str]) -> Comparison:
    """Put runs of a plan side by side, with differences from the first under the same draws.

    Parameters
    ----------
    path
        The plan file.
    names
        Ids or names of runs, or names of scenarios, each of which stands for its newest run.

    Raises
    ------
    InvalidValueError
        If a name stands for no run, or there are fewer than two.
    """
    with open_plan(path) as store:
        snapshot = store.snapshot()
    runs = [find_run(snapshot, name) for name in names]
    return compare([run.name for run in runs], [OutageResult.from_json(run.results) for run in runs])


def find_run(snapshot: Snapshot, name: str) -> Run:
    """Return the run of this id or name, or the newest run of the scenario of this id or name.

    Raises
    ------
    InvalidValueError
        If there is none.
    """
    scenarios = {scenario.id for scenario in snapshot.scenarios if name in (scenario.id, scenario.name)}
    found = [run for run in snapshot.runs if name in (run.id, run.name)]
    found = found or sorted((run for run in snapshot.runs if run.scenario_id in scenarios), key=lambda run: run.ran_at)
    if not found:
        names = ", ".join(run.name for run in snapshot.runs)
        none = QT_TRANSLATE_NOOP("errors", "nothing before a scenario was simulated")
        raise InvalidValueError(field="run", value=name, allowed=names or none)
    return found[-1]


def by_people(run: Run) -> dict[str, tuple[PeopleOutage, ...]]:
    """Return what a run says of areas and of groups of people."""
    result = OutageResult.from_json(run.results)
    return {"area": result.areas, "group": result.groups}


def headline(run: Run, language: str = "en") -> list[str]:
    """Return what a run says, in plain sentences."""
    return headline_of(OutageResult.from_json(run.results), translate_for(language), formatter_for(language))


def outage_map(run: Run) -> dict[str, dict[str, list[float]]]:
    """Return the probability to be without service at each of the run's epochs, by table and id.

    Empty for a run that an older Lifeline made.
    """
    result = OutageResult.from_json(run.results)
    return {
        "site": _by_id([site.id for site in result.sites], result.sites_out_by_epoch),
        "settlement": _by_id([place.id for place in result.settlements], result.settlements_out_by_epoch),
    }


def _by_id(ids: Sequence[str], text: str) -> dict[str, list[float]]:
    return dict(zip(ids, shares(text).tolist(), strict=False))
