"""What the rules find in a plan."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from app.models import basemap
from app.models.checking import check_records, checks
from app.models.checks import CheckContext, Finding
from app.models.snapshot import Snapshot
from app.models.store.plan_file import open_plan
from app.planning.checks import checks as path_checks
from app.progress import Progress, no_progress


def check_plan(path: Path, progress: Progress = no_progress) -> list[Finding]:
    """Return what the rules find in a plan, errors first."""
    with open_plan(path) as store:
        snapshot = store.snapshot()
    return find_in(snapshot, progress)


def find_in(snapshot: Snapshot, progress: Progress = no_progress) -> list[Finding]:
    """Return what the rules find in a snapshot, those that need paths included, errors first."""
    context = CheckContext(today=datetime.now(UTC).date(), bounds=basemap.country(snapshot.plan.country).bounds)
    rules = [*checks().values(), *path_checks().values()]
    return check_records(snapshot, context, progress, rules)
