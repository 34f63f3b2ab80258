"""`lifeline screenshots`."""

from __future__ import annotations

import argparse
from pathlib import Path
from types import ModuleType

from app.command import Command, print_json
from app.progress import Progress
from app.text import QT_TRANSLATE_NOOP


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what the command takes."""
    parser.add_argument(
        "--out", type=Path, required=True, metavar="DIR", help=QT_TRANSLATE_NOOP("terminal", "folder to write to")
    )
    parser.add_argument(
        "--size",
        type=_size,
        default=(1366, 768),
        metavar="WxH",
        help=QT_TRANSLATE_NOOP("terminal", "size (default: 1366x768)"),
    )
    parser.add_argument("--dark", action="store_true", help=QT_TRANSLATE_NOOP("terminal", "with the dark palette"))
    parser.add_argument(
        "--scale",
        type=float,
        default=1.0,
        help=QT_TRANSLATE_NOOP("terminal", "scale of texts and controls (default: 1)"),
    )


def _size(text: str) -> tuple[int, int]:
    width, _, height = text.partition("x")
    return int(width), int(height)


def run(arguments: argparse.Namespace, operations: ModuleType, progress: Progress) -> int:
    """Run the command."""
    files = operations.write_screenshots(
        arguments.plan,
        arguments.out,
        size=arguments.size,
        dark=arguments.dark,
        scale=arguments.scale,
        language=arguments.spoken,
    )
    if arguments.json:
        print_json("screenshots", {"files": [str(file) for file in files]})
    else:
        print("\n".join(str(file) for file in files))
    return 0


COMMAND = Command(
    name="screenshots",
    summary=QT_TRANSLATE_NOOP("terminal", "Write every panel of the window as a PNG picture."),
    module="app.ui.screenshots",
    run=run,
    add_arguments=add_arguments,
)
