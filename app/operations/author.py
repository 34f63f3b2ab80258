"""Who edits, as the computer knows the person."""

from __future__ import annotations

import getpass


def author_name() -> str:
    """Return who edits, as the computer knows the person."""
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return "unknown"
