"""Earthquake shaking as a ShakeMap: peak ground acceleration in cells, by a seismological service."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from app.models.fields import checked, given, number, specs, text
from app.models.raster import Raster
from app.planning.geodesy import FloatArray
from app.planning.hazards import Hazard
from app.planning.note import Note
from app.text import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True, kw_only=True)
class ShakemapParameters:
    """One ShakeMap.

    Raises
    ------
    InvalidValueError
        If a value is impossible.
    """

    raster: Raster = given(
        QT_TRANSLATE_NOOP("fields", "Peak ground acceleration"),
        help=QT_TRANSLATE_NOOP("fields", "In g, from a file grid.xml."),
    )
    magnitude: float | None = number(QT_TRANSLATE_NOOP("fields", "Magnitude"), "Mw", 0, 10)
    depth_km: float | None = number(QT_TRANSLATE_NOOP("fields", "Depth"), "km", 0, 800)
    time: str | None = text(QT_TRANSLATE_NOOP("fields", "Time"))

    def __post_init__(self) -> None:
        for spec in specs(type(self)):
            object.__setattr__(self, spec.name, checked(spec, getattr(self, spec.name)))


def shaking(parameters: ShakemapParameters, lat: FloatArray, lon: FloatArray) -> FloatArray:
    """Return the peak ground acceleration, interpolated between the nodes of the map.

    Parameters
    ----------
    parameters
        The map.
    lat, lon : shape (points,)
        WGS 84 degrees.

    Returns
    -------
    shape (points,), g
        nan outside the map: it says nothing of those places.
    """
    return parameters.raster.at(lat, lon, smooth=True)


def _summary(parameters: ShakemapParameters) -> Note:
    text = QT_TRANSLATE_NOOP("notes", "ShakeMap of magnitude {magnitude}, {time}: up to {highest} g.")
    highest = float(np.nanmax(parameters.raster.values(), initial=0.0))
    values = {"magnitude": parameters.magnitude or "?", "time": parameters.time or "-", "highest": round(highest, 2)}
    return Note(text, values)


def _notes(parameters: ShakemapParameters) -> tuple[Note, ...]:
    text = QT_TRANSLATE_NOOP("notes", "Shaking is the median of the ShakeMap; its own uncertainty is not drawn.")
    return (Note(text),)


HAZARD = Hazard(
    title=QT_TRANSLATE_NOOP("hazards", "Earthquake (ShakeMap)"),
    measure="pga",
    unit="g",
    averaging="peak",
    parameters=ShakemapParameters,
    intensity=shaking,
    notes=_notes,
    summary=_summary,
)
