"""Connectivity losses of a network after a failure, on any networkx graph: CCL, PCL, WCL and loss of efficiency.

Definitions: domain notes, section 4. Failed sites and links stay counted: losing a site cannot improve a mean.
"""

from __future__ import annotations

from collections.abc import Collection, Hashable, Sequence
from dataclasses import dataclass
from typing import Any

import networkx as nx
import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix
from scipy.sparse.csgraph import dijkstra

from app.errors import InvalidValueError
from app.text import QT_TRANSLATE_NOOP

FloatArray = NDArray[np.float64]


@dataclass(frozen=True, slots=True, kw_only=True)
class ConnectivityLosses:
    """Losses between 0 (as before) and 1 (all lost) after one failure.

    `per_demand` lists the partial and weighted loss of every demand site that had a source before, in the order given;
    `already_isolated` lists those that had none: they are left out of every mean. A loss is nan where no demand site
    had a source before.
    """

    complete: float
    partial: float
    weighted: float
    efficiency: float
    per_demand: tuple[tuple[Hashable, float, float], ...]
    already_isolated: tuple[Hashable, ...]


class ConnectivityMeasure:
    """The state before any failure, kept so that many failures are measured against it.

    Parameters
    ----------
    graph
        Undirected, directed or multigraph; directed paths lead from a source to a demand site.
    sources, demands
        Sites of the graph; a site may be both, and then reaches itself at no finite weight.
    weight
        Edge attribute with the length of a link, above 0; every link counts 1 if None. Of parallel links the shortest
        counts.

    Raises
    ------
    InvalidValueError
        If a length is missing, not above 0 or not finite, or a source or demand site is not in the graph.

    References
    ----------
    Poljansek, Bono and Gutierrez (2012), Seismic risk assessment of interdependent critical infrastructure systems:
    connectivity loss; Latora and Marchiori (2001), Efficient behavior of small-world networks: efficiency.

    Examples
    --------
    >>> edges = [("S1", "A"), ("S2", "B"), ("A", "B"), ("A", "D1"), ("B", "D2"), ("B", "D3"), ("D2", "D3")]
    >>> measure = ConnectivityMeasure(nx.Graph(edges), ["S1", "S2"], ["D1", "D2", "D3"])
    >>> loss = measure.after(failed_sites=["A"])
    >>> [round(x, 6) for x in (loss.complete, loss.partial, loss.weighted, loss.efficiency)]
    [0.333333, 0.666667, 0.8, 0.615385]
    """

    def __init__(
        self,
        graph: nx.Graph[Any],
        sources: Sequence[Hashable],
        demands: Sequence[Hashable],
        weight: str | None = None,
    ) -> None:
        self._index = {site: i for i, site in enumerate(graph.nodes)}
        self._sources = np.array([self._at(site) for site in sources], dtype=np.intp)
        self._demands = np.array([self._at(site) for site in demands], dtype=np.intp)
        self._names = tuple(demands)
        self._directed = graph.is_directed()
        edges = list(graph.edges(keys=True)) if graph.is_multigraph() else list(graph.edges)
        self._edge_index = {edge: i for i, edge in enumerate(edges)}
        self._from = np.array([self._index[edge[0]] for edge in edges], dtype=np.intp)
        self._to = np.array([self._index[edge[1]] for edge in edges], dtype=np.intp)
        self._length = _lengths(graph, edges, weight)
        self._before = self._state(np.ones(len(edges), dtype=np.bool_))

    def after(
        self, failed_sites: Collection[Hashable] = (), failed_links: Collection[tuple[Any, ...]] = ()
    ) -> ConnectivityLosses:
        """Return the losses when these sites and links fail together.

        Parameters
        ----------
        failed_sites
            Sites of the graph.
        failed_links
            Pairs (or triples with the key, in a multigraph); a pair fails all parallel links, in an undirected graph
            in either order.

        Raises
        ------
        InvalidValueError
            If a site or link is not in the graph.
        """
        alive = np.ones(len(self._from), dtype=np.bool_)
        down = np.array([self._at(site) for site in failed_sites], dtype=np.intp)
        alive[np.isin(self._from, down) | np.isin(self._to, down)] = False
        for link in failed_links:
            alive[self._edges_of(link)] = False
        return self._losses(self._state(alive, down))

    @property
    def efficiency(self) -> float:
        """Mean of 1 / distance over all ordered pairs of sites before any failure; nan for fewer than two sites."""
        pairs = len(self._index) * (len(self._index) - 1)
        return self._before.closeness / pairs if pairs else float("nan")

    def _at(self, site: Hashable) -> int:
        if site not in self._index:
            raise InvalidValueError(
                field="site", value=repr(site), allowed=QT_TRANSLATE_NOOP("errors", "sites of the graph")
            )
        return self._index[site]

    def _edges_of(self, link: tuple[Any, ...]) -> list[int]:
        pairs = [tuple(link[:2])] if self._directed else [tuple(link[:2]), tuple(link[1::-1])]
        found = [
            i for edge, i in self._edge_index.items() if edge[:2] in pairs and (len(link) == 2 or edge[2] == link[2])
        ]
        if not found:
            raise InvalidValueError(
                field="link", value=repr(link), allowed=QT_TRANSLATE_NOOP("errors", "links of the graph")
            )
        return found

    def _state(self, alive: NDArray[np.bool_], down: NDArray[np.intp] | None = None) -> _State:
        n = len(self._index)
        distance = _distances(n, self._from[alive], self._to[alive], self._length[alive], self._directed)
        np.fill_diagonal(distance, np.inf)
        with np.errstate(divide="ignore"):
            closeness = 1 / distance  # 0 where there is no path
        to_demand = closeness[np.ix_(self._sources, self._demands)]
        reached = to_demand > 0
        own = self._sources[:, None] == self._demands[None, :]
        if down is not None:
            own &= ~np.isin(self._sources, down)[:, None]
        reached |= own
        counts = reached.sum(axis=0).astype(np.float64)
        return _State(counts, counts * to_demand.sum(axis=0), float(closeness.sum()))

    def _losses(self, after: _State) -> ConnectivityLosses:
        before = self._before
        had = before.sources > 0
        with np.errstate(invalid="ignore", divide="ignore"):
            partial = 1 - after.sources[had] / before.sources[had]
            weighted = np.where(before.weights[had] > 0, 1 - after.weights[had] / before.weights[had], partial)
            efficiency = 1 - np.float64(after.closeness) / before.closeness
        some = bool(had.any())
        names = [name for name, ok in zip(self._names, had, strict=True) if ok]
        return ConnectivityLosses(
            complete=1 - float((after.sources[had] > 0).mean()) if some else float("nan"),
            partial=float(partial.mean()) if some else float("nan"),
            weighted=float(weighted.mean()) if some else float("nan"),
            efficiency=float(efficiency),
            per_demand=tuple(zip(names, partial.tolist(), weighted.tolist(), strict=True)),
            already_isolated=tuple(name for name, ok in zip(self._names, had, strict=True) if not ok),
        )


