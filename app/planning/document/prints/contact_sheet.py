"""Contact sheet: whom to call, on one page to hang up."""

from __future__ import annotations

from app.models.organisation import Contact
from app.planning.document.answers import calls_of_everybody, emergency_calls
from app.planning.document.blocks import Block, Column, Heading, Paragraph, Table
from app.planning.document.context import PlanContext, mark
from app.planning.document.missing import missing
from app.planning.document.print_kind import Print, PrintOrder
from app.text import QT_TRANSLATE_NOOP, Translate

_ROOMY = 12  # contacts that fill a page in large type


def _blocks(context: PlanContext, translate: Translate, order: PrintOrder) -> list[Block]:
    heading = Heading(1, translate("prints", "Contacts"))
    if not context.snapshot.contacts:
        what = translate("prints", "No contact is recorded.")
        who = translate("prints", "every operator and agency: a duty desk reached day and night, and an alternate")
        calls = calls_of_everybody(context, translate)
        return [heading, *calls, missing(translate, what, who, "contact")]
    text = translate(
        "prints",
        "Duty desks that answer day and night come first. If nobody answers, call the alternate, then try satellite "
        "or radio. Tick whom you reached in the monthly test.",
    )
    table = contact_table(context, list(context.snapshot.contacts), translate)
    return [heading, Paragraph(text), *emergency_calls(context, translate), table]


def contact_table(context: PlanContext, contacts: list[Contact], translate: Translate) -> Table:
    """Return contacts as a table: those on duty day and night first, each with its alternate."""
    contacts = sorted(contacts, key=lambda c: (not c.is_on_duty_24_7, context.name(c.organisation_id), c.name))
    return Table(
        columns=(
            Column(translate("fields", "Organization"), weight=20),
            Column(translate("prints", "Name and role"), weight=20),
            Column(translate("prints", "24 h"), "center", 6),
            Column(translate("fields", "Phone"), weight=17),
            Column(translate("prints", "Satellite, HF, e-mail"), weight=20),
            Column(translate("fields", "Alternate"), weight=18),
            Column(translate("prints", "Test"), weight=7),
        ),
        rows=tuple(_row(context, contact, translate) for contact in contacts),
        caption=translate("prints", "Whom to call"),
        mark=mark(contacts, translate),
        row_height=18.0,
        is_compact=len(contacts) > _ROOMY,
    )


def _row(context: PlanContext, contact: Contact, translate: Translate) -> tuple[str, ...]:
    alternate = context.by_id.get(contact.alternate_id or "")
    instead = [alternate.name, alternate.phone] if isinstance(alternate, Contact) else []
    return (
        context.name(contact.organisation_id),
        _joined(contact.name, contact.role),
        translate("plan", "yes") if contact.is_on_duty_24_7 else "",
        _joined(contact.phone, contact.phone_alternate) or "–",
        _joined(contact.satellite_phone, contact.hf_callsign, contact.email) or "–",
        _joined(*instead) or "–",
        "",
    )


def _joined(*texts: str | None) -> str:
    return "\n".join(text for text in texts if text)


PRINT = Print(
    title=QT_TRANSLATE_NOOP("prints", "Contact sheet"),
    summary=QT_TRANSLATE_NOOP("prints", "Whom to call, duty desks first, with alternates."),
    blocks=_blocks,
    is_landscape=True,
)
