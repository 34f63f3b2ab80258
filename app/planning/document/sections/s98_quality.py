"""How good the records are: confidence, age, and what the checks found."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from app.models.checking import checks
from app.models.checks import Finding
from app.models.choices import choice_text
from app.models.record import Confidence, Disclosure, Record
from app.models.tables import BY_TABLE
from app.planning.checks import checks as path_checks
from app.planning.document.bars import share_bars
from app.planning.document.blocks import Block, Column, Figure, Heading, Paragraph, Table
from app.planning.document.context import PlanContext, day, mark, number, said
from app.text import Translate

_EXAMPLES = 2
_MOST_BARS = 24


def section(context: PlanContext, translate: Translate) -> list[Block]:
    """Return confidence and age by table, and the findings of the checks."""
    snapshot = context.snapshot
    groups: tuple[Sequence[Record], ...] = (
        snapshot.sites,
        snapshot.links,
        snapshot.power_supplies,
        snapshot.grid_zones,
        snapshot.settlements,
        snapshot.services,
        snapshot.warning_nodes,
        snapshot.alternative_links,
        snapshot.organisations,
    )
    rows = tuple(_row(context, records, translate) for records in groups if records)
    blocks: list[Block] = [Heading(1, translate("plan", "Quality of the records"), id="quality", is_annex=True)]
    if rows:
        blocks.append(_confidence(rows, mark(snapshot.inventory(), translate), translate))
    return [*blocks, *_completeness(context, translate), *_findings(context, translate)]


def _completeness(context: PlanContext, translate: Translate) -> list[Block]:
    """Return the bars by kind of record, outside the public edition by operator and tier, too, and the age."""
    found = [c for c in (context.facts.completeness if context.facts else ()) if c.fields]
    shown = [c for c in found if c.group_kind == "all" or context.edition is not Disclosure.PUBLIC][:_MOST_BARS]
    if not shown:
        return []
    unknown = translate("plan", "operator not stated")
    titles = {
        "all": translate("plan", "{records}: all"),
        "tier": translate("plan", "{records}: tier {group}"),
        "operator": translate("plan", "{records}: {group}"),
    }
    rows = [
        (
            titles[c.group_kind].format(
                records=translate("records", BY_TABLE[c.table].TITLE),
                group=context.name(c.group) if c.group in context.by_id else c.group_name or unknown,
            ),
            c.share,
        )
        for c in shown
    ]
    caption = translate("plan", "How much of what the plan rests on is recorded")
    note = translate(
        "plan", "The mean share of the facts wanted of each kind; {old} of {total} records are older than a year."
    )
    whole = [c for c in found if c.group_kind == "all"]
    values = {
        "old": number(context, sum(c.old for c in whole)),
        "total": number(context, sum(c.records for c in whole)),
    }
    figure = Figure(
        drawing=share_bars(rows, context.formatter), caption=caption, alt=caption, notes=(note.format(**values),)
    )
    return [figure]


def _row(context: PlanContext, records: Sequence[Record], translate: Translate) -> tuple[str, ...]:
    grades = Counter(record.confidence for record in records)
    dates = sorted(record.surveyed_on for record in records if record.surveyed_on)
    synthetic = sum(record.is_synthetic for record in records)
    return (
        translate("records", type(records[0]).TITLE),
        number(context, len(records)),
        *(number(context, grades[grade]) for grade in (*Confidence, None)),
        number(context, synthetic),
        day(context, dates[0] if dates else None),
        day(context, dates[-1] if dates else None),
    )


def _confidence(rows: tuple[tuple[str, ...], ...], synthetic: str, translate: Translate) -> Table:
    return Table(
        columns=(
            Column(translate("plan", "Records")),
            Column(translate("plan", "All"), "right"),
            *(Column(grade.value, "right") for grade in Confidence),
            Column(translate("plan", "Not graded"), "right"),
            Column(translate("plan", "Synthetic"), "right"),
            Column(translate("plan", "Oldest survey"), "right"),
            Column(translate("plan", "Newest survey"), "right"),
        ),
        rows=rows,
        caption=translate("plan", "Confidence and age of the records"),
        mark=synthetic,
        notes=("; ".join(choice_text(grade, translate) for grade in Confidence) + ".",),
    )


def _findings(context: PlanContext, translate: Translate) -> list[Block]:
    if context.findings is None:
        return [Paragraph(translate("plan", "The checks were not run for this print."))]
    findings = context.findings
    if not findings:
        return [Paragraph(translate("plan", "The checks found nothing to question."))]
    groups: dict[str, list[Finding]] = {}
    for finding in findings:
        groups.setdefault(finding.code, []).append(finding)
    order = {"error": 0, "warning": 1, "info": 2}
    ranked = sorted(groups.values(), key=lambda group: (order[group[0].severity], -len(group), group[0].code))
    titles = {check.code: check.title for check in (*checks().values(), *path_checks().values())}
    rows = tuple(
        (
            _severity(group[0], translate),
            _examples(group, context, translate),
            number(context, len(group)),
            translate("checks", titles.get(group[0].code, group[0].code)),
        )
        for group in ranked
    )
    return [
        Table(
            columns=(
                Column(translate("plan", "Severity"), weight=12),
                Column(translate("plan", "Finding"), weight=58),
                Column(translate("plan", "Records"), "right", 10),
                Column(translate("plan", "Check"), weight=20),
            ),
            rows=rows,
            caption=translate("plan", "What the checks found"),
        )
    ]


def _examples(group: Sequence[Finding], context: PlanContext, translate: Translate) -> str:
    texts = [said(context, finding, translate) for finding in group[:_EXAMPLES]]
    return "\n".join([*texts, "…"] if len(group) > _EXAMPLES else texts)


def _severity(finding: Finding, translate: Translate) -> str:
    words = {
        "error": translate("plan", "Error"),
        "warning": translate("plan", "Warning"),
        "info": translate("plan", "Remark"),
    }
    return words[finding.severity]
