"""`lifeline import`."""

from __future__ import annotations

import argparse
from pathlib import Path
from types import ModuleType

from app.command import Command, print_json, print_table
from app.progress import Progress


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what the command takes."""
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE")
    parser.add_argument("--as", dest="kind", metavar="KIND", help="table the rows belong to, instead of guessing")
    parser.add_argument(
        "--disclosure", choices=("public", "partner", "restricted"), help="who may see rows that do not say it"
    )
    parser.add_argument("--dry-run", action="store_true", help="show what would happen and write nothing")


def run(arguments: argparse.Namespace, operations: ModuleType, progress: Progress) -> int:
    """Run the command."""
    report = operations.import_files(
        arguments.plan,
        arguments.files,
        kind=arguments.kind,
        disclosure=arguments.disclosure,
        dry_run=arguments.dry_run,
        progress=progress,
    )
    if arguments.json:
        print_json("import", report.to_json())
        return 0
    for issue in report.issues:
        print(f"{issue.severity}: {issue.place}{f', row {issue.row}' if issue.row else ''}: {issue.message()}")
    rows = [(table, *counts) for table, counts in report.counts.items()]
    print_table(("table", "added", "updated", "unchanged"), rows)
    print("Nothing was written: this was a dry run." if arguments.dry_run else f"Written to {arguments.plan}.")
    return 0


COMMAND = Command(
    name="import",
    summary="Bring spreadsheets and map files into a plan, telling what was repaired.",
    module="app.operations.imports",
    run=run,
    add_arguments=add_arguments,
)
