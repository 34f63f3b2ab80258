"""What is lost if one site or one link fails alone: exact, in one depth-first pass over the recorded network."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.errors import InvalidValueError
from app.planning.randoms import FloatArray

Index = NDArray[np.intp]

NO_DOMINATOR = -1  # every single site can be avoided
NO_PATH = -2


@dataclass(frozen=True, slots=True, kw_only=True)
class Criticality:
    """People cut off by every single failure.

    `site_people` (sites,) and `link_people` (links,) count people whose every serving site loses its last path to a
    gateway; the site that fails is counted with them. `already_isolated_people` had no path before and are left out.
    `dominator` (sites,) is the nearest site that every path from any gateway passes, `NO_DOMINATOR` where that is
    no single site, `NO_PATH` where the site has no path; `site_below` and `link_below` follow it.
    """

    site_people: FloatArray
    link_people: FloatArray
    already_isolated_people: float
    dominator: Index
    _bridge_end: dict[int, int]

    def site_below(self, site: int) -> list[int]:
        """Return the sites that lose their last path when `site` fails, itself included."""
        children: dict[int, list[int]] = {}
        for below, above in enumerate(self.dominator.tolist()):
            children.setdefault(above, []).append(below)
        found: list[int] = []
        stack = [site]
        while stack:
            at = stack.pop()
            found.append(at)
            stack += children.get(at, [])
        return sorted(found)

    def link_below(self, link: int) -> list[int]:
        """Return the sites that lose their last path when `link` fails; none unless it is a bridge."""
        return self.site_below(self._bridge_end[link]) if link in self._bridge_end else []


def single_failures(
    sites: int,
    link_from: Index,
    link_to: Index,
    gateways: Index,
    part_people: FloatArray,
    part_ptr: Index,
    part_site: Index,
) -> Criticality:
    """Return the people cut off by every site and every link that fails alone.

    With a virtual source joined to all gateways, the dominator tree of an undirected network is its block-cut tree, so
    one low-link pass finds it. A part of the people is lost with a site if the site dominates all that serve the part:
    if it stands above their lowest common dominator.

    Parameters
    ----------
    sites
        Number of sites.
    link_from, link_to : shape (links,)
        Sites that each link joins, in either direction.
    gateways
        Numbers of the gateways.
    part_people : shape (parts,)
        People of disjoint parts of the settlements.
    part_ptr, part_site : shapes (parts + 1,) and (entries,)
        Part i is served by any one of the sites ``part_site[part_ptr[i]:part_ptr[i + 1]]``.

    Raises
    ------
    InvalidValueError
        If a number of a site is out of range or people are negative or nan.

    References
    ----------
    Tarjan (1972), Depth-first search and linear graph algorithms.

    Examples
    --------
    >>> index = lambda *numbers: np.array(numbers, dtype=np.intp)
    >>> found = single_failures(3, index(0, 1), index(1, 2), index(0), np.array([50.0]), index(0, 1), index(2))
    >>> found.site_people.tolist(), found.link_people.tolist()
    ([50.0, 50.0, 50.0], [50.0, 50.0])
    """
    _check(sites, (link_from, link_to, gateways, part_site), part_people)
    root, links = sites, len(link_from)
    tree = _depth_first(
        sites + 1, np.r_[link_from, np.full(len(gateways), root)], np.r_[link_to, gateways], [root], whole=False
    )
    above = [-1] * (sites + 1)
    for site in tree.order[1:]:
        parent = tree.parent[site]
        above[site] = parent if tree.low[site] >= tree.entered[parent] else above[parent]
    people = [0.0] * (sites + 1)
    isolated = 0.0
    places, bounds = part_site.tolist(), part_ptr.tolist()
    for part, count in enumerate(part_people.tolist()):
        at = -1
        for site in places[bounds[part] : bounds[part + 1]]:
            if tree.entered[site] >= 0:
                at = site if at < 0 else _common(at, site, above, tree.entered)
        if at < 0:
            isolated += count
        else:
            people[at] += count
    for site in reversed(tree.order[1:]):
        people[above[site]] += people[site]
    bridge_end = {
        tree.parent_link[site]: site
        for site in tree.order[1:]
        if tree.low[site] > tree.entered[tree.parent[site]] and tree.parent_link[site] < links
    }
    link_people = np.zeros(links)
    for link, site in bridge_end.items():
        link_people[link] = people[site]
    dominator = np.array(above[:sites], dtype=np.intp)
    reached = np.array(tree.entered[:sites], dtype=np.intp) >= 0
    dominator[dominator == root] = NO_DOMINATOR
    dominator[~reached] = NO_PATH
    return Criticality(
        site_people=np.where(reached, np.array(people[:sites]), 0.0),
        link_people=link_people,
        already_isolated_people=isolated,
        dominator=dominator,
        _bridge_end=bridge_end,
    )


@dataclass(frozen=True, slots=True)
class CutPoints:
    """Sites and links whose loss splits the network they belong to, gateways or not; numbers, rising."""

    articulation_sites: tuple[int, ...]
    bridges: tuple[int, ...]


def cut_points(sites: int, link_from: Index, link_to: Index) -> CutPoints:
    """Return articulation points and bridges of a whole network.

    Parameters
    ----------
    sites
        Number of sites.
    link_from, link_to : shape (links,)
        Sites that each link joins; parallel links are no bridges, a link of a site with itself is ignored.

    Raises
    ------
    InvalidValueError
        If a number of a site is out of range.

    Examples
    --------
    >>> cut_points(3, np.array([0, 1]), np.array([1, 2]))
    CutPoints(articulation_sites=(1,), bridges=(0, 1))
    """
    _check(sites, (link_from, link_to), np.zeros(0))
    tree = _depth_first(sites, link_from, link_to, range(sites), whole=True)
    cuts, bridges = set(), []
    children = [0] * sites
    for site in tree.order:
        parent = tree.parent[site]
        if parent < 0:
            continue
        children[parent] += 1
        if tree.parent[parent] >= 0 and tree.low[site] >= tree.entered[parent]:
            cuts.add(parent)
        if tree.low[site] > tree.entered[parent]:
            bridges.append(tree.parent_link[site])
    cuts |= {site for site in tree.order if tree.parent[site] < 0 and children[site] > 1}
    return CutPoints(tuple(sorted(cuts)), tuple(sorted(bridges)))


@dataclass(frozen=True, slots=True)
class _Tree:
    entered: list[int]  # when a site was found, -1 never
    low: list[int]  # the earliest found site that a site's subtree touches
    parent: list[int]
    parent_link: list[int]
    order: list[int]  # sites as they were found


def _depth_first(sites: int, start: Index, end: Index, roots: Sequence[int], whole: bool) -> _Tree:
    """Walk from `roots`; from all of them if `whole`, else from the first alone."""
    ends = np.r_[start, end]
    order = np.argsort(ends, kind="stable")
    ptr = np.r_[0, np.cumsum(np.bincount(ends, minlength=sites))].tolist()
    near = np.r_[end, start][order].tolist()
    link = np.r_[np.arange(len(start)), np.arange(len(start))][order].tolist()
    entered, low, parent, parent_link = [-1] * sites, [0] * sites, [-1] * sites, [-1] * sites
    at_edge = ptr[:-1]
    found: list[int] = []
    for root in roots if whole else roots[:1]:
        if entered[root] >= 0:
            continue
        entered[root] = low[root] = len(found)
        found.append(root)
        stack = [root]
        while stack:
            site = stack[-1]
            edge = at_edge[site]
            if edge < ptr[site + 1]:
                at_edge[site] = edge + 1
                other = near[edge]
                if link[edge] == parent_link[site]:
                    continue
                seen = entered[other]
                if seen < 0:
                    entered[other] = low[other] = len(found)
                    found.append(other)
                    parent[other], parent_link[other] = site, link[edge]
                    stack.append(other)
                elif seen < low[site]:
                    low[site] = seen
            else:
                stack.pop()
                above = parent[site]
                if above >= 0 and low[site] < low[above]:
                    low[above] = low[site]
    return _Tree(entered, low, parent, parent_link, found)


def _common(a: int, b: int, above: list[int], entered: list[int]) -> int:
    """Return the lowest common dominator; a dominator is always found before what it dominates."""
    while a != b:
        if entered[a] > entered[b]:
            a = above[a]
        else:
            b = above[b]
    return a


def _check(sites: int, numbers: Sequence[Index], people: FloatArray) -> None:
    for array in numbers:
        if len(array) and not (array.min() >= 0 and array.max() < sites):
            raise InvalidValueError(field="number of a site", value=int(array.max()), allowed=f"0 to {sites - 1}")
    if not (people >= 0).all():
        raise InvalidValueError(field="people", value=float(people.min()), allowed="0 or more")
