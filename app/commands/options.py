"""`lifeline options`."""

from __future__ import annotations

import argparse
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
    parser.add_argument(
        "--most",
        type=int,
        metavar="K",
        help=QT_TRANSLATE_NOOP("terminal", "how many to choose (default: 10 without a budget)"),
    )
    parser.add_argument(
        "--budget", type=float, metavar="USD", help=QT_TRANSLATE_NOOP("terminal", "spend at most so much")
    )
    parser.add_argument(
        "--service",
        choices=("voice", "messages", "data"),
        default="data",
        help=QT_TRANSLATE_NOOP("terminal", "default: data"),
    )
    parser.add_argument(
        "--regardless-of-cost",
        action="store_true",
        help=QT_TRANSLATE_NOOP("terminal", "by person-hours alone, not per cost"),
    )
    parser.add_argument(
        "--from-catalog",
        action="store_true",
        help=QT_TRANSLATE_NOOP("terminal", "candidates from the catalog, not the planned links"),
    )
    realizations_argument(parser)


def run(arguments: argparse.Namespace, operations: ModuleType, progress: Progress) -> int:
    """Run the command."""
    choice = operations.choose(
        arguments.plan,
        arguments.scenario,
        most=arguments.most,
        budget_usd=arguments.budget,
        service=arguments.service,
        by_cost=not arguments.regardless_of_cost,
        from_catalog=arguments.from_catalog,
        realizations=arguments.realizations,
        progress=progress,
    )
    if arguments.json:
        print_json("options", choice.to_json(arguments.translate))
        return 0
    _show(choice, arguments)
    return 0


def _show(choice: Any, arguments: argparse.Namespace) -> None:
    translate, number = arguments.translate, arguments.formatter.number
    heads = (
        translate("terminal", "link or kit"),
        "USD",
        translate("terminal", "person-hours avoided"),
        translate("terminal", "per USD"),
        translate("terminal", "all together"),
    )
    rows = [
        (
            option.name,
            option.cost_usd and number(option.cost_usd),
            with_error(number(option.person_hours_avoided), option.se, arguments.formatter),
            option.person_hours_per_usd and number(option.person_hours_per_usd, 2),
            with_error(number(option.all_person_hours_avoided), option.all_se, arguments.formatter),
        )
        for option in choice.chosen
    ]
    print_table(heads, rows)
    text = translate(
        "terminal",
        "Of {hours} person-hours without {service}; {candidates} candidates, {events} simulated events, {looks} looks."
        " Greedy, so no proof.",
    )
    services = {
        "voice": translate("terminal", "voice"),
        "messages": translate("terminal", "messages"),
        "data": translate("terminal", "data"),
    }
    print(
        text.format(
            hours=with_error(number(choice.person_hours_without), choice.person_hours_without_se, arguments.formatter),
            service=services[choice.service],
            candidates=number(choice.candidates),
            events=number(choice.realizations),
            looks=number(choice.evaluations),
        )
    )
    for note in choice.notes:
        print(note.message(translate, arguments.formatter))
    print(translate("terminal", "± is one standard error."))


COMMAND = Command(
    name="options",
    summary=QT_TRANSLATE_NOOP(
        "terminal", "Choose the next alternative links and kits by person-hours avoided per cost."
    ),
    module="app.operations.options",
    run=run,
    add_arguments=add_arguments,
)
