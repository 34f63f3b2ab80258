"""What this plan is for, whom it binds, and the words it uses."""

from __future__ import annotations

from app.models.paper import Term
from app.planning.document.blocks import Block, Bullets, Column, Heading, Paragraph, Table
from app.planning.document.chapter import text_for, written_blocks
from app.planning.document.context import PlanContext
from app.text import QT_TRANSLATE_NOOP, Translate

_PHASES = (
    QT_TRANSLATE_NOOP("plan", "Mitigation: fewer weak points before anything happens (chapters on vulnerability)."),
    QT_TRANSLATE_NOOP("plan", "Preparedness: warning, alternative links, contacts, training."),
    QT_TRANSLATE_NOOP("plan", "Response: who does what in the first hours and days."),
    QT_TRANSLATE_NOOP("plan", "Recovery: in which order service comes back."),
)
_TERMS = (
    (
        QT_TRANSLATE_NOOP("plan", "Gateway"),
        QT_TRANSLATE_NOOP("plan", "A site that connects the country to the world: cable landing, teleport, border."),
    ),
    (
        QT_TRANSLATE_NOOP("plan", "In service"),
        QT_TRANSLATE_NOOP("plan", "A site that stands, has power, and has a live path to a gateway."),
    ),
    (
        QT_TRANSLATE_NOOP("plan", "Without service"),
        QT_TRANSLATE_NOOP("plan", "People none of whose serving sites is in service."),
    ),
    (
        QT_TRANSLATE_NOOP("plan", "Person-hour"),
        QT_TRANSLATE_NOOP("plan", "One person without service for one hour; counted to day 30 after the event."),
    ),
    (
        QT_TRANSLATE_NOOP("plan", "Route group"),
        QT_TRANSLATE_NOOP("plan", "Links that share a duct, pole line, bridge or landing: one cut takes them all."),
    ),
    (
        QT_TRANSLATE_NOOP("plan", "Tier"),
        QT_TRANSLATE_NOOP("plan", "How much depends on a site, decided by people: 1 national service to 4 other."),
    ),
)


def section(context: PlanContext, translate: Translate) -> list[Block]:
    """Return purpose, phases and terms."""
    purpose = translate(
        "plan",
        "This plan says which telecommunication infrastructure the country depends on in an emergency, what can make "
        "it fail, who would then be cut off, and in which order service is to be kept and restored. It binds the "
        "bodies named in it once it is approved, and is reviewed after every exercise and every event.",
    )
    rows = tuple((translate("plan", term), translate("plan", meaning)) for term, meaning in _TERMS)
    rows += tuple((term.name, term.meaning or "–") for term in _own_terms(context))
    columns = (Column(translate("plan", "Term"), weight=22), Column(translate("plan", "Meaning"), weight=78))
    text = text_for(context, "purpose")
    return [
        Heading(1, translate("plan", "Purpose, scope and terms"), id="purpose"),
        *(written_blocks(text, context, translate) if text else []),
        Paragraph(purpose),
        Paragraph(translate("plan", "It covers the four phases of disaster management:")),
        Bullets(tuple(translate("plan", phase) for phase in _PHASES)),
        Table(columns=columns, rows=rows, caption=translate("plan", "Terms")),
    ]


def _own_terms(context: PlanContext) -> list[Term]:
    """Return the plan's own glossary in the language of the print, and what is in no language."""
    found = [t for t in context.snapshot.terms if t.language in (None, context.language)]
    return sorted(found, key=lambda term: term.name.casefold())
