"""What a command of the terminal is, and how commands print."""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from types import ModuleType
from typing import Any

from app.progress import Progress

Run = Callable[[argparse.Namespace, ModuleType, Progress], int]


def no_arguments(parser: argparse.ArgumentParser) -> None:
    """Add nothing: the plan is all that the command needs."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """One command: `run` gets its arguments, the module with its use cases, and how to report progress.

    `module` loads only once the command line is known to be right: the engine takes seconds.
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
