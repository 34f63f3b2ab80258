"""`lifeline simulate`."""

from __future__ import annotations

import argparse
from types import ModuleType

from app.command import Command, print_json
from app.progress import Progress
from app.text import QT_TRANSLATE_NOOP


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what the command takes."""
    parser.add_argument(
        "--scenario", required=True, metavar="NAME", help=QT_TRANSLATE_NOOP("terminal", "name or id of the scenario")
    )
    parser.add_argument(
        "--realizations",
        type=int,
        metavar="N",
        help=QT_TRANSLATE_NOOP("terminal", "how many (default: as the scenario says)"),
    )
    parser.add_argument(
        "--until-se",
        type=percentage,
        metavar="PERCENT",
        help=QT_TRANSLATE_NOOP(
            "terminal",
            "stop early, once the standard error of the person-hours is at most this share of them, such as 2%%",
        ),
    )
    parser.add_argument(
        "--seed",
        type=int,
        metavar="N",
        help=QT_TRANSLATE_NOOP("terminal", "seed of the draws (default: as the scenario says)"),
    )


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
        progress=progress,
    )
    if arguments.json:
        print_json("simulate", {"run": run.to_row()})
    else:
        print("\n".join(operations.headline(run, arguments.spoken)))
    return 0


COMMAND = Command(
    name="simulate",
    summary=QT_TRANSLATE_NOOP("terminal", "Simulate a scenario and keep the run in the plan."),
    module="app.operations.scenarios",
    run=run,
    add_arguments=add_arguments,
)
