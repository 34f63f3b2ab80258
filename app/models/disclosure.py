"""Who may see what: a snapshot cut down to a disclosure profile, for exports and for the printed plan alike.

Rules: domain notes 2.6. Fields: resources/disclosure/fields.csv; positions: resources/disclosure/positions.csv
(0.001 degrees are about 111 m, OFDS guidance on publication).
"""

from __future__ import annotations

import csv
import math
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from functools import cache
from typing import Any, TypeVar

from app.models.attachment import Attachment
from app.models.link import Link
from app.models.people_group import SettlementGroup
from app.models.plan import Plan
from app.models.record import Disclosure, Record, record_specs
from app.models.settlement import Settlement
from app.models.site import Site
from app.models.snapshot import Snapshot
from app.models.tables import BY_TABLE
from app.paths import resources
from app.text import Translate, untranslated

_RANK = {Disclosure.PUBLIC: 0, Disclosure.PARTNER: 1, Disclosure.RESTRICTED: 2}
_M_PER_DEG = 111_195.0
_SMALLEST_GROUP = 10  # people in a place and group: fewer can be told apart, and are summed in public
_OTHERS = "other"
R = TypeVar("R", bound=Record)


@dataclass(frozen=True, slots=True, kw_only=True)
class Redaction:
    """What a profile withholds: rows by table, values by (table, field), positions cut and small groups by table.

    `attachments` counts photos and documents that readers may see, but that stay behind; `enclosed` those that go with
    an export, in `place`, which is empty where they are part of the file itself.
    """

    profile: Disclosure
    rows: dict[str, int] = field(default_factory=dict)
    values: dict[tuple[str, str], int] = field(default_factory=dict)
    positions: dict[str, int] = field(default_factory=dict)
    groups: dict[str, int] = field(default_factory=dict)
    attachments: int = 0
    enclosed: int = 0
    place: str = ""

    def lines(self, translate: Translate = untranslated) -> list[str]:
        """Return what was withheld, for the readme beside an export, in the language of `translate`."""
        told = self._withheld(translate)
        if self.attachments:
            text = translate("export", "Photos and documents that are not in this file: {n}.")
            told.append(text.format(n=self.attachments))
        if self.enclosed and self.place:
            text = translate(
                "export", "Photos and documents: {n}, in “{place}”. The table attachment says whose they are."
            )
            told.append(text.format(n=self.enclosed, place=self.place))
        return told

    def _withheld(self, translate: Translate) -> list[str]:
        if self.profile is Disclosure.RESTRICTED:
            return [translate("export", "Profile restricted: complete, nothing was withheld.")]
        found = [translate("export", "Profile {profile}. Withheld:").format(profile=self.profile.value)]
        text = translate("export", "- {table}, rows: {n}")
        found += [text.format(table=table, n=count) for table, count in sorted(self.rows.items())]
        text = translate("export", "- {table}.{field}, values: {n}")
        found += [text.format(table=table, field=name, n=count) for (table, name), count in sorted(self.values.items())]
        text = translate("export", "- {table}, positions cut to 0.001 degrees: {n}")
        found += [text.format(table=table, n=count) for table, count in sorted(self.positions.items())]
        text = translate("export", "- {table}, places where groups of fewer than {people} people were summed: {n}")
        found += [
            text.format(table=table, people=_SMALLEST_GROUP, n=count) for table, count in sorted(self.groups.items())
        ]
        nothing = translate("export", "Profile {profile}: nothing had to be withheld.")
        return found if len(found) > 1 else [nothing.format(profile=self.profile.value)]


def is_visible(disclosure: Disclosure, profile: Disclosure) -> bool:
    """Whether a reader of a profile may see what has this disclosure."""
    return _RANK[disclosure] <= _RANK[profile]


def redact(snapshot: Snapshot, profile: Disclosure) -> tuple[Snapshot, Redaction]:
    """Return what readers of a profile may see, and what was withheld from them.

    Rows above the profile go; a link, a power supply or a served-by row takes the stricter of its own disclosure and
    that of the sites it names; an attachment goes with its record. Rows whose required references go, go with them;
    other references to them are emptied.
    Fields above the profile are emptied; in public, positions of infrastructure and the routes of links are cut, and
    groups of few people in one place are summed, or their number is left out where they are records of their own.

    Parameters
    ----------
    snapshot
        Every table of a plan.
    profile
        Public, partner or restricted; restricted gives the snapshot as it is.
    """
    if profile is Disclosure.RESTRICTED:
        return snapshot, Redaction(profile=profile)
    dropped: Counter[str] = Counter()
    emptied: Counter[tuple[str, str]] = Counter()
    cut: Counter[str] = Counter()
    kept_ids: dict[str, set[str]] = {Plan.TABLE: {snapshot.plan.id}}
    kept: dict[str, tuple[Record, ...]] = {}
    for table, records in snapshot.tables().items():
        seen = [record for record in records if is_visible(record.disclosure, profile)]
        seen = _with_references(table, seen, kept_ids)
        dropped[table] += len(records) - len(seen)
        kept_ids[table] = {record.id for record in seen}
        kept[table] = tuple(_redacted(record, profile, kept_ids, emptied, cut) for record in seen)
    groups = 0
    if profile is Disclosure.PUBLIC:
        settlements = [r for r in kept[Settlement.TABLE] if isinstance(r, Settlement)]
        told = [replace(one, people_by_group=summed(one.people_by_group)) for one in settlements]
        groups = sum(one != was for one, was in zip(told, settlements, strict=True))
        kept[Settlement.TABLE] = tuple(told)
        rows = [r for r in kept[SettlementGroup.TABLE] if isinstance(r, SettlementGroup)]
        few = {row.id for row in rows if 0 < (row.people or 0) < _SMALLEST_GROUP}
        kept[SettlementGroup.TABLE] = tuple(replace(row, people=None) if row.id in few else row for row in rows)
        emptied[SettlementGroup.TABLE, "people"] += len(few)
    redaction = Redaction(
        profile=profile,
        rows=dict(+dropped),
        values=dict(+emptied),
        positions=dict(cut),
        groups={Settlement.TABLE: groups} if groups else {},
    )
    return snapshot.with_tables(kept), redaction


