"""Rows that may describe what the plan, or another row, has already: same place or name, operator and kind."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from app.models.geodesy import distance_km
from app.models.intake.joining import key_of
from app.models.record import Record

_SAME_PLACE_M = 50.0  # positions from two sources, each good to some 30 m
_SAME_NAME_M = 1_000.0
_LEAST_M_PER_DEG = 111_000.0  # of latitude
_CELL_DEG = 0.0005  # 55 m from north to south; two cells are 55 m from east to west at 60 degrees of latitude
_COMPARED = 100  # of one place or name: a list of 50,000 sites in one point is refused by no rule
_TABLES = ("site", "warning_node", "settlement")


@dataclass(frozen=True, slots=True, kw_only=True)
class Duplicate:
    """A record that the import would add, and one that is probably the same.

    `id` is what `merges` takes to make them one: the row then updates `same_id`, whose code stays.
    """

    table: str
    new_id: str
    same_id: str
    name: str
    same_name: str
    metres: float
    is_in_plan: bool

    @property
    def id(self) -> str:
        """The identities of both, the new one first."""
        return f"{self.new_id}>{self.same_id}"


def merges_of(ids: Iterable[str]) -> dict[str, str]:
    """Return new identity -> the one it becomes, from ids of duplicates; chains lead to their last record.

    >>> merges_of({"c>b", "b>a"}) == {"c": "a", "b": "a"}
    True
    """
    direct = dict(id.split(">", 1) for id in ids if ">" in id)

    def last(id: str) -> str:
        seen = {id}
        while direct.get(id, id) not in seen:
            id = direct[id]
            seen.add(id)
        return id

    return {new: last(same) for new, same in direct.items()}


def duplicates(records: Iterable[Record], before: Mapping[str, Record]) -> list[Duplicate]:
    """Return the records that would be added and are probably there already, each with the nearest that is alike.

    Parameters
    ----------
    records
        What an import gives, in the order in which it adds them.
    before
        The records of the plan by id.
    """
    found: list[Duplicate] = []
    index = _Index()
    for record in before.values():
        index.add(record)
    for record in records:
        if record.TABLE not in _TABLES or record.id in before:
            continue
        best = min(index.alike(record), key=lambda one: one[0], default=None)
        if best is not None:
            found.append(_duplicate(record, best[1], best[0], before))
        index.add(record)
    return found


def _duplicate(record: Record, same: Record, metres: float, before: Mapping[str, Record]) -> Duplicate:
    return Duplicate(
        table=record.TABLE,
        new_id=record.id,
        same_id=same.id,
        name=_name(record),
        same_name=_name(same),
        metres=round(metres),
        is_in_plan=same.id in before,
    )


def _name(record: Record) -> str:
    """Return what people know a record by: its name, and its code where it has both."""
    code, name = getattr(record, "code", None), getattr(record, "name", None)
    return f"{name} ({code})" if code and name and code != name else str(code or name or record.id)


def _place(record: Record) -> tuple[float, float]:
    return getattr(record, "lat", 0.0), getattr(record, "lon", 0.0)


def _may_be_same(record: Record, other: Record) -> bool:
    operators = {getattr(one, "operator_id", None) for one in (record, other)} - {None}
    return len(operators) < 2


class _Index:
    """Records by table and kind, and by place or name."""

    def __init__(self) -> None:
        self._found: dict[tuple[object, ...], list[Record]] = {}

    def add(self, record: Record) -> None:
        """Make a record known."""
        if record.TABLE in _TABLES:
            for key in (*self._cells(record, (0,), (0,)), self._name(record)):
                self._found.setdefault(key, []).append(record)

    def alike(self, record: Record) -> Iterator[tuple[float, Record]]:
        """Give the records that may be the same, with their distance in meters."""
        cells = self._cells(record, (-1, 0, 1), (-2, -1, 0, 1, 2))
        lat, lon = _place(record)
        for key, farthest_m in [(self._name(record), _SAME_NAME_M), *((cell, _SAME_PLACE_M) for cell in cells)]:
            for other in self._found.get(key, ())[-_COMPARED:]:
                other_lat, other_lon = _place(other)
                if abs(other_lat - lat) * _LEAST_M_PER_DEG > farthest_m:
                    continue  # most of those that share a name, at a tenth of the time
                metres = distance_km(lat, lon, other_lat, other_lon) * 1000
                if metres <= farthest_m and _may_be_same(record, other):
                    yield metres, other
                    if not metres:
                        return  # nearer there is none

    @staticmethod
    def _cells(record: Record, rows: Sequence[int], columns: Sequence[int]) -> list[tuple[object, ...]]:
        """Return the keys of cells so far from that of a record."""
        (lat, lon), kind = _place(record), getattr(record, "kind", None)
        row, column = math.floor(lat / _CELL_DEG), math.floor(lon / _CELL_DEG)
        return [(record.TABLE, kind, row + north, column + east) for north in rows for east in columns]

    @staticmethod
    def _name(record: Record) -> tuple[object, ...]:
        return record.TABLE, getattr(record, "kind", None), key_of(getattr(record, "name", None) or record.id)
