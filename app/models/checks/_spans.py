"""Links with the sites at both ends and the distance between them."""

from __future__ import annotations

from collections.abc import Iterator

from app.models.geodesy import distance_km
from app.models.link import Link
from app.models.site import Site
from app.models.snapshot import Snapshot


def spans(snapshot: Snapshot) -> Iterator[tuple[Link, Site, Site, float]]:
    """Return every link whose ends are there: link, start, end, great-circle distance in km."""
    sites = {site.id: site for site in snapshot.sites}
    for link in snapshot.links:
        start, end = sites.get(link.start_id), sites.get(link.end_id)
        if start is not None and end is not None and start is not end:
            yield link, start, end, distance_km(start.lat, start.lon, end.lat, end.lon)
