"""Message form for radio operators and runners."""

from __future__ import annotations

from app.planning.document.blocks import Block, Field, Form, Heading, Paragraph
from app.planning.document.context import PlanContext
from app.planning.document.print_kind import Print, PrintOrder
from app.text import QT_TRANSLATE_NOOP, Translate


def _blocks(context: PlanContext, translate: Translate, order: PrintOrder) -> list[Block]:
    precedences = (
        translate("prints", "emergency"),
        translate("prints", "priority"),
        translate("prints", "routine"),
        translate("prints", "exercise"),
    )
    methods = (
        translate("prints", "voice"),
        translate("prints", "radio e-mail"),
        translate("prints", "satellite"),
        translate("prints", "paper"),
    )
    text = translate("prints", "Write in capitals, short, without abbreviations of your own. Number every message.")
    return [
        Heading(1, translate("prints", "Message")),
        Paragraph(text),
        Form(
            translate("prints", "Message"),
            (
                (
                    Field(translate("prints", "Number"), 0.8),
                    Field(translate("prints", "Precedence"), 3, choices=precedences),
                    Field(translate("prints", "Date and time (UTC)"), 1.3),
                ),
                (Field(translate("prints", "To: name, function, place")),),
                (Field(translate("prints", "From: name, function, place")),),
                (Field(translate("prints", "Subject")),),
                (Field(translate("prints", "Text"), lines=12),),
                (Field(translate("prints", "Approved by"), 2), Field(translate("prints", "Signature"), 2)),
            ),
        ),
        Form(
            translate("prints", "Reply"),
            (
                (Field(translate("prints", "Text"), lines=6),),
                (
                    Field(translate("prints", "Replied by"), 2),
                    Field(translate("prints", "Date and time (UTC)"), 1.3),
                    Field(translate("prints", "Signature"), 1.5),
                ),
            ),
        ),
        Form(
            translate("prints", "Transmission"),
            (
                (
                    Field(translate("prints", "Method"), 3.2, choices=methods),
                    Field(translate("prints", "Frequency or channel"), 1.1),
                    Field(translate("prints", "Operator"), 1.1),
                    Field(translate("prints", "Sent (UTC)"), 0.9),
                    Field(translate("prints", "Received (UTC)"), 0.9),
                ),
            ),
        ),
    ]


PRINT = Print(
    title=QT_TRANSLATE_NOOP("prints", "Message form"),
    summary=QT_TRANSLATE_NOOP("prints", "A numbered message with precedence, text, reply and how it went."),
    blocks=_blocks,
    is_form=True,
)
