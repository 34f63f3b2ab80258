"""What becomes of every site, link and settlement, from sums over realizations."""

from __future__ import annotations

import numpy as np

from app.planning.geodesy import FloatArray
from app.planning.lane_counter import LaneCounter
from app.planning.layer import Target
from app.planning.moments import most_se, share_se
from app.planning.network import Network, people_through
from app.planning.outage_result import AssetOutage, Cause, SettlementOutage
from app.planning.preparation import Prepared
from app.planning.recovery import EPOCH_WEIGHTS_H, EPOCHS_H
from app.planning.totals import CAUSES, Totals

_LAST_H = float(EPOCHS_H[-1])


class _Effects:
    """What the events together do to the assets of one table."""

    def __init__(self, prepared: Prepared, target: Target, count: int) -> None:
        of_target = [exposure for exposure in prepared.exposures if exposure.target == target]
        measured = [e.intensity for e in of_target if e.measure == of_target[0].measure]
        strongest = np.fmax.reduce([np.full(count, np.nan), *measured])
        self.intensity = [None if np.isnan(value) else value for value in strongest.tolist()]
        self.curve, self.grade = [""] * count, [""] * count
        for exposure in reversed(of_target):  # the curve of the first event that has one
            for row, (curve, grade) in enumerate(zip(exposure.curve, exposure.grade, strict=True)):
                if curve or not self.curve[row]:
                    self.curve[row], self.grade[row] = curve, grade
        intact = np.ones(count)
        for layer in prepared.case.layers:
            if layer.target == target:
                intact[layer.members] *= 1 - np.repeat(layer.p, np.diff(layer.member_ptr))
        self.p_damage = 1 - intact


def sites_of(prepared: Prepared, totals: Totals, down_h: FloatArray) -> tuple[AssetOutage, ...]:
    """Return what becomes of every site that had service.

    Parameters
    ----------
    prepared, totals
        The scenario, and its realizations added up.
    down_h : shape (sites,)
        Mean hours without service.
    """
    network = prepared.case.network
    by_cause = _hours_by_cause(down_h, [_hours(counter, totals) for counter in totals.site_causes])
    outage_se, down_se_h = _errors(totals.site_out / totals.realizations, down_h, totals.realizations)
    se_by_cause = _errors_by_cause(by_cause, totals.realizations)
    effects = _Effects(prepared, "site", len(network.sites))
    people = np.bincount(
        network.part_site,
        np.repeat(network.part_people, np.diff(network.part_ptr)),
        minlength=len(network.sites),
    )
    return tuple(
        AssetOutage(
            id=site.id,
            name=site.name,
            kind=site.kind.value,
            outage_probability=float(totals.site_out[row] / totals.realizations),
            p_damage=float(effects.p_damage[row]),
            expected_down_h=float(down_h[row]),
            intensity=effects.intensity[row],
            people=float(people[row]),
            failure_curve=effects.curve[row],
            grade=effects.grade[row],
            outage_se=outage_se[row],
            down_se_at_most_h=down_se_h[row],
            down_h_by_cause=by_cause[row],
            down_se_at_most_h_by_cause=se_by_cause[row],
        )
        for row, site in enumerate(network.sites)
        if totals.service_before[row]
    )


def links_of(prepared: Prepared, totals: Totals) -> tuple[AssetOutage, ...]:
    """Return what becomes of every link."""
    network = prepared.case.network
    if not network.links:
        return ()
    effects = _Effects(prepared, "link", len(network.links))
    out, lost_h = totals.link_out / totals.realizations, _hours(totals.link_down, totals)
    outage_se, down_se_h = _errors(out, lost_h, totals.realizations)
    _, people = people_through(network)
    name = {site.id: site.name for site in network.sites}
    return tuple(
        AssetOutage(
            id=link.id,
            name=link.name or f"{name[link.start_id]} – {name[link.end_id]}",
            kind=link.medium.value,
            outage_probability=float(out[row]),
            p_damage=float(effects.p_damage[row]),
            expected_down_h=float(lost_h[row]),
            intensity=effects.intensity[row],
            people=float(people[row]),
            failure_curve=effects.curve[row],
            grade=effects.grade[row],
            outage_se=outage_se[row],
            down_se_at_most_h=down_se_h[row],
        )
        for row, link in enumerate(network.links)
    )


