"""Who does what when, hazard by hazard."""

from __future__ import annotations

from app.models.choices import choice_text
from app.models.procedure import PlaybookAction
from app.planning.document.blocks import Block, Column, Heading, Paragraph
from app.planning.document.chapter import Chapter, chapter
from app.planning.document.context import PlanContext, moment, owner
from app.planning.document.record_table import record_table
from app.text import QT_TRANSLATE_NOOP, Translate

CHAPTER = Chapter(
    key="contingency",
    tables=("playbook_action",),
    title=QT_TRANSLATE_NOOP("plan", "Contingency plans by hazard"),
    who=QT_TRANSLATE_NOOP("plan", "the disaster office, the meteorological service and the operators"),
    prompts=(
        QT_TRANSLATE_NOOP(
            "plan",
            "For each hazard: triggers, and the actions before and after the event with hour, owner and channel.",
        ),
        QT_TRANSLATE_NOOP("plan", "Who does what in the first 72 hours."),
    ),
    is_written=True,
)


def section(context: PlanContext, translate: Translate) -> list[Block]:
    """Return one playbook a hazard, in the order of its hours."""
    by_hazard: dict[str, list[PlaybookAction]] = {}
    for action in sorted(context.snapshot.playbook_actions, key=lambda a: (a.t_h, a.code or a.name)):
        by_hazard.setdefault(action.hazard, []).append(action)
    parts = [_playbook(context, actions, translate) for _, actions in sorted(by_hazard.items())]
    lead = translate(
        "plan",
        "T is the moment when the event strikes: T-24 is a day before, T+6 six hours after. A hazard without warning "
        "begins at T+0.",
    )
    intro: list[Block] = [Paragraph(lead)] if parts else []
    return chapter(CHAPTER, context, translate, intro, *parts)


def _playbook(context: PlanContext, actions: list[PlaybookAction], translate: Translate) -> list[Block]:
    hazard = choice_text(actions[0].hazard, translate)
    table = record_table(
        context,
        translate,
        actions,
        translate("plan", "Playbook: {hazard}").format(hazard=hazard),
        (
            (Column(translate("plan", "When"), weight=9), lambda r: moment(context, r.t_h)),
            (Column(translate("plan", "Action"), weight=43), lambda r: r.name),
            (Column(translate("plan", "Owner"), weight=17), lambda r: owner(context, r)),
            (Column(translate("plan", "Channel"), weight=12), lambda r: r.channel),
            (Column(translate("plan", "Procedure"), weight=19), lambda r: context.name(r.procedure_id)),
        ),
        id=f"playbook-{actions[0].hazard}",
    )
    return [Heading(2, hazard), *table]
