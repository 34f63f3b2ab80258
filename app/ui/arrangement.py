"""What of a table is shown, and in what order: kept as a saved view."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Self


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrangement:
    """Words that every row has, conditions by field, fields to sort by (the first counts most), fields not shown."""

    words: str = ""
    conditions: dict[str, str] = field(default_factory=dict)
    order: tuple[tuple[str, bool], ...] = ()  # field and whether it falls
    hidden: frozenset[str] = frozenset()

    def to_json(self) -> dict[str, Any]:
        """Return it as JSON values."""
        return {
            "words": self.words,
            "conditions": dict(self.conditions),
            "order": [list(entry) for entry in self.order],
            "hidden": sorted(self.hidden),
        }

    @classmethod
    def from_json(cls, values: dict[str, Any]) -> Self:
        """Return what `to_json` gave; what is missing or of another form is left out."""
        conditions, order, hidden = (values.get(name) for name in ("conditions", "order", "hidden"))
        return cls(
            words=str(values.get("words") or ""),
            conditions={str(k): str(v) for k, v in conditions.items()} if isinstance(conditions, dict) else {},
            order=tuple((str(e[0]), bool(e[1])) for e in order or () if isinstance(e, list) and len(e) == 2),
            hidden=frozenset(map(str, hidden or ())),
        )