def settlements_down(network: Network, totals: Totals, part_down: FloatArray) -> tuple[FloatArray, FloatArray]:
    """Return the people of every settlement, and how likely one of them is without service.

    Parameters
    ----------
    network, totals
        Its settlements, and the parts of their people.
    part_down : shape (parts, epochs)
        How likely a part is without service.

    Returns
    -------
    people : shape (settlements,)
    down : shape (settlements, epochs)
    """
    parts, count = totals.parts, len(network.settlements)
    people: FloatArray = np.bincount(parts.settlement, parts.people, minlength=count).astype(np.float64)
    down = np.zeros((count, part_down.shape[1]))
    np.add.at(down, parts.settlement, parts.people[:, None] * part_down)
    return people, down / np.maximum(people, 1e-9)[:, None]


def settlements_of(network: Network, totals: Totals, down: FloatArray) -> tuple[SettlementOutage, ...]:
    """Return what becomes of every settlement.

    Parameters
    ----------
    network, totals
        Its settlements, and the realizations added up.
    down : shape (settlements, epochs)
        From `settlements_down`.
    """
    parts, count, realizations = totals.parts, len(network.settlements), totals.realizations
    people = np.bincount(parts.settlement, parts.people, minlength=count)
    out_24h = np.bincount(parts.settlement, parts.people * totals.part_out_24h / realizations, minlength=count)
    out: FloatArray = out_24h / np.maximum(people, 1e-9)
    lost_h = down @ EPOCH_WEIGHTS_H
    of_parts = (counter.counts() / realizations for counter in totals.part_causes)
    explained_h = [settlements_down(network, totals, share)[1] @ EPOCH_WEIGHTS_H for share in of_parts]
    by_cause = _hours_by_cause(lost_h, explained_h)
    out_se, lost_se_h = _errors(out, lost_h, realizations)
    se_by_cause = _errors_by_cause(by_cause, realizations)
    return tuple(
        SettlementOutage(
            id=settlement.id,
            name=settlement.name,
            people=float(people[row]),
            unserved_probability_24h=float(out[row]),
            expected_unserved_h=float(lost_h[row]),
            unserved_se_at_most=out_se[row],
            unserved_se_at_most_h=lost_se_h[row],
            unserved_h_by_cause=by_cause[row],
            unserved_se_at_most_h_by_cause=se_by_cause[row],
        )
        for row, settlement in enumerate(network.settlements)
        if people[row] > 0
    )


def _hours(counter: LaneCounter, totals: Totals) -> FloatArray:
    hours: FloatArray = counter.counts() @ EPOCH_WEIGHTS_H / totals.realizations
    return hours


def _hours_by_cause(down_h: FloatArray, explained_h: list[FloatArray]) -> list[dict[Cause, float]]:
    """Return the mean hours of every row by cause; what no other cause explains is broken routes."""
    rows = np.stack([*explained_h, np.maximum(down_h - sum(explained_h), 0.0)], axis=1)
    return [dict(zip(CAUSES, hours, strict=True)) for hours in rows.tolist()]


def _errors(out: FloatArray, down_h: FloatArray, realizations: int) -> tuple[list[float], list[float]]:
    """Return the standard errors of shares, and the largest that mean hours can have."""
    return share_se(out, realizations).tolist(), most_se(down_h, _LAST_H, realizations).tolist()


def _errors_by_cause(by_cause: list[dict[Cause, float]], realizations: int) -> list[dict[Cause, float]]:
    """Return the largest standard errors that mean hours by cause can have, of those that are not 0."""
    hours = np.array([list(row.values()) for row in by_cause]).reshape(-1, len(CAUSES))
    errors = most_se(hours, _LAST_H, realizations).tolist()
    return [{cause: se for cause, se in zip(CAUSES, row, strict=True) if se > 0} for row in errors]
