"""Counts by row and lane: how often each bit of a row's words was 1, kept as binary digits that are words, too."""

from __future__ import annotations

from itertools import zip_longest

import numpy as np

from app.planning.geodesy import FloatArray
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
        self._carry_in(counted(words))

    def take(self, words: Words) -> None:
        """Count words no more that were counted before, shape (rows, realizations)."""
        borrow = self._none
        digits = []
        for own, other in zip_longest(self._digits, counted(words), fillvalue=self._none):
            digits.append(own ^ other ^ borrow)
            borrow = (~own & (other | borrow)) | (own & other & borrow)
        self._digits = digits

    def counts(self) -> FloatArray:
        """Return the counts, shape (rows, lanes)."""
        total = np.zeros((len(self._none), LANES))
        for power, digit in enumerate(self._digits):
            total += unpack(digit[:, None], LANES) * 2.0**power
        return total

    def _carry_in(self, digits: list[Words]) -> None:
        carry, sums = self._none, []
        for own, other in zip_longest(self._digits, digits, fillvalue=self._none):
            total, carry = _added(own, other, carry)
            sums.append(total)
        self._digits = [*sums, carry] if carry.any() else sums


def _added(a: Words, b: Words, carry: Words) -> tuple[Words, Words]:
    """Return the lowest digit of the sum of three digits, and the next."""
    either = a ^ b
    return either ^ carry, (a & b) | (either & carry)
