"""Alternative links: what carries messages when the network does not."""

from __future__ import annotations

from app.models.choices import choice_text
from app.planning.document.blocks import Block, Column, Heading, Paragraph, Table
from app.planning.document.context import PlanContext, label, mark, number
from app.planning.document.missing import missing
from app.text import Translate


def section(context: PlanContext, translate: Translate) -> list[Block]:
    """Return the list of alternative links."""
    links = context.snapshot.alternative_links
    blocks: list[Block] = [Heading(1, translate("plan", "Alternative links and early warning"), id="alternatives")]
    blocks.append(Heading(2, translate("plan", "Alternative and emergency links")))
    if links:
        text = translate(
            "plan",
            "{count} alternative links stand by. They are no part of the everyday network, and the simulation does not "
            "count on them.",
        )
        blocks.append(Paragraph(text.format(count=number(context, len(links)))))
        blocks.append(_table(context, translate))
    else:
        blocks.append(
            missing(
                translate,
                translate("plan", "No alternative link (HF, VHF, satellite, mobile cell) is recorded."),
                translate("plan", "the disaster office, the operators, amateur radio clubs"),
            )
        )
    return blocks


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
        mark=mark(links, translate),
    )
