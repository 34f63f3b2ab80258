"""The plan as a document to be written: its outline, and a preview of its print."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from app.models.record import Disclosure
from app.operations.press import Press, press_for
from app.planning.document.outline import Outline, outline
from app.progress import Progress, no_progress, part_of


@dataclass(frozen=True, slots=True)
class OpenPlan:
    """The outline of a plan, and the plan as it was read for it, so that a preview does not read it again."""

    outline: Outline
    press: Press


def read_outline(path: Path, language: str = "en", progress: Progress = no_progress) -> OpenPlan:
    """Return the sections of a plan with their states, the live figures, and the plan that was read.

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
    told = outline(press.context(Disclosure.RESTRICTED), press.translate, part_of(progress, 0.4, 1.0))
    return OpenPlan(told, press)


def preview(press: Press, out: Path, edition: str = "restricted", progress: Progress = no_progress) -> Path:
    """Print a plan that was read into a file of the caller's own, replacing it, and return it.

    Raises
    ------
    FileWriteError
        If the file cannot be written.
    """
    return press.plan(Disclosure(edition), None).write(out, progress)
