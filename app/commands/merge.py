"""`lifeline merge`."""

from __future__ import annotations

import argparse
from pathlib import Path
from types import ModuleType
from typing import Any

from app.command import Command, print_json, print_table
from app.errors import MergeUndecidedError
from app.progress import Progress
from app.text import QT_TRANSLATE_NOOP, Translate


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what the command takes."""
    parser.add_argument(
        "other",
        type=Path,
        metavar="OTHER",
        help=QT_TRANSLATE_NOOP("terminal", "the other copy of the plan; it stays as it is"),
    )
    parser.add_argument(
        "--rule",
        choices=("mine", "theirs", "newer"),
        help=QT_TRANSLATE_NOOP("terminal", "whose value holds where both changed the same field"),
    )
    parser.add_argument(
        "--choose",
        action="append",
        default=[],
        type=decision,
        metavar="TABLE/ID/FIELD=SIDE",
        help=QT_TRANSLATE_NOOP(
            "terminal", "decide one conflict, as the list names it: mine or theirs; may be repeated"
        ),
    )
    parser.add_argument(
        "--dry-run", action="store_true", help=QT_TRANSLATE_NOOP("terminal", "show what would happen and write nothing")
    )


def decision(text: str) -> tuple[str, str]:
    """Return a conflict's name and the side that was chosen."""
    conflict, _, side = text.rpartition("=")
    if not conflict or side not in ("mine", "theirs"):
        raise argparse.ArgumentTypeError(QT_TRANSLATE_NOOP("terminal", "write TABLE/ID/FIELD=mine or =theirs"))
    return conflict, side


def run(arguments: argparse.Namespace, operations: ModuleType, progress: Progress) -> int:
    """Run the command."""
    words = {"decisions": dict(arguments.choose), "rule": arguments.rule, "progress": progress}
    merge = operations.plan_merge(arguments.plan, arguments.other, **words)
    is_written = not arguments.dry_run and not merge.undecided and not merge.changes_nothing
    if is_written:
        merge = operations.apply_merge(arguments.plan, arguments.other, **words)
    if arguments.json:
        print_json("merge", merge.to_json() | {"written": is_written})
    else:
        _show(merge, is_written, arguments.translate)
    if merge.undecided and not arguments.dry_run:
        raise MergeUndecidedError(count=len(merge.undecided))
    return 0


def _show(merge: Any, is_written: bool, translate: Translate) -> None:
    if merge.conflicts:
        by, at = translate("terminal", "by"), translate("terminal", "at")
        heads = (
            *(translate("terminal", "conflict"), translate("terminal", "record")),
            *(translate("terminal", "mine"), by, at),
            *(translate("terminal", "theirs"), by, at),
        )
        rows = []
        for one in merge.conflicts:
            mine, theirs = _side(one.mine, one.mine_by, translate), _side(one.theirs, one.theirs_by, translate)
            rows.append((one.id, one.name, *mine, *theirs))
        print_table(heads, rows)
    print("\n".join(merge.lines(translate)))
    if is_written:
        print(translate("terminal", "Merged; one undo takes it back."))
    else:
        print(translate("terminal", "Nothing was written."))


def _side(value: Any, by: Any, translate: Translate) -> tuple[str | None, str, str]:
    is_record = isinstance(value, dict)
    shown = translate("terminal", "(the record)") if is_record else None if value is None else str(value)
    return shown, by.author, by.at[:16]


COMMAND = Command(
    name="merge",
    summary=QT_TRANSLATE_NOOP(
        "terminal", "Merge another copy of the plan into it, field by field, as one edit that can be undone."
    ),
    module="app.operations.merging",
    run=run,
    add_arguments=add_arguments,
)
