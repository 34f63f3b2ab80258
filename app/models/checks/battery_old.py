"""A battery past its life."""

from __future__ import annotations

from collections.abc import Iterator

from app.models.checks import Check, CheckContext, Hit, site_labels
from app.models.snapshot import Snapshot
from app.text import QT_TRANSLATE_NOOP

_OLDEST_YEARS = 10  # twice the usual design life of a sealed lead-acid battery in the tropics; own judgment


def _find(snapshot: Snapshot, context: CheckContext) -> Iterator[Hit]:
    names = site_labels(snapshot)
    for supply in snapshot.power_supplies:
        if supply.battery_year is not None and context.today.year - supply.battery_year > _OLDEST_YEARS:
            yield supply, {"name": names.get(supply.site_id, supply.id), "year": supply.battery_year}


CHECK = Check(
    code="battery_old",
    severity="info",
    title=QT_TRANSLATE_NOOP("checks", "Old battery"),
    text=QT_TRANSLATE_NOOP(
        "checks",
        "The battery of {name} is from {year}: lead-acid batteries hold half of their rated hours by then, or less.",
    ),
    find=_find,
)
