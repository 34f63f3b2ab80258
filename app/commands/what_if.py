"""`lifeline what-if`."""

from __future__ import annotations

import argparse
from dataclasses import fields
from types import ModuleType
from typing import Any

from app.command import Command, print_json, print_table, realizations_argument, signed
from app.progress import Progress
from app.text import QT_TRANSLATE_NOOP, Formatter, with_error


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what the command takes."""
    parser.add_argument(
        "--scenario", required=True, metavar="NAME", help=QT_TRANSLATE_NOOP("terminal", "name or id of the scenario")
    )
    parser.add_argument(
        "--factor",
        type=float,
        metavar="F",
        help=QT_TRANSLATE_NOOP("terminal", "intensity factor instead of the scenario's"),
    )
    parser.add_argument(
        "--battery",
        nargs=2,
        action="append",
        default=[],
        metavar=("SITE", "HOURS"),
        help=QT_TRANSLATE_NOOP("terminal", "another battery; again for each"),
    )
    parser.add_argument(
        "--link-out",
        action="append",
        default=[],
        metavar="LINK",
        help=QT_TRANSLATE_NOOP("terminal", "a link that is gone"),
    )
    parser.add_argument(
        "--link",
        nargs=2,
        action="append",
        default=[],
        metavar=("SITE", "SITE"),
        help=QT_TRANSLATE_NOOP("terminal", "a new link that nothing harms"),
    )
    realizations_argument(parser)


def run(arguments: argparse.Namespace, operations: ModuleType, progress: Progress) -> int:
    """Run the command."""
    answer = operations.what_if(
        arguments.plan,
        arguments.scenario,
        intensity_factor=arguments.factor,
        battery_h={site: float(hours) for site, hours in arguments.battery},
        links_out=arguments.link_out,
        links_added=[tuple(pair) for pair in arguments.link],
        realizations=arguments.realizations,
        progress=progress,
    )
    if arguments.json:
        print_json("what-if", _figures(answer))
        return 0
    _show(answer, arguments)
    return 0


def _show(answer: Any, arguments: argparse.Namespace) -> None:
    translate, formatter = arguments.translate, arguments.formatter
    text = translate("terminal", "people without service at {hour} h")
    figures = zip(
        [text.format(hour=formatter.number(hour)) for hour in answer.reported_h],
        answer.people_before,
        answer.people_before_se,
        answer.people,
        answer.people_se,
        answer.people_change_se,
        strict=True,
    )
    lost = (
        translate("terminal", "person-hours lost"),
        answer.person_hours_before,
        answer.person_hours_before_se,
        answer.person_hours,
        answer.person_hours_se,
        answer.person_hours_change_se,
    )
    heads = (
        "",
        translate("terminal", "before"),
        translate("terminal", "after"),
        translate("terminal", "difference"),
    )
    print_table(heads, [_row(formatter, *figure) for figure in (*figures, lost)])
    text = translate("terminal", "{events} simulated events, the same draws before and after; ± is one standard error.")
    print(text.format(events=formatter.number(answer.realizations)))


def _row(
    formatter: Formatter,
    name: str,
    before: float,
    before_error: float,
    after: float,
    error: float,
    change_error: float,
) -> tuple[str, ...]:
    was, now = (formatter.number(before), before_error), (formatter.number(after), error)
    change = signed(after - before, formatter), change_error
    return name, *(with_error(figure, se, formatter) for figure, se in (was, now, change))


def _figures(answer: Any) -> dict[str, Any]:
    left_out = ("site_ids", "sites_out", "settlement_ids", "settlements_out", "epochs_h", "is_final", "played")
    figures = {field.name: getattr(answer, field.name) for field in fields(answer) if field.name not in left_out}
    out = dict(zip(answer.site_ids, answer.sites_out.max(axis=1).tolist(), strict=True))
    return figures | {"highest_probability_out_by_site": out}


COMMAND = Command(
    name="what-if",
    summary=QT_TRANSLATE_NOOP(
        "terminal", "Turn a battery, a link or the strength of the event and see what changes under the same draws."
    ),
    module="app.operations.live",
    run=run,
    add_arguments=add_arguments,
)
