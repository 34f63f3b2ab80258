"""What an empty section prints: what is missing and who should supply it, or what the edition leaves out; no filler."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from app.planning.document.blocks import Block, Note
from app.planning.document.context import PlanContext
from app.text import Translate


def missing(translate: Translate, what: str, who: str, *tables: str) -> Note:
    """Return the note that says `what` is missing and who supplies it; `tables` are those that would fill the place."""
    text = translate("plan", "{what} To be supplied by: {who}.").format(what=what, who=who)
    return Note(kind="missing", title=translate("plan", "Missing"), text=text, tables=tables)


def with_hidden_said(blocks: Iterable[Block], context: PlanContext, translate: Translate) -> list[Block]:
    """Return `blocks` with another note where nothing is missing: where the edition leaves out what is recorded."""
    text = translate("plan", "The plan records more on this than this edition shows.")
    if context.holders:
        held = translate("plan", "The restricted edition shows it; held by: {holders}.")
        text = f"{text} {held.format(holders=context.holders)}"
    hidden = Note(kind="note", title=translate("plan", "Not in this edition"), text=text)
    return [
        replace(hidden, id=block.id)
        if isinstance(block, Note) and block.kind == "missing" and not context.withheld.isdisjoint(block.tables)
        else block
        for block in blocks
    ]
