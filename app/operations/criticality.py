"""What each single site and link is worth."""

from __future__ import annotations

from pathlib import Path

from app.models.store.plan_file import open_plan
from app.planning.ranking import Ranking, rank_single_failures
from app.progress import Progress, no_progress


def find_critical(path: Path, progress: Progress = no_progress) -> Ranking:
    """Return all sites and links by the people whom each cuts off when it fails alone; exact."""
    with open_plan(path) as store:
        snapshot = store.snapshot()
    progress(0.2)
    ranking = rank_single_failures(snapshot)
    progress(1.0)
    return ranking
