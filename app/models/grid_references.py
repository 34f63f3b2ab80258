"""UTM coordinates and MGRS references of positions, and back.

References
----------
Defense Mapping Agency, The Universal Grids, TM 8358.2 (1989): zones and their exceptions, bands, letters of squares.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from functools import cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from app.discovery import load

FloatArray = NDArray[np.float64]

SOUTHMOST, NORTHMOST = -80.0, 84.0
"""Degrees of latitude between which UTM is defined."""

_BANDS = "CDEFGHJKLMNPQRSTUVWX"
_COLUMNS = ("ABCDEFGH", "JKLMNPQR", "STUVWXYZ")
_ROWS = ("ABCDEFGHJKLMNPQRSTUV", "FGHJKLMNPQRSTUVABCDE")
_SQUARE_M = 100_000
_ROW_CYCLE_M = 2_000_000

_UTM = re.compile(
    r"^(\d{1,2})\s*([C-HJ-NP-X])[\s,;]+(\d+(?:\.\d+)?)\s*(?:m?\s*E)?[\s,;]+(\d+(?:\.\d+)?)\s*(?:m?\s*N)?$"
)
_MGRS = re.compile(r"^(\d{1,2})\s*([C-HJ-NP-X])\s*([A-HJ-NP-Z])([A-HJ-NP-V])\s*(\d*)\s*(\d*)$")


@dataclass(frozen=True, slots=True)
class Utm:
    """A position in meters: `zone` 1 to 60, `band` the letter of its 8 degrees of latitude, C to X."""

    zone: int
    band: str
    easting_m: float
    northing_m: float

    @property
    def is_north(self) -> bool:
        """Whether it lies north of the equator."""
        return self.band >= "N"


def zone_of(lat: float, lon: float) -> int:
    """Return the UTM zone of a position in degrees, with the exceptions of Norway and Svalbard.

    >>> zone_of(13.2, -61.2), zone_of(60.0, 5.0), zone_of(78.0, 10.0)
    (20, 32, 33)
    """
    lon = (lon + 180) % 360 - 180
    if 56 <= lat < 64 and 3 <= lon < 12:
        return 32
    if lat >= 72 and 0 <= lon < 42:
        return 31 if lon < 9 else 33 if lon < 21 else 35 if lon < 33 else 37
    return int((lon + 180) // 6) + 1


def utm_of(lat: float, lon: float) -> Utm:
    """Return the UTM coordinates of a position in WGS 84 degrees.

    >>> utm = utm_of(13.155, -61.2275)
    >>> utm.zone, utm.band, round(utm.easting_m), round(utm.northing_m)
    (20, 'P', 692120, 1454953)

    Raises
    ------
    ValueError
        If it lies nearer to a pole than UTM is defined.
    """
    if not SOUTHMOST <= lat <= NORTHMOST:
        raise ValueError(f"no UTM at latitude {lat}")
    zone, band = zone_of(lat, lon), _band_of(lat)
    easting, northing = _projection(zone, band >= "N")(lon, lat)
    return Utm(zone, band, easting, max(northing, 0.0))  # a hair south of the equator


def position_of(utm: Utm) -> tuple[float, float]:
    """Return (latitude, longitude) of UTM coordinates in WGS 84 degrees.

    Raises
    ------
    ValueError
        If there is no such place.
    """
    if not 1 <= utm.zone <= 60 or not 100_000 <= utm.easting_m < 1_000_000 or not 0 <= utm.northing_m <= 10_000_000:
        raise ValueError(f"no UTM coordinates: {utm}")
    lon, lat = _projection(utm.zone, utm.is_north)(utm.easting_m, utm.northing_m, inverse=True)
    if not math.isfinite(lat) or not math.isfinite(lon):
        raise ValueError(f"no UTM coordinates: {utm}")
    return lat, lon


def mgrs_of(lat: float, lon: float, digits: int = 5) -> str:
    """Return the MGRS reference of a position: the square of 10 m to the power of 5 less `digits` that holds it.

    >>> mgrs_of(13.155, -61.2275)
    '20P PV 92119 54953'

    Raises
    ------
    ValueError
        If it lies nearer to a pole than UTM is defined.
    """
    utm = utm_of(lat, lon)
    unit = 10 ** (5 - digits)
    east, north = int(utm.easting_m % _SQUARE_M) // unit, int(utm.northing_m % _SQUARE_M) // unit
    place = f"{utm.zone}{utm.band} {square_of(utm.zone, utm.easting_m, utm.northing_m)}"
    return f"{place} {east:0{digits}d} {north:0{digits}d}" if digits else place


def square_of(zone: int, easting_m: float, northing_m: float) -> str:
    """Return the two letters of the 100 km square that holds a place of a UTM zone."""
    column = _COLUMNS[(zone - 1) % 3][int(easting_m // _SQUARE_M) - 1]
    return column + _ROWS[(zone - 1) % 2][int(northing_m % _ROW_CYCLE_M) // _SQUARE_M]


def read_utm(text: str) -> tuple[float, float]:
    """Return (latitude, longitude) of UTM coordinates written as zone with band, easting, northing.

    >>> [round(angle, 4) for angle in read_utm("20P 692120 1454953")]
    [13.155, -61.2275]

    Raises
    ------
    ValueError
        If it is not such a text.
    """
    match = _UTM.match(text.strip().upper())
    if match is None:
        raise ValueError(f"no reference: {text}")
    return position_of(Utm(int(match[1]), match[2], float(match[3]), float(match[4])))


def read_mgrs(text: str) -> tuple[float, float]:
    """Return (latitude, longitude) of the middle of the square that an MGRS reference names.

    >>> [round(angle, 4) for angle in read_mgrs("20PPV9211954953")]
    [13.155, -61.2275]

    Raises
    ------
    ValueError
        If it is not such a text.
    """
    match = _MGRS.match(text.strip().upper())
    if match is None:
        raise ValueError(f"no reference: {text}")
    zone, band = int(match[1]), match[2]
    figures = match[4 + 1] + match[6]
    half = len(figures) // 2
    if not 1 <= zone <= 60 or len(figures) % 2 or half > 5 or (match[6] and len(match[5]) != len(match[6])):
        raise ValueError(f"no reference: {text}")
    unit = 10 ** (5 - half)
    east, north = (int(part or 0) * unit + unit / 2 for part in (figures[:half], figures[half:]))
    columns = _COLUMNS[(zone - 1) % 3]
    if match[3] not in columns:
        raise ValueError(f"no reference: {text}")
    easting = (columns.index(match[3]) + 1) * _SQUARE_M + east
    low = _ROWS[(zone - 1) % 2].index(match[4]) * _SQUARE_M + north
    return position_of(Utm(zone, band, easting, _northing_in_band(zone, band, low)))


def projected(
    zone: int, band: str, x: FloatArray, y: FloatArray, *, inverse: bool = False
) -> tuple[FloatArray, FloatArray]:
    """Return eastings and northings in a zone of longitudes and latitudes, or the `inverse`; of any one shape."""
    across, up = _projection(zone, band >= "N")(x, y, inverse=inverse)
    return np.asarray(across), np.asarray(up)


def _northing_in_band(zone: int, band: str, low: float) -> float:
    """Return the northing, `low` plus whole cycles of rows, whose latitude lies in the band."""
    south = SOUTHMOST + 8 * _BANDS.index(band)
    middle = south + (6 if band == "X" else 4)
    _, near = _projection(zone, band >= "N")(6 * zone - 183, middle)
    cycles = round((float(near) - low) / _ROW_CYCLE_M)
    return low + _ROW_CYCLE_M * cycles


def _band_of(lat: float) -> str:
    return _BANDS[min(int((lat - SOUTHMOST) // 8), len(_BANDS) - 1)]


@cache
def _projection(zone: int, is_north: bool) -> Any:
    """Return a projection of pyproj, which is too slow to load before somebody asks for one."""
    return load("pyproj").Proj(proj="utm", zone=zone, ellps="WGS84", south=not is_north)
