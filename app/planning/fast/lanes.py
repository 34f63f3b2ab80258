"""Draws, sums and counts over words."""

from __future__ import annotations

from typing import Any

import numpy as np
from llvmlite import ir
from numba import types, uint64
from numpy.typing import NDArray

from app.planning.accelerator import FloatArray, Index, Words
from app.planning.fast.compiled import compiled, generated, ones


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
def draw_failures(p: FloatArray, keys: Words, seed: Any, offsets: Words, flip: Any, kept: Words, out: Words) -> None:
    """Draw as `randoms._below` does, all words of a row together, four bits at a time.

    Parameters
    ----------
    p, keys : shape (assets,)
    offsets, kept : shape (words,)
        Where the streams begin, and the lanes that count.
    out : shape (assets, words)
        Written; lanes in which an asset fails, turned around by `flip`.
    """
    words = len(offsets)
    less, equal = np.empty(words, np.uint64), np.empty(words, np.uint64)
    x, y = np.empty(words, np.uint64), np.empty(words, np.uint64)
    for row in range(len(p)):
        if p[row] == 0 or p[row] == 1:
            for w in range(words):
                out[row, w] = (kept[w] if p[row] == 1 else uint64(0)) ^ flip
            continue
        limit = uint64(min(np.rint(p[row] * 2.0**32), 2.0**32 - 1))
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


@generated
def _add_where(_typing: Any, sums: Any, at: Any, word: Any, weight: Any) -> Any:
    """Add a weight to the 64 sums from `at` on whose lane of the word is 1: vectors with a mask, as no loop becomes."""

    def generate(context: Any, builder: Any, signature: Any, values: Any) -> Any:
        array, first, lanes, addend = values
        vector = ir.VectorType(ir.IntType(signature.args[3].bitwidth), 64)
        data = context.make_array(signature.args[0])(context, builder, array).data
        place = builder.bitcast(builder.gep(data, [first]), vector.as_pointer())
        none = ir.Constant(vector, None)
        alone = builder.insert_element(none, addend, ir.Constant(ir.IntType(32), 0))
        everywhere = builder.shuffle_vector(alone, none, ir.Constant(ir.VectorType(ir.IntType(32), 64), None))
        more = builder.select(builder.bitcast(lanes, ir.VectorType(ir.IntType(1), 64)), everywhere, none)
        bytes_each = signature.args[3].bitwidth // 8
        builder.store(builder.add(builder.load(place, align=bytes_each), more), place, align=bytes_each)
        return context.get_dummy_value()

    return types.void(sums, types.intp, types.uint64, sums.dtype), generate


@compiled
def _move(small: NDArray[np.int32], first: int, sums: NDArray[np.int64]) -> None:
    for lane in range(len(sums)):
        sums[lane] += small[first + lane]
        small[first + lane] = 0


@compiled
def sum_lanes(words: Words, weights: NDArray[np.int64], sums: NDArray[np.int64]) -> None:
    """Add the weights of rows to the lanes that are 1.

    Numbers of 32 bits are added as long as they suffice: twice as many at once.

    Parameters
    ----------
    words : shape (rows, words)
    weights : shape (rows,)
    sums : shape (lanes,)
        Added to.
    """
    count = words.shape[1]
    small = np.zeros(len(sums) + 16, np.int32)
    first = -(small.ctypes.data // 4) % 16  # a vector of 64 bytes across two lines of the cache takes twice as long
    in_small = 0
    for row in range(len(words)):
        weight = weights[row]
        if abs(weight) >= 1 << 30:
            for w in range(count):
                _add_where(sums, w * 64, words[row, w], weight)
            continue
        in_small += abs(weight)
        if in_small >= 1 << 31:
            _move(small, first, sums)
            in_small = abs(weight)
        for w in range(count):
            _add_where(small, first + w * 64, words[row, w], np.int32(weight))
    _move(small, first, sums)


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
