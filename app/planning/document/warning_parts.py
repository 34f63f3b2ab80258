"""Who warns of what, whom warnings reach, and in which words."""

from __future__ import annotations

from app.models.choices import choice_text
from app.planning.document.blocks import Block, Column, Heading, Paragraph, Table
from app.planning.document.context import PlanContext, mark, number
from app.planning.document.missing import missing
from app.planning.document.record_table import record_table
from app.planning.warning import SettlementWarning
from app.text import Translate

_LISTED = 25
_SURE = 0.5


def mandates(context: PlanContext, translate: Translate) -> list[Block]:
    """Return the authority of every hazard."""
    words = {True: translate("plan", "yes"), False: translate("plan", "no"), None: "–"}
    table = record_table(
        context,
        translate,
        sorted(context.snapshot.warning_mandates, key=lambda m: choice_text(m.hazard, translate)),
        translate("plan", "Who warns of what"),
        (
            (Column(translate("plan", "Hazard"), weight=16), lambda r: choice_text(r.hazard, translate)),
            (Column(translate("plan", "Authority"), weight=20), lambda r: context.name(r.authority_id)),
            (Column(translate("plan", "Watched by"), weight=22), lambda r: r.watch),
            (Column(translate("plan", "Channels"), weight=24), lambda r: ", ".join(r.channels)),
            (Column(translate("plan", "CAP"), "center", 8), lambda r: words[r.uses_cap]),
            (Column(translate("plan", "Lead time (min)"), "right", 10), lambda r: number(context, r.lead_time_min)),
        ),
        id="mandates",
    )
    heading = Heading(2, translate("plan", "Authorities"))
    if not table:
        what = translate("plan", "Nobody is recorded as the authority that warns of a hazard.")
        return [heading, missing(translate, what, translate("plan", "the disaster office, from the law"))]
    return [heading, *table]


def reach(context: PlanContext, translate: Translate) -> list[Block]:
    """Return the settlements by the number of independent channels that reach them on an ordinary day, fewest first."""
    people = {s.id: s.population for s in context.snapshot.settlements}
    found = list(context.everyday_warning)
    if not found:
        return []
    ranked = sorted(found, key=lambda one: (channel_groups(one), -(people[one.id] or 0), one.name))
    without = [one for one in ranked if channel_groups(one) == 0]
    single = [one for one in ranked if channel_groups(one) == 1]
    text = translate(
        "plan",
        "On an ordinary day, with every site in service, {none} of {total} settlements are reached by no recorded "
        "channel ({none_people} people) and {one} by a single independent one ({one_people} people). Channels "
        "that share "
        "a site count as one. After an event fewer work: the scenario results say which sites fail.",
    )
    values = {
        "none": number(context, len(without)),
        "total": number(context, len(found)),
        "none_people": number(context, sum(people[w.id] or 0 for w in without)),
        "one": number(context, len(single)),
        "one_people": number(context, sum(people[w.id] or 0 for w in single)),
    }
    rows = tuple(
        (
            one.name,
            number(context, people[one.id]),
            number(context, channel_groups(one)),
            ", ".join(sorted(name.replace("_", " ") for name, p in one.channels.items() if p > _SURE)) or "–",
        )
        for one in ranked[:_LISTED]
    )
    notes = (translate("plan", "The first {shown} of {count}; Lifeline lists all of them."),)
    return [
        Heading(2, translate("plan", "Whom warnings reach")),
        Paragraph(text.format(**values)),
        Table(
            columns=(
                Column(translate("plan", "Settlement")),
                Column(translate("plan", "People"), "right"),
                Column(translate("plan", "Independent channels"), "right"),
                Column(translate("plan", "Channels")),
            ),
            rows=rows,
            caption=translate("plan", "Settlements with fewest warning channels"),
            mark=mark((*context.snapshot.warning_nodes, *context.snapshot.settlements), translate),
            notes=(notes[0].format(shown=number(context, _LISTED), count=number(context, len(found))),)
            if len(found) > _LISTED
            else (),
            id="reach",
        ),
    ]


def channel_groups(one: SettlementWarning) -> int:
    """Return how many independent channels reach a settlement; 0 where none works for sure."""
    return one.groups if one.covered > _SURE else 0


def templates(context: PlanContext, translate: Translate) -> list[Block]:
    """Return the prepared messages, the language of each said."""
    found = sorted(context.snapshot.message_templates, key=lambda m: (m.hazard or "", m.language, m.name))
    table = record_table(
        context,
        translate,
        found,
        translate("plan", "Prepared messages"),
        (
            (Column(translate("plan", "Hazard"), weight=14), lambda r: r.hazard and choice_text(r.hazard, translate)),
            (Column(translate("plan", "Language"), weight=9), lambda r: r.language),
            (Column(translate("plan", "Headline"), weight=25), lambda r: r.name),
            (Column(translate("plan", "Text"), weight=30), lambda r: r.body),
            (Column(translate("plan", "Instruction"), weight=22), lambda r: r.instruction),
        ),
        id="messages",
    )
    heading = Heading(2, translate("plan", "Prepared messages"))
    if not table:
        what = translate("plan", "No message is prepared in any language.")
        return [heading, missing(translate, what, translate("plan", "the warning authorities"))]
    return [heading, *table]
