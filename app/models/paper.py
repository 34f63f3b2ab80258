"""The plan as a paper: its versions, who has a copy, what people wrote for its sections, and its words."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar

from app.models.fields import choice, day, reference, text, whole
from app.models.record import Disclosure, Record
from app.text import QT_TRANSLATE_NOOP


class TextState(StrEnum):
    """How far a text of a section is."""

    EMPTY = "empty"
    DRAFT = "draft"
    READY = "ready"
    APPROVED = "approved"


WORDS = (
    (TextState.EMPTY, QT_TRANSLATE_NOOP("choices", "Empty")),
    (TextState.DRAFT, QT_TRANSLATE_NOOP("choices", "Draft")),
    (TextState.READY, QT_TRANSLATE_NOOP("choices", "Ready")),
    (TextState.APPROVED, QT_TRANSLATE_NOOP("choices", "Approved")),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanRevision(Record):
    """One version of the plan in the revision table."""

    TABLE: ClassVar[str] = "plan_revision"
    TITLE: ClassVar[str] = QT_TRANSLATE_NOOP("records", "Revisions of the plan")

    version: str = text(QT_TRANSLATE_NOOP("fields", "Version"), required=True)
    revised_on: str | None = day(QT_TRANSLATE_NOOP("fields", "Revised on"))
    name: str = text(QT_TRANSLATE_NOOP("fields", "What changed"), required=True)
    author: str | None = text(QT_TRANSLATE_NOOP("fields", "Author"))
    approver: str | None = text(QT_TRANSLATE_NOOP("fields", "Approved by"))
    file_revision: int | None = whole(QT_TRANSLATE_NOOP("fields", "Revision of the plan file"), "", 0, 10**9)


@dataclass(frozen=True, slots=True, kw_only=True)
class Recipient(Record):
    """Who gets which edition of the plan."""

    TABLE: ClassVar[str] = "recipient"
    TITLE: ClassVar[str] = QT_TRANSLATE_NOOP("records", "Distribution list")

    copy_number: int | None = whole(QT_TRANSLATE_NOOP("fields", "Copy number"), "", 1, 100_000)
    name: str = text(QT_TRANSLATE_NOOP("fields", "Name"), required=True)
    organisation_id: str | None = reference(QT_TRANSLATE_NOOP("fields", "Organization"), "organisation")
    edition: Disclosure | None = choice(QT_TRANSLATE_NOOP("fields", "Edition"), Disclosure)
    form: str | None = text(QT_TRANSLATE_NOOP("fields", "Form"))
    received_on: str | None = day(QT_TRANSLATE_NOOP("fields", "Received on"))


@dataclass(frozen=True, slots=True, kw_only=True)
class SectionText(Record):
    """What people wrote for a section in one language, in a small part of Markdown."""

    TABLE: ClassVar[str] = "section_text"
    TITLE: ClassVar[str] = QT_TRANSLATE_NOOP("records", "Texts of sections")

    section: str = text(
        QT_TRANSLATE_NOOP("fields", "Section"),
        required=True,
        help=QT_TRANSLATE_NOOP("fields", "The key of the section, for example legal or governance."),
    )
    language: str = text(
        QT_TRANSLATE_NOOP("fields", "Language"),
        required=True,
        help=QT_TRANSLATE_NOOP("fields", "A language tag such as en, es, fr or pt."),
    )
    body: str | None = text(
        QT_TRANSLATE_NOOP("fields", "Text"),
        help=QT_TRANSLATE_NOOP("fields", "Paragraphs, # headings, - lists, 1. lists and | tables |."),
    )
    state: TextState = choice(QT_TRANSLATE_NOOP("fields", "State"), TextState, default=TextState.DRAFT)
    author: str | None = text(QT_TRANSLATE_NOOP("fields", "Author"))
    written_on: str | None = day(QT_TRANSLATE_NOOP("fields", "Written on"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Term(Record):
    """A word or an abbreviation of the plan, and what it means."""

    TABLE: ClassVar[str] = "term"
    TITLE: ClassVar[str] = QT_TRANSLATE_NOOP("records", "Glossary")

    name: str = text(QT_TRANSLATE_NOOP("fields", "Term"), required=True)
    meaning: str | None = text(QT_TRANSLATE_NOOP("fields", "Meaning"))
    language: str | None = text(QT_TRANSLATE_NOOP("fields", "Language"))
