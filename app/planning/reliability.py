"""Probability that given sites stay connected: exact where the network is narrow enough, sampled otherwise."""

from __future__ import annotations

import math
from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import networkx as nx
import numpy as np

from app.errors import InvalidValueError, NetworkTooWideError
from app.planning.moments import share_se
from app.text import QT_TRANSLATE_NOOP

Probabilities = float | Mapping[Any, float]

_State = tuple[tuple[int, ...], tuple[int, ...]]
"""Component of every frontier site (0: the site failed), and the terminals in each component."""


@dataclass(frozen=True, slots=True)
class Estimate:
    """A sampled probability and its standard error."""

    mean: float
    standard_error: float


def k_terminal_reliability(
    graph: nx.Graph[Any],
    terminals: Iterable[Hashable],
    link_probability: Probabilities,
    site_probability: Probabilities = 1.0,
    most_states: int = 200_000,
) -> float:
    """Return the exact probability that all `terminals` are up and connected with each other.

    Links are decided one after another along a front that sweeps the network; states that agree on how the sites of the
    front are connected are one. Cost grows with the width of the front, not with the number of links.

    Parameters
    ----------
    graph
        Undirected graph or multigraph.
    terminals
        Two or more sites; one site gives its own probability.
    link_probability, site_probability
        Probability of being up, 0 to 1: one number for all, or a mapping by link (pair, or triple with the key in a
        multigraph) or by site.
    most_states
        Give up above this many states.

    Raises
    ------
    InvalidValueError
        If the graph is directed, a terminal is not in it or a probability is outside 0 to 1.
    NetworkTooWideError
        If more than `most_states` states would be needed: sample instead.

    References
    ----------
    Hardy, Lucet and Limnios (2007), K-terminal network reliability measures with binary decision diagrams.

    Examples
    --------
    >>> bridge = nx.Graph([("s", "a"), ("s", "b"), ("a", "b"), ("a", "t"), ("b", "t")])
    >>> round(k_terminal_reliability(bridge, ["s", "t"], 0.9), 12)
    0.97848
    """
    wanted, links, p_site = _checked(graph, terminals, link_probability, site_probability)
    alone = [site for site in wanted if graph.degree(site) == 0]
    if len(wanted) == 1:
        return p_site[next(iter(wanted))]
    if alone:
        return 0.0
    order = _sweep(graph, links)
    last = {site: i for i, (u, v, _) in enumerate(order) for site in (u, v)}
    front: list[Hashable] = []
    states: dict[_State, float] = {((), ()): 1.0}
    connected: list[float] = []
    for i, (u, v, p) in enumerate(order):
        for site in (u, v):
            if site not in front:
                states = _enter(states, p_site[site], site in wanted)
                front.append(site)
        states = _decide(states, front.index(u), front.index(v), p, len(wanted), connected)
        for site in {u, v}:
            if last[site] == i:
                states = _leave(states, front.index(site))
                front.remove(site)
        if len(states) > most_states:
            raise NetworkTooWideError(states=most_states)
    return math.fsum(connected)


def sampled_reliability(
    graph: nx.Graph[Any],
    terminals: Iterable[Hashable],
    link_probability: Probabilities,
    site_probability: Probabilities = 1.0,
    *,
    samples: int = 10_000,
    seed: int = 0,
) -> Estimate:
    """Estimate what `k_terminal_reliability` computes, from `samples` independent draws.

    Parameters and errors are those of `k_terminal_reliability`, and `samples` are 1 or more; the standard error is that
    of a share.

    Examples
    --------
    >>> bridge = nx.Graph([("s", "a"), ("s", "b"), ("a", "b"), ("a", "t"), ("b", "t")])
    >>> estimate = sampled_reliability(bridge, ["s", "t"], 0.9, samples=2000)
    >>> abs(estimate.mean - 0.97848) < 4 * estimate.standard_error
    True
    """
    wanted, links, p_site = _checked(graph, terminals, link_probability, site_probability)
    if samples < 1:
        raise InvalidValueError(field="samples", value=samples, allowed=QT_TRANSLATE_NOOP("errors", "1 or more"))
    sites = list(graph.nodes)
    rng = np.random.default_rng(seed)
    site_up = rng.random((samples, len(sites))) < np.array([p_site[site] for site in sites])
    link_up = rng.random((samples, len(links))) < np.array([p for _, _, p in links])
    start = next(iter(wanted))
    hits = 0
    for up, kept in zip(site_up, link_up, strict=True):
        alive = {site for site, ok in zip(sites, up, strict=True) if ok}
        if not wanted <= alive:
            continue
        left: nx.Graph[Any] = nx.Graph()
        left.add_nodes_from(alive)
        left.add_edges_from((u, v) for (u, v, _), ok in zip(links, kept, strict=True) if ok and {u, v} <= alive)
        hits += wanted <= nx.node_connected_component(left, start)
    mean = hits / samples
    return Estimate(mean, float(share_se(np.asarray(mean), samples)))


