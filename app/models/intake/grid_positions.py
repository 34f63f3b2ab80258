"""Positions that are no degrees: UTM in one cell or three, MGRS, Plus Codes."""

from __future__ import annotations

import re

from app.models.grid_references import Utm, position_of, read_mgrs, read_utm, zone_of
from app.models.intake.coordinates import MARGIN_DEG, Bounds, Position, degrees_form, is_inside, pair_of, pair_parts
from app.models.intake.raw import Cell
from app.models.intake.values import number_of
from app.models.plus_codes import is_plus_code, position_of_code

FORMS = ("mgrs", "utm", "plus_code")
"""How positions may be written besides degrees."""

_MARGIN_UNKNOWN_DEG = 0.5  # for a zone that nobody gave
_MGRS_SIGNS = re.compile(r"^\s*\d{1,2}\s*[C-HJ-NP-X]\s*[A-HJ-NP-Z]{2}[\d\s]*$", re.IGNORECASE)
_UTM_SIGNS = re.compile(r"\b\d{6}(?:[.,]\d+)?\s*(?:m\s*)?e?\b[\s,;/]*\d{6,8}", re.IGNORECASE)
_ZONE = re.compile(
    r"\b(?:zone|zona|fuseau|fuso|huso|utm)?\s*(\d{1,2})\s*([C-HJ-NP-X])?(?:orth|orte|ord|ul|ur|outh)?\b", re.I
)
_LONG_NUMBER = re.compile(r"\d{6,8}(?:[.,]\d+)?")


def position_in(cell: Cell, bounds: Bounds | None) -> tuple[float, float, str]:
    """Return (latitude, longitude) of a cell that holds a whole position, and its form, empty for decimal degrees.

    >>> [position_in(text, None)[2] for text in ("20P PV 92119 54953", "20P 692120 1454953", "775W5Q4F+22")]
    ['mgrs', 'utm', 'plus_code']
    >>> position_in("13.1, -59.6", None)
    (13.1, -59.6, '')

    Raises
    ------
    ValueError
        If it is no position, or one that needs to be known better.
    """
    text = str(cell).strip()
    if _MGRS_SIGNS.match(text):
        return (*_rounded(read_mgrs(text)), "mgrs")
    if is_plus_code(text):
        return (*position_of_code(text, bounds), "plus_code")
    if _UTM_SIGNS.search(text):
        return (*_utm_in(text, bounds), "utm")
    return (*pair_of(cell), next(filter(None, map(degrees_form, pair_parts(cell))), ""))


def _utm_in(text: str, bounds: Bounds | None) -> tuple[float, float]:
    try:
        found = _rounded(read_utm(text))
    except ValueError:
        found = None
    if found and (bounds is None or is_inside(*found, bounds)):
        return found
    easting, northing = _LONG_NUMBER.findall(text)[:2]
    return utm_position(easting, northing, _LONG_NUMBER.sub(" ", text), bounds)


def utm_position(easting: Cell, northing: Cell, zone: Cell, bounds: Bounds | None) -> tuple[float, float]:
    """Return (latitude, longitude) of UTM coordinates.

    A letter behind the zone may be its band or say north or south: what lies in the country is meant. Where no zone
    is given, it is one of the country's, if the place lies in the country by one of them only.

    Parameters
    ----------
    easting, northing
        Cells with meters.
    zone
        A cell such as 20P, 20 N, "UTM zone 20 south"; may be None.
    bounds
        West, south, east, north of the country in degrees; None where it is not known.

    Raises
    ------
    ValueError
        If there is no such place, or several.
    """
    east_m, north_m = number_of(easting), number_of(northing)
    if east_m is None or north_m is None:
        raise ValueError(f"{easting}, {northing}")
    match = _ZONE.search(str(zone)) if zone is not None else None
    number = int(match[1]) if match else None
    letter = (match[2] or "").upper() if match else ""
    zones = [number] if number else zones_of(bounds)
    bands = [letter] if letter and letter != "S" else ["P", "J"] if not letter else ["S", "J"]
    margin_deg = MARGIN_DEG if number else _MARGIN_UNKNOWN_DEG
    found: list[tuple[float, float]] = []
    for one in zones:
        for band in bands:
            try:
                place = _rounded(position_of(Utm(one, band, east_m, north_m)))
            except ValueError:
                continue
            if place not in found and (bounds is None or is_inside(*place, bounds, margin_deg)):
                found.append(place)
    if len(found) != 1 and not (number and letter and found):
        raise ValueError(f"UTM {zone or ''} {easting} {northing}".replace("  ", " "))
    return found[0]


def utm_meters(lat: float, lon: float, bounds: Bounds | None) -> Position:
    """Return the position that was probably meant by meters in columns for degrees; as it is where none was.

    >>> utm_meters(1454953.0, 692120.0, (-61.5, 12.5, -61.1, 13.4))
    Position(lat=13.1549985, lon=-61.2274999, repair='utm_meters')
    """
    for easting, northing in ((lon, lat), (lat, lon)):
        try:
            return Position(*utm_position(easting, northing, None, bounds), "utm_meters")
        except ValueError:
            continue
    return Position(lat, lon)


def zones_of(bounds: Bounds | None) -> list[int]:
    """Return the UTM zones that a country lies in, none where it is not known or spans too many to guess."""
    if bounds is None:
        return []
    west, south, east, north = bounds
    lat = max(-80.0, min(84.0, (south + north) / 2))
    first, last = zone_of(lat, west), zone_of(lat, east)
    return list(range(first, last + 1)) if first <= last <= first + 3 else []


def _rounded(place: tuple[float, float]) -> tuple[float, float]:
    lat, lon = place
    return round(float(lat), 7), round(float(lon), 7)
