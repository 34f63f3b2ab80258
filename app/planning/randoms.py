"""Draws that belong to (seed, asset, realization): the same whatever the order, the chunking or the other assets.

A packed draw decides 64 realizations at once, one bit (lane) of a word each; failures at p are among those at p' > p.
"""

from __future__ import annotations

from collections.abc import Sequence
from hashlib import blake2b

import numpy as np
from numpy.typing import NDArray

from app.errors import InvalidValueError
from app.planning.accelerator import Accelerator
from app.text import QT_TRANSLATE_NOOP

Words = NDArray[np.uint64]
FloatArray = NDArray[np.float64]

LANES = 64
_U = np.uint64
_GOLDEN = _U(0x9E3779B97F4A7C15)
_STEP = _U(0xD1B54A32D192ED03)
_BITS = 32  # probabilities are exact to 2 ** -32
_CHUNK = 65_536  # words worked on at once: they stay in the cache
_STOPS = (25, 22, 18, 0)  # after these bits only words with lanes to decide go on: 39, 6, 0.4 % of all


def asset_keys(ids: Sequence[str], purpose: str) -> Words:
    """Return the key of every asset for one kind of draw.

    Parameters
    ----------
    ids
        Identities of the assets (UUID strings).
    purpose
        What is drawn ("damage", "repair", ...): two purposes are independent.

    Returns
    -------
    shape (assets,)
    """
    prefix = purpose.encode() + b"/"
    digests = b"".join(blake2b(prefix + asset.encode(), digest_size=8).digest() for asset in ids)
    return np.frombuffer(digests, dtype="<u8").astype(np.uint64)


