"""`lifeline restore`."""

from __future__ import annotations

import argparse
from pathlib import Path
from types import ModuleType

from app.command import Command, print_json, print_table
from app.progress import Progress
from app.text import QT_TRANSLATE_NOOP


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what the command takes."""
    parser.add_argument(
        "backup",
        type=Path,
        nargs="?",
        metavar="BACKUP",
        help=QT_TRANSLATE_NOOP("terminal", "the backup to go back to; without one they are listed"),
    )


def run(arguments: argparse.Namespace, operations: ModuleType, progress: Progress) -> int:
    """Run the command."""
    if arguments.backup is None:
        found = operations.list_backups(arguments.plan)
        if arguments.json:
            backups = [{"file": str(b.path), "made_at": b.at, "revision": b.revision} for b in found]
            print_json("backups", {"backups": backups})
        else:
            translate = arguments.translate
            heads = (translate("terminal", "backup"), translate("terminal", "made"), translate("terminal", "revision"))
            print_table(heads, [(b.path, f"{b.time} UTC", b.revision) for b in found])
        return 0
    kept = operations.restore_backup(arguments.plan, arguments.backup, progress)
    if arguments.json:
        print_json("restore", {"file": str(arguments.plan), "kept": str(kept) if kept else None})
    else:
        text = (
            arguments.translate("terminal", "Restored {backup}. What was there is kept as {kept}.")
            if kept
            else arguments.translate("terminal", "Restored {backup}.")
        )
        print(text.format(backup=arguments.backup, kept=kept))
    return 0


COMMAND = Command(
    name="restore",
    summary=QT_TRANSLATE_NOOP("terminal", "List the backups of a plan, or go back to one of them."),
    module="app.operations.plans",
    run=run,
    add_arguments=add_arguments,
)
