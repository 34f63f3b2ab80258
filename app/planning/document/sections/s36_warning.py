"""Early-warning nodes and what they depend on."""

from __future__ import annotations

from collections import Counter

from app.models.choices import choice_text
from app.models.hazard_kinds import HazardKind
from app.models.warning import WarningNode
from app.planning.document.blocks import Block, Column, Figure, Heading, Paragraph, Table
from app.planning.document.chapter import text_for, written_blocks
from app.planning.document.context import PlanContext, mark, number
from app.planning.document.evidence import grounds
from app.planning.document.map_sheet import map_sheet
from app.planning.document.maps import alternatives_map
from app.planning.document.missing import missing
from app.planning.document.sum_texts import hidden_sums, kind_table
from app.planning.document.warning_parts import mandates, reach, templates
from app.text import QT_TRANSLATE_NOOP, Translate

_POWER = {
    "grid": QT_TRANSLATE_NOOP("plan", "grid"),
    "battery": QT_TRANSLATE_NOOP("plan", "battery"),
    "solar": QT_TRANSLATE_NOOP("plan", "solar"),
    "generator": QT_TRANSLATE_NOOP("plan", "generator"),
}


def section(context: PlanContext, translate: Translate) -> list[Block]:
    """Return the warning nodes, which sites they need, and the map of them and of the alternative links."""
    heading = Heading(1, translate("plan", "Early warning"), id="warning")
    text = text_for(context, "warning")
    return [
        heading,
        *(written_blocks(text, context, translate) if text else []),
        *mandates(context, translate),
        *_nodes(context, translate),
        *_map(context, translate),
        *reach(context, translate),
        *templates(context, translate),
    ]


def _nodes(context: PlanContext, translate: Translate) -> list[Block]:
    nodes = context.snapshot.warning_nodes
    if hidden_sums(context, "warning_node") and not nodes:
        caption, head = translate("plan", "Early-warning nodes by kind"), translate("plan", "Kind")
        return kind_table(context, "warning_node", caption, head, translate)
    if not nodes:
        return [
            missing(
                translate,
                translate("plan", "No siren, sensor or warning center is recorded."),
                translate("plan", "the meteorological service and the disaster office"),
                "warning_node",
            )
        ]
    shared = Counter(node.site_id for node in nodes if node.site_id)
    alone = sum(node.site_id is None for node in nodes)
    text = translate(
        "plan",
        "Warning nodes recorded: {count}; of these work without a site of the network: {alone}. "
        "The site that most of the others need is {site} ({needing}).",
    )
    values = {
        "count": number(context, len(nodes)),
        "alone": number(context, alone) if alone else translate("plan", "none"),
    }
    if shared:
        site_id, needing = min(shared.items(), key=lambda item: (-item[1], context.name(item[0])))
        values |= {"site": context.name(site_id), "needing": number(context, needing)}
    else:
        text = translate(
            "plan", "Warning nodes recorded: {count}; of these work without a site of the network: {alone}."
        )
    rows = tuple(
        (
            node.name,
            choice_text(node.kind, translate),
            _hazards(node, translate) or "–",
            context.name(node.site_id),
            _power(node, translate) or "–",
            number(context, node.battery_h),
        )
        for node in sorted(nodes, key=lambda n: (n.kind, n.name))
    )
    table = Table(
        columns=(
            Column(translate("plan", "Node")),
            Column(translate("plan", "Kind")),
            Column(translate("plan", "Hazards")),
            Column(translate("plan", "Works through site")),
            Column(translate("plan", "Power")),
            Column(translate("plan", "Battery (h)"), "right"),
        ),
        rows=rows,
        caption=translate("plan", "Early-warning nodes"),
        **grounds(context, nodes, translate),
    )
    return [Paragraph(text.format(**values)), table]


def _hazards(node: WarningNode, translate: Translate) -> str:
    """Return the hazards of a node, in the language of the print where the program knows them."""
    known = list(HazardKind)
    return ", ".join(choice_text(HazardKind(h), translate) if h in known else h for h in node.hazards)


def _power(node: WarningNode, translate: Translate) -> str:
    """Return what feeds a node; sources are joined by a plus as people record them."""
    sources = (node.power_source or "").split("+")
    return " + ".join(translate("plan", _POWER.get(source.strip(), source.strip())) for source in sources)


def _map(context: PlanContext, translate: Translate) -> list[Block]:
    snapshot = context.snapshot
    drawing = alternatives_map(snapshot, map_sheet(context, translate))
    if drawing is None:
        return []
    caption = translate("plan", "Alternative links and warning nodes")
    synthetic = mark((*snapshot.alternative_links, *snapshot.warning_nodes), translate)
    return [Figure(drawing=drawing, caption=caption, alt=caption, mark=synthetic, id="map-alternatives")]
