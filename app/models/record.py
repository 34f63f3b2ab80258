"""What all records share: identity, where the data came from, and the way to and from plain rows."""

from __future__ import annotations

import hashlib
import json
import uuid
from collections.abc import Callable, Iterable
from dataclasses import dataclass, fields
from enum import StrEnum
from operator import attrgetter
from typing import Any, ClassVar, Literal, Self

from app.models.fields import FieldKind, FieldSpec, checker, choice, day, json_object, specs, text
from app.text import QT_TRANSLATE_NOOP

Row = dict[str, Any]
"""A record as JSON values by field name: what changes, history and exchange carry."""


class ValidRow(Row):
    """What `to_row` gives: a row that needs no second check as long as nobody writes into it."""

    __slots__ = ()


Geometry = Literal["", "POINT", "LINESTRING"]

_NAMESPACE = uuid.UUID("6f6b2d0e-0d6b-5a0e-9c53-4c6966656c69")


class Confidence(StrEnum):
    """How far a record can be trusted."""

    A = "A"  # surveyed on the spot
    B = "B"  # from the owner's own records
    C = "C"  # from public or indirect sources
    D = "D"  # assumed, estimated or invented


class Disclosure(StrEnum):
    """Who may see a record."""

    PUBLIC = "public"
    PARTNER = "partner"
    RESTRICTED = "restricted"


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """One row of the plan. A record that exists is valid: a value its field cannot hold is refused.

    Subclasses are frozen dataclasses whose fields are declared with `app.models.fields`.

    Raises
    ------
    InvalidValueError
        If a value lies outside what its field allows.
    """

    TABLE: ClassVar[str] = ""
    TITLE: ClassVar[str] = ""  # plural, English, context "records"
    GEOMETRY: ClassVar[Geometry] = ""

    id: str = text(QT_TRANSLATE_NOOP("fields", "Identifier"), required=True)
    source: str | None = text(
        QT_TRANSLATE_NOOP("fields", "Source"),
        help=QT_TRANSLATE_NOOP("fields", "Who or which file says so."),
    )
    surveyed_on: str | None = day(
        QT_TRANSLATE_NOOP("fields", "Surveyed on"),
        help=QT_TRANSLATE_NOOP("fields", "When the facts were last seen to be true."),
    )
    confidence: Confidence | None = choice(
        QT_TRANSLATE_NOOP("fields", "Confidence"),
        Confidence,
        help=QT_TRANSLATE_NOOP("fields", "A surveyed, B owner's records, C public or indirect, D assumed or invented."),
    )
    disclosure: Disclosure = choice(
        QT_TRANSLATE_NOOP("fields", "Disclosure"),
        Disclosure,
        default=Disclosure.RESTRICTED,
        help=QT_TRANSLATE_NOOP("fields", "Who may see this record. What nobody decided is restricted."),
    )
    provenance: str | None = text(
        QT_TRANSLATE_NOOP("fields", "Provenance"),
        help=QT_TRANSLATE_NOOP(
            "fields", "How the record was made; a text that begins with 'synthetic' marks invention."
        ),
    )
    extra: dict[str, Any] = json_object(
        QT_TRANSLATE_NOOP("fields", "Other columns"),
        help=QT_TRANSLATE_NOOP("fields", "Columns of the source file that Lifeline has no field for."),
    )

    def __post_init__(self) -> None:
        at = _layout(type(self))
        checked = at.others if _TEXT_TYPES.issuperset(map(type, at.texts(self))) else at.all
        for name, check, value in zip(checked.names, checked.checks, checked.values(self), strict=True):
            if value is not None or name in at.never_none:
                kept = check(value)
                if kept is not value:
                    object.__setattr__(self, name, kept)

    @property
    def is_synthetic(self) -> bool:
        """Whether the record was invented for demonstration or exercise."""
        return (self.provenance or "").lower().startswith("synthetic")

    def to_row(self) -> Row:
        """Return the record as JSON values by field name."""
        at = _layout(type(self))
        row = ValidRow(zip(at.all.names, at.all.values(self), strict=True))
        for name, plain in at.plain:
            value = row[name]
            if value is not None:
                row[name] = plain(value)
        return row

    @classmethod
    def from_row(cls, row: Row) -> Self:
        """Return the record that `to_row` gave; fields that the row lacks take their defaults."""
        known = _layout(cls).all.names
        return cls(**{name: row[name] for name in known if name in row})


