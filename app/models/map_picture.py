"""Pictures with coordinates (GeoTIFF), and how they lie on the map.

References
----------
OGC 19-008r4, GeoTIFF 1.1: tags 33550, 33922, 34264 and 34735, and their keys.
"""

from __future__ import annotations

import math
import warnings
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pyproj
from numpy.typing import NDArray
from PIL import Image, UnidentifiedImageError

from app.errors import FileReadError, MapLayerError, system_reason
from app.models.geo_keys import geo_keys
from app.text import QT_TRANSLATE_NOOP

FloatArray = NDArray[np.float64]
Pixels = NDArray[np.uint8]
"""Red, green, blue, opacity: shape (rows, columns, 4)."""

MercatorBox = tuple[float, float, float, float]
"""Least x, least y, largest x, largest y in Web Mercator meters."""

_SCALE, _TIE_POINT, _MATRIX, _NO_DATA = 33550, 33922, 34264, 42113
_MODEL_TYPE, _RASTER_TYPE, _GEOGRAPHIC, _PROJECTED = 1024, 1025, 2048, 3072
_IS_PROJECTED, _IS_GEOGRAPHIC, _POINT_IS_PIXEL = 1, 2, 2
_LARGEST_PIXELS = 150_000_000
_LARGEST_SIDE, _SMALLEST_SIDE = 6000, 128
_STRIDE = 16
_USUAL_SHARE = 2.0  # per cent at either end that gray scales leave out

NO_REFERENCE = QT_TRANSLATE_NOOP("errors", "it does not say where on the earth it lies")
NO_SYSTEM = QT_TRANSLATE_NOOP("errors", "its coordinate system is not known here")
TOO_LARGE = QT_TRANSLATE_NOOP("errors", "it has too many pixels")
NO_PICTURE = QT_TRANSLATE_NOOP("errors", "it is damaged or no picture")


@dataclass(frozen=True, slots=True, eq=False)
class MapPicture:
    """A picture in the coordinate system with the code `epsg`.

    `to_pixel` has shape (2, 3): it gives column and row, 0 at the upper left edge, of (x, y, 1). `halves` are the
    picture at half its size, a quarter and so on, each pixel the mean of four. `reduction` says to what part of its
    pixels a very large file was read.
    """

    pixels: Pixels
    epsg: int
    to_pixel: FloatArray
    halves: tuple[Pixels, ...] = ()
    reduction: int = 1

    def bounds(self) -> tuple[float, float, float, float]:
        """Return west, south, east and north in WGS 84 degrees."""
        rows, columns = self.pixels.shape[:2]
        edge = np.linspace(0.0, 1.0, 9)
        down, right = (
            np.concatenate([edge, edge, 0 * edge, 0 * edge + 1]),
            np.concatenate([0 * edge, 0 * edge + 1, edge, edge]),
        )
        places = np.stack([right * columns, down * rows]) - self.to_pixel[:, 2:]
        x, y = np.linalg.solve(self.to_pixel[:, :2], places)
        lon, lat = _transformer(self.epsg, 4326).transform(x, y)
        return float(np.min(lon)), float(np.min(lat)), float(np.max(lon)), float(np.max(lat))

    def sampled(self, box: MercatorBox, width: int, height: int) -> Pixels:
        """Return the part of the picture that lies in a box of the map, in a size in pixels; empty is transparent.

        Coordinates are transformed exactly at every sixteenth pixel and interpolated between; colors are those of the
        nearest pixel, of the picture itself or, where several of its pixels lie on one of the map, of its halves.
        """
        west, south, east, north = box
        right = np.minimum(np.arange(0, width + _STRIDE, _STRIDE), width)
        down = np.minimum(np.arange(0, height + _STRIDE, _STRIDE), height)
        x, y = np.meshgrid(west + (east - west) * right / width, north - (north - south) * down / height)
        own_x, own_y = _transformer(3857, self.epsg).transform(x, y)
        places = np.einsum("ij,jrc->irc", self.to_pixel, np.stack([own_x, own_y, np.ones_like(own_x)]))
        step = np.hypot(*np.diff(places, axis=2)) / np.diff(right)  # pixels of the picture on one of the map
        known = step[np.isfinite(step)]
        times = min(max(round(math.log2(max(float(np.median(known)), 1.0))), 0), len(self.halves)) if known.size else 0
        pixels = (self.pixels, *self.halves)[times]
        places = np.nan_to_num(places / 2**times, nan=-1.0, posinf=-1.0, neginf=-1.0)
        column, row = (_filled(place, width, height) for place in places)
        rows, columns = pixels.shape[:2]
        inside = (column >= 0) & (column < columns) & (row >= 0) & (row < rows)
        found = np.zeros((height, width, 4), dtype=np.uint8)
        found[inside] = pixels[row[inside].astype(np.int32), column[inside].astype(np.int32)]
        return found


