"""`lifeline readiness`."""

from __future__ import annotations

import argparse
from types import ModuleType

from app.command import Command, print_json, print_table
from app.progress import Progress


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what the command takes."""
    parser.add_argument("--keep", action="store_true", help="write today's answers into the plan, for the history")
    parser.add_argument("--gaps", type=int, default=10, metavar="N", help="number of gaps to list (default: 10)")


def run(arguments: argparse.Namespace, operations: ModuleType, progress: Progress) -> int:
    """Run the command."""
    work = operations.keep_assessment if arguments.keep else operations.assess_plan
    assessment = work(arguments.plan, progress=progress)
    if arguments.json:
        print_json("readiness", operations.as_json(assessment))
        return 0
    print(f"Readiness: {100 * assessment.score:.0f} % ({assessment.answered} of {len(assessment.items)} answered)\n")
    groups = [(operations.group_title(name), f"{100 * share:.0f} %") for name, share in assessment.by_group.items()]
    print_table(("group", "score"), groups)
    print("\nLargest gaps")
    print_table(
        ("level", "question", "evidence"),
        [(i.level, i.question.text, operations.evidence_of(i)) for i in assessment.gaps[: arguments.gaps]],
    )
    return 0


COMMAND = Command(
    name="readiness",
    summary="Score the readiness checklist from the plan and from answers, with the largest gaps.",
    module="app.operations.readiness",
    run=run,
    add_arguments=add_arguments,
)
