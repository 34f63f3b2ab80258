"""The command line: the same operations as the window, for terminals and scripts.

Exit codes: 0 fine, 1 something to act on, 2 usage, 3 the check found errors, 70 a bug, 130 stopped by the user.
It speaks the language of `--language` before the command, else the one chosen in the window, else that of the system;
what a command writes is in that language, too, unless `--language` after the command names another.
"""

from __future__ import annotations

import argparse
import re
import signal
import sys
import time
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Any, NoReturn

from app import __version__
from app.bug_report import save_bug_report
from app.command import Command
from app.discovery import discover, load
from app.errors import AppError, CancelledError
from app.i18n import code_of, formatter_for, locale_for, translate_for
from app.progress import Progress, no_progress
from app.settings import load_settings
from app.text import QT_TRANSLATE_NOOP, Translate

_ARGPARSE = (
    QT_TRANSLATE_NOOP("terminal", "usage: "),
    QT_TRANSLATE_NOOP("terminal", "options"),
    QT_TRANSLATE_NOOP("terminal", "positional arguments"),
    QT_TRANSLATE_NOOP("terminal", "show this help message and exit"),
    QT_TRANSLATE_NOOP("terminal", "show program's version number and exit"),
)
"""The words of argparse itself, so that translators see them."""


_USAGE_ERRORS = (
    (r"the following arguments are required: (.+)", QT_TRANSLATE_NOOP("terminal", "these arguments are missing: {0}")),
    (
        r"argument (.+?): invalid choice: (.+?) \((?:choose|maybe|did you mean).*? from (.+)\)",
        QT_TRANSLATE_NOOP("terminal", "{0} cannot be {1}; choose one of these: {2}"),
    ),
    (r"argument (.+?): invalid \S+ value: (.+)", QT_TRANSLATE_NOOP("terminal", "{0} cannot be {1}")),
    (r"argument (.+?): expected at least one argument", QT_TRANSLATE_NOOP("terminal", "{0} needs a value")),
    (r"argument (.+?): expected (?:one|\d+) arguments?", QT_TRANSLATE_NOOP("terminal", "{0} needs a value")),
    (r"argument (.+?): ignored explicit argument (.+)", QT_TRANSLATE_NOOP("terminal", "{0} takes no value: {1}")),
    (r"argument (.+?): not allowed with argument (.+)", QT_TRANSLATE_NOOP("terminal", "{0} does not go with {1}")),
    (r"one of the arguments (.+) is required", QT_TRANSLATE_NOOP("terminal", "one of these is needed: {0}")),
    (r"ambiguous option: (.+?) could match (.+)", QT_TRANSLATE_NOOP("terminal", "{0} may mean several options: {1}")),
    (r"argument (.+?): (write .+)", QT_TRANSLATE_NOOP("terminal", "{0} is not understood: {1}")),
    (r"unrecognized arguments: (.+)", QT_TRANSLATE_NOOP("terminal", "nobody knows these arguments: {0}")),
)
"""What argparse says of a wrong command line, and how Lifeline says it."""


class _Parser(argparse.ArgumentParser):
    """A parser that refuses a command line in the language of the user."""

    def __init__(self, *, translate: Translate, **options: Any) -> None:
        super().__init__(**options)
        self._translate = translate

    def error(self, message: str) -> NoReturn:
        self.print_usage(sys.stderr)
        spoken = partial(self._translate, "terminal")
        for pattern, text in _USAGE_ERRORS:
            if found := re.fullmatch(pattern, message, re.DOTALL):
                message = spoken(text).format(*map(spoken, found.groups()))
        self.exit(2, f"{self.prog}: {spoken('error')}: {message}\n")


