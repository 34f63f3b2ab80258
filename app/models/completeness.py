"""How much of what the plan rests on is recorded, and how old it is: by kind of record, operator and tier.

Which fields count, and what for: resources/completeness/fields.csv.
"""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any, Literal

from app.models.record import Record, record_specs
from app.models.snapshot import Snapshot
from app.models.tables import BY_TABLE
from app.paths import resources
from app.text import QT_TRANSLATE_NOOP, Translate

GroupKind = Literal["all", "operator", "tier"]
_OLD_DAYS = 365

_ALL = QT_TRANSLATE_NOOP("completeness", "{percent} % of the {records} have: {field} ({known} of {total}).")
_TIER = QT_TRANSLATE_NOOP(
    "completeness", "{percent} % of the {records} of tier {group} have: {field} ({known} of {total})."
)
_OPERATOR = QT_TRANSLATE_NOOP(
    "completeness", "{percent} % of the {records} of {group} have: {field} ({known} of {total})."
)
_TEXTS: dict[GroupKind, str] = {"all": _ALL, "tier": _TIER, "operator": _OPERATOR}


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldShare:
    """How many records of a group have one of `fields`, which stand in for each other."""

    table: str
    fields: tuple[str, ...]
    known: int
    total: int

    @property
    def share(self) -> float:
        """The part of the records that have it, 0 to 1."""
        return self.known / self.total

    def label(self, translate: Translate) -> str:
        """Return what the field is called, in the language of `translate`."""
        labels = {spec.name: spec.label for spec in record_specs(BY_TABLE[self.table])}
        return translate("fields", labels[self.fields[0]])


@dataclass(frozen=True, slots=True, kw_only=True)
class Completeness:
    """One group of records of a kind: all, those of one operator, or sites of one tier.

    `group` is the operator's id or the tier; empty for all, and for records of no known operator. `oldest` and
    `newest` are the surveys, ISO 8601 as exact as they are known; `undated` counts records without one, `old` those
    surveyed over a year ago.
    """

    table: str
    group_kind: GroupKind
    group: str
    group_name: str
    records: int
    fields: tuple[FieldShare, ...]
    oldest: str | None
    newest: str | None
    undated: int
    old: int

    @property
    def share(self) -> float:
        """The mean over the fields, 0 to 1."""
        return sum(field.share for field in self.fields) / len(self.fields)

    def lines(self, translate: Translate) -> list[str]:
        """Return a sentence a field, and one about the age, in the language of `translate`."""
        records = translate("records", BY_TABLE[self.table].TITLE).lower()
        found = [
            translate("completeness", _TEXTS[self.group_kind]).format(
                percent=round(100 * field.share),
                records=records,
                group=self.group_name or translate("completeness", "no known operator"),
                field=field.label(translate),
                known=field.known,
                total=field.total,
            )
            for field in self.fields
        ]
        if self.oldest:
            text = translate("completeness", "Oldest survey {oldest}, newest {newest}; {undated} without a date.")
            found.append(text.format(oldest=self.oldest, newest=self.newest, undated=self.undated))
        else:
            found.append(translate("completeness", "No survey is dated."))
        return found

    def to_json(self) -> dict[str, Any]:
        """Return it as JSON values."""
        return {
            "table": self.table,
            "group_kind": self.group_kind,
            "group": self.group,
            "group_name": self.group_name,
            "records": self.records,
            "share": round(self.share, 4),
            "fields": [
                {"table": f.table, "fields": list(f.fields), "known": f.known, "total": f.total} for f in self.fields
            ],
            "oldest": self.oldest,
            "newest": self.newest,
            "undated": self.undated,
            "old": self.old,
        }


def completeness(snapshot: Snapshot, today: date) -> tuple[Completeness, ...]:
    """Return how complete and how old the records are: each kind as a whole, then by operator, then sites by tier."""
    operators = {organisation.id: organisation.name for organisation in snapshot.organisations}
    related = _related(snapshot)
    found = []
    for table, fields in _wanted().items():
        records = snapshot.tables()[table]
        groups: list[tuple[GroupKind, str, str, list[Record]]] = [("all", "", "", list(records))]
        operator_of = _operator_of(table, snapshot)
        if operator_of:
            groups += [
                ("operator", key, operators.get(key, ""), group) for key, group in _grouped(records, operator_of)
            ]
        if table == "site":
            groups += [("tier", key, key, group) for key, group in _grouped(records, _tier) if key]
        found += [
            _of_group(table, kind, key, name, group, fields, related, today)
            for kind, key, name, group in groups
            if group
        ]
    return tuple(found)


_Related = dict[tuple[str, str], list[Record]]


def _related(snapshot: Snapshot) -> _Related:
    """Return the records of other tables that speak of a record, by their table and its id."""
    related: _Related = {}
    for supply in snapshot.power_supplies:
        related.setdefault(("power_supply", supply.site_id), []).append(supply)
    for service in snapshot.services:
        related.setdefault(("service", service.settlement_id), []).append(service)
    return related


def _of_group(
    table: str,
    kind: GroupKind,
    key: str,
    name: str,
    records: list[Record],
    fields: list[tuple[str, tuple[str, ...]]],
    related: _Related,
    today: date,
) -> Completeness:
    shares = []
    for of, names in fields:
        about = ([record] if of == table else related.get((of, record.id), ()) for record in records)
        known = sum(_is_known(one, names) for one in about)
        shares.append(FieldShare(table=of, fields=names, known=known, total=len(records)))
    dates = sorted(record.surveyed_on for record in records if record.surveyed_on)
    year_ago = date.fromordinal(today.toordinal() - _OLD_DAYS).isoformat()
    return Completeness(
        table=table,
        group_kind=kind,
        group=key,
        group_name=name,
        records=len(records),
        fields=tuple(shares),
        oldest=dates[0] if dates else None,
        newest=dates[-1] if dates else None,
        undated=len(records) - len(dates),
        old=sum(day < year_ago[: len(day)] for day in dates),
    )


def _is_known(about: Iterable[Record], names: tuple[str, ...]) -> bool:
    return any(getattr(record, name) not in (None, (), {}) for record in about for name in names)


def _grouped(records: Iterable[Record], key_of: Callable[[Record], str]) -> Iterator[tuple[str, list[Record]]]:
    groups: dict[str, list[Record]] = {}
    for record in records:
        groups.setdefault(key_of(record), []).append(record)
    yield from sorted(groups.items(), key=lambda item: (item[0] == "", item[0]))


def _tier(record: Record) -> str:
    tier = getattr(record, "tier", None)
    return "" if tier is None else str(tier)


def _operator_of(table: str, snapshot: Snapshot) -> Callable[[Record], str] | None:
    names = {spec.name for spec in record_specs(BY_TABLE[table])}
    if "operator_id" in names:
        return lambda record: getattr(record, "operator_id", None) or ""
    if "organisation_id" in names:
        return lambda record: getattr(record, "organisation_id", None) or ""
    if "site_id" in names:
        operators = {site.id: site.operator_id or "" for site in snapshot.sites}
        return lambda record: operators.get(getattr(record, "site_id", None) or "", "")
    return None


@cache
def _wanted() -> dict[str, list[tuple[str, tuple[str, ...]]]]:
    wanted: dict[str, list[tuple[str, tuple[str, ...]]]] = {}
    with (resources() / "completeness" / "fields.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            wanted.setdefault(row["table"], []).append((row["of"], tuple(row["fields"].split(";"))))
    return wanted
