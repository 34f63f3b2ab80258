"""What lies under a pixel."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import shapely

from app.ui.map.layers import PlacedLayer
from app.ui.map.lines import visible_lines
from app.ui.map.paths import FloatArray, IntArray, parts_of
from app.ui.map.points import radii
from app.ui.map.projection import View

REACH = 8.0


def pick(
    layers: Sequence[PlacedLayer], view: View, right: float, down: float, reach: float = REACH
) -> tuple[PlacedLayer, int] | None:
    """Return the layer and the number of the item under a pixel, or None.

    The nearest symbol within `reach` pixels wins, the upper layer first; then lines; then circles sized by a figure.
    """
    visible = [placed for placed in reversed(layers) if placed.layer.visible and placed.layer.ids]
    plain = [placed for placed in visible if placed.is_point and placed.layer.sizes is None]
    lines = [placed for placed in visible if not placed.is_point and not placed.layer.is_area]
    sized = [placed for placed in visible if placed.is_point and placed.layer.sizes is not None]
    for placed in (*plain, *lines, *sized):
        item = nearest(placed, view, right, down, reach)
        if item is not None:
            return placed, item
    return None


def caught(
    layers: Sequence[PlacedLayer], view: View, corners: Sequence[tuple[float, float]]
) -> list[tuple[PlacedLayer, IntArray]]:
    """Return the layers with the numbers of the items that a polygon of pixels catches, the topmost first.

    Points that lie inside, and lines and outlines that it crosses or holds.
    """
    area = shapely.make_valid(shapely.Polygon(corners))  # a lasso may cross itself
    shapely.prepare(area)
    found = []
    for placed in reversed([placed for placed in layers if placed.layer.visible and placed.layer.ids]):
        if placed.is_point:
            items = np.flatnonzero(shapely.contains_xy(area, *placed.on_screen(view)))
        else:
            moves = view.near(placed.middle_x) - placed.middle_x
            lengths = np.diff(np.asarray(placed.layer.starts))
            spots = view.to_screen(placed.x + np.repeat(moves, lengths), placed.y)
            lines = shapely.linestrings(np.column_stack(spots), indices=np.repeat(np.arange(len(lengths)), lengths))
            items = np.flatnonzero(shapely.intersects(area, lines))
        if len(items):
            found.append((placed, items))
    return found


def nearest(placed: PlacedLayer, view: View, right: float, down: float, reach: float = REACH) -> int | None:
    """Return the number of the item of one layer that is nearest to a pixel and within `reach`, or None."""
    if not placed.layer.ids:
        return None
    if not placed.is_point:
        return _nearest_line(placed, view, right, down, reach)
    x, y = placed.on_screen(view)
    distance = np.hypot(x - right, y - down)
    if placed.layer.sizes is not None:
        distance -= np.maximum(radii(placed) - reach, 0.0)  # the whole circle counts
    item = int(np.argmin(distance))
    return item if distance[item] <= reach else None


def _nearest_line(placed: PlacedLayer, view: View, right: float, down: float, reach: float) -> int | None:
    items, moves = visible_lines(placed, view)
    starts = placed.layer.starts
    if starts is None or not len(items):
        return None
    points, new_starts = parts_of(starts, items)
    owner = np.repeat(np.arange(len(items)), np.diff(new_starts))
    x, y = view.to_screen(placed.x[points] + moves[owner], placed.y[points])
    distance = _to_segments(x - right, y - down)
    distance[owner[1:] != owner[:-1]] = np.inf
    if not len(distance):
        return None
    segment = int(np.argmin(distance))
    return int(items[owner[segment]]) if distance[segment] <= reach else None


def _to_segments(x: FloatArray, y: FloatArray) -> FloatArray:
    """Return the distance of the origin from the segments between neighbors, shape (points - 1,)."""
    dx, dy = np.diff(x), np.diff(y)
    length_squared = dx * dx + dy * dy
    along = -(x[:-1] * dx + y[:-1] * dy)
    share = np.zeros_like(dx)
    np.divide(along, length_squared, out=share, where=length_squared > 0)
    share = np.clip(share, 0.0, 1.0)
    distance: FloatArray = np.hypot(x[:-1] + share * dx, y[:-1] + share * dy)
    return distance
