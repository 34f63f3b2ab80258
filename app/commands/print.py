"""`lifeline print`."""

from __future__ import annotations

import argparse
from pathlib import Path
from types import ModuleType

from app.command import Command, print_arguments, print_json, print_table
from app.progress import Progress
from app.text import QT_TRANSLATE_NOOP


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what the command takes."""
    parser.add_argument(
        "name", nargs="?", metavar="NAME", help=QT_TRANSLATE_NOOP("terminal", "which print; --list names them")
    )
    parser.add_argument("--list", action="store_true", help=QT_TRANSLATE_NOOP("terminal", "list the prints"))
    parser.add_argument("--out", type=Path, metavar="FILE", help=QT_TRANSLATE_NOOP("terminal", ".pdf, .docx or .xlsx"))
    parser.add_argument(
        "--asset", metavar="CODE", help=QT_TRANSLATE_NOOP("terminal", "code, name or identifier of one site")
    )
    parser.add_argument(
        "--second-language", metavar="LANGUAGE", help=QT_TRANSLATE_NOOP("terminal", "print both side by side")
    )
    print_arguments(parser)


def run(arguments: argparse.Namespace, operations: ModuleType, progress: Progress) -> int:
    """Run the command."""
    if arguments.list or not (arguments.name and arguments.out):
        return _list(arguments, operations)
    path = operations.write_print(
        arguments.plan,
        arguments.name,
        arguments.out,
        asset=arguments.asset,
        language=arguments.language,
        second_language=arguments.second_language,
        edition=arguments.edition,
        paper=arguments.paper,
        overwrite=arguments.overwrite,
        progress=progress,
    )
    if arguments.json:
        print_json("print", {"file": str(path)})
    else:
        print(arguments.translate("terminal", "Wrote {file}").format(file=path))
    return 0


def _list(arguments: argparse.Namespace, operations: ModuleType) -> int:
    """List the prints; usage where one was asked for without saying which, or whereto."""
    prints = operations.list_prints(arguments.language)
    if arguments.json:
        print_json("prints", {"prints": [{"name": p.name, "title": p.title, "summary": p.summary} for p in prints]})
    else:
        translate = arguments.translate
        heads = (translate("terminal", "name"), translate("terminal", "title"), translate("terminal", "what it is"))
        print_table(heads, [(p.name, p.title, p.summary) for p in prints])
    return 0 if arguments.list else 2


COMMAND = Command(
    name="print",
    summary=QT_TRANSLATE_NOOP("terminal", "Print a brief, a card, a form, a list or the atlas: --list names them."),
    module="app.operations.prints",
    run=run,
    add_arguments=add_arguments,
)
