"""What candidate links would add: `candidate_links` in compiled loops."""

from __future__ import annotations

from typing import Any

import numpy as np
from numba import uint64

from app.planning.accelerator import FloatArray, Index, Words
from app.planning.fast.compiled import compiled


@compiled
def _first(here: int, there: int, alive: Words, reached: Words, works: Words, more: Words) -> bool:
    """Give an end what the other end has; the world, which is -1, has everything."""
    any_lane = uint64(0)
    for w in range(len(works)):
        source = reached[there, w] if there >= 0 else ~uint64(0)
        lanes = source & alive[here, w] & ~reached[here, w] & works[w]
        more[here, w] = lanes
        any_lane |= lanes
    return bool(any_lane != 0)


@compiled
def _push(to: int, site: int, link: Words, alive: Words, reached: Words, more: Words) -> bool:
    """Give a neighbor what a site has just gained."""
    any_lane = uint64(0)
    for w in range(len(link)):
        lanes = more[site, w] & link[w] & alive[to, w] & ~reached[to, w] & ~more[to, w]
        more[to, w] |= lanes
        any_lane |= lanes
    return bool(any_lane != 0)


@compiled
def _spread(
    length: int, queue: Index, is_queued: Any, is_touched: Any, touched: Index, near: Any, state: Any, more: Words
) -> int:
    """Push on from the first `length` sites of the queue, which are touched, and return how many are touched then."""
    ptr, neighbor, by = near
    alive, link, reached = state
    sites, head, count = len(queue), 0, length
    while length:
        site = queue[head]
        head = head + 1 if head + 1 < sites else 0
        length -= 1
        is_queued[site] = False
        for i in range(ptr[site], ptr[site + 1]):
            to = neighbor[i]
            if not _push(to, site, link[by[i]], alive, reached, more):
                continue
            if not is_touched[to]:
                touched[count] = to
                count += 1
                is_touched[to] = True
            if not is_queued[to]:
                tail = head + length
                queue[tail if tail < sites else tail - sites] = to
                is_queued[to] = True
                length += 1
    return count


@compiled
def _weight(new: Words, weight_of_byte: FloatArray) -> float:
    weight = 0.0
    for w in range(len(new)):
        word, byte = new[w], 8 * w
        while word:
            weight += weight_of_byte[byte, word & uint64(255)]
            word >>= uint64(8)
            byte += 1
    return weight


@compiled
def _value(touched: Index, parts_of: Any, more: Words, new: Words, weight_of_byte: FloatArray, parts: Index) -> float:
    """Return people times weights of what the touched sites gain; `new` is all 0 before and after."""
    part_ptr, part_of_site, people, served = parts_of
    count = 0
    for site in touched:
        for part in part_of_site[part_ptr[site] : part_ptr[site + 1]]:
            gains, was = uint64(0), uint64(0)
            for w in range(new.shape[1]):
                was |= new[part, w]
                lanes = more[site, w] & ~served[part, w]
                new[part, w] |= lanes
                gains |= lanes
            if gains and not was:
                parts[count] = part
                count += 1
    parts[:count].sort()  # one after another, as numpy adds them up: the same sum everywhere
    gain = 0.0
    for part in parts[:count]:
        gain += people[part] * _weight(new[part], weight_of_byte)
        new[part] = 0
    return gain


@compiled
def gains_of_links(
    near: Any, state: Any, parts_of: Any, weight_of_byte: FloatArray, start: Index, end: Index, works: Words
) -> FloatArray:
    """Return what each candidate alone would add.

    Parameters
    ----------
    near
        Of the links by site: where those of a site begin, the other end, the number of the link.
    state
        Sites alive, links alive, sites reached: words.
    parts_of
        Of the parts by site: where those of a site begin, the part; and people and service of every part.
    weight_of_byte : shape (8 words, 256)
        Sums of the weights of lanes by byte and its value.
    start, end : shape (candidates,)
    works : shape (candidates, words)

    Returns
    -------
    shape (candidates,)
    """
    alive, _, reached = state
    sites, words = alive.shape
    people = parts_of[2]
    more, new = np.zeros((sites, words), np.uint64), np.zeros((len(people), words), np.uint64)
    queue, touched, parts = np.empty(sites, np.intp), np.empty(sites, np.intp), np.empty(len(people), np.intp)
    is_queued, is_touched = np.zeros(sites, np.bool_), np.zeros(sites, np.bool_)
    gains = np.empty(len(start))
    for candidate in range(len(start)):
        length = 0
        for side in range(2):
            here, there = start[candidate], end[candidate]
            if side:
                here, there = there, here
            if here >= 0 and _first(here, there, alive, reached, works[candidate], more):
                queue[length] = touched[length] = here
                is_queued[here] = is_touched[here] = True
                length += 1
        count = _spread(length, queue, is_queued, is_touched, touched, near, state, more)
        gains[candidate] = _value(touched[:count], parts_of, more, new, weight_of_byte, parts)
        for site in touched[:count]:
            more[site] = 0
            is_touched[site] = False
    return gains
