"""What the audits say of the whole network; sections name only the records that their edition shows."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.models.completeness import Completeness, completeness
from app.models.snapshot import Snapshot
from app.planning.audit.route_groups import FalseRedundancy, redundancy_that_is_not
from app.planning.audit.rules import Compliance, RuleSet, by_operator, findings, load_rule_sets
from app.planning.audit.tiers import SiteTier, site_tiers
from app.planning.network import build_network


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanFacts:
    """Computed tiers, compliance with the rules of the plan, redundancy that is not, and completeness."""

    tiers: dict[str, SiteTier]
    rule_set: RuleSet | None
    compliance: tuple[Compliance, ...]
    false_redundancy: tuple[FalseRedundancy, ...]
    completeness: tuple[Completeness, ...]


def facts_of(snapshot: Snapshot, today: date) -> PlanFacts | None:
    """Return the audits of a plan on a day, None where it records no site."""
    if not snapshot.sites:
        return None
    network = build_network(snapshot)
    rule_set = load_rule_sets().get(snapshot.plan.rule_set or "")
    judged = findings(snapshot, network, rule_set) if rule_set else ()
    return PlanFacts(
        tiers={tier.site_id: tier for tier in site_tiers(network)},
        rule_set=rule_set,
        compliance=by_operator(judged),
        false_redundancy=redundancy_that_is_not(network),
        completeness=completeness(snapshot, today),
    )
