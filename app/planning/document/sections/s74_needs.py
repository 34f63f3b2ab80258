"""Whom the ordinary channels do not reach."""

from __future__ import annotations

from collections import Counter

from app.models.choices import choice_text
from app.models.people_counts import people_counts
from app.planning.document.blocks import Block, Column, Heading, Paragraph, Table
from app.planning.document.chapter import Chapter, chapter
from app.planning.document.context import PlanContext, day, number
from app.planning.document.evidence import grounds
from app.planning.document.missing import missing
from app.planning.document.record_table import record_table
from app.planning.document.warning_parts import channel_names
from app.text import QT_TRANSLATE_NOOP, Translate

CHAPTER = Chapter(
    key="needs",
    tables=("people_group",),
    title=QT_TRANSLATE_NOOP("plan", "People with specific needs"),
    who=QT_TRANSLATE_NOOP("plan", "the ministry of social affairs and organizations of the people concerned"),
    prompts=(
        QT_TRANSLATE_NOOP(
            "plan",
            "Which groups live where: people with disabilities, children, older people, migrants, speakers of "
            "other languages, people without a phone.",
        ),
        QT_TRANSLATE_NOOP("plan", "Which channel and format reaches each group, also at night and without power."),
        QT_TRANSLATE_NOOP("plan", "When messages were last tested with these groups."),
    ),
    is_written=True,
)
_LISTED = 25


def section(context: PlanContext, translate: Translate) -> list[Block]:
    """Return the groups, what reaches them, and where they live."""
    groups, places = _groups(context, translate), _places(context, translate)
    if groups and not places:
        what = translate("plan", "How many people of each group live in which place is not recorded.")
        places = [missing(translate, what, translate("plan", CHAPTER.who), "settlement", "settlement_group")]
    return chapter(CHAPTER, context, translate, groups, places)


def _groups(context: PlanContext, translate: Translate) -> list[Block]:
    counted: Counter[str] = Counter()
    for count in people_counts(context.snapshot):
        counted[count.group] += count.people
    return record_table(
        context,
        translate,
        context.snapshot.people_groups,
        translate("plan", "Groups and the formats that reach them"),
        (
            (Column(translate("plan", "Group"), weight=22), lambda r: r.name),
            (Column(translate("plan", "Kind"), weight=18), lambda r: r.kind and choice_text(r.kind, translate)),
            (
                Column(translate("plan", "People"), "right", 10),
                lambda r: number(context, r.people or counted[r.name] or None),
            ),
            (Column(translate("plan", "Formats"), weight=26), lambda r: ", ".join(r.formats)),
            (Column(translate("plan", "Languages"), weight=12), lambda r: ", ".join(r.languages)),
            (Column(translate("plan", "Last tested"), weight=12), lambda r: day(context, r.tested_on)),
        ),
        id="people-groups",
    )


def _places(context: PlanContext, translate: Translate) -> list[Block]:
    rows = people_counts(context.snapshot)
    shown = sorted(rows, key=lambda r: (-r.people, context.name(r.settlement_id)))[:_LISTED]
    if not shown:
        return []
    notes: tuple[str, ...] = ()
    if len(rows) > _LISTED:
        text = translate("plan", "The first {shown} of {count}; Lifeline lists all of them.")
        notes = (text.format(shown=number(context, _LISTED), count=number(context, len(rows))),)
    table = Table(
        columns=(
            Column(translate("plan", "Settlement")),
            Column(translate("plan", "Group")),
            Column(translate("plan", "People"), "right"),
            Column(translate("plan", "Channels that reach them")),
        ),
        rows=tuple(
            (
                context.name(row.settlement_id),
                row.group,
                number(context, row.people),
                channel_names(row.channels, translate) or translate("plan", "none recorded"),
            )
            for row in shown
        ),
        caption=translate("plan", "Groups by place"),
        **grounds(context, (row.record for row in shown), translate, *notes),
        id="groups-by-place",
    )
    without = [row for row in rows if not row.channels]
    parts: list[Block] = [Heading(2, translate("plan", "Where they live")), table]
    if without:
        text = translate("plan", "For {count} of {total} groups in places no channel is recorded that reaches them.")
        parts.append(Paragraph(text.format(count=number(context, len(without)), total=number(context, len(rows)))))
    return parts
