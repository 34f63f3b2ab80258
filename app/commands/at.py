"""`lifeline at`."""

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
        "revision",
        type=int,
        metavar="REVISION",
        help=QT_TRANSLATE_NOOP("terminal", "number of an entry, as history shows it"),
    )
    parser.add_argument(
        "--out",
        type=Path,
        required=True,
        metavar="COPY",
        help=QT_TRANSLATE_NOOP("terminal", "where the copy goes (.gpkg)"),
    )


def run(arguments: argparse.Namespace, operations: ModuleType, progress: Progress) -> int:
    """Run the command."""
    copy = operations.copy_at(arguments.plan, arguments.revision, arguments.out, progress)
    if arguments.json:
        print_json("at", {"file": str(copy), "revision": arguments.revision})
    else:
        text = arguments.translate("terminal", "Copied to {file}: the plan as it was at revision {revision}.")
        print(text.format(file=copy, revision=arguments.revision))
    return 0


COMMAND = Command(
    name="at",
    summary=QT_TRANSLATE_NOOP(
        "terminal", "Copy the plan as it was at an earlier moment; the plan itself stays as it is."
    ),
    module="app.operations.history",
    run=run,
    add_arguments=add_arguments,
)
