"""`lifeline readiness`."""

from __future__ import annotations

import argparse
from types import ModuleType
from typing import Any

from app.command import Command, percent, print_json, print_table
from app.progress import Progress
from app.text import QT_TRANSLATE_NOOP


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what the command takes."""
    parser.add_argument(
        "--keep",
        action="store_true",
        help=QT_TRANSLATE_NOOP("terminal", "write today's answers into the plan, for the history"),
    )
    parser.add_argument(
        "--gaps",
        type=int,
        default=10,
        metavar="N",
        help=QT_TRANSLATE_NOOP("terminal", "number of gaps to list (default: 10)"),
    )


def run(arguments: argparse.Namespace, operations: ModuleType, progress: Progress) -> int:
    """Run the command."""
    work = operations.keep_assessment if arguments.keep else operations.assess_plan
    assessment = work(arguments.plan, progress=progress)
    if arguments.json:
        print_json("readiness", operations.as_json(assessment, arguments.translate))
        return 0
    _show(assessment, arguments, operations)
    return 0


def _show(assessment: Any, arguments: argparse.Namespace, operations: ModuleType) -> None:
    translate, formatter = arguments.translate, arguments.formatter
    text = translate("terminal", "Readiness: {score} ({answered} of {questions} answered)")
    score, questions = percent(assessment.score, formatter), len(assessment.items)
    print(text.format(score=score, answered=assessment.answered, questions=questions))
    print()
    groups = [
        (operations.group_title(name, translate), percent(share, formatter))
        for name, share in assessment.by_group.items()
    ]
    print_table((translate("terminal", "group"), translate("terminal", "score")), groups)
    print()
    print(translate("terminal", "Largest gaps"))
    heads = (translate("terminal", "level"), translate("terminal", "question"), translate("terminal", "evidence"))
    rows = []
    for item in assessment.gaps[: arguments.gaps]:
        question = translate("checklist", item.question.text)
        rows.append((item.level, question, operations.evidence_of(item, translate)))
    print_table(heads, rows)


COMMAND = Command(
    name="readiness",
    summary=QT_TRANSLATE_NOOP(
        "terminal", "Score the readiness checklist from the plan and from answers, with the largest gaps."
    ),
    module="app.operations.readiness",
    run=run,
    add_arguments=add_arguments,
)