def _checked(
    graph: nx.Graph[Any], terminals: Iterable[Hashable], link_p: Probabilities, site_p: Probabilities
) -> tuple[set[Hashable], list[tuple[Hashable, Hashable, float]], dict[Hashable, float]]:
    if graph.is_directed():
        raise InvalidValueError(
            field="graph", value="a directed graph", allowed=QT_TRANSLATE_NOOP("errors", "undirected graphs")
        )
    wanted = set(terminals)
    if not wanted or not wanted <= set(graph.nodes):
        raise InvalidValueError(
            field="terminals",
            value=sorted(map(str, wanted)),
            allowed=QT_TRANSLATE_NOOP("errors", "one or more sites of the graph"),
        )
    edges = list(graph.edges(keys=True)) if graph.is_multigraph() else list(graph.edges)
    links = [(edge[0], edge[1], _probability(link_p, edge)) for edge in edges if edge[0] != edge[1]]
    return wanted, links, {site: _probability(site_p, site) for site in graph.nodes}


def _probability(given: Probabilities, key: Any) -> float:
    if isinstance(given, Mapping):
        reverse = (key[1], key[0], *key[2:]) if isinstance(key, tuple) and len(key) >= 2 else key
        value = given.get(key, given.get(reverse, math.nan))
    else:
        value = given
    if not 0 <= value <= 1:
        raise InvalidValueError(
            field=f"probability of {key}", value=value, allowed=QT_TRANSLATE_NOOP("errors", "0 to 1")
        )
    return float(value)


def _sweep(
    graph: nx.Graph[Any], links: Sequence[tuple[Hashable, Hashable, float]]
) -> list[tuple[Hashable, Hashable, float]]:
    """Order links so that the front stays narrow: breadth or depth first from a peripheral site, what is narrower."""
    orders = []
    for walk in (nx.bfs_tree, nx.dfs_tree):
        rank: dict[Hashable, int] = {}
        for part in nx.connected_components(graph):
            start = min(part, key=lambda site: (graph.degree(site), str(site)))
            for site in walk(graph, start):
                rank[site] = len(rank)
        key = {i: sorted((rank[u], rank[v]), reverse=True) for i, (u, v, _) in enumerate(links)}
        orders.append([links[i] for i in sorted(key, key=key.__getitem__)])
    return min(orders, key=_width)


def _width(order: Sequence[tuple[Hashable, Hashable, float]]) -> int:
    last = {site: i for i, (u, v, _) in enumerate(order) for site in (u, v)}
    front: set[Hashable] = set()
    width = 0
    for i, (u, v, _) in enumerate(order):
        front |= {u, v}
        width = max(width, len(front))
        front -= {site for site in (u, v) if last[site] == i}
    return width


def _enter(states: dict[_State, float], p_up: float, is_terminal: bool) -> dict[_State, float]:
    entered: dict[_State, float] = {}
    for (labels, counts), p in states.items():
        if p_up > 0:
            _add(entered, (*labels, len(counts) + 1), (*counts, int(is_terminal)), p * p_up)
        if p_up < 1 and not is_terminal:  # a terminal that failed is never connected
            _add(entered, (*labels, 0), counts, p * (1 - p_up))
    return entered


def _decide(
    states: dict[_State, float], u: int, v: int, p_up: float, terminals: int, connected: list[float]
) -> dict[_State, float]:
    decided: dict[_State, float] = {}
    for (labels, counts), p in states.items():
        a, b = labels[u], labels[v]
        if a == b or not a or not b:
            _add(decided, labels, counts, p)
            continue
        if p_up < 1:
            _add(decided, labels, counts, p * (1 - p_up))
        if p_up == 0:
            continue
        if counts[a - 1] + counts[b - 1] == terminals:
            connected.append(p * p_up)
            continue
        merged = list(counts)
        merged[a - 1] += merged[b - 1]
        _add(decided, tuple(a if label == b else label for label in labels), tuple(merged), p * p_up)
    return decided


def _leave(states: dict[_State, float], place: int) -> dict[_State, float]:
    left: dict[_State, float] = {}
    for (labels, counts), p in states.items():
        gone = labels[place]
        rest = labels[:place] + labels[place + 1 :]
        if gone and gone not in rest and counts[gone - 1]:
            continue  # a part with some of the terminals is closed: never connected
        _add(left, rest, counts, p)
    return left


def _add(states: dict[_State, float], labels: tuple[int, ...], counts: tuple[int, ...], p: float) -> None:
    """Add a state under its canonical name: components numbered in the order of their first site."""
    number: dict[int, int] = {0: 0}
    named = tuple(number.setdefault(label, len(number)) for label in labels)
    kept = tuple(counts[label - 1] for label in list(number)[1:])
    states[named, kept] = states.get((named, kept), 0.0) + p
