"""The commands: the same operations as the window, for terminals and scripts.

Exit codes: 0 fine, 1 something to act on, 2 usage, 3 the check found errors, 70 a bug, 130 stopped by the user.
"""

from __future__ import annotations

import argparse
import json
import shutil
import signal
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict
from pathlib import Path
from types import ModuleType
from typing import Any

from app import __version__
from app.bug_report import save_bug_report
from app.errors import AppError, CancelledError
from app.paths import documents
from app.progress import Progress, no_progress

Command = Callable[[argparse.Namespace, ModuleType, Progress], int]


def main(argv: Sequence[str]) -> int:
    """Run one command and return its exit code."""
    arguments = _parser().parse_args(argv)
    try:
        from app import operations  # the engine loads only once the command line is known to be right

        command: Command = arguments.command
        return command(arguments, operations, _progress_bar())
    except (KeyboardInterrupt, CancelledError):
        print("Stopped. Nothing was changed.", file=sys.stderr)
        return 130
    except AppError as error:
        print(f"lifeline: {error.message()}\n{error.advice()}", file=sys.stderr)
        return 1
    except BrokenPipeError:
        signal.signal(signal.SIGPIPE, signal.SIG_DFL)
        return 0
    except Exception as error:
        print(f"lifeline: this is a bug. A report was saved: {save_bug_report(error)}", file=sys.stderr)
        return 70


def _progress_bar() -> Progress:
    """Return a bar on standard error when a person watches, else nothing."""
    if not sys.stderr.isatty():
        return no_progress
    shown = [-1.0]

    def show(share: float) -> None:
        now = time.monotonic()
        if share < 1 and now - shown[0] < 0.1:
            return
        shown[0] = now
        filled = round(30 * min(max(share, 0.0), 1.0))
        end = "\r\033[K" if share >= 1 else ""
        print(f"\r[{'#' * filled}{'.' * (30 - filled)}] {share:4.0%}", end=end, file=sys.stderr, flush=True)

    return show


def _print_json(schema: str, content: dict[str, Any]) -> None:
    print(json.dumps({"schema": f"lifeline/{schema}/1", **content}, ensure_ascii=False, indent=1))


