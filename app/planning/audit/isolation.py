"""Who has a path to a gateway once given sites and links have failed, and whom that cuts off."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from scipy.sparse import csr_array
from scipy.sparse.csgraph import connected_components

from app.planning.network import BoolArray, IntArray, Network


def sites_with_path(network: Network, failed_sites: Sequence[int] = (), failed_links: Sequence[int] = ()) -> BoolArray:
    """Return which sites stand and have a path of standing sites and links to a standing gateway.

    Parameters
    ----------
    network
        The everyday network.
    failed_sites, failed_links
        Rows that fail together.

    Returns
    -------
    shape (sites,)
    """
    count = len(network.sites)
    standing = np.ones(count, bool)
    standing[list(failed_sites)] = False
    kept = standing[network.link_from] & standing[network.link_to]
    kept[list(failed_links)] = False
    gateways = network.gateways[standing[network.gateways]]
    if not len(gateways):
        return np.zeros(count, bool)
    start, end = network.link_from[kept], network.link_to[kept]
    matrix = csr_array((np.ones(len(start), np.int8), (start, end)), shape=(count, count))
    _, group = connected_components(matrix, directed=False)
    has_path: BoolArray = np.isin(group, np.unique(group[gateways])) & standing
    return has_path


def parts_served(network: Network, in_service: BoolArray) -> BoolArray:
    """Return which parts of the people one of their sites serves.

    Parameters
    ----------
    network
        The everyday network.
    in_service : shape (sites,)

    Returns
    -------
    shape (parts,)
    """
    counts = np.diff(network.part_ptr)
    owner = np.repeat(np.arange(len(counts)), counts)
    served: BoolArray = np.bincount(owner, in_service[network.part_site], minlength=len(counts)) > 0
    return served


def people_cut_off(network: Network, before: BoolArray, after: BoolArray) -> float:
    """Return the people that had service and lose it.

    Parameters
    ----------
    network
        The everyday network.
    before, after : shape (sites,)
        Sites in service.
    """
    lost = parts_served(network, before) & ~parts_served(network, after)
    return float(network.part_people[lost].sum())


def route_groups(network: Network) -> dict[str, IntArray]:
    """Return the links of every route group that has any, by its name in name order.

    Returns
    -------
    dict of arrays of shape (links of the group,)
    """
    found = {}
    for unit, name in enumerate(network.unit_ids):
        if name.startswith("group:"):
            found[name.removeprefix("group:")] = np.flatnonzero(network.link_unit == unit).astype(np.int64)
    return found
