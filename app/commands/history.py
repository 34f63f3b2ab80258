"""`lifeline history`."""

from __future__ import annotations

import argparse
from types import ModuleType
from typing import Any

from app.command import Command, edit_kind, edit_label, field_label, print_json, table_title
from app.progress import Progress
from app.text import QT_TRANSLATE_NOOP, Translate


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what the command takes."""
    parser.add_argument(
        "--record",
        metavar="ID",
        help=QT_TRANSLATE_NOOP("terminal", "only what touched this record: its id, or its name or code"),
    )
    parser.add_argument(
        "--limit",
        type=int,
        default=50,
        metavar="N",
        help=QT_TRANSLATE_NOOP("terminal", "how many entries (default: %(default)s)"),
    )


def run(arguments: argparse.Namespace, operations: ModuleType, progress: Progress) -> int:
    """Run the command."""
    entries = operations.read_history(arguments.plan, arguments.record, arguments.limit)
    if arguments.json:
        print_json("history", {"entries": [entry.to_json() for entry in entries]})
        return 0
    translate = arguments.translate
    for entry in entries:
        print(_head(entry, translate))
        for change in entry.changes if arguments.record else ():
            print(f"          {_line(change, translate)}")
        if not (arguments.record and entry.changes):
            text = translate("terminal", "Records: {n}")
            print(f"          {text.format(n=arguments.formatter.number(entry.records))}")
    return 0


def _head(entry: Any, translate: Translate) -> str:
    merged = translate("terminal", ", through the merge {revision}").format(revision=entry.merged_in)
    text = translate("terminal", "{kind}: {what}")
    what = text.format(kind=edit_kind(entry.kind, translate), what=edit_label(entry.label, translate))
    return f"{entry.revision:6}  {entry.at[:19]}  {entry.author or '—'}  {what}{merged if entry.merged_in else ''}"


def _line(change: Any, translate: Translate) -> str:
    head = f"{table_title(change.table, translate)}: {change.name}"
    if not change.field:
        word = translate("terminal", "added") if change.before is None else translate("terminal", "removed")
        return f"{head}: {word}"
    before, after = ("—" if value is None else value for value in (change.before, change.after))
    return f"{head}: {field_label(change.table, change.field, translate)}: {before} -> {after}"


COMMAND = Command(
    name="history",
    summary=QT_TRANSLATE_NOOP("terminal", "Show who changed what, and when."),
    module="app.operations.history",
    run=run,
    add_arguments=add_arguments,
)
