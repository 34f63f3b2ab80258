"""Who gets service when links are added: service spreads from where it is, over what is already solved. Exact."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np

from app.planning.alternatives.standby import WORLD, Standby
from app.planning.network import IntArray, Network
from app.planning.power import ALL
from app.planning.randoms import Words
from app.planning.realization import Block


@dataclass(frozen=True, slots=True)
class Neighbors:
    """The links of every site as arrays: site i has the entries ``ptr[i]:ptr[i + 1]`` of `other` and `link`."""

    ptr: IntArray
    other: IntArray
    link: IntArray

    def of(self, sites: IntArray) -> tuple[IntArray, IntArray, IntArray]:
        """Return the sites, their neighbors and the links between, an entry for each link of a site."""
        counts = self.ptr[sites + 1] - self.ptr[sites]
        first = np.repeat(self.ptr[sites] - np.cumsum(counts) + counts, counts)
        at = first + np.arange(counts.sum())
        return np.repeat(sites, counts), self.other[at], self.link[at]


def neighbors_of(network: Network) -> Neighbors:
    """Return the links of every site of a network."""
    start = np.concatenate([network.link_from, network.link_to])
    end = np.concatenate([network.link_to, network.link_from])
    order = np.argsort(start, kind="stable")
    ptr = np.concatenate([[0], np.cumsum(np.bincount(start, minlength=len(network.sites)))]).astype(np.int64)
    return Neighbors(ptr, end[order], np.tile(np.arange(len(network.links)), 2)[order])


@dataclass(slots=True)
class Grown:
    """Service of the sites that gained any; of all others it is what it was."""

    rows: dict[int, Words] = field(default_factory=dict)

    def of(self, sites: Sequence[int] | IntArray, service: Words) -> Words:
        """Return the service of sites, a copy, shape (sites, realizations)."""
        words: Words = service[sites]
        for place, site in enumerate(np.asarray(sites).tolist()):
            if site in self.rows:
                words[place] = self.rows[site]
        return words


def grow(
    neighbors: Neighbors, block: Block, service: Words, added: Sequence[Standby], before: Grown | None = None
) -> Grown:
    """Return the service that sites gain when links and kits are added.

    Whoever has service gives it to whoever stands, has power and is joined to it; service only grows, so it is enough
    to spread what is new. Where the scenario needs a core site, too, that is exact but for links whose two ends lack
    one of the two each.

    Parameters
    ----------
    neighbors
        From `neighbors_of`.
    block
        The realizations without them.
    service : shape (sites, realizations)
        `block.service`, or what it is with other links.
    added
        Links and kits; each works when `Standby.in_service` says.
    before
        What was gained by links added earlier, over which new service spreads, too.
    """
    grown = Grown(dict(before.rows) if before else {})
    works = [standby.in_service(block) for standby in added]
    awake: dict[int, Words] = {}
    for standby, words in zip(added, works, strict=True):
        if standby.wakes:
            awake[standby.start] = awake.get(standby.start, np.zeros_like(words)) | words
    arcs = [
        (a, b, words)
        for standby, words in zip(added, works, strict=True)
        if words.any()
        for start, end in standby.joins
        for a, b in ((start, end), (end, start))
        if b != WORLD
    ]
    changed = _into_awake(neighbors, block, service, grown, awake)
    while True:
        changed |= _over(arcs, block, service, grown, awake)
        if not changed:
            return grown
        source, target, link = neighbors.of(np.array(sorted(changed), np.int64))
        new = grown.of(source, service) & block.links[link] & _alive(target, block, awake)
        changed = _add(target, new, service, grown)


def _alive(sites: IntArray, block: Block, awake: dict[int, Words]) -> Words:
    words: Words = block.alive[sites]
    for site, more in awake.items():
        words[sites == site] |= more
    return words


def _into_awake(neighbors: Neighbors, block: Block, service: Words, grown: Grown, awake: dict[int, Words]) -> set[int]:
    """Let service into the sites that a kit wakes, from their neighbors."""
    if not awake:
        return set()
    target, source, link = neighbors.of(np.array(sorted(awake), np.int64))
    new = grown.of(source, service) & block.links[link] & _alive(target, block, awake)
    return _add(target, new, service, grown)


def _over(
    arcs: Sequence[tuple[int, int, Words]], block: Block, service: Words, grown: Grown, awake: dict[int, Words]
) -> set[int]:
    """Let service over the added links, once."""
    changed: set[int] = set()
    for a, b, works in arcs:
        source = np.full_like(works, ALL) if a == WORLD else grown.rows.get(a, service[a])
        new = (source & works & (block.alive[b] | awake[b] if b in awake else block.alive[b]))[None, :]
        changed |= _add(np.array([b], np.int64), new, service, grown)
    return changed


def _add(target: IntArray, new: Words, service: Words, grown: Grown) -> set[int]:
    """Give sites new service and return those for which it is new."""
    changed = set()
    new &= ~grown.of(target, service)
    for place in np.flatnonzero(new.any(axis=1)).tolist():
        site = int(target[place])
        grown.rows[site] = grown.rows.get(site, service[site]) | new[place]
        changed.add(site)
    return changed
