"""From sums over realizations to the result that people, plans and windows read."""

from __future__ import annotations

from collections import Counter
from functools import partial

import numpy as np

from app.models.scenario import Scenario
from app.planning.asset_outages import links_of, settlements_down, settlements_of, sites_of
from app.planning.epoch_map import packed_samples, packed_shares
from app.planning.geodesy import FloatArray
from app.planning.moments import mean_se, most_se, quantile_se
from app.planning.network import Network
from app.planning.note import Note
from app.planning.outage_result import (
    AlreadyIsolated,
    Band,
    Cause,
    Estimate,
    MetricEstimate,
    OutageResult,
    PersonHours,
    Reported,
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
    band = _band(unserved, totals)
    causes_se = _by_cause(totals.people_moments.se())
    hours_se = totals.hours_moments.se()
    estimates = {name: _metric(name, totals) for name in totals.metrics}
    hours = estimates["person_hours"]
    isolated = _already_isolated(network, totals)
    site_down, part_down = totals.site_down.counts() / count, totals.part_down.counts() / count
    people, settlement_down = settlements_down(network, totals, part_down)
    by_cause = totals.site_down_by_cause()
    return OutageResult(
        scenario_name=scenario.name,
        seed=scenario.seed,
        realizations=count,
        epochs_h=_numbers(EPOCHS_H),
        people_recorded=network.people_recorded,
        people_already_isolated=network.people_recorded - totals.people,
        unserved_people=band,
        reported=tuple(
            Reported(
                time_h=time_h,
                people=_at(band, at),
                se_by_cause={cause: errors[at] for cause, errors in causes_se.items()},
                **{cause: float(causes[row, at]) for row, cause in enumerate(CAUSES)},
            )
            for time_h, at in zip(REPORTED_H, REPORTED_AT, strict=True)
        ),
        causes_people=_by_cause(causes),
        causes_people_se=causes_se,
        person_hours=PersonHours(
            mean=hours.mean, p5=hours.p5, p95=hours.p95, se=hours.se, p5_se=hours.p5_se, p95_se=hours.p95_se
        ),
        person_hours_by_cause=dict(zip(CAUSES, (causes @ EPOCH_WEIGHTS_H).tolist(), strict=True)),
        person_hours_by_cause_se={} if hours_se is None else dict(zip(CAUSES, hours_se.tolist(), strict=True)),
        metrics=tuple(estimates.values()),
        sites_connected=len(totals.connected),
        sites_down=_by_cause(by_cause.sum(axis=1) / count),
        sites_down_se_at_most=_by_cause(most_se(by_cause / count, 1.0, count).sum(axis=1)),
        sites=sites_of(prepared, totals, site_down @ EPOCH_WEIGHTS_H),
        links=links_of(prepared, totals),
        settlements=settlements_of(network, totals, settlement_down),
        already_isolated=isolated,
        essential_sites=len(totals.essential),
        essential_down=_numbers(totals.essential_down[REPORTED_AT] / count),
        essential_down_se_at_most=_numbers(most_se(site_down[totals.essential], 1.0, count).sum(axis=0)[REPORTED_AT]),
        assumptions=prepared.assumptions,
        curves=_curves(prepared),
        warnings=(*prepared.notes, *_isolated_notes(network, totals, isolated)),
        hazard=_hazard(prepared),
        sites_out_by_epoch=packed_shares(site_down[totals.service_before]),
        settlements_out_by_epoch=packed_shares(settlement_down[people > 0]),
        areas=by_area(network, people, settlement_down, count),
        groups=by_group(network, people, settlement_down, count),
        samples={name: packed_samples(np.concatenate(values)) for name, values in totals.values.items()},
        until_se=until_se,
        relative_se=totals.relative_se(),
    )


def _numbers(values: FloatArray) -> tuple[float, ...]:
    return tuple(values.tolist())


def _by_cause(rows: FloatArray | None) -> dict[Cause, tuple[float, ...]]:
    """Return rows of shape (causes or more, epochs) by cause; nothing of None."""
    return {} if rows is None else {cause: _numbers(row) for cause, row in zip(CAUSES, rows, strict=False)}


def _band(unserved: FloatArray, totals: Totals) -> Band:
    errors, quantile = totals.people_moments.se(), totals.histogram.quantile
    return Band(
        mean=_numbers(unserved),
        p5=_numbers(quantile(0.05)),
        p95=_numbers(quantile(0.95)),
        se=() if errors is None else _numbers(errors[-1]),
        p5_se=_numbers_if(quantile_se(0.05, totals.realizations, quantile)),
        p95_se=_numbers_if(quantile_se(0.95, totals.realizations, quantile)),
    )


def _numbers_if(values: FloatArray | None) -> tuple[float, ...]:
    return () if values is None else _numbers(values)


def _at(band: Band, epoch: int) -> Estimate:
    errors = {name: getattr(band, name) for name in ("se", "p5_se", "p95_se")}
    return Estimate(
        mean=band.mean[epoch],
        p5=band.p5[epoch],
        p95=band.p95[epoch],
        **{name: values[epoch] if values else None for name, values in errors.items()},
    )


def _metric(name: str, totals: Totals) -> MetricEstimate:
    values, metric = np.concatenate(totals.values[name]), totals.metrics[name]
    p5, p95 = np.quantile(values, (0.05, 0.95))
    errors = (quantile_se(share, len(values), partial(np.quantile, values)) for share in (0.05, 0.95))
    p5_se, p95_se = (None if error is None else float(error) for error in errors)
    return MetricEstimate(
        name=name,
        title=metric.title,
        unit=metric.unit,
        better=metric.better,
        mean=float(values.mean()),
        p5=float(p5),
        p95=float(p95),
        se=mean_se(values),
        p5_se=p5_se,
        p95_se=p95_se,
    )


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
