"""`lifeline hindcast`."""

from __future__ import annotations

import argparse
from dataclasses import asdict
from pathlib import Path
from types import ModuleType

from app.command import Command, print_json, print_table
from app.progress import Progress


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what the command takes."""
    parser.add_argument("--preset", default="maria", metavar="NAME", help="which storm (default: maria)")
    parser.add_argument(
        "--reported",
        type=Path,
        metavar="FILE",
        help="CSV of reports: date, area, storm, pct_cell_sites_out, date_basis",
    )
    parser.add_argument("--chart", type=Path, metavar="FILE", help="draw simulation and reports as a PNG")
    parser.add_argument("--realizations", type=int, default=64, metavar="N", help="how many (default: 64)")
    parser.add_argument("--seed", type=int, default=1, metavar="N", help="seed of the draws (default: 1)")


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
    print(found.note)
    reported = {row.day: row.out_pct for row in found.reported}
    rows = [found.at(day) for day in sorted({1, 2, 4, 8, 15, 23, 30, 40, 60, *reported})]
    print_table(
        ("day", "cell sites out %", "5 % to 95 %", "damage", "power", "transport", "reported %"),
        [
            (
                f"{row.day:.0f}",
                f"{row.mean_pct:.1f}",
                f"{row.p5_pct:.0f} to {row.p95_pct:.0f}",
                *(f"{value:.1f}" for value in (row.damage_pct, row.power_pct, row.transport_pct)),
                reported.get(int(row.day)),
            )
            for row in rows
        ],
    )
    for row in found.accepted:
        word = "within" if row.is_met else "NOT within"
        print(f"Day {row.day}: {row.mean_pct:.1f} % is {word} {row.low_pct:g} to {row.high_pct:g} % ({row.source}).")
    if found.off_pct is not None:
        print(f"Off by {found.off_pct:.1f} percentage points on average, {found.most_off_pct:.1f} at most.")
    return 0


COMMAND = Command(
    name="hindcast",
    summary="Simulate a storm of the past over a made-up country and compare it with what was reported.",
    module="app.operations.hindcasts",
    run=run,
    add_arguments=add_arguments,
    needs_plan=False,
)
