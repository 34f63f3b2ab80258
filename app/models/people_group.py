"""Whom the ordinary channels do not reach."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar

from app.models.fields import choice, day, reference, text, texts, whole
from app.models.record import Record
from app.text import QT_TRANSLATE_NOOP


class PeopleKind(StrEnum):
    """What a group of people needs to be thought of for."""

    HEARING = "hearing"
    SIGHT = "sight"
    MOBILITY = "mobility"
    COGNITIVE = "cognitive"
    OLDER = "older"
    CHILDREN = "children"
    LANGUAGE = "language"
    MIGRANTS = "migrants"
    DISPLACED = "displaced"
    NO_PHONE = "no_phone"
    REMOTE = "remote"
    OTHER = "other"


WORDS = (
    (PeopleKind.HEARING, QT_TRANSLATE_NOOP("choices", "Deaf or hard of hearing")),
    (PeopleKind.SIGHT, QT_TRANSLATE_NOOP("choices", "Blind or low vision")),
    (PeopleKind.MOBILITY, QT_TRANSLATE_NOOP("choices", "Reduced mobility")),
    (PeopleKind.COGNITIVE, QT_TRANSLATE_NOOP("choices", "Needs easy language")),
    (PeopleKind.OLDER, QT_TRANSLATE_NOOP("choices", "Older people")),
    (PeopleKind.CHILDREN, QT_TRANSLATE_NOOP("choices", "Children")),
    (PeopleKind.LANGUAGE, QT_TRANSLATE_NOOP("choices", "Speakers of another language")),
    (PeopleKind.MIGRANTS, QT_TRANSLATE_NOOP("choices", "Migrants and visitors")),
    (PeopleKind.DISPLACED, QT_TRANSLATE_NOOP("choices", "Displaced people")),
    (PeopleKind.NO_PHONE, QT_TRANSLATE_NOOP("choices", "People without a telephone")),
    (PeopleKind.REMOTE, QT_TRANSLATE_NOOP("choices", "Remote households")),
    (PeopleKind.OTHER, QT_TRANSLATE_NOOP("choices", "Other group")),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class PeopleGroup(Record):
    """A group of people, the formats that reach it, and when that was last tried with its members."""

    TABLE: ClassVar[str] = "people_group"
    TITLE: ClassVar[str] = QT_TRANSLATE_NOOP("records", "Groups of people")

    code: str | None = text(QT_TRANSLATE_NOOP("fields", "Code"))
    name: str = text(QT_TRANSLATE_NOOP("fields", "Name"), required=True)
    kind: PeopleKind | None = choice(QT_TRANSLATE_NOOP("fields", "Kind"), PeopleKind)
    people: int | None = whole(QT_TRANSLATE_NOOP("fields", "People"), "", 0, 100_000_000)
    formats: tuple[str, ...] = texts(
        QT_TRANSLATE_NOOP("fields", "Formats"),
        help=QT_TRANSLATE_NOOP("fields", "What reaches them: sign language, captions, easy language, audio."),
    )
    languages: tuple[str, ...] = texts(QT_TRANSLATE_NOOP("fields", "Languages"))
    organisation_id: str | None = reference(QT_TRANSLATE_NOOP("fields", "Speaks for them"), "organisation")
    tested_on: str | None = day(QT_TRANSLATE_NOOP("fields", "Last tested on"))
    notes: str | None = text(QT_TRANSLATE_NOOP("fields", "Notes"))


@dataclass(frozen=True, slots=True, kw_only=True)
class SettlementGroup(Record):
    """How many people of a group live in a settlement, and what reaches them there."""

    TABLE: ClassVar[str] = "settlement_group"
    TITLE: ClassVar[str] = QT_TRANSLATE_NOOP("records", "Groups in settlements")

    settlement_id: str = reference(QT_TRANSLATE_NOOP("fields", "Settlement"), "settlement", required=True)
    people_group_id: str = reference(QT_TRANSLATE_NOOP("fields", "Group"), "people_group", required=True)
    people: int | None = whole(QT_TRANSLATE_NOOP("fields", "People"), "", 0, 100_000_000)
    channels: tuple[str, ...] = texts(QT_TRANSLATE_NOOP("fields", "Channels"))
    notes: str | None = text(QT_TRANSLATE_NOOP("fields", "Notes"))
