"""`lifeline attachments`."""

from __future__ import annotations

import argparse
from pathlib import Path
from types import ModuleType

from app.command import Command, choice_word, print_json, print_table
from app.progress import Progress
from app.text import QT_TRANSLATE_NOOP


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what the command takes."""
    parser.add_argument(
        "--record", metavar="ID", help=QT_TRANSLATE_NOOP("terminal", "only those of this record: its id, name or code")
    )
    parser.add_argument(
        "--out", type=Path, metavar="DIR", help=QT_TRANSLATE_NOOP("terminal", "write them into this folder")
    )
    parser.add_argument(
        "--edition",
        choices=("public", "partner", "restricted"),
        default="restricted",
        help=QT_TRANSLATE_NOOP("terminal", "who it is for"),
    )


def run(arguments: argparse.Namespace, operations: ModuleType, progress: Progress) -> int:
    """Run the command."""
    found = operations.list_attachments(
        arguments.plan, arguments.record, profile=arguments.edition, out=arguments.out, progress=progress
    )
    if arguments.json:
        print_json("attachments", found.to_json())
        return 0
    translate, number = arguments.translate, arguments.formatter.number
    heads = (
        translate("terminal", "record"),
        translate("terminal", "file"),
        "KiB",
        translate("terminal", "disclosure"),
        translate("terminal", "caption"),
    )
    rows = []
    for one in found.attachments:
        record = found.names.get(one.record_id, one.record_id)
        disclosure = choice_word(one.disclosure, translate)
        rows.append((record, one.name, number(one.size_bytes / 1024), disclosure, one.caption))
    print_table(heads, rows)
    text = translate("terminal", "Attachments: {n}; contents in the plan file: {size} MiB")
    print(text.format(n=number(len(found.attachments)), size=number(found.content_bytes / 2**20, 1)))
    return 0


COMMAND = Command(
    name="attachments",
    summary=QT_TRANSLATE_NOOP("terminal", "List the photos and documents of the plan, or write them into a folder."),
    module="app.operations.attachments",
    run=run,
    add_arguments=add_arguments,
)
