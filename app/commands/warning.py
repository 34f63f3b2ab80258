"""`lifeline warning`."""

from __future__ import annotations

import argparse
from types import ModuleType

from app.command import Command, print_json, print_table
from app.progress import Progress


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what the command takes."""
    parser.add_argument("--scenario", metavar="NAME", help="name or id of a scenario (default: before any event)")
    parser.add_argument("--realizations", type=int, metavar="N", help="how many (default: as the scenario says)")


def run(arguments: argparse.Namespace, operations: ModuleType, progress: Progress) -> int:
    """Run the command."""
    outcome = operations.find_warning(arguments.plan, arguments.scenario, arguments.realizations, progress)
    if arguments.json:
        print_json("warning", outcome.to_json())
        return 0
    times = outcome.times
    print_table(
        ("settlement", "people", *(f"covered, {time}" for time in times), *(f"channels, {time}" for time in times)),
        [
            (
                entry.name,
                f"{entry.people:,.0f}",
                *(f"{at.covered:.0%}" for at in entry.at),
                *(at.groups for at in entry.at),
            )
            for entry in outcome.settlements
        ],
    )
    for at, time in enumerate(times):
        print(
            f"{time}: some channel covers {outcome.people_covered[at]:,.0f} of {outcome.people:,.0f} people; "
            f"{len(outcome.only_one_channel[at])} settlements have one independent channel, "
            f"{len(outcome.no_channel[at])} none."
        )
    missing = [name for name, share in outcome.stages.items() if share is None]
    if missing:
        print(f"Nobody recorded these stages of the chain, they are taken to hold: {', '.join(missing)}.")
    return 0


COMMAND = Command(
    name="warning",
    summary="Show which settlements can be warned, over how many independent channels, now and in an event.",
    module="app.operations.warning",
    run=run,
    add_arguments=add_arguments,
)
