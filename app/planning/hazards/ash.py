"""Volcanic ash: thickness on the ground, mapped by somebody else, or thinning about a vent for screening."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

import numpy as np

from app.errors import MissingValueError
from app.models.fields import number
from app.planning.geodesy import FloatArray, distance_km
from app.planning.hazards._footprint import FootprintParameters, footprint, intensity_within
from app.planning.note import Note
from app.text import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True, kw_only=True)
class AshParameters(FootprintParameters):
    """Where ash lies: outlines, a raster, or circles about a vent that thin with the root of their area.

    Raises
    ------
    FootprintEmptyError, MissingValueError, InvalidValueError
        If there is nothing of it, only a part of what a vent needs, or a value is below 0 or nan.
    """

    lat: float | None = number(QT_TRANSLATE_NOOP("fields", "Latitude of the vent"), "°", -90, 90)
    lon: float | None = number(QT_TRANSLATE_NOOP("fields", "Longitude of the vent"), "°", -180, 180)
    thickness_mm: float | None = number(QT_TRANSLATE_NOOP("fields", "Thickness at the vent"), "mm", 0, 5000)
    thinning_per_km: float | None = number(
        QT_TRANSLATE_NOOP("fields", "Thinning"),
        "1/km",
        0,
        10,
        help=QT_TRANSLATE_NOOP("fields", "k of T = T0 exp(-k √A), A the area in km² within a line of equal thickness."),
    )

    def __post_init__(self) -> None:
        FootprintParameters.__post_init__(self)
        missing = [name for name, value in self.vent().items() if value is None]
        if missing and self.is_elsewhere():
            allowed = QT_TRANSLATE_NOOP("errors", "position, thickness and thinning of a vent together")
            raise MissingValueError(field=missing[0], value="", allowed=allowed)

    def vent(self) -> dict[str, float | None]:
        """Return what a vent needs, by field."""
        return {name: getattr(self, name) for name in ("lat", "lon", "thickness_mm", "thinning_per_km")}

    def is_elsewhere(self) -> bool:
        """Return whether ash lies about a vent."""
        return any(value is not None for value in self.vent().values())


def thickness(parameters: AshParameters, lat: FloatArray, lon: FloatArray) -> FloatArray:
    """Return how thick ash lies: as mapped or, where a vent is given, by its distance; the thicker counts.

    Parameters
    ----------
    parameters
        The ash fall.
    lat, lon : shape (points,)
        WGS 84 degrees.

    Returns
    -------
    shape (points,), mm
        0 outside all outlines; nan where there is only a raster and it has no data.

    References
    ----------
    Pyle (1989), The thickness, volume and grainsize of tephra fall deposits, Bulletin of Volcanology 51, 1.

    Examples
    --------
    >>> fall = AshParameters(lat=13.33, lon=-61.18, thickness_mm=500.0, thinning_per_km=0.1)
    >>> thickness(fall, np.array([13.33, 13.43]), np.array([-61.18, -61.18])).round()
    array([500.,  70.])
    """
    mapped = intensity_within(parameters, lat, lon)
    if not parameters.is_elsewhere():
        return mapped
    at_lat, at_lon, highest, k = (value or 0.0 for value in parameters.vent().values())
    away = distance_km(np.full(len(lat), at_lat), np.full(len(lon), at_lon), np.asarray(lat), np.asarray(lon))
    thinned: FloatArray = np.fmax(mapped, highest * np.exp(-k * math.sqrt(math.pi) * away))
    return thinned


_MAPPED = footprint(
    title=QT_TRANSLATE_NOOP("hazards", "Volcanic ash"),
    measure="ash",
    unit="mm",
    highest=5000.0,
    about=QT_TRANSLATE_NOOP(
        "notes",
        "No curve for telecommunication under ash is published: the odds are a rule of thumb for dry ash.",
    ),
    parameters=AshParameters,
)


def _notes(parameters: AshParameters) -> tuple[Note, ...]:
    text = QT_TRANSLATE_NOOP(
        "notes", "Ash is taken to thin in circles about the vent, for screening: wind would carry it to one side."
    )
    return (*((Note(text),) if parameters.is_elsewhere() else ()), *_MAPPED.notes(parameters))


def _summary(parameters: AshParameters) -> Note:
    if parameters.zones or parameters.raster:
        return _MAPPED.summary(parameters)
    text = QT_TRANSLATE_NOOP("notes", "Ash about a vent at {lat}, {lon}: {thickness} mm there, thinning by {k} per km.")
    place = {"lat": round(parameters.lat or 0.0, 3), "lon": round(parameters.lon or 0.0, 3)}
    return Note(text, place | {"thickness": parameters.thickness_mm, "k": parameters.thinning_per_km})


HAZARD = replace(_MAPPED, intensity=thickness, notes=_notes, summary=_summary)
