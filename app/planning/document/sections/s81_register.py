"""Annex: every site and link, in the restricted edition only."""

from __future__ import annotations

from app.models.choices import choice_text
from app.models.record import Disclosure
from app.planning.document.blocks import Block, Column, Heading, Paragraph, Table
from app.planning.document.context import PlanContext, number
from app.planning.document.evidence import grounds
from app.text import Translate


def section(context: PlanContext, translate: Translate) -> list[Block]:
    """Return the asset register."""
    snapshot = context.snapshot
    if context.edition is not Disclosure.RESTRICTED or not snapshot.sites:
        return []
    blocks: list[Block] = [
        Heading(1, translate("plan", "Asset register"), id="register", is_annex=True),
        Paragraph(
            translate(
                "plan", "Every site and link that is recorded. Restricted: not to be copied outside the plan's holders."
            ),
        ),
        _sites(context, translate),
    ]
    return [*blocks, _links(context, translate)] if snapshot.links else blocks


def _sites(context: PlanContext, translate: Translate) -> Table:
    supplies = {supply.site_id: supply for supply in context.snapshot.power_supplies}
    rows = []
    for site in sorted(context.snapshot.sites, key=lambda s: (s.kind, s.name, s.id)):
        supply = supplies.get(site.id)
        rows.append(
            (
                site.code or "–",
                site.name,
                choice_text(site.kind, translate),
                context.name(site.operator_id),
                context.formatter.number(site.lat, 4),
                context.formatter.number(site.lon, 4),
                number(context, supply.battery_h if supply else None),
                number(context, supply.fuel_h if supply else None),
                number(context, site.design_wind_ms),
                site.confidence.value if site.confidence else "–",
            )
        )
    return Table(
        columns=(
            Column(translate("plan", "Code")),
            Column(translate("plan", "Site")),
            Column(translate("plan", "Kind")),
            Column(translate("plan", "Operator")),
            Column(translate("plan", "Latitude"), "right"),
            Column(translate("plan", "Longitude"), "right"),
            Column(translate("plan", "Battery h"), "right"),
            Column(translate("plan", "Fuel h"), "right"),
            Column(translate("plan", "Wind m/s"), "right"),
            Column(translate("plan", "Conf."), "center"),
        ),
        rows=tuple(rows),
        caption=translate("plan", "All sites"),
        **grounds(
            context,
            context.snapshot.sites,
            translate,
            translate("plan", "WGS 84 degrees. Wind: design wind speed. Conf.: confidence A to D. A dash: unknown."),
        ),
        is_compact=True,
    )


def _links(context: PlanContext, translate: Translate) -> Table:
    rows = tuple(
        (
            link.code or "–",
            context.name(link.start_id),
            context.name(link.end_id),
            choice_text(link.medium, translate),
            number(context, link.length_km, 1),
            number(context, link.capacity_mbps),
            link.route_group_id or "–",
            link.confidence.value if link.confidence else "–",
        )
        for link in sorted(context.snapshot.links, key=lambda r: (r.medium, r.code or "", r.id))
    )
    return Table(
        columns=(
            Column(translate("plan", "Code")),
            Column(translate("plan", "From")),
            Column(translate("plan", "To")),
            Column(translate("plan", "Medium")),
            Column(translate("plan", "Length km"), "right"),
            Column(translate("plan", "Mbit/s"), "right"),
            Column(translate("plan", "Route group")),
            Column(translate("plan", "Conf."), "center"),
        ),
        rows=rows,
        caption=translate("plan", "All links"),
        **grounds(
            context, context.snapshot.links, translate, translate("plan", "Conf.: confidence A to D. A dash: unknown.")
        ),
        is_compact=True,
    )
