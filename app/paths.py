"""Where things lie: the program's resources and the user's own folders."""

from __future__ import annotations

import sys
from pathlib import Path

import platformdirs

APPLICATION = "Lifeline"


def resources() -> Path:
    """Return the folder of bundled data, from source or from a frozen app."""
    frozen = getattr(sys, "_MEIPASS", None)
    return Path(frozen or Path(__file__).resolve().parent.parent) / "resources"


def documents() -> Path:
    """Return the user's documents folder, where the demonstration goes."""
    return Path(platformdirs.user_documents_dir())


def settings_folder() -> Path:
    """Return the folder of the user's settings."""
    return Path(platformdirs.user_config_dir(APPLICATION, appauthor=False))


def reports_folder() -> Path:
    """Return the folder where reports of bugs are saved."""
    return Path(platformdirs.user_log_dir(APPLICATION, appauthor=False))
