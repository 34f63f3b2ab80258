"""Single failures of sites, links and route groups, ranked for print."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import coo_array
from scipy.sparse.csgraph import connected_components

from app.models.snapshot import Snapshot
from app.planning.assumptions import assumed
from app.planning.criticality import Criticality, single_failures
from app.planning.document.context import CriticalAsset
from app.planning.network import Network, build_network

BoolArray = NDArray[np.bool_]


def critical_assets(snapshot: Snapshot) -> tuple[CriticalAsset, ...]:
    """Return every site, link and route group that cuts off people or other sites when it fails alone, worst first."""
    network = build_network(assumed(snapshot)[0])
    found = single_failures(
        len(network.sites),
        network.link_from.astype(np.intp),
        network.link_to.astype(np.intp),
        network.gateways.astype(np.intp),
        network.part_people,
        network.part_ptr.astype(np.intp),
        network.part_site.astype(np.intp),
    )
    assets = [*_sites(network, found), *_links(network, found), *_route_groups(network, found)]
    harmful = [asset for asset in assets if asset.people_cut_off or asset.sites_cut_off]
    return tuple(sorted(harmful, key=lambda a: (-a.people_cut_off, -a.sites_cut_off, a.id)))


def _sites(network: Network, found: Criticality) -> list[CriticalAsset]:
    below = _sites_below(found)
    return [
        CriticalAsset(
            table="site", id=site.id, people_cut_off=float(found.site_people[row]), sites_cut_off=int(below[row]) - 1
        )
        for row, site in enumerate(network.sites)
        if found.dominator[row] != -2
    ]


def _links(network: Network, found: Criticality) -> list[CriticalAsset]:
    assets = []
    for row, link in enumerate(network.links):
        lost = len(found.link_below(row))
        if lost:
            people = float(found.link_people[row])
            assets.append(CriticalAsset(table="link", id=link.id, people_cut_off=people, sites_cut_off=lost))
    return assets


def _route_groups(network: Network, found: Criticality) -> list[CriticalAsset]:
    """Return what is lost when all links of one route group are cut; the group's name is the id."""
    members: dict[str, list[int]] = {}
    for row, link in enumerate(network.links):
        if link.route_group_id:
            members.setdefault(link.route_group_id, []).append(row)
    assets = []
    for group, rows in members.items():
        kept = np.ones(len(network.links), dtype=bool)
        kept[rows] = False
        lost = ~_reached(network, kept) & (found.dominator != -2)
        people = _people_without(network, ~lost) - _people_without(network, np.ones(len(lost), dtype=bool))
        assets.append(
            CriticalAsset(
                table="route_group", id=group, people_cut_off=people, sites_cut_off=int(np.count_nonzero(lost))
            )
        )
    return assets


def _reached(network: Network, kept: BoolArray) -> BoolArray:
    """Return which sites have a path to a gateway over the links kept, shape (sites,)."""
    count = len(network.sites)
    start = np.concatenate([network.link_from[kept], np.full(len(network.gateways), count)])
    end = np.concatenate([network.link_to[kept], network.gateways])
    graph = coo_array((np.ones(len(start)), (start, end)), shape=(count + 1, count + 1))
    part = connected_components(graph, directed=False)[1]
    reached: BoolArray = part[:-1] == part[-1]
    return reached


def _people_without(network: Network, alive: BoolArray) -> float:
    """Return the people none of whose sites is alive."""
    served = np.zeros(len(network.part_people), dtype=bool)
    part_of_entry = np.repeat(np.arange(len(served)), np.diff(network.part_ptr))
    served[part_of_entry[alive[network.part_site]]] = True
    return float(network.part_people[~served].sum())


def _sites_below(found: Criticality) -> np.ndarray[tuple[int], np.dtype[np.int64]]:
    """Return how many sites lose their path with each site, itself included, shape (sites,)."""
    above = found.dominator.tolist()
    waiting = np.bincount([a for a in above if a >= 0], minlength=len(above)).tolist()
    below = np.ones(len(above), dtype=np.int64)
    ready = [row for row, count in enumerate(waiting) if count == 0]
    while ready:
        row = ready.pop()
        parent = above[row]
        if parent >= 0:
            below[parent] += below[row]
            waiting[parent] -= 1
            if waiting[parent] == 0:
                ready.append(parent)
    return below
