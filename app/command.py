"""What a command of the terminal is, and how commands print.

`arguments` of a command carry, beside what was typed, how to speak: `translate` (a Translate), `formatter` (a
Formatter) and `spoken`, the code of that language.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from types import ModuleType
from typing import Any

from app.discovery import load
from app.progress import Progress
from app.text import QT_TRANSLATE_NOOP, Formatter, Translate

Run = Callable[[argparse.Namespace, ModuleType, Progress], int]


def no_arguments(parser: argparse.ArgumentParser) -> None:
    """Add nothing: the plan is all that the command needs."""


def print_arguments(parser: argparse.ArgumentParser) -> None:
    """Add what every print takes: language, edition, paper, and whether a file may be replaced."""
    parser.add_argument(
        "--language", help=QT_TRANSLATE_NOOP("terminal", "language of the print (default: that of the terminal)")
    )
    parser.add_argument(
        "--edition",
        choices=("public", "partner", "restricted"),
        default="restricted",
        help=QT_TRANSLATE_NOOP("terminal", "who it is for"),
    )
    parser.add_argument(
        "--paper",
        choices=("A3", "A4", "A5", "Letter", "Legal"),
        help=QT_TRANSLATE_NOOP("terminal", "default: usual in the country"),
    )
    parser.add_argument(
        "--overwrite", action="store_true", help=QT_TRANSLATE_NOOP("terminal", "replace the file if it is there")
    )


def realizations_argument(parser: argparse.ArgumentParser) -> None:
    """Add how many realizations to simulate instead of what the scenario says."""
    parser.add_argument(
        "--realizations",
        type=int,
        metavar="N",
        help=QT_TRANSLATE_NOOP("terminal", "how many (default: as the scenario says)"),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """One command: `run` gets its arguments, the module with its use cases, and how to report progress.

    `summary` and the help of the arguments are English, marked in the context "terminal". `module` loads only once the
    command line is known to be right: the engine takes seconds.
    """

    name: str
    summary: str
    module: str
    run: Run
    add_arguments: Callable[[argparse.ArgumentParser], None] = no_arguments
    needs_plan: bool = True


def print_json(schema: str, content: dict[str, Any]) -> None:
    """Print a result for programs, with the name and version of its form."""
    print(json.dumps({"schema": f"lifeline/{schema}/1", **content}, ensure_ascii=False, indent=1))


def print_table(heads: Sequence[str], rows: Sequence[Sequence[Any]]) -> None:
    """Print rows in columns; a dash where a value is unknown."""
    cells = [["—" if cell is None else str(cell) for cell in row] for row in rows]
    widths = [max(len(row[i]) for row in [list(heads), *cells]) for i in range(len(heads))]
    for row in [list(heads), ["-" * width for width in widths], *cells]:
        print("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip())


def _words() -> ModuleType:
    """Return the module that knows what things are called; only while a command runs, as it loads the models."""
    return load("app.operations.words")


def table_title(table: str, translate: Translate) -> str:
    """Return what the records of a table are called."""
    return str(_words().table_title(table, translate))


def edit_label(label: str, translate: Translate) -> str:
    """Return what an entry of the history says was done."""
    return str(load("app.operations.edit_words").edit_label(label, translate))


def field_label(table: str, field: str, translate: Translate) -> str:
    """Return what a field of a table is called."""
    return str(_words().field_label(table, field, translate))


def percent(share: float, formatter: Formatter, decimals: int = 0) -> str:
    """Return a share as a percentage.

    >>> from app.text import PlainFormatter
    >>> percent(0.256, PlainFormatter(), 1)
    '25.6 %'
    """
    return f"{formatter.number(100 * share, decimals)} %"


def signed(value: float, formatter: Formatter, decimals: int = 0) -> str:
    """Return a difference with its sign, plus too.

    >>> from app.text import PlainFormatter
    >>> signed(1234.4, PlainFormatter()), signed(-3, PlainFormatter())
    ('+1,234', '-3')
    """
    return f"{'+' if value >= 0 else ''}{formatter.number(value, decimals)}"


def decimals_of(value: float, digits: int) -> int:
    """Return how many decimals show `digits` significant digits of a value, without zeros at the end.

    >>> decimals_of(0.12345678, 4), decimals_of(1234567.8, 4), decimals_of(12.50, 4)
    (4, 0, 1)
    """
    text = f"{value:.{digits}g}"
    return 0 if "e+" in text else len(f"{float(text):.12f}".rstrip("0").partition(".")[2])


def choice_word(code: str, translate: Translate) -> str:
    """Return what a choice in a record means."""
    return str(_words().choice_word(code, translate))


def severity_word(severity: str, translate: Translate) -> str:
    """Return how much a finding or an issue matters, in one word."""
    return str(_words().severity_word(severity, translate))


def edit_kind(kind: str, translate: Translate) -> str:
    """Return what a kind of entry of the history is called."""
    return str(load("app.operations.edit_words").edit_kind(kind, translate))
