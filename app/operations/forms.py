"""Blank forms to send to operators."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from app.errors import FileThereError, FileWriteError, KindUnknownError, system_reason
from app.i18n import translate_for
from app.models.blank_forms import FORM_KINDS, write_form
from app.models.sharing import whole_file
from app.progress import Progress, no_progress

LANGUAGES = ("en", "es", "fr", "pt")


def write_forms(
    folder: Path,
    *,
    kinds: Sequence[str] = (),
    languages: Sequence[str] = (),
    progress: Progress = no_progress,
) -> list[Path]:
    """Write one blank form a kind of record and language, and return the files.

    Parameters
    ----------
    folder
        Where they go; made if it is not there. No file is overwritten.
    kinds
        Tables to ask for; all that operators are asked for if empty.
    languages
        Codes such as "es"; English, Spanish, French and Portuguese if empty.

    Raises
    ------
    KindUnknownError
        If there is no form of a kind.
    FileThereError, FileWriteError
        If a form is there already or cannot be written.
    """
    for kind in kinds:
        if kind not in FORM_KINDS:
            raise KindUnknownError(kind=kind, kinds=", ".join(FORM_KINDS))
    wanted = [(kind, language) for language in languages or LANGUAGES for kind in kinds or FORM_KINDS]
    files = [folder / f"{kind}_{language}.xlsx" for kind, language in wanted]
    for file in files:
        if file.exists():
            raise FileThereError(path=file)
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise FileWriteError(path=str(folder), reason=system_reason(error)) from None
    for done, ((kind, language), file) in enumerate(zip(wanted, files, strict=True), start=1):
        with whole_file(file) as part:
            write_form(part, kind, translate_for(language))
        progress(done / len(files))
    return files
