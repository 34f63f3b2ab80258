"""Playbooks: who does what when, hazard by hazard."""

from __future__ import annotations

from collections.abc import Sequence

from app.models.choices import choice_text
from app.models.hazard_kinds import HazardKind
from app.models.procedure import PlaybookAction
from app.planning.document.blocks import Block, Column, Heading, PageBreak, Paragraph, Table
from app.planning.document.context import PlanContext, mark, moment, owner
from app.planning.document.missing import missing
from app.planning.document.print_kind import Print, PrintOrder
from app.text import QT_TRANSLATE_NOOP, Translate

_ROW = 20.0


def _blocks(context: PlanContext, translate: Translate, order: PrintOrder) -> list[Block]:
    actions = context.snapshot.playbook_actions
    if not actions:
        what = translate("prints", "No playbook is recorded.")
        who = translate("prints", "the disaster office with operators and the meteorological service")
        return [Heading(1, translate("prints", "Playbooks")), missing(translate, what, who, "playbook_action")]
    blocks: list[Block] = []
    for hazard in HazardKind:
        found = sorted((a for a in actions if a.hazard == hazard), key=lambda a: (a.t_h, a.code or "", a.name))
        if found:
            blocks += [PageBreak()] if blocks else []
            blocks += _playbook(context, translate, hazard, found)
    return blocks


def _playbook(
    context: PlanContext, translate: Translate, hazard: HazardKind, actions: Sequence[PlaybookAction]
) -> list[Block]:
    title = translate("prints", "Playbook: {hazard}").format(hazard=choice_text(hazard, translate))
    text = translate(
        "prints", "T is the moment of the event; hours before it have a minus. Tick what is done and write the time."
    )
    return [Heading(1, title), Paragraph(text), action_table(context, actions, translate)]


def action_table(context: PlanContext, actions: Sequence[PlaybookAction], translate: Translate) -> Table:
    """Return actions in the order of time, with room to tick them off."""
    rows = tuple(
        (
            moment(context, action.t_h),
            "\n".join(text for text in (action.name, action.triggers) if text),
            owner(context, action) or "–",
            action.channel or "–",
            context.name(action.procedure_id),
            "",
        )
        for action in actions
    )
    return Table(
        columns=(
            Column(translate("prints", "When"), "right", 9),
            Column(translate("prints", "Action, trigger"), weight=40),
            Column(translate("prints", "Who"), weight=20),
            Column(translate("prints", "By"), weight=13),
            Column(translate("prints", "Procedure"), weight=16),
            Column(translate("prints", "Done (UTC)"), weight=11),
        ),
        rows=rows,
        caption=translate("prints", "Who does what when"),
        mark=mark(actions, translate),
        row_height=_ROW,
    )


PRINT = Print(
    title=QT_TRANSLATE_NOOP("prints", "Playbooks"),
    summary=QT_TRANSLATE_NOOP("prints", "Who does what when, a page for each hazard."),
    blocks=_blocks,
)
