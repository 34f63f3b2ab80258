"""Draws, sums and counts over words."""

from __future__ import annotations

from typing import Any

import numpy as np
from numba import uint64
from numpy.typing import NDArray

from app.planning.accelerator import Index, Words
from app.planning.fast.compiled import compiled, ones


@compiled
def _mix(x: Any) -> Any:
    x = (x ^ (x >> uint64(30))) * uint64(0xBF58476D1CE4E5B9)
    x = (x ^ (x >> uint64(27))) * uint64(0x94D049BB133111EB)
    return x ^ (x >> uint64(31))


@compiled
def draw_failures(threshold: Words, streams: Words, offsets: Words, failed: Words) -> None:
    """Draw as `randoms._below` does, a row at a time; `failed` is (rows, words).

    Parameters
    ----------
    threshold, streams : shape (rows,)
    offsets : shape (words,)
    failed : shape (rows, words)
        Written.
    """
    words = len(offsets)
    less, equal = np.empty(words, np.uint64), np.empty(words, np.uint64)
    x, y = np.empty(words, np.uint64), np.empty(words, np.uint64)
    for row in range(len(threshold)):
        for w in range(words):
            state = streams[row] + offsets[w]
            less[w], equal[w] = 0, ~uint64(0)
            x[w], y[w] = _mix(state), _mix(state + uint64(0x9E3779B97F4A7C15))
        for bit in range(31, -1, -1):
            one = uint64(0) - ((threshold[row] >> uint64(bit)) & uint64(1))
            undecided = uint64(0)
            for w in range(words):
                a, b = x[w], y[w]
                decides = ((a + b) ^ one) & equal[w]
                equal[w] ^= decides
                less[w] |= decides & one
                undecided |= equal[w]
                a ^= a << uint64(23)
                x[w], y[w] = b, a ^ b ^ (a >> uint64(18)) ^ (b >> uint64(5))
            if undecided == 0:
                break
        for w in range(words):
            failed[row, w] = less[w]


@compiled
def sum_lanes(words: Words, weights: NDArray[np.int64], sums: NDArray[np.int64]) -> None:
    """Add the weights of rows to the lanes that are 1; in the last column what all lanes of a word get.

    Parameters
    ----------
    words : shape (rows, words)
    weights : shape (rows,)
    sums : shape (words, 65)
        Added to.
    """
    for row in range(len(words)):
        weight = weights[row]
        for w in range(words.shape[1]):
            word = words[row, w]
            if word == ~uint64(0):
                sums[w, 64] += weight
            elif word:
                for lane in range(64):
                    sums[w, lane] += weight & -np.int64((word >> uint64(lane)) & uint64(1))


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
def take_down(words: Words, row: Index, column: Index, up: Words) -> None:
    """AND words into places, one after another: a place may come more than once.

    Parameters
    ----------
    words : shape (rows, columns)
        Changed.
    row, column, up : shape (places,)
    """
    for i in range(len(row)):
        words[row[i], column[i]] &= up[i]
