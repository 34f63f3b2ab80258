"""What each asset's failure costs in a scenario, and what keeping it whole is worth: Birnbaum importance.

Every asset is taken through the same realizations, with and without its failure; all other draws stay as they are, the
repairs of others included, so that the difference in a realization is exactly what this failure cost in it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from typing import Any

import numpy as np

from app.errors import InvalidValueError
from app.models.scenario import Scenario
from app.models.snapshot import Snapshot
from app.planning.geodesy import FloatArray
from app.planning.moments import mean_se, share_se
from app.planning.network import BoolArray, Network, people_through
from app.planning.outage import service_before
from app.planning.packed import lane_sums
from app.planning.preparation import prepare
from app.planning.randoms import LANES
from app.planning.realization import Case, Draws, Failures, draw, play
from app.planning.recovery import EPOCH_WEIGHTS_H
from app.planning.totals import Parts
from app.progress import Progress, no_progress
from app.text import QT_TRANSLATE_NOOP

LOGICAL = "logical_failure"
"""The table of what is no asset: an operator, product or supplier whose failure stops all that hangs on it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AssetImportance:
    """One site, link, route group or grid zone in a scenario, under all its events; or one cause of a logical failure.

    It failed in `failed` of the realizations, a share of `failed_share`. `person_hours_if_failed` is the mean loss that
    its failure adds where it fails (Birnbaum importance), None where it never did; `person_hours_avoided` is what
    keeping it whole would avoid on average, the product of the former and how often it fails. Each with its standard
    error.
    """

    table: str
    id: str
    name: str
    failed: int
    failed_share: float
    failed_share_se: float
    person_hours_if_failed: float | None
    if_failed_se: float | None
    person_hours_avoided: float
    avoided_se: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Importance:
    """The assets that were looked at, those worth most first."""

    scenario_name: str
    realizations: int
    assets_looked_at: int
    assets_that_may_fail: int
    rows: tuple[AssetImportance, ...]

    def to_json(self) -> dict[str, Any]:
        """Return the importance as JSON values."""
        return asdict(self)


def asset_importance(
    snapshot: Snapshot, scenario: Scenario, most: int = 30, progress: Progress = no_progress
) -> Importance:
    """Return what the failure of each asset costs in a scenario, in person-hours.

    Parameters
    ----------
    snapshot
        The plan.
    scenario
        Events and draws; every asset looked at costs another pass over its realizations.
    most
        Look at so many: those with the largest product of the probability to fail and the people whose route to a
        gateway crosses them.
    progress
        Called with the share done.

    Raises
    ------
    InvalidValueError
        If `most` is negative.

    References
    ----------
    Birnbaum (1969), On the importance of different components in a multicomponent system.
    """
    if most < 0:
        raise InvalidValueError(field="most", value=most, allowed=QT_TRANSLATE_NOOP("errors", "0 or more"))
    case = prepare(snapshot, scenario).case
    units = _units(case)
    names = {o.id: o.name for o in snapshot.organisations} | {zone.id: zone.name for zone in snapshot.grid_zones}
    chosen = units[:most]
    failed: list[list[BoolArray]] = [[] for _ in chosen]
    saved: list[list[FloatArray]] = [[] for _ in chosen]
    parts = Parts(case.network, service_before(case))
    for first in range(0, scenario.realizations, LANES):
        draws = draw(case, first, min(LANES, scenario.realizations - first))
        lost = _hours(case, parts, draws)
        for at, unit in enumerate(chosen):
            has_failed, whole = _without(draws, unit)
            failed[at].append(has_failed)
            saved[at].append(lost - _hours(case, parts, whole) if has_failed.any() else np.zeros(draws.realizations))
        progress((first + draws.realizations) / scenario.realizations)
    rows = [
        _importance(_named(case, unit, names), np.concatenate(failed[at]), np.concatenate(saved[at]))
        for at, unit in enumerate(chosen)
    ]
    return Importance(
        scenario_name=scenario.name,
        realizations=scenario.realizations,
        assets_looked_at=len(chosen),
        assets_that_may_fail=len(units),
        rows=tuple(sorted(rows, key=lambda row: (-row.person_hours_avoided, row.id))),
    )


