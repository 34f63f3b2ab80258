"""The chains that warn people: sensor, center, authority, channel, settlement, as rows of what has to work."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache

import numpy as np

from app.models.settlement import Settlement
from app.models.site import Site, SiteKind, Status
from app.models.snapshot import Snapshot
from app.models.warning import WarningKind, WarningNode
from app.paths import resources
from app.planning.geodesy import FloatArray, distance_km
from app.planning.network import IntArray, Network
from app.planning.radio import radio_horizon_km
from app.planning.randoms import Words
from app.planning.reference import read_rows
from app.planning.warning import DENSE_PER_KM2, SPARSE_DBC, siren_radius_m
from app.planning.warning_stages import AUTHORITY

_AUDIBLE = {WarningKind.SIREN: "siren", WarningKind.LOUDSPEAKER: "loudspeaker"}
CELL_BROADCAST = "cell_broadcast"


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
    """Rows are those of the sites, then one that always works and one that never does, then those of the nodes."""

    nodes: tuple[str, ...]  # ids of warning nodes
    node_row: IntArray  # (nodes,) the row that each works through
    unknown_reach: tuple[str, ...]  # ids of channels that reach nobody for certain
    stages: dict[str, IntArray]  # any row of a stage suffices; a stage without rows is not recorded and holds
    ways: Ways

    def rows(self, sites: Words, standing: Words | None = None) -> Words:
        """Return the words of all rows, from those of the sites and of the nodes: all stand where None is given."""
        extremes = np.zeros((2, sites.shape[1]), np.uint64)
        extremes[0] = ~np.uint64(0)
        through = np.concatenate([sites, extremes])
        nodes = through[self.node_row]
        return np.concatenate([through, nodes if standing is None else nodes & standing])


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
    recorded, or as the rated level of a siren carries; radio from transmitters whose reach or height is recorded.
    """
    row = {site.id: i for i, site in enumerate(network.sites)}
    names = frozenset().union(*(watched_as(hazard) for hazard in hazards))
    nodes = [
        node
        for node in snapshot.warning_nodes
        if node.status is Status.OPERATIONAL and (not names or not node.hazards or names & set(node.hazards))
    ]
    first = len(network.sites) + 2

    def of(*kinds: WarningKind) -> list[int]:
        return [first + i for i, node in enumerate(nodes) if node.kind in kinds]

    stages = {
        "sensor": of(*(kind for kind in WarningKind if kind.startswith("sensor_"))),
        "warning_centre": of(WarningKind.WARNING_CENTRE),
        AUTHORITY: _of_kind(network, SiteKind.EOC),
        "cap_server": of(WarningKind.CAP_SERVER),
        "cell_broadcast_centre": _of_kind(network, SiteKind.CELL_BROADCAST_CENTRE),
    }
    reaches = [_reach_m(snapshot, node) for node in nodes]
    entries = [*_cells(network), *_audible(network, nodes, reaches, row), *_radio(network)]
    silent = [
        node.id for node, reach_m in zip(nodes, reaches, strict=True) if node.kind in _AUDIBLE and reach_m is None
    ]
    silent += [s.id for s in network.sites if s.kind is SiteKind.BROADCAST and _radio_km(s) is None]
    return Chains(
        nodes=tuple(node.id for node in nodes),
        node_row=np.array([_row(node, row) for node in nodes], np.int64),
        unknown_reach=tuple(silent),
        stages={name: np.array(rows, np.int64) for name, rows in stages.items()},
        ways=_ways(entries),
    )


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


def _audible(
    network: Network, nodes: list[WarningNode], reaches: list[float | None], row: dict[str, int]
) -> Iterable[_Entry]:
    for place, (node, reach_m) in enumerate(zip(nodes, reaches, strict=True)):
        if node.kind in _AUDIBLE and reach_m is not None:
            own = row.get(node.site_id or "", -1 - place)  # alone: a group of its own
            for at in np.flatnonzero(1000 * _km(network.settlements, node) <= reach_m).tolist():
                yield at, _AUDIBLE[node.kind], len(network.sites) + 2 + place, own


def _reach_m(snapshot: Snapshot, node: WarningNode) -> float | None:
    """Return how far a node is heard: as recorded, else by the level of a siren; None where neither is known.

    A level must carry to 70 dBC where people live densely, to 60 elsewhere (FEMA CPG 1-17): densely is as many people
    as are recorded within the wider reach, spread over it, or an unknown number of them.
    """
    if node.coverage_radius_m is not None or node.level_dbc is None or node.kind is not WarningKind.SIREN:
        return node.coverage_radius_m
    wide_m = siren_radius_m(node.level_dbc, SPARSE_DBC)
    near = [
        settlement.population
        for settlement, km in zip(snapshot.settlements, _km(snapshot.settlements, node), strict=True)
        if 1000 * km <= wide_m
    ]
    per_km2 = sum(math.inf if people is None else people for people in near) / (math.pi * (wide_m / 1000) ** 2)
    return siren_radius_m(node.level_dbc) if per_km2 > DENSE_PER_KM2 else wide_m


def _radio(network: Network) -> Iterable[_Entry]:
    for i, site in enumerate(network.sites):
        range_km = _radio_km(site)
        if range_km is not None:
            for at in np.flatnonzero(_km(network.settlements, site) <= range_km).tolist():
                yield at, "radio", i, i


def _radio_km(site: Site) -> float | None:
    if site.kind is not SiteKind.BROADCAST:
        return None
    if site.coverage_radius_km is not None:
        return site.coverage_radius_km
    return None if site.height_m is None else radio_horizon_km(site.height_m)


def _km(settlements: Sequence[Settlement], one: Site | WarningNode) -> FloatArray:
    lat = np.array([settlement.lat for settlement in settlements], float)
    lon = np.array([settlement.lon for settlement in settlements], float)
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
