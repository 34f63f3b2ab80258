"""Measures of structure on any networkx graph: how well it hangs together, and through whom people reach a source."""

from __future__ import annotations

from collections.abc import Collection, Hashable, Iterable, Mapping
from dataclasses import dataclass
from heapq import heappop, heappush
from typing import Any

import networkx as nx
import numpy as np
from scipy.sparse import csc_array, eye_array
from scipy.sparse.linalg import eigsh

from app.errors import InvalidValueError
from app.text import QT_TRANSLATE_NOOP

_DENSE_BELOW = 1000
_SHIFT = 1e-6


def algebraic_connectivity(graph: nx.Graph[Any], weight: str | None = None) -> float:
    """Return the second smallest eigenvalue of the Laplacian; 0 if the graph is disconnected.

    Parameters
    ----------
    graph
        Undirected graph or multigraph (parallel links count each, links of a site with itself not), of two sites or
        more.
    weight
        Edge attribute with the strength of a link, above 0; every link counts 1 if None.

    Raises
    ------
    InvalidValueError
        If the graph is directed, has fewer than two sites or a strength is not above 0.

    References
    ----------
    Fiedler (1973), Algebraic connectivity of graphs.

    Examples
    --------
    >>> round(algebraic_connectivity(nx.path_graph(4)), 6), round(algebraic_connectivity(nx.cycle_graph(4)), 6)
    (0.585786, 2.0)
    """
    if graph.is_directed() or len(graph) < 2:
        raise InvalidValueError(
            field="graph", value=str(graph), allowed=QT_TRANSLATE_NOOP("errors", "undirected, of two sites or more")
        )
    links = [(a, b, 1.0 if weight is None else values.get(weight)) for a, b, values in graph.edges(data=True) if a != b]
    for a, b, strength in links:
        if strength is None or not 0 < strength < float("inf"):
            raise InvalidValueError(
                field=f"{weight} of {(a, b)}",
                value=strength,
                allowed=QT_TRANSLATE_NOOP("errors", "a finite number above 0"),
            )
    if not nx.is_connected(graph):
        return 0.0
    laplacian = _laplacian(graph, links)
    if len(graph) < _DENSE_BELOW:
        return float(np.linalg.eigvalsh(laplacian.toarray())[1])
    start = np.random.default_rng(0).standard_normal(len(graph))  # a fixed start: the same answer every time
    found = eigsh(laplacian, k=2, sigma=-_SHIFT, which="LM", v0=start, return_eigenvectors=False)
    return float(max(found))


def _laplacian(graph: nx.Graph[Any], links: list[tuple[Any, Any, float]]) -> csc_array[Any]:
    row = {site: i for i, site in enumerate(graph)}
    start = np.array([row[a] for a, _, _ in links], np.intp)
    end = np.array([row[b] for _, b, _ in links], np.intp)
    strength = np.array([value for _, _, value in links], float)
    size = len(graph)
    joined = csc_array((np.r_[strength, strength], (np.r_[start, end], np.r_[end, start])), shape=(size, size))
    degree = np.bincount(start, strength, size) + np.bincount(end, strength, size)
    return csc_array(eye_array(size).multiply(degree[:, None]) - joined)


@dataclass(frozen=True, slots=True, kw_only=True)
class PeopleBetweenness:
    """People, once for every source, whose shortest ways cross a site or a link; equal ways share them.

    Ends do not count for a way that begins or ends there. Links are pairs as networkx names them, parallel ones one.
    """

    sites: Mapping[Hashable, float]
    links: Mapping[tuple[Hashable, Hashable], float]


def betweenness_by_people(
    graph: nx.Graph[Any], sources: Iterable[Hashable], people: Mapping[Any, float], weight: str | None = None
) -> PeopleBetweenness:
    """Return betweenness over all pairs of a source and a site with people, weighted with the people.

    Parameters
    ----------
    graph
        Undirected, directed or multigraph; directed ways lead from a source to people.
    sources
        Gateways.
    people
        People at sites of the graph.
    weight
        Edge attribute with the length of a link, above 0; every link counts 1 if None.

    Raises
    ------
    InvalidValueError
        If a source or a site with people is not in the graph, people are negative or not finite, or a length is not
        above 0.

    References
    ----------
    Brandes (2008), On variants of shortest-path betweenness centrality and their generic computation.

    Examples
    --------
    >>> found = betweenness_by_people(nx.path_graph(4), [0], {3: 100.0, 2: 10.0})
    >>> dict(found.sites), found.links[0, 1]
    ({0: 0.0, 1: 110.0, 2: 100.0, 3: 0.0}, 110.0)
    """
    sources = list(sources)
    for site in [*sources, *people]:
        if site not in graph:
            raise InvalidValueError(
                field="site", value=repr(site), allowed=QT_TRANSLATE_NOOP("errors", "sites of the graph")
            )
    _check_people(people)
    near = {site: _lengths(graph, site, weight) for site in graph}
    sites: dict[Hashable, float] = dict.fromkeys(graph, 0.0)
    links = dict.fromkeys(graph.edges(), 0.0)
    for source in sources:
        order, before, ways = _shortest(near, source)
        share = dict.fromkeys(order, 0.0)
        for site in reversed(order):
            own = people.get(site, 0.0) if site != source else 0.0
            for previous in before[site]:
                part = ways[previous] / ways[site] * (own + share[site])
                share[previous] += part
                links[(previous, site) if (previous, site) in links else (site, previous)] += part
            if site != source:
                sites[site] += share[site]
    return PeopleBetweenness(sites=sites, links=links)


