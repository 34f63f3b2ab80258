"""What every edition may say of the whole plan: counts that name nothing, with few of a kind or an area summed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from app.models.snapshot import Snapshot
from app.planning.ranking import CriticalAsset
from app.planning.warning_result import SettlementWarning

OTHERS = "\0others"
"""Stands for kinds and areas that are too few to be told apart."""

FEWEST = 3  # domain notes 2.6: numbers below are not told apart


@dataclass(frozen=True, slots=True, kw_only=True)
class AreaSum:
    """What is recorded in an area, empty where none is stated; `people` is None where nobody counted."""

    area: str
    settlements: int
    uncounted: int
    people: int | None
    sites: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Sums:
    """Records by table, and by kind; people and single failures.

    `cutting` counts the sites by kind that leave people without service when they fail alone; of these `only_ways` are
    also the only way of other sites. `unwarned` and `warned_once` are settlements and people whom no channel, or one,
    reaches on an ordinary day. `desks` counts the organisations with a desk that answers day and night.
    """

    rows: Mapping[str, int]
    kinds: Mapping[str, Mapping[str, int]]
    areas: Sequence[AreaSum]
    people: int | None
    cutting: Mapping[str, int]
    only_ways: int
    unwarned: tuple[int, float]
    warned_once: tuple[int, float]
    batteries_known: int
    desks: int
    is_synthetic: bool
    newest_survey: str | None


def sums_of(snapshot: Snapshot, critical: Iterable[CriticalAsset], warned: Sequence[SettlementWarning]) -> Sums:
    """Return the sums of a whole plan."""
    kinds = {site.id: str(site.kind) for site in snapshot.sites}
    cutting = [a for a in critical if a.table == "site" and a.people_cut_off]
    return Sums(
        rows={table: len(records) for table, records in snapshot.tables().items()},
        kinds={
            "site": few_summed(Counter(kinds.values())),
            "link": few_summed(Counter(str(link.medium) for link in snapshot.links)),
            "warning_node": few_summed(Counter(str(node.kind) for node in snapshot.warning_nodes)),
        },
        areas=_areas(snapshot),
        people=_people(s.population for s in snapshot.settlements),
        cutting=few_summed(Counter(kinds[a.id] for a in cutting)),
        only_ways=sum(a.sites_cut_off > 0 for a in cutting),
        unwarned=_reached(warned, 0),
        warned_once=_reached(warned, 1),
        batteries_known=sum(supply.battery_h is not None for supply in snapshot.power_supplies),
        is_synthetic=any(record.is_synthetic for record in snapshot.inventory()),
        newest_survey=max((r.surveyed_on for r in snapshot.inventory() if r.surveyed_on), default=None),
        desks=len({contact.organisation_id for contact in snapshot.contacts if contact.is_on_duty_24_7}),
    )


def few_summed(counts: Mapping[str, int]) -> dict[str, int]:
    """Return counts with those below three in one, which takes the next smallest in until it is three itself.

    >>> few_summed({"bts": 25, "exchange": 4, "core": 2}) == {"bts": 25, OTHERS: 6}
    True
    >>> few_summed({"core": 2})
    {}
    """
    ranked = sorted(counts.items(), key=lambda item: (item[1], item[0]))
    others = 0
    while ranked and (ranked[0][1] < FEWEST or 0 < others < FEWEST):
        others += ranked.pop(0)[1]
    told = dict(sorted(ranked, key=lambda item: (-item[1], item[0])))
    return told | ({OTHERS: others} if others >= FEWEST else {})


def _areas(snapshot: Snapshot) -> tuple[AreaSum, ...]:
    """Return the areas with most people first; those with fewer than three settlements or sites are summed."""
    places = Counter(settlement.admin1 or "" for settlement in snapshot.settlements)
    sites = Counter(site.admin1 or "" for site in snapshot.sites)
    least = {area: min(count for count in (places[area], sites[area]) if count) for area in {*places, *sites}}
    told = few_summed(least)
    rows: dict[str, list[str]] = {}
    for area in least:
        rows.setdefault(area if area in told else OTHERS, []).append(area)
    sums = [_area(name, set(areas), snapshot) for name, areas in rows.items()]
    return tuple(sorted(sums, key=lambda one: (one.area in ("", OTHERS), -(one.people or 0), one.area)))


def _area(name: str, areas: set[str], snapshot: Snapshot) -> AreaSum:
    people = [s.population for s in snapshot.settlements if (s.admin1 or "") in areas]
    return AreaSum(
        area=name,
        settlements=len(people),
        uncounted=people.count(None),
        people=_people(people),
        sites=sum((site.admin1 or "") in areas for site in snapshot.sites),
    )


def _people(counts: Iterable[int | None]) -> int | None:
    known = [count for count in counts if count is not None]
    return sum(known) if known else None


def _reached(warned: Iterable[SettlementWarning], channels: int) -> tuple[int, float]:
    found = [entry.people for entry in warned if entry.at[0].groups == channels]
    return len(found), sum(found)
