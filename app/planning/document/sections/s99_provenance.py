"""Where everything comes from: files, dates, seeds, versions, credits."""

from __future__ import annotations

from collections import Counter

from app.models.choices import choice_text
from app.planning.document.blocks import Block, Column, Heading, Paragraph, Table
from app.planning.document.context import PlanContext, at_minute, day, number
from app.text import Translate

_LISTED = 25


def section(context: PlanContext, translate: Translate) -> list[Block]:
    """Return the provenance page."""
    return [
        Heading(1, translate("plan", "Provenance"), id="provenance", is_annex=True),
        Paragraph(
            translate("plan", "With these facts and the plan file, everybody can reproduce each number of this print.")
        ),
        _print(context, translate),
        *_runs(context, translate),
        *_credits(context, translate),
        *_sources(context, translate),
    ]


def _print(context: PlanContext, translate: Translate) -> Table:
    snapshot = context.snapshot
    inventory = snapshot.inventory()
    surveyed = sorted(record.surveyed_on for record in inventory if record.surveyed_on)
    undated = sum(record.surveyed_on is None for record in inventory)
    unknown = translate("plan", "not stated")
    rows = (
        (translate("plan", "Plan"), snapshot.plan.title),
        (translate("plan", "Version of the plan"), snapshot.plan.version or unknown),
        (translate("plan", "Revision of the plan file"), number(context, snapshot.revision)),
        (translate("plan", "Digest of the inventory"), context.inventory_digest or unknown),
        (translate("plan", "Edition"), choice_text(context.edition, translate)),
        (translate("plan", "Printed (UTC)"), at_minute(context, context.now_utc)),
        (translate("plan", "Lifeline version"), context.app_version),
        (translate("plan", "Oldest survey"), day(context, surveyed[0]) if surveyed else unknown),
        (translate("plan", "Newest survey"), day(context, surveyed[-1]) if surveyed else unknown),
        (
            translate("plan", "Records without a survey date"),
            translate("plan", "{count} of {total}").format(
                count=number(context, undated), total=number(context, len(inventory))
            ),
        ),
        (translate("plan", "Synthetic records"), number(context, sum(record.is_synthetic for record in inventory))),
    )
    columns = (Column(translate("plan", "Fact"), weight=35), Column(translate("plan", "Value"), weight=65))
    return Table(columns=columns, rows=rows, caption=translate("plan", "This print"), is_compact=True)


def _runs(context: PlanContext, translate: Translate) -> list[Block]:
    rows = tuple(
        (
            result.scenario_name,
            at_minute(context, run.ran_at),
            str(run.seed),
            number(context, run.realizations),
            run.app_version,
            run.inventory_digest,
        )
        for run, result in context.results
    )
    if not rows:
        return []
    return [
        Table(
            columns=(
                Column(translate("plan", "Scenario")),
                Column(translate("plan", "Simulated (UTC)")),
                Column(translate("plan", "Seed"), "right"),
                Column(translate("plan", "Realizations"), "right"),
                Column(translate("plan", "Lifeline version")),
                Column(translate("plan", "Digest of inventory and event")),
            ),
            rows=rows,
            caption=translate("plan", "Simulations"),
        )
    ]


def _sources(context: PlanContext, translate: Translate) -> list[Block]:
    counts: Counter[tuple[str, str]] = Counter()
    unknown = translate("plan", "source not stated")
    for record in context.snapshot.inventory():
        counts[record.source or unknown, translate("records", record.TITLE)] += 1
    if not counts:
        return []
    ranked = sorted(counts.items(), key=lambda item: (item[0][0] == unknown, -item[1], item[0]))
    rows = tuple((source, title, number(context, count)) for (source, title), count in ranked[:_LISTED])
    notes: tuple[str, ...] = ()
    if len(ranked) > _LISTED:
        text = translate("plan", "The first {shown} of {count}; Lifeline lists all of them.")
        notes = (text.format(shown=number(context, _LISTED), count=number(context, len(ranked))),)
    return [
        Table(
            columns=(
                Column(translate("plan", "Source or file")),
                Column(translate("plan", "Records of")),
                Column(translate("plan", "Records"), "right"),
            ),
            rows=rows,
            caption=translate("plan", "Where the records come from"),
            is_compact=True,
            notes=notes,
        )
    ]


def _credits(context: PlanContext, translate: Translate) -> list[Block]:
    texts = [context.snapshot.plan.credits or "", context.land_credit]
    fonts = translate("plan", "Set in Noto Sans (SIL Open Font License 1.1).")
    return [
        Heading(2, translate("plan", "Credits")),
        *(Paragraph(text) for text in texts if text),
        Paragraph(fonts),
    ]
