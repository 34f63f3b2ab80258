"""What a row of a file becomes on its way to a record."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from app.models.intake.coordinates import Bounds
from app.models.intake.issues import issue_id


@dataclass(slots=True)
class Draft:
    """A record to be.

    `given` are values as the record keeps them; `names` what references are called in the file; `parent` the draft
    whose row it shares; `is_own` marks rows that Lifeline wrote.
    `matched_by` says what it was known by where the plan has it already: id, code, name, site, content or merge.
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
    matched_by: str = ""

    @property
    def label(self) -> str:
        """What the row is called, for issues."""
        return str(self.given.get("code") or self.given.get("name") or self.row)


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """What the user decides about an import.

    `refused` are codes or ids of repairs that shall not be made, `accepted` ids of issues whose proposals are taken,
    `merges` the record that a row is by the identity that it would have had; `disclosure` holds for rows that do not
    say.
    """

    country: str
    bounds: Bounds | None = None
    disclosure: str = "restricted"
    refused: frozenset[str] = frozenset()
    accepted: frozenset[str] = frozenset()
    merges: dict[str, str] = field(default_factory=dict)

    def refuses(self, code: str, place: str, row: int | None = None, what: str = "") -> bool:
        """Whether a repair shall not be made: everywhere, in this table, or in this row."""
        if not self.refused:
            return False
        return not self.refused.isdisjoint((code, issue_id(code, place), issue_id(code, place, row, what)))

    def accepts(self, code: str, place: str, row: int | None, what: str) -> bool:
        """Whether the proposal of an issue shall be taken."""
        return bool(self.accepted) and issue_id(code, place, row, what) in self.accepted
