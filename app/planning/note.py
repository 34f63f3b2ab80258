"""What the engine has to say beside its numbers: English with {placeholders}, translated where it is shown."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from app.text import Translate, untranslated


@dataclass(frozen=True, slots=True)
class Note:
    """One statement: `text` is English, marked for translation in the context "notes"; `values` fill it in."""

    text: str
    values: dict[str, Any] = field(default_factory=dict)

    def message(self, translate: Translate = untranslated) -> str:
        """Return the statement in the language of `translate`.

        >>> Note("{count} sites have no link.", {"count": 2}).message()
        '2 sites have no link.'
        """
        return translate("notes", self.text).format(**self.values)
