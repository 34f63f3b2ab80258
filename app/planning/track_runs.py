"""A scenario on every track that its storm might have taken: the weighted mean, the range and the worst."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from typing import Any

import numpy as np

from app.errors import NoStormError
from app.models.hazard_event import HazardEvent
from app.models.scenario import Scenario
from app.models.snapshot import Snapshot
from app.planning.ensemble import Member, Where, run_ensemble
from app.planning.geodesy import FloatArray
from app.planning.provenance import events_of
from app.planning.reference import load_defaults
from app.planning.track_ensemble import HURRICANE, ShiftedEvent, shifted_events
from app.progress import Progress, no_progress

ACROSS, ALONG = 5, 3
"""How many shifts each way: enough for the shape, and the run still ends while one waits."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TrackRun:
    """What one track does; `across_km` is positive to the right of the storm's way, `along_km` ahead."""

    along_km: float
    across_km: float
    weight: float
    people_worst: float
    person_hours: float
    se: float
    people_worst_se: float


@dataclass(frozen=True, slots=True, kw_only=True)
class TrackRuns:
    """All tracks of a scenario, weighted. P5 and P95 are over tracks; `worst` is the one with most person-hours.

    `person_hours_se` and `people_worst_se` are what the standard errors of the means are at most: all tracks meet the
    same draws, so that their errors may add up.
    """

    scenario_id: str
    name: str
    across_sd_km: float
    along_sd_km: float
    tracks: tuple[TrackRun, ...]
    worst: TrackRun
    people_recorded: float
    people_worst_mean: float
    people_worst_se: float
    person_hours_mean: float
    person_hours_se: float
    person_hours_p5: float
    person_hours_p95: float

    def to_json(self) -> dict[str, Any]:
        """Return the tracks as JSON values."""
        return asdict(self)


def run_tracks(
    snapshot: Snapshot,
    scenario: Scenario,
    *,
    across_sd_km: float | None = None,
    along_sd_km: float | None = None,
    across: int = ACROSS,
    along: int = ALONG,
    where: Where = "threads",
    workers: int | None = None,
    scheduler: str | None = None,
    progress: Progress = no_progress,
) -> TrackRuns:
    """Simulate a scenario on every shifted track of its hurricane, all under the same draws.

    Parameters
    ----------
    snapshot
        The plan.
    scenario
        It has one hurricane or more, which shift together; its other events stay where they are.
    across_sd_km, along_sd_km
        Standard deviation of the shift to the side and ahead; the usual error of a forecast if None.
    across, along
        How many shifts in each direction.
    where, workers, scheduler, progress
        As for `run_ensemble`.

    Raises
    ------
    NoStormError
        If the scenario has no hurricane.
    InvalidValueError
        If a number is not above 0 (a deviation: below 0), or there are fewer than one worker.
    ClusterError
        If the cluster cannot be used.
    """
    usual = load_defaults().number("track_error_sd_km")
    to_side, ahead = (usual if given is None else given for given in (across_sd_km, along_sd_km))
    storms = [event for event in events_of(snapshot, scenario) if event.hazard == HURRICANE]
    if not storms:
        raise NoStormError(scenario=scenario.name)
    shifted = [
        shifted_events(storm, across_sd_km=to_side, along_sd_km=ahead, across=across, along=along) for storm in storms
    ]
    tracks = list(zip(*shifted, strict=True))  # for each shift, all storms
    known = {event.id: event for event in snapshot.hazard_events}
    known |= {one.event.id: one.event for together in tracks for one in together}
    found = run_ensemble(
        replace(snapshot, hazard_events=tuple(known.values())),
        [_on_track(scenario, storms, together) for together in tracks],
        where=where,
        workers=workers,
        scheduler=scheduler,
        progress=progress,
    )
    runs = tuple(_run(together[0], member) for together, member in zip(tracks, found.members, strict=True))
    weights, hours = np.array([run.weight for run in runs]), np.array([run.person_hours for run in runs])
    return TrackRuns(
        scenario_id=scenario.id,
        name=scenario.name,
        across_sd_km=to_side,
        along_sd_km=ahead,
        tracks=runs,
        worst=max(runs, key=lambda run: run.person_hours),
        people_recorded=found.people_recorded,
        people_worst_mean=float(weights @ np.array([run.people_worst for run in runs])),
        people_worst_se=float(weights @ np.array([run.people_worst_se for run in runs])),
        person_hours_mean=float(weights @ hours),
        person_hours_se=float(weights @ np.array([run.se for run in runs])),
        person_hours_p5=weighted_quantile(hours, weights, 0.05),
        person_hours_p95=weighted_quantile(hours, weights, 0.95),
    )


def _on_track(scenario: Scenario, storms: Sequence[HazardEvent], shifted: Sequence[ShiftedEvent]) -> Scenario:
    """Return a scenario in which the shifted storms stand for its own."""
    instead = {storm.id: one.event.id for storm, one in zip(storms, shifted, strict=True)}
    return replace(scenario, hazard_event_ids=tuple(instead.get(i, i) for i in scenario.hazard_event_ids))


def _run(shifted: ShiftedEvent, member: Member) -> TrackRun:
    return TrackRun(
        along_km=shifted.along_km,
        across_km=shifted.across_km,
        weight=shifted.weight,
        people_worst=member.people_worst,
        person_hours=member.person_hours,
        se=member.se,
        people_worst_se=member.people_worst_se,
    )


def weighted_quantile(values: FloatArray, weights: FloatArray, share: float) -> float:
    """Return the least value that has at least a share of all weight at or below it.

    Parameters
    ----------
    values, weights : shape (items,)
        Weights are 0 or more, and not all 0.
    share
        0 to 1.

    Returns
    -------
    One of `values`.

    Examples
    --------
    >>> weighted_quantile(np.array([30.0, 10.0, 20.0]), np.array([0.1, 0.6, 0.3]), 0.9)
    20.0
    """
    order = np.argsort(values, kind="stable")
    reached = np.cumsum(weights[order])
    at = int(np.searchsorted(reached, share * reached[-1] * (1 - 1e-12)))  # sums of tenths fall short of one
    return float(values[order[at]])
