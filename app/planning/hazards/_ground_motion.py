"""Peak ground acceleration from magnitude and distance, and felt intensity; formulas: domain notes 3.3.

Old and simple equations: results are for screening. Medians only; the spread is given apart.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from app.planning.geodesy import FloatArray

REVERSE_FACTOR = 1.2  # Sadigh and others 1997: reverse and thrust faulting on rock


@dataclass(frozen=True, slots=True)
class _Sadigh:
    """ln PGA = c1 + c2 M - c3 ln(R + exp(c5 + c6 M)) on rock; coefficients by magnitude."""

    c1: float
    c2: float
    c5: float
    c6: float


_ROCK_TO_6_5 = _Sadigh(-0.624, 1.0, 1.29649, 0.250)
_ROCK_ABOVE = _Sadigh(-1.274, 1.1, -0.48451, 0.524)


def sadigh_1997_rock(magnitude: float, distance_km: FloatArray, is_reverse: bool = False) -> FloatArray:
    """Return the median PGA of a shallow crustal earthquake on rock (Vs30 above 750 m/s).

    Parameters
    ----------
    magnitude
        Moment magnitude.
    distance_km : shape (points,)
        Distance to the rupture.
    is_reverse
        Whether the fault is reverse or thrust.

    Returns
    -------
    shape (points,), g

    References
    ----------
    Sadigh, Chang, Egan, Makdisi and Youngs (1997), Seismological Research Letters 68, 180.

    Examples
    --------
    >>> sadigh_1997_rock(7.0, np.array([18.90021346])).round(6)
    array([0.229])
    """
    c = _ROCK_TO_6_5 if magnitude <= 6.5 else _ROCK_ABOVE
    log = c.c1 + c.c2 * magnitude - 2.100 * np.log(distance_km + math.exp(c.c5 + c.c6 * magnitude))
    acceleration: FloatArray = np.exp(log) * (REVERSE_FACTOR if is_reverse else 1.0)
    return acceleration


def sadigh_1997_soil(magnitude: float, distance_km: FloatArray, is_reverse: bool = False) -> FloatArray:
    """Return the median PGA of a shallow crustal earthquake on deep soil.

    Parameters
    ----------
    magnitude
        Moment magnitude.
    distance_km : shape (points,)
        Distance to the rupture.
    is_reverse
        Whether the fault is reverse or thrust.

    Returns
    -------
    shape (points,), g
    """
    c4, c5 = (2.1863, 0.32) if magnitude <= 6.5 else (0.3825, 0.5882)
    c1 = -1.92 if is_reverse else -2.17
    log = c1 + magnitude - 1.70 * np.log(distance_km + c4 * math.exp(c5 * magnitude))
    acceleration: FloatArray = np.exp(log)
    return acceleration


def youngs_1997(magnitude: float, distance_km: FloatArray, depth_km: float, is_slab: bool, is_soil: bool) -> FloatArray:
    """Return the median PGA of an earthquake of a subduction zone.

    Parameters
    ----------
    magnitude
        Moment magnitude.
    distance_km : shape (points,)
        Distance to the rupture.
    depth_km
        Focal depth.
    is_slab
        Whether it breaks inside the sinking plate rather than between the plates.
    is_soil
        Whether the ground is soil rather than rock.

    Returns
    -------
    shape (points,), g

    References
    ----------
    Youngs, Chiou, Silva and Humphrey (1997), Seismological Research Letters 68, 58.

    Examples
    --------
    >>> youngs_1997(7.5, np.array([50.0]), 20.0, is_slab=False, is_soil=False).round(4)
    array([0.13])
    """
    if is_soil:
        log = -0.6687 + 1.438 * magnitude - 2.329 * np.log(distance_km + 1.097 * math.exp(0.617 * magnitude))
        log += 0.00648 * depth_km + 0.3643 * is_slab
    else:
        log = 0.2418 + 1.414 * magnitude - 2.552 * np.log(distance_km + 1.7818 * math.exp(0.554 * magnitude))
        log += 0.00607 * depth_km + 0.3846 * is_slab
    acceleration: FloatArray = np.exp(log)
    return acceleration


def allen_2012_intensity(magnitude: float, distance_km: FloatArray) -> FloatArray:
    """Return the modified Mercalli intensity at a distance from the rupture.

    Parameters
    ----------
    magnitude
        Moment magnitude.
    distance_km : shape (points,)
        Distance to the rupture.

    Returns
    -------
    shape (points,), MMI

    References
    ----------
    Allen, Wald and Worden (2012), Journal of Seismology 16, 409.

    Examples
    --------
    >>> allen_2012_intensity(7.0, np.array([20.0])).round(2)
    array([6.96])
    """
    near = 1 + 0.813 * math.exp(magnitude - 5)
    felt: FloatArray = 3.950 + 0.913 * magnitude - 1.107 * np.log(np.sqrt(distance_km**2 + near**2))
    return felt


def worden_2012_intensity(acceleration_g: FloatArray) -> FloatArray:
    """Return the modified Mercalli intensity that goes with a peak ground acceleration (standard deviation 0.66).

    Parameters
    ----------
    acceleration_g : shape (points,)
        PGA above 0, g.

    Returns
    -------
    shape (points,), MMI

    References
    ----------
    Worden, Gerstenberger, Rhoades and Wald (2012), Bulletin of the Seismological Society of America 102, 204.

    Examples
    --------
    >>> worden_2012_intensity(np.array([0.01, 0.2])).round(2)
    array([3.32, 6.88])
    """
    y = np.log10(acceleration_g * 980.665)
    felt: FloatArray = np.where(y < 0.14, 1.71 + 2.08 * y, np.where(y < 1.57, 1.78 + 1.55 * y, -1.60 + 3.70 * y))
    return felt


def worden_2012_acceleration(intensity_mmi: FloatArray) -> FloatArray:
    """Return the peak ground acceleration that goes with a modified Mercalli intensity: the relation read backwards.

    Parameters
    ----------
    intensity_mmi : shape (points,)
        MMI.

    Returns
    -------
    shape (points,), g

    References
    ----------
    Worden, Gerstenberger, Rhoades and Wald (2012), Bulletin of the Seismological Society of America 102, 204: made to
    be read both ways.

    Examples
    --------
    >>> worden_2012_acceleration(np.array([3.32, 6.88])).round(2)
    array([0.01, 0.2 ])
    """
    y = np.where(
        intensity_mmi < 2.0,
        (intensity_mmi - 1.71) / 2.08,
        np.where(intensity_mmi < 4.21, (intensity_mmi - 1.78) / 1.55, (intensity_mmi + 1.60) / 3.70),
    )
    acceleration: FloatArray = 10**y / 980.665
    return acceleration


def spread(model_is_subduction: bool, is_soil: bool, magnitude: float) -> float:
    """Return the standard deviation of ln PGA that the papers give.

    >>> spread(False, False, 7.0)
    0.41
    """
    if model_is_subduction:
        return 1.45 - 0.1 * min(magnitude, 8.0)
    if is_soil:
        return 1.52 - 0.16 * min(magnitude, 7.0)
    return 0.38 if magnitude > 7.21 else round(1.39 - 0.14 * magnitude, 12)
