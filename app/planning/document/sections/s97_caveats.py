"""The caveats of every method that this print used."""

from __future__ import annotations

from app.planning.document.blocks import Block, Heading, Note
from app.planning.document.caveats import caveats_for
from app.planning.document.context import PlanContext
from app.text import Translate


def section(context: PlanContext, translate: Translate) -> list[Block]:
    """Return the caveats, each with its id."""
    caveats = caveats_for(context)
    if not caveats:
        return []
    notes: list[Block] = [
        Note(kind="caveat", id=c.id, title=translate("plan", c.title), text=translate("plan", c.text)) for c in caveats
    ]
    return [Heading(2, translate("plan", "Caveats"), id="caveats"), *notes]
