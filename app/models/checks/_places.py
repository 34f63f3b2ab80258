"""Records with a position, and what was probably meant by one outside the country."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from app.models.changes import Change, edit
from app.models.checks import CheckContext, Hit
from app.models.intake.coordinates import Position, is_inside, repaired
from app.models.power import GridZone
from app.models.record import Record
from app.models.settlement import Settlement
from app.models.site import Site
from app.models.snapshot import Snapshot
from app.models.warning import WarningNode

Place = Site | GridZone | Settlement | WarningNode


def places(snapshot: Snapshot) -> Iterator[Place]:
    """Return every record that has a position."""
    yield from snapshot.sites
    yield from snapshot.grid_zones
    yield from snapshot.settlements
    yield from snapshot.warning_nodes


def meant(place: Place, context: CheckContext) -> Position:
    """Return the position that was probably meant; without a repair where it lies in the country or nothing helps."""
    return repaired(place.lat, place.lon, context.bounds)


def is_outside(place: Place, context: CheckContext) -> bool:
    """Whether a position lies outside the country's box, widened for the sea."""
    return context.bounds is not None and not is_inside(place.lat, place.lon, context.bounds)


def hits_of(snapshot: Snapshot, context: CheckContext, repairs: tuple[str, ...]) -> Iterator[Hit]:
    """Return the records whose positions one of these repairs would bring into the country."""
    for place in places(snapshot):
        if is_outside(place, context):
            found = meant(place, context)
            if found.repair in repairs:
                yield place, {"lat": place.lat, "lon": place.lon, "to_lat": found.lat, "to_lon": found.lon}


def moved(record: Record, context: CheckContext) -> list[Change]:
    """Return the change that moves a record to where it was probably meant to be."""
    if not isinstance(record, Place):
        return []
    found = meant(record, context)
    return [edit(record, replace(record, lat=found.lat, lon=found.lon))] if found.repair else []
