"""One module a validation rule; each holds `CHECK`. Rules: domain notes 2.9; those that need paths: planning/checks."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from types import MappingProxyType
from typing import Any, Literal

from app.models.changes import Change
from app.models.intake.coordinates import Bounds
from app.models.record import Record
from app.models.snapshot import Snapshot
from app.text import Formatter, Translate, spelled, untranslated

Severity = Literal["info", "warning", "error"]


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckContext:
    """What rules need to know besides the plan: the day, and the country's box (west, south, east, north)."""

    today: date
    bounds: Bounds | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """A record that breaks a rule; `text` is English with {placeholders}, context "checks".

    `can_fix` is whether its rule knows a safe way to mend some of what it finds.
    """

    code: str
    severity: Severity
    table: str
    id: str
    text: str
    values: dict[str, Any] = field(default_factory=dict)
    can_fix: bool = False

    def message(self, translate: Translate = untranslated, formatter: Formatter | None = None) -> str:
        """Return what is wrong, in the language of `translate`, numbers by `formatter` where one is given."""
        return translate("checks", self.text).format(**(spelled(self.values, formatter) if formatter else self.values))


Hit = tuple[Record, dict[str, Any]]
"""A record that breaks the rule, and the values that its text names."""

Find = Callable[[Snapshot, CheckContext], Iterable[Hit]]
Fix = Callable[[Snapshot, CheckContext, Record], list[Change]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """A rule: `find` gives the records that break it, `fix`, where it is safe, the changes that mend one of them."""

    code: str
    severity: Severity
    title: str
    text: str
    find: Find
    fix: Fix | None = None

    def run(self, snapshot: Snapshot, context: CheckContext) -> list[Finding]:
        """Return what breaks the rule, in the order of the records."""
        hits = list(self.find(snapshot, context))
        sites = site_labels(snapshot) if hits else {}
        return [
            Finding(
                code=self.code,
                severity=self.severity,
                table=record.TABLE,
                id=record.id,
                text=self.text,
                values={"name": label_of(record, sites), **values},
                can_fix=self.fix is not None,
            )
            for record, values in hits
        ]


def label_of(record: Record, sites: Mapping[str, str] = MappingProxyType({})) -> str:
    """Return what a record is called: its code, else its name, else by the `sites` at its ends, else its identity."""
    own = getattr(record, "code", None) or getattr(record, "name", None)
    ends = (sites.get(getattr(record, field, ""), "") for field in ("start_id", "end_id"))
    return own or " – ".join(filter(None, ends)) or record.id


def site_labels(snapshot: Snapshot) -> dict[str, str]:
    """Return what the sites are called, by id."""
    return {site.id: label_of(site) for site in snapshot.sites}
