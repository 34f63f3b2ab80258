"""Summary in plain words: what fails, who is cut off, for how long, what comes first."""

from __future__ import annotations

from app.planning.document.answers import buy_first, first_hours, ten_sites, whom_to_call, without_warning
from app.planning.document.blocks import Block, Heading, KeyFigure, KeyFigures, Paragraph
from app.planning.document.context import PlanContext, percent, rounded
from app.planning.document.evidence import evidence_note
from app.planning.document.missing import missing
from app.planning.document.numbering import ref
from app.planning.document.plus_minus import chance, uncertain
from app.planning.document.ranking import longest_without, reported_at, worst_result
from app.planning.outage_result import OutageResult
from app.text import Translate, with_error


def section(context: PlanContext, translate: Translate) -> list[Block]:
    """Return what an official can read aloud, with the five answers that are looked for first."""
    return [
        *overview(context, translate),
        *first_hours(context, translate),
        *ten_sites(context, translate),
        *without_warning(context, translate),
        *buy_first(context, translate),
        *whom_to_call(context, translate),
        *_trust(context, translate),
    ]


def overview(context: PlanContext, translate: Translate) -> list[Block]:
    """Return the key figures of the worst scenario."""
    blocks: list[Block] = [Heading(1, translate("plan", "Summary"), id="summary")]
    worst = worst_result(context)
    if worst is None:
        blocks.append(
            missing(
                translate,
                translate("plan", "No scenario has been simulated, so this plan cannot say who would be cut off."),
                translate("plan", "the planning officer, by running a scenario"),
                "run",
            )
        )
    else:
        blocks.extend(_scenario(context, worst[1], translate))
    return blocks


def _scenario(context: PlanContext, result: OutageResult, translate: Translate) -> list[Block]:
    at_24, at_168 = reported_at(result, 24), reported_at(result, 168)
    is_almost_all = at_24.people.mean >= 0.995 * result.people_recorded
    values = {
        "scenario": result.scenario_name,
        "people": rounded(context, at_24.people.mean),
        "total": context.formatter.number(result.people_recorded),
        "week": rounded(context, at_168.people.mean),
        "month": rounded(context, reported_at(result, 720).people.mean),
    }
    almost_all = translate(
        "plan",
        "One day after “{scenario}”, practically all of the {total} people recorded would be without telecommunication "
        "service. After a week about {week} would still be waiting, after 30 days about {month}.",
    )
    lead = translate(
        "plan",
        "One day after “{scenario}”, about {people} of the {total} people recorded would be without telecommunication "
        "service. After a week about {week} would still be waiting, after 30 days about {month}.",
    )
    return [
        Paragraph((almost_all if is_almost_all else lead).format(**values), "lead"),
        KeyFigures(_figures(context, result, translate)),
        Paragraph(f"{_causes(context, result, translate)} {_settlements(context, result, translate)}"),
    ]


def _figures(context: PlanContext, result: OutageResult, translate: Translate) -> tuple[KeyFigure, ...]:
    band = translate("plan", "9 of 10 simulated events: {low} to {high}")
    figures = []
    for hours, label in (
        (24, translate("plan", "people without service after 24 hours")),
        (168, translate("plan", "people without service after 7 days")),
    ):
        at = reported_at(result, hours)
        low, high = (
            uncertain(context, p, se) for p, se in ((at.people.p5, at.people.p5_se), (at.people.p95, at.people.p95_se))
        )
        note = _with_error(context, at.people.se, band.format(low=low, high=high))
        figures.append(KeyFigure(rounded(context, at.people.mean), label, note))
    hours_lost = result.person_hours
    figures.append(
        KeyFigure(
            translate("plan", "{number} million").format(number=context.formatter.number(hours_lost.mean / 1e6, 1)),
            translate("plan", "person-hours without service to day 30"),
            _with_error(
                context,
                hours_lost.se / 1e6,
                translate("plan", "9 of 10 simulated events: {low} to {high} million").format(
                    low=_millions(context, hours_lost.p5, hours_lost.p5_se),
                    high=_millions(context, hours_lost.p95, hours_lost.p95_se),
                ),
            ),
        )
    )
    return tuple(figures)


