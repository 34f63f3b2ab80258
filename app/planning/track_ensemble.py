"""Where else a storm might have gone: its track shifted to both sides, ahead and back, each as likely as the others."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from scipy.special import ndtri

from app.errors import InvalidValueError
from app.models.hazard_event import HazardEvent
from app.models.record import stable_id
from app.planning.geodesy import EARTH_RADIUS_KM, FloatArray
from app.planning.hazards import read_event
from app.text import QT_TRANSLATE_NOOP

HURRICANE = "hurricane"


@dataclass(frozen=True, slots=True, kw_only=True)
class ShiftedEvent:
    """A storm on a shifted track; `across_km` is positive to the right of its way, `along_km` ahead."""

    event: HazardEvent
    weight: float
    across_km: float
    along_km: float


def shifted_events(
    event: HazardEvent, *, across_sd_km: float, along_sd_km: float = 0.0, across: int = 5, along: int = 1
) -> tuple[ShiftedEvent, ...]:
    """Return a storm on shifted tracks, each with the same weight.

    The shifts are the middles of equally likely parts of a normal distribution around the track as it is, and every
    position moves by the same distances across and along the way that the storm has there. Winds, pressures and times
    stay with their positions; draws of a scenario do not depend on the event's id, so all tracks meet the same luck.

    Parameters
    ----------
    event
        A hurricane.
    across_sd_km, along_sd_km
        Standard deviation of the shift to the side and ahead: the error of a forecast, or how far history varies.
    across, along
        How many shifts in each direction; an odd number holds the track as it is.

    Raises
    ------
    InvalidValueError
        If the event is no hurricane, or a number is not above 0 (a deviation: below 0).
    TrackTooShortError, TrackTimesError, TrackPointError
        As for the event itself.

    Examples
    --------
    >>> north = [{"time_h": 6.0 * i, "lat": 10.0 + i, "lon": -61.0, "wind_ms": 50.0} for i in range(3)]
    >>> storm = HazardEvent(id="e", name="Storm", hazard="hurricane", parameters={"track": north})
    >>> [round(shifted.across_km) for shifted in shifted_events(storm, across_sd_km=100, across=3)]
    [-97, 0, 97]
    """
    if event.hazard != HURRICANE:
        raise InvalidValueError(field="hazard", value=event.hazard, allowed=HURRICANE)
    for name, value, least in (("across", across, 1), ("along", along, 1)):
        if value < least:
            raise InvalidValueError(
                field=name, value=value, allowed=QT_TRANSLATE_NOOP("errors", "{least} or more"), least=least
            )
    for name, deviation in (("across_sd_km", across_sd_km), ("along_sd_km", along_sd_km)):
        if not 0 <= deviation < EARTH_RADIUS_KM:
            raise InvalidValueError(field=name, value=deviation, allowed=QT_TRANSLATE_NOOP("errors", "0 or more"))
    read_event(event)
    to_side, ahead = across_sd_km * _middles(across), along_sd_km * _middles(along)
    return tuple(
        ShiftedEvent(
            event=_shifted(event, side, forward),
            weight=1.0 / (across * along),
            across_km=side,
            along_km=forward,
        )
        for forward in ahead.tolist()
        for side in to_side.tolist()
    )


def _middles(count: int) -> FloatArray:
    """Return the medians of equally likely parts of the standard normal distribution."""
    middles: FloatArray = ndtri((np.arange(count) + 0.5) / count) + 0.0
    return middles


def _shifted(event: HazardEvent, across_km: float, along_km: float) -> HazardEvent:
    if not across_km and not along_km:
        return event
    track = event.parameters["track"]
    lat, lon = np.array([p["lat"] for p in track], float), np.array([p["lon"] for p in track], float)
    heading = _headings(lat, lon)
    lat, lon = _moved(lat, lon, heading, along_km)
    lat, lon = _moved(lat, lon, heading + np.pi / 2, across_km)
    moved = [point | {"lat": a, "lon": b} for point, a, b in zip(track, lat.tolist(), lon.tolist(), strict=True)]
    return replace(
        event,
        id=stable_id("", HazardEvent.TABLE, f"{event.id}/{across_km:.3f}/{along_km:.3f}"),
        parameters=event.parameters | {"track": moved},
    )


def _headings(lat: FloatArray, lon: FloatArray) -> FloatArray:
    """Return the way of the storm at each position, radians from north, from the position before to the one after."""
    before, after = np.maximum(np.arange(len(lat)) - 1, 0), np.minimum(np.arange(len(lat)) + 1, len(lat) - 1)
    north, here = np.radians(lat[after]), np.radians(lat[before])
    turn = np.radians(lon[after] - lon[before])
    heading: FloatArray = np.arctan2(
        np.sin(turn) * np.cos(north), np.cos(here) * np.sin(north) - np.sin(here) * np.cos(north) * np.cos(turn)
    )
    return heading


def _moved(lat: FloatArray, lon: FloatArray, heading: FloatArray, km: float) -> tuple[FloatArray, FloatArray]:
    """Return positions moved along great circles."""
    phi, angle = np.radians(lat), km / EARTH_RADIUS_KM
    to = np.arcsin(np.sin(phi) * np.cos(angle) + np.cos(phi) * np.sin(angle) * np.cos(heading))
    turn = np.arctan2(np.sin(heading) * np.sin(angle) * np.cos(phi), np.cos(angle) - np.sin(phi) * np.sin(to))
    return np.degrees(to), (lon + np.degrees(turn) + 180) % 360 - 180
