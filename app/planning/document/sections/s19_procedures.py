"""Standing procedures: one part each, with steps."""

from __future__ import annotations

from collections.abc import Sequence

from app.models.procedure import Procedure, ProcedureStep
from app.planning.document.blocks import Block, Column, Heading, Paragraph, Table
from app.planning.document.chapter import Chapter, chapter
from app.planning.document.context import PlanContext, day, number, owner
from app.planning.document.evidence import grounds
from app.planning.document.missing import missing
from app.planning.document.record_table import is_proposal
from app.text import QT_TRANSLATE_NOOP, Translate

CHAPTER = Chapter(
    key="procedures",
    tables=("procedure",),
    title=QT_TRANSLATE_NOOP("plan", "Standing procedures"),
    who=QT_TRANSLATE_NOOP("plan", "the disaster office, with the owner of each procedure"),
    prompts=(
        QT_TRANSLATE_NOOP(
            "plan",
            "The standing procedures: activation, status reports, damage assessment, refueling, temporary licenses, "
            "entry of equipment, public warnings, fallback of emergency numbers.",
        ),
        QT_TRANSLATE_NOOP("plan", "For each: what sets it off, who does which step, within which time, on which form."),
    ),
    is_written=True,
)


def section(context: PlanContext, translate: Translate) -> list[Block]:
    """Return every procedure with its steps."""
    steps: dict[str, list[ProcedureStep]] = {}
    for step in sorted(context.snapshot.procedure_steps, key=lambda s: s.step):
        steps.setdefault(step.procedure_id, []).append(step)
    procedures = sorted(context.snapshot.procedures, key=lambda p: (p.code or "", p.name))
    parts = [_one(context, p, steps.get(p.id, []), translate) for p in procedures]
    return chapter(CHAPTER, context, translate, _proposals(context, procedures, translate), *parts)


def _proposals(context: PlanContext, procedures: Sequence[Procedure], translate: Translate) -> list[Block]:
    """Return how many procedures nobody has adapted, once for all of them."""
    count = sum(map(is_proposal, procedures))
    text = translate(
        "plan", "Procedures that are proposals of Lifeline and that nobody has adapted yet: {count} of {total}."
    )
    said = text.format(count=number(context, count), total=number(context, len(procedures)))
    return [Paragraph(said, "small")] if count else []


def _one(context: PlanContext, procedure: Procedure, steps: list[ProcedureStep], translate: Translate) -> list[Block]:
    title = f"{procedure.code} {procedure.name}" if procedure.code else procedure.name
    facts = translate(
        "plan", "Trigger: {triggers}. Owner: {owner}. Forms: {forms}. Revision: {revision}, {date}."
    ).format(
        triggers=(procedure.triggers or "–").rstrip("."),
        owner=owner(context, procedure) or "–",
        forms=", ".join(procedure.forms) or "–",
        revision=procedure.revision or "–",
        date=day(context, procedure.revised_on),
    )
    blocks: list[Block] = [Heading(2, title, id=f"procedure-{procedure.id}")]
    if procedure.purpose:
        blocks.append(Paragraph(procedure.purpose))
    blocks.append(Paragraph(facts, "small"))
    if not steps:
        what = translate("plan", "The steps of this procedure are not recorded.")
        return [
            *blocks,
            missing(translate, what, owner(context, procedure) or translate("plan", "its owner"), "procedure_step"),
        ]
    table = Table(
        columns=(
            Column(translate("plan", "Step"), "right", 7),
            Column(translate("plan", "What to do"), weight=58),
            Column(translate("plan", "Who"), weight=22),
            Column(translate("plan", "Within (min)"), "right", 13),
        ),
        rows=tuple((number(context, s.step), s.name, s.actor or "–", number(context, s.within_min)) for s in steps),
        caption=translate("plan", "Steps: {name}").format(name=procedure.name),
        **grounds(context, steps, translate),
        id=f"steps-{procedure.id}",
    )
    return [*blocks, table]
