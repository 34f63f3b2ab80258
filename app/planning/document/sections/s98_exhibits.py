"""Annex: where every table and figure stands."""

from __future__ import annotations

from app.planning.document.blocks import Block, Exhibits, Heading
from app.planning.document.context import PlanContext
from app.text import Translate


def section(context: PlanContext, translate: Translate) -> list[Block]:
    """Return the lists of tables and of figures."""
    return [
        Heading(1, translate("plan", "Tables and figures"), id="exhibits", is_annex=True),
        Exhibits(translate("plan", "Tables"), "table"),
        Exhibits(translate("plan", "Figures"), "figure"),
    ]
