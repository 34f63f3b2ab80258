"""Which laws, rules and licenses bind whom, and what may be relaxed."""

from __future__ import annotations

from app.models.choices import choice_text
from app.models.legal import LegalInstrument
from app.planning.document.blocks import Block, Bullets, Column, Heading
from app.planning.document.chapter import Chapter, chapter
from app.planning.document.context import PlanContext, day, number
from app.planning.document.missing import missing
from app.planning.document.record_table import record_table
from app.text import QT_TRANSLATE_NOOP, Translate

CHAPTER = Chapter(
    key="legal",
    tables=("legal_instrument",),
    title=QT_TRANSLATE_NOOP("plan", "Legal and regulatory framework"),
    who=QT_TRANSLATE_NOOP("plan", "the regulator and the ministry in charge"),
    prompts=(
        QT_TRANSLATE_NOOP(
            "plan",
            "Which laws and license conditions oblige operators in an emergency, article by article, and which "
            "authority enforces them.",
        ),
        QT_TRANSLATE_NOOP(
            "plan",
            "Which rules can be relaxed for how long, by whom and by which form: temporary licenses, equipment "
            "approval, import, spectrum, national roaming, shared infrastructure.",
        ),
        QT_TRANSLATE_NOOP("plan", "Where the law has gaps, and what is proposed to close them."),
    ),
    is_written=True,
)


def section(context: PlanContext, translate: Translate) -> list[Block]:
    """Return the instruments, the gaps and what may be relaxed."""
    instruments = _instruments(context, translate)
    measures = _measures(context, translate)
    if instruments and not measures:
        what = translate("plan", "No measure is recorded that an authority could take to relax the rules.")
        measures = [missing(translate, what, translate("plan", "the regulator"), "regulatory_measure")]
    return chapter(CHAPTER, context, translate, instruments, _gaps(context, translate), measures)


def _instruments(context: PlanContext, translate: Translate) -> list[Block]:
    return record_table(
        context,
        translate,
        context.snapshot.legal_instruments,
        translate("plan", "Legal instruments and the duties in them"),
        (
            (Column(translate("plan", "Instrument"), weight=22), lambda r: r.name),
            (Column(translate("plan", "Kind"), weight=12), lambda r: r.kind and choice_text(r.kind, translate)),
            (Column(translate("plan", "Article"), weight=10), lambda r: r.article),
            (Column(translate("plan", "Obligation"), weight=34), lambda r: r.obligation),
            (Column(translate("plan", "Enforced by"), weight=14), lambda r: context.name(r.authority_id)),
            (Column(translate("plan", "Since"), weight=8), lambda r: day(context, r.in_force_since)),
        ),
        id="legal-instruments",
    )


def _gaps(context: PlanContext, translate: Translate) -> list[Block]:
    gaps: list[LegalInstrument] = [one for one in context.snapshot.legal_instruments if one.gap]
    if not gaps:
        return []
    line = translate("plan", "{name}: {gap}")
    items = tuple(line.format(name=one.name, gap=one.gap) for one in gaps)
    return [Heading(2, translate("plan", "Gaps")), Bullets(items)]


def _measures(context: PlanContext, translate: Translate) -> list[Block]:
    table = record_table(
        context,
        translate,
        context.snapshot.regulatory_measures,
        translate("plan", "What may be relaxed in an emergency"),
        (
            (Column(translate("plan", "Measure"), weight=26), lambda r: r.name),
            (Column(translate("plan", "Kind"), weight=16), lambda r: r.kind and choice_text(r.kind, translate)),
            (Column(translate("plan", "Trigger"), weight=22), lambda r: r.triggers),
            (Column(translate("plan", "Days"), "right", 7), lambda r: number(context, r.duration_d)),
            (Column(translate("plan", "Authority"), weight=16), lambda r: context.name(r.authority_id)),
            (Column(translate("plan", "Form"), weight=13), lambda r: r.form),
        ),
        id="regulatory-measures",
    )
    return [Heading(2, translate("plan", "Regulatory flexibility")), *table] if table else []
