"""`lifeline hindcast`."""

from __future__ import annotations

import argparse
from dataclasses import asdict
from pathlib import Path
from types import ModuleType
from typing import Any

from app.command import Command, print_json, print_table
from app.progress import Progress
from app.text import QT_TRANSLATE_NOOP, with_error


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what the command takes."""
    parser.add_argument(
        "--preset", default="maria", metavar="NAME", help=QT_TRANSLATE_NOOP("terminal", "which storm (default: maria)")
    )
    parser.add_argument(
        "--reported",
        type=Path,
        metavar="FILE",
        help=QT_TRANSLATE_NOOP("terminal", "CSV of reports: date, area, storm, pct_cell_sites_out, date_basis"),
    )
    parser.add_argument(
        "--chart", type=Path, metavar="FILE", help=QT_TRANSLATE_NOOP("terminal", "draw simulation and reports as a PNG")
    )
    parser.add_argument(
        "--realizations",
        type=int,
        default=64,
        metavar="N",
        help=QT_TRANSLATE_NOOP("terminal", "how many (default: 64)"),
    )
    parser.add_argument(
        "--seed", type=int, default=1, metavar="N", help=QT_TRANSLATE_NOOP("terminal", "seed of the draws (default: 1)")
    )


def run(arguments: argparse.Namespace, operations: ModuleType, progress: Progress) -> int:
    """Run the command."""
    found = operations.run_hindcast(
        arguments.preset,
        arguments.reported,
        arguments.chart,
        arguments.realizations,
        arguments.seed,
        arguments.spoken,
        progress=progress,
    )
    if arguments.json:
        print_json("hindcast", asdict(found))
        return 0
    _show(found, operations, arguments)
    return 0


def _show(found: Any, operations: ModuleType, arguments: argparse.Namespace) -> None:
    translate, number = arguments.translate, arguments.formatter.number
    note, *lines = operations.agreement(found, translate, arguments.formatter)
    print(note)
    heads = (
        translate("terminal", "day"),
        translate("terminal", "cell sites out %"),
        translate("terminal", "5 % to 95 %"),
        translate("terminal", "damage"),
        translate("terminal", "power"),
        translate("terminal", "transport"),
        translate("terminal", "reported %"),
    )
    between = translate("terminal", "{low} to {high}")
    rows = []
    for row, out in found.days:
        mean, low, high, *causes = (
            with_error(number(getattr(row, f"{name}_pct"), 1), getattr(row, f"{name}_se_pct"), arguments.formatter)
            for name in ("mean", "p5", "p95", "damage", "power", "transport")
        )
        reported = None if out is None else number(out, 1)
        rows.append((number(row.day), mean, between.format(low=low, high=high), *causes, reported))
    print_table(heads, rows)
    print("\n".join([*lines, translate("terminal", "± is one standard error.")]))


COMMAND = Command(
    name="hindcast",
    summary=QT_TRANSLATE_NOOP(
        "terminal", "Simulate a storm of the past over a made-up country and compare it with what was reported."
    ),
    module="app.operations.hindcasts",
    run=run,
    add_arguments=add_arguments,
    needs_plan=False,
)
