"""Annex: the readiness checklist, scored, with its evidence, its gaps and how the score went."""

from __future__ import annotations

from app.planning.document.bars import share_bars
from app.planning.document.blocks import Block, Bullets, Column, Figure, Heading, Paragraph, Table
from app.planning.document.context import PlanContext, day, number, percent, said
from app.planning.document.missing import missing
from app.planning.readiness import Assessment, Item
from app.planning.readiness.checklist import GROUPS
from app.text import Translate

_GAPS = 10


def section(context: PlanContext, translate: Translate) -> list[Block]:
    """Return the checklist."""
    blocks: list[Block] = [Heading(1, translate("plan", "Readiness checklist"), id="readiness", is_annex=True)]
    assessment = context.assessment
    if assessment is None:
        what = translate("plan", "The checklist was not answered for this print.")
        return [*blocks, missing(translate, what, translate("plan", "the planning officer"))]
    text = translate(
        "plan",
        "Score: {score} of the highest, {answered} of {total} questions answered. A level from 0 to 4 for "
        "every question; "
        "where the plan can prove it, the records answer, elsewhere people do. What nobody answered counts as none.",
    )
    values = {
        "score": percent(context, assessment.score),
        "answered": number(context, assessment.answered),
        "total": number(context, len(assessment.items)),
    }
    return [
        *blocks,
        Paragraph(text.format(**values)),
        _bars(context, assessment, translate),
        *_history(context, assessment, translate),
        *_gaps(assessment, translate),
        *_questions(context, assessment, translate),
    ]


def _bars(context: PlanContext, assessment: Assessment, translate: Translate) -> Figure:
    rows = [(translate("checklist", GROUPS[group]), share) for group, share in assessment.by_group.items()]
    caption = translate("plan", "Readiness by group")
    return Figure(drawing=share_bars(rows, context.formatter), caption=caption, alt=caption, id="readiness-by-group")


def _history(context: PlanContext, assessment: Assessment, translate: Translate) -> list[Block]:
    if len(assessment.history) < 2:
        return []
    return [
        Table(
            columns=(Column(translate("plan", "Assessed on")), Column(translate("plan", "Score"), "right")),
            rows=tuple((day(context, date), percent(context, score)) for date, score in assessment.history),
            caption=translate("plan", "Readiness over time, as people answered"),
        )
    ]


def _gaps(assessment: Assessment, translate: Translate) -> list[Block]:
    gaps = assessment.gaps[:_GAPS]
    if not gaps:
        return []
    items = tuple(translate("checklist", item.question.text) for item in gaps)
    return [Heading(2, translate("plan", "Largest gaps")), Bullets(items, is_numbered=True)]


def _questions(context: PlanContext, assessment: Assessment, translate: Translate) -> list[Block]:
    rows = tuple(
        (
            translate("checklist", item.question.text),
            number(context, item.level),
            number(context, item.question.weight),
            _evidence(context, item, translate),
        )
        for item in assessment.items
    )
    return [
        Heading(2, translate("plan", "All questions")),
        Table(
            columns=(
                Column(translate("plan", "Question"), weight=46),
                Column(translate("plan", "Level"), "center", 8),
                Column(translate("plan", "Weight"), "center", 8),
                Column(translate("plan", "Evidence"), weight=38),
            ),
            rows=rows,
            caption=translate("plan", "Readiness checklist"),
            is_compact=True,
            id="checklist",
        ),
    ]


def _evidence(context: PlanContext, item: Item, translate: Translate) -> str:
    """Return what proves the level: the plan, a person where this edition may say so, or what would."""
    parts = []
    if item.evidence is not None:
        parts.append(said(context, item.evidence.note, translate))
    if item.answer is not None and item.answer.evidence and item.answer.id in context.by_id:
        parts.append(translate("templates", item.answer.evidence))
    if not parts:
        parts.append(
            translate("plan", "Not answered. Would prove it: {what}").format(
                what=translate("checklist", item.question.evidence)
            )
        )
    return " ".join(parts)