def packed_failures(
    p: FloatArray,
    keys: Words,
    seed: int,
    first: int,
    realizations: int,
    accelerator: Accelerator | None = None,
    *,
    holds: bool = False,
    out: Words | None = None,
) -> Words:
    """Draw which assets fail, 64 realizations to a word.

    Parameters
    ----------
    p : shape (assets,)
        Probability of failure, 0 to 1; 0 never fails, 1 always.
    keys : shape (assets,)
        From `asset_keys`.
    seed
        The scenario's seed.
    first
        Number of the first realization, a multiple of 64.
    realizations
        How many; nothing fails in the lanes beyond them.
    accelerator
        Computes the same faster.
    holds
        Give the lanes in which the asset holds, not those in which it fails.
    out : shape (assets, words)
        Where to write, instead of fresh memory, which costs more than the draws.

    Returns
    -------
    shape (assets, words)
        Bit k of word w is realization ``first + 64 w + k``: 1 where the asset fails (or holds).

    Raises
    ------
    InvalidValueError
        If a probability is nan or outside 0 to 1, or `first` is no multiple of 64.

    Notes
    -----
    U < p is decided bit by bit, most significant first, for all lanes of a word at once, until every lane is decided.
    The bits come from one xorshift128+ stream a word (Vigna 2017), seeded by splitmix64 (Steele, Lea, Flood 2014).

    Examples
    --------
    >>> keys = asset_keys(["a", "b"], "damage")
    >>> failed = packed_failures(np.array([0.0, 1.0]), keys, 1, 0, 70)
    >>> failed.shape, int(failed[1, 1])
    ((2, 2), 63)
    """
    if not ((p >= 0) & (p <= 1)).all():
        raise InvalidValueError(
            field="probability",
            value=float(p[~((p >= 0) & (p <= 1))][0]),
            allowed=QT_TRANSLATE_NOOP("errors", "0 to 1"),
        )
    if first < 0 or first % LANES:
        raise InvalidValueError(
            field="first realization", value=first, allowed=QT_TRANSLATE_NOOP("errors", "multiples of 64")
        )
    words = -(-realizations // LANES)
    drawn = np.empty((len(p), words), dtype=np.uint64) if out is None else out
    offsets = (np.arange(words, dtype=np.uint64) + _U(first // LANES)) * _U(2) * _GOLDEN
    flip = ~_U(0) if holds else _U(0)
    kept = np.full(words, ~_U(0))
    if realizations % LANES:
        kept[-1] = (_U(1) << _U(realizations % LANES)) - _U(1)
    if accelerator is not None:
        accelerator.draw(p, keys, seed, offsets, flip, kept, drawn)
    else:
        _draw(p, keys, seed, offsets, drawn)
        drawn &= kept
        drawn ^= flip
    return drawn


def _draw(p: FloatArray, keys: Words, seed: int, offsets: Words, failed: Words) -> None:
    """Write `failed`; what never or always fails needs no draw."""
    limits = _threshold(p)
    failed[limits == 0] = 0
    failed[p == 1] = ~_U(0)
    drawn = np.flatnonzero((limits > 0) & (p < 1))
    step = max(1, _CHUNK // max(len(offsets), 1))
    for low in range(0, len(drawn), step):
        part = drawn[low : low + step]
        failed[part] = _below(limits[part], _of_seed(keys[part], seed) + offsets[:, None]).T


def below_between(low: FloatArray, high: FloatArray, keys: Words, seed: int, first: int) -> tuple[Words, Words]:
    """Draw once for every lane and say where the number lies: below the low bound of its word, or between the bounds.

    Parameters
    ----------
    low, high : shape (assets, words)
        Probabilities, low at most high.
    keys : shape (assets,)
        From `asset_keys`.
    seed
        The scenario's seed.
    first
        Number of the first realization, a multiple of 64.

    Returns
    -------
    below, between : shape (assets, words)
        The same stream as `packed_failures`: where both bounds are p, `below` is what that draws.
    """
    words = low.shape[1]
    offsets = (np.arange(words, dtype=np.uint64) + _U(first // LANES)) * _U(2) * _GOLDEN
    below, under = np.empty(low.shape, np.uint64), np.empty(low.shape, np.uint64)
    step = max(1, _CHUNK // max(words, 1))
    for at in range(0, len(low), step):
        part = slice(at, at + step)
        state = _of_seed(keys[part], seed) + offsets[:, None]
        below[part] = _below(_threshold(low[part].T), state).T
        under[part] = _below(_threshold(high[part].T), state).T
    below[low == 1], under[high == 1] = ~_U(0), ~_U(0)
    return below, under & ~below


def _threshold(p: FloatArray) -> Words:
    threshold: Words = np.minimum(np.round(p * 2.0**_BITS), 2.0**_BITS - 1).astype(np.uint64)
    return threshold


def uniforms(keys: Words, seed: int, realizations: NDArray[np.int64]) -> FloatArray:
    """Return one number in [0, 1) for every pair of an asset's key and a realization.

    Parameters
    ----------
    keys, realizations : shapes that broadcast
        From `asset_keys`, and the number of the realization.
    seed
        The scenario's seed.

    Returns
    -------
    the broadcast shape
    """
    mixed = _mix(_of_seed(keys, seed) + (realizations.astype(np.uint64) + _U(1)) * _STEP)
    numbers: FloatArray = (mixed >> _U(11)).astype(np.float64) * 2.0**-53
    return numbers


def _mix(x: Words) -> Words:
    """Return the splitmix64 finalizer of every word."""
    x = (x ^ (x >> _U(30))) * _U(0xBF58476D1CE4E5B9)
    x = (x ^ (x >> _U(27))) * _U(0x94D049BB133111EB)
    mixed: Words = x ^ (x >> _U(31))
    return mixed


def _of_seed(keys: Words, seed: int) -> Words:
    """Return the start of every asset's stream."""
    return _mix(keys * _GOLDEN + _U(seed % 2**64))


def _below(threshold: Words, state: Words) -> Words:
    """Return words whose lanes are 1 with probability threshold / 2 ** 32.

    U < p is decided bit by bit, most significant first. `state` and the result are (words, thresholds): long rows.
    """
    x, y = _mix(state), _mix(state + _GOLDEN)
    less, equal = np.zeros_like(x), np.full_like(x, ~_U(0))  # lanes known to be below, lanes not decided yet
    below, flat = less, less.reshape(-1)
    place: slice | NDArray[np.intp] = slice(None)
    bit = _BITS
    for stop in _STOPS:
        work, other = np.empty_like(x), np.empty_like(x)
        while bit > stop:
            bit -= 1
            one = _U(0) - ((threshold >> _U(bit)) & _U(1))  # all lanes set where this bit of the threshold is
            np.add(x, y, out=work)  # this bit of the random number of every lane
            work ^= one
            work &= equal  # lanes that it decides
            equal ^= work
            work &= one
            less |= work
            np.left_shift(x, _U(23), out=work)  # the next state of xorshift128+
            x ^= work
            np.right_shift(x, _U(18), out=work)
            np.right_shift(y, _U(5), out=other)
            x ^= y
            x ^= work
            x ^= other
            x, y = y, x
        flat[place] = less.reshape(-1)
        left = np.flatnonzero(equal != 0)
        place = left if isinstance(place, slice) else place.take(left)
        threshold = np.broadcast_to(threshold, x.shape)
        x, y, threshold, less, equal = (a.reshape(-1).take(left) for a in (x, y, threshold, less, equal))
    return below
