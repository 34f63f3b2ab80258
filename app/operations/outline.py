"""The plan as a document to be written: its outline, and a preview of its print."""

from __future__ import annotations

from pathlib import Path

from app.models.record import Disclosure
from app.operations.press import press_for
from app.planning.document.outline import Outline, outline
from app.progress import Progress, no_progress, part_of


def read_outline(path: Path, language: str = "en", progress: Progress = no_progress) -> Outline:
    """Return the sections of a plan with their states, and the live figures.

    Parameters
    ----------
    path
        The plan file.
    language
        Of the texts, and of the titles and prompts.

    Raises
    ------
    LanguageUnknownError
        If there is no translation for it.
    """
    press = press_for(path, language, None, part_of(progress, 0.0, 0.4))
    return outline(press.context(Disclosure.RESTRICTED), press.translate, part_of(progress, 0.4, 1.0))


def preview(
    path: Path, out: Path, language: str = "en", edition: str = "restricted", progress: Progress = no_progress
) -> Path:
    """Print the plan into a file of the caller's own, replacing it, and return it.

    Raises
    ------
    LanguageUnknownError, FileWriteError
        If there is no such language, or the file cannot be written.
    """
    press = press_for(path, language, None, part_of(progress, 0.0, 0.3))
    return press.plan(Disclosure(edition), None).write(out, part_of(progress, 0.3, 1.0))
