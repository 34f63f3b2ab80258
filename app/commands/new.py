"""`lifeline new`."""

from __future__ import annotations

import argparse
from types import ModuleType

from app.command import Command, print_json
from app.progress import Progress


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what the command takes."""
    parser.add_argument("--country", required=True, metavar="CODE", help="ISO 3166 two-letter code, for example VC")
    parser.add_argument("--title", help="title of the plan")


def run(arguments: argparse.Namespace, operations: ModuleType, progress: Progress) -> int:
    """Run the command."""
    path = operations.create_plan(arguments.plan, arguments.country, arguments.title)
    if arguments.json:
        print_json("new", {"plan": str(path)})
    else:
        print(f"Made {path}. Fill it with: lifeline import {path} FILE...")
    return 0


COMMAND = Command(
    name="new",
    summary="Make an empty plan.",
    module="app.operations.plans",
    run=run,
    add_arguments=add_arguments,
)
