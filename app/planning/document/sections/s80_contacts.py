"""Whom to call."""

from __future__ import annotations

from app.models.organisation import Contact, OrganisationKind
from app.planning.document.answers import calls_of_everybody, emergency_calls
from app.planning.document.blocks import Block, Column, Heading, Paragraph, Table
from app.planning.document.context import PlanContext
from app.planning.document.evidence import grounds
from app.planning.document.missing import missing
from app.planning.document.record_table import shown_columns
from app.text import Translate


def section(context: PlanContext, translate: Translate) -> list[Block]:
    """Return the contacts by organisation, and the organisations that have none."""
    contacts = sorted(context.snapshot.contacts, key=lambda c: (context.name(c.organisation_id), c.name))
    blocks: list[Block] = [Heading(1, translate("plan", "Whom to call"), id="contacts", is_annex=True)]
    if contacts:
        blocks.append(_table(context, contacts, translate))
    else:
        blocks.append(
            missing(
                translate,
                translate("plan", "No contact is recorded."),
                translate("plan", "every operator and agency: a duty desk reached day and night, and an alternate"),
                "contact",
            )
        )
    if "contact" in context.withheld:
        return [*blocks, *calls_of_everybody(context, translate)]
    return [*blocks, *emergency_calls(context, translate), *_without(context, contacts, translate)]


def _table(context: PlanContext, contacts: list[Contact], translate: Translate) -> Table:
    rows = []
    for contact in contacts:
        phones = [text for text in (contact.phone, contact.phone_alternate) if text]
        radio = [text for text in (contact.satellite_phone, contact.hf_callsign) if text]
        always = contact.is_on_duty_24_7
        rows.append(
            (
                context.name(contact.organisation_id),
                "\n".join(text for text in (contact.name, contact.role) if text),
                "\n".join(phones) or "–",
                "\n".join(radio) or "–",
                contact.email or "–",
                "–" if always is None else translate("plan", "yes") if always else translate("plan", "no"),
            )
        )
    columns = (
        Column(translate("plan", "Organization")),
        Column(translate("plan", "Name and role")),
        Column(translate("plan", "Phone")),
        Column(translate("plan", "Satellite, HF")),
        Column(translate("plan", "E-mail")),
        Column(translate("plan", "Day and night")),
    )
    heads, cells = shown_columns(context, columns, tuple(rows))
    return Table(
        columns=heads,
        rows=cells,
        caption=translate("plan", "Contacts"),
        **grounds(context, contacts, translate),
    )


def _without(context: PlanContext, contacts: list[Contact], translate: Translate) -> list[Block]:
    reached = {contact.organisation_id for contact in contacts}
    wanted = (OrganisationKind.OPERATOR, OrganisationKind.REGULATOR, OrganisationKind.AGENCY, OrganisationKind.MINISTRY)
    silent = [o.name for o in context.snapshot.organisations if o.id not in reached and o.kind in wanted]
    if not silent:
        return []
    text = translate("plan", "No contact is recorded for: {names}.")
    return [Paragraph(text.format(names=", ".join(sorted(silent))))]
