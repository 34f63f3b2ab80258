"""`lifeline compare`."""

from __future__ import annotations

import argparse
from types import ModuleType

from app.command import Command, print_json, print_table
from app.progress import Progress


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what the command takes."""
    parser.add_argument("runs", nargs="+", metavar="RUN", help="id or name of a run, or of a scenario (its newest run)")


def run(arguments: argparse.Namespace, operations: ModuleType, progress: Progress) -> int:
    """Run the command."""
    found = operations.compare_runs(arguments.plan, arguments.runs)
    if arguments.json:
        print_json("compare", found.to_json())
        return 0
    for at, name in enumerate(found.names):
        print(f"{at + 1}: {name}")
    heads = ["metric", "unit", "1"]
    for at in range(1, len(found.names)):
        heads += [str(at + 1), f"{at + 1} less 1", "standard error", "clear"]
    rows = []
    for metric in found.metrics:
        row = [metric.title, metric.unit, f"{metric.runs[0].mean:,.6g}"]
        for other in metric.runs[1:]:
            row += [f"{other.mean:,.6g}", f"{other.difference:+,.4g}", f"{other.se_difference:,.3g}"]
            row.append("yes" if other.is_clear else "no")
        rows.append(row)
    print_table(heads, rows)
    for note in found.notes:
        print(note.message())
    return 0


COMMAND = Command(
    name="compare",
    summary="Put runs side by side, with differences and standard errors under the same draws.",
    module="app.operations.scenarios",
    run=run,
    add_arguments=add_arguments,
)
