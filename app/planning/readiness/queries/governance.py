"""Mandate, committees, roles and contacts."""

from __future__ import annotations

from app.models.legal import LegalKind
from app.models.organisation import OrganisationKind
from app.planning.note import Note
from app.planning.readiness.evidence import Evidence, Query, Subject, last_day, record_evidence, share_evidence
from app.text import QT_TRANSLATE_NOOP

_YEAR_D = 365
_CALLED_D = 90


def law_in_force(plan: Subject) -> Evidence:
    """Whether a law, regulation or license with an obligation is recorded."""
    binding = (LegalKind.LAW, LegalKind.REGULATION, LegalKind.LICENSE)
    return record_evidence(sum(bool(i.obligation) and i.kind in binding for i in plan.snapshot.legal_instruments))


def plan_approved(plan: Subject) -> Evidence:
    """Whether the plan is approved, and within a year."""
    approved = plan.snapshot.plan.approved_on
    if not approved:
        return Evidence(1, Note(QT_TRANSLATE_NOOP("notes", "The plan is a draft.")))
    level = 4 if plan.is_within(approved, _YEAR_D) else 3
    return Evidence(level, Note(QT_TRANSLATE_NOOP("notes", "Approved on {date}."), {"date": approved}))


def review_not_passed(plan: Subject) -> Evidence:
    """Whether the next review is set and lies ahead."""
    review = plan.snapshot.plan.next_review_on
    if not review:
        return Evidence(0, Note(QT_TRANSLATE_NOOP("notes", "No review is set.")))
    is_ahead = last_day(review).isoformat() >= plan.today
    text = QT_TRANSLATE_NOOP("notes", "Next review: {date}.")
    return Evidence(3 if is_ahead else 1, Note(text, {"date": review}))


def committee_meets(plan: Subject) -> Evidence:
    """Whether a committee meets twice a year, and did within half a year."""
    meeting = [c for c in plan.snapshot.committees if (c.meets_per_year or 0) >= 2]
    return record_evidence(len(meeting), any(plan.is_within(c.last_met_on, _YEAR_D // 2) for c in meeting))


def roles_complete(plan: Subject) -> Evidence:
    """Share of tasks with one who does them and one who answers for them."""
    tasks = plan.snapshot.assignments
    return share_evidence(sum(bool(t.responsible_id and t.accountable_id) for t in tasks), len(tasks))


def levels_complete(plan: Subject) -> Evidence:
    """Share of activation levels with trigger, declarer and measures."""
    levels = plan.snapshot.activation_levels
    return share_evidence(sum(bool(a.triggers and a.declared_by_id and a.measures) for a in levels), len(levels))


def operators_are_members(plan: Subject) -> Evidence:
    """Share of operators with a seat in some committee."""
    seats = {m.organisation_id for m in plan.snapshot.memberships}
    operators = [o for o in plan.snapshot.organisations if o.kind is OrganisationKind.OPERATOR]
    return share_evidence(sum(o.id in seats for o in operators), len(operators))


def deputies_named(plan: Subject) -> Evidence:
    """Share of seats with a deputy."""
    seats = plan.snapshot.memberships
    return share_evidence(sum(bool(seat.deputy_id) for seat in seats), len(seats))


def contacts_day_and_night(plan: Subject) -> Evidence:
    """Share of organisations with a contact on duty day and night and a second way to reach it."""
    reached = {
        c.organisation_id
        for c in plan.snapshot.contacts
        if c.is_on_duty_24_7 and (c.phone_alternate or c.satellite_phone or c.hf_callsign or c.alternate_id)
    }
    return share_evidence(sum(o.id in reached for o in plan.snapshot.organisations), len(plan.snapshot.organisations))


def contacts_verified(plan: Subject) -> Evidence:
    """Share of contacts verified within 90 days."""
    contacts = plan.snapshot.contacts
    done = sum(plan.is_within(contact.verified_on, _CALLED_D) for contact in contacts)
    return share_evidence(done, len(contacts), is_tested=True)


def copies_distributed(plan: Subject) -> Evidence:
    """Share of recipients who have their copy."""
    recipients = plan.snapshot.recipients
    return share_evidence(sum(bool(r.received_on) for r in recipients), len(recipients))


QUERIES: dict[str, Query] = {
    "law_in_force": law_in_force,
    "plan_approved": plan_approved,
    "review_not_passed": review_not_passed,
    "committee_meets": committee_meets,
    "roles_complete": roles_complete,
    "levels_complete": levels_complete,
    "operators_are_members": operators_are_members,
    "deputies_named": deputies_named,
    "contacts_day_and_night": contacts_day_and_night,
    "contacts_verified": contacts_verified,
    "copies_distributed": copies_distributed,
}
