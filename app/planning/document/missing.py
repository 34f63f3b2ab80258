"""What an empty section prints: what is missing and who should supply it, never filler."""

from __future__ import annotations

from app.planning.document.blocks import Note
from app.text import Translate


def missing(translate: Translate, what: str, who: str) -> Note:
    """Return the note that says `what` is missing and `who` supplies it."""
    text = translate("plan", "{what} To be supplied by: {who}.").format(what=what, who=who)
    return Note(kind="missing", title=translate("plan", "Missing"), text=text)
