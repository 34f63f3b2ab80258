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
from app.text import QT_TRANSLATE_NOOP


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what the command takes."""
    parser.add_argument(
        "--out",
        type=Path,
        metavar="DIR",
        help=QT_TRANSLATE_NOOP("terminal", "folder to write to (default: Lifeline demo in your documents)"),
    )


def run(arguments: argparse.Namespace, operations: ModuleType, progress: Progress) -> int:
    """Run the command."""
    demonstration = operations.build_demonstration(
        arguments.out or documents() / "Lifeline demo", progress, arguments.spoken
    )
    if arguments.json:
        print_json("demo", demonstration.to_json())
        return 0
    translate = arguments.translate
    print(translate("terminal", "Plan file:    {file}").format(file=demonstration.plan))
    print(translate("terminal", "Printed plan: {file}").format(file=demonstration.report))
    print()
    print("\n".join(demonstration.headline))
    program = "lifeline" if shutil.which("lifeline") else Path(sys.executable).with_name("lifeline")
    command = f"{program} {json.dumps(str(demonstration.plan), ensure_ascii=False)}"
    print()
    print(translate("terminal", "Open it with: {command}").format(command=command))
    return 0


COMMAND = Command(
    name="demo",
    summary=QT_TRANSLATE_NOOP("terminal", "Build the demonstration country, simulate a storm and print its plan."),
    module="app.operations.demonstration",
    run=run,
    add_arguments=add_arguments,
    needs_plan=False,
)
