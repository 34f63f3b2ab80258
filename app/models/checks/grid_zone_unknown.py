"""A power supply in no grid zone, where the plan has zones."""

from __future__ import annotations

from collections.abc import Iterator

from app.models.checks import Check, CheckContext, Hit, site_labels
from app.models.snapshot import Snapshot
from app.text import QT_TRANSLATE_NOOP


def _find(snapshot: Snapshot, context: CheckContext) -> Iterator[Hit]:
    if not snapshot.grid_zones:
        return
    names = site_labels(snapshot)
    for supply in snapshot.power_supplies:
        if supply.grid_zone_id is None:
            yield supply, {"name": names.get(supply.site_id, supply.id)}


CHECK = Check(
    code="grid_zone_unknown",
    severity="warning",
    title=QT_TRANSLATE_NOOP("checks", "Power supply in no grid zone"),
    text=QT_TRANSLATE_NOOP("checks", "{name} is in no grid zone: it never loses the grid in a simulation."),
    find=_find,
)
