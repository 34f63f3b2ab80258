"""`lifeline list`."""

from __future__ import annotations

import argparse
from types import ModuleType

from app.command import Command, field_label, print_json, print_table
from app.progress import Progress
from app.text import QT_TRANSLATE_NOOP


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what the command takes."""
    parser.add_argument(
        "kind",
        metavar="KIND",
        help=QT_TRANSLATE_NOOP("terminal", "site, link, settlement, power_supply, warning_node, ..."),
    )


def run(arguments: argparse.Namespace, operations: ModuleType, progress: Progress) -> int:
    """Run the command."""
    records = operations.list_records(arguments.plan, arguments.kind)
    if arguments.json:
        print_json("list", {"table": arguments.kind, "records": [record.to_row() for record in records]})
        return 0
    translate, number = arguments.translate, arguments.formatter.number
    columns = operations.list_columns(arguments.kind)
    heads = [field_label(arguments.kind, column, translate) for column in columns]
    print_table(heads, [[operations.shown(record, column, translate) for column in columns] for record in records])
    print(translate("terminal", "Records: {n}").format(n=number(len(records))))
    return 0


COMMAND = Command(
    name="list",
    summary=QT_TRANSLATE_NOOP("terminal", "List the records of one kind."),
    module="app.operations.records",
    run=run,
    add_arguments=add_arguments,
)
