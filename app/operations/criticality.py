"""What the network stands on: single and joint failures, what depends on an asset, shared routes, tiers and rules."""

from __future__ import annotations

from pathlib import Path

from app.errors import InvalidValueError
from app.models.record import Record
from app.models.snapshot import Snapshot
from app.models.store.plan_file import open_plan
from app.operations.rules import copy_rules as copy_rules  # the command that judges by rules copies them, too
from app.operations.scenarios import find_scenario
from app.operations.words import table_title
from app.planning.assumptions import assumed
from app.planning.audit.dependents import Dependents, dependents
from app.planning.audit.pairs import Asset, WorstPairs, WorstSet, worst_pairs, worst_set
from app.planning.audit.report import Audit, audit_network
from app.planning.audit.rules import RuleSet, load_rule_sets
from app.planning.importance import Importance, asset_importance
from app.planning.network import build_network
from app.planning.ranking import Ranking, rank_single_failures
from app.progress import Progress, no_progress
from app.text import QT_TRANSLATE_NOOP, Translate, untranslated


def find_critical(path: Path, progress: Progress = no_progress) -> Ranking:
    """Return all sites and links by the people whom each cuts off when it fails alone; exact."""
    snapshot = _read(path)
    progress(0.2)
    ranking = rank_single_failures(snapshot)
    progress(1.0)
    return ranking


def find_pairs(path: Path, count: int = 10, progress: Progress = no_progress) -> WorstPairs:
    """Return the pairs of sites and links that cut off most people beyond what both do alone; exact."""
    network = build_network(assumed(_read(path))[0])
    return worst_pairs(network, count, "beyond", progress=progress)


def find_set(path: Path, size: int, progress: Progress = no_progress) -> WorstSet:
    """Return so many sites and links whose loss together cuts off many people: a lower bound of the worst.

    Raises
    ------
    InvalidValueError
        If there are fewer assets than that.
    """
    return worst_set(build_network(assumed(_read(path))[0]), size, progress)


def find_importance(
    path: Path, scenario: str, most: int = 30, realizations: int | None = None, progress: Progress = no_progress
) -> Importance:
    """Return what the failure of each asset costs in a scenario, and what keeping it whole would avoid.

    Raises
    ------
    ScenarioUnknownError
        If the plan has no such scenario, or several of that name.
    """
    snapshot = _read(path)
    chosen = find_scenario(snapshot, scenario, realizations)
    return asset_importance(snapshot, chosen, most, progress)


def find_dependents(path: Path, asset: str, table: str | None = None) -> Dependents:
    """Return what depends on an asset, downstream.

    Parameters
    ----------
    path
        The plan file.
    asset
        Id, code or name of a site, a link or an organisation, or the name of a route group.
    table
        "site", "link", "organisation" or "route_group", where the name alone is not enough.

    Raises
    ------
    InvalidValueError
        If there is no such asset in operation, or more than one.
    """
    snapshot = _read(path)
    found = [(kind, key) for kind, key in _assets(snapshot, asset) if table in (None, kind)]
    if len(found) != 1:
        names = ", ".join(f"{kind} {key}" for kind, key in found) or "0"
        allowed = QT_TRANSLATE_NOOP("errors", "one asset in operation; found: {found}")
        raise InvalidValueError(field="asset", value=asset, allowed=allowed, found=names)
    return dependents(snapshot, build_network(assumed(snapshot)[0]), *found[0])


def _assets(snapshot: Snapshot, name: str) -> list[tuple[str, str]]:
    records: tuple[Record, ...] = (*snapshot.sites, *snapshot.links, *snapshot.organisations)
    found = [
        (record.TABLE, record.id)
        for record in records
        if name in (record.id, getattr(record, "code", None), getattr(record, "name", None))
    ]
    groups = {link.route_group_id for link in snapshot.links}
    return [*found, *([("route_group", name)] if name in groups else [])]


def find_audit(
    path: Path, rules: str = "chile_ds60", folder: Path | None = None, progress: Progress = no_progress
) -> Audit:
    """Audit a plan as it is recorded: paths, shared routes, tiers, and a rule set with pass or fail by operator.

    Parameters
    ----------
    path
        The plan file.
    rules
        Name of the rule set.
    folder
        Where own rule sets lie (``rule_sets.csv`` and ``rules.csv``); the bundled ones if None.

    Raises
    ------
    InvalidValueError
        If there is no such rule set.
    FileReadError
        If the folder holds none that can be read.
    """
    return audit_network(_read(path), rules, folder, progress)


def audit_with_sets(
    path: Path, rules: str, folder: Path | None = None, progress: Progress = no_progress
) -> tuple[Audit, dict[str, str]]:
    """Return the audit of `find_audit`, and the titles of all sets of rules by name, to choose another.

    A folder of own rules that does not have those is asked for its first.
    """
    sets = {name: rule_set.title for name, rule_set in load_rule_sets(folder).items()}
    chosen = rules if folder is None or rules in sets else next(iter(sets), rules)
    return find_audit(path, chosen, folder, progress), sets


def list_rules(folder: Path | None = None) -> tuple[RuleSet, ...]:
    """Return the rule sets of a folder; the bundled ones if None."""
    return tuple(load_rule_sets(folder).values())


def asset_names(path: Path) -> dict[str, str]:
    """Return the names of sites, links and settlements by id."""
    snapshot = _read(path)
    name = {site.id: site.name for site in snapshot.sites}
    name |= {settlement.id: settlement.name for settlement in snapshot.settlements}
    name |= {node.id: node.name for node in snapshot.warning_nodes}
    for link in snapshot.links:
        ends = " – ".join(name.get(end, end) for end in (link.start_id, link.end_id))
        name[link.id] = link.name or link.code or ends
    return name


def asset_text(asset: Asset, names: dict[str, str], translate: Translate = untranslated) -> str:
    """Return an asset as people call it, after what it is."""
    return f"{table_title(asset.table, translate)}: {names.get(asset.id, asset.id)}"


def _read(path: Path) -> Snapshot:
    with open_plan(path) as store:
        return store.snapshot()
