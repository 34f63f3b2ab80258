"""Who can be warned, now and in an event."""

from __future__ import annotations

from pathlib import Path

from app.models.store.plan_file import open_plan
from app.operations.scenarios import find_scenario
from app.planning.outage import simulate
from app.planning.warning_reach import warning_now
from app.planning.warning_result import WarningOutcome
from app.progress import Progress, no_progress


def find_warning(
    path: Path, scenario: str | None = None, realizations: int | None = None, progress: Progress = no_progress
) -> WarningOutcome:
    """Return which settlements can be warned over which channels; the plan stays as it is.

    Parameters
    ----------
    path
        The plan file.
    scenario
        Name or id of a scenario; without one, the network as it is recorded, before any event.
    realizations
        Instead of what the scenario says.

    Raises
    ------
    ScenarioUnknownError
        If the plan has no such scenario, or several of that name.
    """
    with open_plan(path) as store:
        snapshot = store.snapshot()
    if scenario is None:
        return warning_now(snapshot)
    chosen = find_scenario(snapshot, scenario, realizations)
    return simulate(snapshot, chosen, progress).warning or warning_now(snapshot)
