"""Site without a power supply."""

from __future__ import annotations

from collections.abc import Iterator

from app.models.checks import Check, CheckContext, Hit
from app.models.snapshot import Snapshot
from app.text import QT_TRANSLATE_NOOP


def _find(snapshot: Snapshot, context: CheckContext) -> Iterator[Hit]:
    powered = {supply.site_id for supply in snapshot.power_supplies}
    for site in snapshot.sites:
        if site.id not in powered and not site.kind.value.startswith("served_"):
            yield site, {}


CHECK = Check(
    code="power_unknown",
    severity="warning",
    title=QT_TRANSLATE_NOOP("checks", "Site without a power supply"),
    text=QT_TRANSLATE_NOOP("checks", "Nothing is recorded about the power of {name}; defaults are assumed."),
    find=_find,
)
