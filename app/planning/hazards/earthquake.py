"""Earthquake shaking by equation, from magnitude, epicenter and depth: for screening, where no ShakeMap is at hand."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from app.models.fields import check_fields, choice, flag, number
from app.models.hazard_event import Ground, Rupture
from app.planning.geodesy import FloatArray, distance_km
from app.planning.hazards import Hazard
from app.planning.hazards._ground_motion import (
    allen_2012_intensity,
    sadigh_1997_rock,
    sadigh_1997_soil,
    spread,
    worden_2012_intensity,
    youngs_1997,
)
from app.planning.note import Note
from app.text import QT_TRANSLATE_NOOP

LEAST_PGA_G = 0.005  # weaker shaking harms nothing that has a curve here


@dataclass(frozen=True, slots=True, kw_only=True)
class EarthquakeParameters:
    """One earthquake as a point source.

    Raises
    ------
    InvalidValueError
        If a value lies outside what the equations were made for.
    """

    magnitude: float = number(QT_TRANSLATE_NOOP("fields", "Magnitude"), "Mw", 4, 9.5, required=True)
    lat: float = number(QT_TRANSLATE_NOOP("fields", "Latitude"), "°", -90, 90, required=True)
    lon: float = number(QT_TRANSLATE_NOOP("fields", "Longitude"), "°", -180, 180, required=True)
    depth_km: float = number(QT_TRANSLATE_NOOP("fields", "Depth"), "km", 1, 300, default=10.0)
    rupture: Rupture = choice(
        QT_TRANSLATE_NOOP("fields", "Rupture"),
        Rupture,
        default=Rupture.CRUST,
        help=QT_TRANSLATE_NOOP("fields", "In the crust, between the plates (interface), or inside the sinking plate."),
    )
    ground: Ground = choice(QT_TRANSLATE_NOOP("fields", "Ground"), Ground, default=Ground.SOIL)
    is_reverse: bool = flag(QT_TRANSLATE_NOOP("fields", "Reverse or thrust fault"), default=False)

    def __post_init__(self) -> None:
        check_fields(self)


def shaking(parameters: EarthquakeParameters, lat: FloatArray, lon: FloatArray) -> FloatArray:
    """Return the median peak ground acceleration of an earthquake.

    The distance is that to the hypocenter; for a long rupture this understates the shaking beside it. Crust: Sadigh and
    others 1997; interface and slab: Youngs and others 1997.

    Parameters
    ----------
    parameters
        The earthquake.
    lat, lon : shape (points,)
        WGS 84 degrees.

    Returns
    -------
    shape (points,), g
        0 below 0.005 g.

    Examples
    --------
    >>> quake = EarthquakeParameters(magnitude=7.0, lat=13.2, lon=-61.2, depth_km=10.0)
    >>> shaking(quake, np.array([13.2, 13.5, 25.0]), np.array([-61.2, -61.2, -61.2])).round(3)
    array([0.32 , 0.125, 0.   ])
    """
    lat, lon = np.asarray(lat, float), np.asarray(lon, float)
    here = np.full(len(lat), parameters.lat), np.full(len(lon), parameters.lon)
    away = np.hypot(distance_km(*here, lat, lon), parameters.depth_km)
    soil = parameters.ground is Ground.SOIL
    if parameters.rupture is Rupture.CRUST:
        equation = sadigh_1997_soil if soil else sadigh_1997_rock
        pga = equation(parameters.magnitude, away, parameters.is_reverse)
    else:
        pga = youngs_1997(parameters.magnitude, away, parameters.depth_km, parameters.rupture is Rupture.SLAB, soil)
    return np.where(pga < LEAST_PGA_G, 0.0, pga)


def _notes(parameters: EarthquakeParameters) -> tuple[Note, ...]:
    sigma = spread(parameters.rupture is not Rupture.CRUST, parameters.ground is Ground.SOIL, parameters.magnitude)
    nearest = np.array([parameters.depth_km])
    pga = shaking(parameters, np.array([parameters.lat]), np.array([parameters.lon]))
    felt = {
        "direct": round(float(allen_2012_intensity(parameters.magnitude, nearest)[0]), 1),
        "of_pga": round(float(worden_2012_intensity(np.maximum(pga, LEAST_PGA_G))[0]), 1),
    }
    return (
        Note(
            QT_TRANSLATE_NOOP(
                "notes",
                "Felt at the epicenter with intensity {direct} (MMI; Allen and others 2012, by the distance), "
                "or {of_pga} (Worden and others 2012, by the acceleration).",
            ),
            felt,
        ),
        Note(
            QT_TRANSLATE_NOOP(
                "notes",
                "Shaking by equation is for screening: the median of a point source; single earthquakes lie between "
                "{low} and {high} times it in two of three cases.",
            ),
            {"low": round(float(np.exp(-sigma)), 2), "high": round(float(np.exp(sigma)), 2)},
        ),
        Note(QT_TRANSLATE_NOOP("notes", "The ground is taken to be the same everywhere; landslides are not included.")),
    )


def _summary(parameters: EarthquakeParameters) -> Note:
    text = QT_TRANSLATE_NOOP("notes", "Earthquake of magnitude {magnitude} at {lat}, {lon}, {depth_km} km deep.")
    values = {"magnitude": parameters.magnitude, "lat": round(parameters.lat, 3), "lon": round(parameters.lon, 3)}
    return Note(text, values | {"depth_km": round(parameters.depth_km)})


def _repair_preset(parameters: EarthquakeParameters, highest: float) -> str:
    return "hazus"


HAZARD = Hazard(
    title=QT_TRANSLATE_NOOP("hazards", "Earthquake"),
    measure="pga",
    unit="g",
    averaging="peak",
    parameters=EarthquakeParameters,
    intensity=shaking,
    notes=_notes,
    summary=_summary,
    repair_preset=_repair_preset,
)
