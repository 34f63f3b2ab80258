"""Annex: equipment and stock."""

from __future__ import annotations

from collections import Counter

from app.models.choices import choice_text
from app.planning.document.blocks import Block, Column, Table
from app.planning.document.chapter import Chapter, chapter
from app.planning.document.context import PlanContext, day, number
from app.planning.document.evidence import grounds
from app.planning.document.record_table import record_table
from app.text import QT_TRANSLATE_NOOP, Translate

CHAPTER = Chapter(
    key="equipment",
    tables=("stock_item",),
    title=QT_TRANSLATE_NOOP("plan", "Equipment and stock"),
    who=QT_TRANSLATE_NOOP("plan", "whoever keeps emergency equipment: serial number, place, battery date, keeper"),
    is_annex=True,
)


def section(context: PlanContext, translate: Translate) -> list[Block]:
    """Return the stock by kind, and the list."""
    return chapter(CHAPTER, context, translate, _by_kind(context, translate), _list(context, translate))


def _by_kind(context: PlanContext, translate: Translate) -> list[Block]:
    counts: Counter[str] = Counter()
    unknown: Counter[str] = Counter()
    for item in context.snapshot.stock_items:
        kind = choice_text(item.kind, translate) if item.kind else translate("plan", "kind not stated")
        counts[kind] += item.count or 0
        unknown[kind] += item.count is None
    rows = tuple((kind, number(context, counts[kind]), number(context, unknown[kind])) for kind in sorted(counts))
    if not rows:
        return []
    return [
        Table(
            columns=(
                Column(translate("plan", "Kind")),
                Column(translate("plan", "Counted"), "right"),
                Column(translate("plan", "Rows without a count"), "right"),
            ),
            rows=rows,
            caption=translate("plan", "Stock by kind"),
            **grounds(context, context.snapshot.stock_items, translate),
        )
    ]


def _list(context: PlanContext, translate: Translate) -> list[Block]:
    return record_table(
        context,
        translate,
        sorted(context.snapshot.stock_items, key=lambda i: (i.kind or "", i.name)),
        translate("plan", "Equipment in stock"),
        (
            (Column(translate("plan", "Equipment"), weight=22), lambda r: r.name),
            (Column(translate("plan", "Count"), "right", 7), lambda r: number(context, r.count)),
            (Column(translate("plan", "Serial numbers"), weight=15), lambda r: ", ".join(r.serials)),
            (
                Column(translate("plan", "Place"), weight=18),
                lambda r: context.name(r.site_id) if r.site_id else r.place,
            ),
            (Column(translate("plan", "Kept by"), weight=14), lambda r: context.name(r.custodian_id)),
            (Column(translate("plan", "Deploy (h)"), "right", 8), lambda r: number(context, r.deploy_h, 1)),
            (Column(translate("plan", "Battery"), weight=8), lambda r: day(context, r.battery_on)),
            (Column(translate("plan", "Tested"), weight=8), lambda r: day(context, r.tested_on)),
        ),
        id="stock",
    )