_SPECS: dict[type, tuple[FieldSpec, ...]] = {}


def record_specs(record_type: type[Record]) -> tuple[FieldSpec, ...]:
    """Return the fields of a record type: its own first, then those that all records share."""
    if record_type not in _SPECS:
        shared = {f.name for f in fields(Record)}
        declared = specs(record_type)
        own = [s for s in declared if s.name not in shared]
        _SPECS[record_type] = (*own, *(s for s in declared if s.name in shared))
    return _SPECS[record_type]


def valid_row(record_type: type[Record], row: Row) -> Row:
    """Return `row` as its record would give it, without the fields that are None.

    Making the record says the same in twice the time; an import has tens of thousands.

    Raises
    ------
    InvalidValueError
        If there is no such record.
    """
    if type(row) is ValidRow:
        return {name: value for name, value in row.items() if value is not None}
    at = _layout(record_type)
    check = at.check_of
    valid = {name: check[name](value) for name, value in row.items() if value is not None and name in check}
    for name in at.never_none:
        if name not in valid:
            valid[name] = check[name](None)
    for name, plain in at.plain:
        if name in valid:
            valid[name] = plain(valid[name])
    return valid


def new_id() -> str:
    """Return a fresh identity."""
    return str(uuid.uuid4())


def stable_id(country: str, table: str, key: str) -> str:
    """Return the same identity for the same key everywhere, so that two laptops importing one list agree.

    >>> stable_id("VC", "site", "EX-01") == stable_id("VC", "site", "EX-01")
    True
    """
    digest = hashlib.sha1(_NAMESPACE.bytes + f"{country}/{table}/{key}".encode(), usedforsecurity=False).hexdigest()
    variant = "89ab"[int(digest[16], 16) & 3]  # what uuid.uuid5 gives, at a third of its time: imports make thousands
    return f"{digest[:8]}-{digest[8:12]}-5{digest[13:16]}-{variant}{digest[17:20]}-{digest[20:32]}"


def row_text(row: Row) -> str:
    """Return a row as canonical JSON, for digests and for the history."""
    return json.dumps(row, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


@dataclass(frozen=True, slots=True)
class _Columns:
    """Some fields of a type in order: their names, how they are checked, and how a record gives them."""

    names: tuple[str, ...]
    checks: tuple[Callable[[Any], Any], ...]
    values: Callable[[Any], tuple[Any, ...]]  # one call in C, where a loop takes three times as long


def _columns(names: Iterable[str], check_of: dict[str, Callable[[Any], Any]]) -> _Columns:
    kept = tuple(names)
    return _Columns(kept, tuple(check_of[name] for name in kept), attrgetter(*kept))


@dataclass(frozen=True, slots=True)
class _Layout:
    """What making a record and turning it into a row need to know of its type, worked out once a type.

    Most fields are optional texts, which need be no more than texts: `texts` gives them all, to be looked at at once,
    and `others` are the rest.
    """

    all: _Columns
    others: _Columns
    texts: Callable[[Any], tuple[Any, ...]]
    check_of: dict[str, Callable[[Any], Any]]
    never_none: frozenset[str]  # required, or with a default
    plain: tuple[tuple[str, Callable[[Any], Any]], ...]


_TEXT_TYPES = frozenset({str, type(None)})
_LAYOUTS: dict[type, _Layout] = {}


def _layout(record_type: type[Record]) -> _Layout:
    if record_type not in _LAYOUTS:
        kinds = record_specs(record_type)
        names = [f.name for f in fields(record_type)]
        texts = {s.name for s in kinds if s.kind in ("text", "reference") and not s.required and s.default is None}
        check_of = {s.name: checker(s) for s in kinds}
        _LAYOUTS[record_type] = _Layout(
            _columns(names, check_of),
            _columns((name for name in names if name not in texts), check_of),
            attrgetter(*texts),
            check_of,
            frozenset(s.name for s in kinds if s.required or s.default is not None),
            tuple((s.name, _PLAIN[s.kind]) for s in kinds if s.kind in _PLAIN),
        )
    return _LAYOUTS[record_type]


def _points(value: tuple[tuple[float, float], ...]) -> list[list[float]]:
    return [[lon, lat] for lon, lat in value]


_PLAIN: dict[FieldKind, Callable[[Any], Any]] = {"choice": str, "texts": list, "references": list, "route": _points}
