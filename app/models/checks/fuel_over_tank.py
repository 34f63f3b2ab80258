"""More fuel than the tank holds."""

from __future__ import annotations

from collections.abc import Iterator

from app.models.checks import Check, CheckContext, Hit, site_labels
from app.models.snapshot import Snapshot
from app.text import QT_TRANSLATE_NOOP


def _find(snapshot: Snapshot, context: CheckContext) -> Iterator[Hit]:
    names = site_labels(snapshot)
    for supply in snapshot.power_supplies:
        if supply.fuel_l is not None and supply.tank_l is not None and supply.fuel_l > supply.tank_l:
            name = names.get(supply.site_id, supply.id)
            yield supply, {"name": name, "fuel_l": supply.fuel_l, "tank_l": supply.tank_l}


CHECK = Check(
    code="fuel_over_tank",
    severity="error",
    title=QT_TRANSLATE_NOOP("checks", "More fuel than the tank holds"),
    text=QT_TRANSLATE_NOOP("checks", "{name} states {fuel_l} l of fuel in a tank of {tank_l} l."),
    find=_find,
)
