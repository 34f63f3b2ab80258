"""What the country wants to reach, and what it wants to pay for."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar

from app.models.fields import choice, day, number, reference, text, whole
from app.models.record import Record
from app.text import QT_TRANSLATE_NOOP


class ProjectStatus(StrEnum):
    """How far a project is."""

    IDEA = "idea"
    PROPOSED = "proposed"
    FUNDED = "funded"
    RUNNING = "running"
    DONE = "done"


WORDS = (
    (ProjectStatus.IDEA, QT_TRANSLATE_NOOP("choices", "Idea")),
    (ProjectStatus.PROPOSED, QT_TRANSLATE_NOOP("choices", "Proposed")),
    (ProjectStatus.FUNDED, QT_TRANSLATE_NOOP("choices", "Funded")),
    (ProjectStatus.RUNNING, QT_TRANSLATE_NOOP("choices", "Running")),
    (ProjectStatus.DONE, QT_TRANSLATE_NOOP("choices", "Done")),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Project(Record):
    """An investment: what it costs, whom it protects, who pays."""

    TABLE: ClassVar[str] = "project"
    TITLE: ClassVar[str] = QT_TRANSLATE_NOOP("records", "Projects")

    code: str | None = text(QT_TRANSLATE_NOOP("fields", "Code"))
    name: str = text(QT_TRANSLATE_NOOP("fields", "Name"), required=True)
    status: ProjectStatus | None = choice(QT_TRANSLATE_NOOP("fields", "Status"), ProjectStatus)
    site_id: str | None = reference(QT_TRANSLATE_NOOP("fields", "Site"), "site")
    owner_id: str | None = reference(QT_TRANSLATE_NOOP("fields", "Owner"), "organisation")
    capex_usd: float | None = number(QT_TRANSLATE_NOOP("fields", "Investment"), "USD", 0, 1e12)
    opex_usd: float | None = number(QT_TRANSLATE_NOOP("fields", "Cost a year"), "USD", 0, 1e12)
    people_protected: int | None = whole(QT_TRANSLATE_NOOP("fields", "People protected"), "", 0, 100_000_000)
    person_hours_avoided: float | None = number(QT_TRANSLATE_NOOP("fields", "Person-hours avoided a year"), "", 0, 1e15)
    benefit_cost: float | None = number(QT_TRANSLATE_NOOP("fields", "Benefit-cost ratio"), "", 0, 1e6)
    carbon_t: float | None = number(QT_TRANSLATE_NOOP("fields", "Carbon dioxide saved a year"), "t", -1e9, 1e9)
    funding: str | None = text(QT_TRANSLATE_NOOP("fields", "Source of funds"))
    due_on: str | None = day(QT_TRANSLATE_NOOP("fields", "Due on"))
    notes: str | None = text(QT_TRANSLATE_NOOP("fields", "Notes"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Indicator(Record):
    """A number by which the plan is judged: where it began, where it is, where it shall be."""

    TABLE: ClassVar[str] = "indicator"
    TITLE: ClassVar[str] = QT_TRANSLATE_NOOP("records", "Indicators")

    code: str | None = text(QT_TRANSLATE_NOOP("fields", "Code"))
    name: str = text(QT_TRANSLATE_NOOP("fields", "Name"), required=True)
    unit: str | None = text(QT_TRANSLATE_NOOP("fields", "Unit"))
    baseline: float | None = number(QT_TRANSLATE_NOOP("fields", "Baseline"), "", -1e15, 1e15)
    current: float | None = number(QT_TRANSLATE_NOOP("fields", "Value now"), "", -1e15, 1e15)
    target: float | None = number(QT_TRANSLATE_NOOP("fields", "Target"), "", -1e15, 1e15)
    measured_on: str | None = day(QT_TRANSLATE_NOOP("fields", "Measured on"))
    due_on: str | None = day(QT_TRANSLATE_NOOP("fields", "Due on"))
    owner_id: str | None = reference(QT_TRANSLATE_NOOP("fields", "Owner"), "organisation")
    notes: str | None = text(QT_TRANSLATE_NOOP("fields", "Notes"))
