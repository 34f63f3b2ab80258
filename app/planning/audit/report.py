"""The audit of a recorded network in one answer: paths of every site, shared routes, tiers, rules by operator."""

from __future__ import annotations

from collections import Counter
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from app.errors import InvalidValueError
from app.models.snapshot import Snapshot
from app.planning.audit.route_groups import (
    FalseRedundancy,
    RouteGroupFailure,
    fewest_cuts,
    paths_of,
    redundancy_that_is_not,
    route_group_failures,
)
from app.planning.audit.rules import Compliance, RuleFinding, RuleSet, by_operator, findings, load_rule_sets
from app.planning.audit.tiers import SiteTier, site_tiers
from app.planning.criticality import cut_points
from app.planning.network import Network, build_network
from app.progress import Progress, no_progress
from app.text import Translate, untranslated


@dataclass(frozen=True, slots=True, kw_only=True)
class SitePaths:
    """Disjoint paths from a site to the gateways; 3 means three or more.

    `fewest_cuts` counts cuts that isolate it if a route group is one cut. `splits_network` if the network falls apart
    without it.
    """

    site_id: str
    name: str
    by_link: int
    by_site: int
    fewest_cuts: int
    splits_network: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Audit:
    """What a network stands on; `bridges` are ids of links without which the network falls apart."""

    paths: tuple[SitePaths, ...]
    bridges: tuple[str, ...]
    false_redundancy: tuple[FalseRedundancy, ...]
    route_groups: tuple[RouteGroupFailure, ...]
    tiers: tuple[SiteTier, ...]
    rule_set: RuleSet
    compliance: tuple[Compliance, ...]
    findings: tuple[RuleFinding, ...]
    operators: dict[str, str]

    def path_counts(self) -> dict[int, int]:
        """Return how many sites have 0, 1, 2, 3 or more site-disjoint paths."""
        counts = Counter(site.by_site for site in self.paths)
        return {paths: counts[paths] for paths in range(4)}

    def to_json(self, translate: Translate = untranslated) -> dict[str, Any]:
        """Return the audit as JSON values; reasons in the language of `translate`."""
        tiers = [
            asdict(tier) | {"reasons": [reason.message(translate) for reason in tier.reasons], "differs": tier.differs}
            for tier in self.tiers
        ]
        judged = [
            {
                "rule": finding.rule.name,
                "site_id": finding.site_id,
                "operator_id": finding.operator_id,
                "verdict": finding.judged.verdict,
                "value": finding.judged.value,
                "reason": finding.judged.reason.message(translate),
            }
            for finding in self.findings
        ]
        compliance = [
            {"operator_id": row.operator_id, "rule": row.rule.name, "passed": row.passed, "failed": row.failed}
            | {"unknown": row.unknown, "operator": self.operators.get(row.operator_id or "")}
            for row in self.compliance
        ]
        return {
            "paths": [asdict(site) for site in self.paths],
            "bridges": list(self.bridges),
            "false_redundancy": [asdict(entry) for entry in self.false_redundancy],
            "route_groups": [asdict(entry) for entry in self.route_groups],
            "tiers": tiers,
            "rule_set": {name: getattr(self.rule_set, name) for name in ("name", "title", "source", "grade", "note")},
            "compliance": compliance,
            "findings": judged,
        }


def audit_network(
    snapshot: Snapshot, rule_set: str = "chile_ds60", folder: Path | None = None, progress: Progress = no_progress
) -> Audit:
    """Audit a plan as it is recorded; nothing is assumed, so that what is not recorded is unknown.

    Parameters
    ----------
    snapshot
        The plan.
    rule_set
        Name of the rule set.
    folder
        Where own rule sets lie, as `load_rule_sets` reads them; the bundled ones if None.
    progress
        Called with the share done.

    Raises
    ------
    InvalidValueError
        If there is no such rule set.
    """
    rule_sets = load_rule_sets(folder)
    if rule_set not in rule_sets:
        raise InvalidValueError(field="rules", value=rule_set, allowed=", ".join(sorted(rule_sets)))
    network = build_network(snapshot)
    paths, bridges = _paths(network)
    progress(0.4)
    judged = findings(snapshot, network, rule_sets[rule_set])
    progress(0.7)
    return Audit(
        paths=paths,
        bridges=bridges,
        false_redundancy=redundancy_that_is_not(network),
        route_groups=route_group_failures(network),
        tiers=site_tiers(network),
        rule_set=rule_sets[rule_set],
        compliance=by_operator(judged),
        findings=judged,
        operators={organisation.id: organisation.name for organisation in snapshot.organisations},
    )


def _paths(network: Network) -> tuple[tuple[SitePaths, ...], tuple[str, ...]]:
    disjoint = paths_of(network)
    cuts = fewest_cuts(network, disjoint)
    splitting = cut_points(len(network.sites), network.link_from, network.link_to)
    articulation = set(splitting.articulation_sites)
    paths = tuple(
        SitePaths(
            site_id=site.id,
            name=site.name,
            by_link=int(disjoint.by_link[row]),
            by_site=int(disjoint.by_site[row]),
            fewest_cuts=int(cuts[row]),
            splits_network=row in articulation,
        )
        for row, site in enumerate(network.sites)
    )
    return paths, tuple(network.links[row].id for row in splitting.bridges)
