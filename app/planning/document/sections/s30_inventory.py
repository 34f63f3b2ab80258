"""What there is: counts by kind, operator and medium."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from app.models.choices import choice_text
from app.models.link import Link
from app.models.record import Disclosure
from app.models.site import Site
from app.planning.document.blocks import Block, Column, Heading, Paragraph, Table
from app.planning.document.context import PlanContext, number, said
from app.planning.document.evidence import grounds
from app.planning.document.missing import missing
from app.planning.document.sum_texts import hidden_sums, kind_table
from app.text import Translate

_FEWEST_OPERATORS = 3
_LISTED = 25


def section(context: PlanContext, translate: Translate) -> list[Block]:
    """Return the inventory in counts; the full lists stand in the annex."""
    snapshot = context.snapshot
    blocks: list[Block] = [Heading(1, translate("plan", "Inventory of critical infrastructure"), id="inventory")]
    if hidden_sums(context, "site", "link"):
        kinds, media = translate("plan", "Kind of site"), translate("plan", "Medium")
        blocks += kind_table(context, "site", translate("plan", "Sites by kind"), kinds, translate)
        blocks += kind_table(context, "link", translate("plan", "Links by medium"), media, translate)
        return [*blocks, *_tiers(context, translate)]
    if not snapshot.sites:
        blocks.append(
            missing(
                translate,
                translate("plan", "No site is recorded."),
                translate("plan", "each operator, as a list of sites with position, kind and power"),
                "site",
            )
        )
        return blocks
    text = translate(
        "plan",
        "Counts of what is recorded, planned and retired sites included. The full list stands in the annex of the "
        "restricted edition.",
    )
    return [
        *blocks,
        Paragraph(text),
        _by_kind(context, snapshot.sites, translate),
        _operators(context, translate),
        _by_medium(context, snapshot.links, translate),
        *_tiers(context, translate),
    ]


def _by_kind(context: PlanContext, sites: Sequence[Site], translate: Translate) -> Table:
    kinds = Counter(site.kind for site in sites)
    gateways = Counter(site.kind for site in sites if site.is_gateway)
    first_tier = Counter(site.kind for site in sites if site.tier == 1)
    rows = [
        (choice_text(kind, translate), number(context, count), number(context, gateways[kind]), _tier(context, kind))
        for kind, count in sorted(kinds.items(), key=lambda item: (-item[1], item[0]))
    ]
    known = sum(site.tier is not None for site in sites)
    rows.append(
        (
            translate("plan", "All kinds"),
            number(context, len(sites)),
            number(context, sum(gateways.values())),
            number(context, sum(first_tier.values()) if known else None),
        )
    )
    return Table(
        columns=(
            Column(translate("plan", "Kind of site")),
            Column(translate("plan", "Sites"), "right"),
            Column(translate("plan", "of these gateways"), "right"),
            Column(translate("plan", "of these tier 1"), "right"),
        ),
        rows=tuple(rows),
        caption=translate("plan", "Sites by kind"),
        **grounds(
            context,
            sites,
            translate,
            translate(
                "plan", "A tier is a decision, not a measurement: for {count} of {total} sites it is made."
            ).format(count=number(context, known), total=number(context, len(sites))),
        ),
    )


def _tiers(context: PlanContext, translate: Translate) -> list[Block]:
    """Return the sites of tiers 1 and 2 with the reasons; the tier that people entered stands beside the "
    "computed one."""
    if context.facts is None:
        return []
    tiers = [t for id, t in context.facts.tiers.items() if id in context.by_id and min(t.computed, t.entered or 4) <= 2]
    shown = sorted(tiers, key=lambda t: (t.entered or t.computed, t.computed, t.name))
    rows = tuple(
        (
            t.name,
            number(context, t.computed),
            number(context, t.entered),
            "\n".join(said(context, reason, translate) for reason in t.reasons),
        )
        for t in shown[:_LISTED]
    )
    if not rows:
        return []
    text = translate("plan", "Sites of tier 1 or 2, national services and those on which areas depend: {count}.")
    left_out = translate("plan", "The first {shown} of {count}; Lifeline lists all of them.")
    notes = (left_out.format(shown=number(context, _LISTED), count=number(context, len(shown))),)
    return [
        Heading(2, translate("plan", "The most critical sites")),
        Paragraph(text.format(count=number(context, len(shown)))),
        Table(
            columns=(
                Column(translate("plan", "Site"), weight=28),
                Column(translate("plan", "Computed tier"), "center", 11),
                Column(translate("plan", "Entered tier"), "center", 11),
                Column(translate("plan", "Why"), weight=50),
            ),
            rows=rows,
            caption=translate("plan", "Sites of tiers 1 and 2 and the grounds"),
            **grounds(
                context,
                (context.by_id[t.site_id] for t in shown[:_LISTED]),
                translate,
                *notes if len(shown) > _LISTED else (),
            ),
            id="tiers",
        ),
    ]


