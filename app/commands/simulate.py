"""`lifeline simulate`."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from types import ModuleType
from typing import Any

from app.command import Command, print_json, print_table, realizations_argument
from app.progress import Progress
from app.text import QT_TRANSLATE_NOOP, with_error


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what the command takes."""
    parser.add_argument(
        "--scenario", required=True, metavar="NAME", help=QT_TRANSLATE_NOOP("terminal", "name or id of the scenario")
    )
    realizations_argument(parser)
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
    parser.add_argument(
        "--intensity-factor",
        type=float,
        metavar="FACTOR",
        help=QT_TRANSLATE_NOOP("terminal", "multiplies the intensity of every event (default: as the scenario says)"),
    )
    parser.add_argument(
        "--accelerated",
        action="store_true",
        help=QT_TRANSLATE_NOOP("terminal", "let numba (extra fast) compute the same answer"),
    )
    parser.add_argument(
        "--people",
        action="store_true",
        help=QT_TRANSLATE_NOOP("terminal", "print areas and groups of people as well"),
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
        intensity_factor=arguments.intensity_factor,
        until_se=arguments.until_se,
        is_accelerated=arguments.accelerated,
        progress=progress,
    )
    if arguments.json:
        print_json("simulate", {"run": run.to_row()})
    else:
        print("\n".join(operations.headline(run, arguments.spoken)))
        for what, rows in operations.by_people(run).items():
            if arguments.people and rows:
                _print_people(what, rows, arguments)
        print()
        for note in run.results["warnings"]:
            print(f"• {arguments.translate('notes', note['text']).format(**note['values'])}")
    return 0


def _print_people(what: str, rows: Sequence[Any], arguments: argparse.Namespace) -> None:
    translate, number = arguments.translate, arguments.formatter.number
    titles = {"area": translate("terminal", "area"), "group": translate("terminal", "group")}
    heads = (
        titles[what],
        translate("terminal", "people"),
        translate("terminal", "most without service"),
        translate("terminal", "person-hours"),
        translate("terminal", "half back after h"),
        translate("terminal", "nine tenths after h"),
    )
    cells = [
        (
            row.name,
            number(row.people),
            with_error(number(most), se, arguments.formatter),
            with_error(number(row.person_hours), row.person_hours_se_at_most, arguments.formatter),
            number(row.t50_h),
            number(row.t90_h),
        )
        for row, (most, se) in zip(rows, map(_most, rows), strict=True)
    ]
    print()
    print_table(heads, cells)
    print(translate("terminal", "± is the most that one standard error can be."))


def _most(row: Any) -> tuple[float, float | None]:
    """Return the people without service at the worst time, and the standard error."""
    errors = row.unserved_se_at_most or (None,) * len(row.unserved)
    return max(zip(row.unserved, errors, strict=True), key=lambda pair: pair[0])


COMMAND = Command(
    name="simulate",
    summary=QT_TRANSLATE_NOOP("terminal", "Simulate a scenario and keep the run in the plan."),
    module="app.operations.scenarios",
    run=run,
    add_arguments=add_arguments,
)
