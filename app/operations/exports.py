"""A plan into files, as far as their readers may see it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.discovery import discover
from app.errors import FileThereError, FormatUnknownError
from app.models.disclosure import Redaction
from app.models.exporters._rows import Cell, write_rows
from app.models.record import Disclosure
from app.models.sharing import Exporter, export, whole_file
from app.models.store.plan_file import open_plan
from app.progress import Progress, no_progress, part_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Export:
    """A file that was written, and what its readers may not see."""

    file: Path
    redaction: Redaction

    def lines(self) -> list[str]:
        """Return what to tell the user."""
        return [f"Wrote {self.file}", *self.redaction.lines()]

    def to_json(self) -> dict[str, Any]:
        """Return it as JSON values."""
        return {"file": str(self.file), "withheld": self.redaction.lines()}


def export_plan(
    path: Path, format: str, out: Path, *, profile: str = "restricted", progress: Progress = no_progress
) -> Export:
    """Give the data of a plan back in another format, as far as readers of `profile` may see it.

    Raises
    ------
    FormatUnknownError
        If no exporter writes this format.
    FileThereError, FileWriteError
        If the file is there already or cannot be written.
    """
    known: dict[str, Exporter] = {
        name.removesuffix("_file"): exporter for name, exporter in discover("app.models.exporters", "EXPORTER").items()
    }
    if format not in known:
        raise FormatUnknownError(format=format, formats=", ".join(known))
    if out.exists():
        raise FileThereError(path=out)
    with open_plan(path) as store:
        snapshot = store.snapshot()
    progress(0.3)
    redaction = export(known[format], snapshot, out, Disclosure(profile), part_of(progress, 0.3, 1.0))
    return Export(file=out, redaction=redaction)


def export_rows(out: Path, title: str, heads: Sequence[str], rows: Sequence[Sequence[Cell]]) -> Path:
    """Write rows as a table shows them, replacing a file that is there, and return it.

    Raises
    ------
    FileWriteError
        If it cannot be written there; a file that was there stays as it was.
    """
    out = out if out.suffix.lower() in (".csv", ".xlsx") else out.with_name(f"{out.name}.xlsx")
    with whole_file(out) as part:
        write_rows(part, title, heads, rows)
    return out
