"""What stands under every figure of a result: seed, realizations, age of the data, grades of its sources."""

from __future__ import annotations

from collections import Counter

from app.models.run import Run
from app.planning.document.context import PlanContext, day, newest_survey, number
from app.planning.outage_result import OutageResult
from app.text import Translate


def evidence_note(context: PlanContext, run: Run, result: OutageResult, translate: Translate) -> str:
    """Return one line that says on what a result rests."""
    text = translate(
        "plan",
        "Seed {seed}, {count} realizations; newest survey {date}; assets by grade of their damage curve: "
        "{curves}; values "
        "assumed: {assumed}.",
    )
    newest = newest_survey(context)
    return text.format(
        seed=run.seed,
        count=number(context, run.realizations),
        date=day(context, newest) if newest else translate("plan", "not dated"),
        curves=_grades(context, result, translate),
        assumed=number(context, sum(assumption.count for assumption in result.assumptions)),
    )


def _grades(context: PlanContext, result: OutageResult, translate: Translate) -> str:
    counts: Counter[str] = Counter()
    for curve in result.curves:
        counts[curve.grade] += curve.used_by
    return ", ".join(f"{grade} {number(context, n)}" for grade, n in sorted(counts.items())) or translate(
        "plan", "none"
    )
