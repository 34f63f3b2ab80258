"""The program: with arguments the command line, without (or with a plan file alone) the window."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence


def main(argv: Sequence[str] | None = None) -> int:
    """Run Lifeline and return the exit code."""
    # Further threads of numpy wait by spinning: twice the current, nothing sooner.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    arguments = list(sys.argv[1:] if argv is None else argv)
    if not arguments or (len(arguments) == 1 and arguments[0].endswith(".gpkg")):
        from app.ui.application import run  # the window's libraries only for the window

        return run(arguments)
    from app.cli import main as command_line  # the command line must not load the window

    return command_line(arguments)


if __name__ == "__main__":
    sys.exit(main())
