"""What stands under every figure: seed and realizations of a result, age, grades and sources of the data."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any

from app.models.record import Record
from app.models.run import Run
from app.planning.document.context import PlanContext, day, mark, newest_survey, number
from app.planning.document.numbering import ref
from app.planning.outage_result import OutageResult
from app.planning.proposals import PROVENANCE
from app.text import Translate

_NAMED = 3


def grounds(context: PlanContext, records: Iterable[Record], translate: Translate, *notes: str) -> dict[str, Any]:
    """Return mark and notes of a table of `records`: what is invented, and how sure, how old and whose the rest is."""
    found = tuple(records)
    return {"mark": mark(found, translate), "notes": (*notes, *_sources(context, found, translate))}


def _sources(context: PlanContext, records: Sequence[Record], translate: Translate) -> list[str]:
    records = [record for record in records if record.provenance != PROVENANCE]  # others say so
    grades = Counter(record.confidence.value for record in records if record.confidence)
    days = sorted(record.surveyed_on for record in records if record.surveyed_on)
    sources = sorted({record.source for record in records if record.source})
    if not (grades or days or sources):
        return []
    named = ", ".join(sources[:_NAMED]) + (", …" if len(sources) > _NAMED else "")
    span = " – ".join(dict.fromkeys((day(context, days[0]), day(context, days[-1])))) if days else ""
    text = translate("plan", "Data: grade {grades}; surveyed {dates}; from {sources}.")
    unknown = translate("plan", "not stated")
    told = ", ".join(f"{grade} {number(context, count)}" for grade, count in sorted(grades.items()))
    return [text.format(grades=told or unknown, dates=span or unknown, sources=named or unknown)]


def from_run(run: Run, translate: Translate) -> str:
    """Return where the print says on what a simulated figure rests."""
    text = translate("plan", "Simulated; its seed, the age and the grades of its data: {sheet}.")
    return text.format(sheet=ref(f"scenario-{run.id}"))


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