def read_map_picture(path: Path) -> MapPicture:
    """Return the picture in a GeoTIFF file; of very large ones, reduced.

    Raises
    ------
    FileReadError
        If the file cannot be read.
    MapLayerError
        If it is no picture, too large, or does not say where it lies.
    """
    try:
        with warnings.catch_warnings(action="ignore"), Image.open(path) as picture:  # of odd tags: what counts is read
            if picture.width * picture.height > _LARGEST_PIXELS:
                raise MapLayerError(path=path.name, reason=TOO_LARGE)
            tags = dict(getattr(picture, "tag_v2", {}))
            reference = _reference(tags, path.name)
            reduction = math.ceil(max(picture.size) / _LARGEST_SIDE)
            pixels = _colors(picture, _no_data(tags)).reduce(reduction)
    except UnidentifiedImageError:
        raise MapLayerError(path=path.name, reason=NO_PICTURE) from None
    except OSError as error:
        if error.errno is None:  # Pillow's own word for a damaged picture
            raise MapLayerError(path=path.name, reason=NO_PICTURE) from None
        raise FileReadError(path=path.name, reason=system_reason(error)) from None
    except (ValueError, SyntaxError, Image.DecompressionBombError):
        raise MapLayerError(path=path.name, reason=NO_PICTURE) from None
    epsg, to_pixel = reference
    whole, *halves = (np.asarray(one) for one in _halved(pixels))
    return MapPicture(whole, epsg, to_pixel / reduction, tuple(halves), reduction)


def _halved(picture: Image.Image) -> Iterator[Image.Image]:
    """Give a picture, then its halves until they are small; what is clear does not tint its neighbors."""
    yield picture
    while max(picture.size) > _SMALLEST_SIDE and min(picture.size) > 1:
        picture = picture.reduce(2)
        yield picture


def _reference(tags: dict[int, Any], name: str) -> tuple[int, FloatArray]:
    """Return the code of the coordinate system, and the way from its coordinates to column and row."""
    if _MATRIX in tags and len(tags[_MATRIX]) == 16:
        to_model = np.array(tags[_MATRIX], dtype=np.float64).reshape(4, 4)[:2][:, [0, 1, 3]]
    elif _SCALE in tags and len(tags.get(_TIE_POINT, ())) >= 6:
        across, up = (float(size) for size in tags[_SCALE][:2])
        column, row, _, x, y = (float(value) for value in tags[_TIE_POINT][:5])
        to_model = np.array([[across, 0.0, x - column * across], [0.0, -up, y + row * up]])
    else:
        raise MapLayerError(path=name, reason=NO_REFERENCE)
    keys = geo_keys(tags)
    if keys.get(_RASTER_TYPE) == _POINT_IS_PIXEL:
        to_model[:, 2] -= to_model[:, :2] @ np.array([0.5, 0.5])
    code = {_IS_PROJECTED: keys.get(_PROJECTED), _IS_GEOGRAPHIC: keys.get(_GEOGRAPHIC)}.get(keys.get(_MODEL_TYPE, 0))
    try:
        pyproj.CRS.from_epsg(code or 0)
        inverse = np.linalg.inv(to_model[:, :2])
    except pyproj.exceptions.CRSError:
        raise MapLayerError(path=name, reason=NO_SYSTEM) from None
    except np.linalg.LinAlgError:
        raise MapLayerError(path=name, reason=NO_REFERENCE) from None
    return int(code or 0), np.column_stack([inverse, -inverse @ to_model[:, 2]])


def _no_data(tags: dict[int, Any]) -> float | None:
    try:
        return float(str(tags[_NO_DATA]).strip("\0 "))
    except (KeyError, ValueError):
        return None


def _colors(picture: Image.Image, no_data: float | None) -> Image.Image:
    """Return the pixels in colors; of figures such as heights, in grays between the usual least and largest."""
    if picture.mode not in ("F", "I") and not picture.mode.startswith("I;"):
        return picture.convert("RGBA")
    figures = np.asarray(picture, dtype=np.float64)
    known = np.isfinite(figures) & (True if no_data is None else figures != no_data)
    shades = np.zeros((*figures.shape, 4), dtype=np.uint8)
    if known.any():
        low, high = np.percentile(figures[known], [_USUAL_SHARE, 100 - _USUAL_SHARE])
        gray = np.clip((np.nan_to_num(figures) - low) / max(high - low, 1e-9), 0.0, 1.0) * 255
        shades[..., :3] = gray.astype(np.uint8)[..., None]
        shades[..., 3] = np.where(known, 255, 0)
    return Image.fromarray(shades)


def _filled(coarse: FloatArray, width: int, height: int) -> FloatArray:
    """Return values at the middles of pixels between those at every sixteenth edge, shape (height, width)."""
    across, down = (np.arange(size) + 0.5 for size in (width, height))
    left, top = (
        np.minimum((at // _STRIDE).astype(np.int64), -(-size // _STRIDE) - 1)
        for at, size in ((across, width), (down, height))
    )
    right_share = (across - left * _STRIDE) / np.minimum(_STRIDE, width - left * _STRIDE)
    down_share = ((down - top * _STRIDE) / np.minimum(_STRIDE, height - top * _STRIDE))[:, None]
    rows = coarse[:, left] * (1 - right_share) + coarse[:, left + 1] * right_share
    filled: FloatArray = rows[top] * (1 - down_share) + rows[top + 1] * down_share
    return filled


def _transformer(source: int, target: int) -> pyproj.Transformer:
    return pyproj.Transformer.from_crs(source, target, always_xy=True)
