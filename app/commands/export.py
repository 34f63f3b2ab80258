"""`lifeline export`."""

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
        "--format", required=True, metavar="FORMAT", help=QT_TRANSLATE_NOOP("terminal", "csv, geojson, ...")
    )
    parser.add_argument(
        "--out", type=Path, required=True, metavar="FILE", help=QT_TRANSLATE_NOOP("terminal", "the file to write")
    )
    parser.add_argument(
        "--edition",
        choices=("public", "partner", "restricted"),
        default="restricted",
        help=QT_TRANSLATE_NOOP("terminal", "who it is for"),
    )


def run(arguments: argparse.Namespace, operations: ModuleType, progress: Progress) -> int:
    """Run the command."""
    export = operations.export_plan(
        arguments.plan,
        arguments.format,
        arguments.out,
        profile=arguments.edition,
        language=arguments.spoken,
        progress=progress,
    )
    if arguments.json:
        print_json("export", export.to_json())
    else:
        print("\n".join(export.lines()))
    return 0


COMMAND = Command(
    name="export",
    summary=QT_TRANSLATE_NOOP("terminal", "Give the data back in another format."),
    module="app.operations.exports",
    run=run,
    add_arguments=add_arguments,
)
