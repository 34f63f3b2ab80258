"""`lifeline new`."""

from __future__ import annotations

import argparse
from types import ModuleType

from app.command import Command, print_json
from app.progress import Progress
from app.text import QT_TRANSLATE_NOOP


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what the command takes."""
    parser.add_argument(
        "--country",
        required=True,
        metavar="CODE",
        help=QT_TRANSLATE_NOOP("terminal", "ISO 3166 two-letter code, for example VC"),
    )
    parser.add_argument("--title", help=QT_TRANSLATE_NOOP("terminal", "title of the plan"))


def run(arguments: argparse.Namespace, operations: ModuleType, progress: Progress) -> int:
    """Run the command."""
    path = operations.create_plan(arguments.plan, arguments.country, arguments.title, arguments.spoken)
    if arguments.json:
        print_json("new", {"plan": str(path)})
    else:
        text = arguments.translate("terminal", "Made {file}. Fill it with: {command}")
        print(text.format(file=path, command=f"lifeline import {path} FILE..."))
    return 0


COMMAND = Command(
    name="new",
    summary=QT_TRANSLATE_NOOP("terminal", "Make an empty plan."),
    module="app.operations.plans",
    run=run,
    add_arguments=add_arguments,
)
