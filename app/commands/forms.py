"""`lifeline forms`."""

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
        "--out", type=Path, required=True, metavar="FOLDER", help=QT_TRANSLATE_NOOP("terminal", "folder to write to")
    )
    parser.add_argument(
        "--language",
        action="append",
        default=[],
        choices=("en", "es", "fr", "pt"),
        help=QT_TRANSLATE_NOOP("terminal", "all four if not given"),
    )
    parser.add_argument(
        "--kind",
        action="append",
        default=[],
        metavar="KIND",
        help=QT_TRANSLATE_NOOP("terminal", "site, link, ...; all if not given"),
    )


def run(arguments: argparse.Namespace, operations: ModuleType, progress: Progress) -> int:
    """Run the command."""
    files = operations.write_forms(arguments.out, kinds=arguments.kind, languages=arguments.language, progress=progress)
    if arguments.json:
        print_json("forms", {"files": [str(file) for file in files]})
    else:
        print("\n".join(map(str, files)))
    return 0


COMMAND = Command(
    name="forms",
    summary=QT_TRANSLATE_NOOP(
        "terminal", "Write blank Excel forms for operators; what they fill in is read back without a mapping."
    ),
    module="app.operations.forms",
    run=run,
    add_arguments=add_arguments,
    needs_plan=False,
)
