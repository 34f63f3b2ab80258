"""Distances on the earth, good to half a percent: enough to check and to join, not to survey."""

from __future__ import annotations

import math

_RADIUS_KM = 6371.0088  # mean radius of GRS 80 (Moritz 2000)


def distance_km(lat: float, lon: float, other_lat: float, other_lon: float) -> float:
    """Return the great-circle distance in km between two positions in degrees (haversine).

    >>> round(distance_km(0, 0, 0, 1), 3)
    111.195
    """
    first, second = math.radians(lat), math.radians(other_lat)
    half = math.sin((second - first) / 2) ** 2
    half += math.cos(first) * math.cos(second) * math.sin(math.radians(other_lon - lon) / 2) ** 2
    return 2 * _RADIUS_KM * math.asin(min(1.0, math.sqrt(half)))
