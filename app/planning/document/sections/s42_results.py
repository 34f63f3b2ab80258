"""What the simulated scenarios answer: one part a run."""

from __future__ import annotations

from app.models.run import Run
from app.planning.document.blocks import Block, Column, Figure, Heading, Paragraph, Table
from app.planning.document.context import PlanContext, mark, number, percent, rounded, site_of, whole_mark
from app.planning.document.evidence import evidence_note
from app.planning.document.figures import cause_split, outage_curve
from app.planning.document.map_sheet import map_sheet
from app.planning.document.maps import outage_map
from app.planning.document.missing import missing
from app.planning.document.ranking import longest_without, reported_at
from app.planning.outage_result import OutageResult
from app.text import Translate

_LISTED = 12


def section(context: PlanContext, translate: Translate) -> list[Block]:
    """Return the results of every run."""
    blocks: list[Block] = [Heading(1, translate("plan", "Scenario results"), id="scenarios")]
    if not context.results:
        blocks.append(
            missing(
                translate,
                translate("plan", "No scenario has been simulated."),
                translate("plan", "the planning officer, by running a scenario"),
                "run",
            )
        )
    for run, result in context.results:
        blocks.extend(_scenario(context, run, result, translate))
    return blocks


def _scenario(context: PlanContext, run: Run, result: OutageResult, translate: Translate) -> list[Block]:
    format = context.formatter
    text = translate(
        "plan",
        "The event was simulated {count} times, each time with other damage, other power failures and other repair "
        "times. The mean says what to expect; the band holds 9 of 10 simulated events. {people} people are recorded.",
    )
    curve = outage_curve(
        result.epochs_h,
        result.unserved_people.mean,
        result.unserved_people.p5,
        result.unserved_people.p95,
        format,
        translate,
    )
    synthetic = whole_mark(context, translate)
    caption = translate("plan", "People without service after “{scenario}”").format(scenario=result.scenario_name)
    evidence = (evidence_note(context, run, result, translate),)
    return [
        Heading(2, result.scenario_name, id=f"run-{run.id}"),
        Paragraph(
            text.format(count=number(context, result.realizations), people=number(context, result.people_recorded))
        ),
        Figure(
            drawing=curve, caption=caption, alt=_curve_alt(context, result, translate), mark=synthetic, notes=evidence
        ),
        _table(context, result, translate),
        Figure(
            drawing=cause_split(result.epochs_h, result.causes_people, format, translate),
            caption=translate("plan", "The same people by what keeps them without service, mean"),
            alt=translate("plan", "Stacked areas: damage, power, transport; the table above gives the numbers."),
            mark=synthetic,
            notes=evidence,
        ),
        *_sites(context, result, translate),
        *_map(context, result, translate, evidence),
        *_settlements(context, result, translate),
    ]


def _curve_alt(context: PlanContext, result: OutageResult, translate: Translate) -> str:
    text = translate(
        "plan", "Curve of people without service: {day} after 24 hours, {week} after 7 days, {month} after 30 days."
    )
    values = {"day": 24, "week": 168, "month": 720}
    return text.format(**{k: rounded(context, reported_at(result, h).people.mean) for k, h in values.items()})


def _table(context: PlanContext, result: OutageResult, translate: Translate) -> Table:
    rows = []
    for at in result.reported:
        share = 100 * at.people.mean / result.people_recorded if result.people_recorded else None
        low, high = rounded(context, at.people.p5), rounded(context, at.people.p95)
        band = translate("plan", "{low} to {high}").format(low=low, high=high)
        causes = (rounded(context, cause) for cause in (at.damage, at.power, at.transport))
        time = time_text(at.time_h, context, translate)
        rows.append((time, rounded(context, at.people.mean), number(context, share), band, *causes))
    return Table(
        columns=(
            Column(translate("plan", "After the event")),
            Column(translate("plan", "People without service"), "right"),
            Column(translate("plan", "% of those recorded"), "right"),
            Column(translate("plan", "9 of 10 events"), "right"),
            Column(translate("plan", "by damage"), "right"),
            Column(translate("plan", "by power"), "right"),
            Column(translate("plan", "by transport"), "right"),
        ),
        rows=tuple(rows),
        caption=translate("plan", "People without service and why"),
        mark=whole_mark(context, translate),
        notes=(
            translate(
                "plan",
                "Damage: the serving site is broken. Power: it stands, but has none. Transport: it works, but has no "
                "path "
                "to a gateway. Means; they add up to the second column but for rounding.",
            ),
        ),
    )


def time_text(time_h: float, context: PlanContext, translate: Translate) -> str:
    """Return a time after the event in hours, from a week on in days."""
    if time_h >= 168:
        return translate("plan", "{days} days").format(days=number(context, time_h / 24))
    return translate("plan", "{hours} hours").format(hours=number(context, time_h))


def _map(context: PlanContext, result: OutageResult, translate: Translate, evidence: tuple[str, ...]) -> list[Block]:
    chances = {site.id: site.outage_probability for site in result.sites}
    drawing = outage_map(context.snapshot, map_sheet(context, translate), chances)
    if drawing is None:
        return []
    caption = translate("plan", "Probability that a site is out at some time in the first 72 hours")
    synthetic = mark(context.snapshot.sites, translate)
    return [Figure(drawing=drawing, caption=caption, alt=caption, mark=synthetic, notes=evidence)]


def _sites(context: PlanContext, result: OutageResult, translate: Translate) -> list[Block]:
    shown = sorted(
        (site for site in result.sites if site_of(context, site.id)),
        key=lambda s: (-s.outage_probability, -(s.people or 0), s.id),
    )[:_LISTED]
    rows = tuple(
        (
            context.name(s.id),
            percent(context, s.outage_probability),
            percent(context, s.p_damage),
            number(context, s.expected_down_h),
            number(context, s.people),
            number(context, s.intensity, 1),
        )
        for s in shown
    )
    unit = result.hazard.unit
    table = Table(
        columns=(
            Column(translate("plan", "Site")),
            Column(translate("plan", "Out within 72 h"), "right"),
            Column(translate("plan", "Damaged"), "right"),
            Column(translate("plan", "Hours down to day 30"), "right"),
            Column(translate("plan", "People it serves"), "right"),
            Column(translate("plan", "Intensity ({unit})").format(unit=unit), "right"),
        ),
        rows=rows,
        caption=translate("plan", "Sites most likely to be out"),
        mark=mark((context.by_id[s.id] for s in shown), translate),
        notes=(translate("plan", "Hours down are expected hours; a dash means unknown or not applicable."),),
    )
    return [table] if rows else []


def _settlements(context: PlanContext, result: OutageResult, translate: Translate) -> list[Block]:
    shown = longest_without(context, result)[:_LISTED]
    if not shown:
        return []
    rows = tuple(
        (
            context.name(s.id),
            number(context, s.people),
            percent(context, s.unserved_probability_24h),
            number(context, s.expected_unserved_h),
        )
        for s in shown
    )
    return [
        Table(
            columns=(
                Column(translate("plan", "Settlement")),
                Column(translate("plan", "People"), "right"),
                Column(translate("plan", "Without service after 24 h"), "right"),
                Column(translate("plan", "Expected hours without service to day 30"), "right"),
            ),
            rows=rows,
            caption=translate("plan", "Settlements longest without service"),
            mark=whole_mark(context, translate),
        )
    ]
