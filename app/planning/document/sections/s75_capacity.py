"""Who has been trained in what, and who is next."""

from __future__ import annotations

from app.planning.document.blocks import Block, Column, Heading
from app.planning.document.chapter import Chapter, chapter
from app.planning.document.context import PlanContext, day, number
from app.planning.document.record_table import record_table
from app.text import QT_TRANSLATE_NOOP, Translate

CHAPTER = Chapter(
    key="capacity",
    tables=("training",),
    title=QT_TRANSLATE_NOOP("plan", "Capacity building"),
    who=QT_TRANSLATE_NOOP("plan", "the disaster office and the operators"),
    prompts=(
        QT_TRANSLATE_NOOP("plan", "Which competences the plan needs, and how many people have them."),
        QT_TRANSLATE_NOOP("plan", "Who has been trained in what, and who is next."),
        QT_TRANSLATE_NOOP("plan", "Who is on the roster, and how volunteers join."),
    ),
    is_written=True,
)


def section(context: PlanContext, translate: Translate) -> list[Block]:
    """Return the trainings and the roster."""
    trainings = record_table(
        context,
        translate,
        context.snapshot.trainings,
        translate("plan", "Trainings"),
        (
            (Column(translate("plan", "Training"), weight=24), lambda r: r.name),
            (Column(translate("plan", "Competence"), weight=22), lambda r: r.competence),
            (Column(translate("plan", "Audience"), weight=18), lambda r: r.audience),
            (Column(translate("plan", "Trained"), "right", 9), lambda r: number(context, r.trained)),
            (Column(translate("plan", "Needed"), "right", 9), lambda r: number(context, r.needed)),
            (Column(translate("plan", "Last"), weight=9), lambda r: day(context, r.last_held_on)),
            (Column(translate("plan", "Next"), weight=9), lambda r: day(context, r.next_on)),
        ),
        id="trainings",
    )
    skilled = [contact for contact in context.snapshot.contacts if contact.skills]
    roster = record_table(
        context,
        translate,
        skilled,
        translate("plan", "Roster"),
        (
            (Column(translate("plan", "Name"), weight=30), lambda r: r.name),
            (Column(translate("plan", "Organization"), weight=30), lambda r: context.name(r.organisation_id)),
            (Column(translate("plan", "Skills"), weight=40), lambda r: ", ".join(r.skills)),
        ),
        id="roster",
    )
    part: list[Block] = [Heading(2, translate("plan", "Roster")), *roster] if roster else []
    return chapter(CHAPTER, context, translate, trainings, part)
