"""Plus Codes: places as short texts.

References
----------
Open Location Code, specification 1.0 (Google 2014, https://github.com/google/open-location-code, Apache-2.0): five
pairs of digits to base 20, then digits of a grid of 5 rows and 4 columns.
"""

from __future__ import annotations

import re
from itertools import product

_DIGITS = "23456789CFGHJMPQRVWX"
_CODE = re.compile(rf"^([{_DIGITS}]{{2,8}}0{{0,6}})\+([{_DIGITS}]{{2,7}})?$")
_BEFORE_SIGN = 8
_PAIRS_DEG = (20.0, 1.0, 0.05, 0.0025, 0.000125)

Box = tuple[float, float, float, float]
"""South, west, north, east in degrees."""


def is_plus_code(text: str) -> bool:
    """Whether a text has the form of a Plus Code, short or full.

    >>> is_plus_code("775W5Q4F+22"), is_plus_code("5q4f+22 Kingstown"), is_plus_code("+1 246 555")
    (True, True, False)
    """
    return _CODE.match(_head(text)) is not None


def _head(text: str) -> str:
    return text.strip().upper().split(" ")[0].rstrip(",") if text.strip() else ""


def area_of(text: str) -> Box:
    """Return the area that a full Plus Code names.

    >>> area_of("8FVC2222+22")
    (47.0, 8.0, 47.000125, 8.000125)

    Raises
    ------
    ValueError
        If it is no full Plus Code.
    """
    match = _CODE.match(_head(text))
    if match is None or len(match[1]) != _BEFORE_SIGN or ("0" in match[1] and match[2]):
        raise ValueError(f"no Plus Code: {text}")
    digits = match[1].rstrip("0") + (match[2] or "")
    if len(digits) < 10 and len(digits) % 2:
        raise ValueError(f"no Plus Code: {text}")
    values = [_DIGITS.index(digit) for digit in digits]
    south, west, tall, wide = -90.0, -180.0, 20.0, 20.0
    for (up, right), step in zip(zip(values[0:10:2], values[1:10:2], strict=True), _PAIRS_DEG, strict=False):
        south, west, tall, wide = south + up * step, west + right * step, step, step
    for value in values[10:]:
        tall, wide = tall / 5, wide / 4
        south, west = south + value // 4 * tall, west + value % 4 * wide
    if south >= 90 or west >= 180:
        raise ValueError(f"no Plus Code: {text}")
    return round(south, 10), round(west, 10), round(south + tall, 10), round(west + wide, 10)


def position_of_code(text: str, bounds: tuple[float, float, float, float] | None = None) -> tuple[float, float]:
    """Return (latitude, longitude) of the middle of a Plus Code's area.

    A short code, which leaves its first four digits to the town beside it, is looked for in `bounds` (west, south,
    east, north in degrees) and taken if it lies there once.

    >>> position_of_code("62G20000+")
    (0.5, -179.5)

    Raises
    ------
    ValueError
        If it is no Plus Code, or a short one that may lie in several places.
    """
    head = _head(text)
    match = _CODE.match(head)
    if match is None:
        raise ValueError(f"no Plus Code: {text}")
    missing = _BEFORE_SIGN - len(match[1])
    if missing == 0:
        return _middle(area_of(head))
    if missing != 4 or bounds is None:
        raise ValueError(f"the Plus Code needs its first digits: {text}")
    west, south, east, north = bounds
    if east < west or (east - west) * (north - south) > 100:  # degrees: too large a country for a short code
        raise ValueError(f"the Plus Code needs its first digits: {text}")
    found = [
        (lat, lon)
        for row, column in product(range(int(south) - 1, int(north) + 2), range(int(west) - 1, int(east) + 2))
        for lat, lon in [_middle(area_of(_cell_of(row, column) + head))]
        if south <= lat <= north and west <= lon <= east
    ]
    if len(found) != 1:
        raise ValueError(f"the Plus Code lies in {len(found)} places: {text}")
    return found[0]


def _cell_of(row: int, column: int) -> str:
    """Return the first four digits of the area of one degree whose south-west corner is at these whole degrees."""
    up, right = (row + 90) % 180, (column + 180) % 360
    return _DIGITS[up // 20] + _DIGITS[right // 20] + _DIGITS[up % 20] + _DIGITS[right % 20]


def _middle(area: Box) -> tuple[float, float]:
    south, west, north, east = area
    return round((south + north) / 2, 10), round((west + east) / 2, 10)
