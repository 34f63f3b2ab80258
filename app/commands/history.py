"""`lifeline history`."""

from __future__ import annotations

import argparse
from types import ModuleType
from typing import Any

from app.command import Command, print_json
from app.progress import Progress


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what the command takes."""
    parser.add_argument("--record", metavar="ID", help="only what touched this record: its id, or its name or code")
    parser.add_argument("--limit", type=int, default=50, metavar="N", help="how many entries (default: %(default)s)")


def run(arguments: argparse.Namespace, operations: ModuleType, progress: Progress) -> int:
    """Run the command."""
    entries = operations.read_history(arguments.plan, arguments.record, arguments.limit)
    if arguments.json:
        print_json("history", {"entries": [entry.to_json() for entry in entries]})
        return 0
    for entry in entries:
        merged = f", through the merge {entry.merged_in}" if entry.merged_in else ""
        print(f"{entry.revision:6}  {entry.at[:19]}  {entry.author or '—'}  {entry.kind}: {entry.label}{merged}")
        shown = entry.changes if arguments.record else ()
        for change in shown:
            print(f"          {_line(change)}")
        if not shown:
            print(f"          {entry.records} records")
    return 0


def _line(change: Any) -> str:
    if not change.field:
        return f"{change.table} {change.name}: {'added' if change.before is None else 'removed'}"
    before, after = ("—" if value is None else value for value in (change.before, change.after))
    return f"{change.table} {change.name}: {change.field}: {before} -> {after}"


COMMAND = Command(
    name="history",
    summary="Show who changed what, and when.",
    module="app.operations.history",
    run=run,
    add_arguments=add_arguments,
)
