"""`lifeline copy`."""

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
        "target", type=Path, metavar="TARGET", help=QT_TRANSLATE_NOOP("terminal", "file or folder to copy to")
    )


def run(arguments: argparse.Namespace, operations: ModuleType, progress: Progress) -> int:
    """Run the command."""
    copy = operations.save_copy(arguments.plan, arguments.target, progress)
    if arguments.json:
        print_json("copy", {"file": str(copy)})
    else:
        print(
            arguments.translate("terminal", "Copied to {file} and read back: the copy is the same.").format(file=copy)
        )
    return 0


COMMAND = Command(
    name="copy",
    summary=QT_TRANSLATE_NOOP("terminal", "Save a verified copy, for example to a stick."),
    module="app.operations.plans",
    run=run,
    add_arguments=add_arguments,
)
