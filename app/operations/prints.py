"""The plan on paper."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from app import __version__
from app.errors import (
    FileThereError,
)
from app.i18n import formatter_for, translate_for
from app.models import basemap
from app.models.record import Disclosure
from app.models.snapshot import Snapshot
from app.models.store.plan_file import open_plan
from app.operations.checks import find_in
from app.planning.document.context import PlanContext
from app.planning.document.print_style import Paper
from app.planning.document.report import context_for, write_plan_pdf
from app.progress import Progress, no_progress, part_of


def write_report(
    path: Path,
    out: Path,
    *,
    language: str = "en",
    edition: str = "restricted",
    paper: str = "A4",
    overwrite: bool = False,
    progress: Progress = no_progress,
) -> Path:
    """Print the plan as PDF and return the file.

    Parameters
    ----------
    path
        The plan file.
    out
        The PDF; ".pdf" is added where it is missing.
    language
        Language of the print.
    edition
        Who it is for: public, partner or restricted.
    paper
        A4 or Letter.
    overwrite
        Replace a file that is there.

    Raises
    ------
    FileThereError
        If there is such a file and it is not to be replaced.
    FileWriteError
        If it cannot be written there.
    """
    out = out if out.suffix.lower() == ".pdf" else out.with_name(out.name + ".pdf")
    if out.exists() and not overwrite:
        raise FileThereError(path=out)
    with open_plan(path) as store:
        snapshot = store.snapshot()
    context = _context(snapshot, language, Disclosure(edition), part_of(progress, 0.0, 0.3))
    size: Paper = "Letter" if paper == "Letter" else "A4"
    write_plan_pdf(context, out, translate_for(language), size, part_of(progress, 0.3, 1.0))
    return out


def _context(snapshot: Snapshot, language: str, edition: Disclosure, progress: Progress) -> PlanContext:
    """Gather what a print of this edition may show; what it may not show is not in it."""
    findings = find_in(snapshot, progress)
    country = basemap.country(snapshot.plan.country)
    land = basemap.land_near(snapshot.plan.country)
    return context_for(
        snapshot,
        now_utc=datetime.now(UTC).strftime("%Y-%m-%dT%H:%MZ"),
        app_version=__version__,
        edition=edition,
        language=language,
        formatter=formatter_for(language),
        findings=tuple(findings),
        country_name=country.name,
        land=land.rings,
        land_credit=land.credit,
    )
