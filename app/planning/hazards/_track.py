"""A storm on its track: what is recorded, and the storm at short steps of time with nothing missing."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from app.errors import InvalidValueError, TrackPointError, TrackTimesError, TrackTooShortError
from app.models.fields import check_fields, choice, flag, given, number, text
from app.models.hazard_event import WindModel
from app.planning.geodesy import FloatArray, distance_km
from app.planning.hazards._holland import b_from_pressure, deficit_from_wind, maximum_wind, radius_from_pressure
from app.planning.hazards._inland import weakened
from app.text import QT_TRANSLATE_NOOP

STEP_H = 0.5
LONGEST_H = 2400.0  # no storm has lasted 40 days: a date is wrong
FASTEST_TRANSLATION_MS = 30 * 0.514444  # 30 kt


@dataclass(frozen=True, slots=True, kw_only=True)
class TrackPoint:
    """Where the center of the storm was, and how strong it was there.

    `time_h` counts hours from any moment; `pressure_hpa` is the central pressure, `wind_ms` the maximum 1-minute wind
    (1 kt = 0.514444 m/s), `radius_km` the radius of maximum wind. None is unknown; one of pressure and wind is needed.
    """

    time_h: float
    lat: float
    lon: float
    pressure_hpa: float | None = None
    wind_ms: float | None = None
    radius_km: float | None = None


_LIMITS = {
    "time_h": (-1e7, 1e7),
    "lat": (-90, 90),
    "lon": (-360, 360),
    "pressure_hpa": (850, 1050),
    "wind_ms": (1, 120),
    "radius_km": (1, 290),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class HurricaneParameters:
    """A storm on its track.

    Raises
    ------
    TrackTooShortError, TrackTimesError, TrackPointError, InvalidValueError
        If the track has fewer than two points, its times do not rise, or a value is missing or impossible.
    """

    track: tuple[TrackPoint, ...] = given(
        QT_TRANSLATE_NOOP("fields", "Track"),
        help=QT_TRANSLATE_NOOP("fields", "Positions in time with wind or pressure, from a track file."),
    )
    start: str | None = text(
        QT_TRANSLATE_NOOP("fields", "Begins at"), help=QT_TRANSLATE_NOOP("fields", "Time of the first position, UTC.")
    )
    model: WindModel = choice(QT_TRANSLATE_NOOP("fields", "Wind model"), WindModel, default=WindModel.HOLLAND_2010)
    wind_from_pressure: bool = flag(
        QT_TRANSLATE_NOOP("fields", "Maximum wind from pressure"),
        default=False,
        help=QT_TRANSLATE_NOOP("fields", "Yes: the recorded wind is set aside where a pressure is recorded."),
    )
    environment_hpa: float = number(
        QT_TRANSLATE_NOOP("fields", "Pressure outside the storm"), "hPa", 980, 1040, default=1010.0
    )
    weakens_inland: bool = flag(
        QT_TRANSLATE_NOOP("fields", "Weakens over land"),
        default=False,
        help=QT_TRANSLATE_NOOP("fields", "Yes for tracks that were drawn or computed; observed ones hold it already."),
    )

    def __post_init__(self) -> None:
        check_fields(self)
        if len(self.track) < 2:
            raise TrackTooShortError(points=len(self.track))
        for at, point in enumerate(self.track, 1):
            _check_point(at, point)
        for at, (before, after) in enumerate(pairwise(self.track), 2):
            if after.time_h <= before.time_h:
                raise TrackTimesError(point=at)
        if (lasts_h := self.track[-1].time_h - self.track[0].time_h) > LONGEST_H:
            raise InvalidValueError(
                field="track",
                value=f"{lasts_h:g} h",
                allowed=QT_TRANSLATE_NOOP("errors", "{low} to {high}"),
                low=0,
                high=f"{LONGEST_H:g} h",
            )


def _check_point(at: int, point: TrackPoint) -> None:
    for name, (low, high) in _LIMITS.items():
        value = getattr(point, name)
        if value is not None and not low <= value <= high:  # refuses nan, too
            raise InvalidValueError(
                field=f"track[{at}].{name}",
                value=value,
                allowed=QT_TRANSLATE_NOOP("errors", "{low} to {high}"),
                low=low,
                high=high,
            )
    if point.pressure_hpa is None and point.wind_ms is None:
        raise TrackPointError(point=at)


@dataclass(frozen=True, slots=True, kw_only=True)
class StormSteps:
    """The storm at short, equal steps of time: all of shape (times,), velocities in m/s toward north and east."""

    time_h: FloatArray
    lat: FloatArray
    lon: FloatArray
    deficit_hpa: FloatArray
    wind_ms: FloatArray
    radius_km: FloatArray
    shape: FloatArray
    north_ms: FloatArray
    east_ms: FloatArray


def storm_steps(parameters: HurricaneParameters, step_h: float = STEP_H) -> StormSteps:
    """Interpolate a track to steps of at most `step_h` and derive what it does not say.

    Every point of the track is a step; between two points all values are linear in time. A missing pressure is the one
    with which Holland 2008 gives the recorded wind, a missing wind is that of Holland 2008, a missing radius the usual
    one for the pressure. The motion of a step is that since the step before; the first has none.
    """
    points = complete_track(parameters)
    known = points.time_h
    time = _times(known, step_h)
    lat, lon = np.interp(time, known, points.lat), np.interp(time, known, points.lon)
    north, east = _motion(time, lat, lon)
    deficit = np.interp(time, known, points.deficit_hpa)
    shape = b_from_pressure(deficit, _trend(time, deficit), lat, np.hypot(north, east))
    wind = maximum_wind(shape, deficit) if parameters.wind_from_pressure else np.interp(time, known, points.wind_ms)
    return StormSteps(
        time_h=time,
        lat=lat,
        lon=lon,
        deficit_hpa=deficit,
        wind_ms=weakened(time, lat, lon, wind) if parameters.weakens_inland else wind,
        radius_km=np.interp(time, known, points.radius_km),
        shape=shape,
        north_ms=north,
        east_ms=east,
    )


def complete_track(parameters: HurricaneParameters) -> StormSteps:
    """Return the points of the track with nothing missing."""
    track = parameters.track
    time, lat, pressure, wind, radius = (
        np.array([np.nan if (v := getattr(point, name)) is None else v for point in track], float)
        for name in ("time_h", "lat", "pressure_hpa", "wind_ms", "radius_km")
    )
    lon = np.degrees(np.unwrap(np.radians([point.lon for point in track])))
    north, east = _motion(time, lat, lon)
    speed = np.hypot(north, east)
    speed[0] = speed[1]
    from_wind = deficit_from_wind(np.nan_to_num(wind), lat, speed)
    deficit = np.maximum(np.where(np.isnan(pressure), from_wind, parameters.environment_hpa - pressure), 1.0)
    shape = b_from_pressure(deficit, _trend(time, deficit), lat, speed)
    return StormSteps(
        time_h=time,
        lat=lat,
        lon=lon,
        deficit_hpa=deficit,
        wind_ms=np.where(np.isnan(wind), maximum_wind(shape, deficit), wind),
        radius_km=np.where(np.isnan(radius), radius_from_pressure(parameters.environment_hpa - deficit), radius),
        shape=shape,
        north_ms=north,
        east_ms=east,
    )


def _trend(time: FloatArray, deficit: FloatArray) -> FloatArray:
    """Return the change of the central pressure since the step before, hPa/h; the first has none."""
    return np.append(0.0, -np.diff(deficit) / np.diff(time))


def _times(known: FloatArray, step_h: float) -> FloatArray:
    parts = np.ceil(np.diff(known) / step_h - 1e-9).astype(int)
    inner = [np.linspace(a, b, n, endpoint=False) for (a, b), n in zip(pairwise(known), parts, strict=True)]
    return np.concatenate([*inner, known[-1:]])


def _motion(time: FloatArray, lat: FloatArray, lon: FloatArray) -> tuple[FloatArray, FloatArray]:
    """Return the velocity since the step before toward north and east, m/s, at most 30 kt."""
    distance = distance_km(lat[:-1], lon[:-1], lat[1:], lon[1:])
    phi1, phi2, turn = np.radians(lat[:-1]), np.radians(lat[1:]), np.radians(np.diff(lon))
    bearing = np.arctan2(
        np.sin(turn) * np.cos(phi2), np.cos(phi1) * np.sin(phi2) - np.sin(phi1) * np.cos(phi2) * np.cos(turn)
    )
    speed = np.minimum(distance / np.diff(time) / 3.6, FASTEST_TRANSLATION_MS)
    return np.append(0.0, speed * np.cos(bearing)), np.append(0.0, speed * np.sin(bearing))
