"""Who decides, who acts, at which level."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar

from app.models.fields import choice, day, number, reference, references, text, whole
from app.models.record import Record
from app.text import QT_TRANSLATE_NOOP


class CommitteeKind(StrEnum):
    """What kind of body several organisations form."""

    COUNCIL = "council"
    COMMITTEE = "committee"
    WORKING_GROUP = "working_group"
    OPERATIONS_CENTER = "operations_center"


class MemberRole(StrEnum):
    """What a member is there for."""

    CHAIR = "chair"
    SECRETARY = "secretary"
    MEMBER = "member"
    LIAISON = "liaison"
    OBSERVER = "observer"


class Phase(StrEnum):
    """The four phases of disaster management."""

    MITIGATION = "mitigation"
    PREPAREDNESS = "preparedness"
    RESPONSE = "response"
    RECOVERY = "recovery"


WORDS = (
    (CommitteeKind.COUNCIL, QT_TRANSLATE_NOOP("choices", "Council")),
    (CommitteeKind.COMMITTEE, QT_TRANSLATE_NOOP("choices", "Committee")),
    (CommitteeKind.WORKING_GROUP, QT_TRANSLATE_NOOP("choices", "Working group")),
    (CommitteeKind.OPERATIONS_CENTER, QT_TRANSLATE_NOOP("choices", "Operations center")),
    (MemberRole.CHAIR, QT_TRANSLATE_NOOP("choices", "Chair")),
    (MemberRole.SECRETARY, QT_TRANSLATE_NOOP("choices", "Secretary")),
    (MemberRole.MEMBER, QT_TRANSLATE_NOOP("choices", "Member")),
    (MemberRole.LIAISON, QT_TRANSLATE_NOOP("choices", "Liaison officer")),
    (MemberRole.OBSERVER, QT_TRANSLATE_NOOP("choices", "Observer")),
    (Phase.MITIGATION, QT_TRANSLATE_NOOP("choices", "Mitigation")),
    (Phase.PREPAREDNESS, QT_TRANSLATE_NOOP("choices", "Preparedness")),
    (Phase.RESPONSE, QT_TRANSLATE_NOOP("choices", "Response")),
    (Phase.RECOVERY, QT_TRANSLATE_NOOP("choices", "Recovery")),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Committee(Record):
    """A body that several organisations form: a council, a committee, an operations center."""

    TABLE: ClassVar[str] = "committee"
    TITLE: ClassVar[str] = QT_TRANSLATE_NOOP("records", "Bodies")

    code: str | None = text(QT_TRANSLATE_NOOP("fields", "Code"))
    name: str = text(QT_TRANSLATE_NOOP("fields", "Name"), required=True)
    kind: CommitteeKind | None = choice(QT_TRANSLATE_NOOP("fields", "Kind"), CommitteeKind)
    parent_id: str | None = reference(QT_TRANSLATE_NOOP("fields", "Reports to"), "committee")
    mandate: str | None = text(QT_TRANSLATE_NOOP("fields", "Mandate"))
    meets_per_year: float | None = number(QT_TRANSLATE_NOOP("fields", "Meetings a year"), "", 0, 366)
    last_met_on: str | None = day(QT_TRANSLATE_NOOP("fields", "Last met on"))
    notes: str | None = text(QT_TRANSLATE_NOOP("fields", "Notes"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Membership(Record):
    """The seat of an organisation in a body, with the person and the deputy."""

    TABLE: ClassVar[str] = "membership"
    TITLE: ClassVar[str] = QT_TRANSLATE_NOOP("records", "Memberships")

    committee_id: str = reference(QT_TRANSLATE_NOOP("fields", "Body"), "committee", required=True)
    organisation_id: str = reference(QT_TRANSLATE_NOOP("fields", "Organization"), "organisation", required=True)
    role: MemberRole = choice(QT_TRANSLATE_NOOP("fields", "Role"), MemberRole, default=MemberRole.MEMBER)
    contact_id: str | None = reference(QT_TRANSLATE_NOOP("fields", "Contact"), "contact")
    deputy_id: str | None = reference(QT_TRANSLATE_NOOP("fields", "Deputy"), "contact")
    notes: str | None = text(QT_TRANSLATE_NOOP("fields", "Notes"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Assignment(Record):
    """One task of the plan: who does it, who answers for it, who is asked and who is told."""

    TABLE: ClassVar[str] = "assignment"
    TITLE: ClassVar[str] = QT_TRANSLATE_NOOP("records", "Tasks and roles")

    code: str | None = text(QT_TRANSLATE_NOOP("fields", "Code"))
    name: str = text(QT_TRANSLATE_NOOP("fields", "Task"), required=True)
    phase: Phase | None = choice(QT_TRANSLATE_NOOP("fields", "Phase"), Phase)
    responsible_id: str | None = reference(
        QT_TRANSLATE_NOOP("fields", "Responsible"),
        "organisation",
        help=QT_TRANSLATE_NOOP("fields", "Does the work."),
    )
    accountable_id: str | None = reference(
        QT_TRANSLATE_NOOP("fields", "Accountable"),
        "organisation",
        help=QT_TRANSLATE_NOOP("fields", "Answers for it; exactly one."),
    )
    consulted_ids: tuple[str, ...] = references(QT_TRANSLATE_NOOP("fields", "Consulted"), "organisation")
    informed_ids: tuple[str, ...] = references(QT_TRANSLATE_NOOP("fields", "Informed"), "organisation")
    notes: str | None = text(QT_TRANSLATE_NOOP("fields", "Notes"))


@dataclass(frozen=True, slots=True, kw_only=True)
class ActivationLevel(Record):
    """One level of activation of the plan; higher is more."""

    TABLE: ClassVar[str] = "activation_level"
    TITLE: ClassVar[str] = QT_TRANSLATE_NOOP("records", "Activation levels")

    level: int = whole(QT_TRANSLATE_NOOP("fields", "Level"), "", 0, 9, required=True)
    name: str = text(QT_TRANSLATE_NOOP("fields", "Name"), required=True)
    triggers: str | None = text(QT_TRANSLATE_NOOP("fields", "Trigger"))
    declared_by_id: str | None = reference(QT_TRANSLATE_NOOP("fields", "Declared by"), "organisation")
    measures: str | None = text(QT_TRANSLATE_NOOP("fields", "What then happens"))
    notes: str | None = text(QT_TRANSLATE_NOOP("fields", "Notes"))
