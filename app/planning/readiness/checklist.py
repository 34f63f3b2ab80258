"""The questions, read from resources/checklists."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from app.paths import resources
from app.planning.reference import read_rows
from app.text import QT_TRANSLATE_NOOP

GROUPS: dict[str, str] = {
    "mandate": QT_TRANSLATE_NOOP("checklist", "Mandate and law"),
    "governance": QT_TRANSLATE_NOOP("checklist", "Governance"),
    "contacts": QT_TRANSLATE_NOOP("checklist", "Contacts"),
    "risk": QT_TRANSLATE_NOOP("checklist", "Knowledge of risk"),
    "inventory": QT_TRANSLATE_NOOP("checklist", "Inventory"),
    "redundancy": QT_TRANSLATE_NOOP("checklist", "Redundancy"),
    "power": QT_TRANSLATE_NOOP("checklist", "Power and fuel"),
    "priority": QT_TRANSLATE_NOOP("checklist", "Priority access"),
    "links": QT_TRANSLATE_NOOP("checklist", "Alternative links and stock"),
    "warning": QT_TRANSLATE_NOOP("checklist", "Early warning"),
    "inclusion": QT_TRANSLATE_NOOP("checklist", "Inclusion"),
    "reporting": QT_TRANSLATE_NOOP("checklist", "Reporting"),
    "entry": QT_TRANSLATE_NOOP("checklist", "Entry from abroad"),
    "exercises": QT_TRANSLATE_NOOP("checklist", "Exercises"),
    "recovery": QT_TRANSLATE_NOOP("checklist", "Recovery and finance"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """One question; its texts are English, marked for "checklist". `query` names what can answer it, or is empty."""

    id: str
    framework: str
    group: str
    text: str
    evidence: str
    weight: float
    query: str
    levels: tuple[str, ...]


@cache
def load_questions(folder: Path | None = None) -> tuple[Question, ...]:
    """Return the questions of a folder; the bundled ones if none is given.

    Raises
    ------
    FileReadError
        If a file is missing or lacks a column.

    Examples
    --------
    >>> load_questions()[0].id, load_questions()[0].levels[4]
    ('mandate-law', 'In place and tested within the last twelve months.')
    """
    folder = folder or resources() / "checklists"
    texts: dict[tuple[str, int], str] = {
        (row["question"], int(row["level"])): row["text"]
        for row in read_rows(folder / "levels.csv", ("question", "level", "text"))
    }
    columns = ("id", "framework", "group", "text", "evidence", "weight", "query")
    return tuple(_question(row, texts) for row in read_rows(folder / "readiness.csv", columns))


def _question(row: Mapping[str, str], texts: Mapping[tuple[str, int], str]) -> Question:
    return Question(
        id=row["id"],
        framework=row["framework"],
        group=row["group"],
        text=row["text"],
        evidence=row["evidence"],
        weight=float(row["weight"]),
        query=row["query"],
        levels=tuple(texts.get((row["id"], level)) or texts["*", level] for level in range(5)),
    )
