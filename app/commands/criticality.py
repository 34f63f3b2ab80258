"""`lifeline criticality`."""

from __future__ import annotations

import argparse
from dataclasses import asdict
from types import ModuleType

from app.command import Command, print_json, print_table
from app.progress import Progress


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what the command takes."""
    parser.add_argument("--most", type=int, default=20, metavar="N", help="rows to print (default: 20)")
    other = parser.add_mutually_exclusive_group()
    other.add_argument("--pairs", action="store_true", help="the worst pairs beyond what both cost alone, exact")
    other.add_argument("--sets", type=int, metavar="K", help="K assets that together cut off many people")
    other.add_argument("--scenario", metavar="NAME", help="what each failure costs in a scenario (Birnbaum importance)")
    parser.add_argument("--realizations", type=int, metavar="N", help="with --scenario (default: as it says)")


def run(arguments: argparse.Namespace, operations: ModuleType, progress: Progress) -> int:
    """Run the command."""
    if arguments.pairs:
        return _pairs(arguments, operations, progress)
    if arguments.sets is not None:
        return _set(arguments, operations)
    if arguments.scenario:
        return _importance(arguments, operations, progress)
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


def _pairs(arguments: argparse.Namespace, operations: ModuleType, progress: Progress) -> int:
    found = operations.find_pairs(arguments.plan, arguments.most, progress)
    if arguments.json:
        pairs = [asdict(pair) | {"beyond_people": pair.beyond_people} for pair in found.pairs]
        print_json("criticality-pairs", asdict(found) | {"pairs": pairs})
        return 0
    names = operations.asset_names(arguments.plan)
    print_table(
        ("first", "second", "people cut off", "beyond both alone"),
        [
            (
                operations.asset_text(pair.first, names),
                operations.asset_text(pair.second, names),
                f"{pair.people:,.0f}",
                f"{pair.beyond_people:,.0f}",
            )
            for pair in found.pairs
            if pair.people > 0
        ],
    )
    print(f"Exact over all pairs with one of {found.first_failures:,} assets.")
    return 0


def _set(arguments: argparse.Namespace, operations: ModuleType) -> int:
    found = operations.find_set(arguments.plan, arguments.sets)
    if arguments.json:
        print_json("criticality-set", asdict(found))
        return 0
    names = operations.asset_names(arguments.plan)
    for asset in found.assets:
        print(operations.asset_text(asset, names))
    print(f"Together they cut off {found.people_at_least:,.0f} people; another set of the same size may be worse.")
    return 0


def _importance(arguments: argparse.Namespace, operations: ModuleType, progress: Progress) -> int:
    found = operations.find_importance(
        arguments.plan, arguments.scenario, arguments.most, arguments.realizations, progress
    )
    if arguments.json:
        print_json("criticality-scenario", found.to_json())
        return 0
    print_table(
        ("asset", "name", "failed in", "person-hours if it fails", "standard error", "avoided if kept whole", "error"),
        [
            (
                row.table,
                row.name,
                f"{row.failed / found.realizations:.0%}",
                None if row.person_hours_if_failed is None else f"{row.person_hours_if_failed:,.0f}",
                None if row.if_failed_se is None else f"{row.if_failed_se:,.0f}",
                f"{row.person_hours_avoided:,.0f}",
                f"{row.avoided_se:,.0f}",
            )
            for row in found.rows
        ],
    )
    print(
        f"{found.assets_looked_at:,} of {found.assets_that_may_fail:,} assets that may fail, over "
        f"{found.realizations:,} simulated events; all other draws stay as they are."
    )
    return 0


COMMAND = Command(
    name="criticality",
    summary="Rank sites and links by whom their failure cuts off: alone, in pairs, in sets, in a scenario.",
    module="app.operations.criticality",
    run=run,
    add_arguments=add_arguments,
)
