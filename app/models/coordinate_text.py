"""Positions as text, in the format that the reader is used to, and back in any of them."""

from __future__ import annotations

import re
from typing import Literal

from app.errors import PositionUnreadableError
from app.models.grid_references import mgrs_of, read_mgrs, read_utm, utm_of
from app.models.intake.coordinates import pair_of

CoordinateFormat = Literal["dd", "ddm", "dms", "utm", "mgrs"]

COORDINATE_FORMATS: tuple[CoordinateFormat, ...] = ("dd", "ddm", "dms", "utm", "mgrs")

_AFTER_LETTER = re.compile(r"(?<=[NSEWOnsewo])[\s,;/]+(?=\S)")
_DECIMAL_COMMAS = re.compile(r"^([-+]?\d+),(\d+)[\s;]+([-+]?\d+),(\d+)$")


def coordinate_format(name: str) -> CoordinateFormat:
    """Return the format of that name; decimal degrees where there is none."""
    return next((known for known in COORDINATE_FORMATS if known == name), "dd")


def position_text(lat: float, lon: float, wanted: CoordinateFormat) -> str:
    """Return a position in WGS 84 degrees as text; near the poles degrees stand for UTM and MGRS.

    >>> [position_text(13.155, -61.2275, wanted) for wanted in ("dd", "ddm", "dms")]
    ['13.15500° N 61.22750° W', "13° 09.300' N 61° 13.650' W", '13° 09\\' 18.0" N 61° 13\\' 39.0" W']
    >>> [position_text(13.155, -61.2275, wanted) for wanted in ("utm", "mgrs")]
    ['20P 692120 1454953', '20P PV 92119 54953']
    """
    try:
        if wanted == "utm":
            utm = utm_of(lat, lon)
            return f"{utm.zone}{utm.band} {utm.easting_m:.0f} {utm.northing_m:.0f}"
        if wanted == "mgrs":
            return mgrs_of(lat, lon)
    except ValueError:
        wanted = "dd"
    return f"{_angle(lat, 'NS', wanted)} {_angle(lon, 'EW', wanted)}"


def read_position(text: str) -> tuple[float, float]:
    """Return (latitude, longitude) of a position written in any format.

    >>> read_position("13.155, -61.2275"), [round(angle, 3) for angle in read_position("20P PV 92119 54953")]
    ((13.155, -61.2275), [13.155, -61.228])

    Raises
    ------
    PositionUnreadableError
        If it is no position.
    """
    for read in (read_mgrs, read_utm, _read_angles):
        try:
            lat, lon = read(text)
        except ValueError:
            continue
        if abs(lat) <= 90 and abs(lon) <= 180:
            return lat, lon
    raise PositionUnreadableError(text=text.strip()[:40])


def _read_angles(text: str) -> tuple[float, float]:
    plain = _DECIMAL_COMMAS.sub(r"\1.\2; \3.\4", text.strip())
    return pair_of(_AFTER_LETTER.sub("; ", plain, count=1))


def _angle(value: float, letters: str, wanted: CoordinateFormat) -> str:
    letter, size = letters[value < 0], abs(value)
    if wanted == "dd":
        return f"{size:.5f}° {letter}"
    if wanted == "ddm":
        degrees, thousandths = divmod(round(size * 60_000), 60_000)
        return f"{degrees}° {thousandths / 1000:06.3f}' {letter}"
    minutes, tenths = divmod(round(size * 36_000), 600)
    degrees, minutes = divmod(minutes, 60)
    return f"{degrees}° {minutes:02d}' {tenths / 10:04.1f}\" {letter}"
