"""A plan into files, as far as their readers may see it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.discovery import discover
from app.errors import FileThereError, FormatUnknownError
from app.i18n import translate_for
from app.models.disclosure import Redaction
from app.models.enclosures import enclose, folder_beside, place_of
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
    language: str = "en"

    def lines(self) -> list[str]:
        """Return what to tell the user, in the language of the export."""
        translate = translate_for(self.language)
        return [translate("export", "Wrote {file}").format(file=self.file), *self.redaction.lines(translate)]

    def to_json(self) -> dict[str, Any]:
        """Return it as JSON values."""
        return {"file": str(self.file), "withheld": self.redaction.lines(translate_for(self.language))}


def export_plan(
    path: Path,
    format: str,
    out: Path,
    *,
    profile: str = "restricted",
    language: str = "en",
    progress: Progress = no_progress,
) -> Export:
    """Give the data of a plan back in another format, as far as readers of `profile` may see it.

    The notes in the file are in `language`. A name without the ending of the format gets it.

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
    out = _named(out, known[format].suffix)
    for there in (out, folder_beside(out)):
        if there.exists():
            raise FileThereError(path=there)
    with open_plan(path) as store:
        snapshot = store.snapshot()
        kept = store.content_sizes()
        snapshot = snapshot.with_tables({"attachment": [a for a in snapshot.attachments if a.sha256 in kept]})
        progress(0.3)
        redaction = export(
            known[format],
            snapshot,
            out,
            Disclosure(profile),
            part_of(progress, 0.3, 1.0),
            translate_for(language),
            enclose=lambda file, part, attachments: enclose(
                file, part, attachments, lambda attachment: store.content(attachment.sha256)
            ),
            place=place_of(out),
        )
    return Export(file=out, redaction=redaction, language=language)


def _named(out: Path, suffix: str) -> Path:
    """Return `out` with the ending of its format, without which no program opens it: an archive is no .geojson."""
    first, last = Path(f"x{suffix}").suffixes[0], Path(suffix).suffix or suffix
    if out.suffix.lower() == last:
        return out
    return out.with_name(out.name + (last if out.suffix.lower() == first else suffix))


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
