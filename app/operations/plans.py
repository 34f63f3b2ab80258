"""A plan file as a whole: make it, copy it, go back to a backup."""

from __future__ import annotations

from pathlib import Path

from app.errors import (
    CountryUnknownError,
)
from app.i18n import translate_for
from app.models import basemap
from app.models.plan import Plan
from app.models.record import stable_id
from app.models.store import backup
from app.models.store.backup import Backup
from app.models.store.plan_file import create_plan as create_plan_file
from app.operations.author import author_name
from app.progress import Progress, no_progress
from app.text import QT_TRANSLATE_NOOP


def create_plan(path: Path, country: str, title: str | None = None, language: str = "en") -> Path:
    """Make an empty plan for a country and return its path; without a title it gets one in a language.

    Raises
    ------
    CountryUnknownError
        If no country has this ISO 3166 code.
    PlanExistsError
        If there is such a file already.
    """
    code = country.upper()
    known = {entry.code: entry.name for entry in basemap.countries()}
    if code not in known:
        raise CountryUnknownError(code=country)
    translate = translate_for(language)
    usual = translate(
        "templates", QT_TRANSLATE_NOOP("templates", "National Emergency Telecommunications Plan: {country}")
    )
    title = title or usual.format(country=translate("countries", known[code]))
    path = path if path.suffix == ".gpkg" else path.with_name(path.name + ".gpkg")
    create_plan_file(path, Plan(id=stable_id(code, "plan", "plan"), title=title, country=code), author_name())
    return path


def save_copy(path: Path, target: Path, progress: Progress = no_progress) -> Path:
    """Copy a plan, for example to a stick, read the copy back and return it; a folder takes the plan's own name."""
    target = target / path.name if target.is_dir() else target
    backup.save_copy(path, target, progress)
    return target


def list_backups(path: Path) -> tuple[Backup, ...]:
    """Return the backups of a plan, newest first."""
    return backup.backups(path)


def restore_backup(path: Path, chosen: Path, progress: Progress = no_progress) -> Path | None:
    """Make a plan what one of its backups holds; what was there is kept as a backup and returned."""
    kept = backup.restore(path, chosen)
    progress(1.0)
    return kept
