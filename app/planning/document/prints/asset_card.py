"""Asset card: what is known of a site, with a code to scan, to be kept at the site."""

from __future__ import annotations

from app.models.choices import choice_text
from app.models.site import Site
from app.planning.document.blocks import Block, Card, Heading
from app.planning.document.context import PlanContext, day, mark, number
from app.planning.document.missing import missing
from app.planning.document.print_kind import Print, PrintOrder
from app.planning.document.qr import qr_drawing
from app.text import QT_TRANSLATE_NOOP, Translate

_QR_SIDE = 92.0


def _blocks(context: PlanContext, translate: Translate, order: PrintOrder) -> list[Block]:
    sites = [order.site] if order.site else sorted(context.snapshot.sites, key=lambda s: (s.tier or 9, s.name, s.id))
    heading = Heading(1, translate("prints", "Asset cards"))
    if not sites:
        what = translate("prints", "No site is recorded.")
        return [heading, missing(translate, what, translate("prints", "each operator, as a list of sites"), "site")]
    return [heading, *(site_card(context, site, translate) for site in sites)]


def site_card(context: PlanContext, site: Site, translate: Translate) -> Card:
    """Return the card of one site; the code holds its identity as a URN."""
    kind = choice_text(site.kind, translate)
    return Card(
        title=f"{site.code}  {site.name}" if site.code else site.name,
        subtitle=f"{kind} · {translate('fields', 'Gateway')}" if site.is_gateway else kind,
        facts=(*_place(context, site, translate), *_power(context, site, translate)),
        drawing=qr_drawing(f"urn:uuid:{site.id}", _QR_SIDE),
        mark=mark([site], translate),
        notes=(site.id,),
    )


def _place(context: PlanContext, site: Site, translate: Translate) -> tuple[tuple[str, str], ...]:
    access = [site.access_mode or "", f"{number(context, site.access_time_h, 1)} h" if site.access_time_h else ""]
    return (
        (translate("fields", "Operator"), context.name(site.operator_id)),
        (translate("fields", "First-level area"), site.admin1 or "–"),
        (
            translate("prints", "Position (WGS 84)"),
            f"{context.formatter.number(site.lat, 5)}, {context.formatter.number(site.lon, 5)}",
        ),
        (translate("fields", "Tier"), number(context, site.tier)),
        (translate("fields", "Structure"), choice_text(site.structure_kind, translate) if site.structure_kind else "–"),
        (translate("prints", "Height (m)"), number(context, site.height_m)),
        (translate("prints", "Design wind (m/s)"), number(context, site.design_wind_ms)),
        (translate("fields", "Access"), ", ".join(text for text in access if text) or "–"),
    )


def _power(context: PlanContext, site: Site, translate: Translate) -> tuple[tuple[str, str], ...]:
    supply = next((s for s in context.snapshot.power_supplies if s.site_id == site.id), None)
    has_generator = supply.has_generator if supply else None
    generator = "–" if has_generator is None else translate("plan", "yes") if has_generator else translate("plan", "no")
    cut_off = next((a.people_cut_off for a in context.critical or () if a.id == site.id), None)
    return (
        (translate("fields", "Grid zone"), context.name(supply.grid_zone_id if supply else None)),
        (translate("prints", "Battery (h)"), number(context, supply.battery_h if supply else None)),
        (translate("fields", "Generator"), generator),
        (translate("prints", "Fuel for (h)"), number(context, supply.fuel_h if supply else None)),
        (translate("prints", "People cut off if it fails alone"), number(context, cut_off)),
        (translate("fields", "Surveyed on"), day(context, site.surveyed_on)),
        (translate("fields", "Confidence"), site.confidence.value if site.confidence else "–"),
    )


PRINT = Print(
    title=QT_TRANSLATE_NOOP("prints", "Asset cards"),
    summary=QT_TRANSLATE_NOOP(
        "prints", "What is known of each site, with a code to scan; of all sites, or of one alone."
    ),
    blocks=_blocks,
    takes_asset=True,
)
