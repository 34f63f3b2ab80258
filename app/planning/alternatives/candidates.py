"""Links and kits that could be bought next: those recorded as planned, or made from the catalog where none is."""

from __future__ import annotations

from collections.abc import Sequence

from scipy.spatial import cKDTree

from app.models.alternative import AlternativeLink
from app.models.record import Confidence, stable_id
from app.models.site import ACCESS_KINDS, Status
from app.models.snapshot import Snapshot
from app.planning.alternatives.catalog import Option, load_catalog
from app.planning.geodesy import km_of_chord, unit_vectors
from app.planning.network import Network

PLANNED = frozenset({Status.PROPOSED, Status.PLANNED, Status.UNDER_CONSTRUCTION})
MADE_FROM = ("leo", "vsat_geo", "cow", "microwave_6_8", "wifi_ptp")
"""Options of the catalog of which candidates are made."""

NEAREST = 4
"""How many of the nearest sites within range a candidate hop goes to."""


def recorded_candidates(snapshot: Snapshot) -> tuple[AlternativeLink, ...]:
    """Return the alternative links that are recorded as proposed, planned or under construction."""
    return tuple(link for link in snapshot.alternative_links if link.status in PLANNED)


def catalog_candidates(network: Network, options: Sequence[str] = MADE_FROM) -> tuple[AlternativeLink, ...]:
    """Return candidates of some options of the catalog, for a network without terrain: line of sight is not checked.

    Satellite terminals at every site; what stands in for a site at every cell site; hops from every site to the nearest
    sites within range that it has no link to. Rows are in the order of the options and of the sites.

    Raises
    ------
    KeyError
        If the catalog has no such option.
    """
    known = load_catalog()
    found: list[AlternativeLink] = []
    for name in options:
        option = known[name]
        if option.leads_abroad:
            rows = [i for i, s in enumerate(network.sites) if not option.stands_in or s.kind in ACCESS_KINDS]
            found += [_candidate(network, option, row, None) for row in rows]
        else:
            found += [_candidate(network, option, a, b) for a, b in _hops(network, option)]
    return tuple(found)


def _hops(network: Network, option: Option) -> list[tuple[int, int]]:
    count = len(network.sites)
    if count < 2 or not option.range_km:
        return []
    points = unit_vectors(network.lat, network.lon)
    chord, near = cKDTree(points).query(points, k=range(1, min(NEAREST + 8, count) + 1))
    within = km_of_chord(chord) <= option.range_km
    joined = set(zip(network.link_from.tolist(), network.link_to.tolist(), strict=True))
    hops: dict[tuple[int, int], None] = {}
    for a in range(count):
        others = [b for b in near[a][within[a]].tolist() if b != a and not {(a, b), (b, a)} & joined]
        hops |= dict.fromkeys((min(a, b), max(a, b)) for b in others[:NEAREST])
    return list(hops)


def _candidate(network: Network, option: Option, start: int, end: int | None) -> AlternativeLink:
    sites = [network.sites[start], *([network.sites[end]] if end is not None else [])]
    names = " – ".join(site.name for site in sites)
    if option.kind is None:
        raise KeyError(option.name)
    return AlternativeLink(
        id=stable_id("", "candidate", "/".join((option.name, *(site.id for site in sites)))),
        name=f"{option.title}, {names}",
        kind=option.kind,
        status=Status.PROPOSED,
        start_id=sites[0].id,
        end_id=sites[1].id if end is not None else None,
        capacity_mbps=option.rate_mbps,
        confidence=Confidence.D,
        provenance="made from the catalog: indicative",
    )
