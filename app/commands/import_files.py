"""`lifeline import`."""

from __future__ import annotations

import argparse
import shlex
from pathlib import Path
from types import ModuleType
from typing import Any

from app.command import Command, print_json, print_table
from app.progress import Progress


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what the command takes."""
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE")
    parser.add_argument("--as", dest="kind", metavar="KIND", help="table the rows belong to, instead of guessing")
    parser.add_argument(
        "--disclosure", choices=("public", "partner", "restricted"), help="who may see rows that do not say it"
    )
    parser.add_argument(
        "--map",
        dest="columns",
        action="append",
        default=[],
        type=_pair,
        metavar="COLUMN=FIELD",
        help="field of a column: height_m, height_m:ft, power_supply.battery_h; remembered for the same header",
    )
    parser.add_argument("--refuse", action="append", default=[], metavar="ID", help="repair not to make, or its code")
    parser.add_argument("--accept", action="append", default=[], metavar="ID", help="issue whose proposal is taken")
    parser.add_argument("--merge", action="append", default=[], metavar="ID", help="duplicates that are one record")
    parser.add_argument("--dry-run", action="store_true", help="show what would happen and write nothing")


def _pair(text: str) -> tuple[str, str]:
    column, sign, field = text.rpartition("=")
    if not sign:
        raise argparse.ArgumentTypeError(f"{text!r} is not COLUMN=FIELD")
    return column, field


def run(arguments: argparse.Namespace, operations: ModuleType, progress: Progress) -> int:
    """Run the command."""
    work = operations.plan_import if arguments.dry_run else operations.import_files
    choice = operations.TableChoice(columns=dict(arguments.columns))
    report = work(
        arguments.plan,
        arguments.files,
        kind=arguments.kind,
        disclosure=arguments.disclosure,
        mapping={"*": choice} if arguments.columns else None,
        refused=arguments.refuse,
        accepted=arguments.accept,
        merges=arguments.merge,
        settings=operations.load_settings(),
        progress=progress,
    )
    is_nothing = not report.counts and any(issue.severity == "error" for issue in report.issues)
    if arguments.json:
        print_json("import", report.to_json())
        return int(is_nothing)
    if arguments.dry_run:
        _print_plan(report)
    for issue in report.issues:
        print(f"{issue.severity}: {issue.place}{f', row {issue.row}' if issue.row else ''}: {issue.message()}")
        if arguments.dry_run and issue.proposal:
            print(f"  {issue.fix()}: --accept {shlex.quote(issue.id)}")
        elif arguments.dry_run and issue.is_repair:
            print(f"  To refuse: --refuse {shlex.quote(issue.id)}")
    rows = [(table, *counts) for table, counts in report.counts.items()]
    print_table(("table", "added", "updated", "unchanged"), rows)
    if is_nothing:
        print("Nothing was written: no row could be read.")
    else:
        print("Nothing was written: this was a dry run." if arguments.dry_run else f"Written to {arguments.plan}.")
    return int(is_nothing)


def _print_plan(plan: Any) -> None:
    """Show how the columns are read, and what is probably there already."""
    for table in plan.tables:
        read = ", ".join(f"{name} {value}" for name, value in table.reading.items() if value)
        print(f"{table.place}: {read}")
        print_table(
            ("column", "field", "first cells"), [(c.name, c.field, "; ".join(c.samples)) for c in table.columns]
        )
    for one in plan.duplicates:
        print(f"{one.name} is probably {one.same_name}, {one.metres:.0f} m away: --merge {shlex.quote(one.id)}")


COMMAND = Command(
    name="import",
    summary="Bring spreadsheets and map files into a plan, telling what was repaired.",
    module="app.operations.imports",
    run=run,
    add_arguments=add_arguments,
)
