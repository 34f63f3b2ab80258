"""What one cut through a shared route takes off, and the redundancy that it shows to be none."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import combinations

import numpy as np

from app.planning.audit.disjoint import DisjointPaths, disjoint_paths
from app.planning.audit.isolation import parts_served, people_cut_off, route_groups, sites_with_path
from app.planning.network import BoolArray, IntArray, Network


@dataclass(frozen=True, slots=True, kw_only=True)
class RouteGroupFailure:
    """What is lost when all links of a route group fail together; sites and links by their id."""

    route_group: str
    links: tuple[str, ...]
    sites_cut_off: tuple[str, ...]
    people: float


@dataclass(frozen=True, slots=True, kw_only=True)
class FalseRedundancy:
    """A site with two or more link-disjoint paths that one route group takes all."""

    site_id: str
    name: str
    paths: int
    route_group: str
    links: tuple[str, ...]


def route_group_failures(network: Network) -> tuple[RouteGroupFailure, ...]:
    """Return the people and sites cut off by every route group that fails as one: exact, worst first.

    Those without a path before are counted nowhere.
    """
    before = sites_with_path(network)
    failures = []
    for name, links in route_groups(network).items():
        after = sites_with_path(network, failed_links=links.tolist())
        failures.append(
            RouteGroupFailure(
                route_group=name,
                links=tuple(network.links[row].id for row in links),
                sites_cut_off=tuple(network.sites[row].id for row in np.flatnonzero(before & ~after)),
                people=people_cut_off(network, before, after),
            )
        )
    return tuple(sorted(failures, key=lambda failure: (-failure.people, failure.route_group)))


def redundancy_that_is_not(network: Network, paths: DisjointPaths | None = None) -> tuple[FalseRedundancy, ...]:
    """Return the sites that look doubly connected but lose all paths when one route group fails, by site and group.

    Only recorded route groups are known to be shared: an empty list is no proof.

    Parameters
    ----------
    network
        The everyday network.
    paths
        From `disjoint_paths` for this network; computed if None.
    """
    paths = paths or paths_of(network)
    found = []
    for failure in route_group_failures(network):
        cut = set(failure.sites_cut_off)
        for row, site in enumerate(network.sites):
            if site.id in cut and paths.by_link[row] >= 2:
                found.append(
                    FalseRedundancy(
                        site_id=site.id,
                        name=site.name,
                        paths=int(paths.by_link[row]),
                        route_group=failure.route_group,
                        links=failure.links,
                    )
                )
    return tuple(sorted(found, key=lambda entry: (entry.site_id, entry.route_group)))


def paths_of(network: Network) -> DisjointPaths:
    """Return the disjoint paths of all sites of a network."""
    return disjoint_paths(len(network.sites), network.link_from, network.link_to, network.gateways)


def fewest_cuts(network: Network, paths: DisjointPaths | None = None) -> IntArray:
    """Return how many cuts it takes at least to isolate every site, if a route group is one cut; 3 means 3 or more.

    Without route groups this is the number of link-disjoint paths. With them, to find the most paths that share no
    group is a hard problem, while the fewest cuts are exact: they bound the paths from above.

    Parameters
    ----------
    network
        The everyday network.
    paths
        From `disjoint_paths` for this network; computed if None.

    Returns
    -------
    shape (sites,)
        0 without a path, 3 for a gateway.

    References
    ----------
    Coudert, Datta, Perennes, Rivano and Voge (2007), Shared risk resource group: complexity and approximability issues.
    """
    paths = paths or paths_of(network)
    cuts = np.minimum(paths.by_link, 3)
    shared = [links for links in route_groups(network).values() if len(links) > 1]
    open_to = cuts == 3
    for links in shared:
        left = _link_paths_without(network, links)
        cuts[(left == 0) & (cuts > 1)] = 1
        cuts[(left == 1) & (cuts > 2)] = 2
        open_to &= left >= 2
    for one, other in combinations(shared, 2):
        if not (open_to & (cuts == 3)).any():
            break
        cut_off = ~sites_with_path(network, failed_links=np.concatenate([one, other]).tolist())
        cuts[cut_off & (cuts > 2)] = 2
    return cuts


def _link_paths_without(network: Network, links: IntArray) -> IntArray:
    kept: BoolArray = np.ones(len(network.links), bool)
    kept[links] = False
    start, end = network.link_from[kept], network.link_to[kept]
    return disjoint_paths(len(network.sites), start, end, network.gateways, at_most=2).by_link


def settlements_cut_off(network: Network, before: BoolArray, after: BoolArray) -> dict[str, float]:
    """Return the people of every settlement that lose service, by its id; those that lose none are left out.

    Parameters
    ----------
    network
        The everyday network.
    before, after : shape (sites,)
        Sites in service.
    """
    lost = parts_served(network, before) & ~parts_served(network, after)
    people = np.bincount(
        network.part_settlement, np.where(lost, network.part_people, 0.0), minlength=len(network.settlements)
    )
    return {network.settlements[row].id: float(people[row]) for row in np.flatnonzero(people)}