_Unit = tuple[tuple[int, int], ...]
"""Layers and rows in them: one asset in every event, or one cause of a logical failure with all that it stops."""


def _units(case: Case) -> list[_Unit]:
    """Return what may fail, by what it puts at risk."""
    site_people, link_people = people_through(case.network)
    people = {"site": site_people, "link": link_people, "zone": _zone_people(case.network, site_people)}
    places: dict[tuple[str, str], list[tuple[int, int]]] = {}
    risk: dict[tuple[str, str], float] = {}
    for at, layer in enumerate(case.layers):
        p = layer.p
        for unit in np.flatnonzero(p > 0).tolist():
            key = layer.ids[unit], LOGICAL if layer.is_logical else layer.target
            members = layer.members[layer.member_ptr[unit] : layer.member_ptr[unit + 1]]
            places.setdefault(key, []).append((at, unit))
            risk[key] = risk.get(key, 0.0) + float(p[unit] * people[layer.target][members].max(initial=0.0))
    return [tuple(places[key]) for key in sorted(places, key=lambda key: (-risk[key], key))]


def _zone_people(network: Network, site_people: FloatArray) -> FloatArray:
    powered = network.site_zone >= 0
    people: FloatArray = np.bincount(
        network.site_zone[powered], site_people[powered], minlength=len(network.zones)
    ).astype(np.float64)
    return people


def _hours(case: Case, parts: Parts, draws: Draws) -> FloatArray:
    """Return the person-hours lost in each realization, shape (realizations,)."""
    count = draws.realizations
    unserved = ~parts.any_site(play(case, draws, 0, count).service)
    hours: FloatArray = lane_sums(unserved, parts.people, count * LANES).reshape(count, LANES) @ EPOCH_WEIGHTS_H
    return hours


def _without(draws: Draws, unit: _Unit) -> tuple[BoolArray, Draws]:
    """Return in which realizations a unit fails, and the draws in which it does not."""
    has_failed, changed = np.zeros(draws.realizations, bool), list(draws.failures)
    for layer, row in unit:
        all_of = changed[layer]
        own = all_of.unit == row
        has_failed[all_of.realization[own]] = True
        changed[layer] = Failures(
            unit=all_of.unit[~own], realization=all_of.realization[~own], back_h=all_of.back_h[~own]
        )
    return has_failed, replace(draws, failures=tuple(changed))


def _importance(named: tuple[str, str, str], failed: BoolArray, saved: FloatArray) -> AssetImportance:
    table, key, name = named
    own = saved[failed]
    return AssetImportance(
        table=table,
        id=key,
        name=name,
        failed=len(own),
        failed_share=len(own) / len(failed),
        failed_share_se=float(share_se(np.asarray(len(own) / len(failed)), len(failed))),
        person_hours_if_failed=float(own.mean()) if len(own) else None,
        if_failed_se=mean_se(own) if len(own) > 1 else None,
        person_hours_avoided=float(saved.mean()),
        avoided_se=mean_se(saved),
    )


def _named(case: Case, of: _Unit, names: Mapping[str, str]) -> tuple[str, str, str]:
    at, unit = of[0]
    layer, network = case.layers[at], case.network
    key = layer.ids[unit]
    if layer.is_logical:
        cause = key.partition(":")[2]
        return LOGICAL, key, names.get(cause, cause)
    if layer.target == "link" and key.startswith("group:"):
        return "route_group", key.removeprefix("group:"), key.removeprefix("group:")
    row = int(layer.members[layer.member_ptr[unit]])
    if layer.target == "site":
        return "site", network.sites[row].id, network.sites[row].name
    if layer.target == "zone":
        return "grid_zone", network.zones[row].id, network.zones[row].name
    link = network.links[row]
    ends = " – ".join(network.sites[int(end[row])].name for end in (network.link_from, network.link_to))
    return "link", link.id, link.name or ends
