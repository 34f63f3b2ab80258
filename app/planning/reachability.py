"""Which sites have a live path to a gateway: the topology is compiled once and replayed on words of 64 lanes.

Sites are eliminated one after another over the (OR, AND) semiring, as in sparse Gaussian elimination: leaves are access
trees, sites with two neighbors rings and chains. What stays is a small meshed core, solved by a frontier. Exact.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from app.errors import InvalidValueError
from app.planning.randoms import Words

Index = NDArray[np.intp]

_MOST_NEIGHBORS = 6  # a site with more stays in the core: eliminating it would fill in too many pairs
_LEAST_SHARE = 0.02  # a round that would eliminate fewer of the sites left is not worth its calls
_WORDS_AT_ONCE = 16  # 1,024 lanes: the working set stays in the cache


@dataclass(frozen=True, slots=True)
class _Merge:
    """Rows `target` take the OR over groups of terms; group i begins at ``starts[i]``."""

    target: Index
    starts: Index

    def of(self, terms: Words) -> Words:
        return terms if len(self.starts) == len(terms) else np.bitwise_or.reduceat(terms, self.starts, axis=0)


@dataclass(frozen=True, slots=True)
class _Round:
    """Sites eliminated together, no two of them neighbors."""

    pair_site: Index  # for every pair of neighbors (a, b) of an eliminated site: the site,
    pair_a: Index  # the row of its connection to a
    pair_b: Index  # and to b,
    pairs: _Merge  # and the row of the connection between a and b that it adds to
    source_site: Index  # for every neighbor of an eliminated site that has a source: the site,
    source_row: Index  # the connection to the neighbor
    source_from: Index  # the source of the site
    sources: _Merge  # and the source of the neighbor that it adds to
    back: tuple[tuple[Index, tuple[Index, ...], tuple[Index, ...]], ...]  # sites, connections, neighbors by degree


@dataclass(frozen=True, slots=True, kw_only=True)
class Program:
    """A compiled topology; see `compile_topology`."""

    sites: int
    links: int
    gateways: Index
    _rows: int  # connections: links first, then those that elimination adds
    _sources: int
    _source_of: Index  # (sites,) source row or -1
    _parallel_from: Index = field(repr=False)
    _parallel_to: Index = field(repr=False)
    _first_site: Index = field(repr=False)
    _first_row: Index = field(repr=False)
    _first: _Merge = field(repr=False)
    _rounds: tuple[_Round, ...] = field(repr=False)
    _core: Index = field(repr=False)
    _core_ptr: Index = field(repr=False)
    _core_neighbor: Index = field(repr=False)
    _core_row: Index = field(repr=False)

    def reach(self, site_alive: Words, link_alive: Words) -> Words:
        """Return which sites are alive and have a path of live sites and links to a live gateway.

        Parameters
        ----------
        site_alive : shape (sites, words)
        link_alive : shape (links, words)
            Lane by lane, 1 where the asset works; both stay as they are.

        Returns
        -------
        shape (sites, words)

        Raises
        ------
        InvalidValueError
            If a shape does not fit the topology.
        """
        words = site_alive.shape[1]
        for name, array, count in (("site_alive", site_alive, self.sites), ("link_alive", link_alive, self.links)):
            if array.shape != (count, words):
                raise InvalidValueError(field=name, value=f"shape {array.shape}", allowed=f"shape ({count}, {words})")
        reached = np.zeros_like(site_alive)
        if not len(self.gateways):
            return reached
        rows = np.zeros((self._rows, min(words, _WORDS_AT_ONCE)), dtype=np.uint64)
        for low in range(0, words, _WORDS_AT_ONCE):
            part = slice(low, min(low + _WORDS_AT_ONCE, words))
            work = rows[:, : part.stop - low]
            work[: self.links] = link_alive[:, part]
            work[self.links :] = 0
            reached[:, part] = self._solve(np.ascontiguousarray(site_alive[:, part]), work)
        return reached

    def _solve(self, alive: Words, rows: Words) -> Words:
        source = np.zeros((self._sources, alive.shape[1]), dtype=np.uint64)
        reached = np.zeros_like(alive)
        reached[self.gateways] = alive[self.gateways]
        if len(self._parallel_to):
            np.bitwise_or.at(rows, self._parallel_to, rows[self._parallel_from])
        if len(self._first_site):
            source[self._first.target] = self._first.of(alive[self._first_site] & rows[self._first_row])
        for round_ in self._rounds:
            _forward(round_, alive, rows, source)
        self._solve_core(alive, rows, source, reached)
        for round_ in reversed(self._rounds):
            self._backward(round_, alive, rows, source, reached)
        return reached

    def _solve_core(self, alive: Words, rows: Words, source: Words, reached: Words) -> None:
        """Spread from the core's sources until nothing new is reached; only what changed pushes on."""
        core = self._core
        if not len(core):
            return
        fed = self._source_of[core] >= 0
        served = np.zeros((len(core), alive.shape[1]), dtype=np.uint64)
        served[fed] = source[self._source_of[core[fed]]]
        core_alive, core_rows = alive[core], rows[self._core_row]
        served &= core_alive
        active = np.flatnonzero(served.any(axis=1))
        degrees = np.diff(self._core_ptr)
        while len(active) and len(self._core_row):
            counts = degrees[active]
            start_of = np.repeat(self._core_ptr[active] - np.r_[0, np.cumsum(counts)[:-1]], counts)
            edges = start_of + np.arange(counts.sum())
            order = np.argsort(self._core_neighbor[edges], kind="stable")
            targets = self._core_neighbor[edges][order]
            if not len(targets):
                break
            unique, starts = np.unique(targets, return_index=True)
            pushed = served[np.repeat(active, counts)[order]]
            pushed &= core_rows[edges[order]]
            pushed = _Merge(unique, starts).of(pushed)
            pushed &= core_alive[unique]
            pushed &= ~served[unique]
            new = pushed.any(axis=1)
            active = unique[new]
            served[active] |= pushed[new]
        reached[core] = served

    def _backward(self, round_: _Round, alive: Words, rows: Words, source: Words, reached: Words) -> None:
        for sites, connections, neighbors in round_.back:
            terms = np.zeros((len(sites), alive.shape[1]), dtype=np.uint64)
            for connection, neighbor in zip(connections, neighbors, strict=True):
                term = rows[connection]
                term &= reached[neighbor]
                terms |= term
            own = self._source_of[sites]
            fed = own >= 0
            if fed.any():
                terms[fed] |= source[own[fed]]
            terms &= alive[sites]
            reached[sites] = terms


