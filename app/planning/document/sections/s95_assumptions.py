"""What was assumed where nobody measured: every default, how often, how good."""

from __future__ import annotations

from app.models.record import record_specs
from app.models.tables import BY_TABLE
from app.planning.assumptions import Assumption
from app.planning.document.blocks import Block, Column, Heading, Paragraph, Table
from app.planning.document.context import PlanContext, number
from app.planning.document.missing import missing
from app.planning.document.ranking import worst_result
from app.text import Translate


def section(context: PlanContext, translate: Translate) -> list[Block]:
    """Return the assumptions of the run that the summary speaks of."""
    blocks: list[Block] = [Heading(2, translate("plan", "Assumed values"), id="assumptions")]
    worst = worst_result(context)
    if worst is None:
        what = translate("plan", "Nothing was simulated, so nothing was assumed.")
        blocks.append(missing(translate, what, translate("plan", "the planning officer, by running a scenario")))
        return blocks
    assumptions = worst[1].assumptions
    if not assumptions:
        return [*blocks, Paragraph(translate("plan", "Every value that the simulation needed is recorded."))]
    text = translate(
        "plan",
        "Where a value is not recorded, the simulation takes what is usual and counts how often. Replacing the first "
        "lines of this table by surveyed values improves the plan most.",
    )
    rows = tuple(
        (
            _field(a, translate),
            f"{a.value} {a.unit}".strip() or translate("plan", "by record"),
            number(context, a.count),
            translate("assumptions", a.rule),
            a.grade,
            a.source or "–",
        )
        for a in sorted(assumptions, key=lambda a: (-a.count, a.table, a.field, a.value))
    )
    table = Table(
        columns=(
            Column(translate("plan", "What")),
            Column(translate("plan", "Assumed")),
            Column(translate("plan", "Records"), "right"),
            Column(translate("plan", "Rule")),
            Column(translate("plan", "Grade"), "center"),
            Column(translate("plan", "Source")),
        ),
        rows=rows,
        caption=translate("plan", "Values assumed because nobody recorded them"),
        notes=(translate("plan", "Grades: A local data, B published, C from comparable cases, D judgment."),),
    )
    return [*blocks, Paragraph(text), table]


def _field(assumption: Assumption, translate: Translate) -> str:
    """Return table and field as the program names them; the bare names where it knows neither."""
    record_type = BY_TABLE.get(assumption.table)
    if record_type is None:
        return f"{assumption.table}: {assumption.field}".replace("_", " ").capitalize()
    spec = next((s for s in record_specs(record_type) if s.name == assumption.field), None)
    title = translate("records", record_type.TITLE)
    return f"{title}: {translate('fields', spec.label) if spec else assumption.field}"
