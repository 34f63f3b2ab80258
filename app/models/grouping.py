"""Records put together by what one of their fields says, with figures of another."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from app.models.record import Record


@dataclass(frozen=True, slots=True, kw_only=True)
class Figures:
    """What a number is over some records; None where nobody knows it of any. `unknown` counts those who do not."""

    sum: float | None
    mean: float | None
    low: float | None
    high: float | None
    unknown: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """Records that share a value; `key` is the value, None where it is unknown."""

    key: Any
    records: tuple[Record, ...]


def figures(records: Sequence[Record], name: str) -> Figures:
    """Return sum, mean and range of a field; unknown is left out and counted, never zero."""
    known = [value for record in records if (value := getattr(record, name)) is not None]
    unknown = len(records) - len(known)
    if not known:
        return Figures(sum=None, mean=None, low=None, high=None, unknown=unknown)
    return Figures(sum=sum(known), mean=sum(known) / len(known), low=min(known), high=max(known), unknown=unknown)


def grouped(records: Sequence[Record], name: str, order: Callable[[Any], Any] = str) -> list[Group]:
    """Return the groups of `records` by the field `name`, by rising `order` of their key, the unknown last."""
    found: dict[Any, list[Record]] = {}
    for record in records:
        found.setdefault(_known(getattr(record, name)), []).append(record)
    keys = sorted((key for key in found if key is not None), key=order)
    return [Group(key=key, records=tuple(found[key])) for key in [*keys, *([None] if None in found else [])]]


def _known(value: Any) -> Any:
    return None if value == () else value