def _forward(round_: _Round, alive: Words, rows: Words, source: Words) -> None:
    if len(round_.pair_site):
        terms = alive[round_.pair_site]
        terms &= rows[round_.pair_a]
        terms &= rows[round_.pair_b]
        rows[round_.pairs.target] |= round_.pairs.of(terms)
    if len(round_.source_site):
        terms = alive[round_.source_site]
        terms &= rows[round_.source_row]
        terms &= source[round_.source_from]
        source[round_.sources.target] |= round_.sources.of(terms)


def compile_topology(
    sites: int, link_from: Sequence[int] | Index, link_to: Sequence[int] | Index, gateways: Sequence[int] | Index
) -> Program:
    """Compile a topology for `Program.reach`; probabilities may change afterwards, links may not.

    Parameters
    ----------
    sites
        Number of sites.
    link_from, link_to : shape (links,)
        Numbers of the sites that each link joins, in either direction; parallel links are welcome.
    gateways
        Numbers of the gateways; without any, nothing is reached.

    Raises
    ------
    InvalidValueError
        If a number is outside 0 to sites - 1 or a link joins a site with itself.

    References
    ----------
    Backhouse and Carre (1975), Regular algebra applied to path-finding problems: elimination over a semiring.

    Examples
    --------
    >>> program = compile_topology(3, [0, 1], [1, 2], [0])
    >>> alive = np.array([[1], [1], [3]], dtype=np.uint64)
    >>> program.reach(alive, np.array([[3], [3]], dtype=np.uint64)).ravel()
    array([1, 1, 1], dtype=uint64)
    """
    start, end = np.asarray(link_from, dtype=np.intp), np.asarray(link_to, dtype=np.intp)
    gates = np.unique(np.asarray(gateways, dtype=np.intp))
    for name, numbers in (("link", start), ("link", end), ("gateway", gates)):
        if len(numbers) and not (numbers.min() >= 0 and numbers.max() < sites):
            raise InvalidValueError(field=f"site of a {name}", value=int(numbers.max()), allowed=f"0 to {sites - 1}")
    if (start == end).any():
        raise InvalidValueError(field="link", value="a link of a site with itself", allowed="links of two sites")
    return _Compiler(sites, start, end, gates).program()


