"""What the audits say of the whole network; sections name only the records that their edition shows."""

from __future__ import annotations

from dataclasses import dataclass

from app.models.snapshot import Snapshot
from app.planning.audit.route_groups import FalseRedundancy, redundancy_that_is_not
from app.planning.audit.rules import Compliance, RuleFinding, RuleSet, by_operator, findings, load_rule_sets
from app.planning.audit.tiers import SiteTier, site_tiers
from app.planning.network import build_network


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanFacts:
    """Computed tiers, compliance with the rules of the plan, and redundancy that is not."""

    tiers: dict[str, SiteTier]
    rule_set: RuleSet | None
    rule_findings: tuple[RuleFinding, ...]
    compliance: tuple[Compliance, ...]
    false_redundancy: tuple[FalseRedundancy, ...]


def facts_of(snapshot: Snapshot) -> PlanFacts | None:
    """Return the audits of a plan, None where it records no site."""
    if not snapshot.sites:
        return None
    network = build_network(snapshot)
    rule_set = load_rule_sets().get(snapshot.plan.rule_set or "")
    judged = findings(snapshot, network, rule_set) if rule_set else ()
    return PlanFacts(
        tiers={tier.site_id: tier for tier in site_tiers(network)},
        rule_set=rule_set,
        rule_findings=judged,
        compliance=by_operator(judged),
        false_redundancy=redundancy_that_is_not(network),
    )
