"""What the rules find in a plan."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from app.errors import CheckUnknownError
from app.models import basemap
from app.models.changes import Change
from app.models.checking import check_records, checks, fix_of
from app.models.checks import CheckContext, Finding
from app.models.snapshot import Snapshot
from app.models.store.plan_file import open_plan
from app.operations.author import author_name
from app.planning.checks import checks as path_checks
from app.progress import Progress, no_progress


def check_plan(path: Path, progress: Progress = no_progress) -> list[Finding]:
    """Return what the rules find in a plan, errors first."""
    with open_plan(path) as store:
        snapshot = store.snapshot()
    return find_in(snapshot, progress)


@dataclass(frozen=True, slots=True, kw_only=True)
class Fixed:
    """What a fix mended, and the findings of its rule that nobody can mend without knowing more."""

    changes: tuple[Change, ...]
    left: tuple[Finding, ...]


def fix_findings(
    path: Path,
    code: str,
    *,
    record_id: str | None = None,
    author: str | None = None,
    progress: Progress = no_progress,
) -> Fixed:
    """Mend what one rule finds, of one record or of all, where a safe way is known, as one edit that can be undone.

    Raises
    ------
    CheckUnknownError
        If there is no such rule, or it has no fix.
    """
    rule = checks().get(code)
    if rule is None or rule.fix is None:
        raise CheckUnknownError(code=code, codes=", ".join(name for name, one in checks().items() if one.fix))
    with open_plan(path) as store:
        snapshot = store.snapshot()
        context = _context(snapshot)
        findings = [f for f in rule.run(snapshot, context) if record_id in (None, f.id)]
        changes = {(c.table, c.id): c for f in findings for c in fix_of(f, snapshot, context)}
        progress(0.5)
        if changes:
            store.apply(list(changes.values()), rule.title, author or author_name())
            snapshot = store.snapshot()
        left = rule.run(snapshot, context)
    progress(1.0)
    return Fixed(changes=tuple(changes.values()), left=tuple(left))


def find_in(snapshot: Snapshot, progress: Progress = no_progress) -> list[Finding]:
    """Return what the rules find in a snapshot, those that need paths included, errors first."""
    rules = [*checks().values(), *path_checks().values()]
    return check_records(snapshot, _context(snapshot), progress, rules)


def _context(snapshot: Snapshot) -> CheckContext:
    return CheckContext(today=datetime.now(UTC).date(), bounds=basemap.country(snapshot.plan.country).bounds)
