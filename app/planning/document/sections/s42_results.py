"""What the simulated scenarios answer: one part a run."""

from __future__ import annotations

from app.models.run import Run
from app.planning.document.blocks import Block, Column, Figure, Heading, Paragraph, Table
from app.planning.document.context import PlanContext, mark, number, percent, rounded, site_of, whole_mark
from app.planning.document.evidence import evidence_note, from_run, grounds
from app.planning.document.figures import cause_split, outage_curve
from app.planning.document.map_sheet import map_sheet
from app.planning.document.maps import outage_map
from app.planning.document.missing import missing
from app.planning.document.plus_minus import between, chance, error_note, reasons, uncertain
from app.planning.document.ranking import longest_without, reported_at
from app.planning.outage_result import Cause, OutageResult
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
        _table(context, run, result, translate),
        Figure(
            drawing=cause_split(result.epochs_h, result.causes_people, format, translate),
            caption=translate("plan", "The same people by what keeps them without service, mean"),
            alt=translate("plan", "Stacked areas by cause; the table above gives the numbers."),
            mark=synthetic,
            notes=evidence,
        ),
        *_sites(context, run, result, translate),
        *_map(context, result, translate, evidence),
        *_settlements(context, run, result, translate),
    ]


def _curve_alt(context: PlanContext, result: OutageResult, translate: Translate) -> str:
    text = translate(
        "plan", "Curve of people without service: {day} after 24 hours, {week} after 7 days, {month} after 30 days."
    )
    values = {"day": 24, "week": 168, "month": 720}
    return text.format(**{k: rounded(context, reported_at(result, h).people.mean) for k, h in values.items()})


def _table(context: PlanContext, run: Run, result: OutageResult, translate: Translate) -> Table:
    rows = []
    for at in result.reported:
        share = 100 * at.people.mean / result.people_recorded if result.people_recorded else None
        causes = (uncertain(context, getattr(at, cause), at.se_by_cause.get(cause)) for cause in result.causes)
        time, mean = time_text(at.time_h, context, translate), uncertain(context, at.people.mean, at.people.se)
        rows.append((time, mean, number(context, share), between(context, at.people, translate), *causes))
    titles: dict[Cause, str] = {
        "damage": translate("plan", "by damage"),
        "logical": translate("plan", "by logical failure"),
        "power": translate("plan", "by power"),
        "transport": translate("plan", "by transport"),
    }
    return Table(
        columns=(
            Column(translate("plan", "After the event")),
            Column(translate("plan", "People without service"), "right"),
            Column(translate("plan", "% of those recorded"), "right"),
            Column(translate("plan", "9 of 10 events"), "right"),
            *(Column(titles[cause], "right") for cause in result.causes),
        ),
        rows=tuple(rows),
        caption=translate("plan", "People without service and why"),
        mark=whole_mark(context, translate),
        notes=(_why_note(result, translate), error_note(translate), from_run(run, translate)),
    )


def _why_note(result: OutageResult, translate: Translate) -> str:
    note = translate(
        "plan",
        "Damage: the serving site is broken. Power: it stands, but has none. Transport: it works, but has no path "
        "to a gateway. Means; they add up to the second column but for rounding.",
    )
    logical = translate("plan", "Logical failure: it is whole, but its operator, software or supplier has failed.")
    return f"{note} {logical}" if "logical" in result.causes else note


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


def _sites(context: PlanContext, run: Run, result: OutageResult, translate: Translate) -> list[Block]:
    shown = sorted(
        (site for site in result.sites if site_of(context, site.id)),
        key=lambda s: (-s.outage_probability, -(s.people or 0), s.id),
    )[:_LISTED]
    rows = tuple(
        (
            context.name(s.id),
            chance(context, s.outage_probability, s.outage_se),
            percent(context, s.p_damage),
            uncertain(context, s.expected_down_h, s.down_se_at_most_h),
            reasons(context, s.down_h_by_cause, s.down_se_at_most_h_by_cause, translate),
            number(context, s.people),
            number(context, s.intensity, 1),
        )
        for s in shown
    )
    unit = result.hazard.unit
    table = Table(
        columns=(
            Column(translate("plan", "Site"), weight=24),
            Column(translate("plan", "Out within 72 h"), "right", 12),
            Column(translate("plan", "Damaged"), "right", 10),
            Column(translate("plan", "Hours down to day 30"), "right", 12),
            Column(translate("plan", "Why"), weight=22),
            Column(translate("plan", "People it serves"), "right", 10),
            Column(translate("plan", "Intensity ({unit})").format(unit=unit), "right", 10),
        ),
        rows=rows,
        caption=translate("plan", "Sites most likely to be out"),
        **grounds(
            context,
            (context.by_id[s.id] for s in shown),
            translate,
            translate("plan", "Hours down are expected hours; a dash means unknown or not applicable."),
            error_note(translate),
            from_run(run, translate),
        ),
    )
    return [table] if rows else []


def _settlements(context: PlanContext, run: Run, result: OutageResult, translate: Translate) -> list[Block]:
    shown = longest_without(context, result)[:_LISTED]
    if not shown:
        return []
    rows = tuple(
        (
            context.name(s.id),
            number(context, s.people),
            chance(context, s.unserved_probability_24h, s.unserved_se_at_most),
            uncertain(context, s.expected_unserved_h, s.unserved_se_at_most_h),
            reasons(context, s.unserved_h_by_cause, s.unserved_se_at_most_h_by_cause, translate),
        )
        for s in shown
    )
    return [
        Table(
            columns=(
                Column(translate("plan", "Settlement"), weight=28),
                Column(translate("plan", "People"), "right", 10),
                Column(translate("plan", "Without service after 24 h"), "right", 16),
                Column(translate("plan", "Expected hours without service to day 30"), "right", 18),
                Column(translate("plan", "Why"), weight=28),
            ),
            rows=rows,
            caption=translate("plan", "Settlements longest without service"),
            mark=whole_mark(context, translate),
            notes=(
                error_note(translate),
                from_run(run, translate),
            ),
        )
    ]
