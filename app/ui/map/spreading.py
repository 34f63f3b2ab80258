"""Symbols at one and the same place, moved apart so that none hides another."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from app.ui.map.layers import IntArray, PlacedLayer
from app.ui.map.projection import FloatArray
from app.ui.map.symbol_table import STANDBY
from app.ui.map.symbols import point_symbol

_SAME_M = 15.0
_STEP = 14.0
_PER_CIRCLE = 6
_FIRST_DEG = 35.0


def spread(layers: Sequence[PlacedLayer]) -> tuple[PlacedLayer, ...]:
    """Return the layers with offsets: of visible symbols within 15 m the highest in rank stays, the others stand about.

    Circles sized by a figure and the rings of alternative links stay: they are meant to lie around others.
    """
    moved = [number for number, placed in enumerate(layers) if _may_move(placed)]
    if not moved:
        return tuple(layers)
    x, y = (np.concatenate([getattr(layers[number], axis) for number in moved]) for axis in "xy")
    ranks = np.concatenate([_ranks(layers[number]) for number in moved])
    offsets = _offsets(x, y, ranks)
    ends = np.cumsum([len(layers[number].x) for number in moved])[:-1]
    by_number = dict(zip(moved, np.split(offsets, ends, axis=1), strict=True))
    return tuple(
        replace(placed, offsets=by_number[number]) if number in by_number else placed
        for number, placed in enumerate(layers)
    )


def _may_move(placed: PlacedLayer) -> bool:
    is_ring = any(point_symbol(code).family is STANDBY for code, _ in placed.codes)
    layer = placed.layer
    return layer.visible and placed.is_point and layer.sizes is None and not is_ring and len(layer.ids) > 0


def _ranks(placed: PlacedLayer) -> IntArray:
    ranks: IntArray = np.array([point_symbol(code).rank for code, _ in placed.codes], dtype=np.int64)[placed.styles]
    return ranks


def _offsets(x: FloatArray, y: FloatArray, ranks: IntArray) -> FloatArray:
    """Return how far to move each point, shape (2, points): in circles of six about the one that stays."""
    cell = np.round(x / _SAME_M).astype(np.int64) * 2**24 + np.round(y / _SAME_M).astype(np.int64)
    order = np.lexsort((-ranks, cell))
    is_first = np.diff(cell[order], prepend=cell[order[0]] - 1) != 0
    start = np.maximum.accumulate(np.where(is_first, np.arange(len(order)), 0))
    place = np.empty(len(order), dtype=np.int64)
    place[order] = np.arange(len(order)) - start
    circle = (place + _PER_CIRCLE - 1) // _PER_CIRCLE
    angle = np.radians(_FIRST_DEG + (place - 1) * 360 / _PER_CIRCLE)
    offsets: FloatArray = _STEP * circle * np.vstack([np.cos(angle), np.sin(angle)])
    return offsets
