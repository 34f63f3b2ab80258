"""Many scenarios at once."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from app.models.store.plan_file import open_plan
from app.operations.scenarios import find_scenario
from app.planning.ensemble import Ensemble, Where, run_ensemble
from app.planning.track_runs import ACROSS, ALONG, TrackRuns, run_tracks
from app.progress import Progress, no_progress


def run_scenarios(
    path: Path,
    scenarios: Sequence[str] = (),
    *,
    realizations: int | None = None,
    where: Where = "threads",
    workers: int | None = None,
    scheduler: str | None = None,
    progress: Progress = no_progress,
) -> Ensemble:
    """Simulate scenarios of a plan together and sum them up; the plan stays as it is.

    Parameters
    ----------
    path
        The plan file.
    scenarios
        Names or ids; all of the plan if none is named.
    realizations
        Instead of what each scenario says.
    where, workers, scheduler
        Where to compute: threads, processes, or a Dask cluster.

    Raises
    ------
    ScenarioUnknownError
        If the plan has no such scenario, or several of that name.
    InvalidValueError
        If the plan has no scenario at all.
    ClusterError
        If the cluster cannot be used.
    """
    with open_plan(path) as store:
        snapshot = store.snapshot()
    names = scenarios or [scenario.id for scenario in snapshot.scenarios]
    chosen = [find_scenario(snapshot, name, realizations) for name in names]
    return run_ensemble(snapshot, chosen, where=where, workers=workers, scheduler=scheduler, progress=progress)


def run_shifted(
    path: Path,
    scenario: str,
    *,
    realizations: int | None = None,
    across_sd_km: float | None = None,
    along_sd_km: float | None = None,
    across: int = ACROSS,
    along: int = ALONG,
    where: Where = "threads",
    workers: int | None = None,
    scheduler: str | None = None,
    progress: Progress = no_progress,
) -> TrackRuns:
    """Simulate a scenario on every track that its hurricane might have taken; the plan stays as it is.

    Parameters
    ----------
    path
        The plan file.
    scenario
        Name or id.
    realizations
        Instead of what the scenario says.
    across_sd_km, along_sd_km
        Standard deviation of the shift to the side and ahead; the usual error of a forecast if None.
    across, along
        How many shifts in each direction.
    where, workers, scheduler
        Where to compute: threads, processes, or a Dask cluster.

    Raises
    ------
    ScenarioUnknownError
        If the plan has no such scenario, or several of that name.
    NoStormError
        If the scenario has no hurricane.
    ClusterError
        If the cluster cannot be used.
    """
    with open_plan(path) as store:
        snapshot = store.snapshot()
    chosen = find_scenario(snapshot, scenario, realizations)
    return run_tracks(
        snapshot,
        chosen,
        across_sd_km=across_sd_km,
        along_sd_km=along_sd_km,
        across=across,
        along=along,
        where=where,
        workers=workers,
        scheduler=scheduler,
        progress=progress,
    )
