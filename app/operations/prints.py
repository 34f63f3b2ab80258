"""The plan on paper, and everything else that is printed."""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from app.discovery import discover
from app.errors import PrintUnknownError
from app.i18n import languages, translate_for
from app.models.record import Disclosure
from app.operations.history import copy_at
from app.operations.press import make_folder, press_for, target_for
from app.planning.document.print_kind import Print
from app.progress import Progress, no_progress, part_of

EDITIONS = ("public", "partner", "restricted")


@dataclass(frozen=True, slots=True)
class PrintTitle:
    """A separate print, for lists: its name in commands, and what it is."""

    name: str
    title: str
    summary: str
    takes_asset: bool


def list_prints(language: str = "en") -> tuple[PrintTitle, ...]:
    """Return the separate prints by name."""
    translate = translate_for(language)
    return tuple(
        PrintTitle(name, translate("prints", p.title), translate("prints", p.summary), p.takes_asset)
        for name, p in _prints().items()
    )


def write_report(
    path: Path,
    out: Path,
    *,
    language: str = "en",
    second_language: str | None = None,
    edition: str = "restricted",
    paper: str | None = "A4",
    format: str | None = None,
    overwrite: bool = False,
    progress: Progress = no_progress,
) -> Path:
    """Print the plan and return the file.

    Parameters
    ----------
    path
        The plan file.
    out
        The file; its ending is the format (.pdf, .docx, .xlsx), and is added where it is missing.
    language, second_language
        Language of the print; with a second one, both stand side by side.
    edition
        Who it is for: public, partner or restricted.
    paper
        A3, A4, A5, Letter or Legal; None for what is usual in the plan's country.
    format
        The format where `out` does not end in it.
    overwrite
        Replace a file that is there.

    Raises
    ------
    FileThereError
        If there is such a file and it is not to be replaced.
    FileWriteError
        If it cannot be written there.
    """
    press = press_for(path, language, second_language, part_of(progress, 0.0, 0.3))
    job = press.plan(Disclosure(edition), paper)
    return job.write(target_for(out, format, overwrite), part_of(progress, 0.3, 1.0))


def write_copies(
    path: Path,
    out: Path,
    *,
    copies: int,
    recipients: Sequence[str] = (),
    language: str = "en",
    second_language: str | None = None,
    edition: str = "restricted",
    paper: str | None = "A4",
    format: str | None = None,
    overwrite: bool = False,
    progress: Progress = no_progress,
) -> list[Path]:
    """Print numbered copies of the plan, a file each; number and recipient stand on every page.

    See `write_report` for what is the same. `recipients` are taken in order, where none are given those of the plan's
    distribution list that get this edition; copies beyond them are for nobody yet.
    """
    press = press_for(path, language, second_language, part_of(progress, 0.0, 0.2))
    job = press.plan(Disclosure(edition), paper)
    recipients = recipients or press.recipients(Disclosure(edition))
    count = max(copies, len(recipients))
    first = target_for(out, format, overwrite=True)
    files = [first.with_name(f"{first.stem} {number}{first.suffix}") for number in range(1, count + 1)]
    for file in files:
        target_for(file, format, overwrite)
    for number, file in enumerate(files, 1):
        share = part_of(progress, 0.2 + 0.8 * (number - 1) / count, 0.2 + 0.8 * number / count)
        name = recipients[number - 1] if number <= len(recipients) else ""
        job.numbered(number, count, name, press.translate).write(file, share)
    return files


def write_all_reports(
    path: Path,
    folder: Path,
    *,
    paper: str | None = None,
    format: str = "pdf",
    overwrite: bool = False,
    progress: Progress = no_progress,
) -> list[Path]:
    """Print the plan in every language and edition into a folder and return the files.

    See `write_report` for what is the same. Files that were written when the user stops stay.
    """
    wanted = [(language, edition) for edition in EDITIONS for language in languages()]
    files = [folder / f"{path.stem} {edition} {language}.{format}" for language, edition in wanted]
    for file in files:
        target_for(file, format, overwrite)
    make_folder(folder)
    press = press_for(path, "en", None, part_of(progress, 0.0, 0.1))
    for number, ((language, edition), file) in enumerate(zip(wanted, files, strict=True)):
        share = part_of(progress, 0.1 + 0.9 * number / len(files), 0.1 + 0.9 * (number + 1) / len(files))
        press.speaking(language).plan(Disclosure(edition), paper).write(file, share)
    return files


def write_print(
    path: Path,
    name: str,
    out: Path,
    *,
    asset: str | None = None,
    language: str = "en",
    second_language: str | None = None,
    edition: str = "restricted",
    paper: str | None = None,
    format: str | None = None,
    overwrite: bool = False,
    progress: Progress = no_progress,
) -> Path:
    """Write one of the separate prints and return the file.

    Parameters
    ----------
    name
        Which print; `list_prints` names them.
    asset
        Code, name or id of the site for a print that takes one.

    See `write_report` for the others.

    Raises
    ------
    PrintUnknownError, AssetUnknownError
        If there is no such print or asset.
    """
    if name not in _prints():
        raise PrintUnknownError(name=name, names=", ".join(_prints()))
    target = target_for(out, format, overwrite)
    press = press_for(path, language, second_language, part_of(progress, 0.0, 0.3))
    return press.separate(_prints()[name], Disclosure(edition), paper, asset).write(target, part_of(progress, 0.3, 1.0))


def write_difference(
    path: Path,
    out: Path,
    *,
    other: Path | None = None,
    revision: int | None = None,
    language: str = "en",
    edition: str = "restricted",
    paper: str | None = None,
    format: str | None = None,
    overwrite: bool = False,
    progress: Progress = no_progress,
) -> Path:
    """Print what changed since an older version of the plan and return the file.

    Parameters
    ----------
    other
        The older version as a plan file of its own.
    revision
        The older version as a revision of the same plan file, where `other` is None.

    See `write_report` for the others.

    Raises
    ------
    RevisionUnknownError
        If the history has no such revision.
    """
    target = target_for(out, format, overwrite)
    with tempfile.TemporaryDirectory() as folder:
        if other is None:
            other = copy_at(path, revision or 0, Path(folder) / "before.gpkg", part_of(progress, 0.0, 0.2))
        old = press_for(other, language, None, part_of(progress, 0.2, 0.4))
        new = press_for(path, language, None, part_of(progress, 0.4, 0.6))
    return new.difference(old, Disclosure(edition), paper).write(target, part_of(progress, 0.6, 1.0))


def _prints() -> dict[str, Print]:
    return discover("app.planning.document.prints", "PRINT")
