"""`lifeline propose`."""

from __future__ import annotations

import argparse
from types import ModuleType

from app.command import Command, print_json, print_table, table_title
from app.progress import Progress
from app.text import QT_TRANSLATE_NOOP


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what the command takes."""
    parser.add_argument(
        "kind",
        metavar="KIND",
        help=QT_TRANSLATE_NOOP("terminal", "table to begin, for example procedure or playbook_action, or all"),
    )
    parser.add_argument(
        "--language", help=QT_TRANSLATE_NOOP("terminal", "language of the proposals (default: that of the terminal)")
    )


def run(arguments: argparse.Namespace, operations: ModuleType, progress: Progress) -> int:
    """Run the command."""
    counts = operations.propose(arguments.plan, arguments.kind, language=arguments.language, progress=progress)
    translate = arguments.translate
    if arguments.json:
        print_json("propose", {"added": counts})
    elif counts:
        heads = (translate("terminal", "table"), translate("terminal", "rows added"))
        print_table(heads, [(table_title(table, translate), count) for table, count in counts.items()])
        print(
            translate("terminal", "Each row is marked as a proposal of Lifeline: adapt it and change its provenance.")
        )
    else:
        print(translate("terminal", "The plan has all of these proposals already."))
    return 0


COMMAND = Command(
    name="propose",
    summary=QT_TRANSLATE_NOOP(
        "terminal", "Add proposals to begin with: procedures, playbooks, roles, radio nets, glossary and others."
    ),
    module="app.operations.proposing",
    run=run,
    add_arguments=add_arguments,
)
