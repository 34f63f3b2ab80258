"""`lifeline audit`."""

from __future__ import annotations

import argparse
from pathlib import Path
from types import ModuleType
from typing import Any

from app.command import Command, print_json, print_table
from app.progress import Progress
from app.text import QT_TRANSLATE_NOOP, Formatter, Translate


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what the command takes."""
    parser.add_argument(
        "--rules",
        default="chile_ds60",
        metavar="NAME",
        help=QT_TRANSLATE_NOOP("terminal", "rule set (default: chile_ds60; or fcc_8_24, or your own)"),
    )
    parser.add_argument(
        "--rules-folder",
        type=Path,
        metavar="DIR",
        help=QT_TRANSLATE_NOOP("terminal", "own rule_sets.csv and rules.csv"),
    )
    parser.add_argument(
        "--list-rules", action="store_true", help=QT_TRANSLATE_NOOP("terminal", "list the rule sets that there are")
    )
    parser.add_argument(
        "--copy-rules",
        type=Path,
        metavar="DIR",
        help=QT_TRANSLATE_NOOP("terminal", "copy the rule set into a folder to change its figures there, and stop"),
    )


def run(arguments: argparse.Namespace, operations: ModuleType, progress: Progress) -> int:
    """Run the command."""
    if arguments.list_rules:
        _list(operations.list_rules(arguments.rules_folder), arguments)
        return 0
    if arguments.copy_rules:
        name = operations.copy_rules(arguments.rules, arguments.copy_rules, folder=arguments.rules_folder)
        _say_copied(name, arguments)
        return 0
    audit = operations.find_audit(arguments.plan, arguments.rules, arguments.rules_folder, progress)
    if arguments.json:
        print_json("audit", audit.to_json(arguments.translate))
        return 0
    _show(audit, arguments.translate, arguments.formatter)
    return 0


def _list(sets: Any, arguments: argparse.Namespace) -> None:
    if arguments.json:
        print_json("audit-rules", {"rules": [rules.to_json() for rules in sets]})
        return
    translate = arguments.translate
    heads = (translate("terminal", "name"), translate("terminal", "rule set"))
    print_table(heads, [(rules.name, translate("rules", rules.title)) for rules in sets])


def _say_copied(name: str, arguments: argparse.Namespace) -> None:
    if arguments.json:
        print_json("audit-rules", {"rules": name, "rules_folder": str(arguments.copy_rules)})
        return
    text = arguments.translate(
        "terminal", "Change the figures in {path}, then use --rules {name} --rules-folder {folder}."
    )
    print(text.format(path=arguments.copy_rules / "rules.csv", name=name, folder=arguments.copy_rules))


def _show(audit: Any, translate: Translate, formatter: Formatter) -> None:
    number = formatter.number
    counts = audit.path_counts()
    text = translate(
        "terminal",
        "Sites by their site-disjoint paths to a gateway: none {none}, one {one}, two {two}, "
        "three or more {more}. The network falls apart without any one of these sites: {sites}, "
        "or links: {links}.",
    )
    print(
        text.format(
            none=number(counts[0]),
            one=number(counts[1]),
            two=number(counts[2]),
            more=number(counts[3]),
            sites=number(sum(site.splits_network for site in audit.paths)),
            links=number(len(audit.bridges)),
        )
    )
    print()
    print_table(
        (
            translate("terminal", "redundancy that is not"),
            translate("terminal", "paths"),
            translate("terminal", "all through"),
        ),
        [(entry.name, entry.paths, entry.route_group) for entry in audit.false_redundancy],
    )
    _show_tiers(audit, translate, formatter)
    print(f"\n{translate('rules', audit.rule_set.title)}. {translate('rules', audit.rule_set.note)}")
    heads = (
        translate("terminal", "operator"),
        translate("terminal", "rule"),
        translate("terminal", "pass"),
        translate("terminal", "fail"),
        translate("terminal", "unknown"),
    )
    rows = []
    for row in audit.compliance:
        operator, rule = audit.operators.get(row.operator_id or ""), translate("rules", row.rule.text)
        rows.append((operator, rule, row.passed, row.failed, row.unknown))
    print_table(heads, rows)


def _show_tiers(audit: Any, translate: Translate, formatter: Formatter) -> None:
    different = [tier for tier in audit.tiers if tier.differs]
    text = translate("terminal", "Sites given another tier than the one computed: {n}.")
    print(f"\n{text.format(n=formatter.number(len(different)))}")
    text = translate("terminal", "{name}: entered {entered}, computed {computed}. {reason}")
    for tier in different:
        reason = tier.reasons[0].message(translate, formatter)
        print(text.format(name=tier.name, entered=tier.entered, computed=tier.computed, reason=reason))


COMMAND = Command(
    name="audit",
    summary=QT_TRANSLATE_NOOP(
        "terminal", "Audit paths, shared routes, tiers and a rule set, with pass or fail by operator."
    ),
    module="app.operations.criticality",
    run=run,
    add_arguments=add_arguments,
)
