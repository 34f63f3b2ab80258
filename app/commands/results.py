"""`lifeline results`."""

from __future__ import annotations

import argparse
from collections.abc import Mapping, Sequence
from operator import attrgetter
from types import ModuleType
from typing import Any

from app.command import Command, print_json, print_table, table_title
from app.progress import Progress
from app.text import QT_TRANSLATE_NOOP, RULE_OF_THREE, Formatter, Translate, with_error

_CAUSES = {
    "damage": QT_TRANSLATE_NOOP("terminal", "damage"),
    "logical": QT_TRANSLATE_NOOP("terminal", "logical failure"),
    "power": QT_TRANSLATE_NOOP("terminal", "power"),
    "transport": QT_TRANSLATE_NOOP("terminal", "transport"),
}
_LEAST_H = 0.5  # what is less than that is no reason
_RANKINGS = {
    "site": attrgetter(
        *("expected_down_h", "down_se_at_most_h", "outage_probability", "outage_se"),
        *("down_h_by_cause", "down_se_at_most_h_by_cause"),
    ),
    "settlement": attrgetter(
        *("expected_unserved_h", "unserved_se_at_most_h", "unserved_probability_24h", "unserved_se_at_most"),
        *("unserved_h_by_cause", "unserved_se_at_most_h_by_cause"),
    ),
}
"""Hours out and their error, how likely it is out and the error, the hours by cause and their errors, by table."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what the command takes."""
    parser.add_argument(
        "run",
        metavar="RUN",
        help=QT_TRANSLATE_NOOP("terminal", "id or name of a run, or of a scenario (its newest run)"),
    )
    parser.add_argument(
        "--at",
        type=float,
        metavar="HOURS",
        help=QT_TRANSLATE_NOOP("terminal", "who is without service at this time after the event"),
    )
    parser.add_argument(
        "--most",
        type=int,
        default=15,
        metavar="N",
        help=QT_TRANSLATE_NOOP("terminal", "print so many rows of each ranking (default: 15)"),
    )


def run(arguments: argparse.Namespace, operations: ModuleType, progress: Progress) -> int:
    """Run the command."""
    kept = operations.read_run(arguments.plan, arguments.run)
    moment = None if arguments.at is None else kept.at(arguments.at)
    if arguments.json:
        content = {"run": kept.run.to_row(), "is_current": kept.is_current}
        print_json("results", content if moment is None else content | {"at": moment.to_json()})
        return 0
    translate, formatter = arguments.translate, arguments.formatter
    if not kept.is_current:
        print(translate("terminal", "Out of date: the inventory or the scenario has changed since this run."))
    if moment is None:
        print("\n".join(kept.headline(arguments.spoken)))
        _show_times(kept.result, translate, formatter)
        _show_ranking(kept.result, arguments)
    else:
        _show_moment(moment, arguments)
    print(translate("terminal", "± is one standard error; of hours and of settlements, the most that it can be."))
    print(translate("notes", RULE_OF_THREE))
    return 0


def _show_times(result: Any, translate: Translate, formatter: Formatter) -> None:
    heads = (
        translate("terminal", "hours after the event"),
        translate("terminal", "people without service"),
        translate("terminal", "5 % to 95 %"),
        *(translate("terminal", _CAUSES[cause]) for cause in result.causes),
    )
    between = translate("terminal", "{low} to {high}")
    rows = []
    for at in result.reported:
        people = at.people
        mean, low, high = (
            with_error(formatter.number(value), se, formatter)
            for value, se in ((people.mean, people.se), (people.p5, people.p5_se), (people.p95, people.p95_se))
        )
        causes = (
            with_error(formatter.number(getattr(at, cause)), at.se_by_cause.get(cause), formatter)
            for cause in result.causes
        )
        rows.append((formatter.number(at.time_h), mean, between.format(low=low, high=high), *causes))
    print()
    print_table(heads, rows)


def _show_ranking(result: Any, arguments: argparse.Namespace) -> None:
    translate, formatter = arguments.translate, arguments.formatter
    heads = (
        translate("terminal", "name"),
        translate("terminal", "hours out"),
        translate("terminal", "out"),
        translate("terminal", "people"),
        translate("terminal", "why"),
    )
    for table, figures_of in _RANKINGS.items():
        places = ((row, figures_of(row)) for row in getattr(result, f"{table}s"))
        ranked = sorted(places, key=lambda place: (-place[1][0], -place[0].people, place[0].name))
        rows = []
        for place, (hours, hours_se, share, share_se, h_by_cause, errors) in ranked[: arguments.most]:
            percent = with_error(formatter.number(100 * share), None if share_se is None else 100 * share_se, formatter)
            figures = with_error(formatter.number(hours), hours_se, formatter), f"{percent} %"
            rows.append(
                (
                    place.name,
                    *figures,
                    formatter.number(place.people),
                    _reasons(h_by_cause, errors, translate, formatter),
                )
            )
        print(f"\n{table_title(table, translate)}")
        print_table(heads, rows)
    print(translate("terminal", "Out: sites within the first 72 h, settlements after 24 h."))


def _reasons(
    hours: Mapping[str, float], errors: Mapping[str, float], translate: Translate, formatter: Formatter
) -> str | None:
    text = translate("terminal", "{cause} {hours} h")
    found: Sequence[tuple[float, str]] = sorted(((h, c) for c, h in hours.items() if h >= _LEAST_H), reverse=True)
    parts = [
        text.format(
            cause=translate("terminal", _CAUSES[cause]),
            hours=with_error(formatter.number(h), errors.get(cause), formatter),
        )
        for h, cause in found
    ]
    return ", ".join(parts) or None


def _show_moment(moment: Any, arguments: argparse.Namespace) -> None:
    translate, formatter = arguments.translate, arguments.formatter
    print(translate("terminal", "{n} h after the event:").format(n=formatter.number(moment.time_h)))
    heads = (translate("terminal", "name"), translate("terminal", "without service"))
    for table in ("settlement", "site"):
        places = [place for place in moment.places if place.table == table][: arguments.most]
        print(f"\n{table_title(table, translate)}")
        rows = [(p.name, f"{with_error(formatter.number(100 * p.share), 100 * p.se, formatter)} %") for p in places]
        print_table(heads, rows)


COMMAND = Command(
    name="results",
    summary=QT_TRANSLATE_NOOP(
        "terminal", "Show a run that the plan keeps: figures over time and by cause, rankings, who is dark at a time."
    ),
    module="app.operations.results",
    run=run,
    add_arguments=add_arguments,
)
