"""Qt paths from numpy arrays without a Python loop."""

from __future__ import annotations

import struct

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QByteArray, QDataStream
from PySide6.QtGui import QPainterPath

FloatArray = NDArray[np.float64]
IntArray = NDArray[np.int64]

_ELEMENT = np.dtype([("kind", ">i4"), ("x", ">f8"), ("y", ">f8")])  # as QDataStream writes a QPainterPath


def path_of(x: FloatArray, y: FloatArray, starts: IntArray) -> QPainterPath:
    """Return a path of lines: part i has the points `starts[i]` up to `starts[i + 1]` of x and y, shape (points,)."""
    path = QPainterPath()
    if not len(x):
        return path
    elements = np.ones(len(x), dtype=_ELEMENT)
    elements["kind"][starts[:-1]] = 0
    elements["x"], elements["y"] = x, y
    written = struct.pack(">i", len(x)) + elements.tobytes() + struct.pack(">ii", 0, 0)
    QDataStream(QByteArray(written)) >> path
    return path


def parts_of(starts: IntArray, wanted: IntArray) -> tuple[IntArray, IntArray]:
    """Return the indices of all points of the wanted parts, one after the other, and their new starts.

    >>> parts_of(np.array([0, 2, 5, 9]), np.array([0, 2]))
    (array([0, 1, 5, 6, 7, 8]), array([0, 2, 6]))
    """
    lengths = starts[wanted + 1] - starts[wanted]
    new_starts = np.concatenate([[0], np.cumsum(lengths)])
    return np.arange(new_starts[-1]) + np.repeat(starts[wanted] - new_starts[:-1], lengths), new_starts


def touching(boxes: FloatArray, box: tuple[float, float, float, float]) -> NDArray[np.bool_]:
    """Return which boxes, shape (parts, 4) as least x, least y, largest x, largest y, touch a box."""
    x0, y0, x1, y1 = box
    hits: NDArray[np.bool_] = (boxes[:, 0] <= x1) & (boxes[:, 2] >= x0) & (boxes[:, 1] <= y1) & (boxes[:, 3] >= y0)
    return hits
