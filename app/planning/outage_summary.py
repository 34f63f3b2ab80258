"""From sums over realizations to the result that people, plans and windows read."""

from __future__ import annotations

import math
from collections import Counter

import numpy as np

from app.models.scenario import Scenario
from app.planning.epoch_map import packed_samples, packed_shares
from app.planning.geodesy import FloatArray
from app.planning.lane_counter import LaneCounter
from app.planning.layer import Target
from app.planning.network import Network, people_through
from app.planning.note import Note
from app.planning.outage_result import (
    AlreadyIsolated,
    AssetOutage,
    Band,
    Cause,
    Estimate,
    MetricEstimate,
    OutageResult,
    PersonHours,
    Reported,
    SettlementOutage,
    SimulatedHazard,
    UsedCurve,
)
from app.planning.preparation import Prepared
from app.planning.recovery import EPOCH_WEIGHTS_H, EPOCHS_H, REPORTED_H
from app.planning.subtotals import by_area, by_group
from app.planning.totals import CAUSES, REPORTED_AT, Totals
from app.text import QT_TRANSLATE_NOOP


def result_of(scenario: Scenario, prepared: Prepared, totals: Totals, until_se: float | None = None) -> OutageResult:
    """Return the result of a scenario whose realizations are all in `totals`, played until `until_se` if given."""
    network = prepared.case.network
    count = totals.realizations
    causes = totals.cause_people / count
    unserved = totals.cause_people.sum(axis=0) / count
    p5, p95 = totals.histogram.quantile(0.05), totals.histogram.quantile(0.95)
    estimates = {name: _metric(name, totals) for name in totals.metrics}
    hours = estimates["person_hours"]
    isolated = _already_isolated(network, totals)
    site_down, part_down = totals.site_down.counts() / count, totals.part_down.counts() / count
    people, settlement_down = _settlements_down(network, totals, part_down)
    return OutageResult(
        scenario_name=scenario.name,
        seed=scenario.seed,
        realizations=count,
        epochs_h=_numbers(EPOCHS_H),
        people_recorded=network.people_recorded,
        people_already_isolated=network.people_recorded - totals.people,
        unserved_people=Band(mean=_numbers(unserved), p5=_numbers(p5), p95=_numbers(p95)),
        reported=tuple(
            Reported(
                time_h=time_h,
                people=Estimate(mean=float(unserved[at]), p5=float(p5[at]), p95=float(p95[at])),
                **{cause: float(causes[row, at]) for row, cause in enumerate(CAUSES)},
            )
            for time_h, at in zip(REPORTED_H, REPORTED_AT, strict=True)
        ),
        causes_people={cause: _numbers(causes[row]) for row, cause in enumerate(CAUSES)},
        person_hours=PersonHours(mean=hours.mean, p5=hours.p5, p95=hours.p95, se=hours.se),
        person_hours_by_cause={cause: float(causes[row] @ EPOCH_WEIGHTS_H) for row, cause in enumerate(CAUSES)},
        metrics=tuple(estimates.values()),
        sites_connected=len(totals.connected),
        sites_down={cause: _numbers(totals.sites_down[row] / count) for row, cause in enumerate(CAUSES)},
        sites=_sites(prepared, totals, site_down @ EPOCH_WEIGHTS_H),
        links=_links(prepared, totals),
        settlements=_settlements(network, totals, settlement_down),
        already_isolated=isolated,
        essential_sites=len(totals.essential),
        essential_down=_numbers(totals.essential_down[REPORTED_AT] / count),
        assumptions=prepared.assumptions,
        curves=_curves(prepared),
        warnings=(*prepared.notes, *_isolated_notes(network, totals, isolated)),
        hazard=_hazard(prepared),
        sites_out_by_epoch=packed_shares(site_down[totals.service_before]),
        settlements_out_by_epoch=packed_shares(settlement_down[people > 0]),
        areas=by_area(network, people, settlement_down),
        groups=by_group(network, people, settlement_down),
        samples={name: packed_samples(np.concatenate(values)) for name, values in totals.values.items()},
        until_se=until_se,
        relative_se=totals.relative_se(),
    )


def _numbers(values: FloatArray) -> tuple[float, ...]:
    return tuple(values.tolist())


def _metric(name: str, totals: Totals) -> MetricEstimate:
    values, metric = np.concatenate(totals.values[name]), totals.metrics[name]
    spread = float(values.std(ddof=1)) if len(values) > 1 else 0.0
    p5, p95 = np.quantile(values, (0.05, 0.95))
    return MetricEstimate(
        name=name,
        title=metric.title,
        unit=metric.unit,
        better=metric.better,
        mean=float(values.mean()),
        p5=float(p5),
        p95=float(p95),
        se=spread / len(values) ** 0.5,
    )


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


def _sites(prepared: Prepared, totals: Totals, down_h: FloatArray) -> tuple[AssetOutage, ...]:
    network = prepared.case.network
    by_cause = _hours_by_cause(
        down_h, *(_hours(counter, totals) for counter in (totals.site_damaged, totals.site_dark))
    )
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
            outage_se=_se_of_share(totals.site_out[row] / totals.realizations, totals.realizations),
            down_se_at_most_h=_most_se_h(down_h[row], totals.realizations),
            down_h_by_cause=by_cause[row],
        )
        for row, site in enumerate(network.sites)
        if totals.service_before[row]
    )


