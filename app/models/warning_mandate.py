"""Who may warn of what, by which channels, and in which words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from app.models.fields import choice, flag, number, reference, text, texts
from app.models.hazard_kinds import HazardKind
from app.models.record import Record
from app.text import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True, kw_only=True)
class WarningMandate(Record):
    """The authority that warns of a hazard, what it watches with and how its warnings go out."""

    TABLE: ClassVar[str] = "warning_mandate"
    TITLE: ClassVar[str] = QT_TRANSLATE_NOOP("records", "Warning authorities")

    hazard: HazardKind = choice(QT_TRANSLATE_NOOP("fields", "Hazard"), HazardKind, required=True)
    authority_id: str | None = reference(QT_TRANSLATE_NOOP("fields", "Authority"), "organisation")
    legal_basis_id: str | None = reference(QT_TRANSLATE_NOOP("fields", "Legal basis"), "legal_instrument")
    watch: str | None = text(QT_TRANSLATE_NOOP("fields", "Watched by"))
    channels: tuple[str, ...] = texts(QT_TRANSLATE_NOOP("fields", "Channels"))
    uses_cap: bool | None = flag(QT_TRANSLATE_NOOP("fields", "Sends CAP messages"))
    lead_time_min: float | None = number(QT_TRANSLATE_NOOP("fields", "Usual lead time"), "min", 0, 100_000)
    notes: str | None = text(QT_TRANSLATE_NOOP("fields", "Notes"))


@dataclass(frozen=True, slots=True, kw_only=True)
class MessageTemplate(Record):
    """The prepared words of a warning in one language, by a free language tag."""

    TABLE: ClassVar[str] = "message_template"
    TITLE: ClassVar[str] = QT_TRANSLATE_NOOP("records", "Message templates")

    code: str | None = text(QT_TRANSLATE_NOOP("fields", "Code"))
    hazard: HazardKind | None = choice(QT_TRANSLATE_NOOP("fields", "Hazard"), HazardKind)
    language: str = text(
        QT_TRANSLATE_NOOP("fields", "Language"),
        required=True,
        help=QT_TRANSLATE_NOOP("fields", "A language tag such as en, es, ht or quc."),
    )
    name: str = text(QT_TRANSLATE_NOOP("fields", "Headline"), required=True)
    body: str | None = text(QT_TRANSLATE_NOOP("fields", "Text"))
    instruction: str | None = text(QT_TRANSLATE_NOOP("fields", "Instruction"))
    channels: tuple[str, ...] = texts(QT_TRANSLATE_NOOP("fields", "Channels"))
    notes: str | None = text(QT_TRANSLATE_NOOP("fields", "Notes"))
