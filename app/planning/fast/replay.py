"""The replay of an elimination, site by site; `elimination` says what a step does.

What is read is first laid out in the order in which it is used: going through memory in order is worth the copy.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numba import uint64

from app.planning.accelerator import Index, Words
from app.planning.elimination import Elimination, Merge
from app.planning.fast.compiled import compiled


@compiled
def _lay_out(site_alive: Words, link_alive: Words, place_of: Index, row_of: Index, alive: Words, rows: Words) -> None:
    """Read in order and write where it belongs: a write that waits for memory holds up nothing, a read does."""
    words = site_alive.shape[1]
    for site in range(len(place_of)):
        for w in range(words):
            alive[place_of[site], w] = site_alive[site, w]
    for link in range(len(row_of)):
        if row_of[link] >= 0:
            for w in range(words):
                rows[row_of[link], w] = link_alive[link, w]


@compiled
def _empty(added: Index, rows: Words) -> None:
    """Clear the rows that connect no two sites before elimination."""
    for k in range(len(added)):
        for w in range(rows.shape[1]):
            rows[added[k], w] = 0


@compiled
def _forward(step: Any, target: Index, alive: Words, rows: Words) -> None:
    """Connect the neighbors of every site of a step with one another, through the site."""
    first, at, degree, sites, pair_at = step
    words = alive.shape[1]
    through = np.empty(words, np.uint64)
    for k in range(sites):
        pair = pair_at + k
        for i in range(degree - 1):
            for w in range(words):
                through[w] = rows[at + i * sites + k, w] & alive[first + k, w]
            for j in range(i + 1, degree):
                to = target[pair]
                for w in range(words):
                    rows[to, w] |= through[w] & rows[at + j * sites + k, w]
                pair += sites


@compiled
def _backward(step: Any, gates: int, near: Index, alive: Words, rows: Words, out: Words) -> None:
    """Reach every live site of a step that is connected to a neighbor that is reached."""
    first, at, degree, sites, _ = step
    words = alive.shape[1]
    term = np.empty(words, np.uint64)
    for k in range(sites):
        term[:] = 0
        for i in range(degree):
            here = at + i * sites + k
            to = near[here - gates]
            for w in range(words):
                term[w] |= rows[here, w] & out[to, w]
        for w in range(words):
            out[first + k, w] = term[w] & alive[first + k, w]


@compiled
def _core(first: int, ptr: Index, near: Index, by: Index, alive: Words, rows: Words, out: Words) -> None:
    """Spread what the sites of the core have until nothing new is reached."""
    count, words = len(ptr) - 1, alive.shape[1]
    queue, is_queued = np.arange(count), np.ones(count, np.bool_)
    head, length = 0, count
    while length:
        here = queue[head]
        head = head + 1 if head + 1 < count else 0
        length -= 1
        is_queued[here] = False
        for i in range(ptr[here], ptr[here + 1]):
            to, new = near[i], uint64(0)
            for w in range(words):
                more = out[first + here, w] & rows[by[i], w] & alive[first + to, w] & ~out[first + to, w]
                out[first + to, w] |= more
                new |= more
            if new and not is_queued[to]:
                tail = head + length
                queue[tail if tail < count else tail - count] = to
                is_queued[to] = True
                length += 1


@compiled
def _replay(gates: Any, steps: Index, program: Any, core: Any, alive: Words, rows: Words, reached: Words) -> None:
    gateway, gate_target = gates
    target, near = program
    first, fed, fed_row, ptr, core_near, core_by = core
    words = alive.shape[1]
    for k in range(len(gateway)):
        for w in range(words):
            rows[gate_target[k], w] |= alive[gateway[k], w] & rows[k, w]
    for k in range(len(steps)):
        _forward((steps[k, 0], steps[k, 1], steps[k, 2], steps[k, 3], steps[k, 4]), target, alive, rows)
    gateways = steps[0, 0] if len(steps) else first
    reached[:gateways] = alive[:gateways]
    reached[first:-1] = 0
    reached[-1] = ~uint64(0)  # the root
    for k in range(len(fed)):
        for w in range(words):
            reached[first + fed[k], w] = rows[fed_row[k], w] & alive[first + fed[k], w]
    _core(first, ptr, core_near, core_by, alive, rows, reached)
    for k in range(len(steps) - 1, -1, -1):
        step = (steps[k, 0], steps[k, 1], steps[k, 2], steps[k, 3], steps[k, 4])
        _backward(step, len(gateway), near, alive, rows, reached)


@compiled
def _hand_out(site_at: Index, reached: Words, out: Words) -> None:
    for k in range(len(site_at)):
        for w in range(out.shape[1]):
            out[site_at[k], w] = reached[k, w]


def _targets(merge: Merge, terms: int) -> Index:
    """Return the row that each term of a merge goes to."""
    target = np.empty(terms, np.intp)
    target[merge.term] = merge.target
    target[merge.terms] = np.repeat(merge.target_of_many, np.diff(np.r_[merge.starts, len(merge.terms)]))
    return target


class NumbaReplay:
    """Replays an elimination as `reachability` does with numpy."""

    def __init__(self, play: Elimination, links: int, most_words: int) -> None:
        self.most_words, self._play = most_words, play
        row_of_link = np.full(links + 1, -1)
        row_of_link[play.link_of_row] = np.arange(len(play.link_of_row))
        row = row_of_link[_targets(play.parallel, len(play.parallel_links))]  # -1 where nothing asks for it
        self._row_of, self._added = row_of_link[:-1].copy(), np.flatnonzero(play.link_of_row == links)
        self._parallel = play.parallel_links[row >= 0], row[row >= 0]
        self._gates = play.gate, _targets(play.gates, len(play.gate))
        self._arrange(play)
        core, order = play.core, np.argsort(play.core.source, kind="stable")
        ptr = np.searchsorted(core.source[order], np.arange(core.sites.stop - core.sites.start + 1)).astype(np.intp)
        self._core = core.sites.start, core.fed, core.fed_row, ptr, core.target[order], core.row[order]
        lengths = len(play.site_at), len(play.link_of_row), len(play.site_at) + 1
        self._arrays = [np.empty((length, most_words), np.uint64) for length in lengths]

    def _arrange(self, play: Elimination) -> None:
        """List the steps one after another: first site, first connection, degree, sites and first pair of each."""
        near, target, steps, pairs = [np.empty(0, np.intp)], [np.empty(0, np.intp)], [], 0
        for step in play.steps:
            steps.append((step.sites.start, step.rows.start, step.degree, step.sites.stop - step.sites.start, pairs))
            near.append(step.neighbors)
            if step.added is not None:
                target.append(_targets(step.added, step.terms - len(step.neighbors)))
                pairs += len(target[-1])
        self._steps = np.array(steps, np.intp).reshape(-1, 5)
        self._program = np.concatenate(target), np.concatenate(near)

    def reach(self, site_alive: Words, link_alive: Words, out: Words) -> None:
        """Write what is reached.

        Parameters
        ----------
        site_alive : shape (sites, words)
        link_alive : shape (links, words)
        out : shape (sites, words)
        """
        words, play = site_alive.shape[1], self._play
        alive, rows, reached = (a.reshape(-1)[: len(a) * words].reshape(-1, words) for a in self._arrays)
        site_alive, link_alive = np.ascontiguousarray(site_alive), np.ascontiguousarray(link_alive)
        _empty(self._added, rows)
        _lay_out(site_alive, link_alive, play.place_of, self._row_of, alive, rows)
        links, to = self._parallel
        if len(links):
            np.bitwise_or.at(rows, to, link_alive[links])
        _replay(self._gates, self._steps, self._program, self._core, alive, rows, reached)
        result = out if out.flags.c_contiguous else np.empty_like(alive)
        _hand_out(play.site_at, reached, result)
        if result is not out:
            out[:] = result
