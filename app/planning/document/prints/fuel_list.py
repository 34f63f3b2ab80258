"""Fuel list: which generator to refuel first, with room to write what was delivered."""

from __future__ import annotations

from app.models.power import PowerSupply
from app.models.site import Site
from app.planning.document.blocks import Block, Column, Heading, Paragraph, Table
from app.planning.document.context import PlanContext, mark, number, site_of
from app.planning.document.missing import missing
from app.planning.document.print_kind import Print, PrintOrder
from app.text import QT_TRANSLATE_NOOP, Translate

_ROW = 20.0


def _blocks(context: PlanContext, translate: Translate, order: PrintOrder) -> list[Block]:
    heading = Heading(1, translate("prints", "Refueling"))
    ranked = refuel_order(context)
    if not ranked:
        what = translate("prints", "No site with a generator is recorded.")
        return [
            heading,
            missing(translate, what, translate("prints", "each operator, for every site"), "site", "power_supply"),
        ]
    text = translate(
        "prints",
        "Sites with a generator: those first whose failure alone cuts off most people, among equals those whose fuel "
        "ends first. On the day, what the sites report comes first.",
    )
    return [heading, Paragraph(text), _table(context, ranked, translate)]


def refuel_order(context: PlanContext) -> list[tuple[Site, PowerSupply]]:
    """Return the sites with a generator, the one to refuel first at the top; unknown fuel counts as none."""
    cut_off = {asset.id: asset.people_cut_off for asset in context.critical or ()}
    supplied = [(site_of(context, s.site_id), s) for s in context.snapshot.power_supplies if s.has_generator]
    found = [(site, supply) for site, supply in supplied if site]
    return sorted(found, key=lambda pair: (-cut_off.get(pair[0].id, 0.0), pair[1].fuel_h or 0.0, pair[0].name))


def _table(context: PlanContext, ranked: list[tuple[Site, PowerSupply]], translate: Translate) -> Table:
    cut_off = {asset.id: asset.people_cut_off for asset in context.critical or ()}
    rows = tuple(
        (
            number(context, place),
            f"{site.code}  {site.name}" if site.code else site.name,
            number(context, cut_off.get(site.id)),
            number(context, supply.battery_h),
            number(context, supply.fuel_h),
            number(context, supply.tank_l),
            number(context, supply.burn_lph, 1),
            ", ".join(t for t in (site.admin1, site.access_mode, _hours(context, site.access_time_h)) if t) or "–",
            *[""] * 3,
        )
        for place, (site, supply) in enumerate(ranked, 1)
    )
    return Table(
        columns=(
            Column(translate("prints", "Rank"), "right", 5),
            Column(translate("prints", "Site"), weight=26),
            Column(translate("prints", "People cut off"), "right", 8),
            Column(translate("prints", "Battery (h)"), "right", 7),
            Column(translate("prints", "Fuel for (h)"), "right", 7),
            Column(translate("prints", "Tank (l)"), "right", 7),
            Column(translate("prints", "Burns (l/h)"), "right", 7),
            Column(translate("prints", "Area, access"), weight=17),
            Column(translate("prints", "Gauge (l)"), weight=8),
            Column(translate("prints", "Filled (l)"), weight=8),
            Column(translate("prints", "When, by whom"), weight=12),
        ),
        rows=rows,
        caption=translate("prints", "Refuel in this order"),
        mark=mark((site for site, _ in ranked), translate),
        notes=(translate("prints", "A dash is unknown. Fuel: hours with the tank as recorded, at the usual load."),),
        row_height=_ROW,
    )


def _hours(context: PlanContext, hours: float | None) -> str:
    return "" if hours is None else f"{number(context, hours, 1)} h"


PRINT = Print(
    title=QT_TRANSLATE_NOOP("prints", "Fuel list"),
    summary=QT_TRANSLATE_NOOP("prints", "Which generator to refuel first, with room for what was delivered."),
    blocks=_blocks,
    is_landscape=True,
)
