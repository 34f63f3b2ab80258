"""Fuel without a generator."""

from __future__ import annotations

from collections.abc import Iterator

from app.models.checks import Check, CheckContext, Hit, site_labels
from app.models.snapshot import Snapshot
from app.text import QT_TRANSLATE_NOOP


def _find(snapshot: Snapshot, context: CheckContext) -> Iterator[Hit]:
    names = site_labels(snapshot)
    for supply in snapshot.power_supplies:
        if supply.fuel_h and supply.has_generator is False:
            yield supply, {"name": names.get(supply.site_id, supply.id), "h": supply.fuel_h}


CHECK = Check(
    code="fuel_without_generator",
    severity="warning",
    title=QT_TRANSLATE_NOOP("checks", "Fuel without a generator"),
    text=QT_TRANSLATE_NOOP("checks", "{name} states fuel for {h} h but has no generator."),
    find=_find,
)
