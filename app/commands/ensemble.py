"""`lifeline ensemble`."""

from __future__ import annotations

import argparse
from types import ModuleType

from app.command import Command, print_json, print_table
from app.progress import Progress


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what the command takes."""
    parser.add_argument("--scenario", action="append", default=[], metavar="NAME", help="again for each (default: all)")
    parser.add_argument("--realizations", type=int, metavar="N", help="how many (default: as each scenario says)")
    parser.add_argument("--on", choices=("threads", "processes"), default="threads", help="default: threads")
    parser.add_argument("--workers", type=int, metavar="N", help="how many (default: as there are processors)")
    parser.add_argument("--scheduler", metavar="ADDRESS", help="a Dask scheduler, such as tcp://10.0.0.1:8786")


def run(arguments: argparse.Namespace, operations: ModuleType, progress: Progress) -> int:
    """Run the command."""
    found = operations.run_scenarios(
        arguments.plan,
        arguments.scenario,
        realizations=arguments.realizations,
        where=arguments.on,
        workers=arguments.workers,
        scheduler=arguments.scheduler,
        progress=progress,
    )
    if arguments.json:
        print_json("ensemble", found.to_json())
        return 0
    print_table(
        ("scenario", "return period (y)", "people without service at worst", "person-hours", "standard error"),
        [
            (
                member.name,
                member.return_period_y and f"{member.return_period_y:,.0f}",
                f"{member.people_worst:,.0f}",
                f"{member.person_hours:,.0f}",
                f"{member.se:,.0f}",
            )
            for member in found.members
        ],
    )
    print(
        f"Over {len(found.members):,} scenarios: {found.person_hours_mean:,.0f} person-hours on average, nine of ten "
        f"between {found.person_hours_p5:,.0f} and {found.person_hours_p95:,.0f}."
    )
    if found.person_hours_a_year is not None:
        print(f"By return period, {found.person_hours_a_year:,.0f} person-hours are to be expected in an average year.")
    return 0


COMMAND = Command(
    name="ensemble",
    summary="Simulate many scenarios on threads, processes or a Dask cluster, and sum them up.",
    module="app.operations.ensembles",
    run=run,
    add_arguments=add_arguments,
)
