"""Distances on the sphere: all that the engine needs to know of the shape of the earth."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

FloatArray = NDArray[np.float64]

EARTH_RADIUS_KM = 6371.0  # mean radius; a great circle on it errs by at most 0.5 % against the ellipsoid


def unit_vectors(lat: FloatArray, lon: FloatArray) -> FloatArray:
    """Return points as vectors of length 1, for nearest-neighbor searches and great circles.

    Parameters
    ----------
    lat, lon : shape (points,)
        WGS 84 degrees.

    Returns
    -------
    shape (points, 3)

    Examples
    --------
    >>> unit_vectors(np.array([0.0]), np.array([0.0]))
    array([[1., 0., 0.]])
    """
    phi, lam = np.radians(lat), np.radians(lon)
    return np.stack([np.cos(phi) * np.cos(lam), np.cos(phi) * np.sin(lam), np.sin(phi)], axis=-1)


def distance_km(lat1: FloatArray, lon1: FloatArray, lat2: FloatArray, lon2: FloatArray) -> FloatArray:
    """Return great-circle distances by the haversine formula.

    Parameters
    ----------
    lat1, lon1, lat2, lon2 : shapes that broadcast
        WGS 84 degrees.

    Returns
    -------
    shape of the broadcast, km

    Examples
    --------
    >>> float(distance_km(np.float64(0), np.float64(0), np.float64(0), np.float64(180)).round(3))
    20015.087
    """
    phi1, phi2 = np.radians(lat1), np.radians(lat2)
    half_lat = np.sin((phi2 - phi1) / 2)
    half_lon = np.sin(np.radians(lon2 - lon1) / 2)
    haversine = half_lat**2 + np.cos(phi1) * np.cos(phi2) * half_lon**2
    distance: FloatArray = 2 * EARTH_RADIUS_KM * np.arcsin(np.sqrt(np.minimum(haversine, 1.0)))
    return distance


def km_of_chord(chord: FloatArray) -> FloatArray:
    """Return the distance on the ground of unit vectors that lie `chord` apart.

    Parameters
    ----------
    chord : any shape
        0 to 2.

    Returns
    -------
    same shape, km
    """
    distance: FloatArray = 2 * EARTH_RADIUS_KM * np.arcsin(np.minimum(chord / 2, 1.0))
    return distance


def route_length_km(route: Sequence[tuple[float, float]]) -> float:
    """Return the length of a line of (longitude, latitude) points.

    Examples
    --------
    >>> round(route_length_km([(0.0, 0.0), (1.0, 0.0), (1.0, 1.0)]), 1)
    222.4
    """
    lon, lat = np.array(route, dtype=float).T
    return float(distance_km(lat[:-1], lon[:-1], lat[1:], lon[1:]).sum())


def points_along(route: Sequence[tuple[float, float]], pieces: int) -> tuple[FloatArray, FloatArray]:
    """Return the middles of `pieces` equal parts of a line of (longitude, latitude) points.

    Returns
    -------
    lat, lon : shape (pieces,)
        WGS 84 degrees, interpolated in degrees between the points of the line, the short way round.

    Examples
    --------
    >>> points_along([(0.0, 0.0), (4.0, 0.0)], 2)
    (array([0., 0.]), array([1., 3.]))
    """
    lon, lat = np.array(route, dtype=float).T
    at = np.concatenate([[0.0], np.cumsum(distance_km(lat[:-1], lon[:-1], lat[1:], lon[1:]))])
    middles = (np.arange(pieces) + 0.5) / pieces * at[-1]
    there = np.interp(middles, at, np.unwrap(lon, period=360))
    return np.interp(middles, at, lat), np.where(np.abs(there) > 180, (there + 180) % 360 - 180, there)
