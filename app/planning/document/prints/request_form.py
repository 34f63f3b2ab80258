"""Request for assistance: what is needed where, and what was decided."""

from __future__ import annotations

from app.planning.document.blocks import Block, Field, Form, Heading
from app.planning.document.context import PlanContext
from app.planning.document.form_parts import reporter_part
from app.planning.document.print_kind import Print, PrintOrder
from app.text import QT_TRANSLATE_NOOP, Translate


def _blocks(context: PlanContext, translate: Translate, order: PrintOrder) -> list[Block]:
    priorities = (
        translate("prints", "life-saving"),
        translate("prints", "essential"),
        translate("prints", "restoration"),
    )
    decisions = (
        translate("prints", "granted"),
        translate("prints", "granted in part"),
        translate("prints", "passed on"),
        translate("prints", "refused"),
    )
    return [
        Heading(1, translate("prints", "Request for assistance")),
        Form(
            translate("prints", "Request"),
            (
                (
                    Field(translate("prints", "Request number"), 1),
                    Field(translate("prints", "From"), 2),
                    Field(translate("prints", "Date and time (UTC)"), 1.2),
                ),
                (Field(translate("prints", "Priority"), choices=priorities),),
                (
                    Field(translate("prints", "What is needed, with specification"), 3, lines=4),
                    Field(translate("prints", "Quantity"), 1, lines=4),
                ),
                (
                    Field(translate("prints", "Where it is needed, access, who receives it"), 3, lines=2),
                    Field(translate("prints", "Needed by (UTC)"), 1, lines=2),
                ),
                (Field(translate("prints", "What happens if it does not come"), lines=2),),
            ),
        ),
        reporter_part(translate),
        Form(
            translate("prints", "Decision"),
            (
                (Field(translate("prints", "Decision"), choices=decisions),),
                (
                    Field(translate("prints", "Decided by"), 1.5),
                    Field(translate("prints", "Supplied by"), 1.5),
                    Field(translate("prints", "Cost, currency"), 1),
                ),
                (
                    Field(translate("prints", "Sent (UTC)"), 1),
                    Field(translate("prints", "Arrived (UTC)"), 1),
                    Field(translate("prints", "To be returned on"), 1),
                    Field(translate("prints", "Returned on"), 1),
                ),
                (Field(translate("prints", "Remarks"), lines=2),),
            ),
        ),
    ]


PRINT = Print(
    title=QT_TRANSLATE_NOOP("prints", "Request form"),
    summary=QT_TRANSLATE_NOOP("prints", "A request for assistance and what was decided."),
    blocks=_blocks,
    is_form=True,
)
