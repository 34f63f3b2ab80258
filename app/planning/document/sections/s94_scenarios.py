"""Annex: one sheet a scenario: method, seed, age of the data, assumptions."""

from __future__ import annotations

from collections import Counter

from app.models.run import Run
from app.planning.document.blocks import Block, Column, Heading, PageBreak, Table
from app.planning.document.context import PlanContext, at_minute, day, newest_survey, number
from app.planning.document.missing import missing
from app.planning.document.plus_minus import between, uncertain
from app.planning.document.ranking import reported_at
from app.planning.outage_result import OutageResult, SimulatedEvent
from app.text import Translate


def section(context: PlanContext, translate: Translate) -> list[Block]:
    """Return a sheet for every run."""
    blocks: list[Block] = [Heading(1, translate("plan", "Scenario sheets"), id="scenarios", is_annex=True)]
    if not context.results:
        what = translate("plan", "No scenario has been simulated.")
        return [
            *blocks,
            missing(translate, what, translate("plan", "the planning officer, by running a scenario"), "run"),
        ]
    for place, (run, result) in enumerate(context.results):
        blocks += [PageBreak()] if place else []
        blocks += [Heading(2, result.scenario_name, id=f"sheet-{run.id}"), _sheet(context, run, result, translate)]
    return blocks


def _event(context: PlanContext, event: SimulatedEvent, translate: Translate) -> str:
    name = event.name or translate("hazards", event.title)
    if event.return_period_y is None:
        return name
    text = translate("plan", "{event}, once in {years} years")
    return text.format(event=name, years=number(context, event.return_period_y))


def _sheet(context: PlanContext, run: Run, result: OutageResult, translate: Translate) -> Table:
    grades = Counter(assumption.grade for assumption in result.assumptions for _ in range(assumption.count))
    curves = Counter(curve.grade for curve in result.curves for _ in range(curve.used_by))
    scenario = next((s for s in context.snapshot.scenarios if s.id == run.scenario_id), None)
    at_24 = reported_at(result, 24).people
    band = between(context, at_24, translate)
    stale = translate("plan", "no: records or question have changed since")
    rows = (
        (translate("plan", "Question"), (scenario.description if scenario else None) or result.scenario_name),
        (
            translate("plan", "Hazard"),
            "; ".join(_event(context, event, translate) for event in result.hazard.events)
            or translate("hazards", result.hazard.title),
        ),
        (translate("plan", "Method"), _method(translate)),
        (translate("plan", "Realizations and seed"), f"{number(context, run.realizations)}; {run.seed}"),
        (translate("plan", "Simulated (UTC)"), at_minute(context, run.ran_at)),
        (translate("plan", "Up to date"), stale if run.id in context.stale_runs else translate("plan", "yes")),
        (translate("plan", "Newest survey in the records"), day(context, newest_survey(context))),
        (translate("plan", "Digest of inventory and event"), run.inventory_digest),
        (translate("plan", "Values assumed, by grade"), _grades(context, grades)),
        (translate("plan", "Assets by grade of their damage curve"), _grades(context, curves)),
        (
            translate("plan", "People without service after 24 hours"),
            f"{uncertain(context, at_24.mean, at_24.se)} ({band})",
        ),
        (
            translate("plan", "Person-hours to day 30"),
            uncertain(context, result.person_hours.mean, result.person_hours.se),
        ),
    )
    return Table(
        columns=(Column(translate("plan", "Fact"), weight=34), Column(translate("plan", "Value"), weight=66)),
        rows=rows,
        caption=translate("plan", "Scenario sheet: {name}").format(name=result.scenario_name),
        notes=(
            translate("plan", "The range holds 9 of 10 simulated events; ± is one standard error."),
            translate("plan", "Grades: A local data, B published, C from comparable cases, D judgment."),
        ),
        id=f"scenario-{run.id}",
    )


def _method(translate: Translate) -> str:
    return translate(
        "plan",
        "Intensity at every asset, damage by curve, outage of the grid, batteries and fuel, paths to gateways, "
        "repair by "
        "crews: drawn anew in each realization, in 64 steps over 30 days.",
    )


def _grades(context: PlanContext, grades: Counter[str]) -> str:
    return ", ".join(f"{grade}: {number(context, count)}" for grade, count in sorted(grades.items())) or "–"
