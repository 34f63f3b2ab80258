"""Which sites have a live path to a gateway: the topology is compiled once and replayed on words of 64 lanes. Exact."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import combinations
from typing import Any

import numpy as np
from numpy.typing import NDArray

from app.errors import InvalidValueError
from app.planning.accelerator import Accelerator, Replay
from app.planning.elimination import Core, Elimination, Merge, Step, eliminate
from app.planning.packed import ALL, empty_words
from app.planning.randoms import Words
from app.text import QT_TRANSLATE_NOOP

Index = NDArray[np.intp]

_WORDS_AT_ONCE = 16  # 1,024 lanes, two cache lines a row: wide enough for few calls, the working set stays small


@dataclass(frozen=True, slots=True, kw_only=True)
class Program:
    """A compiled topology; see `compile_topology`. Threads may share it."""

    sites: int
    links: int
    gateways: Index
    _play: Elimination = field(repr=False)
    _accelerator: Accelerator | None = field(default=None, repr=False)
    _idle: list[Replay] = field(default_factory=list, repr=False, compare=False)

    def __reduce__(self) -> tuple[Any, ...]:
        return _program, (self.sites, self.links, self.gateways, self._play, self._accelerator)

    def reach(self, site_alive: Words, link_alive: Words, out: Words | None = None) -> Words:
        """Return which sites are alive and have a path of live sites and links to a live gateway.

        Parameters
        ----------
        site_alive : shape (sites, words)
        link_alive : shape (links, words)
            Lane by lane, 1 where the asset works; both stay as they are.
        out : shape (sites, words)
            Where to write, instead of fresh memory, which costs as much as the work.

        Returns
        -------
        shape (sites, words)

        Raises
        ------
        InvalidValueError
            If a shape or a type does not fit the topology.
        """
        words = site_alive.shape[1] if site_alive.ndim == 2 else 0
        for name, array, count in (("site_alive", site_alive, self.sites), ("link_alive", link_alive, self.links)):
            if array.shape != (count, words) or array.dtype != np.uint64:
                given, wanted = f"{array.dtype} {array.shape}", f"uint64 ({count}, {words})"
                raise InvalidValueError(field=name, value=given, allowed=wanted)
        reached = np.empty((self.sites, words), dtype=np.uint64) if out is None else out
        if not (len(self.gateways) and words):
            reached[:] = 0
            return reached
        replay = self._replay(min(words, _WORDS_AT_ONCE))
        for low in range(0, words, _WORDS_AT_ONCE):
            part = slice(low, low + _WORDS_AT_ONCE)
            replay.reach(site_alive[:, part], link_alive[:, part], reached[:, part])
        self._idle.append(replay)
        return reached

    def _replay(self, words: int) -> Replay:
        """Return arrays to work on: fresh pages cost more than the work."""
        try:
            idle = self._idle.pop()
        except IndexError:
            idle = None
        if idle is not None and idle.most_words >= words:
            return idle
        make = self._accelerator.replay if self._accelerator else _Replay
        return make(self._play, self.links, words)


class _Replay:
    """The arrays that an elimination works on; one call of `reach` after another uses them."""

    def __init__(self, play: Elimination, links: int, most_words: int) -> None:
        self.play, self.most_words = play, most_words
        spare = max((step.terms for step in play.steps), default=0)
        lengths = (links + 1, len(play.site_at), len(play.link_of_row), len(play.site_at) + 1, spare)
        self._whole = [empty_words(length, most_words).reshape(-1) for length in lengths]
        self._narrow(most_words)

    def _narrow(self, words: int) -> None:
        self.words = words
        shaped = (array[: len(array) // self.most_words * words].reshape(-1, words) for array in self._whole)
        self.links, self.alive, self.rows, self.reached, self.spare = shaped
        self.links[-1] = 0  # what connects no two sites before elimination
        self.reached[-1] = ALL  # the root

    def reach(self, site_alive: Words, link_alive: Words, out: Words) -> None:
        """Write what is reached to `out`."""
        play = self.play
        if self.words != site_alive.shape[1]:
            self._narrow(site_alive.shape[1])
        self.links[:-1] = link_alive
        if len(play.parallel_links):
            _add(play.parallel, link_alive[play.parallel_links], self.links)
        _take(self.links, play.link_of_row, self.rows)
        self.reached[:-1] = site_alive
        _take(self.reached, play.site_at, self.alive)
        self._solve()
        out[:] = _take(self.reached, play.place_of, self.alive)

    def _solve(self) -> None:
        play = self.play
        gates = self.alive.take(play.gate, axis=0)
        gates &= self.rows[: len(gates)]
        _add(play.gates, gates, self.rows)
        for step in play.steps:
            if step.added is not None:
                self._forward(step, step.added)
        gateways = slice(play.steps[0].sites.start if play.steps else play.core.sites.start)
        self.reached[gateways] = self.alive[gateways]
        self._solve_core(play.core)
        for step in reversed(play.steps):
            self._backward(step)

    def _forward(self, step: Step, added: Merge) -> None:
        """Connect the neighbors of every site with one another, through the site."""
        connected = self.rows[step.rows].reshape(step.degree, -1, self.words)
        through = self.spare[: len(step.neighbors)].reshape(connected.shape)
        np.bitwise_and(connected, self.alive[step.sites], out=through)
        terms = self.spare[len(step.neighbors) : step.terms]
        pairs = combinations(range(step.degree), 2)
        for term, (a, b) in zip(terms.reshape(-1, *connected.shape[1:]), pairs, strict=True):
            np.bitwise_and(through[a], connected[b], out=term)
        _add(added, terms, self.rows)

    def _backward(self, step: Step) -> None:
        """Reach every live site that is connected to a neighbor that is reached."""
        terms = _take(self.reached, step.neighbors, self.spare[: len(step.neighbors)])
        terms &= self.rows[step.rows]
        sites = self.reached[step.sites]
        np.bitwise_or.reduce(terms.reshape(step.degree, len(sites), self.words), axis=0, out=sites)
        sites &= self.alive[step.sites]

    def _solve_core(self, core: Core) -> None:
        """Spread from the root until nothing new is reached; only what changed pushes on."""
        alive, reached = self.alive[core.sites], self.reached[core.sites]
        reached[:] = 0
        reached[core.fed] = self.rows[core.fed_row] & alive[core.fed]
        open_to = self.rows.take(core.row, axis=0)
        open_to &= alive.take(core.target, axis=0)
        changed: NDArray[np.bool_] = np.asarray(reached.any(axis=1))
        while True:
            pushing = np.flatnonzero(changed.take(core.source))
            if not len(pushing):
                return
            target = core.target.take(pushing)
            starts = np.flatnonzero(np.r_[True, target[1:] != target[:-1]])
            target = target.take(starts)
            terms = reached.take(core.source.take(pushing), axis=0)
            terms &= open_to.take(pushing, axis=0)
            terms = np.bitwise_or.reduceat(terms, starts, axis=0)
            before = reached.take(target, axis=0)
            terms |= before
            changed[:] = False
            changed[target] = (terms != before).any(axis=1)
            reached[target] = terms


def _take(rows: Words, index: Index, out: Words) -> Words:
    """Return the rows of an index, copied to `out`; numpy takes ten times as long for ``rows[index]``."""
    return rows.take(index, axis=0, out=out, mode="clip")  # any other mode buffers


def _add(merge: Merge, terms: Words, rows: Words) -> None:
    """OR the terms of a merge into its rows."""
    if len(merge.target):
        both = rows.take(merge.target, axis=0)
        both |= terms.take(merge.term, axis=0)
        rows[merge.target] = both
    if len(merge.target_of_many):
        rows[merge.target_of_many] |= np.bitwise_or.reduceat(terms.take(merge.terms, axis=0), merge.starts, axis=0)


def _program(
    sites: int, links: int, gateways: Index, play: Elimination, accelerator: Accelerator | None = None
) -> Program:
    return Program(sites=sites, links=links, gateways=gateways, _play=play, _accelerator=accelerator)


def compile_topology(
    sites: int,
    link_from: Sequence[int] | Index,
    link_to: Sequence[int] | Index,
    gateways: Sequence[int] | Index,
    accelerator: Accelerator | None = None,
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
    accelerator
        Replays the program faster, with the same result.

    Raises
    ------
    InvalidValueError
        If a number is outside 0 to sites - 1 or a link joins a site with itself.

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
        if len(wrong := numbers[(numbers < 0) | (numbers >= sites)]):
            raise InvalidValueError(
                field=f"site of a {name}",
                value=int(wrong[0]),
                allowed=QT_TRANSLATE_NOOP("errors", "{low} to {high}"),
                low=0,
                high=sites - 1,
            )
    if (start == end).any():
        raise InvalidValueError(
            field="link",
            value="a link of a site with itself",
            allowed=QT_TRANSLATE_NOOP("errors", "links of two sites"),
        )
    return _program(sites, len(start), gates, eliminate(sites, start, end, gates), accelerator)
