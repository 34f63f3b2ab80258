"""`lifeline outside`."""

from __future__ import annotations

import argparse
from types import ModuleType

from app.command import Command, print_json, print_table
from app.progress import Progress


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what the command takes."""
    parser.add_argument(
        "--take", action="store_true", help="take the edits into the history, as one that can be undone"
    )


def run(arguments: argparse.Namespace, operations: ModuleType, progress: Progress) -> int:
    """Run the command."""
    use_case = operations.take_outside if arguments.take else operations.find_outside
    found = use_case(arguments.plan, progress=progress)
    if arguments.json:
        print_json("outside", found.to_json())
        return 0
    rows = [
        (change.table, change.name, change.field or ("added" if change.before is None else "removed"))
        + ((change.before, change.after) if change.field else (None, None))
        for change in found.fields()
    ]
    if rows:
        print_table(("table", "record", "field", "before", "after"), rows)
    for change, error in found.refused:
        print(f"Not kept: {change.table} {change.id}: {error.message()}")
    if arguments.take:
        print(f"{len(found.changes)} records taken into the history.")
    else:
        print(f"{len(found.changes)} records were edited in another program and are not in the history yet.")
    return 0


COMMAND = Command(
    name="outside",
    summary="Show what QGIS or another program changed in the plan file, and take it into the history.",
    module="app.operations.outside",
    run=run,
    add_arguments=add_arguments,
)
