"""Hurricane wind along a track: Holland 2010 by default, with the asymmetry of a moving storm.

Wind is the highest 1-minute mean at 10 m over open terrain; it weakens over land where the track does not know of it
(`_inland`). Formulas and check values: domain notes 3.3 and 9.
"""

from __future__ import annotations

import math

import numpy as np

from app.models.hazard_event import WindModel
from app.planning.fragility import load_fragility
from app.planning.geodesy import EARTH_RADIUS_KM, FloatArray, unit_vectors
from app.planning.hazards import Hazard
from app.planning.hazards._holland import EARTH_ROTATION, b_from_gradient_wind, holland_1980, holland_2008, holland_2010
from app.planning.hazards._track import (
    HurricaneParameters,
    StormSteps,
    TrackPoint,
    complete_track,
    storm_steps,
)
from app.planning.note import Note
from app.text import QT_TRANSLATE_NOOP

__all__ = ["HAZARD", "HurricaneParameters", "TrackPoint", "WindModel", "wind_field"]

REACH_KM = 300.0
LEAST_WIND_MS = 17.5
GRADIENT_TO_SURFACE = 0.9
MAJOR_MS = 50.0


def wind_field(parameters: HurricaneParameters, lat: FloatArray, lon: FloatArray) -> FloatArray:
    """Return the highest 1-minute wind at 10 m while the storm passes.

    Points further than 300 km from the center and winds under 17.5 m/s count as none. The speed of translation is
    taken from the profile and added back as a vector, both fading as min(1, radius of maximum wind / distance); the
    wind turns counterclockwise north of the equator and on it, clockwise south of it.

    Parameters
    ----------
    parameters
        The storm on its track.
    lat, lon : shape (points,)
        WGS 84 degrees.

    Returns
    -------
    shape (points,), m/s

    References
    ----------
    Holland 1980, 2008, 2010 as in `_holland`; Mouton and Nordbeck 1999 for the fading translation.

    Examples
    --------
    >>> north = [TrackPoint(time_h=6.0 * i, lat=10.0 + i, lon=-61.0, wind_ms=60.0, radius_km=30.0) for i in range(5)]
    >>> storm = HurricaneParameters(track=tuple(north))
    >>> wind_field(storm, np.array([12.0, 12.0, 12.0]), np.array([-60.725, -61.275, -50.0])).round(1)
    array([60., 51.,  0.])
    """
    storm = storm_steps(parameters)
    points = unit_vectors(np.asarray(lat, float), np.asarray(lon, float))
    highest = np.zeros(len(points))
    least_dot = math.cos(REACH_KM / EARTH_RADIUS_KM)
    for step in range(len(storm.time_h)):
        basis = _basis(storm.lat[step], storm.lon[step])
        near = np.flatnonzero(points @ basis[:, 0] >= least_dot)
        if len(near):
            highest[near] = np.maximum(
                highest[near], _wind_at_step(storm, step, points[near] @ basis, parameters.model)
            )
    highest[highest < LEAST_WIND_MS] = 0.0
    return highest


def _basis(lat: float, lon: float) -> FloatArray:
    """Return the directions up, north and east at a place as columns."""
    phi, lam = math.radians(lat), math.radians(lon)
    up = [math.cos(phi) * math.cos(lam), math.cos(phi) * math.sin(lam), math.sin(phi)]
    north = [-math.sin(phi) * math.cos(lam), -math.sin(phi) * math.sin(lam), math.cos(phi)]
    east = [-math.sin(lam), math.cos(lam), 0.0]
    return np.array([up, north, east]).T


def _wind_at_step(storm: StormSteps, step: int, local: FloatArray, model: WindModel) -> FloatArray:
    """Return the wind (points,) of one step; `local` holds the points as (up, north, east) at the center."""
    up, north, east = local.T
    aside = np.hypot(north, east)
    distance = np.maximum(EARTH_RADIUS_KM * np.arctan2(aside, up), 0.01)
    radius = storm.radius_km[step]
    fading = np.minimum(1.0, radius / distance)
    around = _speed_around(storm, step, distance, fading, model)
    turn = math.copysign(1.0, storm.lat[step]) / np.maximum(aside, 1e-12)  # on the equator as north of it
    wind: FloatArray = np.hypot(
        around * turn * east + storm.north_ms[step] * fading, -around * turn * north + storm.east_ms[step] * fading
    )
    return wind