def _print_table(heads: Sequence[str], rows: Sequence[Sequence[Any]]) -> None:
    cells = [["—" if cell is None else str(cell) for cell in row] for row in rows]
    widths = [max(len(row[i]) for row in [list(heads), *cells]) for i in range(len(heads))]
    for row in [list(heads), ["-" * width for width in widths], *cells]:
        print("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip())


def _demo(arguments: argparse.Namespace, operations: ModuleType, progress: Progress) -> int:
    demonstration = operations.build_demonstration(arguments.out or documents() / "Lifeline demo", progress)
    if arguments.json:
        _print_json("demo", demonstration.to_json())
        return 0
    print(f"Plan file:    {demonstration.plan}\nPrinted plan: {demonstration.report}\n")
    print("\n".join(demonstration.headline))
    program = "lifeline" if shutil.which("lifeline") else Path(sys.executable).with_name("lifeline")
    print(f"\nOpen it with: {program} {json.dumps(str(demonstration.plan), ensure_ascii=False)}")
    return 0


def _new(arguments: argparse.Namespace, operations: ModuleType, progress: Progress) -> int:
    path = operations.create_plan(arguments.plan, arguments.country, arguments.title)
    if arguments.json:
        _print_json("new", {"plan": str(path)})
    else:
        print(f"Made {path}. Fill it with: lifeline import {path} FILE...")
    return 0


def _import(arguments: argparse.Namespace, operations: ModuleType, progress: Progress) -> int:
    report = operations.import_files(
        arguments.plan,
        arguments.files,
        kind=arguments.kind,
        disclosure=arguments.disclosure,
        dry_run=arguments.dry_run,
        progress=progress,
    )
    if arguments.json:
        _print_json("import", report.to_json())
        return 0
    for issue in report.issues:
        print(f"{issue.severity}: {issue.place}{f', row {issue.row}' if issue.row else ''}: {issue.message()}")
    rows = [(table, *counts) for table, counts in report.counts.items()]
    _print_table(("table", "added", "updated", "unchanged"), rows)
    print("Nothing was written: this was a dry run." if arguments.dry_run else f"Written to {arguments.plan}.")
    return 0


def _list(arguments: argparse.Namespace, operations: ModuleType, progress: Progress) -> int:
    records = operations.list_records(arguments.plan, arguments.kind)
    if arguments.json:
        _print_json("list", {"table": arguments.kind, "records": [record.to_row() for record in records]})
        return 0
    columns = operations.list_columns(arguments.kind)
    _print_table(columns, [[operations.shown(record, column) for column in columns] for record in records])
    print(f"{len(records)} records")
    return 0


def _check(arguments: argparse.Namespace, operations: ModuleType, progress: Progress) -> int:
    findings = operations.check_plan(arguments.plan, progress)
    errors = sum(finding.severity == "error" for finding in findings)
    if arguments.json:
        _print_json(
            "check",
            {"errors": errors, "findings": [asdict(finding) | {"text": finding.message()} for finding in findings]},
        )
    else:
        _print_table(
            ("severity", "rule", "table", "finding"), [(f.severity, f.code, f.table, f.message()) for f in findings]
        )
        print(f"{len(findings)} findings, {errors} of them errors")
    return 3 if errors else 0


def _simulate(arguments: argparse.Namespace, operations: ModuleType, progress: Progress) -> int:
    run = operations.run_scenario(
        arguments.plan,
        arguments.scenario,
        realizations=arguments.realizations,
        seed=arguments.seed,
        progress=progress,
    )
    if arguments.json:
        _print_json("simulate", {"run": run.to_row()})
    else:
        print("\n".join(operations.headline(run)))
    return 0


def _criticality(arguments: argparse.Namespace, operations: ModuleType, progress: Progress) -> int:
    ranking = operations.find_critical(arguments.plan, progress)
    if arguments.json:
        _print_json("criticality", ranking.to_json())
        return 0
    rows = [row for row in ranking.rows if row.people_cut_off > 0][: arguments.most]
    _print_table(
        ("asset", "name", "people cut off", "share", "why"),
        [(row.table, row.name, f"{row.people_cut_off:,.0f}", f"{row.share:.1%}", row.reason.message()) for row in rows],
    )
    print(f"Of {ranking.people_recorded:,.0f} people recorded; exact, each asset failing alone.")
    if ranking.people_already_isolated:
        print(f"{ranking.people_already_isolated:,.0f} people have no path to a gateway even without a failure.")
    return 0


def _report(arguments: argparse.Namespace, operations: ModuleType, progress: Progress) -> int:
    path = operations.write_report(
        arguments.plan,
        arguments.out,
        language=arguments.language,
        edition=arguments.edition,
        paper=arguments.paper,
        overwrite=arguments.overwrite,
        progress=progress,
    )
    if arguments.json:
        _print_json("report", {"file": str(path)})
    else:
        print(f"Wrote {path}")
    return 0


def _export(arguments: argparse.Namespace, operations: ModuleType, progress: Progress) -> int:
    export = operations.export_plan(
        arguments.plan, arguments.format, arguments.out, profile=arguments.edition, progress=progress
    )
    if arguments.json:
        _print_json("export", export.to_json())
    else:
        print("\n".join(export.lines()))
    return 0


def _copy(arguments: argparse.Namespace, operations: ModuleType, progress: Progress) -> int:
    copy = operations.save_copy(arguments.plan, arguments.target, progress)
    if arguments.json:
        _print_json("copy", {"file": str(copy)})
    else:
        print(f"Copied to {copy} and read back: the copy is the same.")
    return 0


def _restore(arguments: argparse.Namespace, operations: ModuleType, progress: Progress) -> int:
    if arguments.backup is None:
        found = operations.list_backups(arguments.plan)
        if arguments.json:
            backups = [{"file": str(b.path), "made_at": b.at, "revision": b.revision} for b in found]
            _print_json("backups", {"backups": backups})
        else:
            _print_table(("backup", "made", "revision"), [(b.path, b.at, b.revision) for b in found])
        return 0
    kept = operations.restore_backup(arguments.plan, arguments.backup, progress)
    if arguments.json:
        _print_json("restore", {"file": str(arguments.plan), "kept": str(kept) if kept else None})
    else:
        print(f"Restored {arguments.backup}." + (f" What was there is kept as {kept}." if kept else ""))
    return 0


def _screenshots(arguments: argparse.Namespace, operations: ModuleType, progress: Progress) -> int:
    from app.ui.screenshots import write_screenshots  # the only command that needs the window's libraries

    files = write_screenshots(
        arguments.plan, arguments.out, size=arguments.size, dark=arguments.dark, scale=arguments.scale
    )
    if arguments.json:
        _print_json("screenshots", {"files": [str(file) for file in files]})
    else:
        print("\n".join(str(file) for file in files))
    return 0


def _size(text: str) -> tuple[int, int]:
    width, _, height = text.partition("x")
    return int(width), int(height)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="lifeline",
        description="Plan emergency telecommunications offline. Without a command, the window opens.",
        epilog="Exit codes: 0 fine, 1 something to act on, 2 usage, 3 the check found errors, 70 a bug, 130 stopped.",
    )
    parser.add_argument("--version", action="version", version=f"Lifeline {__version__}")
    commands = parser.add_subparsers(title="commands", required=True, metavar="COMMAND")

    def add(
        name: str, command: Command, summary: str, *, plan: bool = True, prints: bool = True
    ) -> argparse.ArgumentParser:
        sub = commands.add_parser(name, help=summary, description=summary)
        sub.set_defaults(command=command)
        if plan:
            sub.add_argument("plan", type=Path, metavar="PLAN", help="the plan file (.gpkg)")
        sub.add_argument("--json", action="store_true", help="print the result as JSON")
        return sub

    sub = add("demo", _demo, "Build the demonstration country, simulate a storm and print its plan.", plan=False)
    sub.add_argument(
        "--out", type=Path, metavar="DIR", help="folder to write to (default: Lifeline demo in your documents)"
    )

    sub = add("new", _new, "Make an empty plan.")
    sub.add_argument("--country", required=True, metavar="CODE", help="ISO 3166 two-letter code, for example VC")
    sub.add_argument("--title", help="title of the plan")

    sub = add("import", _import, "Bring spreadsheets and map files into a plan, telling what was repaired.")
    sub.add_argument("files", nargs="+", type=Path, metavar="FILE")
    sub.add_argument("--as", dest="kind", metavar="KIND", help="table the rows belong to, where guessing is not wanted")
    sub.add_argument(
        "--disclosure", choices=("public", "partner", "restricted"), help="who may see rows that do not say it"
    )
    sub.add_argument("--dry-run", action="store_true", help="show what would happen and write nothing")

    sub = add("list", _list, "List the records of one kind.")
    sub.add_argument("kind", metavar="KIND", help="site, link, settlement, power_supply, warning_node, ...")

    add("check", _check, "Check the plan against all rules; exit code 3 when there are errors.")

    sub = add("simulate", _simulate, "Simulate a scenario and keep the run in the plan.")
    sub.add_argument("--scenario", required=True, metavar="NAME", help="name or id of the scenario")
    sub.add_argument("--realizations", type=int, metavar="N", help="how many (default: as the scenario says)")
    sub.add_argument("--seed", type=int, metavar="N", help="seed of the draws (default: as the scenario says)")

    sub = add("criticality", _criticality, "Rank sites and links by the people who are cut off if each fails alone.")
    sub.add_argument("--most", type=int, default=20, metavar="N", help="rows to print (default: 20)")

    sub = add("report", _report, "Print the plan as PDF.")
    sub.add_argument("--out", type=Path, required=True, metavar="FILE")
    sub.add_argument("--language", default="en", help="language of the print (default: en)")
    sub.add_argument(
        "--edition", choices=("public", "partner", "restricted"), default="restricted", help="who it is for"
    )
    sub.add_argument("--paper", choices=("A4", "Letter"), default="A4")
    sub.add_argument("--overwrite", action="store_true", help="replace the file if it is there")

    sub = add("export", _export, "Give the data back in another format.")
    sub.add_argument("--format", required=True, metavar="FORMAT", help="csv, geojson, ...")
    sub.add_argument("--out", type=Path, required=True, metavar="FILE")
    sub.add_argument(
        "--edition", choices=("public", "partner", "restricted"), default="restricted", help="who it is for"
    )

    sub = add("copy", _copy, "Save a verified copy, for example to a stick.")
    sub.add_argument("target", type=Path, metavar="TARGET")

    sub = add("restore", _restore, "List the backups of a plan, or go back to one of them.")
    sub.add_argument("backup", type=Path, nargs="?", metavar="BACKUP")

    sub = add("screenshots", _screenshots, "Write every panel of the window as a PNG picture.")
    sub.add_argument("--out", type=Path, required=True, metavar="DIR")
    sub.add_argument("--size", type=_size, default=(1366, 768), metavar="WxH", help="window size (default: 1366x768)")
    sub.add_argument("--dark", action="store_true", help="with the dark palette")
    sub.add_argument("--scale", type=float, default=1.0, help="scale of texts and controls (default: 1)")
    return parser