def _tier(context: PlanContext, kind: str) -> str:
    tiers = [site.tier for site in context.snapshot.sites if site.kind == kind]
    known = [tier for tier in tiers if tier is not None]
    return number(context, sum(tier == 1 for tier in known) if known else None)


def _operators(context: PlanContext, translate: Translate) -> Block:
    """Return the table by operator; in public only where three or more hide each other's numbers."""
    named = {site.operator_id for site in context.snapshot.sites if site.operator_id}
    if context.edition is Disclosure.PUBLIC and len(named) < _FEWEST_OPERATORS:
        text = translate("plan", "Numbers by operator are not printed in public: fewer than three operators are named.")
        return Paragraph(text)
    return _by_operator(context, translate)


def _by_operator(context: PlanContext, translate: Translate) -> Table:
    snapshot = context.snapshot
    unknown = translate("plan", "operator not stated")
    operators = {o.id: o.name for o in snapshot.organisations}
    sites = Counter(operators.get(site.operator_id or "", unknown) for site in snapshot.sites)
    links = Counter(operators.get(link.operator_id or "", unknown) for link in snapshot.links)
    gateways = Counter(operators.get(s.operator_id or "", unknown) for s in snapshot.sites if s.is_gateway)
    rows = tuple(
        (name, number(context, sites[name]), number(context, gateways[name]), number(context, links[name]))
        for name in sorted({*sites, *links}, key=lambda n: (n == unknown, -sites[n], n))
    )
    return Table(
        columns=(
            Column(translate("plan", "Operator")),
            Column(translate("plan", "Sites"), "right"),
            Column(translate("plan", "of these gateways"), "right"),
            Column(translate("plan", "Links"), "right"),
        ),
        rows=rows,
        caption=translate("plan", "Sites and links by operator"),
        **grounds(context, (*snapshot.sites, *snapshot.links), translate),
    )


def _by_medium(context: PlanContext, links: Sequence[Link], translate: Translate) -> Block:
    if not links:
        return missing(
            translate,
            translate("plan", "No link is recorded."),
            translate("plan", "each operator, as a list of links"),
            "link",
        )
    rows = []
    for medium, count in sorted(Counter(link.medium for link in links).items(), key=lambda item: (-item[1], item[0])):
        of_medium = [link for link in links if link.medium == medium]
        lengths = [link.length_km for link in of_medium if link.length_km is not None]
        routed = sum(link.route is not None for link in of_medium)
        grouped = sum(link.route_group_id is not None for link in of_medium)
        length = number(context, sum(lengths)) if lengths else "–"
        cells = (number(context, count), length, number(context, routed), number(context, grouped))
        rows.append((choice_text(medium, translate), *cells))
    return Table(
        columns=(
            Column(translate("plan", "Medium")),
            Column(translate("plan", "Links"), "right"),
            Column(translate("plan", "Recorded length (km)"), "right"),
            Column(translate("plan", "with surveyed route"), "right"),
            Column(translate("plan", "with route group"), "right"),
        ),
        rows=tuple(rows),
        caption=translate("plan", "Links by medium"),
        **grounds(
            context,
            links,
            translate,
            translate(
                "plan",
                "A route group names the duct, pole line, bridge or landing that links share. Without it nobody can "
                "say "
                "whether two links are independent.",
            ),
        ),
    )
