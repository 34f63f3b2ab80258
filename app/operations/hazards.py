"""Hazard events before they are simulated: what can be entered, whether it makes sense, and how strong it would be."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from app.errors import InvalidValueError
from app.models import basemap
from app.models.fields import FieldSpec, specs
from app.models.hazard_event import HazardEvent
from app.models.snapshot import Snapshot
from app.models.store.plan_file import open_plan
from app.planning.hazards import Hazard, hazards, read_event
from app.planning.note import Note
from app.progress import Progress, no_progress

_COLUMNS, _ROWS = 96, 72
_MARGIN = 0.3

Bounds = tuple[float, float, float, float]
"""West, south, east, north in WGS 84 degrees."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HazardKind:
    """A hazard of the family, for a form: `title` is English, context "hazards"; `specs` are its parameters.

    `has_intensity` says that it has a strength at every place; others strike by name.
    """

    name: str
    title: str
    unit: str
    specs: tuple[FieldSpec, ...]
    has_intensity: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class IntensityField:
    """How strong an event would be: by table and id, and over cells of the map.

    `cells` are rows from south to north, `bounds` their outer edges; None is where the hazard has no data. `highest` is
    that of any place; `summary` and `notes` say what the event is and what was derived or left out.
    """

    title: str
    unit: str
    averaging: str
    values: dict[str, dict[str, float]]
    cells: tuple[tuple[float | None, ...], ...]
    bounds: Bounds
    highest: float
    summary: Note
    notes: tuple[Note, ...]


def hazard_kinds() -> tuple[HazardKind, ...]:
    """Return all hazards that an event can be of, by title."""
    kinds = [
        HazardKind(
            name=name,
            title=hazard.title,
            unit=hazard.unit,
            specs=specs(hazard.parameters),
            has_intensity=hazard.intensity is not None,
        )
        for name, hazard in hazards().items()
    ]
    return tuple(sorted(kinds, key=lambda kind: kind.title))


def check_event(event: HazardEvent) -> Note:
    """Return what an event is in a sentence; for a form before it keeps the event.

    Raises
    ------
    UnknownHazardError, HazardParametersError, InvalidValueError
        If its parameters are not what its hazard needs; a hazard may raise its own errors, too.
    """
    hazard, parameters = read_event(event)
    summary: Note = hazard.summary(parameters)
    return summary


def intensity_field(path: Path, event: HazardEvent, bounds: Bounds, progress: Progress = no_progress) -> IntensityField:
    """Return how strong an event would be at everything recorded and over a part of the map, before any simulation.

    Parameters
    ----------
    path
        The plan file.
    event
        The event; it need not be in the plan.
    bounds
        The part of the map; what is recorded beyond it is taken in, and a margin about all.

    Raises
    ------
    UnknownHazardError, HazardParametersError, InvalidValueError
        As `check_event`.
    """
    hazard, parameters = read_event(event)
    with open_plan(path) as store:
        snapshot = store.snapshot()
    progress(0.2)
    values = {}
    for table in (snapshot.sites, snapshot.settlements, snapshot.warning_nodes):
        if table:
            ground = np.array([getattr(r, "elevation_m", None) for r in table], float)
            found = hazard.at(parameters, np.array([r.lat for r in table]), np.array([r.lon for r in table]), ground)
            values[table[0].TABLE] = dict(zip([r.id for r in table], found.tolist(), strict=True))
    progress(0.5)
    bounds = _roomy(bounds, snapshot)
    cells = _cells(hazard, parameters, bounds)
    known = [value for row in cells for value in row if value is not None]
    known += [value for rows in values.values() for value in rows.values() if not np.isnan(value)]
    progress(1.0)
    return IntensityField(
        title=hazard.title,
        unit=hazard.unit,
        averaging=hazard.averaging,
        values=values,
        cells=cells,
        bounds=bounds,
        highest=max(known, default=0.0),
        summary=hazard.summary(parameters),
        notes=tuple(hazard.notes(parameters)),
    )


def event_intensity(
    path: Path, name_or_id: str, progress: Progress = no_progress
) -> tuple[IntensityField, dict[str, str]]:
    """Return how strong an event of a plan is, over its country, and the names of all places by id.

    Raises
    ------
    InvalidValueError
        If the plan has no such event or several, or the event strikes by name and has no strength.
    """
    with open_plan(path) as store:
        snapshot = store.snapshot()
    found = [event for event in snapshot.hazard_events if name_or_id in (event.id, event.name, event.code)]
    strong = [event for event in found if hazards()[event.hazard].intensity is not None]
    if len(strong) != 1:
        allowed = ", ".join(e.name for e in snapshot.hazard_events if hazards()[e.hazard].intensity is not None)
        raise InvalidValueError(field="event", value=name_or_id, allowed=allowed or "none")
    tables = (snapshot.sites, snapshot.settlements, snapshot.warning_nodes)
    names = {record.id: record.name for table in tables for record in table}
    bounds = basemap.country(snapshot.plan.country).bounds
    return intensity_field(path, strong[0], bounds, progress), names


def field_json(field: IntensityField) -> dict[str, Any]:
    """Return a field as JSON values; None where the hazard has no data, notes left out."""
    values = {table: {id: _known(value) for id, value in of_table.items()} for table, of_table in field.values.items()}
    plain = {name: getattr(field, name) for name in ("title", "unit", "averaging", "cells", "bounds", "highest")}
    return plain | {"values": values}


def _roomy(bounds: Bounds, snapshot: Snapshot) -> Bounds:
    west, south, east, north = bounds
    places = [(record.lon, record.lat) for table in (snapshot.sites, snapshot.settlements) for record in table]
    if places:
        lon, lat = np.array(places).T
        lon = lon + 360 * np.round(((west + east) / 2 - lon) / 360)  # on the country's side of the date line
        west, east = min(west, float(lon.min())), max(east, float(lon.max()))
        south, north = min(south, float(lat.min())), max(north, float(lat.max()))
    margin = _MARGIN * max(east - west, north - south)
    return west - margin, max(south - margin, -90.0), east + margin, min(north + margin, 90.0)


def _cells(hazard: Hazard, parameters: object, bounds: Bounds) -> tuple[tuple[float | None, ...], ...]:
    west, south, east, north = bounds
    lon = west + (np.arange(_COLUMNS) + 0.5) * (east - west) / _COLUMNS
    lon = (lon + 180) % 360 - 180
    lat = south + (np.arange(_ROWS) + 0.5) * (north - south) / _ROWS
    found = hazard.at(parameters, np.repeat(lat, _COLUMNS), np.tile(lon, _ROWS)).reshape(_ROWS, _COLUMNS)
    return tuple(tuple(_known(value) for value in row) for row in found.tolist())


def _known(value: float) -> float | None:
    return None if np.isnan(value) else value
