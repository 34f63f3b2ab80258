"""What all records share: identity, where the data came from, and the way to and from plain rows."""

from __future__ import annotations

import hashlib
import json
import uuid
from dataclasses import dataclass, fields
from enum import StrEnum
from typing import Any, ClassVar, Literal, Self

from app.models.fields import CHECKS, Check, FieldSpec, checked, choice, day, json_object, specs, text
from app.text import QT_TRANSLATE_NOOP

Row = dict[str, Any]
"""A record as JSON values by field name: what changes, history and exchange carry."""

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
        for name, default, spec, check in _checks(type(self)):
            value = getattr(self, name)
            if value is default:  # a default is what its field may hold; most fields of most records
                continue
            kept = checked(spec, value) if value is None else check(spec, value)
            if kept is not value:
                object.__setattr__(self, name, kept)

    @property
    def is_synthetic(self) -> bool:
        """Whether the record was invented for demonstration or exercise."""
        return (self.provenance or "").lower().startswith("synthetic")

    def to_row(self) -> Row:
        """Return the record as JSON values by field name."""
        row: Row = {}
        for name in _field_names(type(self)):
            value = getattr(self, name)
            row[name] = value if value is None or type(value) in _PLAIN_TYPES else _plain(value)
        return row

    @classmethod
    def from_row(cls, row: Row) -> Self:
        """Return the record that `to_row` gave; fields that the row lacks take their defaults."""
        known = _field_names(cls)
        return cls(**{name: _frozen(value) for name, value in row.items() if name in known})


_SPECS: dict[type, tuple[FieldSpec, ...]] = {}
_PLAIN_TYPES = frozenset({str, int, float, bool, dict})


_NAMES: dict[type, tuple[str, ...]] = {}
_CHECKS: dict[type, tuple[tuple[str, Any, FieldSpec, Check], ...]] = {}


def _field_names(record_type: type[Record]) -> tuple[str, ...]:
    if record_type not in _NAMES:
        _NAMES[record_type] = tuple(f.name for f in fields(record_type))
    return _NAMES[record_type]


def _checks(record_type: type[Record]) -> tuple[tuple[str, Any, FieldSpec, Check], ...]:
    if record_type not in _CHECKS:
        defaults = {f.name: f.default for f in fields(record_type)}
        own = ((s.name, defaults[s.name], s, CHECKS[s.kind]) for s in record_specs(record_type))
        _CHECKS[record_type] = tuple(own)
    return _CHECKS[record_type]


def record_specs(record_type: type[Record]) -> tuple[FieldSpec, ...]:
    """Return the fields of a record type: its own first, then those that all records share."""
    if record_type not in _SPECS:
        shared = {f.name for f in fields(Record)}
        declared = specs(record_type)
        own = [s for s in declared if s.name not in shared]
        _SPECS[record_type] = (*own, *(s for s in declared if s.name in shared))
    return _SPECS[record_type]


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


def _plain(value: Any) -> Any:
    if isinstance(value, StrEnum):
        return value.value
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    return value


def _frozen(value: Any) -> Any:
    return tuple(_frozen(item) for item in value) if isinstance(value, list | tuple) else value
