"""`lifeline report`."""

from __future__ import annotations

import argparse
from pathlib import Path
from types import ModuleType

from app.command import Command, print_json
from app.progress import Progress


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what the command takes."""
    parser.add_argument("--out", type=Path, required=True, metavar="FILE")
    parser.add_argument("--language", default="en", help="language of the print (default: en)")
    parser.add_argument(
        "--edition", choices=("public", "partner", "restricted"), default="restricted", help="who it is for"
    )
    parser.add_argument("--paper", choices=("A4", "Letter"), default="A4")
    parser.add_argument("--overwrite", action="store_true", help="replace the file if it is there")


def run(arguments: argparse.Namespace, operations: ModuleType, progress: Progress) -> int:
    """Run the command."""
    path = operations.write_report(
        arguments.plan,
        arguments.out,
        language=arguments.language,
        edition=arguments.edition,
        paper=arguments.paper,
        overwrite=arguments.overwrite,
        progress=progress,
    )
    if arguments.json:
        print_json("report", {"file": str(path)})
    else:
        print(f"Wrote {path}")
    return 0


COMMAND = Command(
    name="report",
    summary="Print the plan as PDF.",
    module="app.operations.prints",
    run=run,
    add_arguments=add_arguments,
)