def _with_error(context: PlanContext, se: float | None, note: str) -> str:
    """Return a note below a large figure that begins with its standard error."""
    error = with_error("", se, context.formatter).strip()
    return f"{error}; {note}" if error else note


def _millions(context: PlanContext, hours: float, se: float | None) -> str:
    number = context.formatter
    return with_error(number.number(hours / 1e6, 1), None if se is None else se / 1e6, number)


def _causes(context: PlanContext, result: OutageResult, translate: Translate) -> str:
    by_cause = result.person_hours_by_cause
    total = sum(by_cause.values()) or 1.0
    text = translate(
        "plan",
        "Of the person-hours lost, {power} % are lost because the serving site has no power, {damage} % because it is "
        "damaged, and {transport} % because it stands but has no path to a gateway.",
    )
    if "logical" in result.causes:
        text = translate(
            "plan",
            "Of the person-hours lost, {power} % are lost because the serving site has no power, {damage} % because it "
            "is damaged, {logical} % because its operator, software or supplier has failed, and {transport} % because "
            "it stands but has no path to a gateway.",
        )
    text = text.format(**{cause: context.formatter.number(100 * hours / total) for cause, hours in by_cause.items()})
    ranked = sorted(result.sites, key=lambda site: (-site.outage_probability, -(site.people or 0)))
    shown = [site for site in ranked if site.id in context.by_id and site.outage_probability > 0][:3]
    if not shown:
        return text
    entry = translate("plan", "{site} ({percent})")
    named = ", ".join(
        entry.format(site=context.name(s.id), percent=chance(context, s.outage_probability, s.outage_se)) for s in shown
    )
    likely = translate("plan", "Most likely to be out at some time in the first 72 hours: {sites}.")
    return f"{text} {likely.format(sites=named)}"


def _settlements(context: PlanContext, result: OutageResult, translate: Translate) -> str:
    longest = longest_without(context, result)[:3]
    if not longest and "settlement" in context.withheld:
        return _areas(context, result, translate)
    if not longest:
        return translate("plan", "No settlement with people is recorded, so nobody can be named.")
    named = ", ".join(
        translate("plan", "{place} ({hours} hours)").format(
            place=context.name(s.id), hours=uncertain(context, s.expected_unserved_h, s.unserved_se_at_most_h)
        )
        for s in longest
    )
    text = translate("plan", "Expected time without service to day 30 is longest in {places}.").format(places=named)
    if result.people_already_isolated:
        isolated = translate(
            "plan", "{people} people have no service even before the event; they are listed apart and not counted here."
        )
        text += " " + isolated.format(people=rounded(context, result.people_already_isolated))
    return text


def _areas(context: PlanContext, result: OutageResult, translate: Translate) -> str:
    """Return where people wait longest, where an edition names no settlement; areas of few settlements stay unnamed."""
    hours = sorted(((area.person_hours / area.people, area.name) for area in result.areas if area.people), reverse=True)
    if not hours:
        return translate("plan", "This edition names no settlement.")
    entry = translate("plan", "{place} ({hours} hours)")
    named = ", ".join(entry.format(place=name, hours=rounded(context, mean)) for mean, name in hours[:3])
    text = translate("plan", "Expected time without service to day 30 is longest in {places}.")
    return text.format(places=named)


def _trust(context: PlanContext, translate: Translate) -> list[Block]:
    texts = [
        translate(
            "plan",
            "All numbers of people are of the people recorded in this plan, not of the national census. They are "
            "estimates: the ranges, assumptions and caveats at the end of this plan belong to them.",
        )
    ]
    worst = worst_result(context)
    if worst:
        texts.append(evidence_note(context, *worst, translate))
    if context.assessment:
        text = translate("plan", "Readiness: {score} of the highest score ({annex}).")
        texts.append(text.format(score=percent(context, context.assessment.score), annex=ref("readiness")))
    if context.is_synthetic:
        texts.append(
            translate(
                "plan", "Sites, links or other records are synthetic: the numbers show the method, not the country."
            )
        )
    return [Heading(2, translate("plan", "How far to trust this")), Paragraph(" ".join(texts))]
