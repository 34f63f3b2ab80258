"""Longitude and latitude to Web Mercator metres to pixels and back, on whole arrays.

Mercator x runs east and y north; pixels run right and down from the upper left corner of the view.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

FloatArray = NDArray[np.float64]
Bounds = tuple[float, float, float, float]

RADIUS_M = 6_378_137.0
WORLD_M = 2 * math.pi * RADIUS_M
LARGEST_LAT = 85.0
FINEST_MPP, COARSEST_MPP = 0.2, WORLD_M / 360
_ECCENTRICITY_SQUARED = 0.006694379990141317  # WGS 84


def mercator(lon: FloatArray, lat: FloatArray) -> tuple[FloatArray, FloatArray]:
    """Return Mercator x and y in metres of degrees of any shape; latitudes are cut at 85.

    References
    ----------
    Snyder, Map Projections: A Working Manual, USGS Professional Paper 1395 (1987), equations 7-1 and 7-2, sphere.
    """
    phi = np.radians(np.clip(lat, -LARGEST_LAT, LARGEST_LAT))
    return np.radians(lon) * RADIUS_M, np.arcsinh(np.tan(phi)) * RADIUS_M


def degrees(x: FloatArray, y: FloatArray) -> tuple[FloatArray, FloatArray]:
    """Return longitude and latitude of Mercator metres of any shape; longitudes are not wrapped."""
    return np.degrees(x / RADIUS_M), np.degrees(np.arctan(np.sinh(y / RADIUS_M)))


@dataclass(frozen=True, slots=True)
class View:
    """What the map shows: its middle in Mercator metres, Mercator metres per pixel, and its size in pixels."""

    x: float
    y: float
    mpp: float
    width: float
    height: float

    @staticmethod
    def of(bounds: Bounds, width: float, height: float, margin: float = 0.06) -> View:
        """Return the view in which a box of degrees (west, south, east, north) fits, with a margin as a share of it."""
        west, south, east, north = bounds
        xs, ys = mercator(np.array([west, east]), np.array([south, north]))
        roomy = 1 + 2 * margin
        mpp = max(roomy * float(np.ptp(xs)) / width, roomy * float(np.ptp(ys)) / height, 2.0)
        return View(float(xs.mean()), float(ys.mean()), min(mpp, COARSEST_MPP), width, height)

    @property
    def box(self) -> Bounds:
        """Least x, least y, largest x and largest y in Mercator metres."""
        half_x, half_y = self.width * self.mpp / 2, self.height * self.mpp / 2
        return self.x - half_x, self.y - half_y, self.x + half_x, self.y + half_y

    @property
    def bounds(self) -> Bounds:
        """West, south, east and north in degrees; not wrapped at the date line."""
        west, south, east, north = self.box
        lon, lat = degrees(np.array([west, east]), np.array([south, north]))
        return float(lon[0]), float(lat[0]), float(lon[1]), float(lat[1])

    def to_screen(self, x: FloatArray, y: FloatArray) -> tuple[FloatArray, FloatArray]:
        """Return pixels of Mercator metres."""
        return (x - self.x) / self.mpp + self.width / 2, (self.y - y) / self.mpp + self.height / 2

    def from_screen(self, right: float, down: float) -> tuple[float, float]:
        """Return the Mercator metres under a pixel."""
        return self.x + (right - self.width / 2) * self.mpp, self.y - (down - self.height / 2) * self.mpp

    def lon_lat_at(self, right: float, down: float) -> tuple[float, float]:
        """Return longitude, -180 to 180, and latitude under a pixel."""
        x, y = self.from_screen(right, down)
        lon, lat = degrees(np.array(x), np.array(y))
        return (float(lon) + 180) % 360 - 180, float(lat)

    def near(self, x: FloatArray) -> FloatArray:
        """Return x moved by whole worlds to the copy that is nearest to the middle of the view."""
        return x - WORLD_M * np.round((x - self.x) / WORLD_M)

    def panned(self, right: float, down: float) -> View:
        """Return the view after dragging the map by pixels."""
        return replace(self, x=self.x - right * self.mpp, y=_on_map(self.y + down * self.mpp))

    def zoomed(self, factor: float, right: float, down: float) -> View:
        """Return the view enlarged `factor` times; what lies under the pixel stays there."""
        mpp = min(max(self.mpp / factor, FINEST_MPP), COARSEST_MPP)
        x, y = self.from_screen(right, down)
        new_y = y + (down - self.height / 2) * mpp
        return replace(self, x=x - (right - self.width / 2) * mpp, y=_on_map(new_y), mpp=mpp)

    def resized(self, width: float, height: float) -> View:
        """Return the view with the same middle and scale in another size."""
        return replace(self, width=width, height=height)

    def centered(self, x: float, y: float) -> View:
        """Return the view with another middle in Mercator metres."""
        return replace(self, x=x, y=_on_map(y))

    def ground_m_per_pixel(self) -> float:
        """Return the metres on the ground that a pixel at the middle of the view spans from west to east.

        References
        ----------
        Snyder (1987), equation 4-21: the radius of a parallel on the ellipsoid is a cos(phi) / sqrt(1 - e2 sin2(phi)).
        """
        phi = math.atan(math.sinh(self.y / RADIUS_M))
        return self.mpp * math.cos(phi) / math.sqrt(1 - _ECCENTRICITY_SQUARED * math.sin(phi) ** 2)


def _on_map(y: float) -> float:
    highest = WORLD_M / 2
    return min(max(y, -highest), highest)
