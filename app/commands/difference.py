"""`lifeline difference`."""

from __future__ import annotations

import argparse
from pathlib import Path
from types import ModuleType

from app.command import Command, print_arguments, print_json
from app.progress import Progress
from app.text import QT_TRANSLATE_NOOP


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what the command takes."""
    older = parser.add_mutually_exclusive_group(required=True)
    older.add_argument(
        "--since",
        type=int,
        metavar="REVISION",
        help=QT_TRANSLATE_NOOP("terminal", "an older revision of the same plan"),
    )
    older.add_argument(
        "--with",
        dest="other",
        type=Path,
        metavar="PLAN",
        help=QT_TRANSLATE_NOOP("terminal", "an older version as a plan file"),
    )
    parser.add_argument(
        "--out", type=Path, required=True, metavar="FILE", help=QT_TRANSLATE_NOOP("terminal", ".pdf, .docx or .xlsx")
    )
    print_arguments(parser)


def run(arguments: argparse.Namespace, operations: ModuleType, progress: Progress) -> int:
    """Run the command."""
    path = operations.write_difference(
        arguments.plan,
        arguments.out,
        other=arguments.other,
        revision=arguments.since,
        language=arguments.language,
        edition=arguments.edition,
        paper=arguments.paper,
        overwrite=arguments.overwrite,
        progress=progress,
    )
    if arguments.json:
        print_json("difference", {"file": str(path)})
    else:
        print(arguments.translate("terminal", "Wrote {file}").format(file=path))
    return 0


COMMAND = Command(
    name="difference",
    summary=QT_TRANSLATE_NOOP("terminal", "Print what changed between two versions of a plan."),
    module="app.operations.prints",
    run=run,
    add_arguments=add_arguments,
)
