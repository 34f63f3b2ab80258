"""What an edition says of what it does not show: sums over the whole plan, in words and small tables."""

from __future__ import annotations

from collections.abc import Mapping

from app.models.choices import choice_text
from app.models.link import Medium
from app.models.site import SiteKind
from app.models.warning import WarningKind
from app.planning.document.blocks import Block, Column, Table
from app.planning.document.context import PlanContext, number, whole_mark
from app.planning.document.sums import FEWEST, OTHERS, Sums
from app.text import Translate

_KINDS = {"site": SiteKind, "link": Medium, "warning_node": WarningKind}


def hidden_sums(context: PlanContext, *tables: str) -> Sums | None:
    """Return the sums of the plan where this edition leaves out rows of one of `tables`, else None."""
    return None if context.withheld.isdisjoint(tables) else context.sums


def count_text(context: PlanContext, count: int, translate: Translate) -> str:
    """Return a count, without its size where it is small and other than nothing."""
    if 0 < count < FEWEST:
        return translate("plan", "fewer than {count}").format(count=number(context, FEWEST))
    return number(context, count)


def kind_text(kind: str, table: str, translate: Translate) -> str:
    """Return what a kind of a table of `Sums.kinds` is called."""
    return translate("plan", "other kinds") if kind == OTHERS else choice_text(_KINDS[table](kind), translate)


def kinds_said(context: PlanContext, counts: Mapping[str, int], table: str, translate: Translate) -> str:
    """Return counts by kind in a row: "exchange 12, other kinds 5"."""
    said = (f"{kind_text(kind, table, translate)} {number(context, count)}" for kind, count in counts.items())
    return ", ".join(said)


def kind_table(context: PlanContext, table: str, caption: str, head: str, translate: Translate) -> list[Block]:
    """Return the counts of a table by kind, over the whole plan; nothing where there are too few."""
    sums = context.sums
    if sums is None or not sums.kinds[table]:
        return []
    rows = [(kind_text(kind, table, translate), number(context, n)) for kind, n in sums.kinds[table].items()]
    total = (translate("plan", "All kinds"), count_text(context, sums.rows[table], translate))
    return [
        Table(
            columns=(Column(head, weight=75), Column(translate("plan", "Recorded"), "right", 25)),
            rows=(*rows, total),
            caption=caption,
            mark=whole_mark(context, translate),
            notes=(_few(context, translate),),
        )
    ]


def area_table(context: PlanContext, translate: Translate) -> list[Block]:
    """Return people, settlements and sites by area, over the whole plan."""
    sums = context.sums
    if sums is None or not sums.areas:
        return []
    names = {"": translate("plan", "area not stated"), OTHERS: translate("plan", "other areas")}
    rows = tuple(
        (
            names.get(one.area, one.area),
            count_text(context, one.settlements, translate),
            number(context, one.people),
            count_text(context, one.sites, translate),
        )
        for one in sums.areas
    )
    total = (
        translate("plan", "All areas"),
        count_text(context, sums.rows["settlement"], translate),
        number(context, sums.people),
        count_text(context, sums.rows["site"], translate),
    )
    return [
        Table(
            columns=(
                Column(translate("plan", "First-level area"), weight=40),
                Column(translate("plan", "Settlements"), "right", 20),
                Column(translate("plan", "People recorded"), "right", 20),
                Column(translate("plan", "Sites"), "right", 20),
            ),
            rows=(*rows, total),
            caption=translate("plan", "People recorded and sites, by area"),
            mark=whole_mark(context, translate),
            notes=(_few(context, translate),),
        )
    ]


def cutting_text(context: PlanContext, sums: Sums, translate: Translate) -> str:
    """Return how many sites leave people without service when they fail alone, of which kinds, and why."""
    count = sum(sums.cutting.values())
    if not count:
        return translate("plan", "Too few sites to be counted in this edition cut off people when they fail alone.")
    text = translate(
        "plan",
        "{count} of the {total} sites recorded would leave people without service if they failed alone ({kinds}): "
        "{ways} because other sites have no other way to a gateway, the others because no other site serves their "
        "people.",
    )
    return text.format(
        count=number(context, count),
        total=number(context, sums.rows["site"]),
        kinds=kinds_said(context, sums.cutting, "site", translate),
        ways=count_text(context, sums.only_ways, translate),
    )


def held_text(context: PlanContext, translate: Translate) -> str:
    """Return where the names stand that this edition does not give."""
    if not context.holders:
        return translate("plan", "This edition does not name them; the restricted edition does.")
    text = translate("plan", "This edition does not name them; the restricted edition does, held by: {holders}.")
    return text.format(holders=context.holders)


def _few(context: PlanContext, translate: Translate) -> str:
    text = translate("plan", "Counts over the whole plan; where there are fewer than {count}, they are summed.")
    return text.format(count=number(context, FEWEST))
