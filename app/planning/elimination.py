"""The elimination of sites over the (OR, AND) semiring, played once with names instead of values.

A site v leaves behind the connections ``(a, b) |= (a, v) & alive(v) & (v, b)`` of its neighbors; afterwards, in reverse
order, v is reached if it is alive and connected to a neighbor that is reached. All gateways hang on one root that is
always reached. Leaves are access trees, sites with two neighbors rings and chains; what stays is a small meshed core.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Index = NDArray[np.intp]

_MOST_NEIGHBORS = 7  # a site with more stays in the core: eliminating it would add too many connections
_LEAST_SHARE = 0.02  # a round that would eliminate fewer of the sites left is not worth its calls


@dataclass(frozen=True, slots=True, kw_only=True)
class Merge:
    """Rows `target` take one term each, rows `target_of_many` the OR over a group of terms."""

    target: Index
    term: Index
    target_of_many: Index
    terms: Index
    starts: Index  # group i begins at ``terms[starts[i]]``


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """Sites eliminated together: no two are neighbors, all have the same number of them."""

    sites: slice  # their places
    rows: slice  # their connections, (degree, sites) in this order
    neighbors: Index  # place at the other end of each connection
    degree: int
    added: Merge | None  # the terms are the pairs of neighbors, (pairs, sites) in this order

    @property
    def terms(self) -> int:
        """Neighbors, and pairs of them, of all sites."""
        return len(self.neighbors) * (self.degree + 1) // 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Core:
    """Sites that stay; numbers count from the first of them."""

    sites: slice  # their places
    fed: Index  # sites connected to the root
    fed_row: Index
    source: Index  # connections among them, in both directions, by rising target
    target: Index
    row: Index


@dataclass(frozen=True, slots=True, kw_only=True)
class Elimination:
    """What to do, in order. A place is a site's number in this order; the root's place is the number of sites."""

    site_at: Index  # (sites,) gateways first, then step by step, then the core
    place_of: Index  # (sites,)
    link_of_row: Index  # (rows,) the number of links where elimination adds the connection
    parallel: Merge  # rows are links here, terms the links of `parallel_links`
    parallel_links: Index
    gate: Index  # the gateway of each of the first rows: links of a gateway to a site that is none
    gates: Merge
    steps: tuple[Step, ...]
    core: Core


def eliminate(sites: int, start: Index, end: Index, gateways: Index) -> Elimination:
    """Return the elimination of a topology of valid numbers.

    Parameters
    ----------
    sites
        Number of sites.
    start, end : shape (links,)
        Sites that each link joins.
    gateways
        Numbers of the gateways, rising.

    References
    ----------
    Backhouse and Carre (1975), Regular algebra applied to path-finding problems: elimination over a semiring.
    """
    return _Play(sites, start, end, gateways).result()


class _Play:
    """Names a connection by its link, or by a number from `links` on where elimination added it."""

    def __init__(self, sites: int, start: Index, end: Index, gateways: Index) -> None:
        self.root, self.links, self.gateways = sites, len(start), gateways.tolist()
        self.near: list[dict[int, int]] = [{} for _ in range(sites + 1)]  # neighbor -> connection
        self.parallel: list[tuple[int, int]] = []
        for link, (a, b) in enumerate(zip(start.tolist(), end.tolist(), strict=True)):
            first = self.near[a].setdefault(b, link)
            self.near[b][a] = first
            if first != link:
                self.parallel.append((link, first))
        self.connections = self.links

    def result(self) -> Elimination:
        order_of = self._depth_first()
        gate, gate_target = self._take_out_gateways()
        is_gateway = set(self.gateways)
        left = [site for site in order_of if site not in is_gateway]
        drafts = []
        while left:
            picked = self._pick(left)
            if len(picked) < max(1, _LEAST_SHARE * len(left)):
                break
            drafts += self._eliminate(picked)
            gone = set(picked)
            left = [site for site in left if site not in gone]
        order = [*self.gateways, *(site for draft in drafts for site in draft.sites), *left]
        place = np.empty(self.root + 1, dtype=np.intp)
        place[order] = np.arange(self.root)
        place[self.root] = self.root
        rows = [row for _, row in gate] + [row for draft in drafts for row in draft.connections]
        rows += dict.fromkeys(row for site in left for row in self.near[site].values())
        row_of = np.empty(self.connections, dtype=np.intp)
        row_of[rows] = np.arange(len(rows))
        return Elimination(
            site_at=_index(order),
            place_of=place[:-1],
            link_of_row=np.minimum(_index(rows), self.links),
            parallel=_merge(_index([first for _, first in self.parallel])),
            parallel_links=_index([link for link, _ in self.parallel]),
            gate=place[_index([gateway for gateway, _ in gate])],
            gates=_merge(row_of[_index(gate_target)]),
            steps=_steps(drafts, len(self.gateways), len(gate), place, row_of),
            core=self._core(left, place, row_of),
        )

    def _depth_first(self) -> list[int]:
        """Return the sites so that neighbors come close to one another: what a step touches then lies together."""
        seen = [False] * self.root
        order = []
        for first in [*self.gateways, *range(self.root)]:
            waiting = [first]
            while waiting:
                site = waiting.pop()
                if site == self.root or seen[site]:
                    continue
                seen[site] = True
                order.append(site)
                waiting += self.near[site]
        return order

    def _core(self, left: list[int], place: Index, row_of: Index) -> Core:
        first = self.root - len(left)
        ends = [(site, other, row) for site in left for other, row in self.near[site].items()]
        target, source, row = _index(ends).reshape(-1, 3).T
        is_fed = source == self.root
        target, source, row = place[target] - first, place[source] - first, row_of[row]
        return Core(
            sites=slice(first, self.root),
            fed=target[is_fed],
            fed_row=row[is_fed],
            source=source[~is_fed],
            target=target[~is_fed],
            row=row[~is_fed],
        )

    def _take_out_gateways(self) -> tuple[list[tuple[int, int]], list[int]]:
        """Connect the neighbors of gateways to the root: whoever reaches a gateway needs no path through it."""
        is_gateway = set(self.gateways)
        gate, target = [], []
        for gateway in self.gateways:
            for site, connection in self.near[gateway].items():
                if site not in is_gateway:
                    gate.append((gateway, connection))
                    target.append(self._connection(site, self.root))
                    del self.near[site][gateway]
            self.near[gateway] = {}
        return gate, target

    def _pick(self, left: list[int]) -> list[int]:
        """Choose sites with few neighbors, no two of them neighbors, the poorest first."""
        few = sorted((s for s in left if len(self.near[s]) <= _MOST_NEIGHBORS), key=lambda s: len(self.near[s]))
        if not few:
            return []
        most = max(2, len(self.near[few[len(few) // 2]]))
        blocked: set[int] = set()
        picked = []
        for site in few:
            if len(self.near[site]) <= most and site not in blocked:
                picked.append(site)
                blocked.update(self.near[site])
        return picked

    def _eliminate(self, picked: list[int]) -> list[_Draft]:
        by_degree: dict[int, list[int]] = {}
        for site in picked:
            by_degree.setdefault(len(self.near[site]), []).append(site)
        return [self._eliminate_alike(degree, members) for degree, members in by_degree.items()]

    def _eliminate_alike(self, degree: int, members: list[int]) -> _Draft:
        around = [list(self.near[site].items()) for site in members]
        for site, ends in zip(members, around, strict=True):
            for neighbor, _ in ends:
                del self.near[neighbor][site]
        return _Draft(
            members,
            [ends[i][0] for i in range(degree) for ends in around],
            [ends[i][1] for i in range(degree) for ends in around],
            [
                self._connection(ends[i][0], ends[j][0])
                for i in range(degree)
                for j in range(i + 1, degree)
                for ends in around
            ],
        )

    def _connection(self, a: int, b: int) -> int:
        """Return the connection of two sites, a new one if there is none."""
        found = self.near[a].get(b)
        if found is None:
            found = self.near[a][b] = self.near[b][a] = self.connections
            self.connections += 1
        return found


@dataclass(frozen=True, slots=True)
class _Draft:
    """A step by names, flat in the order that `Step` tells."""

    sites: list[int]
    neighbors: list[int]
    connections: list[int]
    added: list[int]


def _steps(drafts: list[_Draft], site: int, row: int, place: Index, row_of: Index) -> tuple[Step, ...]:
    """Return the drafts by places and rows, the first of them at place `site` and row `row`."""
    steps = []
    for draft in drafts:
        steps.append(
            Step(
                sites=slice(site, site + len(draft.sites)),
                rows=slice(row, row + len(draft.connections)),
                neighbors=place[_index(draft.neighbors)],
                degree=len(draft.connections) // len(draft.sites),
                added=_merge(row_of[_index(draft.added)]) if draft.added else None,
            )
        )
        site, row = site + len(draft.sites), row + len(draft.connections)
    return tuple(steps)


def _index(numbers: Sequence[int] | Sequence[tuple[int, ...]]) -> Index:
    return np.array(numbers, dtype=np.intp)


def _merge(targets: Index) -> Merge:
    """Return the merge of terms 0, 1, ... into their targets."""
    order = np.argsort(targets, kind="stable")
    unique, starts, counts = np.unique(targets[order], return_index=True, return_counts=True)
    one = counts == 1
    in_many = np.repeat(~one, counts)
    return Merge(
        target=unique[one],
        term=order[starts[one]],
        target_of_many=unique[~one],
        terms=order[in_many],
        starts=np.r_[0, np.cumsum(counts[~one])][:-1],
    )
