"""Runs side by side: every metric, and its difference from the first run, realization by realization."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any

import numpy as np

from app.errors import InvalidValueError
from app.planning.epoch_map import samples
from app.planning.note import Note
from app.planning.outage_result import MetricEstimate, OutageResult
from app.text import QT_TRANSLATE_NOOP, Translate, untranslated


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """A metric of one run, and how it differs from that of the first; None for the first itself.

    `se_difference` is of the differences in each realization where both runs have the same seed: they met the same
    draws. `is_clear` if the difference is more than twice its standard error.
    """

    mean: float
    se: float
    difference: float | None
    se_difference: float | None
    is_clear: bool | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ComparedMetric:
    """One metric over all runs."""

    name: str
    title: str
    unit: str
    better: str
    runs: tuple[Difference, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """Runs side by side; `reported_h` are times after the event, `unserved_people` mean people at them, by run.

    `unserved_people_se` are their standard errors, None in a run of an older Lifeline.
    """

    names: tuple[str, ...]
    same_draws: tuple[bool, ...]
    reported_h: tuple[float, ...]
    unserved_people: tuple[tuple[float, ...], ...]
    unserved_people_se: tuple[tuple[float | None, ...], ...]
    metrics: tuple[ComparedMetric, ...]
    notes: tuple[Note, ...]

    def to_json(self, translate: Translate = untranslated) -> dict[str, Any]:
        """Return the comparison as JSON values; notes in the language of `translate`."""
        return asdict(self) | {"notes": [note.message(translate) for note in self.notes]}


def compare(names: Sequence[str], results: Sequence[OutageResult]) -> Comparison:
    """Compare runs with the first of them.

    Parameters
    ----------
    names, results
        Of at least two runs.

    Raises
    ------
    InvalidValueError
        If there are fewer than two.
    """
    if len(results) < 2:
        raise InvalidValueError(field="runs", value=len(results), allowed=QT_TRANSLATE_NOOP("errors", "2 or more"))
    first = results[0]
    same_draws = tuple(result.seed == first.seed for result in results)
    known = [{metric.name: metric for metric in result.metrics} for result in results]
    metrics = tuple(
        ComparedMetric(
            name=metric.name,
            title=metric.title,
            unit=metric.unit,
            better=metric.better,
            runs=tuple(
                _difference(metric, first, of_run[metric.name], result, result is first)
                for of_run, result in zip(known, results, strict=True)
            ),
        )
        for metric in first.metrics
        if all(metric.name in of_run for of_run in known)
    )
    return Comparison(
        names=tuple(names),
        same_draws=same_draws,
        reported_h=tuple(row.time_h for row in first.reported),
        unserved_people=tuple(tuple(row.people.mean for row in result.reported) for result in results),
        unserved_people_se=tuple(tuple(row.people.se for row in result.reported) for result in results),
        metrics=metrics,
        notes=tuple(_notes(results, same_draws)),
    )


def _difference(
    base: MetricEstimate, first: OutageResult, metric: MetricEstimate, result: OutageResult, is_first: bool
) -> Difference:
    if is_first:
        return Difference(mean=metric.mean, se=metric.se, difference=None, se_difference=None, is_clear=None)
    difference = metric.mean - base.mean
    se = _se(base, first, metric, result)
    return Difference(
        mean=metric.mean,
        se=metric.se,
        difference=difference,
        se_difference=se,
        is_clear=abs(difference) > 2 * se if se > 0 else difference != 0,
    )


def _se(base: MetricEstimate, first: OutageResult, metric: MetricEstimate, result: OutageResult) -> float:
    """Return the standard error of a difference: paired where both met the same draws, else of independent runs."""
    ours, theirs = (samples(run.samples.get(metric.name, "")) for run in (result, first))
    if result.seed == first.seed and result.realizations == first.realizations and len(ours) == len(theirs) > 1:
        return float((ours - theirs).std(ddof=1) / first.realizations**0.5)
    return float(np.hypot(base.se, metric.se))


def _notes(results: Sequence[OutageResult], same_draws: Sequence[bool]) -> list[Note]:
    notes = []
    if not all(same_draws):
        text = QT_TRANSLATE_NOOP(
            "notes",
            "Runs with another seed than the first: {count}; they met other draws, so differences are less certain.",
        )
        notes.append(Note(text, {"count": len(same_draws) - sum(same_draws)}))
    if len({result.realizations for result in results}) > 1:
        notes.append(Note(QT_TRANSLATE_NOOP("notes", "The runs have different numbers of realizations.")))
    if len({round(result.people_recorded) for result in results}) > 1:
        notes.append(Note(QT_TRANSLATE_NOOP("notes", "The runs speak of different numbers of people recorded.")))
    if any(not result.samples for result in results):
        text = QT_TRANSLATE_NOOP("notes", "A run of an older Lifeline kept no samples: differences are less certain.")
        notes.append(Note(text))
    return notes
