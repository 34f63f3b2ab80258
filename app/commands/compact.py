"""`lifeline compact`."""

from __future__ import annotations

import argparse
from types import ModuleType

from app.command import Command, print_json
from app.progress import Progress


def run(arguments: argparse.Namespace, operations: ModuleType, progress: Progress) -> int:
    """Run the command."""
    count, size = operations.compact_plan(arguments.plan, progress)
    if arguments.json:
        print_json("compact", {"contents_removed": count, "bytes_removed": size})
    else:
        print(f"Removed {count} contents that no record names any more: {size / 2**20:.1f} MiB.")
    return 0


COMMAND = Command(
    name="compact",
    summary="Remove the contents of attachments that were deleted; a backup is kept first.",
    module="app.operations.attachments",
    run=run,
)
