"""`lifeline criticality`."""

from __future__ import annotations

import argparse
from types import ModuleType

from app.command import Command, print_json, print_table
from app.progress import Progress


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what the command takes."""
    parser.add_argument("--most", type=int, default=20, metavar="N", help="rows to print (default: 20)")


def run(arguments: argparse.Namespace, operations: ModuleType, progress: Progress) -> int:
    """Run the command."""
    ranking = operations.find_critical(arguments.plan, progress)
    if arguments.json:
        print_json("criticality", ranking.to_json())
        return 0
    rows = [row for row in ranking.rows if row.people_cut_off > 0][: arguments.most]
    print_table(
        ("asset", "name", "people cut off", "share", "why"),
        [(row.table, row.name, f"{row.people_cut_off:,.0f}", f"{row.share:.1%}", row.reason.message()) for row in rows],
    )
    print(f"Of {ranking.people_recorded:,.0f} people recorded; exact, each asset failing alone.")
    if ranking.people_already_isolated:
        print(f"{ranking.people_already_isolated:,.0f} people have no path to a gateway even without a failure.")
    return 0


COMMAND = Command(
    name="criticality",
    summary="Rank sites and links by the people who are cut off if each fails alone.",
    module="app.operations.criticality",
    run=run,
    add_arguments=add_arguments,
)
