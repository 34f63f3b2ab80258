"""Alternative links: what carries messages when the network does not."""

from __future__ import annotations

from app.models.choices import choice_text
from app.planning.document.blocks import Block, Column, Heading, Paragraph, Table
from app.planning.document.context import PlanContext, day, label, mark, number
from app.planning.document.evidence import from_run, grounds
from app.planning.document.missing import missing
from app.planning.document.plus_minus import chance, error_note, uncertain
from app.planning.document.record_table import record_table
from app.planning.recovery import REPORTED_H
from app.text import QT_TRANSLATE_NOOP, Translate

_NAMED = 10
_SERVICES = {
    "voice": QT_TRANSLATE_NOOP("plan", "voice"),
    "messages": QT_TRANSLATE_NOOP("plan", "messages"),
    "data": QT_TRANSLATE_NOOP("plan", "data"),
}


def section(context: PlanContext, translate: Translate) -> list[Block]:
    """Return the list of alternative links."""
    links = context.snapshot.alternative_links
    blocks: list[Block] = [Heading(1, translate("plan", "Alternative and emergency links"), id="alternatives")]
    if links:
        text = translate(
            "plan",
            "Alternative links that stand by: {count}. They are no part of the everyday network: "
            "figures of scenarios are without them unless they say otherwise.",
        )
        blocks.append(Paragraph(text.format(count=number(context, len(links)))))
        blocks.append(_table(context, translate))
        blocks += _worth(context, translate)
    else:
        blocks.append(
            missing(
                translate,
                translate("plan", "No alternative link (HF, VHF, satellite, mobile cell) is recorded."),
                translate("plan", "the disaster office, the operators, amateur radio clubs"),
                "alternative_link",
            )
        )
    return [*blocks, *_cards(context, translate)]


def _worth(context: PlanContext, translate: Translate) -> list[Block]:
    """Return what each link is worth in each scenario that was run with them."""
    known = {link.id for link in context.snapshot.alternative_links}
    at = REPORTED_H.index(24)
    blocks: list[Block] = []
    for run, result in context.results:
        links = [one for one in result.alternatives.links if one.id in known] if result.alternatives else []
        if not links:
            continue
        rows = tuple(
            (
                one.name,
                ", ".join(translate("plan", _SERVICES[service]) for service in one.services),
                chance(context, one.in_service[at], one.in_service_se[at] if one.in_service_se else None),
                uncertain(context, one.people[at], one.people_se[at] if one.people_se else None),
                uncertain(context, one.person_hours_avoided, one.se),
            )
            for one in links
        )
        blocks.append(
            Table(
                columns=(
                    Column(translate("plan", "Link"), weight=30),
                    Column(translate("plan", "Carries"), weight=22),
                    Column(translate("plan", "Works after 24 h"), "right", 12),
                    Column(translate("plan", "People served after 24 h"), "right", 12),
                    Column(translate("plan", "Person-hours given back"), "right", 24),
                ),
                rows=rows,
                caption=translate("plan", "What each link is worth as the only one: {scenario}").format(
                    scenario=result.scenario_name
                ),
                mark=mark((run,), translate),
                notes=(error_note(translate), from_run(run, translate)),
            )
        )
    return blocks


def _cards(context: PlanContext, translate: Translate) -> list[Block]:
    """Return the four ways to every place, and the critical places that have no card."""
    cards = record_table(
        context,
        translate,
        sorted(context.snapshot.pace_cards, key=lambda card: context.name(card.site_id)),
        translate("plan", "Four ways to every critical place"),
        (
            (Column(translate("plan", "Place"), weight=18), lambda r: context.name(r.site_id)),
            (Column(translate("plan", "Primary"), weight=18), lambda r: r.primary_way),
            (Column(translate("plan", "Alternate"), weight=18), lambda r: r.alternate_way),
            (Column(translate("plan", "Contingency"), weight=18), lambda r: r.contingency_way),
            (Column(translate("plan", "Emergency"), weight=18), lambda r: r.emergency_way),
            (Column(translate("plan", "Last tested"), weight=10), lambda r: day(context, r.tested_on)),
        ),
        notes=(translate("plan", "The next way is tried when the one before it gives no answer in the time agreed."),),
        id="pace",
    )
    carded = {card.site_id for card in context.snapshot.pace_cards}
    tiers = context.facts.tiers if context.facts else {}
    without = sorted(
        context.name(id)
        for id, tier in tiers.items()
        if (tier.entered or tier.computed) == 1 and id not in carded and id in context.by_id
    )
    blocks: list[Block] = [Heading(2, translate("plan", "Ways to speak when the usual one fails")), *cards]
    if without:
        what = translate("plan", "Sites of tier 1 without a card: {names}.").format(names=", ".join(without[:_NAMED]))
        if len(without) > _NAMED:
            more = translate("plan", "Sites of tier 1 without a card: {names} and {count} more.")
            what = more.format(names=", ".join(without[:_NAMED]), count=number(context, len(without) - _NAMED))
        blocks.append(
            missing(translate, what, translate("plan", "the disaster office with the keeper of each site"), "pace_card")
        )
    return blocks if cards or without else []


def _table(context: PlanContext, translate: Translate) -> Table:
    links = context.snapshot.alternative_links
    abroad = translate("plan", "satellite or abroad")
    rows = tuple(
        (
            label(link),
            choice_text(link.kind, translate),
            context.name(link.start_id),
            context.name(link.end_id) if link.end_id else abroad,
            number(context, link.setup_h),
            number(context, link.capacity_mbps),
            link.custodian or context.name(link.operator_id),
        )
        for link in links
    )
    return Table(
        columns=(
            Column(translate("plan", "Link")),
            Column(translate("plan", "Kind")),
            Column(translate("plan", "From")),
            Column(translate("plan", "To")),
            Column(translate("plan", "Set-up (h)"), "right"),
            Column(translate("plan", "Mbit/s"), "right"),
            Column(translate("plan", "Kept by")),
        ),
        rows=rows,
        caption=translate("plan", "Alternative links"),
        **grounds(context, links, translate),
    )
