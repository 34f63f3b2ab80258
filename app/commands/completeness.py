"""`lifeline completeness`."""

from __future__ import annotations

import argparse
from types import ModuleType

from app.command import Command, print_json, print_table
from app.progress import Progress
from app.text import untranslated

_BAR = 20


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what the command takes."""
    parser.add_argument("--by", choices=("all", "operator", "tier"), help="only these groups")


def run(arguments: argparse.Namespace, operations: ModuleType, progress: Progress) -> int:
    """Run the command."""
    found = operations.measure_completeness(arguments.plan, progress)
    found = tuple(group for group in found if arguments.by in (None, group.group_kind))
    if arguments.json:
        print_json("completeness", {"groups": [group.to_json() for group in found]})
        return 0
    rows = []
    for group in found:
        whose = group.group_name or group.group or ("all" if group.group_kind == "all" else None)
        for field in group.fields:
            filled = round(_BAR * field.share)
            bar = f"{'#' * filled}{'.' * (_BAR - filled)}"
            label = field.label(untranslated)
            rows.append(
                (group.table, group.group_kind, whose, label, f"{bar} {field.share:4.0%}", field.total, group.oldest)
            )
    print_table(("table", "by", "group", "field", "known", "records", "oldest survey"), rows)
    return 0


COMMAND = Command(
    name="completeness",
    summary="Show how much of what the plan rests on is recorded, and how old it is.",
    module="app.operations.completeness",
    run=run,
    add_arguments=add_arguments,
)
