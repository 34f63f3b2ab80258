"""`lifeline curves`."""

from __future__ import annotations

import argparse
from dataclasses import asdict
from types import ModuleType

from app.command import Command, print_json, print_table
from app.progress import Progress
from app.text import QT_TRANSLATE_NOOP


def run(arguments: argparse.Namespace, operations: ModuleType, progress: Progress) -> int:
    """Run the command."""
    curves = operations.drawn_curves(arguments.plan)
    if arguments.json:
        print_json("curves", {"curves": [asdict(curve) for curve in curves]})
        return 0
    translate = arguments.translate
    heads = (
        translate("terminal", "curve"),
        translate("terminal", "name"),
        translate("terminal", "unit"),
        translate("terminal", "grade"),
        translate("terminal", "source"),
    )
    print_table(heads, [(c.id, translate("curves", c.title), c.unit, c.grade, c.source) for c in curves])
    print(translate("terminal", "With --json: the points of every curve, to draw."))
    return 0


COMMAND = Command(
    name="curves",
    summary=QT_TRANSLATE_NOOP("terminal", "List the fragility curves that a plan uses, its own first."),
    module="app.operations.curves",
    run=run,
)
