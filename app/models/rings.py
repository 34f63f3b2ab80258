"""Rings of points, cut to a box."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

FloatArray = NDArray[np.float64]


def clip_ring(ring: FloatArray, box: tuple[float, float, float, float]) -> FloatArray:
    """Return the part of a ring within a box, one side after the other; where it leaves, it runs along the box.

    Parameters
    ----------
    ring : shape (points, 2)
        x and y; the last point may repeat the first.
    box
        Least x, least y, largest x, largest y.

    Returns
    -------
    shape (points, 2)
        Empty where the ring lies outside.

    References
    ----------
    Sutherland and Hodgman, Reentrant polygon clipping, Communications of the ACM 17 (1974).

    Examples
    --------
    >>> clip_ring(np.array([[0.0, 0.0], [4.0, 0.0], [0.0, 4.0]]), (0, 0, 3, 3)).tolist()
    [[0.0, 0.0], [3.0, 0.0], [3.0, 1.0], [1.0, 3.0], [0.0, 3.0]]
    """
    for axis, bound, sign in ((0, box[0], 1.0), (1, box[1], 1.0), (0, box[2], -1.0), (1, box[3], -1.0)):
        depth = sign * (ring[:, axis] - bound)
        if len(ring) and depth.min() < 0:
            ring = _half(ring, depth)
    return ring


def ring_area(ring: FloatArray) -> float:
    """Return the area of a ring, shape (points, 2), in square units; without sign.

    >>> ring_area(np.array([[0.0, 0.0], [2.0, 0.0], [2.0, 1.0], [0.0, 1.0]]))
    2.0
    """
    x, y = ring[:, 0], ring[:, 1]
    return abs(float((x * np.roll(y, -1) - y * np.roll(x, -1)).sum())) / 2


def _half(ring: FloatArray, depth: FloatArray) -> FloatArray:
    """Return the ring where `depth`, shape (points,), is 0 or more."""
    after, depth_after = np.roll(ring, -1, axis=0), np.roll(depth, -1)
    inside = depth >= 0
    crosses = inside != (depth_after >= 0)
    share = np.zeros_like(depth)
    np.divide(depth, depth - depth_after, out=share, where=crosses)
    both = np.empty((len(ring), 2, 2))
    both[:, 0] = ring
    both[:, 1] = ring + share[:, None] * (after - ring)
    kept: FloatArray = both[np.column_stack([inside, crosses])]
    return kept
