"""What a radio hop loses and needs: free space, Fresnel zone, bulge of the earth, horizon, rain; domain notes 6.2."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cache
from typing import Literal

from app.errors import InvalidValueError
from app.paths import resources
from app.planning.reference import read_rows
from app.text import QT_TRANSLATE_NOOP

K_USUAL, K_WORST = 4 / 3, 2 / 3
"""How much larger the earth seems to a radio wave: in the usual air, and in the least favorable."""

RECEIVER_HEIGHT_M = 1.5


def free_space_loss_db(distance_km: float, freq_ghz: float) -> float:
    """Return what a wave loses over a distance in free space.

    Raises
    ------
    InvalidValueError
        If a number is not above 0.

    References
    ----------
    ITU-R P.525.

    Examples
    --------
    >>> round(free_space_loss_db(10.0, 7.0), 2)
    129.35
    """
    _check(distance_km=distance_km, freq_ghz=freq_ghz)
    return 92.45 + 20 * math.log10(distance_km) + 20 * math.log10(freq_ghz)


def fresnel_radius_m(distance_km: float, freq_ghz: float) -> float:
    """Return the radius of the first Fresnel zone in the middle of a hop; 0.6 of it must stay clear.

    Raises
    ------
    InvalidValueError
        If a number is not above 0.

    References
    ----------
    ITU-R P.530.

    Examples
    --------
    >>> round(fresnel_radius_m(10.0, 7.0), 2)
    10.34
    """
    _check(distance_km=distance_km, freq_ghz=freq_ghz)
    return 17.3 * math.sqrt(distance_km / 4 / freq_ghz)


def earth_bulge_m(distance_km: float, k: float = K_USUAL) -> float:
    """Return how far the earth rises over the straight line between the ends, in the middle of a hop.

    Raises
    ------
    InvalidValueError
        If a number is not above 0.

    Examples
    --------
    >>> round(earth_bulge_m(30.0), 2), round(earth_bulge_m(30.0, K_WORST), 2)
    (13.25, 26.49)
    """
    _check(distance_km=distance_km, k=k)
    return distance_km**2 / 4 / (12.74 * k)


def radio_horizon_km(height_m: float, other_m: float = RECEIVER_HEIGHT_M) -> float:
    """Return the radio horizon between two antennas over smooth ground, 4/3 earth.

    Raises
    ------
    InvalidValueError
        If a height is negative or nan.

    Examples
    --------
    >>> round(radio_horizon_km(500.0, 10.0), 1)
    105.2
    """
    if not (height_m >= 0 and other_m >= 0):
        raise InvalidValueError(
            field="height_m", value=(height_m, other_m), allowed=QT_TRANSLATE_NOOP("errors", "0 or more")
        )
    return float(4.12 * (height_m**0.5 + other_m**0.5))


@dataclass(frozen=True, slots=True)
class Rain:
    """How rain weakens a wave: k R ** alpha dB in each km at R mm/h."""

    k: float
    alpha: float

    def db_per_km(self, rain_mm_h: float) -> float:
        """Return the loss in one km of such rain."""
        return float(self.k * rain_mm_h**self.alpha)


def rain(freq_ghz: float, tilt_deg: float, elevation_deg: float = 0.0) -> Rain:
    """Return how rain weakens a wave of a frequency.

    Parameters
    ----------
    freq_ghz
        1 to 1000 GHz.
    tilt_deg
        Of the polarization: 0 horizontal, 90 vertical, 45 circular.
    elevation_deg
        Of the path.

    Raises
    ------
    InvalidValueError
        If the frequency lies outside the model.

    References
    ----------
    ITU-R P.838-3 (2005).

    Examples
    --------
    >>> found = rain(14.25, 0.0, 31.07699124)
    >>> round(found.k, 8), round(found.db_per_km(26.48052), 8)
    (0.03975488, 1.58130839)
    """
    if not 1 <= freq_ghz <= 1000:
        raise InvalidValueError(field="freq_ghz", value=freq_ghz, allowed="1 to 1000")
    k_h, k_v = 10 ** _fitted("log_k_h", freq_ghz), 10 ** _fitted("log_k_v", freq_ghz)
    a_h, a_v = _fitted("alpha_h", freq_ghz), _fitted("alpha_v", freq_ghz)
    side = math.cos(math.radians(elevation_deg)) ** 2 * math.cos(math.radians(2 * tilt_deg))
    k = (k_h + k_v + (k_h - k_v) * side) / 2
    return Rain(k, (k_h * a_h + k_v * a_v + (k_h * a_h - k_v * a_v) * side) / (2 * k))


def rain_loss_db(
    distance_km: float,
    freq_ghz: float,
    rain_mm_h: float,
    polarization: Literal["vertical", "horizontal"],
    share_pct: float = 0.01,
) -> float:
    """Return what rain takes from a hop on the ground, or more, in a share of the year.

    Parameters
    ----------
    distance_km
        Length of the hop; the model was made for up to 60 km.
    freq_ghz
        1 to 100 GHz.
    rain_mm_h
        Rain rate that is exceeded in 0.01 % of the year.
    polarization
        Horizontal waves suffer more.
    share_pct
        0.001 to 1 %.

    Raises
    ------
    InvalidValueError
        If a number lies outside the model.

    References
    ----------
    ITU-R P.530, long-term statistics of rain attenuation.

    Examples
    --------
    >>> round(rain_loss_db(10.0, 18.0, 100.0, "vertical"), 2)
    42.42
    """
    _check(distance_km=distance_km, rain_mm_h=rain_mm_h)
    if not 1 <= freq_ghz <= 100:
        raise InvalidValueError(field="freq_ghz", value=freq_ghz, allowed="1 to 100")
    if not 0.001 <= share_pct <= 1:
        raise InvalidValueError(field="share_pct", value=share_pct, allowed="0.001 to 1")
    found = rain(freq_ghz, 90.0 if polarization == "vertical" else 0.0)
    spread = 0.477 * distance_km**0.633 * rain_mm_h ** (0.073 * found.alpha) * freq_ghz**0.123
    factor = 1 / max(spread - 10.579 * (1 - math.exp(-0.024 * distance_km)), 1 / 2.5)
    loss_db = found.db_per_km(rain_mm_h) * distance_km * factor
    c0 = 0.12 + 0.4 * math.log10(freq_ghz / 10) ** 0.8 if freq_ghz >= 10 else 0.12
    c1 = 0.07**c0 * 0.12 ** (1 - c0)
    c2 = 0.855 * c0 + 0.546 * (1 - c0)
    c3 = 0.139 * c0 + 0.043 * (1 - c0)
    of_the_year = c1 * share_pct ** -(c2 + c3 * math.log10(share_pct)) if share_pct != 0.01 else 1.0
    return float(loss_db * of_the_year)


@cache
def _terms() -> dict[str, list[dict[str, float]]]:
    found: dict[str, list[dict[str, float]]] = {}
    for row in read_rows(resources() / "radio" / "p838.csv", ("coefficient", *"abcmq", "source", "grade")):
        found.setdefault(row["coefficient"], []).append({name: float(row[name]) for name in "abcmq"})
    return found


def _fitted(coefficient: str, freq_ghz: float) -> float:
    terms, x = _terms()[coefficient], math.log10(freq_ghz)
    bells = sum(term["a"] * math.exp(-(((x - term["b"]) / term["c"]) ** 2)) for term in terms)
    return bells + terms[0]["m"] * x + terms[0]["q"]


def _check(**values: float) -> None:
    for name, value in values.items():
        if not 0 < value < math.inf:
            raise InvalidValueError(field=name, value=value, allowed=QT_TRANSLATE_NOOP("errors", "above 0"))
