"""Situation report: what the simulation leads to expect, and room for what is known."""

from __future__ import annotations

from collections import Counter

from app.models.site import Site
from app.planning.document.blocks import Block, Column, Field, Form, Heading, Paragraph, Table
from app.planning.document.context import PlanContext, number, rounded, site_of
from app.planning.document.form_parts import reporter_part
from app.planning.document.print_kind import Print, PrintOrder
from app.planning.document.ranking import reported_at, restoration_order, worst_result
from app.text import QT_TRANSLATE_NOOP, Translate

_ROW, _LEAST_ROWS, _FIRST = 20.0, 4, 8


def _blocks(context: PlanContext, translate: Translate, order: PrintOrder) -> list[Block]:
    return [
        Heading(1, translate("prints", "Situation report")),
        _head(translate),
        _areas(context, translate),
        *_expected(context, translate),
        _sites(context, translate),
        _outlook(translate),
        reporter_part(translate),
    ]


def _head(translate: Translate) -> Form:
    return Form(
        translate("prints", "Report"),
        (
            (
                Field(translate("prints", "Event"), 2),
                Field(translate("prints", "Report number"), 0.9),
                Field(translate("prints", "As of (UTC)"), 1.1),
                Field(translate("prints", "Next report (UTC)"), 1.1),
            ),
            (
                Field(
                    translate("prints", "In three sentences: what happened, who is without service, what comes next"),
                    lines=4,
                ),
            ),
        ),
    )


def _areas(context: PlanContext, translate: Translate) -> Table:
    unknown = translate("plan", "area not stated")
    sites = Counter(site.admin1 or unknown for site in context.snapshot.sites)
    people: Counter[str] = Counter()
    for settlement in context.snapshot.settlements:
        people[settlement.admin1 or unknown] += settlement.population or 0
    rows = [
        (a, number(context, people[a] or None), number(context, sites[a]), *[""] * 5) for a in sorted({*sites, *people})
    ]
    rows += [("", "", "", *[""] * 5)] * max(0, _LEAST_ROWS - len(rows))
    return Table(
        columns=(
            Column(translate("prints", "Area"), weight=22),
            Column(translate("prints", "People recorded"), "right", 12),
            Column(translate("prints", "Sites in all"), "right", 9),
            Column(translate("prints", "Sites out"), weight=9),
            Column(translate("prints", "People without service"), weight=13),
            Column(translate("prints", "Emergency calls"), weight=11),
            Column(translate("prints", "Warning works"), weight=11),
            Column(translate("prints", "Roads"), weight=10),
        ),
        rows=tuple(rows),
        caption=translate("prints", "Status by area"),
        row_height=_ROW,
    )


def _expected(context: PlanContext, translate: Translate) -> list[Block]:
    worst = worst_result(context)
    if worst is None:
        return []
    result = worst[1]
    text = translate(
        "prints",
        "For comparison: after “{scenario}” the simulation expects {day} people without service after 24 hours and "
        "{week} after 7 days, of {total} recorded. It is no report of what happened.",
    )
    values = {
        "scenario": result.scenario_name,
        "day": rounded(context, reported_at(result, 24).people.mean),
        "week": rounded(context, reported_at(result, 168).people.mean),
        "total": number(context, result.people_recorded),
    }
    return [Paragraph(text.format(**values), "small")]


def _sites(context: PlanContext, translate: Translate) -> Table:
    worst = worst_result(context)
    first = [site_of(context, step.id) for step in restoration_order(context, worst[1])[:_FIRST]] if worst else []
    named: list[Site] = [site for site in first if site]
    rows = [(site.name, *[""] * 5) for site in named] + [("", *[""] * 5)] * 3
    return Table(
        columns=(
            Column(translate("prints", "Site"), weight=28),
            Column(translate("prints", "State, since when (UTC)"), weight=18),
            Column(translate("prints", "Cause"), weight=14),
            Column(translate("prints", "Battery, fuel left (h)"), weight=13),
            Column(translate("prints", "Needs"), weight=15),
            Column(translate("prints", "Back by (UTC)"), weight=12),
        ),
        rows=tuple(rows),
        caption=translate("prints", "Sites that matter most, and others that are out"),
        row_height=_ROW,
    )


def _outlook(translate: Translate) -> Form:
    return Form(
        translate("prints", "Done, needed, decided"),
        (
            (Field(translate("prints", "Alternative links and kits in use: where, since when"), lines=2),),
            (Field(translate("prints", "Requests open: what, for whom, priority"), lines=2),),
            (Field(translate("prints", "Help from abroad: offered, on the way, held up"), lines=2),),
            (Field(translate("prints", "Decisions needed, by whom, by when"), lines=2),),
        ),
    )


PRINT = Print(
    title=QT_TRANSLATE_NOOP("prints", "Situation report"),
    summary=QT_TRANSLATE_NOOP("prints", "Areas and sites that matter most, with room for what is known."),
    blocks=_blocks,
    is_form=True,
)
