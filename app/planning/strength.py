"""How strong an event turns out: an uncertain factor, one for all assets, stratified over realizations.

The factor is median * exp(sigma z) with z standard normal. Odds are tabulated at the strengths `Z` and interpolated in
between as probits, which is exact for a lognormal curve.
"""

from __future__ import annotations

from functools import cache

import numpy as np
from scipy.special import ndtr, ndtri

from app.errors import InvalidValueError
from app.planning.geodesy import FloatArray
from app.planning.network import IntArray
from app.planning.randoms import LANES, Words, below_between, uniforms
from app.text import QT_TRANSLATE_NOOP

BLOCK = 16 * LANES  # realizations over which the factor is stratified
Z: FloatArray = np.linspace(-4.0, 4.0, 41)

_edges = ndtr((Z[1:] + Z[:-1]) / 2)
WEIGHTS: FloatArray = np.diff(np.concatenate([[0.0], _edges, [1.0]]))
"""The share of realizations whose strength is next to each of `Z`."""

_CHUNK = 65_536  # words worked on at once: they stay in the cache
_SECOND_DRAW = np.uint64(0x5851F42D4C957F2D)
_FARTHEST = 8.0  # as a probit, a probability of 6e-16: never and always


def factors(median: float, sigma: float) -> FloatArray:
    """Return the factors on the intensity at all strengths; the median alone if sigma is 0.

    Parameters
    ----------
    median
        Median of the factor.
    sigma
        Standard deviation of its natural logarithm.

    Returns
    -------
    shape (strengths,) or (1,)

    Examples
    --------
    >>> factors(1.2, 0.0)
    array([1.2])
    >>> factors(1.0, 0.2)[[0, 20, 40]].round(3)
    array([0.449, 1.   , 2.226])
    """
    return median * np.exp(sigma * Z) if sigma else np.array([median])


