"""`lifeline hindcast`."""

from __future__ import annotations

import argparse
from dataclasses import asdict
from pathlib import Path
from types import ModuleType
from typing import Any

from app.command import Command, decimals_of, print_json, print_table
from app.progress import Progress
from app.text import QT_TRANSLATE_NOOP


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
        progress=progress,
    )
    if arguments.json:
        print_json("hindcast", asdict(found))
        return 0
    _show(found, arguments)
    return 0


def _show(found: Any, arguments: argparse.Namespace) -> None:
    translate, number = arguments.translate, arguments.formatter.number
    print(translate("hindcast", found.note))
    reported = {row.day: row.out_pct for row in found.reported}
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
    for row in [found.at(day) for day in sorted({1, 2, 4, 8, 15, 23, 30, 40, 60, *reported})]:
        out = reported.get(int(row.day))
        rows.append(
            (
                number(row.day),
                number(row.mean_pct, 1),
                between.format(low=number(row.p5_pct), high=number(row.p95_pct)),
                *(number(value, 1) for value in (row.damage_pct, row.power_pct, row.transport_pct)),
                None if out is None else number(out, 1),
            )
        )
    print_table(heads, rows)
    _show_agreement(found, arguments)


def _show_agreement(found: Any, arguments: argparse.Namespace) -> None:
    translate, number = arguments.translate, arguments.formatter.number
    for row in found.accepted:
        text = (
            translate("terminal", "Day {day}: {mean} % is within {low} to {high} % ({source}).")
            if row.is_met
            else translate("terminal", "Day {day}: {mean} % is NOT within {low} to {high} % ({source}).")
        )
        low, high = (number(value, decimals_of(value, 6)) for value in (row.low_pct, row.high_pct))
        print(text.format(day=row.day, mean=number(row.mean_pct, 1), low=low, high=high, source=row.source))
    if found.off_pct is not None:
        text = translate("terminal", "Off by {mean} percentage points on average, {most} at most.")
        print(text.format(mean=number(found.off_pct, 1), most=number(found.most_off_pct, 1)))


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
