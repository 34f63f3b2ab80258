"""What other programs, QGIS above all, changed in a plan file."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.errors import AppError
from app.models.changes import Change
from app.models.store.plan_file import open_plan
from app.operations.history import FieldChange, field_changes
from app.progress import Progress, no_progress
from app.text import Translate, untranslated


@dataclass(frozen=True, slots=True, kw_only=True)
class OutsideEdits:
    """What other programs changed, and, once it was taken in, what could not be kept and why."""

    changes: tuple[Change, ...]
    refused: tuple[tuple[Change, AppError], ...] = ()
    is_taken: bool = False

    def fields(self) -> list[FieldChange]:
        """Return what was changed, field by field."""
        return [field for change in self.changes for field in field_changes(change)]

    def to_json(self, translate: Translate = untranslated) -> dict[str, Any]:
        """Return it as JSON values."""
        return {
            "taken": self.is_taken,
            "changes": [{"table": c.table, "id": c.id, "before": c.before, "after": c.after} for c in self.changes],
            "refused": [
                {"table": c.table, "id": c.id, "reason": error.message(translate)} for c, error in self.refused
            ],
        }


def find_outside(path: Path, progress: Progress = no_progress) -> OutsideEdits:
    """Return what other programs changed in a plan since its last entry of the history; nothing is written."""
    with open_plan(path) as store:
        found = store.outside_changes()
    progress(1.0)
    return OutsideEdits(changes=tuple(found))


def take_outside(path: Path, author: str | None = None, progress: Progress = no_progress) -> OutsideEdits:
    """Take what other programs changed into the history as one edit; what is no record is put back and told."""
    with open_plan(path) as store:
        taken = store.take_outside_changes(author) if author else store.take_outside_changes()
    progress(1.0)
    return OutsideEdits(changes=taken.taken, refused=taken.refused, is_taken=True)
