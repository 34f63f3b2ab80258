"""What the map shows: layers of points, lines and areas, as arrays."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from app.ui.map.palette import PaletteName
from app.ui.map.projection import WORLD_M, FloatArray, View, mercator

IntArray = NDArray[np.int64]
BoolArray = NDArray[np.bool_]


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class MapLayer:
    """Records of one table on the map; texts come translated, figures come computed.

    Where `table` is empty the items are no records: they are looked at, not chosen.

    Points: `lon` and `lat` have shape (items,). Lines and areas: shape (points,), and item i has the points `starts[i]`
    up to `starts[i + 1]`; an area is one ring. Layers given first are painted first, below the others.

    `symbols` holds a code of symbols.py for every item and `symbol_titles` says what the codes mean. `states` may hold
    "planned" or "inactive". `sizes` are radii in pixels; such points are drawn as circles, and the legend explains
    `size_key`, pairs of radius and text. `values` from 0 to 1 color the items, nan is unknown. Labels with a low
    `label_order` come first and those of layers with a low `label_rank` before all others; they are left out where a
    pixel spans more than `label_below_mpp` metres. Lines that are `on_top` are painted with the points: they may change
    without the rest.
    """

    key: str
    title: str
    table: str
    ids: tuple[str, ...]
    lon: FloatArray
    lat: FloatArray
    symbols: tuple[str, ...]
    starts: IntArray | None = None
    is_area: bool = False
    symbol_titles: Mapping[str, str] = field(default_factory=dict)
    states: tuple[str, ...] = ()
    sizes: FloatArray | None = None
    size_key: tuple[tuple[float, str], ...] = ()
    values: FloatArray | None = None
    value_title: str = ""
    value_labels: tuple[str, ...] = ()
    value_palette: PaletteName = "harm"
    labels: tuple[str, ...] = ()
    label_order: FloatArray | None = None
    label_rank: int = 5
    label_below_mpp: float = np.inf
    tooltips: tuple[str, ...] = ()
    visible: bool = True
    on_top: bool = False

    def __post_init__(self) -> None:
        items = len(self.ids)
        optional = (self.sizes, self.values, self.label_order)
        lengths = [len(self.symbols), *(len(array) for array in optional if array is not None)]
        lengths += [len(words) for words in (self.states, self.labels, self.tooltips) if words]
        lengths.append(len(self.lon) if self.starts is None else len(self.starts) - 1)
        if any(length != items for length in lengths) or len(self.lon) != len(self.lat):
            raise ValueError(f"layer {self.key}: {items} ids, but {lengths} of the rest")
        if self.starts is not None and (np.diff(self.starts) < 1).any():
            raise ValueError(f"layer {self.key}: a line without points")


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class PlacedLayer:
    """A layer in Mercator metres, ready to be drawn and picked many times.

    `x` and `y` are as long as `lon` and `lat` of the layer; `styles`, shape (items,), points into `codes`, pairs of
    symbol and state; `boxes`, shape (items, 4), holds least x, least y, largest x and largest y of lines and areas;
    `middle_x` and `middle_y`, shape (items,), is where an item is labelled; `offsets`, shape (2, items), says how many
    pixels right and down of its place a symbol is drawn; `numbers` gives the number of an item by its id.
    """

    layer: MapLayer
    x: FloatArray
    y: FloatArray
    styles: IntArray
    codes: tuple[tuple[str, str], ...]
    boxes: FloatArray
    middle_x: FloatArray
    middle_y: FloatArray
    offsets: FloatArray
    numbers: Mapping[str, int]

    @property
    def is_point(self) -> bool:
        """Whether the items are points."""
        return self.layer.starts is None

    def on_screen(self, view: View) -> tuple[FloatArray, FloatArray]:
        """Return the pixels where the items are drawn and labelled, shape (items,)."""
        right, down = view.to_screen(view.near(self.middle_x), self.middle_y)
        return right + self.offsets[0], down + self.offsets[1]


def place(layer: MapLayer) -> PlacedLayer:
    """Return a layer in Mercator metres; lines over the date line stay in one piece."""
    x, y = mercator(np.asarray(layer.lon, dtype=np.float64), np.asarray(layer.lat, dtype=np.float64))
    states = layer.states or ("",) * len(layer.ids)
    pairs = list(zip(layer.symbols, states, strict=True))
    codes = tuple(dict.fromkeys(pairs))
    number_of = {code: number for number, code in enumerate(codes)}
    styles = np.fromiter((number_of[pair] for pair in pairs), dtype=np.int64, count=len(pairs))
    middle_x, middle_y, boxes = x, y, np.empty((0, 4))
    if layer.starts is not None and len(layer.ids):
        x = _in_one_piece(x, layer.starts)
        first = layer.starts[:-1]
        low, high = np.minimum.reduceat, np.maximum.reduceat
        boxes = np.column_stack([low(x, first), low(y, first), high(x, first), high(y, first)])
        middle_x, middle_y = _middles(x, y, layer)
    return PlacedLayer(
        layer=layer,
        x=x,
        y=y,
        styles=styles,
        codes=codes,
        boxes=boxes,
        middle_x=middle_x,
        middle_y=middle_y,
        offsets=np.zeros((2, len(layer.ids))),
        numbers={record_id: number for number, record_id in enumerate(layer.ids)},
    )


def _in_one_piece(x: FloatArray, starts: IntArray) -> FloatArray:
    steps = np.diff(x, prepend=x[:1])
    turns = -np.round(steps / WORLD_M)
    turns[starts[:-1]] = 0
    total = np.cumsum(turns)
    lengths = np.diff(starts)
    moved: FloatArray = x + WORLD_M * (total - np.repeat(total[starts[:-1]], lengths))
    return moved


def _middles(x: FloatArray, y: FloatArray, layer: MapLayer) -> tuple[FloatArray, FloatArray]:
    """Return the middle of every area, or of the middle segment of every line, shape (items,)."""
    starts = layer.starts
    if starts is None:
        return x, y
    first, lengths = starts[:-1], np.diff(starts)
    if layer.is_area:
        return np.add.reduceat(x, first) / lengths, np.add.reduceat(y, first) / lengths
    left = first + np.maximum(lengths - 2, 0) // 2
    right = np.minimum(left + 1, starts[1:] - 1)
    return (x[left] + x[right]) / 2, (y[left] + y[right]) / 2
