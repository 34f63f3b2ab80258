"""What a row of a file becomes on its way to a record."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from app.models.intake.coordinates import Bounds


@dataclass(slots=True)
class Draft:
    """A record to be.

    `given` are values as the record keeps them; `names` what references are called in the file; `parent` the draft
    whose row it shares; `is_own` marks rows that Lifeline wrote.
    A draft that is `refused` becomes no record; why is among the issues.
    """

    table: str
    place: str
    row: int
    given: dict[str, Any] = field(default_factory=dict)
    names: dict[str, Any] = field(default_factory=dict)
    extra: dict[str, Any] = field(default_factory=dict)
    parent: Draft | None = None
    refused: bool = False
    is_own: bool = False

    @property
    def label(self) -> str:
        """What the row is called, for issues."""
        return str(self.given.get("code") or self.given.get("name") or self.row)


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """What the user decides about an import.

    `refused` are codes of repairs that shall not be made; `disclosure` holds for rows that do not say.
    """

    country: str
    bounds: Bounds | None = None
    disclosure: str = "restricted"
    refused: frozenset[str] = frozenset()
