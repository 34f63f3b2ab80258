"""What has been agreed with whom, until when, and when it was last tried."""

from __future__ import annotations

from app.models.agreement import Agreement
from app.models.choices import choice_text
from app.planning.document.blocks import Block, Column, Paragraph
from app.planning.document.chapter import Chapter, chapter
from app.planning.document.context import PlanContext, day
from app.planning.document.record_table import listed, record_table
from app.text import QT_TRANSLATE_NOOP, Translate

CHAPTER = Chapter(
    key="agreements",
    tables=("agreement",),
    title=QT_TRANSLATE_NOOP("plan", "Agreements"),
    who=QT_TRANSLATE_NOOP("plan", "the disaster office and the regulator"),
    prompts=(
        QT_TRANSLATE_NOOP(
            "plan", "Every memorandum, contract and treaty: parties, scope, validity, contact, last test."
        ),
        QT_TRANSLATE_NOOP("plan", "Which agreements are missing, and who prepares them."),
    ),
    is_written=True,
)


def section(context: PlanContext, translate: Translate) -> list[Block]:
    """Return all agreements and those that have run out."""
    table = record_table(
        context,
        translate,
        sorted(context.snapshot.agreements, key=lambda a: (a.kind or "", a.name)),
        translate("plan", "Agreements"),
        (
            (Column(translate("plan", "Agreement"), weight=20), lambda r: r.name),
            (Column(translate("plan", "Kind"), weight=14), lambda r: r.kind and choice_text(r.kind, translate)),
            (Column(translate("plan", "Parties"), weight=20), lambda r: listed([*map(context.name, r.party_ids)])),
            (Column(translate("plan", "Scope"), weight=24), lambda r: r.scope),
            (Column(translate("plan", "Until"), weight=11), lambda r: day(context, r.expires_on)),
            (Column(translate("plan", "Last tested"), weight=11), lambda r: day(context, r.tested_on)),
        ),
        id="agreements-list",
    )
    return chapter(CHAPTER, context, translate, table, _run_out(context, translate))


def _run_out(context: PlanContext, translate: Translate) -> list[Block]:
    today = context.now_utc[:10]
    old: list[Agreement] = [
        a for a in context.snapshot.agreements if a.expires_on and a.expires_on < today[: len(a.expires_on)]
    ]
    if not old:
        return []
    text = translate("plan", "Run out and to be renewed: {names}.")
    return [Paragraph(text.format(names=", ".join(a.name for a in old)))]
