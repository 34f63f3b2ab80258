"""`lifeline check`."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from dataclasses import asdict
from types import ModuleType
from typing import Any

from app.command import Command, print_json, print_table, severity_word, table_title
from app.progress import Progress
from app.text import QT_TRANSLATE_NOOP


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what the command takes."""
    parser.add_argument(
        "--fix",
        metavar="RULE",
        help=QT_TRANSLATE_NOOP("terminal", "first mend what this rule finds, where that is safe; undo works"),
    )


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
                "findings": [asdict(finding) | {"text": finding.message(arguments.translate)} for finding in findings],
            },
        )
    else:
        _show(findings, errors, mended, arguments)
    return 3 if errors else 0


def _show(findings: Sequence[Any], errors: int, mended: int, arguments: argparse.Namespace) -> None:
    translate, number = arguments.translate, arguments.formatter.number
    heads = (
        translate("terminal", "severity"),
        translate("terminal", "rule"),
        translate("terminal", "table"),
        translate("terminal", "finding"),
    )
    rows = []
    for finding in findings:
        severity, title = severity_word(finding.severity, translate), table_title(finding.table, translate)
        rows.append((severity, finding.code, title, finding.message(translate, arguments.formatter)))
    print_table(heads, rows)
    text = (
        translate("terminal", "Findings: {n}, of which errors: {errors}; records mended: {mended}")
        if mended
        else translate("terminal", "Findings: {n}, of which errors: {errors}")
    )
    print(text.format(n=number(len(findings)), errors=number(errors), mended=number(mended)))


COMMAND = Command(
    name="check",
    summary=QT_TRANSLATE_NOOP("terminal", "Check the plan against all rules; exit code 3 when there are errors."),
    module="app.operations.checks",
    run=run,
    add_arguments=add_arguments,
)
