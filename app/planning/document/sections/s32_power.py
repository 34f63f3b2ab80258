"""How long sites last without the grid."""

from __future__ import annotations

from collections.abc import Sequence

from app.models.choices import choice_text
from app.models.power import PowerSupply
from app.models.site import Site
from app.planning.document.blocks import Block, Column, Heading, Paragraph, Table
from app.planning.document.context import PlanContext, number, site_of
from app.planning.document.evidence import grounds
from app.planning.document.fuel import compliance_blocks, fuel_blocks
from app.planning.document.missing import missing
from app.planning.document.sum_texts import count_text, hidden_sums
from app.text import Translate

_WEAKEST = 15


def section(context: PlanContext, translate: Translate) -> list[Block]:
    """Return the power autonomy by kind and the sites with least of it."""
    blocks: list[Block] = [Heading(1, translate("plan", "Power and fuel"), id="power")]
    supplies = [s for s in context.snapshot.power_supplies if site_of(context, s.site_id)]
    text = translate(
        "plan",
        "Most outages after a storm begin when batteries are empty. For {known} of {total} sites the battery is "
        "recorded; where it is not, the simulation assumes what is usual for the kind of site and says so.",
    )
    sums = hidden_sums(context, "power_supply", "site")
    if sums:
        counted = count_text(context, sums.batteries_known, translate)
        blocks.append(Paragraph(text.format(known=counted, total=count_text(context, sums.rows["site"], translate))))
    if not supplies:
        blocks.append(
            missing(
                translate,
                translate("plan", "No battery, generator or fuel is recorded for any site."),
                translate("plan", "each operator, for every site"),
                "power_supply",
                "site",
            )
        )
        return blocks
    known = sum(s.battery_h is not None for s in supplies)
    values = {"known": number(context, known), "total": number(context, len(context.snapshot.sites))}
    return [
        *blocks,
        *([] if sums else [Paragraph(text.format(**values))]),
        _by_kind(context, supplies, translate),
        _weakest(context, supplies, translate),
        *compliance_blocks(context, translate),
        *fuel_blocks(context, translate),
    ]


def _by_kind(context: PlanContext, supplies: Sequence[PowerSupply], translate: Translate) -> Table:
    groups: dict[str, list[PowerSupply]] = {}
    for supply in supplies:
        site = site_of(context, supply.site_id)
        if site:
            groups.setdefault(choice_text(site.kind, translate), []).append(supply)
    rows = []
    for kind, group in sorted(groups.items(), key=lambda item: (-len(item[1]), item[0])):
        batteries = sorted(s.battery_h for s in group if s.battery_h is not None)
        span = "–"
        if batteries:
            low, high = (context.formatter.number(h) for h in (batteries[0], batteries[-1]))
            span = low if low == high else translate("plan", "{low} to {high}").format(low=low, high=high)
        generators = [s.has_generator for s in group if s.has_generator is not None]
        fuel = sorted(s.fuel_h for s in group if s.fuel_h is not None)
        with_generator = number(context, sum(generators)) if generators else "–"
        shortest = number(context, fuel[0]) if fuel else "–"
        rows.append((kind, number(context, len(group)), span, with_generator, shortest))
    return Table(
        columns=(
            Column(translate("plan", "Kind of site")),
            Column(translate("plan", "Sites with a record"), "right"),
            Column(translate("plan", "Battery (h)"), "right"),
            Column(translate("plan", "with generator"), "right"),
            Column(translate("plan", "Shortest fuel (h)"), "right"),
        ),
        rows=tuple(rows),
        caption=translate("plan", "Autonomy without the grid, by kind of site"),
        **grounds(context, supplies, translate),
    )


def _weakest(context: PlanContext, supplies: Sequence[PowerSupply], translate: Translate) -> Table:
    rated: list[tuple[float, Site, PowerSupply]] = []
    for supply in supplies:
        site = site_of(context, supply.site_id)
        hours = autonomy_h(supply)
        if site is not None and hours is not None:
            rated.append((hours, site, supply))
    rated.sort(key=lambda row: (row[0], row[1].name))
    rows = tuple(
        (
            site.name,
            choice_text(site.kind, translate),
            number(context, supply.battery_h),
            _generator(supply, translate),
            number(context, hours),
            context.name(supply.grid_zone_id),
        )
        for hours, site, supply in rated[:_WEAKEST]
    )
    return Table(
        columns=(
            Column(translate("plan", "Site")),
            Column(translate("plan", "Kind")),
            Column(translate("plan", "Battery (h)"), "right"),
            Column(translate("plan", "Generator")),
            Column(translate("plan", "In all (h)"), "right"),
            Column(translate("plan", "Grid zone")),
        ),
        rows=rows,
        caption=translate("plan", "Sites that fall silent first when the grid fails"),
        **grounds(
            context,
            (site for _, site, _ in rated[:_WEAKEST]),
            translate,
            translate("plan", "Hours when new and full, without refueling; aged batteries last less."),
        ),
    )


def _generator(supply: PowerSupply, translate: Translate) -> str:
    if supply.has_generator is None:
        return "–"
    return translate("plan", "yes") if supply.has_generator else translate("plan", "no")


def autonomy_h(supply: PowerSupply) -> float | None:
    """Return hours on battery and fuel; None where the battery, or the fuel of a generator, is unknown."""
    if supply.battery_h is None:
        return None
    if not supply.has_generator:
        return supply.battery_h
    return None if supply.fuel_h is None else supply.battery_h + supply.fuel_h
