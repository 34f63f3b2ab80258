"""Parts that several forms share: who and when, and what is known of the asset already."""

from __future__ import annotations

from app.models.choices import choice_text
from app.planning.document.blocks import Field, Form
from app.planning.document.context import PlanContext, number
from app.planning.document.print_kind import PrintOrder
from app.text import Translate


def yes_no(translate: Translate) -> tuple[str, ...]:
    """Return the two answers."""
    return (translate("plan", "yes"), translate("plan", "no"))


def asset_part(context: PlanContext, translate: Translate, order: PrintOrder) -> Form:
    """Return the head of a form about one asset, filled in as far as the plan knows it."""
    site = order.site
    position = ""
    if site:
        position = f"{context.formatter.number(site.lat, 5)}, {context.formatter.number(site.lon, 5)}"
    asset = order.asset
    return Form(
        title=translate("prints", "Asset"),
        rows=(
            (
                Field(translate("fields", "Code"), 1, getattr(asset, "code", None) or ""),
                Field(translate("fields", "Name"), 2, getattr(asset, "name", None) or ""),
                Field(translate("fields", "Kind"), 1.2, choice_text(site.kind, translate) if site else ""),
            ),
            (
                Field(translate("fields", "Operator"), 1.5, context.name(site.operator_id) if site else ""),
                Field(translate("fields", "First-level area"), 1, (site.admin1 or "") if site else ""),
                Field(translate("prints", "Position (WGS 84)"), 1.7, position),
            ),
            (Field(translate("fields", "Identifier"), 1, asset.id if asset else ""),),
        ),
    )


def reporter_part(translate: Translate) -> Form:
    """Return who reports, how to reach them, and the signature."""
    return Form(
        title=translate("prints", "Reported by"),
        rows=(
            (
                Field(translate("fields", "Name"), 1.5),
                Field(translate("prints", "Phone, radio call sign"), 1.5),
                Field(translate("prints", "Date and time (UTC)"), 1),
                Field(translate("prints", "Signature"), 1.2),
            ),
        ),
    )


def known_number(context: PlanContext, value: float | None, decimals: int = 0) -> str:
    """Return a number that is known, or nothing, so that a person writes it."""
    return "" if value is None else number(context, value, decimals)
