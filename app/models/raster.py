"""A grid of numbers over the map, small enough to lie in a plan: 16-bit steps, compressed, as text."""

from __future__ import annotations

import base64
import math
import zlib
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.discovery import load
from app.errors import InvalidValueError
from app.text import QT_TRANSLATE_NOOP

FloatArray = NDArray[np.float64]

MAX_CELLS = 1_000_000
WGS_84 = "EPSG:4326"
_NOTHING = -32768  # the step of a cell without data
_STEPS = 32_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Raster:
    """A grid of cells by rows from north to south; `west` and `north` are its outer edges, in units of `crs`.

    Raises
    ------
    InvalidValueError
        If sizes are no sizes, or `packed` does not hold that many cells.
    """

    west: float
    north: float
    step_x: float
    step_y: float
    columns: int
    rows: int
    scale: float  # one step of a cell
    packed: str
    crs: str = WGS_84

    def __post_init__(self) -> None:
        sizes = (self.west, self.north, self.step_x, self.step_y, self.scale)
        if not all(map(math.isfinite, sizes)) or min(self.step_x, self.step_y, self.scale) <= 0:
            raise InvalidValueError(
                field="raster", value=sizes, allowed=QT_TRANSLATE_NOOP("errors", "edges, and steps above 0")
            )
        if not 0 < self.columns * self.rows <= MAX_CELLS or self.columns < 1:
            raise InvalidValueError(
                field="raster",
                value=f"{self.columns} x {self.rows}",
                allowed=QT_TRANSLATE_NOOP("errors", "{most} cells or fewer"),
                most=MAX_CELLS,
            )
        self.values()

    def values(self) -> FloatArray:
        """Return the cells, shape (rows, columns); nan where there is no data."""
        unpack = zlib.decompressobj()
        try:
            data = unpack.decompress(base64.b64decode(self.packed, validate=True), 2 * self.columns * self.rows + 1)
        except (ValueError, zlib.error) as error:
            raise InvalidValueError(
                field="raster", value=str(error), allowed=QT_TRANSLATE_NOOP("errors", "packed cells")
            ) from None
        if len(data) != 2 * self.columns * self.rows:
            raise InvalidValueError(
                field="raster",
                value=f"{len(data)} bytes",
                allowed=QT_TRANSLATE_NOOP("errors", "2 bytes for every cell"),
            )
        steps = np.frombuffer(data, "<i2").reshape(self.rows, self.columns)
        values: FloatArray = np.where(steps == _NOTHING, np.nan, steps * self.scale)
        return values

    def at(self, lat: FloatArray, lon: FloatArray, smooth: bool = False) -> FloatArray:
        """Return the values at places in WGS 84 degrees; nan outside and where there is no data.

        Parameters
        ----------
        lat, lon : shape (points,)
            Degrees.
        smooth
            Interpolate between the centers of the four cells around, which all must have data; else the cell itself.

        Returns
        -------
        shape (points,)
        """
        x, y = np.asarray(lon, float), np.asarray(lat, float)
        if self.crs != WGS_84:
            x, y = load("pyproj").Transformer.from_crs(WGS_84, self.crs, always_xy=True).transform(x, y)
        east = x - self.west if self.crs != WGS_84 else (x - self.west) % 360  # over the date line, too
        across, down = east / self.step_x, (self.north - y) / self.step_y
        values = self.values()
        if smooth:
            return _between(values, across - 0.5, down - 0.5)
        inside = (across >= 0) & (across < self.columns) & (down >= 0) & (down < self.rows)
        found = np.full(len(x), np.nan)
        found[inside] = values[down[inside].astype(int), across[inside].astype(int)]
        return found


def _between(values: FloatArray, across: FloatArray, down: FloatArray) -> FloatArray:
    rows, columns = values.shape
    inside = (across >= 0) & (across <= columns - 1) & (down >= 0) & (down <= rows - 1)
    x, y = across[inside], down[inside]
    left, top = np.minimum(x.astype(int), max(columns - 2, 0)), np.minimum(y.astype(int), max(rows - 2, 0))
    right, below = np.minimum(left + 1, columns - 1), np.minimum(top + 1, rows - 1)
    x, y = x - left, y - top
    found = np.full(len(across), np.nan)
    found[inside] = (1 - y) * ((1 - x) * values[top, left] + x * values[top, right]) + y * (
        (1 - x) * values[below, left] + x * values[below, right]
    )
    return found


def packed(values: FloatArray, *, west: float, north: float, step_x: float, step_y: float, crs: str = WGS_84) -> Raster:
    """Return a grid of cells (rows, columns), north first, as a raster; nan is no data.

    A cell keeps its value to a 32,000th of the highest one.

    Examples
    --------
    >>> raster = packed(np.array([[0.0, 2.0], [1.0, np.nan]]), west=-61.0, north=14.0, step_x=0.5, step_y=0.5)
    >>> raster.at(np.array([13.9, 13.1, 20.0]), np.array([-60.1, -60.9, -60.9]))
    array([ 2.,  1., nan])
    """
    top = float(np.nanmax(np.abs(values), initial=0.0))
    scale = top / _STEPS or 1.0
    steps = np.where(np.isnan(values), _NOTHING, np.round(np.nan_to_num(values) / scale)).astype("<i2")
    text = base64.b64encode(zlib.compress(steps.tobytes(), 9)).decode("ascii")
    rows, columns = values.shape
    return Raster(
        west=west,
        north=north,
        step_x=step_x,
        step_y=step_y,
        columns=columns,
        rows=rows,
        scale=scale,
        packed=text,
        crs=crs,
    )
