"""Alternative ways: PACE cards, stock, radio tests, people who can run them."""

from __future__ import annotations

from app.models.exercise import ExerciseKind
from app.models.stock import PaceCard, StockKind
from app.planning.readiness.evidence import Evidence, Query, Subject, share_evidence

_MONTHS = 12
_YEAR_D = 365
_TERMINALS = (StockKind.SATELLITE_PHONE, StockKind.VSAT, StockKind.LEO)


def pace_cards_complete(plan: Subject) -> Evidence:
    """Share of the sites of tiers 1 and 2 with a card that names all four ways."""
    complete = {card.site_id for card in plan.snapshot.pace_cards if _is_complete(card)}
    places = plan.sites_of_tier(1, 2)
    return share_evidence(sum(site.id in complete for site in places), len(places))


def _is_complete(card: PaceCard) -> bool:
    return all((card.primary_way, card.alternate_way, card.contingency_way, card.emergency_way))


def stock_counted(plan: Subject) -> Evidence:
    """Share of stock with count, place and keeper, tested within a year."""
    items = plan.snapshot.stock_items
    done = [i for i in items if i.count is not None and (i.site_id or i.place) and i.custodian_id]
    is_tested = bool(items) and all(plan.is_within(i.tested_on, _YEAR_D) for i in items)
    return share_evidence(len(done), len(items), is_tested)


def operators_trained(plan: Subject) -> Evidence:
    """Share of the people needed who are trained."""
    trainings = [t for t in plan.snapshot.trainings if t.needed]
    done = sum(min(t.trained or 0, t.needed or 0) for t in trainings)
    return share_evidence(done, sum(t.needed or 0 for t in trainings))


def radio_tested(plan: Subject) -> Evidence:
    """Radio tests held within a year, of twelve."""
    held = sum(
        e.kind is ExerciseKind.RADIO_TEST and plan.is_within(e.held_on, _YEAR_D) for e in plan.snapshot.exercises
    )
    return share_evidence(min(held, _MONTHS), _MONTHS, is_tested=True)


def terminals_licensed(plan: Subject) -> Evidence:
    """Share of satellite terminals whose license is cleared beforehand."""
    terminals = [i for i in plan.snapshot.stock_items if i.kind in _TERMINALS]
    return share_evidence(sum(bool(i.is_licensed) for i in terminals), len(terminals))


def customs_codes(plan: Subject) -> Evidence:
    """Share of stock with a customs code."""
    items = plan.snapshot.stock_items
    return share_evidence(sum(bool(i.customs_code) for i in items), len(items))


QUERIES: dict[str, Query] = {
    "pace_cards_complete": pace_cards_complete,
    "stock_counted": stock_counted,
    "operators_trained": operators_trained,
    "radio_tested": radio_tested,
    "terminals_licensed": terminals_licensed,
    "customs_codes": customs_codes,
}
