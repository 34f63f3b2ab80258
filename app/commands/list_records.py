"""`lifeline list`."""

from __future__ import annotations

import argparse
from types import ModuleType

from app.command import Command, print_json, print_table
from app.progress import Progress


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what the command takes."""
    parser.add_argument("kind", metavar="KIND", help="site, link, settlement, power_supply, warning_node, ...")


def run(arguments: argparse.Namespace, operations: ModuleType, progress: Progress) -> int:
    """Run the command."""
    records = operations.list_records(arguments.plan, arguments.kind)
    if arguments.json:
        print_json("list", {"table": arguments.kind, "records": [record.to_row() for record in records]})
        return 0
    columns = operations.list_columns(arguments.kind)
    print_table(columns, [[operations.shown(record, column) for column in columns] for record in records])
    print(f"{len(records)} records")
    return 0


COMMAND = Command(
    name="list",
    summary="List the records of one kind.",
    module="app.operations.records",
    run=run,
    add_arguments=add_arguments,
)
