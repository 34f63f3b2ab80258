"""How the plan is kept alive."""

from __future__ import annotations

from app.planning.document.blocks import Block
from app.planning.document.context import PlanContext
from app.planning.document.written import to_be_written
from app.text import QT_TRANSLATE_NOOP, Translate

_TITLE = QT_TRANSLATE_NOOP("plan", "Monitoring and review")
_WHO = QT_TRANSLATE_NOOP("plan", "the authority that approves this plan")
_PROMPTS = (
    QT_TRANSLATE_NOOP(
        "plan",
        "Which indicators are followed, with baseline, target and who reports them.",
    ),
    QT_TRANSLATE_NOOP(
        "plan",
        "When the plan is reviewed next, and what triggers a review before.",
    ),
    QT_TRANSLATE_NOOP(
        "plan",
        "Who holds numbered copies, and how changes reach them.",
    ),
)


def section(context: PlanContext, translate: Translate) -> list[Block]:
    """Return what the chapter has to answer."""
    return to_be_written(translate, _TITLE, "review", _PROMPTS, _WHO)
