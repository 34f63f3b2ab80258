"""A position outside the country that no simple repair explains."""

from __future__ import annotations

from collections.abc import Iterator

from app.models.checks import Check, CheckContext, Hit
from app.models.checks._places import is_outside, meant, places
from app.models.snapshot import Snapshot
from app.text import QT_TRANSLATE_NOOP


def _find(snapshot: Snapshot, context: CheckContext) -> Iterator[Hit]:
    for place in places(snapshot):
        if is_outside(place, context) and not meant(place, context).repair:
            yield place, {"lat": place.lat, "lon": place.lon}


CHECK = Check(
    code="outside_country",
    severity="warning",
    title=QT_TRANSLATE_NOOP("checks", "Outside the country"),
    text=QT_TRANSLATE_NOOP("checks", "{name} at {lat}, {lon} lies outside the country."),
    find=_find,
)
