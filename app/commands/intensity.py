"""`lifeline intensity`."""

from __future__ import annotations

import argparse
from math import isnan
from types import ModuleType

from app.command import Command, print_json, print_table, table_title
from app.progress import Progress
from app.text import QT_TRANSLATE_NOOP


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what the command takes."""
    parser.add_argument("event", metavar="EVENT", help=QT_TRANSLATE_NOOP("terminal", "name or id of a hazard event"))
    parser.add_argument(
        "--most",
        type=int,
        default=15,
        metavar="N",
        help=QT_TRANSLATE_NOOP("terminal", "print so many rows of each ranking (default: 15)"),
    )


def run(arguments: argparse.Namespace, operations: ModuleType, progress: Progress) -> int:
    """Run the command."""
    field, names = operations.event_intensity(arguments.plan, arguments.event, progress)
    translate, formatter = arguments.translate, arguments.formatter
    notes = [note.message(translate, formatter) for note in (field.summary, *field.notes)]
    if arguments.json:
        print_json("intensity", operations.field_json(field) | {"notes": notes})
        return 0
    print("\n".join(notes))
    for table, values in field.values.items():
        ranked = sorted(values.items(), key=lambda entry: (isnan(entry[1]), -entry[1], entry[0]))  # no data comes last
        print(f"\n{table_title(table, translate)}")
        title = translate("hazards", field.title)
        print_table(
            (translate("terminal", "name"), f"{title} ({field.unit})" if field.unit else title),
            [(names.get(i, i), None if isnan(x) else formatter.number(x, 2)) for i, x in ranked[: arguments.most]],
        )
    return 0


COMMAND = Command(
    name="intensity",
    summary=QT_TRANSLATE_NOOP("terminal", "Say how strong a hazard event is at every place, before it is simulated."),
    module="app.operations.hazards",
    run=run,
    add_arguments=add_arguments,
)
