"""`lifeline simulate`."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from types import ModuleType
from typing import Any

from app.command import Command, print_json, print_table
from app.progress import Progress


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what the command takes."""
    parser.add_argument("--scenario", required=True, metavar="NAME", help="name or id of the scenario")
    parser.add_argument("--realizations", type=int, metavar="N", help="how many (default: as the scenario says)")
    parser.add_argument(
        "--until-se",
        type=percentage,
        metavar="PERCENT",
        help="stop early, once the standard error of the person-hours is at most this share of them, such as 2%%",
    )
    parser.add_argument("--accelerated", action="store_true", help="let numba (extra fast) compute the same answer")
    parser.add_argument("--people", action="store_true", help="print areas and groups of people as well")
    parser.add_argument("--seed", type=int, metavar="N", help="seed of the draws (default: as the scenario says)")


def percentage(text: str) -> float:
    """Return "2%" or "2" as 0.02."""
    return float(text.strip().removesuffix("%")) / 100


def run(arguments: argparse.Namespace, operations: ModuleType, progress: Progress) -> int:
    """Run the command."""
    run = operations.run_scenario(
        arguments.plan,
        arguments.scenario,
        realizations=arguments.realizations,
        seed=arguments.seed,
        until_se=arguments.until_se,
        is_accelerated=arguments.accelerated,
        progress=progress,
    )
    if arguments.json:
        print_json("simulate", {"run": run.to_row()})
    else:
        print("\n".join(operations.headline(run)))
        for what, rows in operations.by_people(run).items():
            if arguments.people and rows:
                _print_people(what, rows)
    return 0


def _print_people(what: str, rows: Sequence[Any]) -> None:
    print()
    print_table(
        (what, "people", "most without service", "person-hours", "half back after h", "nine tenths after h"),
        [
            (
                row.name,
                f"{row.people:,.0f}",
                f"{max(row.unserved):,.0f}",
                f"{row.person_hours:,.0f}",
                f"{row.t50_h:.0f}",
                f"{row.t90_h:.0f}",
            )
            for row in rows
        ],
    )


COMMAND = Command(
    name="simulate",
    summary="Simulate a scenario and keep the run in the plan.",
    module="app.operations.scenarios",
    run=run,
    add_arguments=add_arguments,
)
