"""Who does what when, hazard by hazard."""

from __future__ import annotations

from app.planning.document.blocks import Block
from app.planning.document.context import PlanContext
from app.planning.document.written import to_be_written
from app.text import QT_TRANSLATE_NOOP, Translate

_TITLE = QT_TRANSLATE_NOOP("plan", "Contingency plans and procedures")
_WHO = QT_TRANSLATE_NOOP("plan", "the disaster office, the meteorological service and the operators")
_PROMPTS = (
    QT_TRANSLATE_NOOP(
        "plan",
        "For each hazard: triggers, and the actions before and after the event with their hour, owner and channel.",
    ),
    QT_TRANSLATE_NOOP(
        "plan",
        "Who does what in the first 72 hours.",
    ),
    QT_TRANSLATE_NOOP(
        "plan",
        "The standing procedures: activation, status reports, damage assessment, refueling, temporary "
        "licences, entry of equipment, public warnings, fallback of emergency numbers.",
    ),
)


def section(context: PlanContext, translate: Translate) -> list[Block]:
    """Return what the chapter has to answer."""
    return to_be_written(translate, _TITLE, "contingency", _PROMPTS, _WHO)
