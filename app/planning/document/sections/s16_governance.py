"""Who decides, who acts, at which level."""

from __future__ import annotations

from app.planning.document.blocks import Block
from app.planning.document.context import PlanContext
from app.planning.document.written import to_be_written
from app.text import QT_TRANSLATE_NOOP, Translate

_TITLE = QT_TRANSLATE_NOOP("plan", "Governance and roles")
_WHO = QT_TRANSLATE_NOOP("plan", "the disaster office with all bodies of the emergency telecommunications group")
_PROMPTS = (
    QT_TRANSLATE_NOOP(
        "plan",
        "Which bodies form the emergency telecommunications group, who chairs it, how often it meets.",
    ),
    QT_TRANSLATE_NOOP(
        "plan",
        "Who is responsible, accountable, consulted and informed for each task, with deputies.",
    ),
    QT_TRANSLATE_NOOP(
        "plan",
        "Which activation levels there are, what triggers each, and who declares it.",
    ),
)


def section(context: PlanContext, translate: Translate) -> list[Block]:
    """Return what the chapter has to answer."""
    return to_be_written(translate, _TITLE, "governance", _PROMPTS, _WHO)
