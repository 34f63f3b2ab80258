"""Counts by row and lane: how often each bit of a row's words was 1, kept as binary digits that are words, too."""

from __future__ import annotations

from itertools import zip_longest

import numpy as np

from app.planning.geodesy import FloatArray
from app.planning.network import IntArray
from app.planning.packed import unpack
from app.planning.randoms import LANES, Words


def counted(words: Words) -> list[Words]:
    """Return in how many of a row's words each lane is 1, as the binary digits of 64 numbers a row, lowest first.

    Adds the columns in pairs, then the sums in pairs, and so on, all lanes at once as adders in hardware do.

    Parameters
    ----------
    words : shape (rows, columns)

    Returns
    -------
    list of arrays of shape (rows,)

    Examples
    --------
    >>> counted(np.array([[3, 1, 1]], np.uint64))
    [array([3], dtype=uint64), array([1], dtype=uint64), array([0], dtype=uint64)]
    """
    columns = 1 << max(words.shape[1] - 1, 0).bit_length()
    padded = np.zeros((columns, len(words)), np.uint64)
    padded[: words.shape[1]] = words.T
    digits = [padded]
    while (half := len(digits[0]) // 2) > 0:
        sums, carry = [], np.zeros_like(digits[0][:half])
        for digit in digits:
            total, carry = _added(digit[:half], digit[half:], carry)
            sums.append(total)
        digits = [*sums, carry]
    return [digit[0] for digit in digits]


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
