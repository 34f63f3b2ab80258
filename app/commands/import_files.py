"""`lifeline import`."""

from __future__ import annotations

import argparse
import shlex
from pathlib import Path
from types import ModuleType
from typing import Any

from app.command import Command, print_json, print_table, severity_word, table_title
from app.progress import Progress
from app.text import QT_TRANSLATE_NOOP, Formatter, Translate


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what the command takes."""
    parser.add_argument(
        "files", nargs="+", type=Path, metavar="FILE", help=QT_TRANSLATE_NOOP("terminal", "spreadsheets and map files")
    )
    parser.add_argument(
        "--as",
        dest="kind",
        metavar="KIND",
        help=QT_TRANSLATE_NOOP("terminal", "table the rows belong to, instead of guessing"),
    )
    parser.add_argument(
        "--disclosure",
        choices=("public", "partner", "restricted"),
        help=QT_TRANSLATE_NOOP("terminal", "who may see rows that do not say it"),
    )
    parser.add_argument(
        "--map",
        dest="columns",
        action="append",
        default=[],
        type=_pair,
        metavar="COLUMN=FIELD",
        help=QT_TRANSLATE_NOOP(
            "terminal",
            "field of a column: height_m, height_m:ft, power_supply.battery_h; remembered for the same header",
        ),
    )
    parser.add_argument(
        "--crs",
        default="",
        metavar="EPSG:N",
        help=QT_TRANSLATE_NOOP(
            "terminal", "coordinate system of files that do not state theirs, such as EPSG:32620; remembered, too"
        ),
    )
    parser.add_argument(
        "--refuse",
        action="append",
        default=[],
        metavar="ID",
        help=QT_TRANSLATE_NOOP("terminal", "repair not to make, or its code"),
    )
    parser.add_argument(
        "--accept",
        action="append",
        default=[],
        metavar="ID",
        help=QT_TRANSLATE_NOOP("terminal", "issue whose proposal is taken"),
    )
    parser.add_argument(
        "--merge",
        action="append",
        default=[],
        metavar="ID",
        help=QT_TRANSLATE_NOOP("terminal", "duplicates that are one record"),
    )
    parser.add_argument(
        "--dry-run", action="store_true", help=QT_TRANSLATE_NOOP("terminal", "show what would happen and write nothing")
    )


def _pair(text: str) -> tuple[str, str]:
    column, sign, field = text.rpartition("=")
    if not sign:
        raise argparse.ArgumentTypeError(QT_TRANSLATE_NOOP("terminal", "write COLUMN=FIELD"))
    return column, field


def run(arguments: argparse.Namespace, operations: ModuleType, progress: Progress) -> int:
    """Run the command."""
    work = operations.plan_import if arguments.dry_run else operations.import_files
    choice = operations.TableChoice(columns=dict(arguments.columns), crs=arguments.crs)
    report = work(
        arguments.plan,
        arguments.files,
        kind=arguments.kind,
        disclosure=arguments.disclosure,
        mapping={"*": choice} if arguments.columns or arguments.crs else None,
        refused=arguments.refuse,
        accepted=arguments.accept,
        merges=arguments.merge,
        settings=operations.load_settings(),
        progress=progress,
    )
    is_nothing = not report.counts and any(issue.severity == "error" for issue in report.issues)
    if arguments.json:
        print_json("import", report.to_json(arguments.translate))
    else:
        _show(report, is_nothing, arguments, operations)
    return int(is_nothing)


def _show(report: Any, is_nothing: bool, arguments: argparse.Namespace, operations: ModuleType) -> None:
    translate = arguments.translate
    if arguments.dry_run:
        _show_plan(report, translate, arguments.formatter, operations)
    for issue in report.issues:
        _show_issue(issue, arguments.dry_run, translate)
    heads = (
        translate("terminal", "table"),
        translate("terminal", "added"),
        translate("terminal", "updated"),
        translate("terminal", "unchanged"),
    )
    print_table(heads, [(table_title(table, translate), *counts) for table, counts in report.counts.items()])
    if is_nothing:
        print(translate("terminal", "Nothing was written: no row could be read."))
    elif arguments.dry_run:
        print(translate("terminal", "Nothing was written: this was a dry run."))
    else:
        print(translate("terminal", "Written to {file}.").format(file=arguments.plan))


def _show_issue(issue: Any, is_dry: bool, translate: Translate) -> None:
    place = issue.place
    if issue.row:
        place = translate("terminal", "{place}, row {row}").format(place=place, row=issue.row)
    print(f"{severity_word(issue.severity, translate)}: {place}: {issue.message(translate)}")
    if is_dry and issue.proposal:
        print(f"  {issue.fix(translate)}: --accept {shlex.quote(issue.id)}")
    elif is_dry and issue.is_repair:
        text = translate("terminal", "To refuse: {option}")
        print(f"  {text.format(option=f'--refuse {shlex.quote(issue.id)}')}")


def _show_plan(plan: Any, translate: Translate, formatter: Formatter, operations: ModuleType) -> None:
    """Show how the columns are read, and what is probably there already."""
    heads = (translate("terminal", "column"), translate("terminal", "field"), translate("terminal", "first cells"))
    for table in plan.tables:
        print(f"{table.place}: {', '.join(operations.reading_text(table.reading, translate))}")
        print_table(heads, [(c.name, c.field, "; ".join(c.samples)) for c in table.columns])
    text = translate("terminal", "{name} is probably {same_name}, {metres} m away: {option}")
    for one in plan.duplicates:
        metres, option = formatter.number(one.metres), f"--merge {shlex.quote(one.id)}"
        print(text.format(name=one.name, same_name=one.same_name, metres=metres, option=option))


COMMAND = Command(
    name="import",
    summary=QT_TRANSLATE_NOOP("terminal", "Bring spreadsheets and map files into a plan, telling what was repaired."),
    module="app.operations.imports",
    run=run,
    add_arguments=add_arguments,
)
