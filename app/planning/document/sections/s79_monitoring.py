"""How the plan is followed and kept alive."""

from __future__ import annotations

from app.models.improvement import Indicator
from app.planning.document.blocks import Block, Column, Heading, Paragraph
from app.planning.document.chapter import Chapter, chapter
from app.planning.document.context import PlanContext, day, number
from app.planning.document.record_table import record_table
from app.text import QT_TRANSLATE_NOOP, Translate

CHAPTER = Chapter(
    key="monitoring",
    tables=("indicator",),
    title=QT_TRANSLATE_NOOP("plan", "Monitoring and review"),
    who=QT_TRANSLATE_NOOP("plan", "the authority that approves this plan"),
    prompts=(
        QT_TRANSLATE_NOOP("plan", "Which indicators are followed, with baseline, target and who reports them."),
        QT_TRANSLATE_NOOP("plan", "When the plan is reviewed next, and what triggers a review before."),
        QT_TRANSLATE_NOOP("plan", "Who holds numbered copies, and how changes reach them."),
    ),
    is_written=True,
)


def section(context: PlanContext, translate: Translate) -> list[Block]:
    """Return the indicators and the review."""
    table = record_table(
        context,
        translate,
        context.snapshot.indicators,
        translate("plan", "Indicators"),
        (
            (Column(translate("plan", "Indicator"), weight=30), lambda r: r.name),
            (Column(translate("plan", "Unit"), weight=8), lambda r: r.unit),
            (Column(translate("plan", "Baseline"), "right", 9), lambda r: number(context, r.baseline)),
            (Column(translate("plan", "Now"), "right", 8), lambda r: number(context, r.current)),
            (Column(translate("plan", "Target"), "right", 8), lambda r: number(context, r.target)),
            (Column(translate("plan", "Way made"), "right", 9), lambda r: _way(context, r)),
            (Column(translate("plan", "Measured"), weight=9), lambda r: day(context, r.measured_on)),
            (Column(translate("plan", "Due"), weight=8), lambda r: day(context, r.due_on)),
            (Column(translate("plan", "Owner"), weight=11), lambda r: context.name(r.owner_id)),
        ),
        id="indicators",
    )
    return chapter(CHAPTER, context, translate, table, _review(context, translate))


def _way(context: PlanContext, indicator: Indicator) -> str:
    """Return how much of the way from baseline to target is made."""
    base, now, target = indicator.baseline, indicator.current, indicator.target
    if base is None or now is None or target is None or target == base:
        return "–"
    return f"{number(context, 100 * (now - base) / (target - base))} %"


def _review(context: PlanContext, translate: Translate) -> list[Block]:
    plan = context.snapshot.plan
    if not plan.next_review_on:
        return []
    text = translate(
        "plan", "The next review is due on {date}; an exercise or an event that shows a gap brings it forward."
    )
    return [
        Heading(2, translate("plan", "Review")),
        Paragraph(text.format(date=day(context, plan.next_review_on))),
    ]
