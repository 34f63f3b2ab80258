"""Whom the ordinary channels do not reach."""

from __future__ import annotations

from app.planning.document.blocks import Block
from app.planning.document.context import PlanContext
from app.planning.document.written import to_be_written
from app.text import QT_TRANSLATE_NOOP, Translate

_TITLE = QT_TRANSLATE_NOOP("plan", "People with specific needs")
_WHO = QT_TRANSLATE_NOOP("plan", "the ministry of social affairs and organizations of the people concerned")
_PROMPTS = (
    QT_TRANSLATE_NOOP(
        "plan",
        "Which groups live where: people with disabilities, children, older people, migrants, speakers of "
        "other languages, people without a phone.",
    ),
    QT_TRANSLATE_NOOP(
        "plan",
        "Which channel and format reaches each group, also at night and without power.",
    ),
    QT_TRANSLATE_NOOP(
        "plan",
        "When messages were last tested with these groups.",
    ),
)


def section(context: PlanContext, translate: Translate) -> list[Block]:
    """Return what the chapter has to answer."""
    return to_be_written(translate, _TITLE, "needs", _PROMPTS, _WHO)