def _speed_around(
    storm: StormSteps, step: int, distance: FloatArray, fading: FloatArray, model: WindModel
) -> FloatArray:
    """Return the wind around the center without the translation, m/s."""
    translation = math.hypot(storm.north_ms[step], storm.east_ms[step])
    radius, wind, deficit = storm.radius_km[step], storm.wind_ms[step], storm.deficit_hpa[step]
    if model is WindModel.HOLLAND_1980:
        gradient = max(wind - translation, 0.0) / GRADIENT_TO_SURFACE
        shape = b_from_gradient_wind(np.array(gradient), np.array(deficit))
        coriolis = 2 * EARTH_ROTATION * abs(math.sin(math.radians(storm.lat[step])))
        return GRADIENT_TO_SURFACE * holland_1980(distance, radius, shape, deficit, coriolis)
    profile = holland_2010 if model is WindModel.HOLLAND_2010 else holland_2008
    return profile(distance, radius, wind, storm.shape[step]) - translation * fading


def _notes(parameters: HurricaneParameters) -> tuple[Note, ...]:
    track = parameters.track
    counts = (
        (
            sum(point.pressure_hpa is None for point in track),
            QT_TRANSLATE_NOOP(
                "notes", "Points of the track without a pressure, which is derived from the wind: {count}."
            ),
        ),
        (
            sum(point.wind_ms is None for point in track),
            QT_TRANSLATE_NOOP(
                "notes", "Points of the track without a wind, which is derived from the pressure: {count}."
            ),
        ),
        (
            sum(point.radius_km is None for point in track),
            QT_TRANSLATE_NOOP(
                "notes",
                "Points of the track without a radius of maximum wind, for which the usual one is taken: {count}.",
            ),
        ),
    )
    inland = (
        QT_TRANSLATE_NOOP(
            "notes",
            "Over land the storm weakens after Kaplan and DeMaria 1995, made for continents: too fast for islands.",
        )
        if parameters.weakens_inland
        else QT_TRANSLATE_NOOP("notes", "Wind does not weaken over land beyond what the track itself says.")
    )
    gust = QT_TRANSLATE_NOOP(
        "notes",
        "Winds are the highest 1-minute means at 10 m over open land; for curves of 3-second gusts times {factor}.",
    )
    factor = round(load_fragility().converted("1min", "3s"), 2)
    told = [Note(text, {"count": count}) for count, text in counts if count]
    return (*told, Note(inland), Note(gust, {"factor": factor}))


def _summary(parameters: HurricaneParameters) -> Note:
    points = complete_track(parameters)
    values = {
        "wind_ms": round(float(points.wind_ms.max()), 1),
        "pressure_hpa": round(float(parameters.environment_hpa - points.deficit_hpa.max())),
        "points": len(parameters.track),
        "hours": round(float(points.time_h[-1] - points.time_h[0])),
    }
    if parameters.start is None:
        text = QT_TRANSLATE_NOOP(
            "notes",
            "Storm over {hours} h (points of the track: {points}), up to {wind_ms} m/s, down to {pressure_hpa} hPa.",
        )
        return Note(text, values)
    text = QT_TRANSLATE_NOOP(
        "notes",
        "Storm from {start} over {hours} h (points of the track: {points}), up to {wind_ms} m/s, "
        "down to {pressure_hpa} hPa.",
    )
    return Note(text, values | {"start": parameters.start})


def _repair_preset(parameters: HurricaneParameters, highest: float) -> str:
    """Return the slow repair times where the wind of a major hurricane (category 3 or more) reaches any site."""
    return "caribbean_cat45" if highest >= MAJOR_MS else "hazus"


HAZARD = Hazard(
    title=QT_TRANSLATE_NOOP("hazards", "Hurricane"),
    measure="wind",
    unit="m/s",
    averaging="1min",
    parameters=HurricaneParameters,
    intensity=wind_field,
    notes=_notes,
    summary=_summary,
    repair_preset=_repair_preset,
)
