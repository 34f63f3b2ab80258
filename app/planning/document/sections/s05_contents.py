"""Table of contents, list of tables, list of figures."""

from __future__ import annotations

from app.planning.document.blocks import Block, Exhibits, PageBreak, TableOfContents
from app.planning.document.context import PlanContext
from app.text import Translate


def section(context: PlanContext, translate: Translate) -> list[Block]:
    """Return what stands where."""
    return [
        TableOfContents(translate("plan", "Contents")),
        Exhibits(translate("plan", "Tables"), "table"),
        Exhibits(translate("plan", "Figures"), "figure"),
        PageBreak(),
    ]
