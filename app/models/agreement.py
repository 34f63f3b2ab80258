"""What has been agreed with whom: memoranda, contracts, treaties."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar

from app.models.fields import choice, day, reference, references, text
from app.models.record import Record
from app.text import QT_TRANSLATE_NOOP


class AgreementKind(StrEnum):
    """What is agreed."""

    MUTUAL_AID = "mutual_aid"
    INTERNATIONAL = "international"
    ROAMING = "roaming"
    FUEL = "fuel"
    SUPPLY = "supply"
    SATELLITE = "satellite"
    FINANCE = "finance"
    OTHER = "other"


WORDS = (
    (AgreementKind.MUTUAL_AID, QT_TRANSLATE_NOOP("choices", "Mutual aid")),
    (AgreementKind.INTERNATIONAL, QT_TRANSLATE_NOOP("choices", "International assistance")),
    (AgreementKind.ROAMING, QT_TRANSLATE_NOOP("choices", "Roaming in disasters")),
    (AgreementKind.FUEL, QT_TRANSLATE_NOOP("choices", "Fuel contract")),
    (AgreementKind.SUPPLY, QT_TRANSLATE_NOOP("choices", "Spares and services")),
    (AgreementKind.SATELLITE, QT_TRANSLATE_NOOP("choices", "Satellite capacity")),
    (AgreementKind.FINANCE, QT_TRANSLATE_NOOP("choices", "Insurance or contingent credit")),
    (AgreementKind.OTHER, QT_TRANSLATE_NOOP("choices", "Other agreement")),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Agreement(Record):
    """A memorandum, contract or treaty: who, what, until when, when last tried."""

    TABLE: ClassVar[str] = "agreement"
    TITLE: ClassVar[str] = QT_TRANSLATE_NOOP("records", "Agreements")

    code: str | None = text(QT_TRANSLATE_NOOP("fields", "Code"))
    name: str = text(QT_TRANSLATE_NOOP("fields", "Name"), required=True)
    kind: AgreementKind | None = choice(QT_TRANSLATE_NOOP("fields", "Kind"), AgreementKind)
    party_ids: tuple[str, ...] = references(QT_TRANSLATE_NOOP("fields", "Parties"), "organisation")
    scope: str | None = text(QT_TRANSLATE_NOOP("fields", "Scope"))
    signed_on: str | None = day(QT_TRANSLATE_NOOP("fields", "Signed on"))
    expires_on: str | None = day(QT_TRANSLATE_NOOP("fields", "Expires on"))
    tested_on: str | None = day(QT_TRANSLATE_NOOP("fields", "Last tested on"))
    contact_id: str | None = reference(QT_TRANSLATE_NOOP("fields", "Contact"), "contact")
    notes: str | None = text(QT_TRANSLATE_NOOP("fields", "Notes"))
