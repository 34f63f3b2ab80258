"""How many disjoint paths lead from every site to the gateways, counted up to a few."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from app.errors import InvalidValueError
from app.planning.network import IntArray
from app.text import QT_TRANSLATE_NOOP

AT_MOST = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class DisjointPaths:
    """Paths from every site to the gateways, shape (sites,); `at_most` means so many or more.

    `by_link` share no link, `by_site` no site (gateways included) but the one they start from. A gateway counts as
    connected to the world by itself: it has `at_most`.
    """

    by_link: IntArray
    by_site: IntArray
    at_most: int


def disjoint_paths(
    sites: int, link_from: IntArray, link_to: IntArray, gateways: IntArray, at_most: int = AT_MOST
) -> DisjointPaths:
    """Return how many link- and site-disjoint paths lead from every site to a gateway.

    Unit flows, made local by three facts. A site with k disjoint paths to sites that have k themselves has k, so the
    search ends at the next one found before. A failed search walks the whole side that a cut of fewer than k takes off:
    all of it is settled at once. Who has only one path is on no path that others could add to their second.

    Parameters
    ----------
    sites
        Number of sites.
    link_from, link_to : shape (links,)
        Sites that each link joins; parallel links are two, a link of a site with itself is none.
    gateways
        Rows of the gateways.
    at_most
        Where counting stops; every step costs a flow for the sites left.

    Raises
    ------
    InvalidValueError
        If a row is out of range.

    References
    ----------
    Menger (1927): as many disjoint paths as the smallest cut has members. Ford and Fulkerson (1956).

    Examples
    --------
    >>> rows = lambda *numbers: np.array(numbers, dtype=np.int64)
    >>> paths = disjoint_paths(4, rows(0, 1, 2, 2), rows(1, 2, 0, 3), rows(0))
    >>> paths.by_link.tolist(), paths.by_site.tolist()
    ([3, 2, 2, 1], [3, 1, 1, 1])
    """
    for rows in (link_from, link_to, gateways):
        if len(rows) and not (rows.min() >= 0 and rows.max() < sites):
            raise InvalidValueError(
                field="row of a site",
                value=int(rows.max()),
                allowed=QT_TRANSLATE_NOOP("errors", "{low} to {high}"),
                low=0,
                high=sites - 1,
            )
    pairs = [(a, b) for a, b in zip(link_from.tolist(), link_to.tolist(), strict=True) if a != b]
    order = _nearest_first(sites, pairs, gateways.tolist())
    counted = [_count(sites, pairs, gateways.tolist(), order, at_most, graph) for graph in (_LinkFlow, _SiteFlow)]
    return DisjointPaths(by_link=counted[0], by_site=counted[1], at_most=at_most)


def smallest_site_cut(
    sites: int, link_from: IntArray, link_to: IntArray, gateways: IntArray, behind: Sequence[int], at_most: int
) -> tuple[int, ...] | None:
    """Return the fewest sites whose loss takes the gateways from all sites of `behind`; these and gateways may be cut.

    Of several, the one nearest to `behind`; None if it takes more than `at_most`.

    Parameters
    ----------
    sites
        Number of sites.
    link_from, link_to : shape (links,)
        Sites that each link joins.
    gateways
        Rows of the gateways.
    behind
        Rows of the sites to be cut off.
    at_most
        Most sites to cut.

    Examples
    --------
    >>> rows = lambda *numbers: np.array(numbers, dtype=np.int64)
    >>> smallest_site_cut(5, rows(0, 1, 2, 2), rows(1, 2, 3, 4), rows(0), [3, 4], 2)
    (2,)
    """
    pairs = [(a, b) for a, b in zip(link_from.tolist(), link_to.tolist(), strict=True) if a != b]
    flow = _SiteFlow(sites + 1, [*pairs, *((sites, site) for site in behind)])
    is_gateway = [False] * (sites + 1)
    for gateway in gateways.tolist():
        is_gateway[gateway] = True
    if not flow.settle(sites, at_most + 1, is_gateway):
        return None
    entered = {vertex // 2 for vertex in flow.seen if vertex % 2 == 0}
    left = {vertex // 2 for vertex in flow.seen if vertex % 2}
    return tuple(sorted(entered - left))


_Pairs = list[tuple[int, int]]


def _nearest_first(sites: int, pairs: _Pairs, gateways: list[int]) -> list[int]:
    near: list[list[int]] = [[] for _ in range(sites)]
    for a, b in pairs:
        near[a].append(b)
        near[b].append(a)
    order = list(dict.fromkeys(gateways))
    found = set(order)
    for site in order:
        fresh = [other for other in dict.fromkeys(near[site]) if other not in found]
        found.update(fresh)
        order += fresh
    return order


class _Flow:
    """Unit flow on arcs in pairs: arc i is undone by arc ``i ^ 1``."""

    def __init__(self, vertices: int) -> None:
        self.out: list[list[int]] = [[] for _ in range(vertices)]
        self.head: list[int] = []
        self.free: list[int] = []

    def join(self, a: int, b: int, back: int) -> None:
        self.out[a].append(len(self.head))
        self.out[b].append(len(self.head) + 1)
        self.head += (b, a)
        self.free += (1, back)

    def search(self, start: int, ends: Callable[[int], bool], blocked: Callable[[int, int], bool]) -> list[int] | None:
        """Return the arcs of a way from `start` to an end, last first; the end is the head of the first one.

        Where there is none, `seen` holds all that was reached.
        """
        self.seen = {start: -1}
        queue = [start]
        for vertex in queue:
            for arc in self.out[vertex]:
                other = self.head[arc]
                if not self.free[arc] or other in self.seen or blocked(vertex, other):
                    continue
                self.seen[other] = arc
                if ends(other):
                    return self._way(other, start)
                queue.append(other)
        return None

    def _way(self, vertex: int, start: int) -> list[int]:
        way = []
        while vertex != start:
            arc = self.seen[vertex]
            way.append(arc)
            vertex = self.head[arc ^ 1]
        return way

    def push(self, way: list[int]) -> None:
        for arc in way:
            self.free[arc] -= 1
            self.free[arc ^ 1] += 1


class _LinkFlow(_Flow):
    """Every link carries one path, in either direction; a site any number."""

    def __init__(self, sites: int, pairs: _Pairs) -> None:
        super().__init__(sites)
        for a, b in pairs:
            self.join(a, b, 1)

    def settle(self, site: int, wanted: int, good: list[bool]) -> set[int]:
        """Return the sites, `site` among them, that are known to have fewer paths than wanted; none if it has them."""
        pushed: list[int] = []
        found = 0
        while found < wanted:
            way = self.search(site, good.__getitem__, lambda vertex, other: False)
            if way is None:
                break
            self.push(way)
            pushed += way
            found += 1
        side = set() if found == wanted else set(self.seen)
        self.push([arc ^ 1 for arc in pushed])
        return side


class _SiteFlow(_Flow):
    """Every site carries one path: it is entered at vertex 2 i and left at 2 i + 1."""

    def __init__(self, sites: int, pairs: _Pairs) -> None:
        super().__init__(2 * sites)
        for site in range(sites):
            self.join(2 * site, 2 * site + 1, 0)
        for a, b in set(pairs) | {(b, a) for a, b in pairs}:
            self.join(2 * a + 1, 2 * b, 0)

    def settle(self, site: int, wanted: int, good: list[bool]) -> set[int]:
        """Return the sites, `site` among them, that are known to have fewer paths than wanted; none if it has them."""
        used: set[int] = set()
        pushed: list[int] = []

        def ends(vertex: int) -> bool:
            return vertex % 2 == 0 and good[vertex // 2] and vertex not in used

        def blocked(vertex: int, other: int) -> bool:
            return vertex % 2 == 0 and other == vertex + 1 and good[vertex // 2]  # paths end where they meet a good one

        while len(used) < wanted:
            way = self.search(2 * site + 1, ends, blocked)
            if way is None:
                break
            self.push(way)
            pushed += way
            used.add(self.head[way[0]])
        side = set() if len(used) == wanted else {vertex // 2 for vertex in self.seen if vertex % 2}
        self.push([arc ^ 1 for arc in pushed])
        return side


def _count(
    sites: int,
    pairs: _Pairs,
    gateways: list[int],
    order: list[int],
    at_most: int,
    graph: type[_LinkFlow] | type[_SiteFlow],
) -> IntArray:
    count = np.zeros(sites, np.int64)
    count[order] = min(1, at_most)  # only who is reached at all is in the order
    count[gateways] = at_most
    kept = set(order)
    for wanted in range(2, at_most + 1):
        inside = [(a, b) for a, b in pairs if a in kept and b in kept]
        flow = graph(sites, inside)
        degree = np.bincount(np.array(inside, dtype=np.int64).ravel(), minlength=sites).tolist()
        good = [False] * sites
        for gateway in gateways:
            good[gateway] = True
        poor: set[int] = set()
        for site in order:
            if good[site] or site in poor or count[site] != wanted - 1:
                continue
            side = {site} if degree[site] < wanted else flow.settle(site, wanted, good)
            poor |= side
            if not side:
                good[site] = True
                count[site] = wanted
        if wanted == 2:
            kept = {site for site in order if count[site] >= wanted}
    return count
