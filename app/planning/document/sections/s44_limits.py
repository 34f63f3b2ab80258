"""What each run says beside its numbers: essential users, who had no service before, and remarks of the engine."""

from __future__ import annotations

from itertools import zip_longest

from app.models.run import Run
from app.planning.document.blocks import Block, Bullets, Column, Heading, Paragraph, Table
from app.planning.document.context import PlanContext, number, said
from app.planning.document.evidence import from_run, grounds
from app.planning.document.plus_minus import error_note
from app.planning.document.sections.s42_results import time_text
from app.planning.outage_result import OutageResult
from app.text import Translate, with_error

_LISTED = 15


def section(context: PlanContext, translate: Translate) -> list[Block]:
    """Return essential users out of service, the isolated and the remarks, run by run."""
    blocks: list[Block] = []
    for run, result in context.results:
        parts = [
            *_essential(context, run, result, translate),
            *_isolated(context, result, translate),
            *_remarks(context, result, translate),
        ]
        if parts:
            title = translate("plan", "To read with “{scenario}”").format(scenario=result.scenario_name)
            blocks.extend([Heading(2, title, id=f"limits-{result.scenario_name}"), *parts])
    return blocks


def _essential(context: PlanContext, run: Run, result: OutageResult, translate: Translate) -> list[Block]:
    if not result.essential_sites:
        return [
            Paragraph(translate("plan", "No hospital, shelter, emergency center or other essential user is recorded."))
        ]
    rows = tuple(
        (time_text(at.time_h, context, translate), with_error(number(context, down, 1), se, context.formatter))
        for at, down, se in zip_longest(result.reported, result.essential_down, result.essential_down_se_at_most)
    )
    caption = translate("plan", "Essential users without service, of {count} recorded (mean)")
    return [
        Table(
            columns=(
                Column(translate("plan", "After the event"), weight=60),
                Column(translate("plan", "Without service"), "right", 40),
            ),
            rows=rows,
            caption=caption.format(count=number(context, result.essential_sites)),
            **grounds(context, context.snapshot.sites, translate, error_note(translate), from_run(run, translate)),
        )
    ]


def _isolated(context: PlanContext, result: OutageResult, translate: Translate) -> list[Block]:
    shown = [entry for entry in result.already_isolated if entry.id in context.by_id]
    if not shown:
        return []
    ranked = sorted(shown, key=lambda e: (-e.people, e.name))[:_LISTED]
    rows = tuple(
        (context.name(e.id), translate("records", type(context.by_id[e.id]).TITLE), number(context, e.people))
        for e in ranked
    )
    text = translate(
        "plan", "{count} in all. Often a link is missing in the records; they are left out of every figure."
    )
    return [
        Table(
            columns=(
                Column(translate("plan", "Name")),
                Column(translate("plan", "Records of")),
                Column(translate("plan", "People"), "right"),
            ),
            rows=rows,
            caption=translate("plan", "Without a path to a gateway even before the event"),
            **grounds(
                context,
                (context.by_id[e.id] for e in ranked),
                translate,
                text.format(count=number(context, len(shown))),
            ),
        )
    ]


def _remarks(context: PlanContext, result: OutageResult, translate: Translate) -> list[Block]:
    remarks = tuple(said(context, note, translate) for note in result.warnings)
    return [Heading(3, translate("plan", "Remarks of the simulation")), Bullets(remarks)] if remarks else []
