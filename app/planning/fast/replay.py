"""The replay of an elimination, site by site; `elimination` says what a step does.

Links are first laid out in the order in which they are used, which is worth the copy; sites stay where they are.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numba import uint64
from numpy.typing import NDArray

from app.planning.accelerator import Index, Words
from app.planning.elimination import Elimination, Merge
from app.planning.fast.compiled import compiled
from app.planning.packed import empty_words


@compiled
def _lay_out(link_alive: Words, row_of: Index, rows: Words) -> None:
    """Read in order and write where it belongs: a write that waits for memory holds up nothing, a read does."""
    for link in range(len(row_of)):
        if row_of[link] >= 0:
            for w in range(rows.shape[1]):
                rows[row_of[link], w] = link_alive[link, w]


@compiled
def _forward(step: Any, target: Index, site_at: Index, alive: Words, rows: Words) -> None:
    """Connect the neighbors of every site of a step with one another, through the site; ~row is one not yet written."""
    first, at, degree, sites, pair_at = step
    words = alive.shape[1]
    through = np.empty(words, np.uint64)
    pair = pair_at
    for k in range(sites):
        site = site_at[first + k]
        for i in range(degree - 1):
            for w in range(words):
                through[w] = rows[at + i * sites + k, w] & alive[site, w]
            for j in range(i + 1, degree):
                to = target[pair]
                other = at + j * sites + k
                if to < 0:
                    for w in range(words):
                        rows[~to, w] = through[w] & rows[other, w]
                else:
                    for w in range(words):
                        rows[to, w] |= through[w] & rows[other, w]
                pair += 1


@compiled
def _backward(step: Any, gates: int, near: Index, site_at: Index, alive: Words, rows: Words, out: Words) -> None:
    """Reach every live site of a step that is connected to a neighbor that is reached."""
    first, at, degree, sites, _ = step
    words = alive.shape[1]
    term = np.empty(words, np.uint64)
    for k in range(sites):
        site = site_at[first + k]
        term[:] = 0
        for i in range(degree):
            here = at + i * sites + k
            to = near[here - gates]
            if to < 0:
                for w in range(words):
                    term[w] |= rows[here, w]
            else:
                for w in range(words):
                    term[w] |= rows[here, w] & out[to, w]
        for w in range(words):
            out[site, w] = term[w] & alive[site, w]


@compiled
def _core(sites: Index, ptr: Index, near: Index, by: Index, alive: Words, rows: Words, out: Words) -> None:
    """Spread what the sites of the core have until nothing new is reached."""
    count, words = len(sites), alive.shape[1]
    queue, is_queued = np.arange(count), np.ones(count, np.bool_)
    head, length = 0, count
    while length:
        here = queue[head]
        head = head + 1 if head + 1 < count else 0
        length -= 1
        is_queued[here] = False
        for i in range(ptr[here], ptr[here + 1]):
            to, new = sites[near[i]], uint64(0)
            for w in range(words):
                more = out[sites[here], w] & rows[by[i], w] & alive[to, w] & ~out[to, w]
                out[to, w] |= more
                new |= more
            if new and not is_queued[near[i]]:
                tail = head + length
                queue[tail if tail < count else tail - count] = near[i]
                is_queued[near[i]] = True
                length += 1


@compiled
def _replay(gateway: Index, steps: Index, program: Any, core: Any, alive: Words, rows: Words, out: Words) -> None:
    target, near, site_at = program
    first, fed, fed_row, ptr, core_near, core_by = core
    words = alive.shape[1]
    for k in range(len(gateway)):
        to = target[k]
        for w in range(words):
            more = alive[site_at[gateway[k]], w] & rows[k, w]
            rows[max(to, ~to), w] = more if to < 0 else more | rows[to, w]
    for k in range(len(steps)):
        step = (steps[k, 0], steps[k, 1], steps[k, 2], steps[k, 3], steps[k, 4])
        _forward(step, target, site_at, alive, rows)
    gateways = steps[0, 0] if len(steps) else first
    for k in range(gateways):
        out[site_at[k]] = alive[site_at[k]]
    for k in range(first, len(site_at)):
        out[site_at[k]] = 0
    for k in range(len(fed)):
        site = site_at[first + fed[k]]
        for w in range(words):
            out[site, w] = rows[fed_row[k], w] & alive[site, w]
    _core(site_at[first:], ptr, core_near, core_by, alive, rows, out)
    for k in range(len(steps) - 1, -1, -1):
        step = (steps[k, 0], steps[k, 1], steps[k, 2], steps[k, 3], steps[k, 4])
        _backward(step, len(gateway), near, site_at, alive, rows, out)


def _targets(merge: Merge, terms: int) -> Index:
    """Return the row that each term of a merge goes to."""
    target = np.empty(terms, np.intp)
    target[merge.term] = merge.target
    target[merge.terms] = np.repeat(merge.target_of_many, np.diff(np.r_[merge.starts, len(merge.terms)]))
    return target


def _with_first(target: Index, is_added: NDArray[np.bool_]) -> Index:
    """Turn around what is the first to write a row that connects no two sites before elimination: nothing is there."""
    _, first = np.unique(target, return_index=True)
    target[first] = np.where(is_added[target[first]], ~target[first], target[first])
    return target


class NumbaReplay:
    """Replays an elimination as `reachability` does with numpy."""

    def __init__(self, play: Elimination, links: int, most_words: int) -> None:
        self.most_words, self._play = most_words, play
        row_of_link = np.full(links + 1, -1)
        row_of_link[play.link_of_row] = np.arange(len(play.link_of_row))
        row = row_of_link[_targets(play.parallel, len(play.parallel_links))]  # -1 where nothing asks for it
        self._row_of = row_of_link[:-1].copy()
        self._parallel = play.parallel_links[row >= 0], row[row >= 0]
        self._gate = play.gate
        self._arrange(play, play.link_of_row == links)
        core, order = play.core, np.argsort(play.core.source, kind="stable")
        ptr = np.searchsorted(core.source[order], np.arange(core.sites.stop - core.sites.start + 1)).astype(np.intp)
        self._core = core.sites.start, core.fed, core.fed_row, ptr, core.target[order], core.row[order]
        self._rows = empty_words(len(play.link_of_row), most_words)

    def _arrange(self, play: Elimination, is_added: NDArray[np.bool_]) -> None:
        """List the steps one after another: first site, first connection, degree, sites and first target of each."""
        near, target, steps = [np.empty(0, np.intp)], [_targets(play.gates, len(play.gate))], []
        pairs, site_of = len(play.gate), np.r_[play.site_at, -1]  # the root is no site
        for step in play.steps:
            sites = step.sites.stop - step.sites.start
            steps.append((step.sites.start, step.rows.start, step.degree, sites, pairs))
            near.append(site_of[step.neighbors])
            if step.added is not None:
                of_step = _targets(step.added, step.terms - len(step.neighbors))
                target.append(of_step.reshape(-1, sites).T.ravel())  # site by site, as the loops go
                pairs += len(of_step)
        self._steps = np.array(steps, np.intp).reshape(-1, 5)
        self._program = _with_first(np.concatenate(target), is_added), np.concatenate(near), play.site_at

    def reach(self, site_alive: Words, link_alive: Words, out: Words) -> None:
        """Write what is reached.

        Parameters
        ----------
        site_alive : shape (sites, words)
        link_alive : shape (links, words)
        out : shape (sites, words)
        """
        words = site_alive.shape[1]
        rows = self._rows.reshape(-1)[: len(self._rows) * words].reshape(-1, words)
        site_alive, link_alive = np.ascontiguousarray(site_alive), np.ascontiguousarray(link_alive)
        _lay_out(link_alive, self._row_of, rows)
        links, to = self._parallel
        if len(links):
            np.bitwise_or.at(rows, to, link_alive[links])
        result = out if out.flags.c_contiguous else np.empty_like(site_alive)
        _replay(self._gate, self._steps, self._program, self._core, site_alive, rows, result)
        if result is not out:
            out[:] = result
