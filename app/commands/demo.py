"""`lifeline demo`."""

from __future__ import annotations

import argparse
import json
import shutil
import sys
from pathlib import Path
from types import ModuleType

from app.command import Command, print_json
from app.paths import documents
from app.progress import Progress


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what the command takes."""
    parser.add_argument(
        "--out", type=Path, metavar="DIR", help="folder to write to (default: Lifeline demo in your documents)"
    )


def run(arguments: argparse.Namespace, operations: ModuleType, progress: Progress) -> int:
    """Run the command."""
    demonstration = operations.build_demonstration(arguments.out or documents() / "Lifeline demo", progress)
    if arguments.json:
        print_json("demo", demonstration.to_json())
        return 0
    print(f"Plan file:    {demonstration.plan}\nPrinted plan: {demonstration.report}\n")
    print("\n".join(demonstration.headline))
    program = "lifeline" if shutil.which("lifeline") else Path(sys.executable).with_name("lifeline")
    print(f"\nOpen it with: {program} {json.dumps(str(demonstration.plan), ensure_ascii=False)}")
    return 0


COMMAND = Command(
    name="demo",
    summary="Build the demonstration country, simulate a storm and print its plan.",
    module="app.operations.demonstration",
    run=run,
    add_arguments=add_arguments,
    needs_plan=False,
)
