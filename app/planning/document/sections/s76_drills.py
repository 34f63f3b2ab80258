"""How the plan is practiced."""

from __future__ import annotations

from app.planning.document.blocks import Block
from app.planning.document.context import PlanContext
from app.planning.document.written import to_be_written
from app.text import QT_TRANSLATE_NOOP, Translate

_TITLE = QT_TRANSLATE_NOOP("plan", "Training, drills and exercises")
_WHO = QT_TRANSLATE_NOOP("plan", "the disaster office")
_PROMPTS = (
    QT_TRANSLATE_NOOP(
        "plan",
        "Who has been trained in what, and who is next.",
    ),
    QT_TRANSLATE_NOOP(
        "plan",
        "Which exercises took place, what they showed, and which corrective actions are open.",
    ),
    QT_TRANSLATE_NOOP(
        "plan",
        "The calendar of the coming exercises, radio tests included.",
    ),
)


def section(context: PlanContext, translate: Translate) -> list[Block]:
    """Return what the chapter has to answer."""
    return to_be_written(translate, _TITLE, "drills", _PROMPTS, _WHO)
