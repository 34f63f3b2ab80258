"""Counts by row and lane: how often each bit of a row's words was 1, kept as binary digits that are words, too."""

from __future__ import annotations

from itertools import zip_longest

import numpy as np

from app.planning.geodesy import FloatArray
from app.planning.network import IntArray
from app.planning.packed import unpack
from app.planning.randoms import LANES, Words

_ROWS_AT_ONCE = 8192  # what is worked on stays in the cache


def counted(words: Words) -> list[Words]:
    """Return in how many of a row's words each lane is 1, as the binary digits of 64 numbers a row, lowest first.

    Wherever three words of the same digit wait, they become one of it and one of the next, all lanes at once, as in the
    multipliers of hardware.

    Parameters
    ----------
    words : shape (rows, columns)

    Returns
    -------
    list of arrays of shape (rows,)

    References
    ----------
    Wallace (1964), A suggestion for a fast multiplier: carry-save addition.

    Examples
    --------
    >>> counted(np.array([[3, 1, 1]], np.uint64))
    [array([3], dtype=uint64), array([1], dtype=uint64)]
    """
    if len(words) > _ROWS_AT_ONCE:
        parts = (counted(words[low : low + _ROWS_AT_ONCE]) for low in range(0, len(words), _ROWS_AT_ONCE))
        return [np.concatenate(digit) for digit in zip(*parts, strict=True)]
    waiting: list[list[Words]] = [[]]  # by digit
    for column in np.ascontiguousarray(words.T):
        _put(column, waiting, 0)
    none = np.zeros(len(words), np.uint64)
    for digit in range(words.shape[1].bit_length()):
        if len(waiting[digit]) == 2:
            _put(none, waiting, digit)
    return [digit[0] if digit else none for digit in waiting[: words.shape[1].bit_length()]]


def _put(words: Words, waiting: list[list[Words]], digit: int) -> None:
    waiting[digit].append(words)
    while len(waiting[digit]) == 3:
        total, carry = _added(*waiting[digit])
        waiting[digit] = [total]
        digit += 1
        if digit == len(waiting):
            waiting.append([])
        waiting[digit].append(carry)


class LaneCounter:
    """Counts by row and lane over any number of blocks; exact, and the same in any order."""

    def __init__(self, rows: int) -> None:
        self._none = np.zeros(rows, np.uint64)
        self._digits: list[Words] = []

    def add(self, words: Words) -> None:
        """Count words, shape (rows, realizations)."""
        self._digits = _sum(self._digits, counted(words))

    def add_counter(self, other: LaneCounter) -> None:
        """Add what another counter has counted."""
        self._digits = _sum(self._digits, other._digits)

    def exchange(self, rows: IntArray, before: Words, after: Words) -> None:
        """Count words of some rows, shape (rows, realizations), instead of others that were counted before."""
        digits = [digit[rows] for digit in self._digits]
        digits = _sum(_difference(digits, counted(before)), counted(after))
        none = np.zeros_like(self._none)
        self._digits += [none.copy() for _ in range(len(digits) - len(self._digits))]
        for own, digit in zip(self._digits, digits, strict=False):
            own[rows] = digit

    def counts(self) -> FloatArray:
        """Return the counts, shape (rows, lanes)."""
        total = np.zeros((len(self._none), LANES), np.int64)
        for power, digit in enumerate(self._digits):
            total += unpack(digit[:, None], LANES).view(np.uint8).astype(np.int64) << power
        return total.astype(np.float64)


def _sum(digits: list[Words], others: list[Words]) -> list[Words]:
    """Return the digits of sums; one more than the longer of the two where it is needed."""
    none = np.zeros_like((digits or others)[0])
    carry, sums = none, []
    for one, other in zip_longest(digits, others, fillvalue=none):
        total, carry = _added(one, other, carry)
        sums.append(total)
    return [*sums, carry] if carry.any() else sums


def _difference(digits: list[Words], others: list[Words]) -> list[Words]:
    """Return the digits of differences of which none is below 0."""
    none = np.zeros_like((digits or others)[0])
    borrow, left = none, []
    for one, other in zip_longest(digits, others, fillvalue=none):
        left.append(one ^ other ^ borrow)
        borrow = (~one & (other | borrow)) | (other & borrow)
    return left


def _added(a: Words, b: Words, carry: Words) -> tuple[Words, Words]:
    """Return the lowest digit of the sum of three digits, and the next."""
    either = a ^ b
    return either ^ carry, (a & b) | (either & carry)
