"""One module a validation rule that needs paths; each holds `CHECK`, as in models/checks: one family to the user."""

from __future__ import annotations

from app.discovery import discover
from app.models.checks import Check


def checks() -> dict[str, Check]:
    """Return the rules that need paths, by module name."""
    return discover("app.planning.checks", "CHECK")
