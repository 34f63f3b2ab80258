"""Exercises, corrective actions and projects."""

from __future__ import annotations

from app.models.exercise import ExerciseKind
from app.planning.note import Note
from app.planning.readiness.evidence import Evidence, Query, Subject, record_evidence, share_evidence
from app.text import QT_TRANSLATE_NOOP

_YEAR_D = 365
_ENOUGH_CLOSED = 0.8


def _held(plan: Subject, kinds: tuple[ExerciseKind, ...], days: int) -> Evidence:
    found = [e for e in plan.snapshot.exercises if e.kind in kinds]
    held = [e for e in found if plan.is_within(e.held_on, days)]
    if held:
        return record_evidence(len(held), is_tested=True)
    text = QT_TRANSLATE_NOOP("notes", "Not within the time asked for; others recorded: {count}.")
    return Evidence(1 if found else 0, Note(text, {"count": len(found)}))


def tabletop_held(plan: Subject) -> Evidence:
    """Whether a table-top exercise was held within a year."""
    return _held(plan, (ExerciseKind.TABLETOP,), _YEAR_D)


def functional_held(plan: Subject) -> Evidence:
    """Whether a functional or full-scale exercise or a real event was within two years."""
    return _held(plan, (ExerciseKind.FUNCTIONAL, ExerciseKind.FULL_SCALE, ExerciseKind.REAL_EVENT), 2 * _YEAR_D)


def actions_closed(plan: Subject) -> Evidence:
    """Whether four of five corrective actions are closed."""
    actions = [o for o in plan.snapshot.observations if o.action]
    closed = sum(bool(o.done_on) for o in actions)
    evidence = share_evidence(closed, len(actions))
    if actions and closed / len(actions) >= _ENOUGH_CLOSED:
        return Evidence(4, evidence.note)
    return evidence


def projects_costed(plan: Subject) -> Evidence:
    """Share of projects with cost and people protected."""
    projects = plan.snapshot.projects
    done = sum(p.capex_usd is not None and p.people_protected is not None for p in projects)
    return share_evidence(done, len(projects))


QUERIES: dict[str, Query] = {
    "tabletop_held": tabletop_held,
    "functional_held": functional_held,
    "actions_closed": actions_closed,
    "projects_costed": projects_costed,
}
