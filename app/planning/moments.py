"""Means with their standard errors, and quantiles with theirs: what is printed after a ±."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

from app.planning.geodesy import FloatArray
from app.planning.network import IntArray

_PARTS = 2048
_LOW = 25  # bits of the lower half of a number: its squares, added over a block of 1,024, stay below 2^63


class Moments:
    """Sums and sums of squares of values in parts of 1/2048, as whole numbers: the same to the last bit in any order.

    Errors are those of independent realizations; where a strength is stratified over them they are rather too large.
    """

    def __init__(self, shape: tuple[int, ...]) -> None:
        self._count = 0
        self._sums, self._squares = np.zeros(shape, object), np.zeros(shape, object)

    def add(self, values: FloatArray) -> None:
        """Add values, shape (realizations, *shape), of at most 1,024 realizations."""
        parts = np.rint(values * _PARTS).astype(np.int64)
        high, low = parts >> _LOW, parts & ((1 << _LOW) - 1)
        self._count += len(parts)
        self._sums = self._sums + _whole(parts)
        self._squares = self._squares + (_whole(high * high) << 2 * _LOW)
        self._squares = self._squares + (_whole(high * low) << _LOW + 1) + _whole(low * low)

    def se(self) -> FloatArray | None:
        """Return the standard errors of the means, shape (*shape,); None before two realizations."""
        count = self._count
        if count < 2:
            return None
        spread = count * self._squares - self._sums * self._sums
        variance = np.asarray(spread / (count * count * (count - 1)), np.float64)
        errors: FloatArray = np.sqrt(variance) / _PARTS
        return errors


def _whole(parts: IntArray) -> Any:
    """Return the sums over the realizations as Python's numbers, which have no end."""
    return parts.sum(axis=0).astype(object)


def quantile_se(share: float, count: int, quantile: Callable[[float], FloatArray]) -> FloatArray | None:
    """Return the standard error of a quantile: half the interval in which it lies with one standard error of its rank.

    Parameters
    ----------
    share
        Of the realizations, that stay under it.
    count
        How many realizations there are.
    quantile
        Gives the number that a share of them do not exceed.

    Returns
    -------
    any shape
        As `quantile` has it; None where so few realizations say nothing of it.

    References
    ----------
    Woodruff (1952), Confidence intervals for medians and other position measures, JASA 47. Conover (1999), Practical
    nonparametric statistics, 3.2: ranks of a quantile are binomial.

    Examples
    --------
    >>> uniform = lambda share: np.quantile(np.arange(10_001) / 10_000, share)
    >>> round(float(quantile_se(0.95, 10_001, uniform)), 5)
    0.00218
    """
    off = (share * (1 - share) / count) ** 0.5
    if count * min(share - off, 1 - share - off) < 1:
        return None
    half: FloatArray = (quantile(share + off) - quantile(share - off)) / 2
    return half


def mean_se(values: FloatArray) -> float:
    """Return the standard error of a mean; 0 where a single value tells none.

    Parameters
    ----------
    values : shape (realizations,)

    Examples
    --------
    >>> mean_se(np.array([1.0, 3.0]))
    1.0
    """
    return float(values.std(ddof=1)) / len(values) ** 0.5 if len(values) > 1 else 0.0


def share_se(share: FloatArray, count: int) -> FloatArray:
    """Return the standard error of shares of realizations; of what none or all of them show, 1 / n.

    To see something in 0 of n is no proof that it cannot be: with 95 % its probability is at most 3 / n, the rule of
    three. So three of the errors given here hold it as well, and what is seen in one realization has the same.

    Parameters
    ----------
    share : any shape
        0 to 1.
    count
        How many independent realizations there are.

    Returns
    -------
    same shape

    References
    ----------
    Hanley and Lippman-Hand (1983), If nothing goes wrong, is everything all right?, JAMA 249, 1743.

    Examples
    --------
    >>> share_se(np.array([0.0, 0.5, 1.0]), 100)
    array([0.01, 0.05, 0.01])
    """
    errors = most_se(share, 1.0, count)
    return np.where(errors > 0, errors, 1 / count)


def most_se(mean: FloatArray, most: float, count: int) -> FloatArray:
    """Return the largest standard error that means of numbers between 0 and `most` can have; of a share, its own.

    Parameters
    ----------
    mean : any shape
    most
        What no number exceeds.
    count
        How many independent realizations there are.

    Returns
    -------
    same shape

    References
    ----------
    Bhatia and Davis (2000), A better bound on the variance, American Mathematical Monthly 107.

    Examples
    --------
    >>> most_se(np.array([0.5, 1.0]), 1.0, 100)
    array([0.05, 0.  ])
    """
    bound: FloatArray = np.sqrt(np.maximum(mean * (most - mean), 0.0) / count)
    return bound
