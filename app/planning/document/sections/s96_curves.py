"""Which curves decide what fails, and where they come from."""

from __future__ import annotations

from app.planning.document.blocks import Block, Column, Heading, Table
from app.planning.document.context import PlanContext, number
from app.planning.outage_result import UsedCurve
from app.text import Translate


def section(context: PlanContext, translate: Translate) -> list[Block]:
    """Return the fragility curves that the runs used, each with source and grade."""
    used: dict[str, UsedCurve] = {}
    for _, result in context.results:
        used |= {curve.id: curve for curve in result.curves}
    if not used:
        return []
    rows = tuple(
        (
            curve.id,
            translate("curves", curve.title),
            number(context, curve.used_by),
            curve.grade,
            translate("sources", curve.source) or "–",
        )
        for curve in sorted(used.values(), key=lambda c: (-c.used_by, c.id))
    )
    return [
        Heading(2, translate("plan", "Damage curves and their grades")),
        Table(
            columns=(
                Column(translate("plan", "Curve")),
                Column(translate("plan", "What it says")),
                Column(translate("plan", "Assets"), "right"),
                Column(translate("plan", "Grade"), "center"),
                Column(translate("plan", "Source")),
            ),
            rows=rows,
            caption=translate("plan", "Damage curves used"),
            notes=(translate("plan", "Grades: A local data, B published, C from comparable cases, D judgment."),),
        ),
    ]
