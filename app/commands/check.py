"""`lifeline check`."""

from __future__ import annotations

import argparse
from dataclasses import asdict
from types import ModuleType

from app.command import Command, print_json, print_table
from app.progress import Progress


def run(arguments: argparse.Namespace, operations: ModuleType, progress: Progress) -> int:
    """Run the command."""
    findings = operations.check_plan(arguments.plan, progress)
    errors = sum(finding.severity == "error" for finding in findings)
    if arguments.json:
        print_json(
            "check",
            {"errors": errors, "findings": [asdict(finding) | {"text": finding.message()} for finding in findings]},
        )
    else:
        print_table(
            ("severity", "rule", "table", "finding"), [(f.severity, f.code, f.table, f.message()) for f in findings]
        )
        print(f"{len(findings)} findings, {errors} of them errors")
    return 3 if errors else 0


COMMAND = Command(
    name="check",
    summary="Check the plan against all rules; exit code 3 when there are errors.",
    module="app.operations.checks",
    run=run,
)
