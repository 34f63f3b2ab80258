"""What the engine has to say beside its numbers: English with {placeholders}, translated where it is shown."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from app.text import Formatter, Translate, spelled, untranslated


@dataclass(frozen=True, slots=True)
class Note:
    """One statement: `text` is English, marked for translation in the context "notes"; `values` fill it in."""

    text: str
    values: dict[str, Any] = field(default_factory=dict)

    def message(self, translate: Translate = untranslated, formatter: Formatter | None = None) -> str:
        """Return the statement in the language of `translate`, numbers by `formatter` where one is given.

        >>> Note("Sites without a link: {count}.", {"count": 2}).message()
        'Sites without a link: 2.'
        """
        return translate("notes", self.text).format(**(spelled(self.values, formatter) if formatter else self.values))
