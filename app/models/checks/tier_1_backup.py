"""Tier 1 without backup power."""

from __future__ import annotations

from collections.abc import Iterator

from app.models.checks import Check, CheckContext, Hit
from app.models.snapshot import Snapshot
from app.text import QT_TRANSLATE_NOOP


def _find(snapshot: Snapshot, context: CheckContext) -> Iterator[Hit]:
    backed = {p.site_id for p in snapshot.power_supplies if p.battery_h or p.battery_kwh or p.has_generator}
    for site in snapshot.sites:
        if site.tier == 1 and site.id not in backed:
            yield site, {}


CHECK = Check(
    code="tier_1_backup",
    severity="error",
    title=QT_TRANSLATE_NOOP("checks", "Tier 1 without backup power"),
    text=QT_TRANSLATE_NOOP("checks", "{name} is tier 1 and has neither battery nor generator on record."),
    find=_find,
)
