"""`lifeline depends`."""

from __future__ import annotations

import argparse
from dataclasses import asdict
from types import ModuleType

from app.command import Command, print_json, print_table
from app.progress import Progress


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what the command takes."""
    parser.add_argument("asset", metavar="ASSET", help="id, code or name of a site, link, organisation or route group")
    parser.add_argument("--table", choices=("site", "link", "organisation", "route_group"), help="what it is")


def run(arguments: argparse.Namespace, operations: ModuleType, progress: Progress) -> int:
    """Run the command."""
    found = operations.find_dependents(arguments.plan, arguments.asset, arguments.table)
    if arguments.json:
        print_json("depends", asdict(found))
        return 0
    names = operations.asset_names(arguments.plan)
    rows: list[tuple[str, str, str | None]] = [("site", names[key], None) for key in found.sites]
    rows += [("settlement", names[key], f"{people:,.0f}") for key, people in found.settlements.items()]
    rows += [("warning node", names[key], None) for key in found.warning_nodes]
    print_table(("what", "name", "people without service"), rows)
    print(f"Without {arguments.asset}, {found.people:,.0f} people lose all service; exact, nothing else failing.")
    return 0


COMMAND = Command(
    name="depends",
    summary="Show what depends on an asset, downstream.",
    module="app.operations.criticality",
    run=run,
    add_arguments=add_arguments,
)
