"""`lifeline ensemble`."""

from __future__ import annotations

import argparse
from types import ModuleType
from typing import Any

from app.command import Command, print_json, print_table
from app.progress import Progress
from app.text import QT_TRANSLATE_NOOP


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what the command takes."""
    parser.add_argument(
        "--scenario",
        action="append",
        default=[],
        metavar="NAME",
        help=QT_TRANSLATE_NOOP("terminal", "again for each (default: all)"),
    )
    parser.add_argument(
        "--realizations",
        type=int,
        metavar="N",
        help=QT_TRANSLATE_NOOP("terminal", "how many (default: as each scenario says)"),
    )
    parser.add_argument(
        "--on",
        choices=("threads", "processes"),
        default="threads",
        help=QT_TRANSLATE_NOOP("terminal", "default: threads"),
    )
    parser.add_argument(
        "--workers",
        type=int,
        metavar="N",
        help=QT_TRANSLATE_NOOP("terminal", "how many (default: as there are processors)"),
    )
    parser.add_argument(
        "--scheduler",
        metavar="ADDRESS",
        help=QT_TRANSLATE_NOOP("terminal", "a Dask scheduler, such as tcp://10.0.0.1:8786"),
    )


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
    _show(found, arguments)
    return 0


def _show(found: Any, arguments: argparse.Namespace) -> None:
    translate, number = arguments.translate, arguments.formatter.number
    heads = (
        translate("terminal", "scenario"),
        translate("terminal", "return period (y)"),
        translate("terminal", "people without service at worst"),
        translate("terminal", "person-hours"),
        translate("terminal", "standard error"),
    )
    rows = [
        (
            member.name,
            member.return_period_y and number(member.return_period_y),
            number(member.people_worst),
            number(member.person_hours),
            number(member.se),
        )
        for member in found.members
    ]
    print_table(heads, rows)
    text = translate(
        "terminal",
        "Over {n} scenarios: {mean} person-hours on average, nine of ten between {low} and {high}.",
    )
    low, high = number(found.person_hours_p5), number(found.person_hours_p95)
    print(text.format(n=number(len(found.members)), mean=number(found.person_hours_mean), low=low, high=high))
    if found.person_hours_a_year is not None:
        text = translate("terminal", "By return period, {hours} person-hours are to be expected in an average year.")
        print(text.format(hours=number(found.person_hours_a_year)))


COMMAND = Command(
    name="ensemble",
    summary=QT_TRANSLATE_NOOP(
        "terminal", "Simulate many scenarios on threads, processes or a Dask cluster, and sum them up."
    ),
    module="app.operations.ensembles",
    run=run,
    add_arguments=add_arguments,
)
