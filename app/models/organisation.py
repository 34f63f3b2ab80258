"""Who owns, runs, regulates and answers."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar

from app.models.fields import choice, day, flag, reference, text, texts
from app.models.record import Record
from app.text import QT_TRANSLATE_NOOP


class OrganisationKind(StrEnum):
    """What an organisation is to the plan."""

    OPERATOR = "operator"
    REGULATOR = "regulator"
    MINISTRY = "ministry"
    AGENCY = "agency"
    SUPPLIER = "supplier"
    PARTNER = "partner"


@dataclass(frozen=True, slots=True, kw_only=True)
class Organisation(Record):
    """An operator, a public body or a partner."""

    TABLE: ClassVar[str] = "organisation"
    TITLE: ClassVar[str] = QT_TRANSLATE_NOOP("records", "Organizations")

    code: str | None = text(QT_TRANSLATE_NOOP("fields", "Code"))
    name: str = text(QT_TRANSLATE_NOOP("fields", "Name"), required=True)
    kind: OrganisationKind | None = choice(QT_TRANSLATE_NOOP("fields", "Kind"), OrganisationKind)
    country: str | None = text(QT_TRANSLATE_NOOP("fields", "Country"))
    website: str | None = text(QT_TRANSLATE_NOOP("fields", "Website"))
    offers: str | None = text(
        QT_TRANSLATE_NOOP("fields", "What it can give"),
        help=QT_TRANSLATE_NOOP("fields", "People, equipment or capacity in an emergency."),
    )
    call_procedure: str | None = text(QT_TRANSLATE_NOOP("fields", "How to ask for it"))
    notes: str | None = text(QT_TRANSLATE_NOOP("fields", "Notes"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact(Record):
    """A person or a duty desk of an organisation, and every way to reach it."""

    TABLE: ClassVar[str] = "contact"
    TITLE: ClassVar[str] = QT_TRANSLATE_NOOP("records", "Contacts")

    organisation_id: str | None = reference(QT_TRANSLATE_NOOP("fields", "Organization"), "organisation")
    name: str = text(QT_TRANSLATE_NOOP("fields", "Name"), required=True)
    role: str | None = text(QT_TRANSLATE_NOOP("fields", "Role"))
    phone: str | None = text(QT_TRANSLATE_NOOP("fields", "Phone"))
    phone_alternate: str | None = text(QT_TRANSLATE_NOOP("fields", "Other phone"))
    satellite_phone: str | None = text(QT_TRANSLATE_NOOP("fields", "Satellite phone"))
    hf_callsign: str | None = text(QT_TRANSLATE_NOOP("fields", "HF call sign"))
    email: str | None = text(QT_TRANSLATE_NOOP("fields", "E-mail"))
    is_on_duty_24_7: bool | None = flag(QT_TRANSLATE_NOOP("fields", "On duty day and night"))
    alternate_id: str | None = reference(QT_TRANSLATE_NOOP("fields", "Alternate"), "contact")
    verified_on: str | None = day(
        QT_TRANSLATE_NOOP("fields", "Verified on"),
        help=QT_TRANSLATE_NOOP("fields", "When somebody last called and was answered."),
    )
    skills: tuple[str, ...] = texts(
        QT_TRANSLATE_NOOP("fields", "Skills"),
        help=QT_TRANSLATE_NOOP("fields", "For the roster: what the person can do."),
    )
    notes: str | None = text(QT_TRANSLATE_NOOP("fields", "Notes"))
