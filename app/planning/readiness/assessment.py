"""The checklist answered: levels with their evidence, the score, the gaps and how the score went over time."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from app.discovery import discover
from app.models.checklist_answer import ChecklistAnswer
from app.models.snapshot import Snapshot
from app.planning.readiness.checklist import Question, load_questions
from app.planning.readiness.evidence import Evidence, Query, Subject

HIGHEST = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One question with its level; what neither the plan nor a person answered has none and scores as none."""

    question: Question
    level: int | None
    evidence: Evidence | None
    answer: ChecklistAnswer | None

    @property
    def gap(self) -> float:
        """What is missing to the highest level, by weight."""
        return self.question.weight * (HIGHEST - (self.level or 0))


@dataclass(frozen=True, slots=True, kw_only=True)
class Assessment:
    """All questions; `score` is 0 to 1, `history` the score on every day on which people answered."""

    items: tuple[Item, ...]
    score: float
    by_group: dict[str, float]
    history: tuple[tuple[str, float], ...]

    @property
    def gaps(self) -> tuple[Item, ...]:
        """The questions by what is missing, most first."""
        return tuple(sorted((i for i in self.items if i.gap > 0), key=lambda i: (-i.gap, i.question.id)))

    @property
    def answered(self) -> int:
        """Number of questions that have a level."""
        return sum(item.level is not None for item in self.items)


def queries() -> dict[str, Query]:
    """Return every query by name."""
    found: dict[str, Query] = {}
    for member in discover("app.planning.readiness.queries", "QUERIES").values():
        found |= member
    return found


def assess(snapshot: Snapshot, today: str) -> Assessment:
    """Return the checklist of a plan on a day, ISO 8601."""
    return assess_subject(Subject(snapshot, today))


def assess_subject(subject: Subject) -> Assessment:
    """Return the checklist of a subject, which may have worked out its network for others already.

    Where a query can tell, its level counts; a person can add to it only that what is in place was tested. Elsewhere
    the latest answer of a person counts. Score = sum(weight * level / 4) / sum(weight).
    """
    known, answers = queries(), subject.snapshot.checklist_answers
    latest = latest_answers(answers, subject.today)
    items = []
    for question in load_questions():
        evidence = known[question.query](subject) if question.query else None
        answer = latest.get(question.id)
        level = _level(evidence, answer)
        items.append(Item(question=question, level=level, evidence=evidence, answer=answer))
    groups = dict.fromkeys(item.question.group for item in items)
    return Assessment(
        items=tuple(items),
        score=score((item.question.weight, item.level) for item in items),
        by_group={g: score((i.question.weight, i.level) for i in items if i.question.group == g) for g in groups},
        history=_history(answers),
    )


def score(levels: Iterable[tuple[float, int | None]]) -> float:
    """Return the weighted score, 0 to 1.

    >>> score([(1.0, 4), (3.0, None)])
    0.25
    """
    pairs = list(levels)
    total = sum(weight for weight, _ in pairs)
    return sum(weight * (level or 0) / HIGHEST for weight, level in pairs) / total if total else 0.0


def latest_answers(answers: Iterable[ChecklistAnswer], day: str) -> dict[str, ChecklistAnswer]:
    """Return the last answer to every question up to a day; answers without a date count as the oldest."""
    found: dict[str, ChecklistAnswer] = {}
    for answer in sorted(answers, key=lambda a: (a.assessed_on or "", a.id)):
        if (answer.assessed_on or "") <= day:
            found[answer.question] = answer
    return found


def _level(evidence: Evidence | None, answer: ChecklistAnswer | None) -> int | None:
    proven = evidence.level if evidence else None
    said = answer.level if answer else None
    if proven is None:
        return said
    return HIGHEST if proven == HIGHEST - 1 and said == HIGHEST else proven


def _history(answers: Sequence[ChecklistAnswer]) -> tuple[tuple[str, float], ...]:
    days = sorted({answer.assessed_on for answer in answers if answer.assessed_on})
    rows = []
    for day in days:
        latest = latest_answers(answers, day)
        levels = [(q.weight, latest[q.id].level if q.id in latest else None) for q in load_questions()]
        rows.append((day, score(levels)))
    return tuple(rows)