def _lengths(graph: nx.Graph[Any], site: Hashable, weight: str | None) -> dict[Hashable, float]:
    near: dict[Hashable, float] = {}
    for _, other, values in graph.edges(site, data=True):
        length = 1.0 if weight is None else values.get(weight)
        if length is None or not 0 < length < float("inf"):
            raise InvalidValueError(
                field=f"{weight} of {(site, other)}",
                value=length,
                allowed=QT_TRANSLATE_NOOP("errors", "a finite number above 0"),
            )
        if other != site:
            near[other] = min(length, near.get(other, length))
    return near


def _shortest(
    near: Mapping[Hashable, Mapping[Hashable, float]], source: Hashable
) -> tuple[list[Hashable], dict[Hashable, list[Hashable]], dict[Hashable, float]]:
    """Return the sites by rising distance, those before each on its shortest ways, and how many ways there are."""
    distance: dict[Hashable, float] = {source: 0.0}
    before: dict[Hashable, list[Hashable]] = {source: []}
    ways = {source: 1.0}
    order: list[Hashable] = []
    done: set[Hashable] = set()
    heap: list[tuple[float, int, Hashable]] = [(0.0, 0, source)]
    pushed = 1
    while heap:
        at, _, site = heappop(heap)
        if site in done:
            continue
        done.add(site)
        order.append(site)
        for other, length in near[site].items():
            far = at + length
            known = distance.get(other)
            if known is None or far < known:
                distance[other], before[other], ways[other] = far, [site], ways[site]
                heappush(heap, (far, pushed, other))
                pushed += 1
            elif far == known and other not in done:
                before[other].append(site)
                ways[other] += ways[site]
    return order, before, ways


def people_lost(
    graph: nx.Graph[Any],
    sources: Iterable[Hashable],
    people: Mapping[Any, float],
    failed_sites: Collection[Hashable] = (),
    failed_links: Iterable[tuple[Any, ...]] = (),
) -> float:
    """Return the people whose site loses its last way from any source when sites and links fail together.

    Parameters
    ----------
    graph
        Undirected, directed or multigraph; directed ways lead from a source to people.
    sources
        Gateways.
    people
        People at sites of the graph; those without a way before are not counted.
    failed_sites, failed_links
        Sites of the graph, and pairs, or triples with the key in a multigraph; a pair fails all parallel links.

    Raises
    ------
    InvalidValueError
        If a site or link is not in the graph, or people are negative or not finite.

    Examples
    --------
    >>> people_lost(nx.path_graph(4), [0], {3: 100.0, 1: 10.0}, failed_links=[(1, 2)])
    100.0
    """
    sources, failed_links = list(sources), list(failed_links)
    wrong = [site for site in (*sources, *people, *failed_sites) if site not in graph]
    wrong += [link for link in failed_links if not graph.has_edge(*link)]
    if wrong:
        allowed = QT_TRANSLATE_NOOP("errors", "sites and links of the graph")
        raise InvalidValueError(field="failed", value=repr(wrong[0]), allowed=allowed)
    _check_people(people)
    after = graph.copy()
    for link in failed_links:
        parallel = list(graph[link[0]][link[1]]) if graph.is_multigraph() and len(link) == 2 else []
        after.remove_edges_from([(*link, key) for key in parallel] or [link])
    after.remove_nodes_from(failed_sites)
    lost = _reached(graph, sources) - _reached(after, sources)
    return float(sum(count for site, count in people.items() if site in lost))


def _check_people(people: Mapping[Any, float]) -> None:
    if not all(0 <= count < float("inf") for count in people.values()):  # refuses nan, too
        raise InvalidValueError(field="people", value=dict(people), allowed=QT_TRANSLATE_NOOP("errors", "0 or more"))


def _reached(graph: nx.Graph[Any], sources: Iterable[Hashable]) -> set[Hashable]:
    found: set[Hashable] = set()
    for source in sources:
        if source in graph and source not in found:
            found |= {source, *nx.descendants(graph, source)}
    return found
