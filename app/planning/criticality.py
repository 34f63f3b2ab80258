"""What is lost if one site or one link fails alone: exact, in one depth-first pass over the recorded network."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix
from scipy.sparse.csgraph import connected_components, depth_first_order

from app.errors import InvalidValueError
from app.planning.randoms import FloatArray
from app.text import QT_TRANSLATE_NOOP

Index = NDArray[np.intp]

NO_DOMINATOR = -1  # every single site can be avoided
NO_PATH = -2


@dataclass(frozen=True, slots=True, kw_only=True)
class Criticality:
    """People cut off by every single failure.

    `site_people` (sites,) and `link_people` (links,) count people whose every serving site loses its last path to a
    gateway; the site that fails is counted with them. `already_isolated_people` had no path before and are left out.
    `dominator` (sites,) is the nearest site that every path from any gateway passes, `NO_DOMINATOR` where that is
    no single site, `NO_PATH` where the site has no path. `site_below` (sites,) and `link_below` (links,) count the
    sites that lose their last path with it, a site itself included.
    """

    site_people: FloatArray
    link_people: FloatArray
    already_isolated_people: float
    dominator: Index
    site_below: Index
    link_below: Index


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
        Sites that each link joins, in either direction; a link of a site with itself is ignored.
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
    tree = _depth_first(sites, link_from, link_to, gateways)
    above = _dominators(tree)
    at = _common_dominators(tree.found, above, part_ptr, part_site)
    has_path = at >= 0
    people = np.bincount(at[has_path], part_people[has_path], len(tree.site)).tolist()
    below = [1] * len(people)
    for site in range(len(people) - 1, 0, -1):
        people[above[site]] += people[site]
        below[above[site]] += below[site]
    site_people = np.zeros(sites)
    site_people[tree.site[1:]] = people[1:]
    bridge_end = np.full(len(link_from), -1, dtype=np.intp)
    bridge_end[tree.link[tree.bridges]] = tree.site[tree.bridges]
    dominator = np.full(sites, NO_PATH, dtype=np.intp)
    dominator[tree.site[1:]] = np.r_[NO_DOMINATOR, tree.site[1:]][above[1:]]
    site_below = np.zeros(sites, dtype=np.intp)
    site_below[tree.site[1:]] = below[1:]
    return Criticality(
        site_people=site_people,
        link_people=np.where(bridge_end >= 0, np.append(site_people, 0.0)[bridge_end], 0.0),
        already_isolated_people=float(part_people[~has_path].sum()),
        dominator=dominator,
        site_below=site_below,
        link_below=np.where(bridge_end >= 0, np.append(site_below, 0)[bridge_end], 0),
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
    graph = csr_matrix((np.ones(len(link_from)), (link_from, link_to)), shape=(sites, sites))
    _, firsts = np.unique(connected_components(graph, directed=False)[1], return_index=True)
    tree = _depth_first(sites, link_from, link_to, firsts)
    is_cut = np.zeros(len(tree.site), dtype=np.bool_)
    is_cut[tree.parent[1:][tree.low[1:] >= tree.parent[1:]]] = True
    first = tree.found[firsts]  # entered from the source, so every site below seems to need it
    is_cut[first] = np.bincount(tree.parent[1:], minlength=len(tree.site))[first] > 1
    articulation = np.sort(tree.site[1:][is_cut[1:]])
    return CutPoints(tuple(articulation.tolist()), tuple(np.sort(tree.link[tree.bridges]).tolist()))


@dataclass(frozen=True, slots=True)
class _Tree:
    """Sites numbered as a depth-first walk finds them, the source being 0."""

    site: Index  # (found,) the site
    found: Index  # (sites,) the number, -1 if the walk does not reach the site
    parent: Index  # (found,) -1 for the source
    link: Index  # (found,) the link to the parent; no link of the network if that is the source
    low: Index  # (found,) the first found that any link from the subtree touches, but for the link to the parent
    bridges: Index  # numbers whose link to the parent is a bridge


def _depth_first(sites: int, start: Index, end: Index, entries: Index) -> _Tree:
    """Walk from a source that is joined to all entries."""
    links, start, end = len(start), np.r_[start, np.full(len(entries), sites)], np.r_[end, entries]
    ends = (np.r_[start, end], np.r_[end, start])
    graph = csr_matrix((np.ones(len(ends[0])), ends), shape=(sites + 1, sites + 1))
    site, before = depth_first_order(graph, sites, directed=True)
    found = np.full(sites + 1, -1, dtype=np.intp)
    found[site] = np.arange(len(site))
    parent = np.r_[-1, found[before[site[1:]]]]
    used = np.flatnonzero((found[start] >= 0) & (start != end))
    upper = np.minimum(found[start[used]], found[end[used]])
    lower = np.maximum(found[start[used]], found[end[used]])
    is_tree = parent[lower] == upper
    link = np.full(len(site), links, dtype=np.intp)
    link[lower[is_tree]] = used[is_tree]  # the last of parallel links; the others lead back
    leads_back = link[lower] != used
    own = np.arange(len(site))
    np.minimum.at(own, lower[leads_back], upper[leads_back])
    low, parents = own.tolist(), parent.tolist()
    for number in range(len(low) - 1, 0, -1):
        if low[number] < low[parents[number]]:
            low[parents[number]] = low[number]
    bridges = np.flatnonzero((_index(low) > parent) & (link < links))
    return _Tree(site.astype(np.intp), found[:-1], parent, link, _index(low), bridges)


def _dominators(tree: _Tree) -> list[int]:
    """Return for each found site the lowest that every path from the source to it passes."""
    above, parents = [0] * len(tree.site), tree.parent.tolist()
    for number, is_cut_by_parent in enumerate((tree.low >= tree.parent).tolist()):
        parent = parents[number]
        above[number] = parent if is_cut_by_parent else above[parent]
    above[0] = 0
    return above


def _common_dominators(found: Index, above: list[int], part_ptr: Index, part_site: Index) -> Index:
    """Return the lowest common dominator of the found sites that serve each part, -1 where none is found."""
    part = np.repeat(np.arange(len(part_ptr) - 1), np.diff(part_ptr))
    serving = found[part_site]
    part, serving = part[serving >= 0], serving[serving >= 0]
    counts = np.bincount(part, minlength=len(part_ptr) - 1)
    first = np.cumsum(counts) - counts
    common = np.full(len(counts), -1, dtype=np.intp)
    common[counts > 0] = serving[first[counts > 0]]
    for more in range(1, int(counts.max(initial=0))):
        several = np.flatnonzero(counts > more)
        common[several] = _meet(common[several], serving[first[several] + more], _index(above))
    return common


def _meet(a: Index, b: Index, above: Index) -> Index:
    """Return where paths up from a and b meet; a dominator is always found before what it dominates."""
    low, high = np.minimum(a, b), np.maximum(a, b)
    apart = np.flatnonzero(low != high)
    while len(apart):
        up, other = above[high[apart]], low[apart]
        low[apart], high[apart] = np.minimum(up, other), np.maximum(up, other)
        apart = apart[up != other]
    return low


def _index(numbers: Sequence[int]) -> Index:
    return np.array(numbers, dtype=np.intp)


def _check(sites: int, numbers: Sequence[Index], people: FloatArray) -> None:
    for array in numbers:
        if len(wrong := array[(array < 0) | (array >= sites)]):
            raise InvalidValueError(
                field="number of a site",
                value=int(wrong[0]),
                allowed=QT_TRANSLATE_NOOP("errors", "{low} to {high}"),
                low=0,
                high=sites - 1,
            )
    if not (people >= 0).all():
        raise InvalidValueError(
            field="people", value=float(people.min()), allowed=QT_TRANSLATE_NOOP("errors", "0 or more")
        )
