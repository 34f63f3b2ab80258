"""Damage form: the state of one asset after the event."""

from __future__ import annotations

from app.planning.document.blocks import Block, Field, Form, Heading, Paragraph
from app.planning.document.context import PlanContext
from app.planning.document.form_parts import asset_part, reporter_part, yes_no
from app.planning.document.print_kind import Print, PrintOrder
from app.text import QT_TRANSLATE_NOOP, Translate


def _blocks(context: PlanContext, translate: Translate, order: PrintOrder) -> list[Block]:
    text = translate(
        "prints",
        "One form an asset. Do not enter before it is safe. Slight: works after adjustment. Moderate: repair on the "
        "spot. Extensive: parts have to be replaced. Complete: to be rebuilt.",
    )
    return [
        Heading(1, translate("prints", "Damage report")),
        Paragraph(text),
        asset_part(context, translate, order),
        _damage(translate),
        _repair(translate),
        reporter_part(translate),
    ]


def _damage(translate: Translate) -> Form:
    states = (
        translate("prints", "none"),
        translate("prints", "slight"),
        translate("prints", "moderate"),
        translate("prints", "extensive"),
        translate("prints", "complete"),
    )
    parts = (
        translate("prints", "Structure"),
        translate("prints", "Power"),
        translate("prints", "Transport"),
        translate("prints", "Radio"),
        translate("prints", "Alignment of antennas"),
    )
    return Form(
        translate("prints", "Damage"),
        (
            (
                Field(translate("prints", "Seen on (UTC)"), 1.2),
                Field(translate("prints", "Safe to work"), 1, choices=yes_no(translate)),
                Field(translate("prints", "In service"), 1, choices=yes_no(translate)),
                Field(translate("prints", "Numbers of photographs"), 1.4),
            ),
            *((Field(part, choices=states),) for part in parts),
            (Field(translate("prints", "What is broken, in words"), lines=3),),
        ),
    )


def _repair(translate: Translate) -> Form:
    ways = (
        translate("prints", "open"),
        translate("prints", "4x4"),
        translate("prints", "on foot"),
        translate("prints", "boat"),
        translate("prints", "air"),
        translate("prints", "none"),
    )
    return Form(
        translate("prints", "Access and repair"),
        (
            (Field(translate("prints", "Access"), choices=ways),),
            (Field(translate("prints", "Spares needed"), lines=2),),
            (
                Field(translate("prints", "Crew"), 1.4),
                Field(translate("prints", "Days, estimated"), 1),
                Field(translate("prints", "Cost, estimated, currency"), 1.4),
                Field(translate("prints", "Insured"), 1, choices=yes_no(translate)),
            ),
        ),
    )


PRINT = Print(
    title=QT_TRANSLATE_NOOP("prints", "Damage form"),
    summary=QT_TRANSLATE_NOOP(
        "prints", "The state of one asset after the event; for a chosen one, with what is known."
    ),
    blocks=_blocks,
    is_form=True,
    takes_asset=True,
)
