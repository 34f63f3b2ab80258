"""Figures that a text of people may name: `people_recorded`, `people_without_service 24 SCENARIO` and others."""

from __future__ import annotations

from collections.abc import Callable

from app.models.record import Disclosure
from app.planning.document.context import PlanContext, number, percent, rounded
from app.planning.document.ranking import reported_at, worst_result
from app.planning.document.sums import FEWEST
from app.planning.outage_result import OutageResult
from app.text import QT_TRANSLATE_NOOP

UNKNOWN = "–"


def live_figure(key: str, context: PlanContext) -> str:
    """Return what a figure is now; the key itself in braces where it is none, a dash where it is unknown."""
    name, *arguments = key.split(maxsplit=2)
    figure = FIGURES.get(name)
    if figure is None:
        return f"{{{key}}}"
    return figure[1](context, arguments)


def _count(context: PlanContext, table: str) -> str:
    """Return how many there are in the whole plan: a dash where the edition may not say it, or nobody counted."""
    if context.edition is Disclosure.RESTRICTED:
        return number(context, len(context.snapshot.tables()[table]))
    count = context.sums.rows[table] if context.sums else 0
    return number(context, count) if count >= FEWEST else UNKNOWN


def _people(context: PlanContext) -> str:
    if context.edition is Disclosure.RESTRICTED:
        return number(context, context.people_recorded)
    return number(context, context.sums.people if context.sums else None)


def _result(context: PlanContext, arguments: list[str]) -> OutageResult | None:
    if len(arguments) > 1:
        return next((r for run, r in context.results if arguments[1] in (run.name, r.scenario_name)), None)
    worst = worst_result(context)
    return worst[1] if worst else None


def _hours(arguments: list[str]) -> float:
    try:
        return float(arguments[0])
    except (IndexError, ValueError):
        return 24.0


def _without_service(context: PlanContext, arguments: list[str]) -> str:
    result = _result(context, arguments)
    if result is None or _hours(arguments) not in {row.time_h for row in result.reported}:
        return UNKNOWN
    return rounded(context, reported_at(result, _hours(arguments)).people.mean)


def _share_without_service(context: PlanContext, arguments: list[str]) -> str:
    result = _result(context, arguments)
    if result is None or not result.people_recorded or _hours(arguments) not in {r.time_h for r in result.reported}:
        return UNKNOWN
    return percent(context, reported_at(result, _hours(arguments)).people.mean / result.people_recorded)


def _person_hours(context: PlanContext, arguments: list[str]) -> str:
    result = _result(context, ["24", " ".join(arguments)] if arguments else [])
    return rounded(context, result.person_hours.mean) if result else UNKNOWN


FIGURES: dict[str, tuple[str, Callable[[PlanContext, list[str]], str]]] = {
    "people_recorded": (QT_TRANSLATE_NOOP("plan", "People recorded"), lambda context, _: _people(context)),
    "sites": (QT_TRANSLATE_NOOP("plan", "Sites"), lambda context, _: _count(context, "site")),
    "links": (QT_TRANSLATE_NOOP("plan", "Links"), lambda context, _: _count(context, "link")),
    "settlements": (QT_TRANSLATE_NOOP("plan", "Settlements"), lambda context, _: _count(context, "settlement")),
    "people_without_service": (
        QT_TRANSLATE_NOOP("plan", "People without service after hours, in a scenario"),
        _without_service,
    ),
    "share_without_service": (
        QT_TRANSLATE_NOOP("plan", "Share of people without service after hours, in a scenario"),
        _share_without_service,
    ),
    "person_hours": (QT_TRANSLATE_NOOP("plan", "Person-hours without service to day 30"), _person_hours),
}
"""Name -> what it is, English for "plan", and how it is found; an editor offers them."""
