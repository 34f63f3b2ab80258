"""Who comes first: rankings over the engine's results that several sections print."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from app.models.run import Run
from app.planning.document.context import PlanContext, site_of
from app.planning.outage_result import OutageResult, Reported, SettlementOutage
from app.planning.ranking import CriticalAsset


@dataclass(frozen=True, slots=True, kw_only=True)
class Restoration:
    """One step of the restoration order: `person_hours` is what hangs on the site, people times hours down."""

    id: str
    person_hours: float
    people: float
    down_h: float
    outage_probability: float
    is_gateway: bool
    outage_se: float | None = None
    down_se_at_most_h: float | None = None
    person_hours_se_at_most: float | None = None


def worst_result(context: PlanContext) -> tuple[Run, OutageResult] | None:
    """Return the run with most people without service after 24 hours, or None where nothing was run."""
    return max(context.results, key=lambda pair: reported_at(pair[1], 24).people.mean, default=None)


def reported_at(result: OutageResult, time_h: float) -> Reported:
    """Return the reported row of a time in hours after the event."""
    return next(row for row in result.reported if row.time_h == time_h)


def shown_critical(context: PlanContext, table: Literal["site", "link", "route_group"]) -> list[CriticalAsset]:
    """Return the ranked single failures of a table that this edition may name."""
    critical = context.critical or ()
    return [a for a in critical if a.table == table and (table == "route_group" or a.id in context.by_id)]


def longest_without(context: PlanContext, result: OutageResult) -> list[SettlementOutage]:
    """Return the settlements with people, the longest expected time without service first."""
    shown = [s for s in result.settlements if s.id in context.by_id and s.people and s.expected_unserved_h > 0]
    return sorted(shown, key=lambda s: (-s.expected_unserved_h, -(s.people or 0)))


def restoration_order(context: PlanContext, result: OutageResult) -> list[Restoration]:
    """Return the sites by the person-hours that hang on them, most first.

    People who depend on a site are those whom its failure alone cuts off, where single failures were not computed those
    it serves; they are multiplied by the hours for which the site is expected to be out to day 30. Two sites in one
    chain count the same people, so the numbers rank and do not add up.
    """
    critical = context.critical
    cut_off = {asset.id: asset.people_cut_off for asset in critical or () if asset.table == "site"}
    order = []
    for entry in result.sites:
        site = site_of(context, entry.id)
        people = entry.people if critical is None else cut_off.get(entry.id, 0.0)
        if site is None or people <= 0 or entry.expected_down_h <= 0:
            continue
        order.append(
            Restoration(
                id=entry.id,
                person_hours=people * entry.expected_down_h,
                people=people,
                down_h=entry.expected_down_h,
                outage_probability=entry.outage_probability,
                is_gateway=bool(site.is_gateway),
                outage_se=entry.outage_se,
                down_se_at_most_h=entry.down_se_at_most_h,
                person_hours_se_at_most=None if entry.down_se_at_most_h is None else people * entry.down_se_at_most_h,
            )
        )
    return sorted(order, key=lambda r: (-r.person_hours, r.id))
