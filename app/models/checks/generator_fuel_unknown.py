"""A generator about whose fuel nothing is known."""

from __future__ import annotations

from collections.abc import Iterator

from app.models.checks import Check, CheckContext, Hit, site_labels
from app.models.snapshot import Snapshot
from app.text import QT_TRANSLATE_NOOP


def _find(snapshot: Snapshot, context: CheckContext) -> Iterator[Hit]:
    names = site_labels(snapshot)
    for supply in snapshot.power_supplies:
        if supply.has_generator and supply.tank_l is None and supply.fuel_l is None and supply.fuel_h is None:
            yield supply, {"name": names.get(supply.site_id, supply.id)}


CHECK = Check(
    code="generator_fuel_unknown",
    severity="info",
    title=QT_TRANSLATE_NOOP("checks", "Generator with unknown fuel"),
    text=QT_TRANSLATE_NOOP("checks", "{name} has a generator, but neither tank, fuel nor hours of fuel are recorded."),
    find=_find,
)