class _Help(argparse.HelpFormatter):
    """Help in the language of the user: what the parsers carry is English, marked in the context "terminal"."""

    def __init__(self, prog: str, *, translate: Translate) -> None:
        super().__init__(prog)
        self._translate = translate

    def start_section(self, heading: str | None) -> None:
        super().start_section(self._spoken(heading))

    def add_text(self, text: str | None) -> None:
        super().add_text(self._spoken(text))

    def add_usage(self, usage: Any, actions: Any, groups: Any, prefix: str | None = None) -> None:
        super().add_usage(usage, actions, groups, self._spoken("usage: ") if prefix is None else prefix)

    def _get_help_string(self, action: argparse.Action) -> str | None:
        return self._spoken(action.help)

    def _spoken(self, text: str | None) -> str | None:
        return self._translate("terminal", text) if text and text != argparse.SUPPRESS else text


def main(argv: Sequence[str]) -> int:
    """Run one command and return its exit code."""
    language = locale_for(_language_of(argv) or load_settings().language).name()
    translate = translate_for(language)
    arguments = _parser(translate).parse_args(argv)
    arguments.spoken, arguments.translate, arguments.formatter = language, translate, formatter_for(language)
    if getattr(arguments, "language", "") is None:
        arguments.language = code_of(language)
    try:
        command: Command = arguments.command
        operations = load(command.module)  # only now: the engine takes seconds
        return command.run(arguments, operations, _progress_bar())
    except (KeyboardInterrupt, CancelledError):
        print(translate("terminal", "Stopped. Nothing was changed."), file=sys.stderr)
        return 130
    except AppError as error:
        print(f"lifeline: {error.message(translate)}\n{error.advice(translate)}", file=sys.stderr)
        return 1
    except BrokenPipeError:
        signal.signal(signal.SIGPIPE, signal.SIG_DFL)
        return 0
    except Exception as error:
        text = translate("terminal", "this is a bug. A report was saved: {file}")
        print(f"lifeline: {text.format(file=save_bug_report(error))}", file=sys.stderr)
        return 70


def _language_of(argv: Sequence[str]) -> str:
    """Return the language that stands before the command, needed before there is a parser; empty where none does."""
    parser = argparse.ArgumentParser(prog="lifeline", add_help=False)
    _add_language(parser)
    parser.add_argument("rest", nargs=argparse.REMAINDER)
    return str(parser.parse_known_args(argv)[0].spoken)


def _add_language(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--language",
        dest="spoken",
        default="",
        metavar="CODE",
        help=QT_TRANSLATE_NOOP(
            "terminal",
            "language of the texts, such as es or fr (default: that chosen in the window, else of the system)",
        ),
    )


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


def _parser(translate: Translate) -> argparse.ArgumentParser:
    spoken = partial(_Help, translate=translate)
    parser = _Parser(
        translate=translate,
        prog="lifeline",
        formatter_class=spoken,
        description=QT_TRANSLATE_NOOP(
            "terminal", "Plan emergency telecommunications offline. Without a command, the window opens."
        ),
        epilog=QT_TRANSLATE_NOOP(
            "terminal",
            "Exit codes: 0 fine, 1 something to act on, 2 usage, 3 the check found errors, 70 a bug, 130 stopped.",
        ),
    )
    parser.add_argument("--version", action="version", version=f"Lifeline {__version__}")
    _add_language(parser)
    title = QT_TRANSLATE_NOOP("terminal", "commands")
    commands = parser.add_subparsers(title=title, required=True, metavar="COMMAND")
    for command in discover("app.commands", "COMMAND").values():
        sub = commands.add_parser(
            command.name, translate=translate, formatter_class=spoken, help=command.summary, description=command.summary
        )
        sub.set_defaults(command=command)
        if command.needs_plan:
            text = QT_TRANSLATE_NOOP("terminal", "the plan file (.gpkg)")
            sub.add_argument("plan", type=Path, metavar="PLAN", help=text)
        sub.add_argument("--json", action="store_true", help=QT_TRANSLATE_NOOP("terminal", "print the result as JSON"))
        command.add_arguments(sub)
    return parser
