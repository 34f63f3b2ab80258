"""What obliges whom, and what may be relaxed in an emergency."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar

from app.models.fields import choice, day, number, reference, text
from app.models.record import Record
from app.text import QT_TRANSLATE_NOOP


class LegalKind(StrEnum):
    """What kind of text obliges."""

    LAW = "law"
    REGULATION = "regulation"
    LICENSE = "license"
    POLICY = "policy"
    PLAN = "plan"
    TREATY = "treaty"


class ReliefKind(StrEnum):
    """What is relaxed."""

    LICENSE = "temporary_license"
    TYPE_APPROVAL = "type_approval"
    IMPORT = "import"
    SPECTRUM = "spectrum"
    ROAMING = "roaming"
    SHARING = "sharing"
    OTHER = "other"


WORDS = (
    (LegalKind.LAW, QT_TRANSLATE_NOOP("choices", "Law")),
    (LegalKind.REGULATION, QT_TRANSLATE_NOOP("choices", "Regulation or decree")),
    (LegalKind.LICENSE, QT_TRANSLATE_NOOP("choices", "License condition")),
    (LegalKind.POLICY, QT_TRANSLATE_NOOP("choices", "Policy")),
    (LegalKind.PLAN, QT_TRANSLATE_NOOP("choices", "Other plan")),
    (LegalKind.TREATY, QT_TRANSLATE_NOOP("choices", "Treaty")),
    (ReliefKind.LICENSE, QT_TRANSLATE_NOOP("choices", "Temporary license")),
    (ReliefKind.TYPE_APPROVAL, QT_TRANSLATE_NOOP("choices", "Waiver of type approval")),
    (ReliefKind.IMPORT, QT_TRANSLATE_NOOP("choices", "Waiver of import rules")),
    (ReliefKind.SPECTRUM, QT_TRANSLATE_NOOP("choices", "Emergency spectrum")),
    (ReliefKind.ROAMING, QT_TRANSLATE_NOOP("choices", "National roaming")),
    (ReliefKind.SHARING, QT_TRANSLATE_NOOP("choices", "Shared infrastructure")),
    (ReliefKind.OTHER, QT_TRANSLATE_NOOP("choices", "Other relief")),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class LegalInstrument(Record):
    """One duty in a law, decree, license or treaty; `gap` says what it leaves open."""

    TABLE: ClassVar[str] = "legal_instrument"
    TITLE: ClassVar[str] = QT_TRANSLATE_NOOP("records", "Legal instruments")

    code: str | None = text(QT_TRANSLATE_NOOP("fields", "Code"))
    name: str = text(QT_TRANSLATE_NOOP("fields", "Name"), required=True)
    kind: LegalKind | None = choice(QT_TRANSLATE_NOOP("fields", "Kind"), LegalKind)
    article: str | None = text(QT_TRANSLATE_NOOP("fields", "Article"))
    obligation: str | None = text(QT_TRANSLATE_NOOP("fields", "Obligation"))
    authority_id: str | None = reference(QT_TRANSLATE_NOOP("fields", "Enforced by"), "organisation")
    in_force_since: str | None = day(QT_TRANSLATE_NOOP("fields", "In force since"))
    gap: str | None = text(
        QT_TRANSLATE_NOOP("fields", "Gap"), help=QT_TRANSLATE_NOOP("fields", "What the text leaves open.")
    )
    notes: str | None = text(QT_TRANSLATE_NOOP("fields", "Notes"))


@dataclass(frozen=True, slots=True, kw_only=True)
class RegulatoryMeasure(Record):
    """A rule that an authority may relax for a time."""

    TABLE: ClassVar[str] = "regulatory_measure"
    TITLE: ClassVar[str] = QT_TRANSLATE_NOOP("records", "Regulatory measures")

    code: str | None = text(QT_TRANSLATE_NOOP("fields", "Code"))
    name: str = text(QT_TRANSLATE_NOOP("fields", "Name"), required=True)
    kind: ReliefKind | None = choice(QT_TRANSLATE_NOOP("fields", "Kind"), ReliefKind)
    triggers: str | None = text(QT_TRANSLATE_NOOP("fields", "Trigger"))
    duration_d: float | None = number(QT_TRANSLATE_NOOP("fields", "Duration"), "d", 0, 3650)
    authority_id: str | None = reference(QT_TRANSLATE_NOOP("fields", "Authority"), "organisation")
    instrument_id: str | None = reference(QT_TRANSLATE_NOOP("fields", "Legal basis"), "legal_instrument")
    form: str | None = text(QT_TRANSLATE_NOOP("fields", "Form"))
    notes: str | None = text(QT_TRANSLATE_NOOP("fields", "Notes"))
