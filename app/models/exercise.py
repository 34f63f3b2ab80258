"""Exercises, what happens in them, what was seen, and what became of it; trainings."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar

from app.models.fields import choice, day, number, reference, text, texts, whole
from app.models.record import Record
from app.text import QT_TRANSLATE_NOOP


class ExerciseKind(StrEnum):
    """How far an exercise goes."""

    TABLETOP = "tabletop"
    DRILL = "drill"
    FUNCTIONAL = "functional"
    FULL_SCALE = "full_scale"
    RADIO_TEST = "radio_test"
    REAL_EVENT = "real_event"


class ObservationKind(StrEnum):
    """Whether an observation praises or asks for change."""

    STRENGTH = "strength"
    WEAKNESS = "weakness"


WORDS = (
    (ExerciseKind.TABLETOP, QT_TRANSLATE_NOOP("choices", "Table-top exercise")),
    (ExerciseKind.DRILL, QT_TRANSLATE_NOOP("choices", "Drill")),
    (ExerciseKind.FUNCTIONAL, QT_TRANSLATE_NOOP("choices", "Functional exercise")),
    (ExerciseKind.FULL_SCALE, QT_TRANSLATE_NOOP("choices", "Full-scale exercise")),
    (ExerciseKind.RADIO_TEST, QT_TRANSLATE_NOOP("choices", "Radio test")),
    (ExerciseKind.REAL_EVENT, QT_TRANSLATE_NOOP("choices", "Real event")),
    (ObservationKind.STRENGTH, QT_TRANSLATE_NOOP("choices", "Strength")),
    (ObservationKind.WEAKNESS, QT_TRANSLATE_NOOP("choices", "Weakness")),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Exercise(Record):
    """An exercise, planned or held; a real event is reviewed the same way."""

    TABLE: ClassVar[str] = "exercise"
    TITLE: ClassVar[str] = QT_TRANSLATE_NOOP("records", "Exercises")

    code: str | None = text(QT_TRANSLATE_NOOP("fields", "Code"))
    name: str = text(QT_TRANSLATE_NOOP("fields", "Name"), required=True)
    kind: ExerciseKind | None = choice(QT_TRANSLATE_NOOP("fields", "Kind"), ExerciseKind)
    planned_on: str | None = day(QT_TRANSLATE_NOOP("fields", "Planned on"))
    held_on: str | None = day(QT_TRANSLATE_NOOP("fields", "Held on"))
    scenario_id: str | None = reference(QT_TRANSLATE_NOOP("fields", "Scenario"), "scenario")
    objectives: str | None = text(QT_TRANSLATE_NOOP("fields", "Objectives"))
    participants: tuple[str, ...] = texts(QT_TRANSLATE_NOOP("fields", "Participants"))
    result: str | None = text(QT_TRANSLATE_NOOP("fields", "Result"))
    notes: str | None = text(QT_TRANSLATE_NOOP("fields", "Notes"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Inject(Record):
    """What the players of an exercise are told, when, and what they are expected to do."""

    TABLE: ClassVar[str] = "inject"
    TITLE: ClassVar[str] = QT_TRANSLATE_NOOP("records", "Injects")

    exercise_id: str = reference(QT_TRANSLATE_NOOP("fields", "Exercise"), "exercise", required=True)
    code: str | None = text(QT_TRANSLATE_NOOP("fields", "Code"))
    name: str = text(QT_TRANSLATE_NOOP("fields", "Text"), required=True)
    t_exercise_min: float | None = number(QT_TRANSLATE_NOOP("fields", "Time in the exercise"), "min", 0, 100_000)
    t_scenario_h: float | None = number(QT_TRANSLATE_NOOP("fields", "Time in the scenario"), "h", -8760, 8760)
    sender: str | None = text(QT_TRANSLATE_NOOP("fields", "From"))
    receiver: str | None = text(QT_TRANSLATE_NOOP("fields", "To"))
    medium: str | None = text(QT_TRANSLATE_NOOP("fields", "Medium"))
    site_id: str | None = reference(QT_TRANSLATE_NOOP("fields", "Site"), "site")
    expected: str | None = text(QT_TRANSLATE_NOOP("fields", "Expected action"))
    capability: str | None = text(QT_TRANSLATE_NOOP("fields", "Capability"))
    evaluation: str | None = text(QT_TRANSLATE_NOOP("fields", "Note of the evaluator"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Observation(Record):
    """What an exercise or an event showed, and the corrective action, open until `done_on`."""

    TABLE: ClassVar[str] = "observation"
    TITLE: ClassVar[str] = QT_TRANSLATE_NOOP("records", "Observations and corrective actions")

    exercise_id: str | None = reference(QT_TRANSLATE_NOOP("fields", "Exercise"), "exercise")
    code: str | None = text(QT_TRANSLATE_NOOP("fields", "Code"))
    name: str = text(QT_TRANSLATE_NOOP("fields", "Observation"), required=True)
    kind: ObservationKind | None = choice(QT_TRANSLATE_NOOP("fields", "Kind"), ObservationKind)
    section: str | None = text(
        QT_TRANSLATE_NOOP("fields", "Section of the plan"),
        help=QT_TRANSLATE_NOOP("fields", "The section that has to change."),
    )
    action: str | None = text(QT_TRANSLATE_NOOP("fields", "Corrective action"))
    owner_id: str | None = reference(QT_TRANSLATE_NOOP("fields", "Owner"), "organisation")
    due_on: str | None = day(QT_TRANSLATE_NOOP("fields", "Due on"))
    done_on: str | None = day(QT_TRANSLATE_NOOP("fields", "Done on"))
    notes: str | None = text(QT_TRANSLATE_NOOP("fields", "Notes"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Training(Record):
    """A course or a practice, and the competence it gives."""

    TABLE: ClassVar[str] = "training"
    TITLE: ClassVar[str] = QT_TRANSLATE_NOOP("records", "Trainings")

    code: str | None = text(QT_TRANSLATE_NOOP("fields", "Code"))
    name: str = text(QT_TRANSLATE_NOOP("fields", "Name"), required=True)
    competence: str | None = text(QT_TRANSLATE_NOOP("fields", "Competence"))
    audience: str | None = text(QT_TRANSLATE_NOOP("fields", "Audience"))
    provider_id: str | None = reference(QT_TRANSLATE_NOOP("fields", "Given by"), "organisation")
    last_held_on: str | None = day(QT_TRANSLATE_NOOP("fields", "Last held on"))
    next_on: str | None = day(QT_TRANSLATE_NOOP("fields", "Next on"))
    trained: int | None = whole(QT_TRANSLATE_NOOP("fields", "People trained"), "", 0, 1_000_000)
    needed: int | None = whole(QT_TRANSLATE_NOOP("fields", "People needed"), "", 0, 1_000_000)
    notes: str | None = text(QT_TRANSLATE_NOOP("fields", "Notes"))
