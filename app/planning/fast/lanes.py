"""Draws, sums and counts over words."""

from __future__ import annotations

from typing import Any

import numpy as np
from numba import uint64
from numpy.typing import NDArray

from app.planning.accelerator import FloatArray, Index, Words
from app.planning.fast.compiled import compiled, ones


@compiled
def _mix(x: Any) -> Any:
    x = (x ^ (x >> uint64(30))) * uint64(0xBF58476D1CE4E5B9)
    x = (x ^ (x >> uint64(27))) * uint64(0x94D049BB133111EB)
    return x ^ (x >> uint64(31))


@compiled
def _one_bit(x: Any, y: Any, equal: Any, less: Any, one: Any) -> Any:
    decides = ((x + y) ^ one) & equal
    x ^= x << uint64(23)
    return y, x ^ y ^ (x >> uint64(18)) ^ (y >> uint64(5)), equal ^ decides, less | (decides & one)


@compiled
def draw_failures(limits: Words, keys: Words, seed: Any, offsets: Words, flip: Any, kept: Words, out: Words) -> None:
    """Draw as `randoms._below` does, all words of a row together, four bits at a time.

    Parameters
    ----------
    limits, keys : shape (assets,)
        A limit of 0 never fails, one of 2 ** 32 always.
    offsets, kept : shape (words,)
        Where the streams begin, and the lanes that count.
    out : shape (assets, words)
        Written; lanes in which an asset fails, turned around by `flip`.
    """
    words = len(offsets)
    less, equal = np.empty(words, np.uint64), np.empty(words, np.uint64)
    x, y = np.empty(words, np.uint64), np.empty(words, np.uint64)
    for row in range(len(limits)):
        limit = limits[row]
        if limit == 0 or limit >> uint64(32):
            for w in range(words):
                out[row, w] = ((uint64(0) - (limit >> uint64(32))) & kept[w]) ^ flip
            continue
        stream = _mix(keys[row] * uint64(0x9E3779B97F4A7C15) + seed)
        for w in range(words):
            state = stream + offsets[w]
            less[w], equal[w] = 0, ~uint64(0)
            x[w], y[w] = _mix(state), _mix(state + uint64(0x9E3779B97F4A7C15))
        for shift in range(31, -1, -4):
            bits = limit >> uint64(shift - 3)
            one0, one1 = uint64(0) - (bits >> uint64(3) & uint64(1)), uint64(0) - (bits >> uint64(2) & uint64(1))
            one2, one3 = uint64(0) - (bits >> uint64(1) & uint64(1)), uint64(0) - (bits & uint64(1))
            undecided = uint64(0)
            for w in range(words):
                a, b, e, k = x[w], y[w], equal[w], less[w]
                a, b, e, k = _one_bit(a, b, e, k, one0)
                a, b, e, k = _one_bit(a, b, e, k, one1)
                a, b, e, k = _one_bit(a, b, e, k, one2)
                a, b, e, k = _one_bit(a, b, e, k, one3)
                x[w], y[w], equal[w], less[w] = a, b, e, k
                undecided |= e
            if undecided == 0:
                break
        for w in range(words):
            out[row, w] = (less[w] & kept[w]) ^ flip


@compiled
def sum_lanes(words: Words, weights: NDArray[np.int64], sums: NDArray[np.int64]) -> None:
    """Add the weights of rows to the lanes that are 1; in the last column what all lanes of a word get.

    Numbers of 32 bits are added as long as they suffice: twice as many at once.

    Parameters
    ----------
    words : shape (rows, words)
    weights : shape (rows,)
    sums : shape (words, 65)
        Added to.
    """
    count = words.shape[1]
    small = np.zeros((count, 64), np.int32)
    in_small = 0
    for row in range(len(words)):
        weight = weights[row]
        is_small = abs(weight) < 1 << 30
        in_small += abs(weight) if is_small else 0
        if in_small >= 1 << 31:
            sums[:, :64] += small
            small[:] = 0
            in_small = abs(weight)
        weight32 = np.int32(weight)
        for w in range(count):
            word = words[row, w]
            if word == ~uint64(0):
                sums[w, 64] += weight
            elif word == 0:
                continue
            elif is_small:
                low, high = np.uint32(word), np.uint32(word >> uint64(32))
                for lane in range(32):
                    small[w, lane] += weight32 & -np.int32((low >> np.uint32(lane)) & np.uint32(1))
                    small[w, lane + 32] += weight32 & -np.int32((high >> np.uint32(lane)) & np.uint32(1))
            else:
                for lane in range(64):
                    sums[w, lane] += weight & -np.int64((word >> uint64(lane)) & uint64(1))
    sums[:, :64] += small


@compiled
def count_lanes(words: Words, counts: NDArray[np.int64]) -> None:
    """Count the lanes of every row that are 1.

    Parameters
    ----------
    words : shape (rows, words)
    counts : shape (rows,)
        Written.
    """
    for row in range(len(words)):
        count = 0
        for w in range(words.shape[1]):
            count += ones(words[row, w])
        counts[row] = count


@compiled
def take_down(words: Words, row: Index, column: Index, back_h: FloatArray, epochs_h: FloatArray) -> None:
    """Take the epochs before an hour out of words, one after another: a place may come more than once.

    Parameters
    ----------
    words : shape (rows, columns)
        Changed.
    row, column, back_h : shape (places,)
    epochs_h : shape (64,)
    """
    for i in range(len(row)):
        first = 0  # the first epoch that is not before the hour; sums instead of branches, which nobody can foresee
        for step in (32, 16, 8, 4, 2, 1, 1):
            first += step * (epochs_h[first + step - 1] < back_h[i])
        words[row[i], column[i]] &= ~uint64(0) << uint64(first) if first < 64 else uint64(0)
