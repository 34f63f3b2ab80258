"""The command line: the same operations as the window, for terminals and scripts.

Exit codes: 0 fine, 1 something to act on, 2 usage, 3 the check found errors, 70 a bug, 130 stopped by the user.
"""

from __future__ import annotations

import argparse
import signal
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from app import __version__
from app.bug_report import save_bug_report
from app.command import Command
from app.discovery import discover, load
from app.errors import AppError, CancelledError
from app.progress import Progress, no_progress


def main(argv: Sequence[str]) -> int:
    """Run one command and return its exit code."""
    arguments = _parser().parse_args(argv)
    try:
        command: Command = arguments.command
        operations = load(command.module)  # only now: the engine takes seconds
        return command.run(arguments, operations, _progress_bar())
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


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="lifeline",
        description="Plan emergency telecommunications offline. Without a command, the window opens.",
        epilog="Exit codes: 0 fine, 1 something to act on, 2 usage, 3 the check found errors, 70 a bug, 130 stopped.",
    )
    parser.add_argument("--version", action="version", version=f"Lifeline {__version__}")
    commands = parser.add_subparsers(title="commands", required=True, metavar="COMMAND")
    for command in discover("app.commands", "COMMAND").values():
        sub = commands.add_parser(command.name, help=command.summary, description=command.summary)
        sub.set_defaults(command=command)
        if command.needs_plan:
            sub.add_argument("plan", type=Path, metavar="PLAN", help="the plan file (.gpkg)")
        sub.add_argument("--json", action="store_true", help="print the result as JSON")
        command.add_arguments(sub)
    return parser
