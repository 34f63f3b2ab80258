"""Earthquake shaking as a ShakeMap: acceleration, or else felt intensity, in cells, by a seismological service."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from app.models.fields import check_fields, flag, given, number, text
from app.models.raster import Raster
from app.planning.geodesy import FloatArray
from app.planning.hazards import Hazard
from app.planning.hazards._ground_motion import worden_2012_acceleration
from app.planning.note import Note
from app.text import QT_TRANSLATE_NOOP

INTENSITY_SPREAD = 10 ** (0.66 / 3.70)  # of an acceleration from MMI: its standard deviation of 0.66 read backwards


@dataclass(frozen=True, slots=True, kw_only=True)
class ShakemapParameters:
    """One ShakeMap.

    Raises
    ------
    InvalidValueError
        If a value is impossible.
    """

    raster: Raster = given(
        QT_TRANSLATE_NOOP("fields", "Shaking"),
        help=QT_TRANSLATE_NOOP("fields", "Peak ground acceleration in g, or felt intensity, from a file grid.xml."),
    )
    is_intensity: bool = flag(QT_TRANSLATE_NOOP("fields", "Felt intensity (MMI), not acceleration"), default=False)
    magnitude: float | None = number(QT_TRANSLATE_NOOP("fields", "Magnitude"), "Mw", 0, 10)
    depth_km: float | None = number(QT_TRANSLATE_NOOP("fields", "Depth"), "km", 0, 800)
    time: str | None = text(QT_TRANSLATE_NOOP("fields", "Time"))

    def __post_init__(self) -> None:
        check_fields(self)


def shaking(parameters: ShakemapParameters, lat: FloatArray, lon: FloatArray) -> FloatArray:
    """Return the peak ground acceleration, of what is mapped interpolated between the nodes.

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
    return _acceleration(parameters, parameters.raster.at(lat, lon, smooth=True))


def _acceleration(parameters: ShakemapParameters, mapped: FloatArray) -> FloatArray:
    if not parameters.is_intensity:
        return mapped
    return np.where(mapped < 0, mapped, worden_2012_acceleration(mapped))  # what cannot be stays so, to be refused


def _summary(parameters: ShakemapParameters) -> Note:
    text = QT_TRANSLATE_NOOP("notes", "ShakeMap of magnitude {magnitude}, {time}: up to {highest} g.")
    highest = float(np.nanmax(_acceleration(parameters, parameters.raster.values()), initial=0.0))
    values = {"magnitude": parameters.magnitude or "?", "time": parameters.time or "-", "highest": round(highest, 2)}
    return Note(text, values)


def _notes(parameters: ShakemapParameters) -> tuple[Note, ...]:
    text = QT_TRANSLATE_NOOP("notes", "Shaking is the median of the ShakeMap; its own uncertainty is not drawn.")
    if not parameters.is_intensity:
        return (Note(text),)
    derived = QT_TRANSLATE_NOOP(
        "notes",
        "The map has felt intensity and no acceleration: this is derived from it (Worden and others 2012, read "
        "backwards); in two of three places it lies between {low} and {high} times what is derived.",
    )
    return (Note(text), Note(derived, {"low": round(1 / INTENSITY_SPREAD, 2), "high": round(INTENSITY_SPREAD, 2)}))


HAZARD = Hazard(
    title=QT_TRANSLATE_NOOP("hazards", "Earthquake (ShakeMap)"),
    measure="pga",
    unit="g",
    averaging="peak",
    highest=10.0,  # more than twice the strongest shaking ever recorded: another unit
    parameters=ShakemapParameters,
    intensity=shaking,
    notes=_notes,
    summary=_summary,
)