@dataclass(frozen=True, slots=True)
class _State:
    sources: FloatArray  # (demands,) sources reached
    weights: FloatArray  # (demands,) sources reached times the sum of 1 / distance over them
    closeness: float  # sum of 1 / distance over all ordered pairs


def _lengths(graph: nx.Graph[Any], edges: list[Any], weight: str | None) -> FloatArray:
    if weight is None:
        return np.ones(len(edges))
    values = [graph.edges[edge].get(weight) for edge in edges]
    for edge, value in zip(edges, values, strict=True):
        if value is None or not 0 < value < float("inf"):
            raise InvalidValueError(
                field=f"{weight} of {edge}", value=value, allowed=QT_TRANSLATE_NOOP("errors", "a finite number above 0")
            )
    return np.array(values, dtype=np.float64)


def _distances(
    sites: int, start: NDArray[np.intp], end: NDArray[np.intp], length: FloatArray, directed: bool
) -> FloatArray:
    """Return the length of the shortest path from every site to every other, inf where there is none."""
    if not directed:
        start, end, length = np.r_[start, end], np.r_[end, start], np.r_[length, length]
    order = np.lexsort((length, end, start))  # of parallel links the shortest comes first and is kept
    start, end, length = start[order], end[order], length[order]
    first = np.r_[True, (start[1:] != start[:-1]) | (end[1:] != end[:-1])] if len(start) else np.zeros(0, np.bool_)
    matrix = csr_matrix((length[first], (start[first], end[first])), shape=(sites, sites))
    distance: FloatArray = dijkstra(matrix, directed=True)
    return distance
