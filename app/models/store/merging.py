"""Two plan files into one: what each changed since they were one, field by field, and where both changed the same.

A field that one side wrote later, knowing what the other has, is taken from that side. Where neither knew of the
other, equal values are no matter and others are a conflict, which somebody decides; the decision is a version of its
own, so that the other file takes it over without asking again.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from app.models.changes import Change
from app.models.record import Row, new_id
from app.models.store.lineage import EXISTS, FIELDS_OF, Lineage, Stamp, Versions
from app.models.store.references import REFERENCES
from app.models.store.rows import completed
from app.models.store.writing import Key

Choice = Literal["mine", "theirs"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Conflict:
    """One field, or with an empty `field` one whole record, that both sides changed without knowing of each other.

    Of a record that one side removed, that side's value is None, the other's its row.
    """

    table: str
    record_id: str
    name: str
    field: str
    mine: Any
    theirs: Any
    mine_by: Stamp
    theirs_by: Stamp
    newer: Choice

    @property
    def id(self) -> str:
        """What the conflict is called when it is decided: table/record/field."""
        return "/".join(part for part in (self.table, self.record_id, self.field) if part)


@dataclass(slots=True)
class Merged:
    """What a merge leads to: `changes` of this file's records, and what could not be decided by who wrote later.

    `kept` are records that one side removed and that stay, because what the other side has refers to them.
    """

    id: str
    conflicts: list[Conflict] = field(default_factory=list)
    undecided: list[Conflict] = field(default_factory=list)
    changes: list[Change] = field(default_factory=list)
    versions: dict[Key, Versions] = field(default_factory=dict)
    brought: list[str] = field(default_factory=list)
    kept: list[Key] = field(default_factory=list)

    @property
    def changes_nothing(self) -> bool:
        """Whether the file knew all of this already."""
        return not (self.changes or self.versions or self.brought)


def merge(mine: Lineage, theirs: Lineage, decide: Callable[[Conflict], Choice | None]) -> Merged:
    """Return what brings `theirs` into `mine`; a conflict that `decide` gives None for is undecided and stays mine."""
    merged = Merged(new_id())
    rows: dict[Key, Row | None] = {}
    for key in sorted(mine.versions.keys() | theirs.versions.keys()):
        if mine.versions.get(key) != theirs.versions.get(key):
            _merge_record(_Pair(key, mine, theirs, merged, decide), rows)
    _keep_what_is_referred_to(mine, theirs, merged, rows)
    for key, row in rows.items():
        before = mine.rows.get(key)
        if row != before:
            merged.changes.append(Change(*key, _complete(key, before), _complete(key, row)))
    merged.brought = [edit_id for edit_id in theirs.known if edit_id not in mine.known]
    merged.versions = {key: v for key, v in merged.versions.items() if v != mine.versions.get(key)}
    return merged


@dataclass(frozen=True, slots=True)
class _Pair:
    """One record in both files, and where its merge goes."""

    key: Key
    mine: Lineage
    theirs: Lineage
    merged: Merged
    decide: Callable[[Conflict], Choice | None]

    def sides(self) -> tuple[Row | None, Row | None, Versions, Versions]:
        """Return the row here and there, and the versions here and there."""
        a, b = self.mine, self.theirs
        return a.rows.get(self.key), b.rows.get(self.key), a.versions.get(self.key, {}), b.versions.get(self.key, {})

    def latest(self, one: str | None, other: str | None) -> str | None:
        """Return the version that was written later, the same on both laptops."""
        return max(one, other, key=lambda v: (self.stamp(v).at, v)) if one and other else one or other

    def stamp(self, version: str | None) -> Stamp:
        """Return who wrote a version, and when."""
        found = self.mine.known.get(version or "") or self.theirs.known.get(version or "")
        return found or Stamp("", "")

    def decided(self, name: str, values: tuple[Any, Any], versions: tuple[str | None, str | None]) -> Choice:
        """Return whose value of a conflict is taken: mine where nobody decides."""
        row = self.mine.rows.get(self.key) or self.theirs.rows.get(self.key) or {}
        conflict = Conflict(
            table=self.key[0],
            record_id=self.key[1],
            name=row.get("name") or row.get("code") or self.key[1],
            field=name,
            mine=values[0],
            theirs=values[1],
            mine_by=self.stamp(versions[0]),
            theirs_by=self.stamp(versions[1]),
            newer="theirs" if self.latest(*versions) == versions[1] else "mine",
        )
        choice = self.decide(conflict)
        self.merged.conflicts.append(conflict)
        if choice is None:
            self.merged.undecided.append(conflict)
        return choice or "mine"


def _merge_record(pair: _Pair, rows: dict[Key, Row | None]) -> None:
    row_a, row_b, a, b = pair.sides()
    if not a:  # never heard of here
        rows[pair.key], pair.merged.versions[pair.key] = row_b, b
    elif not b:
        return
    elif row_a is not None and row_b is not None:
        rows[pair.key], pair.merged.versions[pair.key] = _merge_fields(pair, row_a, row_b)
    elif row_a is None and row_b is None:
        pair.merged.versions[pair.key] = _later_each(pair, a, b)
    else:
        rows[pair.key], pair.merged.versions[pair.key] = _merge_removal(pair, row_a, row_b)


def _merge_fields(pair: _Pair, row_a: Row, row_b: Row) -> tuple[Row, Versions]:
    _, _, a, b = pair.sides()
    row, versions = dict(row_a), dict(a)
    for name in sorted((a.keys() | b.keys()) - {EXISTS}):
        values = _value(row_a, name), _value(row_b, name)
        choice, version = _merge_field(pair, name, values, (a.get(name), b.get(name)))
        if version is not None:
            versions[name] = version
        if choice == "theirs":
            row = _with_value(row, row_b, name)
    return row, versions | _later_each(pair, {EXISTS: a[EXISTS]}, {EXISTS: b[EXISTS]})


def _merge_field(
    pair: _Pair, name: str, values: tuple[Any, Any], versions: tuple[str | None, str | None]
) -> tuple[Choice, str | None]:
    """Return whose value of a field is taken, and its version."""
    a, b = versions
    is_b_known, is_a_known = pair.mine.knows(b), pair.theirs.knows(a)
    if a == b or (is_b_known and not is_a_known):
        return "mine", a
    if is_a_known and not is_b_known:
        return "theirs", b
    if values[0] == values[1]:
        return "mine", pair.latest(a, b)
    return pair.decided(name, values, versions), pair.merged.id


def _merge_removal(pair: _Pair, row_a: Row | None, row_b: Row | None) -> tuple[Row | None, Versions]:
    """Merge a record that one side removed and the other has: edited since, or brought back."""
    _, _, a, b = pair.sides()
    is_gone_here = row_a is None
    gone, there = (a, b) if is_gone_here else (b, a)
    knows_removal = (pair.theirs if is_gone_here else pair.mine).knows
    knows_edits = (pair.mine if is_gone_here else pair.theirs).knows
    unknown = [version for version in there.values() if not knows_edits(version)]
    left = row_b if is_gone_here else row_a
    if knows_removal(gone[EXISTS]):  # and has the record: it was brought back
        return left, there
    if not unknown:
        return None, gone
    newest = max(unknown, key=lambda v: (pair.stamp(v).at, v))
    versions = (gone[EXISTS], newest) if is_gone_here else (newest, gone[EXISTS])
    values = tuple(None if row is None else completed(pair.key[0], row) for row in (row_a, row_b))
    choice = pair.decided(EXISTS, (values[0], values[1]), versions)
    row = row_a if choice == "mine" else row_b
    return row, (there if row is not None else gone) | {EXISTS: pair.merged.id}


def _later(pair: _Pair, a: str | None, b: str | None) -> str | None:
    """Return the version of the two that knows the other, or was written later where neither does."""
    is_b_known, is_a_known = pair.mine.knows(b), pair.theirs.knows(a)
    return a if is_b_known and not is_a_known else b if is_a_known and not is_b_known else pair.latest(a, b)


def _later_each(pair: _Pair, a: Versions, b: Versions) -> Versions:
    later = {name: _later(pair, a.get(name), b.get(name)) for name in a.keys() | b.keys()}
    return {name: version for name, version in later.items() if version is not None}


def _value(row: Row, name: str) -> Any:
    names = FIELDS_OF.get(name)
    return [row.get(one) for one in names] if names else row.get(name)


def _with_value(row: Row, source: Row, name: str) -> Row:
    names = FIELDS_OF.get(name, (name,))
    return {k: v for k, v in row.items() if k not in names} | {one: source[one] for one in names if one in source}


def _complete(key: Key, row: Row | None) -> Row | None:
    return None if row is None else completed(key[0], row)


def _keep_what_is_referred_to(mine: Lineage, theirs: Lineage, merged: Merged, rows: dict[Key, Row | None]) -> None:
    """Bring back what one side removed and the other's records refer to, until no reference leads nowhere."""
    while True:
        final = {**mine.rows, **rows}
        missing = sorted(key for key in _referred_to(final) if final.get(key) is None)
        found = [(key, side) for key in missing for side in (mine, theirs) if key in side.rows]
        if not found:
            return
        for key, side in found:
            rows[key] = side.rows[key]
            # What somebody here knew and let go with the record is not the other side's word against it.
            names = mine.versions.get(key, {}).keys() | theirs.versions.get(key, {}).keys()
            merged.versions[key] = dict.fromkeys(names, merged.id)
        merged.kept += missing


def _referred_to(rows: Mapping[Key, Row | None]) -> set[Key]:
    return {
        (to, record_id)
        for (table, _), row in rows.items()
        if row
        for name, to in _POINTING.get(table, ())
        for record_id in _listed(row.get(name))
    }


def _listed(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    else:
        yield from value or ()


_POINTING: dict[str, list[tuple[str, str]]] = {}
for _reference in REFERENCES:
    _POINTING.setdefault(_reference.table, []).append((_reference.field, _reference.to))
