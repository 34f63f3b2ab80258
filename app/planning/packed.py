"""Words of 64 lanes: a lane is a realization, an epoch or an option, one bit of every word of a row."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from app.planning.accelerator import Accelerator
from app.planning.randoms import LANES, FloatArray, Words

ALL = ~np.uint64(0)

_BITS_OF_BYTE = ((np.arange(256)[:, None] >> np.arange(8)) & 1).astype(np.float64)  # (byte, lane)
_FEW = 512  # rows that are sooner unpacked than counted by table, so many words at once
_AT_ONCE = 64
_LARGE_PAGE = 1 << 21
_TABLES = 4  # rows take turns: adding to one place again and again has to wait for the last time


def empty_words(rows: int, words: int) -> Words:
    """Return memory for words that is worth keeping: where much is asked for, it begins and ends with a large page.

    Linux gives pages of 2 MB only where a whole one fits; in small ones, looking up where a row is costs as much as
    fetching it.

    Parameters
    ----------
    rows, words

    Returns
    -------
    shape (rows, words)
        Of any value.
    """
    count = rows * words
    if count * 8 < _LARGE_PAGE:
        return np.empty((rows, words), np.uint64)
    whole = np.empty((-(-count * 8 // _LARGE_PAGE) + 1) * _LARGE_PAGE, np.uint8)
    first = -whole.ctypes.data % _LARGE_PAGE
    return whole[first : first + count * 8].view(np.uint64).reshape(rows, words)


def pack(lanes: NDArray[np.bool_]) -> Words:
    """Return bools as words.

    Parameters
    ----------
    lanes : shape (rows, lanes)

    Returns
    -------
    shape (rows, words)
        Lanes beyond the last are 0.

    Examples
    --------
    >>> pack(np.array([[True, False, True]]))
    array([[5]], dtype=uint64)
    """
    rows, count = lanes.shape
    padded = np.zeros((rows, -(-count // LANES) * LANES), dtype=np.bool_)
    padded[:, :count] = lanes
    packed: Words = np.packbits(padded, axis=1, bitorder="little").view("<u8").astype(np.uint64, copy=False)
    return packed


def unpack(words: Words, lanes: int) -> NDArray[np.bool_]:
    """Return words as bools.

    Parameters
    ----------
    words : shape (rows, words)
    lanes
        How many lanes to give.

    Returns
    -------
    shape (rows, lanes)

    Examples
    --------
    >>> unpack(np.array([[5]], dtype=np.uint64), 3)
    array([[ True, False,  True]])
    """
    by_byte = np.ascontiguousarray(words).view(np.uint8)
    return np.unpackbits(by_byte, axis=1, count=lanes, bitorder="little").astype(np.bool_)


def lane_counts(words: Words, accelerator: Accelerator | None = None) -> NDArray[np.int64]:
    """Return how many lanes of every row are 1.

    Parameters
    ----------
    words : shape (rows, words)
    accelerator
        Computes the same faster.

    Returns
    -------
    shape (rows,)
    """
    if accelerator is not None:
        return accelerator.lane_counts(words)
    if hasattr(np, "bitwise_count"):
        counts: NDArray[np.int64] = np.bitwise_count(words).sum(axis=1, dtype=np.int64)
        return counts
    ones = _BITS_OF_BYTE.sum(axis=1).astype(np.int64)  # numpy 1 counts by table
    by_table: NDArray[np.int64] = ones[np.ascontiguousarray(words).view(np.uint8)].sum(axis=1)
    return by_table


def lane_sums(words: Words, weights: FloatArray, lanes: int, accelerator: Accelerator | None = None) -> FloatArray:
    """Return the sum of the weights of the rows that are 1, for every lane.

    Parameters
    ----------
    words : shape (rows, words)
    weights : shape (rows,)
        For example people served by a site.
    lanes
        How many lanes count.
    accelerator
        Computes the same faster.

    Returns
    -------
    shape (lanes,)
        The same to the last bit in any order of rows and for any part of the lanes: weights are rounded to a multiple
        of their total times 2 ** -52, which makes every sum exact.

    Examples
    --------
    >>> lane_sums(np.array([[1], [3]], dtype=np.uint64), np.array([10.0, 5.0]), 2)
    array([15.,  5.])
    """
    unit = _unit(weights)
    whole = np.rint(weights / unit)
    if accelerator is not None:
        return accelerator.lane_sums(words, whole.astype(np.int64), lanes) * unit
    some = np.flatnonzero((words != ALL).any(axis=1))  # the others, often most, add the same to every lane
    throughout, whole = whole.sum() - whole[some].sum(), whole[some]
    if len(some) < _FEW:
        few = words.take(some, axis=0)
        parts = [few[:, low : low + _AT_ONCE] for low in range(0, words.shape[1], _AT_ONCE)]
        by_part = [whole @ unpack(part, part.shape[1] * LANES) for part in parts]
        in_few: FloatArray = (throughout + np.concatenate([np.zeros(0), *by_part])[:lanes]) * unit
        return in_few
    by_byte = words.take(some, axis=0).view(np.uint8)[:, : -(-lanes // 8)]
    table = np.arange(len(some)) % _TABLES * 256
    sums = [np.bincount(byte + table, whole, 256 * _TABLES).reshape(_TABLES, 256).sum(axis=0) for byte in by_byte.T]
    by_lane: FloatArray = (throughout + (np.reshape(sums, (-1, 256)) @ _BITS_OF_BYTE).reshape(-1)[:lanes]) * unit
    return by_lane


def _unit(weights: FloatArray) -> float:
    """Return the power of two of which weights are made multiples: no sum of them needs more than 53 bits.

    The total that it follows is a sum of whole numbers, the same in any order.
    """
    size = np.abs(weights)
    step = np.ldexp(1.0, np.frexp(size.max(initial=0.0))[1] - 30)
    total = np.ceil(size / step).sum() * step
    return float(np.ldexp(1.0, np.frexp(total)[1] - 52))
