"""Hazards whose reach somebody mapped: outlines with an intensity each, or a raster; one file each uses this."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
import shapely

from app.errors import FootprintEmptyError, InvalidValueError
from app.models.fields import check_fields, flag, given
from app.models.raster import Raster
from app.planning.geodesy import FloatArray
from app.planning.hazards import Hazard
from app.planning.note import Note
from app.text import QT_TRANSLATE_NOOP

Ring = tuple[tuple[float, float], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Zone:
    """Outlines in which the intensity is the same; a polygon is its outer ring and its holes, of (lon, lat) degrees."""

    value: float
    polygons: tuple[tuple[Ring, ...], ...]
    name: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class FootprintParameters:
    """Where a hazard reaches and how strong it is there: outlines, a raster or both; the stronger counts.

    Raises
    ------
    FootprintEmptyError, InvalidValueError
        If there is neither, an intensity is below 0 or nan, or an outline is none.
    """

    zones: tuple[Zone, ...] = given(
        QT_TRANSLATE_NOOP("fields", "Outlines"),
        (),
        help=QT_TRANSLATE_NOOP("fields", "Areas with an intensity each, from a map file."),
    )
    raster: Raster | None = given(
        QT_TRANSLATE_NOOP("fields", "Raster"),
        None,
        help=QT_TRANSLATE_NOOP("fields", "Intensity in cells, from a GeoTIFF or an ASCII grid."),
    )

    def __post_init__(self) -> None:
        check_fields(self)
        if not (self.zones or self.raster or self.is_elsewhere()):
            raise FootprintEmptyError
        for zone in self.zones:
            if not (math.isfinite(zone.value) and zone.value >= 0):
                raise InvalidValueError(
                    field="intensity", value=zone.value, allowed=QT_TRANSLATE_NOOP("errors", "0 or more")
                )
            for polygon in zone.polygons or ((),):
                if not polygon or any(len(ring) < 4 or not np.isfinite(ring).all() for ring in polygon):
                    raise InvalidValueError(
                        field="outline",
                        value=len(polygon),
                        allowed=QT_TRANSLATE_NOOP("errors", "rings of 4 or more points"),
                    )

    def is_elsewhere(self) -> bool:
        """Return whether the hazard reaches places by something else than outlines and raster."""
        return False


def intensity_within(parameters: FootprintParameters, lat: FloatArray, lon: FloatArray) -> FloatArray:
    """Return the strongest intensity that outlines and raster have at places.

    Parameters
    ----------
    parameters
        The footprint.
    lat, lon : shape (points,)
        WGS 84 degrees.

    Returns
    -------
    shape (points,)
        0 outside all outlines; nan where there is only a raster and it has no data.

    Examples
    --------
    >>> box = ((-61.0, 13.0), (-60.0, 13.0), (-60.0, 14.0), (-61.0, 14.0), (-61.0, 13.0))
    >>> flood = FootprintParameters(zones=(Zone(value=1.5, polygons=((box,),)),))
    >>> intensity_within(flood, np.array([13.5, 12.0]), np.array([-60.5, -60.5]))
    array([1.5, 0. ])
    """
    lat, lon = np.asarray(lat, float), np.asarray(lon, float)
    found = np.zeros(len(lat)) if parameters.zones else np.full(len(lat), np.nan)
    for zone in parameters.zones:
        for outer, *holes in zone.polygons:
            polygon = shapely.Polygon(outer, holes)
            shapely.prepare(polygon)
            east = np.where(lon < polygon.bounds[0], lon + 360, lon)  # of an outline over the date line
            inside = shapely.contains_xy(polygon, east, lat)
            found[inside] = np.maximum(found[inside], zone.value)
    return found if parameters.raster is None else np.fmax(found, parameters.raster.at(lat, lon))


@dataclass(frozen=True, slots=True, kw_only=True)
class WaterParameters(FootprintParameters):
    """Where water reaches: how deep it stands, or up to which height above the sea.

    Raises
    ------
    FootprintEmptyError, InvalidValueError
        If there is neither outline nor raster, or a value is below 0 or nan.
    """

    is_level: bool = flag(
        QT_TRANSLATE_NOOP("fields", "Water levels above the sea, not depths"),
        default=False,
        help=QT_TRANSLATE_NOOP(
            "fields",
            "The depth is then the level less the ground elevation of each site; unknown where none is recorded.",
        ),
    )


def footprint(
    *,
    title: str,
    measure: str,
    unit: str,
    highest: float,
    about: str,
    parameters: type[FootprintParameters] = FootprintParameters,
) -> Hazard:
    """Return a hazard that is mapped.

    Parameters
    ----------
    title
        Its name, marked for translation in the context "hazards".
    measure, unit, highest
        What the intensity is, its unit, and the highest that can be meant.
    about
        What is to be said with every result, marked for translation in the context "notes".
    parameters
        What is mapped: `WaterParameters` may be levels.
    """
    return Hazard(
        title=title,
        measure=measure,
        unit=unit,
        averaging="mapped",
        highest=highest,
        is_level=_is_level,
        parameters=parameters,
        intensity=intensity_within,
        notes=lambda given: (*_notes(given), Note(about)),
        summary=_summary,
    )


def _is_level(parameters: FootprintParameters) -> bool:
    return isinstance(parameters, WaterParameters) and parameters.is_level


def _notes(parameters: FootprintParameters) -> tuple[Note, ...]:
    notes = []
    if parameters.zones:
        notes.append(Note(QT_TRANSLATE_NOOP("notes", "Outside the outlines the hazard is taken not to reach.")))
    if _is_level(parameters):
        text = QT_TRANSLATE_NOOP(
            "notes",
            "The values are water levels above the sea: a site stands in water as deep as the level lies over its "
            "recorded ground elevation. Where none is recorded, as along the routes of links, the depth is unknown and "
            "no harm is counted.",
        )
        notes.append(Note(text))
    return tuple(notes)


def _summary(parameters: FootprintParameters) -> Note:
    if parameters.raster is None:
        text = QT_TRANSLATE_NOOP("notes", "Outlines mapped: {count}, up to {highest}.")
        highest = max(zone.value for zone in parameters.zones)
        return Note(text, {"count": sum(len(z.polygons) for z in parameters.zones), "highest": round(highest, 2)})
    values = parameters.raster.values()
    text = QT_TRANSLATE_NOOP("notes", "Mapped in cells, {columns} x {rows}, up to {highest}.")
    highest = float(np.nanmax(values, initial=0.0))
    size = {"columns": parameters.raster.columns, "rows": parameters.raster.rows}
    return Note(text, size | {"highest": round(highest, 2)})
