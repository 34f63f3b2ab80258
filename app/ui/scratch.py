"""Folders for files that nobody keeps."""

from __future__ import annotations

import shutil
import weakref
from pathlib import Path
from tempfile import mkdtemp


def scratch_folder(owner: object) -> Path:
    """Return a new folder that goes with its owner, at the latest when the program ends."""
    folder = mkdtemp(prefix="lifeline-")
    weakref.finalize(owner, shutil.rmtree, folder, ignore_errors=True)
    return Path(folder)
