"""Annex: which forms there are, who fills them in, and where they go."""

from __future__ import annotations

from app.planning.document.blocks import Block, Column, Heading, Paragraph, Table
from app.planning.document.context import PlanContext
from app.text import QT_TRANSLATE_NOOP, Translate

_FORMS = (
    (
        QT_TRANSLATE_NOOP("plan", "Operator status"),
        QT_TRANSLATE_NOOP("plan", "Every operator, by the reporting cycle"),
        QT_TRANSLATE_NOOP("plan", "Sites out by cause, backup power, cables, emergency numbers, needs."),
    ),
    (
        QT_TRANSLATE_NOOP("plan", "Site survey"),
        QT_TRANSLATE_NOOP("plan", "The surveyor, before the season"),
        QT_TRANSLATE_NOOP("plan", "Position, structure, power, flood mark, access, photographs."),
    ),
    (
        QT_TRANSLATE_NOOP("plan", "Damage"),
        QT_TRANSLATE_NOOP("plan", "The first crew at a site"),
        QT_TRANSLATE_NOOP("plan", "State of structure, power, transport and radio; access; days and cost to repair."),
    ),
    (
        QT_TRANSLATE_NOOP("plan", "Request for assistance"),
        QT_TRANSLATE_NOOP("plan", "Whoever needs people or equipment"),
        QT_TRANSLATE_NOOP("plan", "What, how many, where, until when, with which priority."),
    ),
    (
        QT_TRANSLATE_NOOP("plan", "Temporary license"),
        QT_TRANSLATE_NOOP("plan", "Whoever brings radio equipment, to the regulator"),
        QT_TRANSLATE_NOOP("plan", "Equipment, frequencies, places, duration, responsible person."),
    ),
    (
        QT_TRANSLATE_NOOP("plan", "Message"),
        QT_TRANSLATE_NOOP("plan", "Radio operators"),
        QT_TRANSLATE_NOOP("plan", "Number, precedence, to, from, text, time and reply."),
    ),
)


def section(context: PlanContext, translate: Translate) -> list[Block]:
    """Return the list of forms; each is a print of its own."""
    return [
        Heading(1, translate("plan", "Forms"), id="forms", is_annex=True),
        Paragraph(
            translate(
                "plan",
                "Each form is printed on its own, blank and in any number; its fields are the same on paper, in the "
                "program and in the spreadsheet that operators receive.",
            )
        ),
        Table(
            columns=(
                Column(translate("plan", "Form"), weight=20),
                Column(translate("plan", "Filled in by"), weight=32),
                Column(translate("plan", "What it says"), weight=48),
            ),
            rows=tuple(tuple(translate("plan", cell) for cell in row) for row in _FORMS),
            caption=translate("plan", "Forms of this plan"),
        ),
    ]
