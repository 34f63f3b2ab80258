"""Who warns of what, whom warnings reach, and in which words."""

from __future__ import annotations

from collections.abc import Sequence

from app.models.choices import choice_text
from app.planning.document.blocks import Block, Column, Heading, Paragraph, Table
from app.planning.document.context import PlanContext, number
from app.planning.document.evidence import from_run, grounds
from app.planning.document.missing import missing
from app.planning.document.plus_minus import chance, error_note
from app.planning.document.ranking import worst_result
from app.planning.document.record_table import record_table
from app.planning.warning_result import SettlementWarning
from app.text import QT_TRANSLATE_NOOP, Translate

_LISTED = 25
_SURE = 0.5
_CHANNELS = {
    "cell_broadcast": QT_TRANSLATE_NOOP("plan", "cell broadcast"),
    "location_sms": QT_TRANSLATE_NOOP("plan", "location SMS"),
    "radio": QT_TRANSLATE_NOOP("plan", "radio"),
    "tv": QT_TRANSLATE_NOOP("plan", "television"),
    "siren": QT_TRANSLATE_NOOP("plan", "siren"),
    "loudspeaker": QT_TRANSLATE_NOOP("plan", "loudspeaker"),
    "vhf_hf_net": QT_TRANSLATE_NOOP("plan", "radio net"),
    "satellite_receiver": QT_TRANSLATE_NOOP("plan", "satellite receiver"),
    "web": QT_TRANSLATE_NOOP("plan", "web and social media"),
    "door_to_door": QT_TRANSLATE_NOOP("plan", "door to door"),
    "signs": QT_TRANSLATE_NOOP("plan", "digital signs"),
    "mesh": QT_TRANSLATE_NOOP("plan", "mesh beacon"),
}


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
            (Column(translate("plan", "Channels"), weight=24), lambda r: channel_names(r.channels, translate)),
            (Column(translate("plan", "CAP"), "center", 8), lambda r: words[r.uses_cap]),
            (Column(translate("plan", "Lead time (min)"), "right", 10), lambda r: number(context, r.lead_time_min)),
        ),
        id="mandates",
    )
    heading = Heading(2, translate("plan", "Authorities"))
    if not table:
        what = translate("plan", "Nobody is recorded as the authority that warns of a hazard.")
        return [
            heading,
            missing(translate, what, translate("plan", "the disaster office, from the law"), "warning_mandate"),
        ]
    return [heading, *table]


def reach(context: PlanContext, translate: Translate) -> list[Block]:
    """Return the settlements by the number of independent channels that reach them, fewest first, now and after a day.

    The day after is that of the worst scenario, where its run kept who can be warned.
    """
    found = sorted(context.everyday_warning, key=lambda one: (one.at[0].groups, -one.people, one.name))
    if not found:
        return []
    worst = worst_result(context)
    outcome = worst[1].warning if worst else None
    later = {one.id: one.at[-1] for one in outcome.settlements} if outcome else {}
    rows = tuple(
        (
            one.name,
            number(context, one.people),
            number(context, one.at[0].groups),
            number(context, later[one.id].groups) if one.id in later else "–",
            chance(context, later[one.id].covered, later[one.id].covered_se) if one.id in later else "–",
            ", ".join(sorted(channel_name(name, translate) for name, p in one.at[0].channels.items() if p > _SURE)),
        )
        for one in found[:_LISTED]
    )
    left_out = translate("plan", "The first {shown} of {count}; Lifeline lists all of them.")
    notes = [left_out.format(shown=number(context, _LISTED), count=number(context, len(found)))]
    if worst and outcome:
        text = translate("plan", "After 24 hours: in “{scenario}”, channels that then work more likely than not.")
        notes += [text.format(scenario=worst[1].scenario_name), error_note(translate), from_run(worst[0], translate)]
    return [
        Heading(2, translate("plan", "Whom warnings reach")),
        Paragraph(_reach_text(context, found, translate)),
        Table(
            columns=(
                Column(translate("plan", "Settlement"), weight=20),
                Column(translate("plan", "People"), "right", 10),
                Column(translate("plan", "Independent channels now"), "right", 13),
                Column(translate("plan", "Channels after 24 h"), "right", 12),
                Column(translate("plan", "Any channel after 24 h"), "right", 12),
                Column(translate("plan", "Channels now"), weight=33),
            ),
            rows=tuple(tuple(cell or "–" for cell in row) for row in rows),
            caption=translate("plan", "Settlements with fewest warning channels"),
            **grounds(
                context,
                (*context.snapshot.warning_nodes, *context.snapshot.settlements),
                translate,
                *tuple(notes if len(found) > _LISTED else notes[1:]),
            ),
            id="reach",
        ),
    ]


def _reach_text(context: PlanContext, found: Sequence[SettlementWarning], translate: Translate) -> str:
    text = translate(
        "plan",
        "On an ordinary day, with every site in service, {none} of {total} settlements with people are reached by no "
        "recorded channel ({none_people} people) and {one} by a single independent one ({one_people} people). Channels "
        "that share a site count as one.",
    )
    none = [one for one in found if one.at[0].groups == 0]
    single = [one for one in found if one.at[0].groups == 1]
    return text.format(
        none=number(context, len(none)),
        total=number(context, len(found)),
        none_people=number(context, sum(one.people for one in none)),
        one=number(context, len(single)),
        one_people=number(context, sum(one.people for one in single)),
    )


def channel_name(channel: str, translate: Translate) -> str:
    """Return what a channel of resources/warning/channels.csv is called."""
    return translate("plan", _CHANNELS.get(channel, channel))


def channel_names(channels: Sequence[str], translate: Translate) -> str:
    """Return channels as people recorded them, in the language of the print where the program knows them."""
    return ", ".join(translate("plan", _CHANNELS.get(name, name)) for name in channels)


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
        return [heading, missing(translate, what, translate("plan", "the warning authorities"), "message_template")]
    return [heading, *table]
