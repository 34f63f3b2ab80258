"""Operator status form: what an operator reports for every area, every six or twelve hours."""

from __future__ import annotations

from collections import Counter

from app.planning.document.blocks import Block, Column, Field, Form, Heading, Paragraph, Table
from app.planning.document.context import PlanContext, number
from app.planning.document.form_parts import reporter_part, yes_no
from app.planning.document.print_kind import Print, PrintOrder
from app.text import QT_TRANSLATE_NOOP, Translate

_LEAST_ROWS, _ROW = 6, 22.0


def _blocks(context: PlanContext, translate: Translate, order: PrintOrder) -> list[Block]:
    text = translate(
        "prints",
        "Report every 6 hours in the first three days, then every 12. A number that is not known stays empty: 0 means "
        "that there is none.",
    )
    return [
        Heading(1, translate("prints", "Operator status")),
        Paragraph(text),
        Form(
            translate("prints", "Report"),
            (
                (
                    Field(translate("fields", "Operator"), 2),
                    Field(translate("prints", "Report number"), 0.9),
                    Field(translate("prints", "As of (UTC)"), 1.2),
                    Field(translate("prints", "Next report (UTC)"), 1.2),
                ),
            ),
        ),
        _areas(context, translate),
        _network(translate),
        _needs(translate),
        reporter_part(translate),
    ]


def _areas(context: PlanContext, translate: Translate) -> Table:
    counts = Counter(site.admin1 or translate("plan", "area not stated") for site in context.snapshot.sites)
    rows = [(area, number(context, count), *[""] * 7) for area, count in sorted(counts.items())]
    rows += [("", "", *[""] * 7)] * max(0, _LEAST_ROWS - len(rows))
    return Table(
        columns=(
            Column(translate("prints", "Area"), weight=20),
            Column(translate("prints", "Sites in all"), "right", 8),
            Column(translate("prints", "Sites out"), weight=8),
            Column(translate("prints", "out by damage"), weight=9),
            Column(translate("prints", "out by transport"), weight=10),
            Column(translate("prints", "out by power"), weight=9),
            Column(translate("prints", "on battery"), weight=9),
            Column(translate("prints", "on generator"), weight=11),
            Column(translate("prints", "shortest fuel (h)"), weight=10),
        ),
        rows=tuple(rows),
        caption=translate("prints", "Sites by area"),
        notes=(translate("prints", "Sites in all are those of this plan, of every operator; correct them."),),
        row_height=_ROW,
    )


def _network(translate: Translate) -> Form:
    answered = (
        translate("prints", "normal"),
        translate("prints", "works without location"),
        translate("prints", "rerouted with location"),
        translate("prints", "rerouted without location"),
        translate("prints", "unavailable"),
    )
    return Form(
        translate("prints", "Network"),
        (
            (
                Field(
                    translate("prints", "Core"),
                    1.4,
                    choices=(translate("prints", "works"), translate("prints", "limited"), translate("prints", "out")),
                ),
                Field(translate("prints", "International capacity left (%)"), 1.3),
                Field(translate("prints", "Microwave hops down"), 1),
                Field(translate("prints", "Cell broadcast works"), 1.2, choices=yes_no(translate)),
            ),
            (
                Field(translate("prints", "Fixed lines out"), 1),
                Field(translate("prints", "Subscribers without service"), 1.2),
                Field(translate("prints", "Fiber cuts: where"), 3),
            ),
            (Field(translate("prints", "Emergency calls"), choices=answered),),
        ),
    )


def _needs(translate: Translate) -> Form:
    needs = (
        translate("prints", "fuel"),
        translate("prints", "access"),
        translate("prints", "security"),
        translate("prints", "spares"),
        translate("prints", "spectrum"),
        translate("prints", "customs"),
    )
    return Form(
        translate("prints", "Needs and outlook"),
        (
            (Field(translate("prints", "Needed"), choices=needs),),
            (Field(translate("prints", "For which sites, how much, by when"), lines=2),),
            (Field(translate("prints", "Expected return of service, site by site"), lines=3),),
            (Field(translate("prints", "Remarks"), lines=2),),
        ),
    )


PRINT = Print(
    title=QT_TRANSLATE_NOOP("prints", "Operator status form"),
    summary=QT_TRANSLATE_NOOP("prints", "What an operator reports by area: out, why, on battery, needs."),
    blocks=_blocks,
    is_form=True,
)
