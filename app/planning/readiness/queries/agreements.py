"""What has been agreed: roaming, fuel, finance, entry, licenses; priority on networks."""

from __future__ import annotations

from app.models.agreement import AgreementKind
from app.models.legal import ReliefKind
from app.models.organisation import OrganisationKind
from app.models.priority import SchemeKind
from app.planning.readiness.evidence import Evidence, Query, Subject, last_day, record_evidence, share_evidence

_YEAR_D = 365


def _agreed(plan: Subject, kind: AgreementKind) -> Evidence:
    valid = [
        one
        for one in plan.snapshot.agreements
        if one.kind is kind and (one.expires_on is None or last_day(one.expires_on).isoformat() >= plan.today)
    ]
    return record_evidence(len(valid), any(plan.is_within(one.tested_on, _YEAR_D) for one in valid))


def roaming_agreed(plan: Subject) -> Evidence:
    """Whether a valid agreement on roaming in disasters is recorded."""
    return _agreed(plan, AgreementKind.ROAMING)


def fuel_contracted(plan: Subject) -> Evidence:
    """Whether fuel is contracted and a depot recorded; without a depot it is in part."""
    agreed = _agreed(plan, AgreementKind.FUEL)
    if agreed.level and not plan.snapshot.fuel_depots:
        return Evidence(2, agreed.note)
    return agreed


def finance_agreed(plan: Subject) -> Evidence:
    """Whether an insurance or a contingent credit is recorded."""
    return _agreed(plan, AgreementKind.FINANCE)


def priority_users_listed(plan: Subject) -> Evidence:
    """Share of priority users with a class."""
    users = plan.snapshot.priority_users
    return share_evidence(sum(user.priority_class is not None for user in users), len(users))


def priority_scheme_active(plan: Subject) -> Evidence:
    """Share of operators with a scheme in place that prefers essential users."""
    active = {
        s.operator_id
        for s in plan.snapshot.priority_schemes
        if s.is_active and s.kind in (SchemeKind.ACCESS_CLASS, SchemeKind.TRUNK)
    }
    operators = [o for o in plan.snapshot.organisations if o.kind is OrganisationKind.OPERATOR]
    return share_evidence(sum(o.id in active for o in operators), len(operators))


def numbers_have_fallback(plan: Subject) -> Evidence:
    """Share of emergency numbers with a fallback center, tested within a year."""
    numbers = plan.snapshot.emergency_numbers
    is_tested = bool(numbers) and all(plan.is_within(n.tested_on, _YEAR_D) for n in numbers)
    return share_evidence(sum(bool(n.fallback_id) for n in numbers), len(numbers), is_tested)


def zero_rating_agreed(plan: Subject) -> Evidence:
    """Whether a scheme makes information about the emergency free of charge."""
    schemes = [s for s in plan.snapshot.priority_schemes if s.kind is SchemeKind.ZERO_RATING]
    return share_evidence(sum(bool(s.is_active) for s in schemes), len(schemes))


def entry_measures(plan: Subject) -> Evidence:
    """Whether a waiver of import rules is recorded."""
    return record_evidence(sum(m.kind is ReliefKind.IMPORT for m in plan.snapshot.regulatory_measures))


def license_measures(plan: Subject) -> Evidence:
    """How many of the two are recorded: temporary licenses, waiver of type approval."""
    kinds = {m.kind for m in plan.snapshot.regulatory_measures if m.form}
    return share_evidence(len(kinds & {ReliefKind.LICENSE, ReliefKind.TYPE_APPROVAL}), 2)


QUERIES: dict[str, Query] = {
    "roaming_agreed": roaming_agreed,
    "fuel_contracted": fuel_contracted,
    "finance_agreed": finance_agreed,
    "priority_users_listed": priority_users_listed,
    "priority_scheme_active": priority_scheme_active,
    "numbers_have_fallback": numbers_have_fallback,
    "zero_rating_agreed": zero_rating_agreed,
    "entry_measures": entry_measures,
    "license_measures": license_measures,
}
