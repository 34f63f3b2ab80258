"""`lifeline what-if`."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from types import ModuleType
from typing import Any

from app.command import Command, print_json, print_table, realizations_argument, signed
from app.progress import Progress
from app.text import QT_TRANSLATE_NOOP, Formatter


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
    before, after = operations.what_if(
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
        answers = {"before": _figures(before), "after": _figures(after)}
        print_json("what-if", {"reported_h": list(operations.REPORTED), **answers})
        return 0
    _show(before, after, operations.REPORTED, arguments)
    return 0


def _show(before: Any, after: Any, hours: Sequence[int], arguments: argparse.Namespace) -> None:
    translate, formatter = arguments.translate, arguments.formatter
    rows = []
    text = translate("terminal", "people without service at {hour} h")
    for hour, people, fewer, error in zip(hours, before.people, after.people, after.people_se, strict=True):
        rows.append((text.format(hour=hour), *_numbers(people, fewer, error, formatter)))
    lost = _numbers(before.person_hours, after.person_hours, after.person_hours_se, formatter)
    rows.append((translate("terminal", "person-hours lost"), *lost))
    heads = (
        "",
        translate("terminal", "before"),
        translate("terminal", "after"),
        translate("terminal", "difference"),
        translate("terminal", "standard error after"),
    )
    print_table(heads, rows)
    text = translate("terminal", "{events} simulated events, the same draws before and after.")
    print(text.format(events=formatter.number(after.realizations)))


def _numbers(before: float, after: float, error: float, formatter: Formatter) -> tuple[str, ...]:
    number = formatter.number
    return number(before), number(after), signed(after - before, formatter), number(error)


def _figures(answer: Any) -> dict[str, Any]:
    names = ("realizations", "people", "people_se", "person_hours", "person_hours_se")
    out = dict(zip(answer.site_ids, answer.sites_out.max(axis=1).tolist(), strict=True))
    return {name: getattr(answer, name) for name in names} | {"highest_probability_out_by_site": out}


COMMAND = Command(
    name="what-if",
    summary=QT_TRANSLATE_NOOP(
        "terminal", "Turn a battery, a link or the strength of the event and see what changes under the same draws."
    ),
    module="app.operations.live",
    run=run,
    add_arguments=add_arguments,
)
