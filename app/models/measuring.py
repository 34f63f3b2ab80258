"""Distances and areas on the ellipsoid, as a surveyor would measure them."""

from __future__ import annotations

from collections.abc import Sequence

import pyproj

_WGS_84 = pyproj.Geod(ellps="WGS84")

LonLat = tuple[float, float]
"""Longitude and latitude in WGS 84 degrees."""


def path_m(points: Sequence[LonLat]) -> float:
    """Return the geodesic length in meters of a line through points.

    >>> round(path_m([(0.0, 0.0), (1.0, 0.0)]), 1)
    111319.5

    References
    ----------
    Karney, Algorithms for geodesics, Journal of Geodesy 87 (2013).
    """
    lon, lat = [point[0] for point in points], [point[1] for point in points]
    return float(_WGS_84.line_length(lon, lat)) if len(points) > 1 else 0.0


def area_m2(points: Sequence[LonLat]) -> float:
    """Return the area in square meters of the polygon with these corners, whose sides are geodesics.

    >>> round(area_m2([(0.0, 0.0), (1.0, 0.0), (1.0, 1.0), (0.0, 1.0)]) / 1e6)
    12309
    """
    lon, lat = [point[0] for point in points], [point[1] for point in points]
    return abs(float(_WGS_84.polygon_area_perimeter(lon, lat)[0])) if len(points) > 2 else 0.0
