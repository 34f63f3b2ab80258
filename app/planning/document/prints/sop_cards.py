"""Procedure cards: every standing procedure on a page of its own, with boxes to tick."""

from __future__ import annotations

from collections.abc import Sequence

from app.models.procedure import Procedure, ProcedureStep
from app.planning.document.blocks import Block, Card, Column, Heading, PageBreak, Table
from app.planning.document.context import PlanContext, mark, number, owner
from app.planning.document.missing import missing
from app.planning.document.print_kind import Print, PrintOrder
from app.text import QT_TRANSLATE_NOOP, Translate

_ROW = 22.0


def _blocks(context: PlanContext, translate: Translate, order: PrintOrder) -> list[Block]:
    procedures = sorted(context.snapshot.procedures, key=lambda p: (p.code or "", p.name))
    if not procedures:
        what = translate("prints", "No procedure is recorded.")
        who = translate("prints", "the disaster office with everybody who acts in it")
        return [Heading(1, translate("prints", "Procedures")), missing(translate, what, who, "procedure")]
    blocks: list[Block] = []
    for procedure in procedures:
        blocks += [PageBreak()] if blocks else []
        blocks += _procedure(context, translate, procedure)
    return blocks


def _procedure(context: PlanContext, translate: Translate, procedure: Procedure) -> list[Block]:
    steps = sorted(
        (step for step in context.snapshot.procedure_steps if step.procedure_id == procedure.id),
        key=lambda step: step.step,
    )
    revision = [procedure.revision or "", context.formatter.date(procedure.revised_on) if procedure.revised_on else ""]
    card = Card(
        title=procedure.purpose or procedure.name,
        facts=(
            (translate("fields", "Trigger"), procedure.triggers or "–"),
            (translate("fields", "Owner"), owner(context, procedure) or "–"),
            (translate("fields", "Forms"), ", ".join(procedure.forms) or "–"),
            (translate("fields", "Revision"), ", ".join(text for text in revision if text) or "–"),
        ),
        mark=mark([procedure], translate),
    )
    title = f"{procedure.code}  {procedure.name}" if procedure.code else procedure.name
    blocks: list[Block] = [Heading(1, title), card]
    if not steps:
        what = translate("prints", "This procedure has no steps.")
        return [*blocks, missing(translate, what, translate("prints", "the owner of the procedure"), "procedure_step")]
    return [*blocks, step_table(context, steps, translate)]


def step_table(context: PlanContext, steps: Sequence[ProcedureStep], translate: Translate) -> Table:
    """Return the steps of a procedure with boxes to tick and room for the time."""
    rows = tuple(
        (
            number(context, step.step),
            "\n".join(text for text in (step.name, step.notes) if text),
            step.actor or "–",
            number(context, step.within_min),
            "",
        )
        for step in steps
    )
    return Table(
        columns=(
            Column(translate("prints", "Step"), "right", 6),
            Column(translate("prints", "What to do"), weight=52),
            Column(translate("prints", "Who"), weight=20),
            Column(translate("prints", "Within (min)"), "right", 10),
            Column(translate("prints", "Done (UTC)"), weight=14),
        ),
        rows=rows,
        caption=translate("prints", "Steps"),
        mark=mark(steps, translate),
        row_height=_ROW,
    )


PRINT = Print(
    title=QT_TRANSLATE_NOOP("prints", "Procedure cards"),
    summary=QT_TRANSLATE_NOOP("prints", "Every standing procedure on a page of its own, step by step."),
    blocks=_blocks,
)
