"""Annex: the frequency and call sign plan."""

from __future__ import annotations

from app.planning.document.blocks import Block, Column
from app.planning.document.chapter import Chapter, chapter
from app.planning.document.context import PlanContext, day, number
from app.planning.document.record_table import record_table
from app.text import QT_TRANSLATE_NOOP, Translate

CHAPTER = Chapter(
    key="frequencies",
    tables=("radio_net",),
    title=QT_TRANSLATE_NOOP("plan", "Frequency and call sign plan"),
    who=QT_TRANSLATE_NOOP("plan", "the regulator with everybody who runs a radio net"),
    is_annex=True,
)


def section(context: PlanContext, translate: Translate) -> list[Block]:
    """Return every net with its technical facts."""
    table = record_table(
        context,
        translate,
        sorted(context.snapshot.radio_nets, key=lambda n: (n.freq_mhz is None, n.freq_mhz or 0.0, n.name)),
        translate("plan", "Frequencies and call signs"),
        (
            (Column(translate("plan", "Net"), weight=22), lambda r: r.name),
            (Column(translate("plan", "MHz"), "right", 9), lambda r: number(context, r.freq_mhz, 4)),
            (Column(translate("plan", "Repeater input (MHz)"), "right", 10), lambda r: number(context, r.input_mhz, 4)),
            (Column(translate("plan", "Tone"), weight=8), lambda r: r.tone),
            (Column(translate("plan", "Mode"), weight=8), lambda r: r.mode),
            (Column(translate("plan", "kHz"), "right", 7), lambda r: number(context, r.bandwidth_khz, 1)),
            (Column(translate("plan", "Call sign"), weight=10), lambda r: r.callsign),
            (Column(translate("plan", "Schedule"), weight=16), lambda r: r.schedule),
            (Column(translate("plan", "Last tested"), weight=10), lambda r: day(context, r.tested_on)),
        ),
        notes=(translate("plan", "Frequencies of others, amateur nets above all, change: verify them every year."),),
    )
    return chapter(CHAPTER, context, translate, table)
