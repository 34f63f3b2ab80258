"""Radial wind profiles of tropical cyclones, after Holland 1980, 2008 and 2010.

Winds in m/s, radii in km, pressures in hPa, latitudes in degrees. Check values: domain notes 9.
"""

from __future__ import annotations

import numpy as np

from app.planning.geodesy import FloatArray

AIR_DENSITY = 1.15  # kg/m3
EARTH_ROTATION = 7.29e-5  # rad/s
PERIPHERY_KM = 300.0  # where Holland 2010 is tied to
PERIPHERY_MS = 17.0
LOWEST_EXPONENT = 0.4
B_LIMITS = (1.0, 2.5)
NAUTICAL_MILE_KM = 1.852

_RADIUS_BY_PRESSURE = np.array([(872, 14.907), (940, 15.727), (980, 25.742), (1021, 56.857)])  # hPa, nautical miles


def radius_from_pressure(pressure: FloatArray) -> FloatArray:
    """Return the usual radius of maximum wind for a central pressure.

    Parameters
    ----------
    pressure : shape (times,)
        Central pressure, hPa.

    Returns
    -------
    shape (times,), km

    References
    ----------
    Piecewise linear fit, domain notes 3.3 (4).

    Examples
    --------
    >>> radius_from_pressure(np.array([980.0])).round(1)
    array([47.7])
    """
    at, radius = _RADIUS_BY_PRESSURE.T
    usual: FloatArray = np.interp(pressure, at, radius) * NAUTICAL_MILE_KM
    return usual


def b_from_gradient_wind(gradient_wind: FloatArray, deficit: FloatArray) -> FloatArray:
    """Return the shape B of Holland 1980.

    Parameters
    ----------
    gradient_wind : shape (times,)
        Maximum gradient wind, m/s.
    deficit : shape (times,)
        Environmental less central pressure, hPa.

    Returns
    -------
    shape (times,), clipped to 1 .. 2.5

    References
    ----------
    Holland 1980, Monthly Weather Review 108, 1212: equation 6 solved for B at the radius of maximum wind.

    Examples
    --------
    >>> b_from_gradient_wind(np.array([40.0]), np.array([30.0])).round(4)
    array([1.6672])
    """
    shape = gradient_wind**2 * np.e * AIR_DENSITY / np.maximum(deficit * 100, 1e-9)
    clipped: FloatArray = np.clip(shape, *B_LIMITS)
    return clipped


def b_from_pressure(deficit: FloatArray, trend: FloatArray, lat: FloatArray, speed: FloatArray) -> FloatArray:
    """Return the surface shape bs of Holland 2008.

    Parameters
    ----------
    deficit : shape (times,)
        Environmental less central pressure, hPa.
    trend : shape (times,)
        Change of the central pressure, hPa/h.
    lat, speed : shape (times,)
        Latitude and speed of translation in m/s.

    Returns
    -------
    shape (times,), clipped to 1 .. 2.5

    References
    ----------
    Holland 2008, Monthly Weather Review 136, 3432: equation 11.

    Examples
    --------
    >>> b_from_pressure(np.array([4.73]), np.array([0.0048]), np.array([12.3]), np.array([5.242])).round(2)
    array([1.27])
    """
    exponent = 0.6 * (1 - deficit / 215)
    shape = -4.4e-5 * deficit**2 + 0.01 * deficit + 0.03 * trend - 0.014 * np.abs(lat) + 0.15 * speed**exponent + 1.0
    clipped: FloatArray = np.clip(shape, *B_LIMITS)
    return clipped


def maximum_wind(shape: FloatArray, deficit: FloatArray) -> FloatArray:
    """Return the maximum 1-minute wind at 10 m.

    Parameters
    ----------
    shape : shape (times,)
        bs of Holland 2008.
    deficit : shape (times,)
        Environmental less central pressure, hPa.

    Returns
    -------
    shape (times,), m/s

    References
    ----------
    Holland 2008, Monthly Weather Review 136, 3432: equation 11.

    Examples
    --------
    >>> maximum_wind(np.array([2.5]), np.array([15.0])).round(3)
    array([34.635])
    """
    wind: FloatArray = np.sqrt(shape * deficit * 100 / (AIR_DENSITY * np.e))
    return wind


