"""`lifeline options`."""

from __future__ import annotations

import argparse
from types import ModuleType

from app.command import Command, print_json, print_table
from app.progress import Progress


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what the command takes."""
    parser.add_argument("--scenario", required=True, metavar="NAME", help="name or id of the scenario")
    parser.add_argument("--most", type=int, metavar="K", help="how many to choose (default: 10 without a budget)")
    parser.add_argument("--budget", type=float, metavar="USD", help="spend at most so much")
    parser.add_argument("--service", choices=("voice", "messages", "data"), default="data", help="default: data")
    parser.add_argument("--regardless-of-cost", action="store_true", help="by person-hours alone, not per cost")
    parser.add_argument(
        "--from-catalog", action="store_true", help="candidates from the catalog, not the planned links"
    )
    parser.add_argument("--realizations", type=int, metavar="N", help="how many (default: as the scenario says)")


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
        print_json("options", choice.to_json())
        return 0
    print_table(
        ("link or kit", "USD", "person-hours avoided", "standard error", "per USD", "all together"),
        [
            (
                option.name,
                option.cost_usd and f"{option.cost_usd:,.0f}",
                f"{option.person_hours_avoided:,.0f}",
                f"{option.se:,.0f}",
                option.person_hours_per_usd and f"{option.person_hours_per_usd:,.2f}",
                f"{option.all_person_hours_avoided:,.0f}",
            )
            for option in choice.chosen
        ],
    )
    print(
        f"Of {choice.person_hours_without:,.0f} person-hours without {choice.service}; {choice.candidates:,} "
        f"candidates, {choice.realizations:,} simulated events, {choice.evaluations:,} looks. Greedy, so no proof."
    )
    for note in choice.notes:
        print(note.message())
    return 0


COMMAND = Command(
    name="options",
    summary="Choose the next alternative links and kits by person-hours avoided per cost.",
    module="app.operations.options",
    run=run,
    add_arguments=add_arguments,
)
