"""Figures by epoch and by realization as short texts, small enough for a run in the plan file."""

from __future__ import annotations

import base64
import zlib

import numpy as np

from app.planning.geodesy import FloatArray
from app.planning.randoms import LANES

KEPT_SAMPLES = 10_000
_STEPS = 255


def packed_shares(values: FloatArray) -> str:
    """Return shares in 0 to 1 as a text, to the nearest 1/255.

    Parameters
    ----------
    values : shape (rows, epochs)

    Examples
    --------
    >>> shares(packed_shares(np.array([[0.0, 1.0] * 32])))[0, :3].tolist()
    [0.0, 1.0, 0.0]
    """
    return _text(np.round(values * _STEPS).astype(np.uint8).tobytes())


def shares(text: str) -> FloatArray:
    """Return what `packed_shares` took; no rows for a run that kept none.

    Returns
    -------
    shape (rows, 64)
    """
    values: FloatArray = np.frombuffer(_bytes(text), np.uint8).reshape(-1, LANES) / _STEPS
    return values


def packed_samples(values: FloatArray) -> str:
    """Return the values of the first 10,000 realizations as a text, in single precision.

    Parameters
    ----------
    values : shape (realizations,)

    Examples
    --------
    >>> samples(packed_samples(np.array([0.5, 3.0]))).tolist()
    [0.5, 3.0]
    """
    return _text(values[:KEPT_SAMPLES].astype("<f4").tobytes())


def samples(text: str) -> FloatArray:
    """Return what `packed_samples` took.

    Returns
    -------
    shape (realizations,)
    """
    values: FloatArray = np.frombuffer(_bytes(text), "<f4").astype(np.float64)
    return values


def _text(content: bytes) -> str:
    return base64.b85encode(zlib.compress(content, 6)).decode("ascii") if content else ""


def _bytes(text: str) -> bytes:
    return zlib.decompress(base64.b85decode(text)) if text else b""
