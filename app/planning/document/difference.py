"""The difference between two versions of a plan: headline figures before and after, and every record that changed."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from functools import partial
from typing import Any

from app.models.choices import choice_text, unit_text
from app.models.fields import FieldSpec
from app.models.record import Record, record_specs
from app.planning.document.blocks import Block, Column, Heading, Paragraph, Table
from app.planning.document.context import PlanContext, label, number, rounded
from app.planning.document.ranking import reported_at, shown_critical
from app.planning.outage_result import OutageResult
from app.text import Translate

_LISTED = 400
_NOT_COMPARED = frozenset({"run"})  # results: their headline figures are compared, not their rows


def difference_blocks(before: PlanContext, after: PlanContext, translate: Translate) -> list[Block]:
    """Return what changed from one version of a plan to another, as far as the edition of both contexts shows it."""
    tables = [_TableDifference(table, *pair) for table, pair in _pairs(before, after).items()]
    changed = [t for t in tables if t.added or t.removed or t.changed]
    blocks: list[Block] = [
        Heading(1, translate("plan", "Changes between two versions"), id="difference"),
        Paragraph(_versions(before, after, translate)),
        _headline(before, after, translate),
    ]
    if not changed:
        return [*blocks, Paragraph(translate("plan", "No record was added, removed or changed."))]
    blocks.append(_counts(after, changed, translate))
    for table in changed:
        blocks += _details(table, before, after, translate)
    return blocks


class _TableDifference:
    """The records of one table that are new, gone, or not what they were."""

    def __init__(self, table: str, before: Sequence[Record], after: Sequence[Record]) -> None:
        old, new = {r.id: r for r in before}, {r.id: r for r in after}
        self.title = (*after, *before)[0].TITLE
        self.table = table
        self.added = [new[i] for i in new if i not in old]
        self.removed = [old[i] for i in old if i not in new]
        self.changed = [(old[i], new[i]) for i in new if i in old and old[i] != new[i]]


def _pairs(before: PlanContext, after: PlanContext) -> dict[str, tuple[Sequence[Record], Sequence[Record]]]:
    old, new = before.snapshot.tables(), after.snapshot.tables()
    pairs: dict[str, tuple[Sequence[Record], Sequence[Record]]] = {
        "plan": ((before.snapshot.plan,), (after.snapshot.plan,))
    }
    for table in new:
        if table not in _NOT_COMPARED and (old.get(table) or new[table]):
            pairs[table] = (old.get(table, ()), new[table])
    return pairs


def _versions(before: PlanContext, after: PlanContext, translate: Translate) -> str:
    text = translate(
        "plan",
        "From version {old} (revision {old_revision} of the plan file) to version {new} (revision {new_revision}). "
        "Simulations are compared by their headline figures, everything else record by record.",
    )
    unknown = translate("plan", "not stated")
    return text.format(
        old=before.snapshot.plan.version or unknown,
        old_revision=number(before, before.snapshot.revision),
        new=after.snapshot.plan.version or unknown,
        new_revision=number(after, after.snapshot.revision),
    )


def _headline(before: PlanContext, after: PlanContext, translate: Translate) -> Table:
    counted = (
        (translate("plan", "Sites"), "sites"),
        (translate("plan", "Links"), "links"),
        (translate("plan", "Warning nodes"), "warning_nodes"),
        (translate("plan", "Alternative links"), "alternative_links"),
        (translate("plan", "Settlements"), "settlements"),
        (translate("plan", "Contacts"), "contacts"),
    )
    rows = [
        (title, *_two(after, *(len(getattr(c.snapshot, name)) for c in (before, after)), is_exact=True))
        for title, name in counted
    ]
    people = (before.people_recorded, after.people_recorded)
    rows.append((translate("plan", "People recorded"), *_two(after, *people, is_exact=True)))
    critical = [sum(a.people_cut_off > 0 for a in shown_critical(c, "site")) for c in (before, after)]
    rows.append((translate("plan", "Sites that cut people off when they fail alone"), *_two(after, *critical)))
    for name in sorted({r.scenario_name for c in (before, after) for _, r in c.results}):
        rows += _scenario(name, before, after, translate)
    return Table(
        columns=(
            Column(translate("plan", "Figure"), weight=55),
            Column(translate("plan", "Before"), "right", 15),
            Column(translate("plan", "After"), "right", 15),
            Column(translate("plan", "Change"), "right", 15),
        ),
        rows=tuple(rows),
        caption=translate("plan", "Headline figures"),
        notes=(translate("plan", "A dash: not known, or not simulated in that version."),),
    )


def _scenario(
    name: str, before: PlanContext, after: PlanContext, translate: Translate
) -> list[tuple[str, str, str, str]]:
    old, new = (_result(context, name) for context in (before, after))
    figures = (
        (translate("plan", "“{scenario}”: people without service after 24 hours"), _people(old, 24), _people(new, 24)),
        (translate("plan", "“{scenario}”: people without service after 7 days"), _people(old, 168), _people(new, 168)),
        (translate("plan", "“{scenario}”: person-hours without service to day 30"), _hours(old), _hours(new)),
    )
    return [(title.format(scenario=name), *_two(after, one, other)) for title, one, other in figures]


def _result(context: PlanContext, name: str) -> OutageResult | None:
    return next((result for _, result in context.results if result.scenario_name == name), None)


def _people(result: OutageResult | None, time_h: float) -> float | None:
    return reported_at(result, time_h).people.mean if result else None


def _hours(result: OutageResult | None) -> float | None:
    return result.person_hours.mean if result else None


def _two(context: PlanContext, old: float | None, new: float | None, *, is_exact: bool = False) -> tuple[str, str, str]:
    """Return a figure before and after, and the change with its sign."""
    written = context.formatter.number if is_exact else partial(rounded, context)
    shown = ["–" if value is None else written(value) for value in (old, new)]
    if old is None or new is None:
        return shown[0], shown[1], "–"
    change = new - old
    sign = "+" if change > 0 else "-" if change < 0 else ""
    return shown[0], shown[1], f"{sign}{written(abs(change))}"


def _counts(context: PlanContext, changed: Sequence[_TableDifference], translate: Translate) -> Table:
    rows = tuple(
        (
            translate("records", table.title),
            number(context, len(table.added)),
            number(context, len(table.removed)),
            number(context, len(table.changed)),
        )
        for table in changed
    )
    return Table(
        columns=(
            Column(translate("plan", "Records"), weight=55),
            Column(translate("plan", "Added"), "right", 15),
            Column(translate("plan", "Removed"), "right", 15),
            Column(translate("plan", "Changed"), "right", 15),
        ),
        rows=rows,
        caption=translate("plan", "What changed"),
    )


def _details(table: _TableDifference, before: PlanContext, after: PlanContext, translate: Translate) -> list[Block]:
    title = translate("records", table.title)
    blocks: list[Block] = [Heading(2, title)]
    came_and_went = [(translate("plan", "added"), r) for r in table.added]
    came_and_went += [(translate("plan", "removed"), r) for r in table.removed]
    rows = [(what, _called(record), _kind(record, translate)) for what, record in came_and_went]
    if rows:
        columns = (
            Column(translate("plan", "What"), weight=14),
            Column(translate("plan", "Record"), weight=60),
            Column(translate("plan", "Kind"), weight=26),
        )
        caption = translate("plan", "{records}: added and removed").format(records=title)
        blocks.append(_table(after, columns, rows, caption, translate))
    rows_changed = [row for pair in table.changed for row in _changes(*pair, before, after, translate)]
    if rows_changed:
        fields = (
            Column(translate("plan", "Record"), weight=32),
            Column(translate("plan", "Field"), weight=20),
            Column(translate("plan", "Before"), weight=24),
            Column(translate("plan", "After"), weight=24),
        )
        caption = translate("plan", "{records}: changed").format(records=title)
        blocks.append(_table(after, fields, rows_changed, caption, translate))
    return blocks


def _table(
    context: PlanContext,
    columns: tuple[Column, ...],
    rows: Sequence[tuple[str, ...]],
    caption: str,
    translate: Translate,
) -> Table:
    notes: tuple[str, ...] = ()
    if len(rows) > _LISTED:
        text = translate("plan", "The first {shown} of {count}; Lifeline lists all of them.")
        notes = (text.format(shown=number(context, _LISTED), count=number(context, len(rows))),)
    return Table(columns=columns, rows=tuple(rows[:_LISTED]), caption=caption, notes=notes, is_compact=True)


def _called(record: Record) -> str:
    name, code = getattr(record, "title", None) or label(record), getattr(record, "code", None)
    return f"{code}  {name}" if code and code != name else name


def _kind(record: Record, translate: Translate) -> str:
    kind = getattr(record, "kind", None) or getattr(record, "medium", None)
    return choice_text(kind, translate) if isinstance(kind, StrEnum) else "–"


def _changes(
    old: Record, new: Record, before: PlanContext, after: PlanContext, translate: Translate
) -> list[tuple[str, str, str, str]]:
    rows = []
    for spec in record_specs(type(new)):
        one, other = getattr(old, spec.name), getattr(new, spec.name)
        if one != other:
            unit = f" ({unit_text(spec.unit, translate)})" if spec.unit and spec.kind in ("number", "whole") else ""
            shown = (_shown(one, spec, before, translate), _shown(other, spec, after, translate))
            rows.append((_called(new), translate("fields", spec.label) + unit, *shown))
    return rows


def _shown(value: Any, spec: FieldSpec, context: PlanContext, translate: Translate) -> str:
    """Return a value as people read it: a reference by its name, long things by their size."""
    match value:
        case None | () | {}:
            return "–"
        case bool():
            return translate("plan", "yes") if value else translate("plan", "no")
        case StrEnum():
            return choice_text(value, translate)
        case int():
            return str(value)
        case float():
            return context.formatter.number(value, 5 if spec.unit == "°" else 0 if value.is_integer() else 2)
        case tuple() if spec.kind == "route":
            return translate("plan", "{count} points").format(count=number(context, len(value)))
        case tuple():
            return ", ".join(context.name(str(v)) if spec.kind == "references" else str(v) for v in value)
        case dict():
            return ", ".join(f"{key}: {item}" for key, item in sorted(value.items()))[:400]
        case _:
            return context.name(value) if spec.kind == "reference" else str(value)
