"""`lifeline check`."""

from __future__ import annotations

import argparse
from dataclasses import asdict
from types import ModuleType

from app.command import Command, print_json, print_table
from app.progress import Progress


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what the command takes."""
    parser.add_argument("--fix", metavar="RULE", help="first mend what this rule finds, where that is safe; undo works")


def run(arguments: argparse.Namespace, operations: ModuleType, progress: Progress) -> int:
    """Run the command."""
    mended = len(operations.fix_findings(arguments.plan, arguments.fix).changes) if arguments.fix else 0
    findings = operations.check_plan(arguments.plan, progress)
    errors = sum(finding.severity == "error" for finding in findings)
    if arguments.json:
        print_json(
            "check",
            {
                "errors": errors,
                "mended": mended,
                "findings": [asdict(finding) | {"text": finding.message()} for finding in findings],
            },
        )
    else:
        print_table(
            ("severity", "rule", "table", "finding"), [(f.severity, f.code, f.table, f.message()) for f in findings]
        )
        print(f"{len(findings)} findings, {errors} of them errors{f'; {mended} records mended' if mended else ''}")
    return 3 if errors else 0


COMMAND = Command(
    name="check",
    summary="Check the plan against all rules; exit code 3 when there are errors.",
    module="app.operations.checks",
    run=run,
    add_arguments=add_arguments,
)
