"""Which alternative links and kits to buy next."""

from __future__ import annotations

from pathlib import Path

from app.models.store.plan_file import open_plan
from app.operations.scenarios import find_scenario
from app.planning.options import Choice, choose_options
from app.progress import Progress, no_progress


def choose(
    path: Path,
    scenario: str,
    *,
    most: int | None = None,
    budget_usd: float | None = None,
    service: str = "data",
    by_cost: bool = True,
    from_catalog: bool = False,
    realizations: int | None = None,
    progress: Progress = no_progress,
) -> Choice:
    """Return the links and kits that avoid most person-hours in a scenario, per cost, best first.

    Parameters
    ----------
    path
        The plan file; it stays as it is.
    scenario
        Name or id of the scenario.
    most, budget_usd
        Where to stop; ten where neither is given.
    service
        "voice", "messages" or "data".
    by_cost
        Person-hours per cost, else person-hours alone.
    from_catalog
        Make candidates from the catalog even where planned links are recorded.
    realizations
        Instead of what the scenario says.

    Raises
    ------
    ScenarioUnknownError
        If the plan has no such scenario, or several of that name.
    InvalidValueError
        If a number is negative or the service unknown.
    """
    with open_plan(path) as store:
        snapshot = store.snapshot()
    chosen = find_scenario(snapshot, scenario, realizations)
    if most is None and budget_usd is None:
        most = 10
    return choose_options(
        snapshot,
        chosen,
        most=most,
        budget_usd=budget_usd,
        service=service,
        by_cost=by_cost,
        from_catalog=from_catalog,
        progress=progress,
    )
