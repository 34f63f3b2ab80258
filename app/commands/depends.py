"""`lifeline depends`."""

from __future__ import annotations

import argparse
from dataclasses import asdict
from types import ModuleType

from app.command import Command, print_json, print_table
from app.progress import Progress
from app.text import QT_TRANSLATE_NOOP


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what the command takes."""
    parser.add_argument(
        "asset",
        metavar="ASSET",
        help=QT_TRANSLATE_NOOP("terminal", "id, code or name of a site, link, organization or route group"),
    )
    parser.add_argument(
        "--table",
        choices=("site", "link", "organisation", "route_group"),
        help=QT_TRANSLATE_NOOP("terminal", "what it is"),
    )


def run(arguments: argparse.Namespace, operations: ModuleType, progress: Progress) -> int:
    """Run the command."""
    found = operations.find_dependents(arguments.plan, arguments.asset, arguments.table)
    if arguments.json:
        print_json("depends", asdict(found) | {"notes": [note.message(arguments.translate) for note in found.notes]})
        return 0
    translate, number = arguments.translate, arguments.formatter.number
    names = operations.asset_names(arguments.plan)
    rows: list[tuple[str, str, str | None]] = [(translate("terminal", "site"), names[key], None) for key in found.sites]
    settlement, node = translate("terminal", "settlement"), translate("terminal", "warning node")
    rows += [(settlement, names[key], number(people)) for key, people in found.settlements.items()]
    rows += [(node, names[key], None) for key in found.warning_nodes]
    heads = (
        translate("terminal", "what"),
        translate("terminal", "name"),
        translate("terminal", "people without service"),
    )
    print_table(heads, rows)
    text = translate("terminal", "Without {asset}, {people} people lose all service; exact, nothing else failing.")
    print(text.format(asset=arguments.asset, people=number(found.people)))
    for note in found.notes:
        print(note.message(translate, arguments.formatter))
    return 0


COMMAND = Command(
    name="depends",
    summary=QT_TRANSLATE_NOOP("terminal", "Show what depends on an asset, downstream."),
    module="app.operations.criticality",
    run=run,
    add_arguments=add_arguments,
)
