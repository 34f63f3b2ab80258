"""`lifeline report`."""

from __future__ import annotations

import argparse
from pathlib import Path
from types import ModuleType

from app.command import Command, print_arguments, print_json
from app.progress import Progress
from app.text import QT_TRANSLATE_NOOP


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what the command takes."""
    parser.add_argument(
        "--out",
        type=Path,
        required=True,
        metavar="FILE",
        help=QT_TRANSLATE_NOOP("terminal", "a file, with --all a folder"),
    )
    parser.add_argument(
        "--all", action="store_true", help=QT_TRANSLATE_NOOP("terminal", "every language and edition, a file each")
    )
    parser.add_argument(
        "--format",
        choices=("pdf", "docx", "xlsx"),
        help=QT_TRANSLATE_NOOP("terminal", "default: the ending of FILE, else pdf"),
    )
    parser.add_argument(
        "--second-language", metavar="LANGUAGE", help=QT_TRANSLATE_NOOP("terminal", "print both side by side")
    )
    parser.add_argument(
        "--copies",
        type=int,
        default=0,
        metavar="COUNT",
        help=QT_TRANSLATE_NOOP("terminal", "numbered copies, a file each, for the distribution list"),
    )
    parser.add_argument(
        "--recipient",
        action="append",
        default=[],
        metavar="NAME",
        help=QT_TRANSLATE_NOOP("terminal", "whose the next copy is"),
    )
    print_arguments(parser)


def run(arguments: argparse.Namespace, operations: ModuleType, progress: Progress) -> int:
    """Run the command."""
    shared = {"paper": arguments.paper, "overwrite": arguments.overwrite, "progress": progress}
    if arguments.all:
        paths = operations.write_all_reports(arguments.plan, arguments.out, format=arguments.format or "pdf", **shared)
    else:
        paths = _one(arguments, operations, shared | {"format": arguments.format})
    if arguments.json:
        print_json("report", {"file": str(paths[0]), "files": [str(path) for path in paths]})
    else:
        text = arguments.translate("terminal", "Wrote {file}")
        print("\n".join(text.format(file=path) for path in paths))
    return 0


def _one(arguments: argparse.Namespace, operations: ModuleType, shared: dict[str, object]) -> list[Path]:
    spoken = {"language": arguments.language, "second_language": arguments.second_language}
    shared = shared | spoken | {"edition": arguments.edition}
    if arguments.copies or arguments.recipient:
        copies: list[Path] = operations.write_copies(
            arguments.plan, arguments.out, copies=arguments.copies, recipients=arguments.recipient, **shared
        )
        return copies
    return [operations.write_report(arguments.plan, arguments.out, **shared)]


COMMAND = Command(
    name="report",
    summary=QT_TRANSLATE_NOOP("terminal", "Print the plan: PDF, Word, or its tables as a workbook."),
    module="app.operations.prints",
    run=run,
    add_arguments=add_arguments,
)
