"""What one more link would give: the lanes it serves spread from the solved state, nothing is solved anew.

Exact: adding a link only ever adds service, so what is reached through it follows from what was reached before it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from app.errors import InvalidValueError
from app.planning.accelerator import Accelerator
from app.planning.lane_counter import LaneCounter
from app.planning.packed import ALL, unpack
from app.planning.randoms import LANES, FloatArray, Words
from app.planning.reachability import Index
from app.text import QT_TRANSLATE_NOOP

OUTSIDE = -1
"""Instead of a site: the world, which is always reached, for links that lead out of the country by themselves."""


@dataclass(frozen=True, slots=True, kw_only=True)
class People:
    """People in parts, each served while any of its sites is."""

    people: FloatArray  # (parts,)
    ptr: Index  # (parts + 1,)
    site: Index  # those of part i are ``site[ptr[i]:ptr[i + 1]]``


@dataclass(frozen=True, slots=True, kw_only=True)
class Spread:
    """What a link adds: rows of sites, and the lanes that each gains; no row twice, none without a lane."""

    site: Index  # (rows,)
    lanes: Words  # (rows, words)


class CandidateLinks:
    """A solved state that is asked what links would add to it, and that takes up those which are kept.

    Parameters
    ----------
    start, end : shape (links,)
        Sites that each link of the network joins.
    site_alive : shape (sites, words)
    link_alive : shape (links, words)
        Lane by lane, 1 where the asset works.
    reached : shape (sites, words)
        From `Program.reach` on the same two.
    people
        Who is served by which sites.
    lane_weights : shape (lanes,)
        What a lane counts, for example the hours that an epoch stands for; lanes beyond the last count nothing.
        Weights are rounded to their total times 2 ** -40, so that sums over lanes are exact in any order.
    accelerator
        Computes the same faster.

    Raises
    ------
    InvalidValueError
        If there are more weights than lanes.

    Examples
    --------
    A gateway, a site that has lost its link in the second lane, and a new link between them:

    >>> from app.planning.reachability import compile_topology
    >>> alive, link = np.array([[3], [3]], np.uint64), np.array([[1]], np.uint64)
    >>> reached = compile_topology(2, [0], [1], [0]).reach(alive, link)
    >>> people = People(people=np.array([100.0]), ptr=np.array([0, 1]), site=np.array([1]))
    >>> links = CandidateLinks([0], [1], alive, link, reached, people, np.ones(2))
    >>> links.gains([0], [1])
    array([100.])
    """

    def __init__(
        self,
        start: Sequence[int] | Index,
        end: Sequence[int] | Index,
        site_alive: Words,
        link_alive: Words,
        reached: Words,
        people: People,
        lane_weights: FloatArray,
        accelerator: Accelerator | None = None,
    ) -> None:
        sites, words = site_alive.shape
        if len(lane_weights) > words * LANES:
            raise InvalidValueError(
                field="lane weights",
                value=len(lane_weights),
                allowed=QT_TRANSLATE_NOOP("errors", "{most} or fewer"),
                most=words * LANES,
            )
        self._accelerator = accelerator
        self._alive = site_alive
        self._link = link_alive
        self._joined = np.stack([np.asarray(start, np.intp), np.asarray(end, np.intp)])
        self.reached = reached.copy()
        self._people = people
        self._weights = _exact_weights(lane_weights, words)
        of_word = self._weights.reshape(-1, LANES)
        self._same = of_word[0] if (of_word == of_word[:1]).all() else None  # where lanes are epochs, words count alike
        self._arrange()
        part = np.repeat(np.arange(len(people.people)), np.diff(people.ptr))
        order = np.argsort(people.site, kind="stable")
        self._part_of_site = part[order]
        self._part_ptr = np.searchsorted(people.site[order], np.arange(sites + 1)).astype(np.intp)
        self._served = self._any_site(self.reached)
        self._more = np.zeros_like(self.reached)  # kept between calls, all 0: fresh pages cost more than the work

    def _arrange(self) -> None:
        """List the links of every site."""
        links = self._joined.shape[1]
        site, other = self._joined.reshape(-1), self._joined[::-1].reshape(-1)
        order = np.argsort(site, kind="stable")
        self._ptr = np.searchsorted(site[order], np.arange(len(self._alive) + 1)).astype(np.intp)
        self._near, self._by = other[order], order % max(links, 1)

    def _any_site(self, words: Words) -> Words:
        served = np.zeros((len(self._people.people), words.shape[1]), np.uint64)
        has = np.flatnonzero(np.diff(self._people.ptr))
        if len(has):
            served[has] = np.bitwise_or.reduceat(words[self._people.site], self._people.ptr[has], axis=0)
        return served

    def spread(self, start: int, end: int, works: Words | None = None) -> Spread:
        """Return what a link between two sites would add; the state stays as it is.

        Parameters
        ----------
        start, end
            The sites it joins, in either direction; `end` may be `OUTSIDE`.
        works : shape (words,)
            Lanes in which the link works; all if None.
        """
        words = self._works(1, works)[0]
        touched = []
        site, lanes = self._first(start, end, words)
        while len(site):
            before = self._more[site]
            touched.append(site[~before.any(axis=1)])
            self._more[site] = before | lanes
            site, lanes = self._push(site, lanes)
        rows = np.concatenate([np.empty(0, np.intp), *touched])
        found = Spread(site=rows, lanes=self._more[rows])
        self._more[rows] = 0
        return found

    def _works(self, links: int, works: Words | None) -> Words:
        words = self.reached.shape[1]
        if works is None:
            return np.full((links, words), ALL)
        return np.broadcast_to(works, (links, words))

    def _first(self, start: int, end: int, works: Words) -> tuple[Index, Words]:
        """Return the ends that gain lanes from each other."""
        if end == OUTSIDE:
            ends, lanes = np.array([start], np.intp), self._alive[start] & ~self.reached[start] & works
            return (ends, lanes[None]) if lanes.any() else (ends[:0], lanes[None][:0])
        ends = np.array([start, end], np.intp)
        here = self.reached[ends]
        lanes = here[::-1] & self._alive[ends] & ~here & works
        gains = lanes.any(axis=1)
        return ends[gains], lanes[gains]

    def _push(self, site: Index, lanes: Words) -> tuple[Index, Words]:
        """Return the neighbors that gain lanes from sites that have just gained theirs."""
        counts = self._ptr[site + 1] - self._ptr[site]
        source = np.repeat(np.arange(len(site)), counts)
        at = self._ptr[site][source] + np.arange(len(source)) - (np.cumsum(counts) - counts)[source]
        target = self._near[at]
        term = lanes[source] & self._link[self._by[at]] & self._alive[target]
        term &= ~(self.reached[target] | self._more[target])
        gains = np.flatnonzero(term.any(axis=1))
        target, term = target[gains], term[gains]
        if len(target) < 2:
            return target, term
        order = np.argsort(target, kind="stable")
        target = target[order]
        starts = np.flatnonzero(np.r_[True, target[1:] != target[:-1]])
        return target[starts], np.bitwise_or.reduceat(term[order], starts, axis=0)

    def gains(self, start: Sequence[int] | Index, end: Sequence[int] | Index, works: Words | None = None) -> FloatArray:
        """Return what each of several links alone would add: people times the weights of the lanes that they gain.

        Parameters
        ----------
        start, end : shape (candidates,)
            The sites that each candidate joins; an end may be `OUTSIDE`.
        works : shape (candidates, words) or (words,)
            Lanes in which each works; all if None.

        Returns
        -------
        shape (candidates,)
        """
        starts, ends = np.asarray(start, np.intp), np.asarray(end, np.intp)
        lanes = self._works(len(starts), works)
        if self._accelerator is not None:
            return self._accelerator.link_gains(
                (self._ptr, self._near, self._by),
                (self._alive, self._link, self.reached),
                (self._part_ptr, self._part_of_site, self._people.people, self._served),
                self._weights,
                (starts, ends, np.ascontiguousarray(lanes)),
            )
        return np.array([self._value(self.spread(*link)) for link in zip(starts, ends, lanes, strict=True)], float)

    def _value(self, spread: Spread) -> float:
        counts = self._part_ptr[spread.site + 1] - self._part_ptr[spread.site]
        source = np.repeat(np.arange(len(counts)), counts)
        at = self._part_ptr[spread.site][source] + np.arange(len(source)) - (np.cumsum(counts) - counts)[source]
        part, lanes = self._part_of_site[at], spread.lanes[source]
        if not len(part):
            return 0.0
        order = np.argsort(part, kind="stable")
        starts = np.flatnonzero(np.r_[True, np.diff(part[order]) != 0])
        part = part[order][starts]
        new = np.bitwise_or.reduceat(lanes[order], starts, axis=0) & ~self._served[part]
        if self._same is None:
            weight = unpack(new, len(self._weights)) @ self._weights
        else:
            often = LaneCounter(len(new))
            often.add(new)
            weight = often.counts() @ self._same
        return float(np.cumsum(self._people.people[part] * weight)[-1])  # one after another: the same sum everywhere

    def add(self, start: int, end: int, works: Words | None = None) -> None:
        """Take a link into the network: what is asked from now on comes on top of it.

        Parameters
        ----------
        start, end
            The sites it joins; `end` may be `OUTSIDE`.
        works : shape (words,)
            Lanes in which it works; all if None.
        """
        spread = self.spread(start, end, works)
        self.reached[spread.site] |= spread.lanes
        if end != OUTSIDE:
            self._joined = np.concatenate([self._joined, [[start], [end]]], axis=1)
            self._link = np.concatenate([self._link, self._works(1, works)])
            self._arrange()
        self._served = self._any_site(self.reached)


def _exact_weights(weights: FloatArray, words: int) -> FloatArray:
    """Return one weight for every lane, multiples of one unit."""
    padded = np.zeros(words * LANES)
    padded[: len(weights)] = weights
    unit = np.ldexp(1.0, int(np.frexp(np.sort(np.abs(padded)).sum())[1]) - 40)
    rounded: FloatArray = np.round(padded / unit) * unit
    return rounded
