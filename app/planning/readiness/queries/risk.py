"""Knowledge of hazards, exposure and the order of restoration."""

from __future__ import annotations

from app.models.hazard_kinds import HazardKind
from app.planning.note import Note
from app.planning.provenance import inventory_digest, is_current
from app.planning.readiness.evidence import Evidence, Query, Subject, record_evidence, share_evidence
from app.text import QT_TRANSLATE_NOOP


def hazards_recorded(plan: Subject) -> Evidence:
    """Whether hazard events are recorded."""
    return record_evidence(len(plan.snapshot.hazard_events))


def exposure_computed(plan: Subject) -> Evidence:
    """Whether a run answers for the plan as it is: level 3, an older one is level 2."""
    runs = plan.snapshot.runs
    inventory = inventory_digest(plan.snapshot) if runs else ""
    current = sum(is_current(run, plan.snapshot, inventory) for run in runs)
    text = QT_TRANSLATE_NOOP("notes", "Runs: {count}, of these up to date: {current}.")
    level = 3 if current else 2 if runs else 0
    return Evidence(level, Note(text, {"count": len(runs), "current": current}))


def scenarios_for_hazards(plan: Subject) -> Evidence:
    """Share of the hazards with a playbook for which a scenario was simulated."""
    snapshot = plan.snapshot
    wanted = {a.hazard.value for a in snapshot.playbook_actions} - {HazardKind.ANY.value, HazardKind.OTHER.value}
    events = {event.id: event.hazard for event in snapshot.hazard_events}
    ran = {run.scenario_id for run in snapshot.runs}
    found = {events.get(id) for s in snapshot.scenarios if s.id in ran for id in s.hazard_event_ids}
    return share_evidence(len(wanted & found), len(wanted))


def restoration_known(plan: Subject) -> Evidence:
    """Whether a run gives the order in which sites are refueled and repaired."""
    return record_evidence(sum(bool(run.results) for run in plan.snapshot.runs))


QUERIES: dict[str, Query] = {
    "hazards_recorded": hazards_recorded,
    "exposure_computed": exposure_computed,
    "scenarios_for_hazards": scenarios_for_hazards,
    "restoration_known": restoration_known,
}
