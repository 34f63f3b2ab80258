"""Networks of their own: public safety, amateur, maritime, utilities."""

from __future__ import annotations

from app.models.choices import choice_text
from app.models.site import SiteKind
from app.planning.document.blocks import Block, Column, Heading, Paragraph
from app.planning.document.chapter import Chapter, chapter
from app.planning.document.context import PlanContext
from app.planning.document.numbering import ref
from app.planning.document.record_table import record_table
from app.text import QT_TRANSLATE_NOOP, Translate

CHAPTER = Chapter(
    key="networks",
    tables=("radio_net",),
    title=QT_TRANSLATE_NOOP("plan", "Dedicated and private networks"),
    who=QT_TRANSLATE_NOOP("plan", "police, fire service, port, airport, utilities and amateur radio clubs"),
    prompts=(
        QT_TRANSLATE_NOOP("plan", "Which radio networks serve police, fire, ambulance, ports, airports and utilities."),
        QT_TRANSLATE_NOOP("plan", "How they speak with each other, and who leads the net in an emergency."),
        QT_TRANSLATE_NOOP(
            "plan", "What amateur radio, maritime and military stations can take over, and how they are asked."
        ),
    ),
    is_written=True,
)
_KINDS = (SiteKind.LMR_REPEATER, SiteKind.HF, SiteKind.AMATEUR)


def section(context: PlanContext, translate: Translate) -> list[Block]:
    """Return the radio nets by who they serve, and their stations."""
    nets = record_table(
        context,
        translate,
        sorted(context.snapshot.radio_nets, key=lambda n: (n.kind or "", n.name)),
        translate("plan", "Radio nets"),
        (
            (Column(translate("plan", "Net"), weight=24), lambda r: r.name),
            (Column(translate("plan", "Serves"), weight=18), lambda r: r.kind and choice_text(r.kind, translate)),
            (Column(translate("plan", "Run by"), weight=18), lambda r: context.name(r.organisation_id)),
            (Column(translate("plan", "Coverage"), weight=22), lambda r: r.coverage),
            (
                Column(translate("plan", "Control station or repeater"), weight=18),
                lambda r: context.name(r.control_site_id),
            ),
        ),
        id="radio-nets",
    )
    stations = record_table(
        context,
        translate,
        [site for site in context.snapshot.sites if site.kind in _KINDS],
        translate("plan", "Radio stations and repeaters"),
        (
            (Column(translate("plan", "Site")), lambda r: r.name),
            (Column(translate("plan", "Kind")), lambda r: choice_text(r.kind, translate)),
            (Column(translate("plan", "Operator")), lambda r: context.name(r.operator_id)),
            (Column(translate("plan", "First-level area")), lambda r: r.admin1),
        ),
    )
    parts: list[Block] = [Heading(2, translate("plan", "Radio nets")), *nets] if nets else []
    if nets:
        text = translate("plan", "Frequencies, tones and call signs stand in {annex}.").format(annex=ref("frequencies"))
        parts.append(Paragraph(text))
    return chapter(CHAPTER, context, translate, parts, stations)
