"""`lifeline compact`."""

from __future__ import annotations

import argparse
from types import ModuleType

from app.command import Command, print_json
from app.progress import Progress
from app.text import QT_TRANSLATE_NOOP


def run(arguments: argparse.Namespace, operations: ModuleType, progress: Progress) -> int:
    """Run the command."""
    count, size = operations.compact_plan(arguments.plan, progress)
    if arguments.json:
        print_json("compact", {"contents_removed": count, "bytes_removed": size})
    else:
        number = arguments.formatter.number
        text = arguments.translate("terminal", "Contents removed that no record names any more: {n}, {size} MiB.")
        print(text.format(n=number(count), size=number(size / 2**20, 1)))
    return 0


COMMAND = Command(
    name="compact",
    summary=QT_TRANSLATE_NOOP(
        "terminal", "Remove the contents of attachments that were deleted; a backup is kept first."
    ),
    module="app.operations.attachments",
    run=run,
)