def deficit_from_wind(wind: FloatArray, lat: FloatArray, speed: FloatArray) -> FloatArray:
    """Return the pressure deficit with which Holland 2008 gives a maximum wind, by bisection.

    The trend of the pressure is taken as none. A wind beyond what 200 hPa give is given 200 hPa.

    Parameters
    ----------
    wind : shape (times,)
        Maximum 1-minute wind, m/s.
    lat, speed : shape (times,)
        Latitude and speed of translation in m/s.

    Returns
    -------
    shape (times,), hPa

    Examples
    --------
    >>> deficit = deficit_from_wind(np.array([54.2]), np.array([17.0]), np.array([6.0]))
    >>> deficit.round(0)
    array([60.])
    """
    low, high = np.zeros_like(wind), np.full_like(wind, 200.0)
    for _ in range(60):
        middle = (low + high) / 2
        reached = maximum_wind(b_from_pressure(middle, np.zeros_like(middle), lat, speed), middle) >= wind
        low, high = np.where(reached, low, middle), np.where(reached, middle, high)
    return high


def holland_1980(
    distance: FloatArray, radius: float, shape: float | FloatArray, deficit: float, coriolis: float
) -> FloatArray:
    """Return the gradient wind of Holland 1980; a `coriolis` parameter of 0 leaves the earth's rotation out.

    Parameters
    ----------
    distance : shape (points,)
        Distance from the center, km, above 0.
    radius, shape, deficit, coriolis
        Radius of maximum wind in km, B, pressure deficit in hPa, Coriolis parameter in 1/s.

    Returns
    -------
    shape (points,), m/s

    References
    ----------
    Holland 1980, Monthly Weather Review 108, 1212: equation 5.

    Examples
    --------
    >>> holland_1980(np.array([40.66545]), 40.6654546, 1.486076258, 39.12, 3.54921922e-5).round(2)
    array([42.41])
    """
    ratio = (radius / distance) ** shape
    half = distance * 1000 * coriolis / 2
    wind: FloatArray = np.sqrt(shape / AIR_DENSITY * ratio * deficit * 100 * np.exp(-ratio) + half**2) - half
    return wind


def exponent_2010(distance: FloatArray, radius: float, wind: float, shape: float) -> FloatArray:
    """Return the exponent x of Holland 2010: 1/2 within the radius of maximum wind, then linear in the distance.

    It is tied so that 17 m/s blow at 300 km, but never falls under 0.4.

    Parameters
    ----------
    distance : shape (points,)
        Distance from the center, km.
    radius, wind, shape
        Radius of maximum wind in km, maximum wind in m/s, shape bs.

    Returns
    -------
    shape (points,)

    References
    ----------
    Holland and others 2010, Monthly Weather Review 138, 4393: equation 10.

    Examples
    --------
    >>> exponent_2010(np.array([220.0]), 75.0, 35.0, 1.75).round(6)
    array([0.485077])
    """
    ratio = (radius / PERIPHERY_KM) ** shape
    far = np.log(PERIPHERY_MS / wind) / np.log(ratio * np.exp(1 - ratio))
    slope = (far - 0.5) / (PERIPHERY_KM - radius)
    exponent: FloatArray = np.maximum(0.5 + np.maximum(distance - radius, 0) * slope, LOWEST_EXPONENT)
    return exponent


def holland_2010(distance: FloatArray, radius: float, wind: float, shape: float) -> FloatArray:
    """Return the 1-minute surface wind of Holland 2010.

    Parameters
    ----------
    distance : shape (points,)
        Distance from the center, km.
    radius, wind, shape
        Radius of maximum wind in km, maximum wind in m/s, shape bs.

    Returns
    -------
    shape (points,), m/s

    References
    ----------
    Holland and others 2010, Monthly Weather Review 138, 4393: equations 6 and 10.

    Examples
    --------
    >>> holland_2010(np.array([0.0, 75.0, 220.0, 300.0, 490.0]), 75.0, 35.0, 1.75).round(3)
    array([ 0.   , 35.   , 21.181, 17.   , 12.103])
    """
    return _profile(distance, radius, wind, shape, exponent_2010(distance, radius, wind, shape))


def holland_2008(distance: FloatArray, radius: float, wind: float, shape: float) -> FloatArray:
    """Return the 1-minute surface wind of Holland 2008: the profile of 2010 with an exponent of 1/2 everywhere.

    Parameters
    ----------
    distance : shape (points,)
        Distance from the center, km.
    radius, wind, shape
        Radius of maximum wind in km, maximum wind in m/s, shape bs.

    Returns
    -------
    shape (points,), m/s

    Examples
    --------
    >>> holland_2008(np.array([75.0, 220.0]), 75.0, 35.0, 1.75).round(2)
    array([35.  , 20.86])
    """
    return _profile(distance, radius, wind, shape, np.full_like(distance, 0.5))


def _profile(distance: FloatArray, radius: float, wind: float, shape: float, exponent: FloatArray) -> FloatArray:
    ratio = (radius / np.maximum(distance, 1e-6)) ** shape
    with np.errstate(under="ignore"):  # at the very center exp(1 - ratio) is nothing
        return wind * (ratio * np.exp(1 - ratio)) ** exponent
