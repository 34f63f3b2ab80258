"""Who helps from abroad, and how help enters."""

from __future__ import annotations

from app.planning.document.blocks import Block
from app.planning.document.context import PlanContext
from app.planning.document.written import to_be_written
from app.text import QT_TRANSLATE_NOOP, Translate

_TITLE = QT_TRANSLATE_NOOP("plan", "International cooperation")
_WHO = QT_TRANSLATE_NOOP("plan", "the ministry of foreign affairs, customs and the regulator")
_PROMPTS = (
    QT_TRANSLATE_NOOP(
        "plan",
        "Status of the Tampere Convention, and the national focal point for it.",
    ),
    QT_TRANSLATE_NOOP(
        "plan",
        "Agreements with neighbors, regional bodies and humanitarian partners: scope, validity, contact, last test.",
    ),
    QT_TRANSLATE_NOOP(
        "plan",
        "How experts, satellite terminals and radios enter the country: forms, offices, hours.",
    ),
)


def section(context: PlanContext, translate: Translate) -> list[Block]:
    """Return what the chapter has to answer."""
    return to_be_written(translate, _TITLE, "international", _PROMPTS, _WHO)