class _Compiler:
    """Plays the elimination once, symbolically."""

    def __init__(self, sites: int, start: Index, end: Index, gateways: Index) -> None:
        self.sites, self.links, self.gateways = sites, len(start), gateways
        self.near: list[dict[int, int]] = [{} for _ in range(sites)]  # neighbor -> row of the connection
        self.parallel: list[tuple[int, int]] = []
        for link, (a, b) in enumerate(zip(start.tolist(), end.tolist(), strict=True)):
            row = self.near[a].setdefault(b, link)
            self.near[b].setdefault(a, link)
            if row != link:
                self.parallel.append((link, row))
        self.rows = self.links
        self.source_of = [-1] * sites
        self.sources = 0

    def program(self) -> Program:
        first = self._take_out_gateways()
        inside = np.ones(self.sites, dtype=np.bool_)
        inside[self.gateways] = False
        left = np.flatnonzero(inside).tolist()
        rounds = []
        while left:
            picked = self._pick(left)
            if len(picked) < max(1, _LEAST_SHARE * len(left)):
                break
            rounds.append(self._eliminate(picked))
            gone = set(picked)
            left = [site for site in left if site not in gone]
        place = {site: i for i, site in enumerate(left)}
        counts = [len(self.near[site]) for site in left]
        order, merge = _grouped([self.source_of[site] for site, _, _ in first])
        first = [first[i] for i in order.tolist()]
        return Program(
            sites=self.sites,
            links=self.links,
            gateways=self.gateways,
            _rows=self.rows,
            _sources=self.sources,
            _source_of=_index(self.source_of),
            _parallel_from=_index([link for link, _ in self.parallel]),
            _parallel_to=_index([row for _, row in self.parallel]),
            _first_site=_index([gateway for _, gateway, _ in first]),
            _first_row=_index([row for _, _, row in first]),
            _first=merge,
            _rounds=tuple(rounds),
            _core=_index(left),
            _core_ptr=_index([0, *np.cumsum(counts, dtype=np.intp).tolist()]),
            _core_neighbor=_index([place[a] for site in left for a in self.near[site]]),
            _core_row=_index([row for site in left for row in self.near[site].values()]),
        )

    def _take_out_gateways(self) -> list[tuple[int, int, int]]:
        """Make gateways the sources of their neighbors: whoever reaches one is served through it."""
        gates = set(self.gateways.tolist())
        first = []
        for gateway in sorted(gates):
            for site, row in self.near[gateway].items():
                if site not in gates:
                    self._source(site)
                    first.append((site, gateway, row))
                    del self.near[site][gateway]
            self.near[gateway] = {}
        return first

    def _source(self, site: int) -> int:
        if self.source_of[site] < 0:
            self.source_of[site] = self.sources
            self.sources += 1
        return self.source_of[site]

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

    def _eliminate(self, picked: list[int]) -> _Round:
        pairs: list[tuple[int, int, int, int]] = []
        sources: list[tuple[int, int, int, int]] = []
        by_degree: dict[int, list[tuple[int, list[tuple[int, int]]]]] = {}
        for site in picked:
            around = list(self.near[site].items())
            by_degree.setdefault(len(around), []).append((site, around))
            for i, (a, row_a) in enumerate(around):
                pairs += [(site, row_a, row_b, self._connection(a, b)) for b, row_b in around[i + 1 :]]
                if self.source_of[site] >= 0:
                    sources.append((site, row_a, self.source_of[site], self._source(a)))
                del self.near[a][site]
            self.near[site] = {}
        pair_order, pair_merge = _grouped([pair[3] for pair in pairs])
        source_order, source_merge = _grouped([source[3] for source in sources])
        pair_table = np.array(pairs, dtype=np.intp).reshape(-1, 4)[pair_order]
        source_table = np.array(sources, dtype=np.intp).reshape(-1, 4)[source_order]
        back = tuple(
            (
                _index([site for site, _ in members]),
                tuple(_index([around[i][1] for _, around in members]) for i in range(degree)),
                tuple(_index([around[i][0] for _, around in members]) for i in range(degree)),
            )
            for degree, members in by_degree.items()
        )
        pair_site, pair_a, pair_b = pair_table[:, :3].T
        source_site, source_row, source_from = source_table[:, :3].T
        return _Round(pair_site, pair_a, pair_b, pair_merge, source_site, source_row, source_from, source_merge, back)

    def _connection(self, a: int, b: int) -> int:
        row = self.near[a].get(b)
        if row is None:
            row = self.near[a][b] = self.near[b][a] = self.rows
            self.rows += 1
        return row


def _index(numbers: Sequence[int]) -> Index:
    return np.array(numbers, dtype=np.intp)


def _grouped(targets: list[int]) -> tuple[Index, _Merge]:
    """Return the order that puts equal targets together, and the merge of terms in that order."""
    order = np.argsort(_index(targets), kind="stable")
    unique, starts = np.unique(_index(targets)[order], return_index=True)
    return order, _Merge(unique, starts)
