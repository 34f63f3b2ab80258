"""The five answers that an official looks for: who acts, which sites, who is not warned, what to buy, whom to call."""

from __future__ import annotations

from app.models.hazard_kinds import HazardKind
from app.models.organisation import Contact, Organisation, OrganisationKind
from app.models.procedure import PlaybookAction
from app.models.record import Disclosure
from app.planning.document.blocks import Block, Bullets, Column, Heading, Paragraph, Table
from app.planning.document.context import PlanContext, mark, moment, number, owner, rounded
from app.planning.document.missing import missing
from app.planning.document.numbering import ref
from app.planning.document.plus_minus import chance, error_note
from app.planning.document.projects import cost_per_person, ranked_projects
from app.planning.document.ranking import restoration_order, shown_critical, worst_result
from app.planning.document.sum_texts import count_text, cutting_text, held_text, hidden_sums
from app.planning.document.sums import Sums
from app.text import Translate

_LAST_H = 72.0
_ACTIONS, _SITES, _PROJECTS, _PLACES, _DESKS = 10, 10, 3, 5, 12
_FIRST_CALLED = (OrganisationKind.AGENCY, OrganisationKind.OPERATOR, OrganisationKind.REGULATOR)


def first_hours(context: PlanContext, translate: Translate) -> list[Block]:
    """Return who does what in the first 72 hours, for the hazard of the worst scenario."""
    heading = Heading(2, translate("plan", "Who does what in the first 72 hours"))
    actions = _playbook(context)
    if not actions:
        what = translate("plan", "No playbook says who does what in the first 72 hours.")
        return [
            heading,
            missing(translate, what, translate("plan", "the disaster office with the operators"), "playbook_action"),
        ]
    line = translate("plan", "{when}, {who}: {what}")
    items = tuple(
        line.format(
            when=moment(context, a.t_h), who=owner(context, a) or translate("plan", "owner not named"), what=a.name
        )
        for a in actions[:_ACTIONS]
    )
    return [heading, Bullets(items)]


def _playbook(context: PlanContext) -> list[PlaybookAction]:
    """Return the actions of one hazard within the hours: that of the worst scenario, else the one with most actions."""
    within = [a for a in context.snapshot.playbook_actions if 0 <= a.t_h <= _LAST_H]
    by_hazard: dict[str, list[PlaybookAction]] = {}
    for action in sorted(within, key=lambda a: (a.t_h, a.code or a.name)):
        by_hazard.setdefault(action.hazard, []).append(action)
    worst = worst_result(context)
    hazard = worst[1].hazard.events[0].hazard if worst and worst[1].hazard.events else HazardKind.HURRICANE.value
    return by_hazard.get(hazard) or max(by_hazard.values(), key=len, default=[])


def ten_sites(context: PlanContext, translate: Translate) -> list[Block]:
    """Return the ten sites on which most hangs, and why."""
    heading = Heading(2, translate("plan", "Which ten sites matter most, and why"))
    critical = [a for a in shown_critical(context, "site") if a.people_cut_off][:_SITES]
    if not critical:
        sums = hidden_sums(context, "site")
        if sums:
            return [heading, Paragraph(f"{cutting_text(context, sums, translate)} {held_text(context, translate)}")]
        return [heading, Paragraph(translate("plan", "No site cuts off people when it fails alone."))]
    worst = worst_result(context)
    steps = {step.id: step for step in restoration_order(context, worst[1])} if worst else {}
    rows = []
    for place, asset in enumerate(critical, 1):
        why = translate("plan", "sites without another way: {sites}").format(sites=number(context, asset.sites_cut_off))
        if not asset.sites_cut_off:
            why = translate("plan", "no other site serves these people")
        step = steps.get(asset.id)
        out = chance(context, step.outage_probability, step.outage_se) if step else "–"
        rows.append((number(context, place), context.name(asset.id), number(context, asset.people_cut_off), out, why))
    table = Table(
        columns=(
            Column("", "right", 5),
            Column(translate("plan", "Site"), weight=35),
            Column(translate("plan", "People cut off if it fails alone"), "right", 16),
            Column(translate("plan", "Out within 72 h"), "right", 12),
            Column(translate("plan", "Why"), weight=32),
        ),
        rows=tuple(rows),
        caption=translate("plan", "The ten sites that matter most"),
        mark=mark((context.by_id[a.id] for a in critical), translate),
        notes=(  # the end of the summary says what all of it rests on
            translate("plan", "People: exact, on an ordinary day. Out within 72 h: in the worst scenario simulated."),
            error_note(translate),
        ),
        is_compact=True,
        id="ten-sites",
    )
    return [heading, table]


def without_warning(context: PlanContext, translate: Translate) -> list[Block]:
    """Return whom no recorded channel reaches, now and a day after the worst event."""
    heading = Heading(2, translate("plan", "Who is without warning"))
    found, sums = context.everyday_warning, hidden_sums(context, "settlement")
    if not found and not (sums and sums.people):
        what = translate("plan", "No settlement with people is recorded, so nobody knows who can be warned.")
        who = translate("plan", "the statistics office and the disaster office")
        return [heading, missing(translate, what, who)]
    said = _unwarned_by_sums(context, sums, translate) if sums else _unwarned(context, translate)
    worst = worst_result(context)
    if worst and worst[1].warning:
        outcome = worst[1].warning
        line = translate(
            "plan", "A day after “{scenario}”, about {people} of {total} people could not be warned by any channel."
        )
        said += " " + line.format(
            scenario=worst[1].scenario_name,
            people=rounded(context, outcome.people - outcome.people_covered[-1]),
            total=number(context, outcome.people),
        )
    return [heading, Paragraph(said)]


