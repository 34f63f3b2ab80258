"""`lifeline compare`."""

from __future__ import annotations

import argparse
from types import ModuleType
from typing import Any

from app.command import Command, decimals_of, print_json, print_table, signed
from app.progress import Progress
from app.text import QT_TRANSLATE_NOOP, Formatter, Translate, with_error


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what the command takes."""
    parser.add_argument(
        "runs",
        nargs="+",
        metavar="RUN",
        help=QT_TRANSLATE_NOOP("terminal", "id or name of a run, or of a scenario (its newest run)"),
    )


def run(arguments: argparse.Namespace, operations: ModuleType, progress: Progress) -> int:
    """Run the command."""
    found = operations.compare_runs(arguments.plan, arguments.runs)
    if arguments.json:
        print_json("compare", found.to_json(arguments.translate))
        return 0
    translate, formatter = arguments.translate, arguments.formatter
    for at, name in enumerate(found.names):
        print(f"{at + 1}: {name}")
    heads = [translate("terminal", "metric"), translate("terminal", "unit"), "1"]
    for at in range(1, len(found.names)):
        less = translate("terminal", "{run} less {first}").format(run=at + 1, first=1)
        heads += [str(at + 1), less, translate("terminal", "standard error"), translate("terminal", "clear")]
    print_table(heads, [_row(metric, translate, formatter) for metric in found.metrics])
    for note in found.notes:
        print(note.message(translate, arguments.formatter))
    return 0


def _row(metric: Any, translate: Translate, formatter: Formatter) -> list[str]:
    row = [
        translate("metrics", metric.title),
        translate("metrics", metric.unit),
        _mean(metric.runs[0], formatter),
    ]
    for other in metric.runs[1:]:
        difference = signed(other.difference, formatter, decimals_of(other.difference, 4))
        row += [_mean(other, formatter), difference, _number(other.se_difference, 3, formatter)]
        row.append(translate("terminal", "yes") if other.is_clear else translate("terminal", "no"))
    return row


def _mean(found: Any, formatter: Formatter) -> str:
    return with_error(_number(found.mean, 6, formatter), found.se, formatter)


def _number(value: float, digits: int, formatter: Formatter) -> str:
    return formatter.number(value, decimals_of(value, digits))


COMMAND = Command(
    name="compare",
    summary=QT_TRANSLATE_NOOP(
        "terminal", "Put runs side by side, with differences and standard errors under the same draws."
    ),
    module="app.operations.scenarios",
    run=run,
    add_arguments=add_arguments,
)
