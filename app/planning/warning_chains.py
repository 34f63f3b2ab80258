"""The chains that warn people: sensor, center, authority, channel, settlement, as rows of what has to work."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

import numpy as np

from app.models.site import Site, SiteKind, Status
from app.models.snapshot import Snapshot
from app.models.warning import WarningKind, WarningNode
from app.paths import resources
from app.planning.geodesy import FloatArray, distance_km
from app.planning.network import IntArray, Network
from app.planning.radio import radio_horizon_km
from app.planning.randoms import Words
from app.planning.reference import read_rows
from app.planning.warning import siren_radius_m

_AUDIBLE = {WarningKind.SIREN: "siren", WarningKind.LOUDSPEAKER: "loudspeaker"}
CELL_BROADCAST = "cell_broadcast"
AUTHORITY = "authority"


@dataclass(frozen=True, slots=True, kw_only=True)
class Ways:
    """Pairs of a settlement and a channel, by settlement; pair i works through any of ``row[ptr[i]:ptr[i + 1]]``."""

    settlement: IntArray
    channel: tuple[str, ...]
    ptr: IntArray
    row: IntArray
    groups: tuple[frozenset[int], ...]  # what each pair hangs on; pairs that share any are not independent


@dataclass(frozen=True, slots=True, kw_only=True)
class Chains:
    """Rows are those of the sites, then one that always works and one that never does."""

    stages: dict[str, IntArray]  # any row of a stage suffices; a stage without rows is not recorded and holds
    ways: Ways

    def with_extremes(self, sites: Words) -> Words:
        """Return the words of the sites with the two rows that follow them."""
        extremes = np.zeros((2, sites.shape[1]), np.uint64)
        extremes[0] = ~np.uint64(0)
        return np.concatenate([sites, extremes])


@cache
def watched_as(hazard: str) -> frozenset[str]:
    """Return the names under which warning nodes may watch a hazard.

    >>> sorted(watched_as("lahar")), sorted(watched_as("hurricane"))
    (['lahar', 'volcano'], ['hurricane'])
    """
    rows = read_rows(resources() / "warning" / "hazards.csv", ("hazard", "watched_as", "source", "grade"))
    names = {row["hazard"]: row["watched_as"] for row in rows}
    return frozenset(names.get(hazard, hazard).split(";"))


def chains_of(snapshot: Snapshot, network: Network, hazards: frozenset[str] = frozenset()) -> Chains:
    """Return the chains that a plan records for some hazards, for any where none is named.

    Only nodes in operation count, and of those for which hazards are recorded the ones that are for one of these.

    Cell broadcast comes through the sites that serve a settlement; a siren or loudspeaker as far as its reach is
    recorded, or as its rated level carries to 70 dBC; radio from transmitters whose reach or height is recorded.
    """
    row = {site.id: i for i, site in enumerate(network.sites)}
    names = frozenset().union(*(watched_as(hazard) for hazard in hazards))
    nodes = [
        node
        for node in snapshot.warning_nodes
        if node.status is Status.OPERATIONAL and (not names or not node.hazards or names & set(node.hazards))
    ]
    stages = {
        "sensor": [_row(node, row) for node in nodes if node.kind.startswith("sensor_")],
        "warning_centre": [_row(node, row) for node in nodes if node.kind is WarningKind.WARNING_CENTRE],
        AUTHORITY: _of_kind(network, SiteKind.EOC),
        "cap_server": [_row(node, row) for node in nodes if node.kind is WarningKind.CAP_SERVER],
        "cell_broadcast_centre": _of_kind(network, SiteKind.CELL_BROADCAST_CENTRE),
    }
    entries = [*_cells(network), *_audible(network, nodes, row), *_radio(network)]
    return Chains(stages={name: np.array(rows, np.int64) for name, rows in stages.items()}, ways=_ways(entries))


_Entry = tuple[int, str, int, int]
"""Settlement, channel, row that has to work, and the number of what it hangs on."""


def _row(node: WarningNode, row: dict[str, int]) -> int:
    """A node without a site works alone; one whose site is not in the network does not."""
    return len(row) if node.site_id is None else row.get(node.site_id, len(row) + 1)


def _of_kind(network: Network, kind: SiteKind) -> list[int]:
    return [i for i, site in enumerate(network.sites) if site.kind is kind]


def _cells(network: Network) -> Iterable[_Entry]:
    settlement = np.repeat(network.part_settlement, np.diff(network.part_ptr)).tolist()
    return [(at, CELL_BROADCAST, site, site) for at, site in zip(settlement, network.part_site.tolist(), strict=True)]


def _audible(network: Network, nodes: list[WarningNode], row: dict[str, int]) -> Iterable[_Entry]:
    for place, node in enumerate(nodes):
        reach_m = node.coverage_radius_m
        if reach_m is None and node.level_dbc is not None and node.kind is WarningKind.SIREN:
            reach_m = siren_radius_m(node.level_dbc)
        if node.kind in _AUDIBLE and reach_m is not None:
            own = row.get(node.site_id or "", -1 - place)  # alone: a group of its own
            for at in np.flatnonzero(1000 * _km(network, node) <= reach_m).tolist():
                yield at, _AUDIBLE[node.kind], _row(node, row), own


def _radio(network: Network) -> Iterable[_Entry]:
    for i, site in enumerate(network.sites):
        range_km = _radio_km(site)
        if range_km is not None:
            for at in np.flatnonzero(_km(network, site) <= range_km).tolist():
                yield at, "radio", i, i


def _radio_km(site: Site) -> float | None:
    if site.kind is not SiteKind.BROADCAST:
        return None
    if site.coverage_radius_km is not None:
        return site.coverage_radius_km
    return None if site.height_m is None else radio_horizon_km(site.height_m)


def _km(network: Network, one: Site | WarningNode) -> FloatArray:
    lat = np.array([settlement.lat for settlement in network.settlements], float)
    lon = np.array([settlement.lon for settlement in network.settlements], float)
    return distance_km(np.full_like(lat, one.lat), np.full_like(lon, one.lon), lat, lon)


def _ways(entries: list[_Entry]) -> Ways:
    pairs: dict[tuple[int, str], list[tuple[int, int]]] = {}
    for settlement, channel, row, own in sorted(entries):
        pairs.setdefault((settlement, channel), []).append((row, own))
    counts = [len(members) for members in pairs.values()]
    return Ways(
        settlement=np.array([settlement for settlement, _ in pairs], np.int64),
        channel=tuple(channel for _, channel in pairs),
        ptr=np.concatenate([[0], np.cumsum(counts)]).astype(np.int64),
        row=np.array([row for members in pairs.values() for row, _ in members], np.int64),
        groups=tuple(frozenset(own for _, own in members) for members in pairs.values()),
    )
