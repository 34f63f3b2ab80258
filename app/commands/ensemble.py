"""`lifeline ensemble`."""

from __future__ import annotations

import argparse
from types import ModuleType
from typing import Any

from app.command import Command, percent, print_json, print_table, signed
from app.errors import InvalidValueError
from app.progress import Progress
from app.text import QT_TRANSLATE_NOOP, with_error


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what the command takes."""
    parser.add_argument(
        "--scenario",
        action="append",
        default=[],
        metavar="NAME",
        help=QT_TRANSLATE_NOOP("terminal", "again for each (default: all)"),
    )
    parser.add_argument(
        "--realizations",
        type=int,
        metavar="N",
        help=QT_TRANSLATE_NOOP("terminal", "how many (default: as each scenario says)"),
    )
    parser.add_argument(
        "--on",
        choices=("threads", "processes"),
        default="threads",
        help=QT_TRANSLATE_NOOP("terminal", "default: threads"),
    )
    parser.add_argument(
        "--workers",
        type=int,
        metavar="N",
        help=QT_TRANSLATE_NOOP("terminal", "how many (default: as there are processors)"),
    )
    parser.add_argument(
        "--scheduler",
        metavar="ADDRESS",
        help=QT_TRANSLATE_NOOP("terminal", "a Dask scheduler, such as tcp://10.0.0.1:8786"),
    )
    parser.add_argument(
        "--shifts",
        action="store_true",
        help=QT_TRANSLATE_NOOP("terminal", "one scenario, on every track that its hurricane might have taken"),
    )
    for name, text in (
        ("--across", QT_TRANSLATE_NOOP("terminal", "shifts to the sides (default: 5)")),
        ("--along", QT_TRANSLATE_NOOP("terminal", "shifts ahead and back (default: 3)")),
    ):
        parser.add_argument(name, type=int, metavar="N", help=text)
    for name, text in (
        ("--across-sd", QT_TRANSLATE_NOOP("terminal", "standard deviation to the sides (default: of 48 h forecasts)")),
        ("--along-sd", QT_TRANSLATE_NOOP("terminal", "standard deviation ahead and back (default: the same)")),
    ):
        parser.add_argument(name, type=float, metavar="KM", help=text)


def run(arguments: argparse.Namespace, operations: ModuleType, progress: Progress) -> int:
    """Run the command."""
    options = {
        "realizations": arguments.realizations,
        "where": arguments.on,
        "workers": arguments.workers,
        "scheduler": arguments.scheduler,
        "progress": progress,
    }
    if arguments.shifts:
        return _run_shifted(arguments, operations, options)
    found = operations.run_scenarios(arguments.plan, arguments.scenario, **options)
    if arguments.json:
        print_json("ensemble", found.to_json())
        return 0
    _show(found, arguments)
    return 0


def _run_shifted(arguments: argparse.Namespace, operations: ModuleType, options: dict[str, Any]) -> int:
    if len(arguments.scenario) != 1:
        raise InvalidValueError(field="--scenario", value=len(arguments.scenario), allowed="1")
    shifts = {
        "across": arguments.across,
        "along": arguments.along,
        "across_sd_km": arguments.across_sd,
        "along_sd_km": arguments.along_sd,
    }
    given = {name: value for name, value in shifts.items() if value is not None}
    found = operations.run_shifted(arguments.plan, arguments.scenario[0], **options, **given)
    if arguments.json:
        print_json("tracks", found.to_json())
    else:
        _show_tracks(found, arguments)
    return 0


def _show_tracks(found: Any, arguments: argparse.Namespace) -> None:
    translate, number = arguments.translate, arguments.formatter.number
    heads = (
        translate("terminal", "ahead (km)"),
        translate("terminal", "to the right (km)"),
        translate("terminal", "weight"),
        translate("terminal", "people without service at worst"),
        translate("terminal", "person-hours"),
        translate("terminal", "standard error"),
    )
    rows = [
        (
            signed(track.along_km, arguments.formatter),
            signed(track.across_km, arguments.formatter),
            percent(track.weight, arguments.formatter, 1),
            with_error(number(track.people_worst), track.people_worst_se, arguments.formatter),
            number(track.person_hours),
            number(track.se),
        )
        for track in found.tracks
    ]
    print_table(heads, rows)
    text = translate(
        "terminal",
        "Over {n} tracks, weighted: {mean} person-hours (standard error at most {se}); nine of ten tracks between "
        "{low} and {high}. The worst is {along} km ahead and {across} km to the right: {worst} person-hours.",
    )
    print(
        text.format(
            n=number(len(found.tracks)),
            mean=number(found.person_hours_mean),
            se=number(found.person_hours_se),
            low=number(found.person_hours_p5),
            high=number(found.person_hours_p95),
            along=signed(found.worst.along_km, arguments.formatter),
            across=signed(found.worst.across_km, arguments.formatter),
            worst=number(found.worst.person_hours),
        )
    )


def _show(found: Any, arguments: argparse.Namespace) -> None:
    translate, number = arguments.translate, arguments.formatter.number
    heads = (
        translate("terminal", "scenario"),
        translate("terminal", "return period (y)"),
        translate("terminal", "people without service at worst"),
        translate("terminal", "person-hours"),
        translate("terminal", "standard error"),
    )
    rows = [
        (
            member.name,
            member.return_period_y and number(member.return_period_y),
            with_error(number(member.people_worst), member.people_worst_se, arguments.formatter),
            number(member.person_hours),
            number(member.se),
        )
        for member in found.members
    ]
    print_table(heads, rows)
    text = translate(
        "terminal",
        "Over {n} scenarios: {mean} person-hours on average, nine of ten between {low} and {high}.",
    )
    low, high = number(found.person_hours_p5), number(found.person_hours_p95)
    mean = with_error(number(found.person_hours_mean), found.person_hours_se_at_most, arguments.formatter)
    print(text.format(n=number(len(found.members)), mean=mean, low=low, high=high))
    if found.person_hours_a_year is not None:
        text = translate("terminal", "By return period, {hours} person-hours are to be expected in an average year.")
        a_year, error = found.person_hours_a_year, found.person_hours_a_year_se_at_most
        print(text.format(hours=with_error(number(a_year), error, arguments.formatter)))
    print(translate("terminal", "± is one standard error; of averages, the most that it can be."))


COMMAND = Command(
    name="ensemble",
    summary=QT_TRANSLATE_NOOP(
        "terminal", "Simulate many scenarios on threads, processes or a Dask cluster, and sum them up."
    ),
    module="app.operations.ensembles",
    run=run,
    add_arguments=add_arguments,
)
