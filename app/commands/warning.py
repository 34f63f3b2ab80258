"""`lifeline warning`."""

from __future__ import annotations

import argparse
from types import ModuleType
from typing import Any

from app.command import Command, print_json, print_table, realizations_argument
from app.progress import Progress
from app.text import QT_TRANSLATE_NOOP, RULE_OF_THREE, Formatter, Translate, with_error


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what the command takes."""
    parser.add_argument(
        "--scenario",
        metavar="NAME",
        help=QT_TRANSLATE_NOOP("terminal", "name or id of a scenario (default: before any event)"),
    )
    realizations_argument(parser)


def run(arguments: argparse.Namespace, operations: ModuleType, progress: Progress) -> int:
    """Run the command."""
    outcome = operations.find_warning(arguments.plan, arguments.scenario, arguments.realizations, progress)
    if arguments.json:
        print_json("warning", outcome.to_json())
        return 0
    _show(outcome, operations.stage_words(arguments.translate), arguments)
    return 0


def _show(outcome: Any, stages: dict[str, str], arguments: argparse.Namespace) -> None:
    translate, formatter = arguments.translate, arguments.formatter
    number, times = formatter.number, outcome.times
    covered, channels = translate("terminal", "covered, {time}"), translate("terminal", "channels, {time}")
    heads = (
        translate("terminal", "settlement"),
        translate("terminal", "people"),
        *(covered.format(time=_time(time, translate)) for time in times),
        *(channels.format(time=_time(time, translate)) for time in times),
    )
    rows = []
    for entry in outcome.settlements:
        shares = [_share(at, formatter) for at in entry.at]
        rows.append((entry.name, number(entry.people), *shares, *(at.groups for at in entry.at)))
    print_table(heads, rows)
    text = translate(
        "terminal",
        "{time}: some channel covers {covered} of {people} people. Settlements with one "
        "independent channel: {one}; with none: {none}.",
    )
    for at, time in enumerate(times):
        error = outcome.people_covered_se_at_most[at]
        reached, people = with_error(number(outcome.people_covered[at]), error, formatter), number(outcome.people)
        one, none = len(outcome.only_one_channel[at]), len(outcome.no_channel[at])
        print(text.format(time=_time(time, translate), covered=reached, people=people, one=one, none=none))
    if outcome.people_covered_se_at_most[-1] is not None:
        print(translate("terminal", "± is one standard error; of people, the most that it can be."))
        print(translate("notes", RULE_OF_THREE))
    missing = [stages[name] for name, share in outcome.stages.items() if share is None]
    if missing:
        text = translate("terminal", "Nobody recorded these stages of the chain, they are taken to hold: {stages}.")
        print(text.format(stages=", ".join(missing)))
    if outcome.unknown_reach:
        text = translate(
            "terminal", "Sirens, loudspeakers and transmitters of no recorded reach, counted for nobody: {count}."
        )
        print(text.format(count=number(len(outcome.unknown_reach))))


def _share(at: Any, formatter: Formatter) -> str:
    se = None if at.covered_se is None else 100 * at.covered_se
    return f"{with_error(formatter.number(100 * at.covered), se, formatter)} %"


def _time(time: str, translate: Translate) -> str:
    return translate("terminal", "now") if time == "now" else time


COMMAND = Command(
    name="warning",
    summary=QT_TRANSLATE_NOOP(
        "terminal", "Show which settlements can be warned, over how many independent channels, now and in an event."
    ),
    module="app.operations.warning",
    run=run,
    add_arguments=add_arguments,
)
