"""Whether a run still answers for the plan as it is now."""

from __future__ import annotations

from typing import Any

from app.models.hazard_event import HazardEvent
from app.models.record import Row
from app.models.run import Run
from app.models.scenario import Scenario
from app.models.snapshot import Snapshot, digest

_MAY_DIFFER = frozenset({"realizations", "seed", "name", "description"})
"""Fields of a scenario that a run may have otherwise and still answer the same question."""


def events_of(snapshot: Snapshot, scenario: Scenario) -> list[HazardEvent]:
    """Return the hazard events of a scenario that the plan holds, in its order."""
    by_id = {event.id: event for event in snapshot.hazard_events}
    return [by_id[event_id] for event_id in scenario.hazard_event_ids if event_id in by_id]


def settings_of(snapshot: Snapshot, scenario: Scenario) -> dict[str, Any]:
    """Return what a run keeps besides its answer, so that anybody can get the same answer again."""
    return {
        "scenario": scenario.to_row(),
        "events": [event.to_row() for event in events_of(snapshot, scenario)],
        "plan_revision": snapshot.revision,
    }


def inventory_digest(snapshot: Snapshot) -> str:
    """Return the digest of all that the engine reads about the country."""
    return digest(snapshot.inventory())


def is_current(run: Run, snapshot: Snapshot, inventory: str) -> bool:
    """Return whether inventory, events and question are still those of a run.

    Parameters
    ----------
    run
        A run of the plan.
    snapshot
        The plan as it is now.
    inventory
        `inventory_digest(snapshot)`, worked out once for many runs.
    """
    scenario = next((s for s in snapshot.scenarios if s.id == run.scenario_id), None)
    if scenario is None or run.inventory_digest != inventory:
        return False
    now = settings_of(snapshot, scenario)
    same_events: bool = run.settings.get("events") == now["events"]
    return same_events and _question(run.settings.get("scenario", {})) == _question(now["scenario"])


def _question(scenario: Row) -> Row:
    return {name: value for name, value in scenario.items() if name not in _MAY_DIFFER}
