"""Which hazards threaten the network, how likely, with which harm."""

from __future__ import annotations

from app.models.choices import choice_text
from app.models.hazard_event import HazardEvent
from app.planning.document.blocks import Block, Column, Heading, Paragraph, Table
from app.planning.document.chapter import Chapter, chapter
from app.planning.document.context import PlanContext, day, number, percent, rounded
from app.planning.document.evidence import from_run, grounds
from app.planning.document.missing import missing
from app.planning.document.ranking import reported_at
from app.planning.document.record_table import record_table
from app.planning.hazards import hazards
from app.text import QT_TRANSLATE_NOOP, Translate

CHAPTER = Chapter(
    key="hazards",
    tables=("hazard_event",),
    title=QT_TRANSLATE_NOOP("plan", "Hazards and risk"),
    who=QT_TRANSLATE_NOOP("plan", "the disaster office, the meteorological and the geological service"),
    prompts=(
        QT_TRANSLATE_NOOP("plan", "Which hazards threaten which parts of the country, how often and how strongly."),
        QT_TRANSLATE_NOOP("plan", "What past events did to telecommunications, and what was learned."),
        QT_TRANSLATE_NOOP("plan", "How the climate changes these hazards over the life of towers and cables."),
    ),
)


def section(context: PlanContext, translate: Translate) -> list[Block]:
    """Return the hazard matrix, past events and the assets exposed."""
    matrix, past = _matrix(context, translate), _past(context, translate)
    if not past and (matrix or context.snapshot.sites):
        what = translate("plan", "No past event is recorded.")
        past = [missing(translate, what, translate("plan", CHAPTER.who), "historic_event")]
    return chapter(CHAPTER, context, translate, matrix, _exposed(context, translate), past)


def _matrix(context: PlanContext, translate: Translate) -> list[Block]:
    events = context.snapshot.hazard_events
    if not events:
        return []
    caused: dict[str, tuple[float, float]] = {}
    scenarios = {scenario.id: scenario for scenario in context.snapshot.scenarios}
    for run, result in context.results:
        scenario = scenarios.get(run.scenario_id)
        people = reported_at(result, 24).people.mean
        for id in scenario.hazard_event_ids if scenario else ():
            caused[id] = max(caused.get(id, (0.0, 0.0)), (people, result.people_recorded))
    rows = tuple(_matrix_row(context, event, caused.get(event.id), translate) for event in events)
    return [
        Heading(2, translate("plan", "Hazard matrix")),
        Table(
            columns=(
                Column(translate("plan", "Event")),
                Column(translate("plan", "Hazard")),
                Column(translate("plan", "Once in years"), "right"),
                Column(translate("plan", "Likelihood")),
                Column(translate("plan", "People without service after 24 h"), "right"),
                Column(translate("plan", "Impact")),
            ),
            rows=rows,
            caption=translate("plan", "Hazards by likelihood and impact"),
            **grounds(
                context,
                events,
                translate,
                translate(
                    "plan",
                    "Likelihood by return period: high up to 10 years, medium up to 100, low beyond. Impact by "
                    "the share "
                    "of people without service after 24 hours: high from 50 %, medium from 10 %. A dash: nobody said, "
                    "or nothing was simulated.",
                ),
            ),
            id="hazard-matrix",
        ),
    ]


def _matrix_row(
    context: PlanContext, event: HazardEvent, caused: tuple[float, float] | None, translate: Translate
) -> tuple[str, ...]:
    known = hazards().get(event.hazard)
    hazard = translate("hazards", known.title) if known else event.hazard
    years = event.return_period_y
    words = (translate("plan", "low"), translate("plan", "medium"), translate("plan", "high"))
    likelihood = "–" if years is None else words[2 if years <= 10 else 1 if years <= 100 else 0]
    impact = "–"
    if caused and caused[1]:
        share = caused[0] / caused[1]
        impact = f"{words[2 if share >= 0.5 else 1 if share >= 0.1 else 0]} ({percent(context, share)})"
    people = rounded(context, caused[0]) if caused else "–"
    return event.name, hazard, number(context, years), likelihood, people, impact


def _exposed(context: PlanContext, translate: Translate) -> list[Block]:
    rows = []
    for _, result in context.results:
        reached = [site.intensity for site in result.sites if site.intensity]
        at_risk = [site for site in result.sites if site.p_damage >= 0.1]
        peak = max(reached, default=None)
        unit = result.hazard.unit
        rows.append(
            (
                result.scenario_name,
                number(context, len(reached)),
                number(context, len(at_risk)),
                f"{number(context, peak, 1)} {unit}" if peak is not None else "–",
            )
        )
    if not rows:
        if not context.snapshot.sites:
            return []
        what = translate("plan", "No scenario has been simulated, so exposure is not known.")
        return [missing(translate, what, translate("plan", "the planning officer, by running a scenario"), "run")]
    return [
        Heading(2, translate("plan", "Assets exposed")),
        Paragraph(translate("plan", "Sites that each simulated event reaches, and those that it is likely to damage.")),
        Table(
            columns=(
                Column(translate("plan", "Scenario")),
                Column(translate("plan", "Sites reached"), "right"),
                Column(translate("plan", "of these damaged in 1 of 10 cases or more"), "right"),
                Column(translate("plan", "Strongest intensity at a site"), "right"),
            ),
            rows=tuple(rows),
            caption=translate("plan", "Sites exposed, by scenario"),
            **grounds(
                context,
                context.snapshot.sites,
                translate,
                *(from_run(run, translate) for run, _ in context.results),
            ),
        ),
    ]


def _past(context: PlanContext, translate: Translate) -> list[Block]:
    table = record_table(
        context,
        translate,
        sorted(context.snapshot.historic_events, key=lambda e: (e.began_on or "", e.name)),
        translate("plan", "Past events"),
        (
            (Column(translate("plan", "Event"), weight=18), lambda r: r.name),
            (Column(translate("plan", "Hazard"), weight=13), lambda r: r.hazard and choice_text(r.hazard, translate)),
            (Column(translate("plan", "Began"), weight=10), lambda r: day(context, r.began_on)),
            (Column(translate("plan", "People affected"), "right", 10), lambda r: number(context, r.people_affected)),
            (Column(translate("plan", "Days to recover"), "right", 9), lambda r: number(context, r.outage_d)),
            (
                Column(translate("plan", "Effects and lessons"), weight=40),
                lambda r: "\n".join(filter(None, (r.effects, r.lessons))),
            ),
        ),
        id="past-events",
    )
    return [Heading(2, translate("plan", "Past events")), *table] if table else []
