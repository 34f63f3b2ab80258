"""What stands in until the repair: cells on wheels for damaged sites, mobile generators for dark ones."""

from __future__ import annotations

from functools import cache

import numpy as np

from app.paths import resources
from app.planning.geodesy import FloatArray
from app.planning.network import IntArray
from app.planning.randoms import Words
from app.planning.recovery import up_from
from app.planning.reference import read_rows


@cache
def load_ready_h() -> dict[str, float]:
    """Return the hours after which each temporary means is ready to leave for a site."""
    path = resources() / "recovery" / "temporary.csv"
    rows = read_rows(path, ("means", "ready_h", "source", "grade"))
    return {row["means"]: float(row["ready_h"]) for row in rows}


def stand_in(
    site: IntArray, realization: IntArray, rank: IntArray, back_h: FloatArray, arrives_h: FloatArray, count: int
) -> FloatArray:
    """Return when damaged sites are back if cells on wheels stand in for some of them.

    In every realization they go to the first sites in the order of repair that are not mended when a cell can be
    there, one to a site; a site that is damaged in several ways is mended when the last of them is.

    Parameters
    ----------
    site, realization, rank, back_h : shape (failures,)
        Which site failed where, its place in the order of repair, and when that is mended.
    arrives_h : shape (sites,)
        Hours after the event until a cell can stand at each site.
    count
        How many cells there are.

    Returns
    -------
    shape (failures,), h

    Examples
    --------
    >>> zeros = np.zeros(2, int)
    >>> stand_in(np.array([0, 1]), zeros, np.array([1, 0]), np.array([99.0, 50.0]), np.array([24.0, 24.0]), 1)
    array([99., 24.])
    """
    pair, of_pair = np.unique(realization * len(arrives_h) + site, return_inverse=True)
    last = np.zeros(len(pair))
    np.maximum.at(last, of_pair, back_h)
    first = np.full(len(pair), np.iinfo(np.int64).max)
    np.minimum.at(first, of_pair, rank)
    arrives = arrives_h[pair % len(arrives_h)]
    waiting = np.flatnonzero(last > arrives)
    order = waiting[np.lexsort((first[waiting], pair[waiting] // len(arrives_h)))]
    chosen = np.zeros(len(pair), bool)
    chosen[order[_place_in_group(pair[order] // len(arrives_h)) < count]] = True
    hours: FloatArray = np.where(chosen[of_pair], np.minimum(back_h, arrives[of_pair]), back_h)
    return hours


def _place_in_group(group: IntArray) -> IntArray:
    """Return how many of its group stand before each, of groups that stand together."""
    starts = np.flatnonzero(np.r_[True, group[1:] != group[:-1]]) if len(group) else np.empty(0, np.int64)
    place: IntArray = np.arange(len(group)) - np.repeat(starts, np.diff(np.r_[starts, len(group)]))
    return place


def lend_power(
    structure: Words, alive: Words, order: IntArray, arrives_h: FloatArray, count: int, epochs_h: FloatArray
) -> Words:
    """Return the power that mobile generators give: they go where a site stands in the dark when they can be there.

    Parameters
    ----------
    structure, alive : shape (sites, realizations)
        An epoch a lane, 1 where a site stands, and where it has power of its own as well.
    order : shape (sites,)
        Sites, those first that are served first.
    arrives_h : shape (sites,)
        Hours after the event until a generator can stand at each; it runs from the next epoch to the end.
    count
        How many generators there are.
    epochs_h : shape (64,)
        Hours that the lanes stand for.

    Returns
    -------
    shape (sites, realizations)
    """
    epoch = np.searchsorted(epochs_h, arrives_h).astype(np.uint64)
    in_time = epoch < len(epochs_h)
    bit = np.where(in_time, np.uint64(1) << np.minimum(epoch, np.uint64(63)), np.uint64(0))[:, None]
    is_dark = (structure & ~alive & bit)[order] != 0
    chosen = is_dark & (is_dark.cumsum(axis=0) <= count)
    power = np.zeros_like(alive)
    power[order] = np.where(chosen, up_from(arrives_h, epochs_h)[order, None], np.uint64(0))
    return power
