"""The replay of an elimination, site by site."""

from __future__ import annotations

import numpy as np
from numba import uint64

from app.planning.accelerator import Index, Words
from app.planning.elimination import Elimination, Merge
from app.planning.fast.compiled import compiled


@compiled
def _forward(first: int, rows: int, degree: int, sites: int, target: Index, alive: Words, row: Words) -> None:
    words = alive.shape[1]
    through = np.empty(words, np.uint64)
    for site in range(sites):
        pair = site
        for i in range(degree):
            for w in range(words):
                through[w] = row[rows + i * sites + site, w] & alive[first + site, w]
            for j in range(i + 1, degree):
                to = target[pair]
                for w in range(words):
                    row[to, w] |= through[w] & row[rows + j * sites + site, w]
                pair += sites


@compiled
def _backward(
    first: int, rows: int, degree: int, sites: int, near: Index, alive: Words, row: Words, out: Words
) -> None:
    words = alive.shape[1]
    term = np.empty(words, np.uint64)
    for site in range(sites):
        term[:] = 0
        for i in range(degree):
            to = near[i * sites + site]
            for w in range(words):
                term[w] |= row[rows + i * sites + site, w] & out[to, w]
        for w in range(words):
            out[first + site, w] = term[w] & alive[first + site, w]


@compiled
def _core(first: int, ptr: Index, near: Index, by: Index, alive: Words, row: Words, out: Words) -> None:
    """Spread what the sites of the core have until nothing new is reached."""
    count, words = len(ptr) - 1, alive.shape[1]
    queue, is_queued = np.arange(count), np.ones(count, np.bool_)
    head, length = 0, count
    while length:
        site = queue[head]
        head = head + 1 if head + 1 < count else 0
        length -= 1
        is_queued[site] = False
        for i in range(ptr[site], ptr[site + 1]):
            to, new = near[i], uint64(0)
            for w in range(words):
                more = out[first + site, w] & row[by[i], w] & alive[first + to, w] & ~out[first + to, w]
                out[first + to, w] |= more
                new |= more
            if new and not is_queued[to]:
                tail = head + length
                queue[tail if tail < count else tail - count] = to
                is_queued[to] = True
                length += 1


@compiled
def _gather(rows: Words, index: Index, out: Words) -> None:
    for i in range(len(index)):
        for w in range(rows.shape[1]):
            out[i, w] = rows[index[i], w]


@compiled
def _scatter_or(target: Index, terms: Words, rows: Words) -> None:
    for i in range(len(target)):
        for w in range(rows.shape[1]):
            rows[target[i], w] |= terms[i, w]


def _targets(merge: Merge, terms: int) -> Index:
    """Return the row that each term of a merge goes to."""
    target = np.empty(terms, np.intp)
    target[merge.term] = merge.target
    target[merge.terms] = np.repeat(merge.target_of_many, np.diff(np.r_[merge.starts, len(merge.terms)]))
    return target


class NumbaReplay:
    """Replays an elimination as `reachability._Replay` does, site by site."""

    def __init__(self, play: Elimination, links: int, most_words: int) -> None:
        self.play, self.links, self.most_words = play, links, most_words
        sites = len(play.site_at)
        self._parallel = _targets(play.parallel, len(play.parallel_links))
        self._gates = _targets(play.gates, len(play.gate))
        self._added = [_targets(s.added, s.terms - len(s.neighbors)) if s.added else None for s in play.steps]
        core = play.core
        order = np.argsort(core.source, kind="stable")
        count = core.sites.stop - core.sites.start
        self._ptr = np.searchsorted(core.source[order], np.arange(count + 1)).astype(np.intp)
        self._near, self._by = core.target[order], core.row[order]
        lengths = (links + 1, sites, len(play.link_of_row), sites + 1, sites)
        self._arrays = [np.empty((length, most_words), np.uint64) for length in lengths]

    def reach(self, site_alive: Words, link_alive: Words) -> Words:
        """Return what is reached, in an array that the next call uses again.

        Parameters
        ----------
        site_alive : shape (sites, words)
        link_alive : shape (links, words)

        Returns
        -------
        shape (sites, words)
        """
        play, words = self.play, site_alive.shape[1]
        links, alive, rows, reached, given = (a.reshape(-1)[: len(a) * words].reshape(-1, words) for a in self._arrays)
        links[:-1], links[-1] = link_alive, 0
        _scatter_or(self._parallel, link_alive[play.parallel_links], links)
        _gather(links, play.link_of_row, rows)
        given[:] = site_alive
        _gather(given, play.site_at, alive)
        _scatter_or(self._gates, alive[play.gate] & rows[: len(play.gate)], rows)
        for step, target in zip(play.steps, self._added, strict=True):
            if target is not None:
                _forward(step.sites.start, step.rows.start, step.degree, _size(step.sites), target, alive, rows)
        gateways = play.steps[0].sites.start if play.steps else play.core.sites.start
        reached[:gateways], reached[-1] = alive[:gateways], ~np.uint64(0)
        self._solve_core(alive, rows, reached)
        for step in reversed(play.steps):
            _backward(
                step.sites.start, step.rows.start, step.degree, _size(step.sites), step.neighbors, alive, rows, reached
            )
        _gather(reached, play.place_of, given)
        return given

    def _solve_core(self, alive: Words, rows: Words, reached: Words) -> None:
        core = self.play.core
        inner = reached[core.sites]
        inner[:] = 0
        inner[core.fed] = rows[core.fed_row] & alive[core.sites][core.fed]
        _core(core.sites.start, self._ptr, self._near, self._by, alive, rows, reached)


def _size(part: slice) -> int:
    return int(part.stop - part.start)
