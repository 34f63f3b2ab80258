"""Figures of a simulation on paper: each with its standard error, and why."""

from __future__ import annotations

from collections.abc import Mapping

from app.planning.document.context import PlanContext, number, percent, rounded
from app.planning.outage_result import Cause, Estimate
from app.text import RULE_OF_THREE, Translate, with_error

_LEAST_H = 0.5  # what is less than that is no reason


def uncertain(context: PlanContext, mean: float, se: float | None) -> str:
    """Return a mean of the realizations with its standard error."""
    return with_error(rounded(context, mean), se, context.formatter)


def chance(context: PlanContext, share: float, se: float | None) -> str:
    """Return a share of the realizations in percent, with its standard error."""
    if not se:  # for certain, or of an older Lifeline
        return percent(context, share)
    return f"{with_error(number(context, 100 * share), 100 * se, context.formatter)} %"


def between(context: PlanContext, people: Estimate, translate: Translate) -> str:
    """Return what nine of ten realizations lie between, each end with its standard error."""
    low, high = uncertain(context, people.p5, people.p5_se), uncertain(context, people.p95, people.p95_se)
    return translate("plan", "{low} to {high}").format(low=low, high=high)


def error_note(translate: Translate) -> str:
    """Return what the ± of a printed table says."""
    error = translate(
        "plan", "± is one standard error; after hours and shares of settlements, the most that it can be."
    )
    return " ".join((error, translate("notes", RULE_OF_THREE)))


def reasons(
    context: PlanContext, hours: Mapping[Cause, float], errors: Mapping[Cause, float], translate: Translate
) -> str:
    """Return the mean hours by cause, the worst first; a dash where nothing is known or nothing happens."""
    names: dict[Cause, str] = {
        "damage": translate("plan", "Damage {hours} h"),
        "logical": translate("plan", "Logical failure {hours} h"),
        "power": translate("plan", "Power {hours} h"),
        "transport": translate("plan", "Transport {hours} h"),
    }
    found = sorted(((h, cause) for cause, h in hours.items() if h >= _LEAST_H), reverse=True)
    return ", ".join(names[cause].format(hours=uncertain(context, h, errors.get(cause))) for h, cause in found) or "–"
