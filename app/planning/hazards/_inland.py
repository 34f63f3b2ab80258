"""How a storm weakens over land, after Kaplan and DeMaria 1995; the land is that of the bundled basemap."""

from __future__ import annotations

import numpy as np
import shapely

from app.models.basemap import Level, land_within
from app.planning.geodesy import FloatArray
from app.planning.network import BoolArray

BACKGROUND_MS = 26.7 * 0.514444
AT_THE_COAST = 0.9
DECAY_PER_H = 0.095
_AROUND_DEG = 1.0
_COARSE: Level = 1  # level of the basemap: its islands down to some kilometers


def decayed(wind: FloatArray, hours_inland: FloatArray) -> FloatArray:
    """Return the maximum wind of a storm that made landfall with `wind`, hours later.

    Parameters
    ----------
    wind, hours_inland : shapes that broadcast
        Maximum 1-minute wind at landfall in m/s, and hours since.

    Returns
    -------
    the broadcast shape, m/s
        Never above the wind at landfall.

    References
    ----------
    Kaplan and DeMaria 1995, Journal of Applied Meteorology 34, 2499; domain notes 3.3 (5).

    Examples
    --------
    >>> (decayed(np.array([60.0]), np.array([0.0, 6.0, 240.0])) / 0.514444).round(1)
    array([105. ,  71. ,  26.7])
    """
    left = BACKGROUND_MS + (AT_THE_COAST * wind - BACKGROUND_MS) * np.exp(-DECAY_PER_H * hours_inland)
    return np.minimum(left, wind)


def weakened(time_h: FloatArray, lat: FloatArray, lon: FloatArray, wind: FloatArray) -> FloatArray:
    """Return the maximum wind along a track that says nothing of land, weaker while the center is over it.

    From each landfall on the wind decays from what the track says there; back over water it is that of the track.

    Parameters
    ----------
    time_h, lat, lon, wind : shape (times,)
        The center of the storm, degrees, and its maximum wind, m/s.

    Returns
    -------
    shape (times,), m/s
    """
    return over_land(time_h, wind, _is_land(lat, lon))


def over_land(time_h: FloatArray, wind: FloatArray, is_land: BoolArray) -> FloatArray:
    """Return the maximum wind of a storm whose center is over land at some steps.

    Parameters
    ----------
    time_h, wind, is_land : shape (times,)
        Hours, maximum wind in m/s, and whether the center is over land.

    Returns
    -------
    shape (times,), m/s

    Examples
    --------
    >>> sea_land_sea = np.array([False, True, True, False])
    >>> over_land(np.arange(4.0), np.full(4, 60.0), sea_land_sea).round(1)
    array([60. , 54. , 50.4, 60. ])
    """
    weaker = wind.copy()
    landfall_h, landfall_ms = 0.0, 0.0
    for step in range(len(time_h)):
        if not is_land[step]:
            continue
        if step == 0 or not is_land[step - 1]:
            landfall_h, landfall_ms = time_h[step], wind[max(step - 1, 0)]
        there = decayed(np.array(landfall_ms), np.array(time_h[step] - landfall_h))
        weaker[step] = min(wind[step], float(there))
    return weaker


def _is_land(lat: FloatArray, lon: FloatArray) -> BoolArray:
    bounds = (lon.min() - _AROUND_DEG, lat.min() - _AROUND_DEG, lon.max() + _AROUND_DEG, lat.max() + _AROUND_DEG)
    found = np.zeros(len(lat), bool)
    for ring in land_within(bounds, _COARSE):
        polygon = shapely.Polygon(ring)
        shapely.prepare(polygon)
        found |= shapely.contains_xy(polygon, lon, lat)
    return found
