"""`lifeline attach`."""

from __future__ import annotations

import argparse
from pathlib import Path
from types import ModuleType

from app.command import Command, print_json
from app.progress import Progress
from app.text import QT_TRANSLATE_NOOP


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what the command takes."""
    parser.add_argument(
        "record", metavar="RECORD", help=QT_TRANSLATE_NOOP("terminal", "id, name or code of the record")
    )
    parser.add_argument(
        "files", nargs="+", type=Path, metavar="FILE", help=QT_TRANSLATE_NOOP("terminal", "photos and documents")
    )
    parser.add_argument("--caption", metavar="TEXT", help=QT_TRANSLATE_NOOP("terminal", "what the files show"))
    parser.add_argument(
        "--taken-on", metavar="DATE", help=QT_TRANSLATE_NOOP("terminal", "when: YYYY, YYYY-MM or YYYY-MM-DD")
    )


def run(arguments: argparse.Namespace, operations: ModuleType, progress: Progress) -> int:
    """Run the command."""
    attached = operations.attach_files(
        arguments.plan,
        arguments.record,
        arguments.files,
        caption=arguments.caption,
        taken_on=arguments.taken_on,
        progress=progress,
    )
    if arguments.json:
        print_json("attach", {"attachments": [attachment.to_row() for attachment in attached]})
    else:
        text = arguments.translate("terminal", "Attached {name}, {size} KiB.")
        for attachment in attached:
            size = arguments.formatter.number(attachment.size_bytes / 1024)
            print(text.format(name=attachment.name, size=size))
    return 0


COMMAND = Command(
    name="attach",
    summary=QT_TRANSLATE_NOOP("terminal", "Attach photos and documents to a record."),
    module="app.operations.attachments",
    run=run,
    add_arguments=add_arguments,
)
