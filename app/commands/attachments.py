"""`lifeline attachments`."""

from __future__ import annotations

import argparse
from pathlib import Path
from types import ModuleType

from app.command import Command, print_json, print_table
from app.progress import Progress


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what the command takes."""
    parser.add_argument("--record", metavar="ID", help="only those of this record: its id, name or code")
    parser.add_argument("--out", type=Path, metavar="DIR", help="write them into this folder")
    parser.add_argument(
        "--edition", choices=("public", "partner", "restricted"), default="restricted", help="who it is for"
    )


def run(arguments: argparse.Namespace, operations: ModuleType, progress: Progress) -> int:
    """Run the command."""
    found = operations.list_attachments(
        arguments.plan, arguments.record, profile=arguments.edition, out=arguments.out, progress=progress
    )
    if arguments.json:
        print_json("attachments", found.to_json())
        return 0
    print_table(
        ("record", "file", "KiB", "disclosure", "caption"),
        [
            (found.names.get(a.record_id, a.record_id), a.name, round(a.size_bytes / 1024), a.disclosure, a.caption)
            for a in found.attachments
        ],
    )
    print(f"{len(found.attachments)} attachments; {found.content_bytes / 2**20:.1f} MiB of contents in the plan file")
    return 0


COMMAND = Command(
    name="attachments",
    summary="List the photos and documents of the plan, or write them into a folder.",
    module="app.operations.attachments",
    run=run,
    add_arguments=add_arguments,
)
