"""Who helps from abroad, and how help enters."""

from __future__ import annotations

from app.models.agreement import AgreementKind
from app.models.legal import LegalKind, ReliefKind
from app.models.organisation import OrganisationKind
from app.planning.document.blocks import Block, Column, Heading, Paragraph
from app.planning.document.chapter import Chapter, chapter
from app.planning.document.context import PlanContext, day, number
from app.planning.document.record_table import record_table
from app.text import QT_TRANSLATE_NOOP, Translate

CHAPTER = Chapter(
    key="international",
    tables=("agreement", "legal_instrument"),
    title=QT_TRANSLATE_NOOP("plan", "International cooperation"),
    who=QT_TRANSLATE_NOOP("plan", "the ministry of foreign affairs, customs and the regulator"),
    prompts=(
        QT_TRANSLATE_NOOP("plan", "Status of the Tampere Convention, and the national focal point for it."),
        QT_TRANSLATE_NOOP(
            "plan",
            "Agreements with neighbors, regional bodies and humanitarian partners: scope, validity, contact, "
            "last test.",
        ),
        QT_TRANSLATE_NOOP(
            "plan", "How experts, satellite terminals and radios enter the country: forms, offices, hours."
        ),
    ),
    is_written=True,
)


def section(context: PlanContext, translate: Translate) -> list[Block]:
    """Return treaties, partners, the entry of people and equipment, and what may be lent."""
    parts = (
        _treaties(context, translate),
        _partners(context, translate),
        _entry(context, translate),
        _inventory(context, translate),
    )
    return chapter(CHAPTER, context, translate, *parts)


def _treaties(context: PlanContext, translate: Translate) -> list[Block]:
    treaties = [one for one in context.snapshot.legal_instruments if one.kind is LegalKind.TREATY]
    return record_table(
        context,
        translate,
        treaties,
        translate("plan", "Treaties"),
        (
            (Column(translate("plan", "Treaty"), weight=30), lambda r: r.name),
            (Column(translate("plan", "Status and duties"), weight=40), lambda r: r.obligation),
            (Column(translate("plan", "Focal point"), weight=20), lambda r: context.name(r.authority_id)),
            (Column(translate("plan", "Since"), weight=10), lambda r: day(context, r.in_force_since)),
        ),
        id="treaties",
    )


def _partners(context: PlanContext, translate: Translate) -> list[Block]:
    snapshot = context.snapshot
    partners = [o for o in snapshot.organisations if o.kind is OrganisationKind.PARTNER]
    agreed = {id for a in snapshot.agreements if a.kind is AgreementKind.INTERNATIONAL for id in a.party_ids}
    yes, no = translate("plan", "yes"), translate("plan", "no")
    table = record_table(
        context,
        translate,
        partners,
        translate("plan", "Partners and what they can give"),
        (
            (Column(translate("plan", "Partner"), weight=24), lambda r: r.name),
            (Column(translate("plan", "What it can give"), weight=34), lambda r: r.offers),
            (Column(translate("plan", "How to ask for it"), weight=30), lambda r: r.call_procedure),
            (Column(translate("plan", "Agreement"), "center", 12), lambda r: yes if r.id in agreed else no),
        ),
        id="partners",
    )
    return [Heading(2, translate("plan", "Partners")), *table] if table else []


def _entry(context: PlanContext, translate: Translate) -> list[Block]:
    kinds = (ReliefKind.LICENSE, ReliefKind.TYPE_APPROVAL, ReliefKind.IMPORT, ReliefKind.SPECTRUM)
    measures = [m for m in context.snapshot.regulatory_measures if m.kind in kinds]
    table = record_table(
        context,
        translate,
        measures,
        translate("plan", "How people and equipment enter"),
        (
            (Column(translate("plan", "Measure"), weight=36), lambda r: r.name),
            (Column(translate("plan", "Authority"), weight=24), lambda r: context.name(r.authority_id)),
            (Column(translate("plan", "Form"), weight=28), lambda r: r.form),
            (Column(translate("plan", "Days"), "right", 12), lambda r: number(context, r.duration_d)),
        ),
    )
    return [Heading(2, translate("plan", "Entry of people and equipment")), *table] if table else []


def _inventory(context: PlanContext, translate: Translate) -> list[Block]:
    items = [item for item in context.snapshot.stock_items if item.customs_code]
    table = record_table(
        context,
        translate,
        items,
        translate("plan", "Equipment with customs codes"),
        (
            (Column(translate("plan", "Equipment"), weight=44), lambda r: r.name),
            (Column(translate("plan", "Count"), "right", 14), lambda r: number(context, r.count)),
            (Column(translate("plan", "Customs code"), weight=22), lambda r: r.customs_code),
            (Column(translate("plan", "Owner"), weight=20), lambda r: context.name(r.owner_id)),
        ),
    )
    if not table:
        return []
    text = translate(
        "plan", "What can be lent or received, as a convention on emergency telecommunications asks states to list it."
    )
    return [Heading(2, translate("plan", "Inventory for assistance")), Paragraph(text), *table]