def _with_references(table: str, records: list[Record], kept_ids: dict[str, set[str]]) -> list[Record]:
    if table == Attachment.TABLE:
        return [r for r in records if isinstance(r, Attachment) and r.record_id in kept_ids.get(r.record_table, ())]
    needed = [s for s in record_specs(BY_TABLE[table]) if s.kind == "reference" and s.required and s.table in kept_ids]
    return [r for r in records if all(getattr(r, s.name) in kept_ids[s.table] for s in needed)]


def _redacted(
    record: R,
    profile: Disclosure,
    kept_ids: dict[str, set[str]],
    emptied: Counter[tuple[str, str]],
    cut: Counter[str],
) -> R:
    changed: dict[str, Any] = {}
    withheld = _withheld_fields(record.TABLE, profile)
    for spec in record_specs(type(record)):
        value = getattr(record, spec.name)
        if value in (None, (), {}):
            continue
        if spec.name in withheld:
            changed[spec.name] = {} if spec.kind == "json" else () if isinstance(value, tuple) else None
            emptied[record.TABLE, spec.name] += 1
        elif spec.kind == "reference" and value not in kept_ids.get(spec.table, {value}):
            changed[spec.name] = None
        elif spec.kind == "references":
            left = tuple(one for one in value if one in kept_ids.get(spec.table, {one}))
            changed |= {spec.name: left} if left != value else {}
    step = _step_deg(record, profile)
    if step:
        changed |= {name: cut_down(getattr(record, name), step) for name in ("lat", "lon")}
        if isinstance(record, Site):
            changed["coord_accuracy_m"] = max(record.coord_accuracy_m or 0.0, round(step * _M_PER_DEG))
        cut[record.TABLE] += 1
    if isinstance(record, Link) and record.route and profile is Disclosure.PUBLIC:
        changed["route"] = tuple((cut_down(lon, 0.001), cut_down(lat, 0.001)) for lon, lat in record.route)
        cut[record.TABLE] += 1
    return replace(record, **changed) if changed else record


def summed(groups: dict[str, Any]) -> dict[str, Any]:
    """Return people by group with the small groups in one, which is left out where it is small itself.

    >>> summed({"children": 120, "pwd": 4, "elderly": 8}), summed({"pwd": 4})
    ({'children': 120, 'other': 12}, {})
    """
    small = {n: c for n, c in groups.items() if isinstance(c, int | float) and 0 < c < _SMALLEST_GROUP}
    if not small:
        return groups
    others = sum(small.values()) + (groups.get(_OTHERS, 0) if _OTHERS not in small else 0)
    kept = {name: count for name, count in groups.items() if name not in small and name != _OTHERS}
    return kept | ({_OTHERS: others} if others >= _SMALLEST_GROUP else {})


def cut_down(value: float, step: float) -> float:
    """Return a coordinate cut, not rounded, to a step in degrees.

    >>> cut_down(-61.22789, 0.001)
    -61.227
    """
    return round(math.trunc(round(value / step, 6)) * step, 6)


def _rows(name: str) -> Iterable[dict[str, str]]:
    with (resources() / "disclosure" / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@cache
def _withheld_fields(table: str, profile: Disclosure) -> frozenset[str]:
    return frozenset(
        row["field"]
        for row in _rows("fields.csv")
        if row["table"] == table and not is_visible(Disclosure(row["disclosure"]), profile)
    )


@cache
def _steps() -> dict[tuple[str, str], tuple[Disclosure, float]]:
    return {
        (row["table"], row["kind"]): (Disclosure(row["profile"]), float(row["step_deg"]))
        for row in _rows("positions.csv")
    }


def _step_deg(record: Record, profile: Disclosure) -> float:
    kind = getattr(record, "kind", None)
    found = _steps().get((record.TABLE, str(kind or ""))) or _steps().get((record.TABLE, ""))
    return found[1] if found and is_visible(profile, found[0]) else 0.0
