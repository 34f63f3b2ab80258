"""Rules for autonomy and diversity, as data; each judged pass, fail or unknown, by site and by operator."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, replace
from enum import StrEnum
from pathlib import Path
from typing import Any

import numpy as np

from app.errors import FileReadError
from app.models.link import Medium
from app.models.power import PowerSupply
from app.models.snapshot import Snapshot
from app.paths import resources
from app.planning.audit.compliance import Judged, autonomy, core_sites, shared_routes
from app.planning.audit.route_groups import fewest_cuts, paths_of
from app.planning.network import Network
from app.planning.reference import read_rows
from app.text import QT_TRANSLATE_NOOP

TEXTS = (
    QT_TRANSLATE_NOOP("rules", "Emergency networks (level 3) last without grid as long as the decree says."),
    QT_TRANSLATE_NOOP("rules", "Sites that serve settlements (level 2) last 6 h without grid."),
    QT_TRANSLATE_NOOP("rules", "Sites that serve settlements (level 2) last 4 h without grid."),
    QT_TRANSLATE_NOOP("rules", "Other critical sites (level 1) last without grid as long as the decree says."),
    QT_TRANSLATE_NOOP("rules", "Core equipment is doubled in different buildings."),
    QT_TRANSLATE_NOOP("rules", "Main and backup path share no route."),
    QT_TRANSLATE_NOOP("rules", "Central offices last 24 h without grid."),
    QT_TRANSLATE_NOOP("rules", "Cell sites and remote terminals last 8 h without grid."),
)
CABLES = frozenset({Medium.FIBRE, Medium.COPPER, Medium.COAXIAL, Medium.SUBMARINE})
_COLUMNS = ("rule_set", "rule", "quantity", "level", "kinds", "value", "unit", "text", "source", "grade")


class Quantity(StrEnum):
    """What a rule measures."""

    AUTONOMY_H = "autonomy_h"
    CORE_SITES = "core_sites"
    SHARED_ROUTES = "shared_routes"


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """One duty of sites of some kinds; `value` is None where the source does not give the number."""

    rule_set: str
    name: str
    quantity: Quantity
    level: str
    kinds: frozenset[str]
    value: float | None
    unit: str
    text: str
    source: str
    grade: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleSet:
    """Rules that are judged together, with the text they come from."""

    name: str
    title: str
    source: str
    grade: str
    note: str
    rules: tuple[Rule, ...]

    def to_json(self) -> dict[str, Any]:
        """Return the set as JSON values."""
        return asdict(self) | {"rules": [asdict(rule) | {"kinds": sorted(rule.kinds)} for rule in self.rules]}


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleFinding:
    """How one rule stands at a site, or for an operator where `site_id` is None; `operator_id` None: not recorded."""

    rule: Rule
    site_id: str | None
    operator_id: str | None
    judged: Judged


@dataclass(frozen=True, slots=True, kw_only=True)
class Compliance:
    """Numbers of findings of an operator under a rule."""

    operator_id: str | None
    rule: Rule
    passed: int
    failed: int
    unknown: int


def load_rule_sets(folder: Path | None = None) -> dict[str, RuleSet]:
    """Return the rule sets of a folder by name; the bundled ones if none is given.

    A country's own rules are two files of the same columns, ``rule_sets.csv`` and ``rules.csv``.

    Raises
    ------
    FileReadError
        If a file is missing, or has a quantity or a value that is none.

    Examples
    --------
    >>> sorted(load_rule_sets())
    ['chile_ds60', 'chile_ds60_before', 'fcc_8_24']
    """
    folder = folder or resources() / "rules"
    path = folder / "rules.csv"
    try:
        rules = [_rule(row) for row in read_rows(path, _COLUMNS)]
    except ValueError as error:
        raise FileReadError(path=path, reason=error) from error
    sets = {}
    for row in read_rows(folder / "rule_sets.csv", ("rule_set", "title", "source", "grade", "note")):
        own = tuple(rule for rule in rules if rule.rule_set == row["rule_set"])
        sets[row["rule_set"]] = RuleSet(
            name=row["rule_set"],
            title=row["title"],
            source=row["source"],
            grade=row["grade"],
            note=row["note"],
            rules=own,
        )
    return sets


def _rule(row: Mapping[str, str]) -> Rule:
    value = float(row["value"]) if row["value"] else None
    if value is not None and not 0 <= value < math.inf:
        raise ValueError(f"value {value} of rule {row['rule']}")
    return Rule(
        rule_set=row["rule_set"],
        name=row["rule"],
        quantity=Quantity(row["quantity"]),
        level=row["level"],
        kinds=frozenset(row["kinds"].split(";")),
        value=value,
        unit=row["unit"],
        text=row["text"],
        source=row["source"],
        grade=row["grade"],
    )


def findings(snapshot: Snapshot, network: Network, rule_set: RuleSet) -> tuple[RuleFinding, ...]:
    """Judge every site in operation, or every operator, under each rule that concerns it.

    Only what is recorded counts; give the plan as recorded, not as assumed. Batteries count as when new.

    Parameters
    ----------
    snapshot
        The plan, for its power supplies.
    network
        The everyday network of that plan.
    rule_set
        From `load_rule_sets`.
    """
    by_site = {supply.site_id: supply for supply in reversed(snapshot.power_supplies)}
    found: list[RuleFinding] = []
    for rule in rule_set.rules:
        if rule.quantity is Quantity.AUTONOMY_H:
            found += _autonomy(network, rule, by_site)
        elif rule.quantity is Quantity.CORE_SITES:
            found += _core_sites(network, rule)
        else:
            found += _shared_routes(network, rule)
    return tuple(found)


def by_operator(judged: Iterable[RuleFinding]) -> tuple[Compliance, ...]:
    """Return how many findings of every operator passed, failed or are unknown, rule by rule."""
    counts: Counter[tuple[str | None, Rule, str]] = Counter()
    order: dict[tuple[str | None, Rule], None] = {}
    for finding in judged:
        counts[finding.operator_id, finding.rule, finding.judged.verdict] += 1
        order[finding.operator_id, finding.rule] = None
    rows = [
        Compliance(
            operator_id=operator,
            rule=rule,
            passed=counts[operator, rule, "pass"],
            failed=counts[operator, rule, "fail"],
            unknown=counts[operator, rule, "unknown"],
        )
        for operator, rule in order
    ]
    return tuple(sorted(rows, key=lambda row: row.operator_id or ""))


def _autonomy(network: Network, rule: Rule, by_site: Mapping[str, PowerSupply]) -> list[RuleFinding]:
    return [
        RuleFinding(
            rule=rule, site_id=site.id, operator_id=site.operator_id, judged=autonomy(by_site.get(site.id), rule.value)
        )
        for site in network.sites
        if site.kind in rule.kinds
    ]


def _core_sites(network: Network, rule: Rule) -> list[RuleFinding]:
    operators = sorted({site.operator_id for site in network.sites}, key=lambda operator: operator or "")
    return [
        RuleFinding(
            rule=rule,
            site_id=None,
            operator_id=operator,
            judged=core_sites(
                [site for site in network.sites if site.operator_id == operator and site.kind in rule.kinds], rule.value
            ),
        )
        for operator in operators
    ]


def _shared_routes(network: Network, rule: Rule) -> list[RuleFinding]:
    paths = paths_of(network)
    cuts = fewest_cuts(network, paths)
    known_cuts = fewest_cuts(_of_known_routes(network))
    gateways = set(network.gateways.tolist())
    found = []
    for row, site in enumerate(network.sites):
        if site.kind in rule.kinds and row not in gateways:
            judged = shared_routes(int(paths.by_link[row]), int(cuts[row]), int(known_cuts[row]))
            found.append(RuleFinding(rule=rule, site_id=site.id, operator_id=site.operator_id, judged=judged))
    return found


def _of_known_routes(network: Network) -> Network:
    kept = np.array([bool(link.route_group_id) or link.medium not in CABLES for link in network.links], bool)
    return replace(
        network,
        links=tuple(network.links[row] for row in np.flatnonzero(kept)),
        link_from=network.link_from[kept],
        link_to=network.link_to[kept],
        link_unit=network.link_unit[kept],
    )
