"""`lifeline completeness`."""

from __future__ import annotations

import argparse
from types import ModuleType

from app.command import Command, percent, print_json, print_table, table_title
from app.progress import Progress
from app.text import QT_TRANSLATE_NOOP

_BAR = 20


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what the command takes."""
    parser.add_argument(
        "--by", choices=("all", "operator", "tier"), help=QT_TRANSLATE_NOOP("terminal", "only these groups")
    )


def run(arguments: argparse.Namespace, operations: ModuleType, progress: Progress) -> int:
    """Run the command."""
    found = operations.measure_completeness(arguments.plan, progress)
    found = tuple(group for group in found if arguments.by in (None, group.group_kind))
    if arguments.json:
        print_json("completeness", {"groups": [group.to_json() for group in found]})
        return 0
    translate = arguments.translate
    kinds = {
        "all": translate("terminal", "all"),
        "operator": translate("terminal", "operator"),
        "tier": translate("terminal", "tier"),
    }
    rows = []
    for group in found:
        table, kind = table_title(group.table, translate), kinds[group.group_kind]
        whose = group.group_name or group.group or (kind if group.group_kind == "all" else None)
        for field in group.fields:
            filled = round(_BAR * field.share)
            bar = f"{'#' * filled}{'.' * (_BAR - filled)}"
            known = f"{bar} {percent(field.share, arguments.formatter):>5}"
            rows.append((table, kind, whose, field.label(translate), known, field.total, group.oldest))
    heads = (
        translate("terminal", "table"),
        translate("terminal", "by"),
        translate("terminal", "group"),
        translate("terminal", "field"),
        translate("terminal", "known"),
        translate("terminal", "records"),
        translate("terminal", "oldest survey"),
    )
    print_table(heads, rows)
    return 0


COMMAND = Command(
    name="completeness",
    summary=QT_TRANSLATE_NOOP("terminal", "Show how much of what the plan rests on is recorded, and how old it is."),
    module="app.operations.completeness",
    run=run,
    add_arguments=add_arguments,
)
