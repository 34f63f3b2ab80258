"""`lifeline audit`."""

from __future__ import annotations

import argparse
from pathlib import Path
from types import ModuleType

from app.command import Command, print_json, print_table
from app.progress import Progress


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what the command takes."""
    parser.add_argument(
        "--rules",
        default="chile_ds60",
        metavar="NAME",
        help="rule set (default: chile_ds60; or fcc_8_24, or your own)",
    )
    parser.add_argument("--rules-folder", type=Path, metavar="DIR", help="own rule_sets.csv and rules.csv")


def run(arguments: argparse.Namespace, operations: ModuleType, progress: Progress) -> int:
    """Run the command."""
    audit = operations.find_audit(arguments.plan, arguments.rules, arguments.rules_folder, progress)
    if arguments.json:
        print_json("audit", audit.to_json())
        return 0
    counts = audit.path_counts()
    print(
        f"Site-disjoint paths to a gateway: {counts[0]:,} sites have none, {counts[1]:,} one, {counts[2]:,} two, "
        f"{counts[3]:,} three or more. Without {sum(site.splits_network for site in audit.paths):,} sites or "
        f"{len(audit.bridges):,} links the network falls apart.\n"
    )
    print_table(
        ("redundancy that is not", "paths", "all through"),
        [(entry.name, entry.paths, entry.route_group) for entry in audit.false_redundancy],
    )
    different = [tier for tier in audit.tiers if tier.differs]
    print(f"\n{len(different):,} sites were given another tier than the one computed.")
    for tier in different:
        print(f"{tier.name}: entered {tier.entered}, computed {tier.computed}. {tier.reasons[0].message()}")
    print(f"\n{audit.rule_set.title}. {audit.rule_set.note}")
    print_table(
        ("operator", "rule", "pass", "fail", "unknown"),
        [
            (audit.operators.get(row.operator_id or ""), row.rule.text, row.passed, row.failed, row.unknown)
            for row in audit.compliance
        ],
    )
    return 0


COMMAND = Command(
    name="audit",
    summary="Audit paths, shared routes, tiers and a rule set, with pass or fail by operator.",
    module="app.operations.criticality",
    run=run,
    add_arguments=add_arguments,
)
