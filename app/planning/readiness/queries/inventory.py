"""Completeness, confidence and age of the inventory; redundancy of the network; power."""

from __future__ import annotations

from app.models.record import Confidence
from app.models.site import Site, SiteKind
from app.planning.audit.rules import CABLES, findings, load_rule_sets
from app.planning.note import Note
from app.planning.readiness.evidence import Evidence, Query, Subject, share_evidence
from app.text import QT_TRANSLATE_NOOP

_YEAR_D = 365
_APART_DEG = 0.001  # about 100 m: exits closer than this stand in one place


def tier_1_complete(plan: Subject) -> Evidence:
    """Share of the facts of tier 1 sites that are recorded: operator, height, design wind, plinth, battery."""
    batteries = {p.site_id: p.battery_h for p in plan.snapshot.power_supplies}
    sites = plan.sites_of_tier(1)
    facts = [fact for site in sites for fact in (*_facts(site), batteries.get(site.id))]
    return share_evidence(sum(fact is not None for fact in facts), len(facts))


def _facts(site: Site) -> tuple[object, ...]:
    return site.operator_id, site.height_m, site.design_wind_ms, site.plinth_height_m


def positions_confident(plan: Subject) -> Evidence:
    """Share of sites of confidence A or B."""
    sites = plan.snapshot.sites
    return share_evidence(sum(site.confidence in (Confidence.A, Confidence.B) for site in sites), len(sites))


def cables_have_route_groups(plan: Subject) -> Evidence:
    """Share of cables that name their route group."""
    cables = [link for link in plan.snapshot.links if link.medium in CABLES]
    return share_evidence(sum(bool(link.route_group_id) for link in cables), len(cables))


def data_fresh(plan: Subject) -> Evidence:
    """Share of sites, links and power supplies seen within twelve months."""
    records = (*plan.snapshot.sites, *plan.snapshot.links, *plan.snapshot.power_supplies)
    done = sum(plan.is_within(record.surveyed_on, _YEAR_D) for record in records)
    return share_evidence(done, len(records))


def no_single_point(plan: Subject) -> Evidence:
    """How many sites cut off people when they fail alone; exact."""
    sites = plan.snapshot.sites
    if not sites or not plan.snapshot.settlements:
        return Evidence(None, Note(QT_TRANSLATE_NOOP("notes", "Nothing is recorded that could be counted.")))
    count = sum(asset.table == "site" and asset.people_cut_off > 0 for asset in plan.single_failures)
    level = 3 if not count else 2 if count < 0.1 * len(sites) else 1 if count < 0.5 * len(sites) else 0
    text = QT_TRANSLATE_NOOP("notes", "Sites that cut off people when they fail alone: {count} of {total}.")
    return Evidence(level, Note(text, {"count": count, "total": len(sites)}))


def independent_exits(plan: Subject) -> Evidence:
    """How many gateways stand apart from each other."""
    apart: list[Site] = []
    for site in plan.snapshot.sites:
        if site.is_gateway and all(_is_apart(site, other) for other in apart):
            apart.append(site)
    text = QT_TRANSLATE_NOOP("notes", "Places with a gateway: {count}; whether their routes are apart is not proven.")
    return Evidence((0, 1, 2)[min(2, len(apart))], Note(text, {"count": len(apart)}))


def _is_apart(one: Site, other: Site) -> bool:
    return abs(one.lat - other.lat) > _APART_DEG or abs(one.lon - other.lon) > _APART_DEG


def core_doubled(plan: Subject) -> Evidence:
    """Share of operators with a core whose core stands at two places."""
    places: dict[str, list[Site]] = {}
    for site in plan.snapshot.sites:
        if site.kind is SiteKind.CORE and site.operator_id:
            places.setdefault(site.operator_id, []).append(site)
    doubled = sum(any(_is_apart(sites[0], other) for other in sites[1:]) for sites in places.values())
    return share_evidence(doubled, len(places))


def autonomy_rule_met(plan: Subject) -> Evidence:
    """Share of judgments that pass under the rules of the plan; what is unknown does not pass."""
    rule_set = load_rule_sets().get(plan.snapshot.plan.rule_set or "")
    if rule_set is None:
        return Evidence(None, Note(QT_TRANSLATE_NOOP("notes", "The plan names no rules.")))
    verdicts = [f.judged.verdict for f in findings(plan.snapshot, plan.network, rule_set) if f.rule.unit == "h"]
    return share_evidence(verdicts.count("pass"), len(verdicts))


def solar_share(plan: Subject) -> Evidence:
    """Share of microwave repeaters with solar power."""
    hills = {site.id for site in plan.snapshot.sites if site.kind is SiteKind.MICROWAVE_REPEATER}
    supplies = [p for p in plan.snapshot.power_supplies if p.site_id in hills]
    return share_evidence(sum(bool(p.solar_kwp) for p in supplies), len(supplies))


QUERIES: dict[str, Query] = {
    "tier_1_complete": tier_1_complete,
    "positions_confident": positions_confident,
    "cables_have_route_groups": cables_have_route_groups,
    "data_fresh": data_fresh,
    "no_single_point": no_single_point,
    "independent_exits": independent_exits,
    "core_doubled": core_doubled,
    "autonomy_rule_met": autonomy_rule_met,
    "solar_share": solar_share,
}
