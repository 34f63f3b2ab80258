"""In which order to bring sites back, and why."""

from __future__ import annotations

from app.planning.document.blocks import Block, Column, Heading, Paragraph, Table
from app.planning.document.chapter import text_for, written_blocks
from app.planning.document.context import PlanContext, number, site_of
from app.planning.document.evidence import from_run, grounds
from app.planning.document.missing import missing
from app.planning.document.plus_minus import chance, error_note, uncertain
from app.planning.document.ranking import Restoration, restoration_order, worst_result
from app.planning.document.sum_texts import held_text, hidden_sums
from app.text import Translate

_LISTED = 20


def section(context: PlanContext, translate: Translate) -> list[Block]:
    """Return the restoration order for the worst scenario."""
    blocks: list[Block] = [Heading(1, translate("plan", "Recovery"), id="recovery")]
    text = text_for(context, "recovery")
    blocks += written_blocks(text, context, translate) if text else []
    blocks.append(Heading(2, translate("plan", "Restoration order"), id="restoration"))
    worst = worst_result(context)
    if worst is None:
        blocks.append(
            missing(
                translate,
                translate("plan", "Without a simulated scenario there is no restoration order."),
                translate("plan", "the planning officer, by running a scenario"),
                "run",
            )
        )
        return blocks
    order = restoration_order(context, worst[1])[:_LISTED]
    if not order:
        nothing = translate("plan", "No site is expected to leave anybody without service.")
        hidden = held_text(context, translate) if hidden_sums(context, "site") else nothing
        return [*blocks, Paragraph(hidden)]
    lead = translate(
        "plan",
        "For “{scenario}”. Sites are ranked by the person-hours that hang on them: the people who have no other way "
        "times the hours for which the site is expected to be out to day 30. On the day, what is known on the ground "
        "comes first: use this order where nothing better is known.",
    )
    rows = tuple(
        (
            number(context, place),
            context.name(step.id),
            uncertain(context, step.person_hours, step.person_hours_se_at_most),
            number(context, step.people),
            uncertain(context, step.down_h, step.down_se_at_most_h),
            chance(context, step.outage_probability, step.outage_se),
            _reason(context, step, translate),
        )
        for place, step in enumerate(order, 1)
    )
    table = Table(
        columns=(
            Column(translate("plan", "Order"), "right", 6),
            Column(translate("plan", "Site"), weight=19),
            Column(translate("plan", "Person-hours"), "right", 17),
            Column(translate("plan", "People"), "right", 8),
            Column(translate("plan", "Hours down"), "right", 11),
            Column(translate("plan", "Out within 72 h"), "right", 13),
            Column(translate("plan", "Why, and how to get there"), weight=26),
        ),
        rows=rows,
        caption=translate("plan", "Restoration order"),
        **grounds(
            context,
            (context.by_id[step.id] for step in order),
            translate,
            translate("plan", "Two sites of one chain count the same people: the numbers rank, they do not add up."),
            error_note(translate),
            from_run(worst[0], translate),
        ),
    )
    return [*blocks, Paragraph(lead.format(scenario=worst[1].scenario_name)), table]


def _reason(context: PlanContext, step: Restoration, translate: Translate) -> str:
    site = site_of(context, step.id)
    parts = []
    if step.is_gateway:
        parts.append(translate("plan", "Gateway."))
    behind = {asset.id: asset.sites_cut_off for asset in context.critical or ()}.get(step.id, 0)
    if behind:
        parts.append(translate("plan", "The only path of other sites: {count}.").format(count=number(context, behind)))
    else:
        parts.append(translate("plan", "No other site serves these people."))
    if site and site.access_mode:
        access = translate("plan", "Access: {mode}.")
        parts.append(access.format(mode=site.access_mode))
    if site and site.access_time_h is not None:
        reach = translate("plan", "Reached in {hours} h.")
        parts.append(reach.format(hours=number(context, site.access_time_h, 1)))
    return " ".join(parts)
