"""Which laws, rules and licences bind whom."""

from __future__ import annotations

from app.planning.document.blocks import Block
from app.planning.document.context import PlanContext
from app.planning.document.written import to_be_written
from app.text import QT_TRANSLATE_NOOP, Translate

_TITLE = QT_TRANSLATE_NOOP("plan", "Legal and regulatory framework")
_WHO = QT_TRANSLATE_NOOP("plan", "the regulator and the ministry in charge")
_PROMPTS = (
    QT_TRANSLATE_NOOP(
        "plan",
        "Which laws and licence conditions oblige operators in an emergency, article by article, and which "
        "authority enforces them.",
    ),
    QT_TRANSLATE_NOOP(
        "plan",
        "Which rules can be relaxed for how long, by whom and by which form: temporary licences, equipment "
        "approval, import, spectrum, national roaming, shared infrastructure.",
    ),
    QT_TRANSLATE_NOOP(
        "plan",
        "Where the law has gaps, and what is proposed to close them.",
    ),
)


def section(context: PlanContext, translate: Translate) -> list[Block]:
    """Return what the chapter has to answer."""
    return to_be_written(translate, _TITLE, "legal", _PROMPTS, _WHO)
