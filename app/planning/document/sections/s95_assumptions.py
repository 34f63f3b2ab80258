"""What was assumed where nobody measured: every default, how often, how good."""

from __future__ import annotations

from app.models.choices import choice_text, unit_text
from app.models.fields import FieldSpec
from app.models.record import record_specs
from app.models.tables import BY_TABLE
from app.planning.assumptions import Assumption
from app.planning.document.blocks import Block, Column, Heading, Paragraph, Table
from app.planning.document.context import PlanContext, number
from app.planning.document.missing import missing
from app.planning.document.ranking import worst_result
from app.text import QT_TRANSLATE_NOOP, Translate

_ENGINE = {
    "generator_start_p": QT_TRANSLATE_NOOP("plan", "Probability that a generator starts"),
    "battery_fade_per_y": QT_TRANSLATE_NOOP("plan", "Battery capacity lost per year"),
    "battery_fade_from_y": QT_TRANSLATE_NOOP("plan", "Years before a battery fades"),
    "battery_fade_floor": QT_TRANSLATE_NOOP("plan", "Least share of capacity that a battery keeps"),
    "battery_usable_share": QT_TRANSLATE_NOOP("plan", "Usable share of a battery"),
    "battery_efficiency": QT_TRANSLATE_NOOP("plan", "Efficiency of a battery"),
    "burn_per_kw_out": QT_TRANSLATE_NOOP("plan", "Fuel burned per kWh delivered"),
    "burn_per_kva_rated": QT_TRANSLATE_NOOP("plan", "Fuel burned per hour and kVA rated"),
    "pole_spacing_m": QT_TRANSLATE_NOOP("plan", "Distance between poles"),
    "pole_correlation": QT_TRANSLATE_NOOP("plan", "How alike neighboring poles fare"),
    "line_sample_km": QT_TRANSLATE_NOOP("plan", "Distance of points along a line"),
    "grid_outage_sigma": QT_TRANSLATE_NOOP("plan", "Spread of grid outages"),
    "resupply_h": QT_TRANSLATE_NOOP("plan", "Time until spare parts arrive"),
    "track_error_sd_km": QT_TRANSLATE_NOOP("plan", "Spread of storm tracks"),
    "averaging": QT_TRANSLATE_NOOP("plan", "From mean wind to gust"),
}
"""What the engine assumes beyond the fields of records."""


def section(context: PlanContext, translate: Translate) -> list[Block]:
    """Return the assumptions of the run that the summary speaks of."""
    blocks: list[Block] = [Heading(2, translate("plan", "Assumed values"), id="assumptions")]
    worst = worst_result(context)
    if worst is None:
        what = translate("plan", "Nothing was simulated, so nothing was assumed.")
        blocks.append(missing(translate, what, translate("plan", "the planning officer, by running a scenario"), "run"))
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
            _value(a, context, translate),
            number(context, a.count),
            translate("assumptions", a.rule),
            a.grade,
            translate("sources", a.source) or "–",
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


def _spec(assumption: Assumption) -> FieldSpec | None:
    record_type = BY_TABLE.get(assumption.table)
    specs = record_specs(record_type) if record_type else ()
    return next((spec for spec in specs if spec.name == assumption.field), None)


def _value(assumption: Assumption, context: PlanContext, translate: Translate) -> str:
    """Return what was assumed: a choice in words, a number in the reader's notation."""
    spec, text = _spec(assumption), assumption.value
    if spec and spec.choices and text in list(spec.choices):
        return choice_text(spec.choices(text), translate)
    whole, _, decimals = text.partition(".")
    if whole.lstrip("-").isdigit() and (not decimals or decimals.isdigit()):
        text = number(context, float(text), len(decimals))
    unit = unit_text(assumption.unit, translate)
    return f"{text} {unit}".strip() if text else translate("plan", "by record")


def _field(assumption: Assumption, translate: Translate) -> str:
    """Return table and field as the program names them; the bare names where it knows neither."""
    engine = _ENGINE.get(assumption.field) or _ENGINE.get(assumption.table)
    if engine:
        return translate("plan", engine)
    record_type, spec = BY_TABLE.get(assumption.table), _spec(assumption)
    if record_type is None:
        return f"{assumption.table}: {assumption.field}".replace("_", " ").capitalize()
    field = translate("fields", spec.label) if spec else assumption.field
    return translate("plan", "{records}: {field}").format(records=translate("records", record_type.TITLE), field=field)
