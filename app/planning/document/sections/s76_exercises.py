"""Exercises: the calendar, what they showed, and which corrective actions are open."""

from __future__ import annotations

from app.models.choices import choice_text
from app.planning.document.blocks import Block, Column, Heading, Paragraph
from app.planning.document.chapter import Chapter, chapter
from app.planning.document.context import PlanContext, day, number
from app.planning.document.numbering import ref
from app.planning.document.orders import order
from app.planning.document.record_table import record_table
from app.text import QT_TRANSLATE_NOOP, Translate

CHAPTER = Chapter(
    key="exercises",
    tables=("exercise", "observation"),
    title=QT_TRANSLATE_NOOP("plan", "Drills and exercises"),
    who=QT_TRANSLATE_NOOP("plan", "the disaster office"),
    prompts=(
        QT_TRANSLATE_NOOP(
            "plan", "Which exercises took place, what they showed, and which corrective actions are open."
        ),
        QT_TRANSLATE_NOOP("plan", "The calendar of the coming exercises, radio tests included."),
    ),
    is_written=True,
)


def section(context: PlanContext, translate: Translate) -> list[Block]:
    """Return the calendar and the corrective actions."""
    return chapter(CHAPTER, context, translate, _calendar(context, translate), _actions(context, translate))


def _calendar(context: PlanContext, translate: Translate) -> list[Block]:
    table = record_table(
        context,
        translate,
        sorted(context.snapshot.exercises, key=lambda e: (e.held_on or e.planned_on or "9", e.name)),
        translate("plan", "Exercises held and planned"),
        (
            (Column(translate("plan", "Exercise"), weight=24), lambda r: r.name),
            (Column(translate("plan", "Kind"), weight=16), lambda r: r.kind and choice_text(r.kind, translate)),
            (Column(translate("plan", "Planned"), weight=10), lambda r: day(context, r.planned_on)),
            (Column(translate("plan", "Held"), weight=10), lambda r: day(context, r.held_on)),
            (Column(translate("plan", "Objectives"), weight=20), lambda r: r.objectives),
            (Column(translate("plan", "Result"), weight=20), lambda r: r.result),
        ),
        id="exercises-list",
    )
    return [Heading(2, translate("plan", "Calendar")), *table] if table else []


def _actions(context: PlanContext, translate: Translate) -> list[Block]:
    actions = [o for o in context.snapshot.observations if o.action]
    sections = {place.section for place in order()}
    table = record_table(
        context,
        translate,
        sorted(actions, key=lambda o: (bool(o.done_on), o.due_on or "9", o.name)),
        translate("plan", "Observations and corrective actions"),
        (
            (Column(translate("plan", "Observation"), weight=27), lambda r: r.name),
            (Column(translate("plan", "Corrective action"), weight=27), lambda r: r.action),
            (
                Column(translate("plan", "Section"), weight=12),
                lambda r: ref(r.section) if r.section in sections else r.section,
            ),
            (Column(translate("plan", "Owner"), weight=14), lambda r: context.name(r.owner_id)),
            (Column(translate("plan", "Due"), weight=10), lambda r: day(context, r.due_on)),
            (Column(translate("plan", "Done"), weight=10), lambda r: day(context, r.done_on)),
        ),
        id="corrective-actions",
    )
    if not table:
        return []
    late = sum(not o.done_on and bool(o.due_on) and (o.due_on or "") < context.now_utc[:10] for o in actions)
    text = translate("plan", "Corrective actions closed: {closed} of {total}; overdue: {late}.").format(
        closed=number(context, sum(bool(o.done_on) for o in actions)),
        total=number(context, len(actions)),
        late=number(context, late),
    )
    return [Heading(2, translate("plan", "Corrective actions")), Paragraph(text), *table]
