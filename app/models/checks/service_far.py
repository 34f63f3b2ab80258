"""A site that serves people farther away than its signal goes."""

from __future__ import annotations

from collections.abc import Iterator

from app.models.checks import Check, CheckContext, Hit, label_of
from app.models.geodesy import distance_km
from app.models.snapshot import Snapshot
from app.text import QT_TRANSLATE_NOOP

_RANGE_KM = 35.0  # the timing advance of GSM ends there (3GPP TS 45.010)


def _find(snapshot: Snapshot, context: CheckContext) -> Iterator[Hit]:
    sites = {site.id: site for site in snapshot.sites}
    places = {place.id: place for place in snapshot.settlements}
    for service in snapshot.services:
        site, place = sites.get(service.site_id), places.get(service.settlement_id)
        if site is None or place is None:
            continue
        range_km = max(site.coverage_radius_km or 0.0, _RANGE_KM)
        km = distance_km(site.lat, site.lon, place.lat, place.lon)
        if km > range_km:
            yield service, {"name": label_of(place), "site": label_of(site), "km": round(km), "range_km": range_km}


CHECK = Check(
    code="service_far",
    severity="warning",
    title=QT_TRANSLATE_NOOP("checks", "Serves people too far away"),
    text=QT_TRANSLATE_NOOP(
        "checks", "{site} is said to serve {name}, {km} km away, beyond its range of {range_km} km."
    ),
    find=_find,
)
