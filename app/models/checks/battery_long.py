"""Battery over 200 h."""

from __future__ import annotations

from collections.abc import Iterator

from app.models.checks import Check, CheckContext, Hit, site_labels
from app.models.snapshot import Snapshot
from app.text import QT_TRANSLATE_NOOP

_LONGEST_H = 200.0


def _find(snapshot: Snapshot, context: CheckContext) -> Iterator[Hit]:
    names = site_labels(snapshot)
    for supply in snapshot.power_supplies:
        if supply.battery_h is not None and supply.battery_h > _LONGEST_H:
            yield supply, {"name": names.get(supply.site_id, supply.id), "h": supply.battery_h}


CHECK = Check(
    code="battery_long",
    severity="warning",
    title=QT_TRANSLATE_NOOP("checks", "Battery over 200 h"),
    text=QT_TRANSLATE_NOOP("checks", "{name} states a battery of {h} h; that is probably minutes or ampere hours."),
    find=_find,
)
