"""`lifeline outside`."""

from __future__ import annotations

import argparse
from types import ModuleType
from typing import Any

from app.command import Command, field_label, print_json, print_table, table_title
from app.progress import Progress
from app.text import QT_TRANSLATE_NOOP, Translate


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what the command takes."""
    parser.add_argument(
        "--take",
        action="store_true",
        help=QT_TRANSLATE_NOOP("terminal", "take the edits into the history, as one that can be undone"),
    )


def run(arguments: argparse.Namespace, operations: ModuleType, progress: Progress) -> int:
    """Run the command."""
    use_case = operations.take_outside if arguments.take else operations.find_outside
    found = use_case(arguments.plan, progress=progress)
    if arguments.json:
        print_json("outside", found.to_json(arguments.translate))
        return 0
    _show(found, arguments)
    return 0


def _show(found: Any, arguments: argparse.Namespace) -> None:
    translate = arguments.translate
    rows = [_row(change, translate) for change in found.fields()]
    if rows:
        heads = (
            translate("terminal", "table"),
            translate("terminal", "record"),
            translate("terminal", "field"),
            translate("terminal", "before"),
            translate("terminal", "after"),
        )
        print_table(heads, rows)
    text = translate("terminal", "Not kept: {table} {id}: {reason}")
    for change, error in found.refused:
        table = table_title(change.table, translate)
        print(text.format(table=table, id=change.id, reason=error.message(translate)))
    text = (
        translate("terminal", "Records taken into the history: {n}.")
        if arguments.take
        else translate("terminal", "Records edited in another program that are not in the history yet: {n}.")
    )
    print(text.format(n=arguments.formatter.number(len(found.changes))))


def _row(change: Any, translate: Translate) -> tuple[Any, ...]:
    title = table_title(change.table, translate)
    if change.field:
        return title, change.name, field_label(change.table, change.field, translate), change.before, change.after
    word = translate("terminal", "added") if change.before is None else translate("terminal", "removed")
    return title, change.name, word, None, None


COMMAND = Command(
    name="outside",
    summary=QT_TRANSLATE_NOOP(
        "terminal", "Show what QGIS or another program changed in the plan file, and take it into the history."
    ),
    module="app.operations.outside",
    run=run,
    add_arguments=add_arguments,
)