def scores(number: IntArray, total: int) -> FloatArray:
    """Return the strength z of realizations: a stratified sample of the standard normal in every block.

    A block of 1,024 realizations, or what the last one has, holds each of its strata once. A word of 64 holds
    neighboring strata, in rising order, and words take turns from the middle outward and between, so that a first part
    of the realizations already has weak and strong ones. From block to block the place in the strata shifts by the
    golden section. So z depends on the number of the realization and their total alone, never on how they are chunked.

    Parameters
    ----------
    number : shape (n,)
        Numbers of the realizations wanted.
    total
        All realizations of the scenario.

    Returns
    -------
    shape (n,)

    Examples
    --------
    >>> scores(np.arange(4), 4).round(2)
    array([-1.15, -0.32,  0.32,  1.15])
    """
    block, place = number // BLOCK, number % BLOCK
    size = np.minimum(BLOCK, total - block * BLOCK)
    stratum = place % LANES
    for length in np.unique(size).tolist():
        of_length = size == length
        stratum[of_length] += _first_strata(length)[place[of_length] // LANES]
    shift = (0.5 + block * 0.6180339887498949) % 1.0
    z: FloatArray = ndtri((stratum + shift) / size)
    return np.clip(z, Z[0], Z[-1])


@cache
def _first_strata(size: int) -> IntArray:
    """Return the first stratum of every word of a block: the sequence 1/2, 1/4, 3/4, 1/8, ... as ranks."""
    words = -(-size // LANES)
    lengths = np.full(words, LANES)
    lengths[-1] = size - LANES * (words - 1)
    spread = [int(f"{word:b}"[::-1], 2) / 2 ** len(f"{word:b}") for word in range(1, words + 1)]
    in_order = np.argsort(spread)
    first = np.empty(words, np.int64)
    first[in_order] = np.concatenate([[0], np.cumsum(lengths[in_order])[:-1]])
    return first


def probits(odds: FloatArray) -> FloatArray:
    """Return probabilities as quantiles of the standard normal, cut at 8: 6e-16 from never and always.

    Parameters
    ----------
    odds : any shape
        Probabilities.

    Returns
    -------
    same shape
    """
    cut: FloatArray = np.clip(ndtri(odds), -_FARTHEST, _FARTHEST)
    return cut


def odds_at(table: FloatArray, entry: IntArray, z: FloatArray) -> FloatArray:
    """Return odds at strengths between those of a table.

    Parameters
    ----------
    table : shape (strengths, assets, ...)
        Odds at the strengths `Z`.
    entry, z : shape (n,)
        The asset and the strength wanted.

    Returns
    -------
    shape (n, ...)

    Examples
    --------
    >>> odds_at(ndtr(2 * Z[:, None]), np.array([0]), np.array([0.05])).round(6) == ndtr(0.1).round(6)
    array([ True])
    """
    at = np.clip((z - Z[0]) / (Z[1] - Z[0]), 0, len(Z) - 1)
    low = np.minimum(at.astype(np.int64), len(Z) - 2)
    share = (at - low).reshape(-1, *[1] * (table.ndim - 2))
    odds: FloatArray = ndtr((1 - share) * probits(table[low, entry]) + share * probits(table[low + 1, entry]))
    return odds


def nearest(z: FloatArray) -> IntArray:
    """Return the place in `Z` next to each strength.

    Returns
    -------
    shape (n,)
    """
    place: IntArray = np.clip(np.round((z - Z[0]) / (Z[1] - Z[0])), 0, len(Z) - 1).astype(np.int64)
    return place


def failures_at(table: FloatArray, keys: Words, seed: int, z: FloatArray, first: int) -> Words:
    """Draw which assets fail where each realization has its own strength.

    Within a word of 64 realizations the odds run from those of its lowest to those of its highest strength: lanes
    outside that range are decided bit by bit as in `randoms.packed_failures`, the few between exactly, by one more
    draw each.

    Parameters
    ----------
    table : shape (strengths, assets)
        Probability of failure at the strengths `Z`, rising.
    keys : shape (assets,)
        From `randoms.asset_keys`.
    seed
        The scenario's seed.
    z : shape (realizations,)
        From `scores`; rising within every word.
    first
        Number of the first realization, a multiple of 64.

    Returns
    -------
    shape (assets, words)

    Raises
    ------
    InvalidValueError
        If odds fall while the strength rises.
    """
    if (np.diff(table, axis=0) < -1e-12).any():
        raise InvalidValueError(
            field="probability",
            value="falling",
            allowed=QT_TRANSLATE_NOOP("errors", "rising with the strength of the event"),
        )
    words = -(-len(z) // LANES)
    past = words * LANES - len(z)
    failed = np.zeros((table.shape[1], words), np.uint64)
    rows: IntArray = np.flatnonzero(table[-1] > 0)
    z = np.concatenate([z, np.full(past, z[-1])]).reshape(words, LANES)
    step = max(1, _CHUNK // words)
    for at in range(0, len(rows), step):
        part = rows[at : at + step]
        failed[part] = _settled(probits(table[:, part]), keys[part], seed, z, first)
    failed[:, -1] &= ~np.uint64(0) >> np.uint64(past)
    return failed


def _settled(table: FloatArray, keys: Words, seed: int, z: FloatArray, first: int) -> Words:
    """Return failures (assets, words) of assets with these probits; `z` is (words, lanes).

    Within a word odds are interpolated between its ends as between the strengths of the table.
    """
    low_z, high_z = z[:, 0], z[:, -1]
    low, high = _at_all(table, low_z), _at_all(table, high_z)
    p_low, p_high = ndtr(low), ndtr(high)
    sure, between = below_between(p_low, p_high, keys, seed, first)
    row, word, lane = _lanes(between)
    u = uniforms(keys[row] ^ _SECOND_DRAW, seed, first + word * LANES + lane)
    share = (z[word, lane] - low_z[word]) / (high_z[word] - low_z[word])
    p = ndtr(low[row, word] + share * (high[row, word] - low[row, word]))
    fails = p_low[row, word] + u * (p_high[row, word] - p_low[row, word]) < p
    np.bitwise_or.at(sure, (row[fails], word[fails]), np.uint64(1) << lane[fails].astype(np.uint64))
    return sure


def _at_all(table: FloatArray, z: FloatArray) -> FloatArray:
    """Return the probits (assets, words) of all assets at the strength of every word."""
    at = (z - Z[0]) / (Z[1] - Z[0])
    low = np.minimum(at.astype(np.int64), len(Z) - 2)
    share = (at - low)[:, None]
    return np.ascontiguousarray(((1 - share) * table[low] + share * table[low + 1]).T)


def _lanes(words: Words) -> tuple[IntArray, IntArray, IntArray]:
    """Return row, word and lane of every bit that is set."""
    row, word = np.nonzero(words)
    bits = np.unpackbits(words[row, word].astype("<u8").view(np.uint8).reshape(-1, 8), axis=1, bitorder="little")
    pair, lane = np.nonzero(bits)
    return row[pair], word[pair], lane