def _links(prepared: Prepared, totals: Totals) -> tuple[AssetOutage, ...]:
    network = prepared.case.network
    if not network.links:
        return ()
    effects = _Effects(prepared, "link", len(network.links))
    _, people = people_through(network)
    name = {site.id: site.name for site in network.sites}
    return tuple(
        AssetOutage(
            id=link.id,
            name=link.name or f"{name[link.start_id]} – {name[link.end_id]}",
            kind=link.medium.value,
            outage_probability=float(totals.link_out[row] / totals.realizations),
            p_damage=float(effects.p_damage[row]),
            expected_down_h=float(totals.link_lost_h[row] / totals.realizations),
            intensity=effects.intensity[row],
            people=float(people[row]),
            failure_curve=effects.curve[row],
            grade=effects.grade[row],
            outage_se=_se_of_share(totals.link_out[row] / totals.realizations, totals.realizations),
            down_se_at_most_h=_most_se_h(totals.link_lost_h[row] / totals.realizations, totals.realizations),
        )
        for row, link in enumerate(network.links)
    )


def _settlements_down(network: Network, totals: Totals, part_down: FloatArray) -> tuple[FloatArray, FloatArray]:
    """Return the people of every settlement, and how likely one of them is without service at each epoch."""
    parts, count = totals.parts, len(network.settlements)
    people: FloatArray = np.bincount(parts.settlement, parts.people, minlength=count).astype(np.float64)
    down = np.zeros((count, part_down.shape[1]))
    np.add.at(down, parts.settlement, parts.people[:, None] * part_down)
    return people, down / np.maximum(people, 1e-9)[:, None]


def _settlements(network: Network, totals: Totals, down: FloatArray) -> tuple[SettlementOutage, ...]:
    """Return what becomes of every settlement; `down` of shape (settlements, epochs)."""
    parts, count, realizations = totals.parts, len(network.settlements), totals.realizations
    people = np.bincount(parts.settlement, parts.people, minlength=count)
    out = np.bincount(parts.settlement, parts.people * totals.part_out_24h / realizations, minlength=count)
    lost_h = down @ EPOCH_WEIGHTS_H
    of_parts = (counter.counts() / realizations for counter in (totals.part_damaged, totals.part_dark))
    damaged, dark = (_settlements_down(network, totals, share)[1] @ EPOCH_WEIGHTS_H for share in of_parts)
    by_cause = _hours_by_cause(lost_h, damaged, dark)
    return tuple(
        SettlementOutage(
            id=settlement.id,
            name=settlement.name,
            people=float(people[row]),
            unserved_probability_24h=float(out[row] / people[row]),
            expected_unserved_h=float(lost_h[row]),
            unserved_se_at_most=_se_of_share(out[row] / people[row], realizations),
            unserved_se_at_most_h=_most_se_h(lost_h[row], realizations),
            unserved_h_by_cause=by_cause[row],
        )
        for row, settlement in enumerate(network.settlements)
        if people[row] > 0
    )


def _hours(counter: LaneCounter, totals: Totals) -> FloatArray:
    hours: FloatArray = counter.counts() @ EPOCH_WEIGHTS_H / totals.realizations
    return hours


def _hours_by_cause(down_h: FloatArray, damaged_h: FloatArray, dark_h: FloatArray) -> list[dict[Cause, float]]:
    """Return the mean hours of every row by cause; what neither damage nor power explains is broken routes."""
    rows = np.stack([damaged_h, dark_h, np.maximum(down_h - damaged_h - dark_h, 0.0)], axis=1)
    return [dict(zip(CAUSES, hours, strict=True)) for hours in rows.tolist()]


def _se_of_share(share: float, realizations: int) -> float:
    """Return the standard error of how often something happened; of a mean of shares it is the most it can be."""
    return math.sqrt(max(share * (1 - share), 0.0) / realizations)


def _most_se_h(hours: float, realizations: int) -> float:
    """Return the largest standard error that mean hours between 0 and 720 can have."""
    last_h = float(EPOCHS_H[-1])
    return math.sqrt(max(hours * (last_h - hours), 0.0) / realizations)


def _already_isolated(network: Network, totals: Totals) -> tuple[AlreadyIsolated, ...]:
    sites = [
        AlreadyIsolated(table=site.TABLE, id=site.id, name=site.name, people=0.0)
        for row, site in enumerate(network.sites)
        if not totals.service_before[row]
    ]
    without = np.bincount(
        network.part_settlement, network.part_people * ~totals.parts.served, minlength=len(network.settlements)
    )
    settlements = [
        AlreadyIsolated(table=settlement.TABLE, id=settlement.id, name=settlement.name, people=float(without[row]))
        for row, settlement in enumerate(network.settlements)
        if without[row] > 0
    ]
    return (*sites, *settlements)


def _isolated_notes(network: Network, totals: Totals, isolated: tuple[AlreadyIsolated, ...]) -> list[Note]:
    notes = []
    sites = sum(entry.table == "site" for entry in isolated)
    if sites:
        text = QT_TRANSLATE_NOOP(
            "notes", "Sites without a path to a gateway before the event, already isolated: {count}."
        )
        notes.append(Note(text, {"count": sites}))
    if totals.people < network.people_recorded:
        text = QT_TRANSLATE_NOOP(
            "notes", "{people} people have no service before the event: already isolated, counted in no figure."
        )
        notes.append(Note(text, {"people": round(network.people_recorded - totals.people)}))
    return notes


def _curves(prepared: Prepared) -> tuple[UsedCurve, ...]:
    used = Counter(curve for exposure in prepared.exposures for curve in exposure.curve if curve)
    known = prepared.fragility.curves
    return tuple(
        UsedCurve(
            id=curve, title=known[curve].title, source=known[curve].source, grade=known[curve].grade, used_by=count
        )
        for curve, count in sorted(used.items())
    )


def _hazard(prepared: Prepared) -> SimulatedHazard:
    first = prepared.events[0]
    return SimulatedHazard(
        title=first.title,
        unit=first.unit,
        averaging=first.averaging,
        summary=" ".join(event.summary.message() for event in prepared.events),
        events=prepared.events,
    )
