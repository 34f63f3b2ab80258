"""Reports of bugs: saved where the user can find them, without personal data."""

from __future__ import annotations

import platform
import sys
import traceback
from datetime import UTC, datetime
from pathlib import Path

from app import __version__
from app.paths import reports_folder


def save_bug_report(error: BaseException, folder: Path | None = None) -> Path:
    """Write what is needed to mend a bug and return the file; the home folder's name is left out.

    Parameters
    ----------
    error
        What was raised.
    folder
        Where to write; the user's folder for reports if None.
    """
    folder = folder or reports_folder()
    folder.mkdir(parents=True, exist_ok=True)
    now = datetime.now(UTC)
    path = folder / f"bug-{now:%Y%m%d-%H%M%S-%f}.txt"
    trace = "".join(traceback.format_exception(error)).replace(str(Path.home()), "~")
    head = f"Lifeline {__version__}\nPython {sys.version}\n{platform.platform()}\n{now:%Y-%m-%dT%H:%M:%SZ}\n"
    path.write_text(f"{head}\n{trace}", encoding="utf-8")
    return path