def _unwarned(context: PlanContext, translate: Translate) -> str:
    none = sorted((e for e in context.everyday_warning if e.at[0].groups == 0), key=lambda e: -e.people)
    single = [e for e in context.everyday_warning if e.at[0].groups == 1]
    if none:
        text = translate(
            "plan",
            "Today, no recorded channel reaches {people} people in {count} settlements ({places}); {one} people more "
            "hang on a single channel.",
        )
    else:
        text = translate(
            "plan", "Today, every settlement is reached by some channel; {one} people hang on a single one."
        )
    return text.format(
        people=number(context, sum(e.people for e in none)),
        count=number(context, len(none)),
        places=", ".join(e.name for e in none[:_PLACES]),
        one=number(context, sum(e.people for e in single)),
    )


def _unwarned_by_sums(context: PlanContext, sums: Sums, translate: Translate) -> str:
    if not sums.unwarned[0]:
        text = translate(
            "plan", "Today, every settlement is reached by some channel; {one} people hang on a single one."
        )
        return text.format(one=number(context, sums.warned_once[1]))
    text = translate(
        "plan",
        "Today, no recorded channel reaches {people} people in {count} settlements; {one} people more hang on a single "
        "channel.",
    )
    said = text.format(
        people=number(context, sums.unwarned[1]),
        count=count_text(context, sums.unwarned[0], translate),
        one=number(context, sums.warned_once[1]),
    )
    return f"{said} {held_text(context, translate)}"


def buy_first(context: PlanContext, translate: Translate) -> list[Block]:
    """Return the projects that protect people at least cost."""
    heading = Heading(2, translate("plan", "What to buy first"))
    projects = [p for p in ranked_projects(context) if cost_per_person(p) is not None][:_PROJECTS]
    if not projects:
        what = translate("plan", "No project is recorded with its cost and the people whom it protects.")
        return [
            heading,
            missing(translate, what, translate("plan", "the ministry in charge with the operators"), "project"),
        ]
    line = translate("plan", "{name}: USD {cost} for {people} people, USD {each} a person.")
    items = tuple(
        line.format(
            name=p.name,
            cost=number(context, p.capex_usd),
            people=number(context, p.people_protected),
            each=number(context, cost_per_person(p)),
        )
        for p in projects
    )
    return [heading, Bullets(items, is_numbered=True)]


def whom_to_call(context: PlanContext, translate: Translate) -> list[Block]:
    """Return the desks that answer day and night."""
    heading = Heading(2, translate("plan", "Whom to call"))
    desks = sorted(
        (c for c in context.snapshot.contacts if c.is_on_duty_24_7),
        key=lambda c: (urgency(context, c), context.name(c.organisation_id), c.name),
    )
    if not desks and hidden_sums(context, "contact"):
        return [heading, *calls_of_everybody(context, translate)]
    if not desks:
        what = translate("plan", "No desk that answers day and night is recorded.")
        return [heading, missing(translate, what, translate("plan", "every operator and agency"))]
    line = translate("plan", "{organisation}, {name}: {ways}")
    unreachable = translate("plan", "{organisation}, {name}")
    calls = []
    for desk in desks[:_DESKS]:
        ways = ", ".join(filter(None, (desk.phone, desk.satellite_phone, desk.hf_callsign)))
        text = line if ways else unreachable
        calls.append(text.format(organisation=context.name(desk.organisation_id), name=desk.name, ways=ways))
    said = [translate("plan", "All contacts stand in {annex}.").format(annex=ref("contacts"))]
    if context.edition is not Disclosure.RESTRICTED:
        text = translate("plan", "Telephone numbers stand in the restricted edition, held by: {holders}.")
        said += [text.format(holders=context.holders)] if context.holders else []
    return [heading, *emergency_calls(context, translate), Bullets(tuple(calls)), Paragraph(" ".join(said))]


def urgency(context: PlanContext, contact: Contact) -> int:
    """Return who is called first: those who lead, then those who repair, then others."""
    organisation = context.by_id.get(contact.organisation_id or "")
    kind = organisation.kind if isinstance(organisation, Organisation) else None
    return _FIRST_CALLED.index(kind) if kind in _FIRST_CALLED else len(_FIRST_CALLED)


def emergency_calls(context: PlanContext, translate: Translate) -> list[Block]:
    """Return the numbers that everybody may call."""
    numbers = sorted(context.snapshot.emergency_numbers, key=lambda one: (one.code or "", one.name))
    entry = translate("plan", "{number} ({service})")
    said = ", ".join(entry.format(number=one.code, service=one.name) for one in numbers if one.code)
    text = translate("plan", "In an emergency everybody calls: {numbers}.")
    return [Paragraph(text.format(numbers=said))] if said else []


def calls_of_everybody(context: PlanContext, translate: Translate) -> list[Block]:
    """Return the published numbers, how many desks there are, and who knows them."""
    blocks = emergency_calls(context, translate)
    if context.sums and context.sums.desks:
        text = translate("plan", "Organizations with a desk that answers day and night: {count}.")
        said = text.format(count=count_text(context, context.sums.desks, translate))
        blocks.append(Paragraph(f"{said} {held_text(context, translate)}"))
    return blocks
