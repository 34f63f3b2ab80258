"""The country and its network on maps, with what the plan knows of people and operators."""

from __future__ import annotations

from collections import Counter

from app.models.organisation import OrganisationKind
from app.planning.document.blocks import Block, Column, Figure, Heading, Paragraph, Table
from app.planning.document.chapter import text_for, written_blocks
from app.planning.document.context import PlanContext, number, whole_mark
from app.planning.document.evidence import grounds
from app.planning.document.map_extent import dense_box
from app.planning.document.map_sheet import map_sheet
from app.planning.document.maps import network_map
from app.planning.document.missing import missing
from app.planning.document.sum_texts import area_table, count_text, hidden_sums
from app.text import Translate

_LARGEST = 12
_TABLES = ("site", "link", "settlement", "warning_node", "alternative_link")


def section(context: PlanContext, translate: Translate) -> list[Block]:
    """Return the country profile with the network maps."""
    text = text_for(context, "country")
    return [
        Heading(1, translate("plan", "The country and its network"), id="country"),
        *(written_blocks(text, context, translate) if text else []),
        Paragraph(_overview(context, translate)),
        *_people_by_area(context, translate),
        *_largest(context, translate),
        *_maps(context, translate),
    ]


def _overview(context: PlanContext, translate: Translate) -> str:
    snapshot, sums = context.snapshot, hidden_sums(context, *_TABLES)
    operators = sum(o.kind is OrganisationKind.OPERATOR for o in snapshot.organisations)
    gateways = sum(bool(site.is_gateway) for site in snapshot.sites)
    text = translate(
        "plan",
        "This plan records sites: {site}, links: {link}, settlements: {settlement}, warning nodes: {warning_node}, "
        "alternative links: {alternative_link}. Operators named: {operators}. "
        "Gateways that connect the country to the world: {gateways}.",
    )
    none = translate("plan", "none")
    named = (snapshot.sites, snapshot.links, snapshot.settlements, snapshot.warning_nodes, snapshot.alternative_links)
    counts = dict(zip(_TABLES, map(len, named), strict=True))
    values = {table: number(context, count) for table, count in counts.items()}
    if sums:
        text = translate(
            "plan",
            "This plan records sites: {site}, links: {link}, settlements: {settlement}, warning nodes: {warning_node}, "
            "alternative links: {alternative_link}; this edition names {named} of them. Operators named: {operators}.",
        )
        values = {table: count_text(context, sums.rows[table], translate) for table in _TABLES}
    values |= {"operators": number(context, operators), "gateways": number(context, gateways)}
    return text.format(**values, named=number(context, sum(counts.values())) if any(counts.values()) else none)


def _people_by_area(context: PlanContext, translate: Translate) -> list[Block]:
    settlements = context.snapshot.settlements
    if hidden_sums(context, "settlement", "site"):
        return area_table(context, translate)
    if not settlements:
        return [
            missing(
                translate,
                translate("plan", "No settlement is recorded, so no number of people can be given anywhere."),
                translate("plan", "the statistics office, as a list of settlements with people and positions"),
                "settlement",
            )
        ]
    unknown_area = translate("plan", "area not stated")
    places: Counter[str] = Counter(s.admin1 or unknown_area for s in settlements)
    people: Counter[str] = Counter()
    uncounted: Counter[str] = Counter()
    for settlement in settlements:
        area = settlement.admin1 or unknown_area
        people[area] += settlement.population or 0
        uncounted[area] += settlement.population is None
    sites: Counter[str] = Counter(site.admin1 or unknown_area for site in context.snapshot.sites)
    rows = []
    for area in sorted({*places, *sites}, key=lambda a: (-people[a], a)):
        known = people[area] if places[area] > uncounted[area] else None
        cells = (places[area], known, uncounted[area], sites[area])
        rows.append((area, *(number(context, cell) for cell in cells)))
    total = (len(settlements), context.people_recorded, sum(uncounted.values()), len(context.snapshot.sites))
    rows.append((translate("plan", "All areas"), *(number(context, cell) for cell in total)))
    return [
        Table(
            columns=(
                Column(translate("plan", "First-level area")),
                Column(translate("plan", "Settlements"), "right"),
                Column(translate("plan", "People recorded"), "right"),
                Column(translate("plan", "Settlements without a number"), "right"),
                Column(translate("plan", "Sites"), "right"),
            ),
            rows=tuple(rows),
            caption=translate("plan", "People recorded and sites, by area"),
            **grounds(
                context,
                (*settlements, *context.snapshot.sites),
                translate,
                translate("plan", "A dash means unknown, not zero."),
            ),
        )
    ]


def _largest(context: PlanContext, translate: Translate) -> list[Block]:
    serving: dict[str, list[str]] = {}
    for service in context.snapshot.services:
        serving.setdefault(service.settlement_id, []).append(context.name(service.site_id))
    counted = [s for s in context.snapshot.settlements if s.population is not None]
    shown = sorted(counted, key=lambda s: (-(s.population or 0), s.name))[:_LARGEST]
    unknown = translate("plan", "not recorded; nearest cell sites are assumed")
    rows = tuple(
        (s.name, s.admin1 or "–", number(context, s.population), ", ".join(sorted(serving.get(s.id, []))) or unknown)
        for s in shown
    )
    table = Table(
        columns=(
            Column(translate("plan", "Settlement")),
            Column(translate("plan", "First-level area")),
            Column(translate("plan", "People"), "right"),
            Column(translate("plan", "Served by")),
        ),
        rows=rows,
        caption=translate("plan", "Largest settlements and the sites that serve them"),
        **grounds(context, (*shown, *context.snapshot.services), translate),
    )
    return [table] if rows else []


def _maps(context: PlanContext, translate: Translate) -> list[Block]:
    sheet = map_sheet(context, translate)
    whole = network_map(context.snapshot, sheet)
    if whole is None:
        return [
            missing(
                translate,
                translate("plan", "No place is recorded, so there is nothing to map."),
                translate("plan", "the operators, as lists of sites with positions"),
                "site",
                "settlement",
            )
        ]
    synthetic = whole_mark(context, translate)
    alt = translate(
        "plan", "Map of the sites by kind ({count}) and the links between them, over the coast and settlements."
    )
    figures: list[Block] = [
        Figure(
            drawing=whole,
            caption=translate("plan", "The network: sites by kind, links by medium"),
            alt=alt.format(count=context.formatter.number(len(context.snapshot.sites))),
            mark=synthetic,
            id="map-network",
        )
    ]
    part = dense_box(context.snapshot)
    detail = network_map(context.snapshot, sheet, part) if part else None
    if detail:
        caption = translate("plan", "The network where most sites stand, at a larger scale")
        figures.append(Figure(drawing=detail, caption=caption, alt=caption, mark=synthetic, id="map-network-detail"))
    return figures
