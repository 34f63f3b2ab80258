"""Table of contents."""

from __future__ import annotations

from app.planning.document.blocks import Block, TableOfContents
from app.planning.document.context import PlanContext
from app.text import Translate


def section(context: PlanContext, translate: Translate) -> list[Block]:
    """Return the table of contents."""
    return [TableOfContents(translate("plan", "Contents"))]
