"""How much of a plan is recorded, and how old it is."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from app.models.completeness import Completeness, completeness
from app.models.store.plan_file import open_plan
from app.progress import Progress, no_progress


def measure_completeness(path: Path, progress: Progress = no_progress) -> tuple[Completeness, ...]:
    """Return how complete and how old the records of a plan are, by kind, operator and tier."""
    with open_plan(path) as store:
        snapshot = store.snapshot()
    progress(0.7)
    found = completeness(snapshot, datetime.now(UTC).date())
    progress(1.0)
    return found
