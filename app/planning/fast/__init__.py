"""Kernels compiled by numba: the same results as numpy's, to the last bit, in loops that release Python's lock.

Threads over blocks of realizations share the work; nothing here starts threads of its own, which would wait for each
other on a busy machine. What each kernel computes is said where the same is written for numpy.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from app.planning.accelerator import Accelerator, FloatArray, Index, Replay, Words
from app.planning.elimination import Elimination
from app.planning.fast.lanes import count_lanes, draw_failures, sum_lanes, take_down
from app.planning.fast.links import gains_of_links
from app.planning.fast.replay import NumbaReplay
from app.planning.randoms import LANES


class _Numba:
    """The accelerator."""

    def draw(
        self, p: FloatArray, keys: Words, seed: int, offsets: Words, flip: np.uint64, kept: Words, out: Words
    ) -> None:
        draw_failures(p, keys, np.uint64(seed % 2**64), offsets, flip, kept, out)

    def replay(self, play: Elimination, links: int, most_words: int) -> Replay:
        return NumbaReplay(play, links, most_words)

    def lane_sums(self, words: Words, weights: NDArray[np.int64], lanes: int) -> FloatArray:
        step = np.bitwise_or.reduce(weights, initial=0)
        shift = int(step & -step).bit_length() - 1 if step else 0  # numbers of people leave many zeros behind
        sums = np.zeros(words.shape[1] * LANES, np.int64)
        sum_lanes(np.ascontiguousarray(words), weights >> shift, sums)
        by_lane: FloatArray = sums[:lanes].astype(float) * 2.0**shift
        return by_lane

    def lane_counts(self, words: Words) -> NDArray[np.int64]:
        counts = np.empty(len(words), np.int64)
        count_lanes(np.ascontiguousarray(words), counts)
        return counts

    def take_down(self, words: Words, row: Index, column: Index, back_h: FloatArray, epochs_h: FloatArray) -> None:
        take_down(words, row, column, back_h, epochs_h)

    def link_gains(
        self,
        near: tuple[Index, Index, Index],
        state: tuple[Words, Words, Words],
        parts: tuple[Index, Index, FloatArray, Words],
        weights: FloatArray,
        links: tuple[Index, Index, Words],
    ) -> FloatArray:
        bits = (np.arange(256)[:, None] >> np.arange(8)) & 1
        weight_of_byte = weights.reshape(-1, 8) @ bits.T.astype(float)
        return gains_of_links(near, state, parts, weight_of_byte, *links)


NUMBA: Accelerator = _Numba()
