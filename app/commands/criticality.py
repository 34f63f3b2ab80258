"""`lifeline criticality`."""

from __future__ import annotations

import argparse
from dataclasses import asdict
from types import ModuleType
from typing import Any

from app.command import Command, percent, print_json, print_table, table_title
from app.progress import Progress
from app.text import QT_TRANSLATE_NOOP, RULE_OF_THREE, with_error


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what the command takes."""
    parser.add_argument(
        "--most", type=int, default=20, metavar="N", help=QT_TRANSLATE_NOOP("terminal", "rows to print (default: 20)")
    )
    other = parser.add_mutually_exclusive_group()
    other.add_argument(
        "--pairs",
        action="store_true",
        help=QT_TRANSLATE_NOOP("terminal", "the worst pairs beyond what both cost alone, exact"),
    )
    other.add_argument(
        "--sets",
        type=int,
        metavar="K",
        help=QT_TRANSLATE_NOOP("terminal", "K assets that together cut off many people"),
    )
    other.add_argument(
        "--scenario",
        metavar="NAME",
        help=QT_TRANSLATE_NOOP("terminal", "what each failure costs in a scenario (Birnbaum importance)"),
    )
    parser.add_argument(
        "--realizations",
        type=int,
        metavar="N",
        help=QT_TRANSLATE_NOOP("terminal", "with --scenario (default: as it says)"),
    )


def run(arguments: argparse.Namespace, operations: ModuleType, progress: Progress) -> int:
    """Run the command."""
    if arguments.pairs:
        return _pairs(arguments, operations, progress)
    if arguments.sets is not None:
        return _set(arguments, operations, progress)
    if arguments.scenario:
        return _importance(arguments, operations, progress)
    ranking = operations.find_critical(arguments.plan, progress)
    if arguments.json:
        print_json("criticality", ranking.to_json(arguments.translate))
        return 0
    _show_ranking(ranking, arguments)
    return 0


def _show_ranking(ranking: Any, arguments: argparse.Namespace) -> None:
    translate, formatter = arguments.translate, arguments.formatter
    heads = (
        translate("terminal", "asset"),
        translate("terminal", "name"),
        translate("terminal", "people cut off"),
        translate("terminal", "share"),
        translate("terminal", "why"),
    )
    rows = []
    for row in [row for row in ranking.rows if row.people_cut_off > 0][: arguments.most]:
        people, share = formatter.number(row.people_cut_off), percent(row.share, formatter, 1)
        why = row.reason.message(translate, formatter)
        rows.append((table_title(row.table, translate), row.name, people, share, why))
    print_table(heads, rows)
    text = translate("terminal", "Of {people} people recorded; exact, each asset failing alone.")
    print(text.format(people=formatter.number(ranking.people_recorded)))
    if ranking.people_already_isolated:
        text = translate("terminal", "{people} people have no path to a gateway even without a failure.")
        print(text.format(people=formatter.number(ranking.people_already_isolated)))


def _pairs(arguments: argparse.Namespace, operations: ModuleType, progress: Progress) -> int:
    found = operations.find_pairs(arguments.plan, arguments.most, progress)
    if arguments.json:
        pairs = [asdict(pair) | {"beyond_people": pair.beyond_people} for pair in found.pairs]
        print_json("criticality-pairs", asdict(found) | {"pairs": pairs})
        return 0
    translate, number = arguments.translate, arguments.formatter.number
    names = operations.asset_names(arguments.plan)
    rows = []
    for pair in [pair for pair in found.pairs if pair.people > 0]:
        first, second = (operations.asset_text(asset, names, translate) for asset in (pair.first, pair.second))
        rows.append((first, second, number(pair.people), number(pair.beyond_people)))
    heads = (
        translate("terminal", "first"),
        translate("terminal", "second"),
        translate("terminal", "people cut off"),
        translate("terminal", "beyond both alone"),
    )
    print_table(heads, rows)
    text = translate("terminal", "Exact over all pairs with one of {n} assets.")
    print(text.format(n=number(found.first_failures)))
    return 0


def _set(arguments: argparse.Namespace, operations: ModuleType, progress: Progress) -> int:
    found = operations.find_set(arguments.plan, arguments.sets, progress)
    if arguments.json:
        print_json("criticality-set", asdict(found))
        return 0
    names = operations.asset_names(arguments.plan)
    for asset in found.assets:
        print(operations.asset_text(asset, names, arguments.translate))
    text = arguments.translate(
        "terminal", "Together they cut off {people} people; another set of the same size may be worse."
    )
    print(text.format(people=arguments.formatter.number(found.people_at_least)))
    return 0


def _importance(arguments: argparse.Namespace, operations: ModuleType, progress: Progress) -> int:
    found = operations.find_importance(
        arguments.plan, arguments.scenario, arguments.most, arguments.realizations, progress
    )
    if arguments.json:
        print_json("criticality-scenario", found.to_json())
        return 0
    _show_importance(found, arguments)
    return 0


def _show_importance(found: Any, arguments: argparse.Namespace) -> None:
    translate, number = arguments.translate, arguments.formatter.number
    words = {
        "route_group": translate("results", "Route group"),
        "logical_failure": translate("results", "Logical failure"),
    }
    heads = (
        translate("terminal", "asset"),
        translate("terminal", "name"),
        translate("terminal", "failed in"),
        translate("terminal", "person-hours if it fails"),
        translate("terminal", "standard error"),
        translate("terminal", "avoided if kept whole"),
        translate("terminal", "error"),
    )
    rows = [
        (
            words.get(row.table) or table_title(row.table, translate),
            row.name,
            f"{with_error(number(100 * row.failed_share), 100 * row.failed_share_se, arguments.formatter)} %",
            None if row.person_hours_if_failed is None else number(row.person_hours_if_failed),
            None if row.if_failed_se is None else number(row.if_failed_se),
            number(row.person_hours_avoided),
            number(row.avoided_se),
        )
        for row in found.rows
    ]
    print_table(heads, rows)
    text = translate(
        "terminal",
        "{looked} of {all} assets that may fail, over {events} simulated events; all other draws stay as they are.",
    )
    looked, every = number(found.assets_looked_at), number(found.assets_that_may_fail)
    print(text.format(looked=looked, all=every, events=number(found.realizations)))
    print(translate("terminal", "± is one standard error."), translate("notes", RULE_OF_THREE))


COMMAND = Command(
    name="criticality",
    summary=QT_TRANSLATE_NOOP(
        "terminal", "Rank sites and links by whom their failure cuts off: alone, in pairs, in sets, in a scenario."
    ),
    module="app.operations.criticality",
    run=run,
    add_arguments=add_arguments,
)
