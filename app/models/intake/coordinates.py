"""Positions as people write them, and what was probably meant when they lie outside the country."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass

from app.models.intake.raw import Cell
from app.models.intake.values import number_of

Bounds = tuple[float, float, float, float]
"""West, south, east, north in degrees; west is larger than east where the country crosses 180 degrees."""

MARGIN_DEG = 2.5  # landings and hand-over points at sea lie outside a country's box
_REPAIR_MARGIN_DEG = 0.5
_WEB_MERCATOR_M = 6378137.0

POSITION_REPAIRS = ("axes_swapped", "sign_lost", "axes_swapped_sign_lost", "web_mercator", "utm_meters")

_NUMBER = r"(\d+(?:[.,]\d+)?)"
_PARTS = re.compile(
    rf"^([-+])?\s*{_NUMBER}\s*(?:[°º˚d\ufffd]|deg|\s)?\s*(?:{_NUMBER}\s*(?:['′’´m]|min|\s)?\s*)?"
    rf"(?:{_NUMBER}\s*(?:[\"″”s]|''|′′|sec)?\s*)?$"
)
_LETTERS = {"N": 1, "S": -1, "E": 1, "L": 1, "W": -1, "O": -1}  # oeste, ouest are W; leste is E
_SECONDS = re.compile(r"m.*\ds$")  # the letter that is no south
_LATITUDE_LETTERS = "NS"
_ONE_COMMA = re.compile(r"[-+]?(?:1[0-7]\d|\d{1,2}),\d+$")
_IN_PARTS = re.compile(r"\d\s*(?:[°º˚d\ufffd]|deg|\s)\s*\d")
_SPACE_INSIDE = re.compile(r"\d\s+\d")
_PAIR = re.compile(r"^(.+?[NSnsEWOLewol°'\"]\s*)[,;/\s]\s*(.+)$")


def angle_of(cell: Cell, decimal_comma: bool = False) -> tuple[float, str]:
    """Return degrees and the letter of the hemisphere, empty where there is none.

    Reads decimal degrees, degrees and minutes, and degrees, minutes and seconds, with a point or a comma.

    >>> angle_of("61°13'39\\"W")
    (-61.2275, 'W')
    >>> angle_of("13 09.3162 N")
    (13.15527, 'N')
    >>> angle_of("-61,22742", decimal_comma=True)
    (-61.22742, '')

    Raises
    ------
    ValueError
        If it is no angle: minutes of 60 or more, or other text.
    """
    if isinstance(cell, str) and "," in cell and _ONE_COMMA.match(cell.strip()):
        decimal_comma = True  # thousands of degrees there are none
    try:
        is_in_parts = isinstance(cell, str) and " " in cell and _SPACE_INSIDE.search(cell)
        value = None if is_in_parts else number_of(cell, decimal_comma)
    except ValueError:
        value = None
    if value is not None:
        return value, ""
    text = str(cell).strip().replace("\u2212", "-").replace("''", '"')[:60]
    letter = ""
    if text and text[-1].upper() in _LETTERS and not _SECONDS.search(text):
        letter, text = text[-1].upper(), text[:-1].strip()
    elif text and text[0].upper() in _LETTERS:
        letter, text = text[0].upper(), text[1:].strip()
    match = _PARTS.match(text)
    if match is None:
        raise ValueError(str(cell))
    degrees, minutes, seconds = (float((part or "0").replace(",", ".")) for part in match.groups()[1:])
    if minutes >= 60 or seconds >= 60 or (match[3] and degrees != int(degrees)):
        raise ValueError(str(cell))
    value = degrees + minutes / 60 + seconds / 3600
    sign = -1 if match[1] == "-" or _LETTERS.get(letter, 1) < 0 else 1  # some write both
    return round(sign * value, 9), letter


def degrees_form(cell: Cell, decimal_comma: bool = False) -> str:
    """Return how an angle is written where that is worth a word: in parts, with a comma in a table of points, or "".

    >>> degrees_form("61°13'39\\"W"), degrees_form("13,25"), degrees_form("13,25", decimal_comma=True)
    ('dms', 'comma', '')
    """
    if not isinstance(cell, str):
        return ""
    if _IN_PARTS.search(cell):
        return "dms"
    return "comma" if "," in cell and not decimal_comma else ""


def pair_of(cell: Cell) -> tuple[float, float]:
    """Return (latitude, longitude) of a cell that holds both, latitude first unless letters say otherwise.

    >>> pair_of("13°09'18\\"N 61°13'39\\"W")
    (13.155, -61.2275)
    >>> pair_of("13.155, -61.2275")
    (13.155, -61.2275)

    Raises
    ------
    ValueError
        If it does not hold two angles.
    """
    first_part, second_part = pair_parts(cell)
    (first, letter), (second, other) = angle_of(first_part), angle_of(second_part)
    if (letter and letter not in _LATITUDE_LETTERS) or (not letter and other and other in _LATITUDE_LETTERS):
        first, second = second, first
    return first, second


def pair_parts(cell: Cell) -> tuple[str, str]:
    """Return the texts of the two angles of a cell that holds both.

    Raises
    ------
    ValueError
        If it does not hold two.
    """
    text = str(cell).strip().strip("()[]")[:120]
    parts = [part for part in re.split(r"[;\t]|,\s+|(?<=\d),(?=\s*-?\d+\.)", text) if part.strip()]
    if len(parts) != 2:
        match = _PAIR.match(text)
        parts = list(match.groups()) if match else text.split()
    if len(parts) != 2:
        raise ValueError(text)
    return parts[0].strip(" ,"), parts[1].strip(" ,")


def is_inside(lat: float, lon: float, bounds: Bounds, margin_deg: float = MARGIN_DEG) -> bool:
    """Whether a position lies in a country's box, widened by a margin."""
    west, south, east, north = bounds
    if not south - margin_deg <= lat <= north + margin_deg:
        return False
    if west > east:
        return lon >= west - margin_deg or lon <= east + margin_deg
    return west - margin_deg <= lon <= east + margin_deg


@dataclass(frozen=True, slots=True)
class Position:
    """A position, and the code of the issue that says how it was repaired, or empty."""

    lat: float
    lon: float
    repair: str = ""


def repaired(lat: float, lon: float, bounds: Bounds | None, refused: frozenset[str] = frozenset()) -> Position:
    """Return the position that was probably meant.

    A position in the country's box is left alone. Otherwise the first of these that lies in it is taken: the axes
    exchanged, a sign lost, both, meters of the web map. Repairs whose codes are in `refused` are not tried.

    >>> repaired(-59.61, 13.10, (-59.66, 13.04, -59.42, 13.34))
    Position(lat=13.1, lon=-59.61, repair='axes_swapped')
    """
    if bounds is None:
        swap = abs(lat) > 90 >= abs(lon) and abs(lat) <= 180 and "axes_swapped" not in refused
        return Position(lon, lat, "axes_swapped") if swap else Position(lat, lon)
    if is_inside(lat, lon, bounds):
        return Position(lat, lon)
    candidates = [
        Position(lon, lat, "axes_swapped"),
        Position(lat, -lon, "sign_lost"),
        Position(-lat, lon, "sign_lost"),
        Position(-lat, -lon, "sign_lost"),
        Position(lon, -lat, "axes_swapped_sign_lost"),
        Position(-lon, lat, "axes_swapped_sign_lost"),
        Position(-lon, -lat, "axes_swapped_sign_lost"),
    ]
    if max(abs(lat), abs(lon)) > 180:
        candidates = [_from_web_mercator(lon, lat), _from_web_mercator(lat, lon)]
    for found in candidates:
        if found.repair not in refused and is_inside(found.lat, found.lon, bounds, _REPAIR_MARGIN_DEG):
            return found
    return Position(lat, lon)


def _from_web_mercator(x_m: float, y_m: float) -> Position:
    """Return degrees of EPSG:3857 meters (spherical Mercator, Snyder 1987, p. 44)."""
    y = max(-20.0, min(20.0, y_m / _WEB_MERCATOR_M))
    lat = math.degrees(2 * math.atan(math.exp(y)) - math.pi / 2)
    return Position(round(lat, 7), round(math.degrees(x_m / _WEB_MERCATOR_M), 7), "web_mercator")
