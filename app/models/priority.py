"""Who comes first on crowded networks, and how emergency calls find an answer."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar

from app.models.fields import choice, day, flag, reference, text, whole
from app.models.record import Record
from app.text import QT_TRANSLATE_NOOP


class SchemeKind(StrEnum):
    """How preference is given."""

    ACCESS_CLASS = "access_class"
    TRUNK = "trunk"
    ROAMING = "roaming"
    ZERO_RATING = "zero_rating"
    OTHER = "other"


WORDS = (
    (SchemeKind.ACCESS_CLASS, QT_TRANSLATE_NOOP("choices", "Priority SIM or access class")),
    (SchemeKind.TRUNK, QT_TRANSLATE_NOOP("choices", "Priority on trunks")),
    (SchemeKind.ROAMING, QT_TRANSLATE_NOOP("choices", "National roaming")),
    (SchemeKind.ZERO_RATING, QT_TRANSLATE_NOOP("choices", "Free of charge")),
    (SchemeKind.OTHER, QT_TRANSLATE_NOOP("choices", "Other scheme")),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class PriorityUser(Record):
    """A group of essential users; class 1 comes before 2."""

    TABLE: ClassVar[str] = "priority_user"
    TITLE: ClassVar[str] = QT_TRANSLATE_NOOP("records", "Priority users")

    code: str | None = text(QT_TRANSLATE_NOOP("fields", "Code"))
    name: str = text(QT_TRANSLATE_NOOP("fields", "Name"), required=True)
    organisation_id: str | None = reference(QT_TRANSLATE_NOOP("fields", "Organization"), "organisation")
    site_id: str | None = reference(QT_TRANSLATE_NOOP("fields", "Site"), "site")
    priority_class: int | None = whole(QT_TRANSLATE_NOOP("fields", "Priority class"), "", 1, 9)
    lines: int | None = whole(QT_TRANSLATE_NOOP("fields", "Lines and SIM cards"), "", 0, 1_000_000)
    notes: str | None = text(QT_TRANSLATE_NOOP("fields", "Notes"))


@dataclass(frozen=True, slots=True, kw_only=True)
class PriorityScheme(Record):
    """A way in which an operator prefers essential users or opens its network to others."""

    TABLE: ClassVar[str] = "priority_scheme"
    TITLE: ClassVar[str] = QT_TRANSLATE_NOOP("records", "Priority schemes")

    code: str | None = text(QT_TRANSLATE_NOOP("fields", "Code"))
    name: str = text(QT_TRANSLATE_NOOP("fields", "Name"), required=True)
    kind: SchemeKind | None = choice(QT_TRANSLATE_NOOP("fields", "Kind"), SchemeKind)
    operator_id: str | None = reference(QT_TRANSLATE_NOOP("fields", "Operator"), "organisation")
    is_active: bool | None = flag(QT_TRANSLATE_NOOP("fields", "In place"))
    activation: str | None = text(QT_TRANSLATE_NOOP("fields", "How it is switched on"))
    tested_on: str | None = day(QT_TRANSLATE_NOOP("fields", "Last tested on"))
    notes: str | None = text(QT_TRANSLATE_NOOP("fields", "Notes"))


@dataclass(frozen=True, slots=True, kw_only=True)
class EmergencyNumber(Record):
    """An emergency number: which center answers it, and which one when that center is silent."""

    TABLE: ClassVar[str] = "emergency_number"
    TITLE: ClassVar[str] = QT_TRANSLATE_NOOP("records", "Emergency numbers")

    code: str | None = text(QT_TRANSLATE_NOOP("fields", "Number"))
    name: str = text(QT_TRANSLATE_NOOP("fields", "Service"), required=True)
    answered_at_id: str | None = reference(QT_TRANSLATE_NOOP("fields", "Answered at"), "site")
    fallback_id: str | None = reference(QT_TRANSLATE_NOOP("fields", "Fallback center"), "site")
    routing: str | None = text(QT_TRANSLATE_NOOP("fields", "Routing and fallback"))
    tested_on: str | None = day(QT_TRANSLATE_NOOP("fields", "Last tested on"))
    notes: str | None = text(QT_TRANSLATE_NOOP("fields", "Notes"))
