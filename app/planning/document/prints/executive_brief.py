"""Executive brief: two pages that a minister reads before a decision."""

from __future__ import annotations

from app.planning.document.answers import calls_of_everybody, first_hours, urgency, without_warning
from app.planning.document.blocks import Block, Bullets, Column, Heading, PageBreak, Paragraph, SignOff, Table
from app.planning.document.context import PlanContext, mark, number, site_of
from app.planning.document.evidence import evidence_note
from app.planning.document.missing import missing
from app.planning.document.plus_minus import error_note, uncertain
from app.planning.document.print_kind import Print, PrintOrder
from app.planning.document.projects import ranked_projects
from app.planning.document.ranking import restoration_order, shown_critical, worst_result
from app.planning.document.sections import s10_summary
from app.planning.document.sum_texts import cutting_text, held_text, hidden_sums
from app.text import QT_TRANSLATE_NOOP, Translate

_LISTED, _CALLED, _BOUGHT = 10, 6, 3


def _blocks(context: PlanContext, translate: Translate, order: PrintOrder) -> list[Block]:
    return [
        *s10_summary.overview(context, translate),
        *first_hours(context, translate),
        *without_warning(context, translate),
        PageBreak(),
        Heading(1, translate("prints", "What to decide")),
        *_first_sites(context, translate),
        *_purchases(context, translate),
        *_contacts(context, translate),
        SignOff(
            columns=(
                translate("plan", "Function"),
                translate("plan", "Name"),
                translate("plan", "Signature"),
                translate("plan", "Date"),
            ),
            rows=((translate("prints", "Seen and decided by"), context.snapshot.plan.approver or "", "", ""),),
        ),
    ]


def _first_sites(context: PlanContext, translate: Translate) -> list[Block]:
    """Return the ten sites on which most people hang: exact without a scenario, by person-hours with one."""
    worst = worst_result(context)
    steps = {s.id: s for s in restoration_order(context, worst[1])} if worst else {}
    critical = [asset for asset in shown_critical(context, "site") if asset.people_cut_off][:_LISTED]
    sums = hidden_sums(context, "site")
    if not critical and sums:
        return [Paragraph(f"{cutting_text(context, sums, translate)} {held_text(context, translate)}")]
    if not critical:
        return [
            missing(
                translate,
                translate("prints", "No site is known on which people hang alone."),
                translate("prints", "each operator, as a list of sites and links"),
                "site",
            )
        ]
    rows = []
    for place, asset in enumerate(critical, 1):
        step, site = steps.get(asset.id), site_of(context, asset.id)
        rows.append(
            (
                number(context, place),
                context.name(asset.id),
                (site.admin1 if site else None) or "–",
                number(context, asset.people_cut_off),
                number(context, asset.sites_cut_off),
                uncertain(context, step.down_h, step.down_se_at_most_h) if step else "–",
                uncertain(context, step.person_hours, step.person_hours_se_at_most) if step else "–",
            )
        )
    return [
        Table(
            columns=(
                Column(translate("prints", "Rank"), "right", 6),
                Column(translate("prints", "Site"), weight=31),
                Column(translate("prints", "Area"), weight=12),
                Column(translate("prints", "People cut off"), "right", 11),
                Column(translate("prints", "Sites cut off"), "right", 10),
                Column(translate("prints", "Hours down"), "right", 10),
                Column(translate("prints", "Person-hours"), "right", 20),
            ),
            rows=tuple(rows),
            caption=translate("prints", "The sites that matter most: protect, power and double these first"),
            mark=mark((context.by_id[a.id] for a in critical), translate),
            is_compact=True,
            notes=(
                translate(
                    "prints",
                    "People and sites cut off if the site fails alone, on any day. Hours and person-hours: expected in "
                    "the worst scenario to day 30; a dash where nothing was simulated.",
                ),
                error_note(translate),
                *([evidence_note(context, *worst, translate)] if worst else []),
            ),
        )
    ]


def _purchases(context: PlanContext, translate: Translate) -> list[Block]:
    """Return what to pay for first: the projects with the least cost per person, else the worst single failures."""
    heading = Heading(2, translate("prints", "What to buy first"))
    projects = ranked_projects(context)[:_BOUGHT]
    if projects:
        line = translate("prints", "{project}: {cost} USD, protects {people} people.")
        return [
            heading,
            Bullets(
                tuple(
                    line.format(
                        project=p.name, cost=number(context, p.capex_usd), people=number(context, p.people_protected)
                    )
                    for p in projects
                ),
                is_numbered=True,
            ),
        ]
    critical = [asset for asset in shown_critical(context, "site") if asset.people_cut_off][:_BOUGHT]
    if not critical:
        return []
    line = translate("prints", "A second path or a second site for {site}: it would keep {people} people connected.")
    items = tuple(line.format(site=context.name(a.id), people=number(context, a.people_cut_off)) for a in critical)
    text = translate("prints", "No project with its cost is recorded. The analysis points here:")
    return [heading, Paragraph(text), Bullets(items, is_numbered=True)]


def _contacts(context: PlanContext, translate: Translate) -> list[Block]:
    contacts = sorted(context.snapshot.contacts, key=lambda c: (not c.is_on_duty_24_7, urgency(context, c), c.name))[
        :_CALLED
    ]
    if not contacts:
        return calls_of_everybody(context, translate) if hidden_sums(context, "contact") else []
    rows = tuple(
        (context.name(c.organisation_id), c.name, c.phone or "–", c.satellite_phone or c.hf_callsign or "–")
        for c in contacts
    )
    return [
        Table(
            columns=(
                Column(translate("fields", "Organization"), weight=32),
                Column(translate("fields", "Name"), weight=28),
                Column(translate("fields", "Phone"), weight=20),
                Column(translate("prints", "Satellite, HF"), weight=20),
            ),
            rows=rows,
            caption=translate("prints", "Whom to call first"),
            mark=mark(contacts, translate),
            is_compact=True,
        )
    ]


PRINT = Print(
    title=QT_TRANSLATE_NOOP("prints", "Executive brief"),
    summary=QT_TRANSLATE_NOOP("prints", "Two pages for a decision: what fails, which sites matter, whom to call."),
    blocks=_blocks,
)
