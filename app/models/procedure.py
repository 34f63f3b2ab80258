"""What is done the same way every time, and what is done when for each hazard."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from app.models.fields import choice, day, number, reference, text, texts, whole
from app.models.governance import Phase
from app.models.hazard_kinds import HazardKind
from app.models.record import Record
from app.text import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True, kw_only=True)
class Procedure(Record):
    """A standing procedure; its steps are rows of their own."""

    TABLE: ClassVar[str] = "procedure"
    TITLE: ClassVar[str] = QT_TRANSLATE_NOOP("records", "Procedures")

    code: str | None = text(QT_TRANSLATE_NOOP("fields", "Code"))
    name: str = text(QT_TRANSLATE_NOOP("fields", "Name"), required=True)
    purpose: str | None = text(QT_TRANSLATE_NOOP("fields", "Purpose"))
    triggers: str | None = text(QT_TRANSLATE_NOOP("fields", "Trigger"))
    owner_id: str | None = reference(QT_TRANSLATE_NOOP("fields", "Owner"), "organisation")
    owner_role: str | None = text(
        QT_TRANSLATE_NOOP("fields", "Role of the owner"),
        help=QT_TRANSLATE_NOOP("fields", "Who it is for, where no organization is chosen yet."),
    )
    forms: tuple[str, ...] = texts(QT_TRANSLATE_NOOP("fields", "Forms"))
    revision: str | None = text(QT_TRANSLATE_NOOP("fields", "Revision"))
    revised_on: str | None = day(QT_TRANSLATE_NOOP("fields", "Revised on"))
    notes: str | None = text(QT_TRANSLATE_NOOP("fields", "Notes"))


@dataclass(frozen=True, slots=True, kw_only=True)
class ProcedureStep(Record):
    """One step of a procedure."""

    TABLE: ClassVar[str] = "procedure_step"
    TITLE: ClassVar[str] = QT_TRANSLATE_NOOP("records", "Steps of procedures")

    procedure_id: str = reference(QT_TRANSLATE_NOOP("fields", "Procedure"), "procedure", required=True)
    step: int = whole(QT_TRANSLATE_NOOP("fields", "Step"), "", 1, 999, required=True)
    name: str = text(QT_TRANSLATE_NOOP("fields", "What to do"), required=True)
    actor: str | None = text(QT_TRANSLATE_NOOP("fields", "Who"))
    within_min: float | None = number(QT_TRANSLATE_NOOP("fields", "Done within"), "min", 0, 100_000)
    notes: str | None = text(QT_TRANSLATE_NOOP("fields", "Notes"))


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaybookAction(Record):
    """One action of a hazard's playbook; `t_h` counts hours from the event, negative before it."""

    TABLE: ClassVar[str] = "playbook_action"
    TITLE: ClassVar[str] = QT_TRANSLATE_NOOP("records", "Playbook actions")

    code: str | None = text(QT_TRANSLATE_NOOP("fields", "Code"))
    hazard: HazardKind = choice(QT_TRANSLATE_NOOP("fields", "Hazard"), HazardKind, required=True)
    t_h: float = number(
        QT_TRANSLATE_NOOP("fields", "Hours from the event"),
        "h",
        -8760,
        8760,
        required=True,
        help=QT_TRANSLATE_NOOP("fields", "Negative before the event, 0 when it strikes."),
    )
    name: str = text(QT_TRANSLATE_NOOP("fields", "Action"), required=True)
    phase: Phase | None = choice(QT_TRANSLATE_NOOP("fields", "Phase"), Phase)
    owner_id: str | None = reference(QT_TRANSLATE_NOOP("fields", "Owner"), "organisation")
    owner_role: str | None = text(QT_TRANSLATE_NOOP("fields", "Role of the owner"))
    channel: str | None = text(QT_TRANSLATE_NOOP("fields", "Channel"))
    triggers: str | None = text(QT_TRANSLATE_NOOP("fields", "Trigger"))
    procedure_id: str | None = reference(QT_TRANSLATE_NOOP("fields", "Procedure"), "procedure")
    notes: str | None = text(QT_TRANSLATE_NOOP("fields", "Notes"))
