"""The family of hazards: one module a hazard, found by looking.

A member holds `HAZARD = Hazard(...)`: a dataclass of parameters, from which the form is built, and a function that
gives the intensity at any points.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields
from typing import Any

import msgspec

from app.discovery import discover
from app.errors import HazardParametersError, UnknownHazardError
from app.models.hazard_event import HazardEvent
from app.planning.geodesy import FloatArray
from app.planning.note import Note


@dataclass(frozen=True, slots=True, kw_only=True)
class Hazard:
    """One hazard. `parameters` is a frozen dataclass; the functions take an instance of it first.

    `measure` names the intensity for curves ("wind"), `unit` and `averaging` say how it is meant. `intensity` takes
    latitudes and longitudes of shape (points,) in WGS 84 degrees and returns (points,): 0 where the hazard does not
    reach. `notes` says what was derived or left out, `summary` what the event is, `repair_preset` which repair times
    fit it, given the highest intensity at any site.
    """

    title: str
    measure: str
    unit: str
    averaging: str
    parameters: type[Any]
    intensity: Callable[[Any, FloatArray, FloatArray], FloatArray]
    notes: Callable[[Any], tuple[Note, ...]]
    summary: Callable[[Any], Note]
    repair_preset: Callable[[Any, float], str]


def hazards() -> dict[str, Hazard]:
    """Return every hazard by the name of its module."""
    return discover("app.planning.hazards", "HAZARD")


def read_event(event: HazardEvent) -> tuple[Hazard, Any]:
    """Return the hazard of an event and its parameters, checked.

    Raises
    ------
    UnknownHazardError
        If no module of the family has the hazard's name.
    HazardParametersError, InvalidValueError
        If the parameters are not what the hazard needs; a hazard may raise its own errors, too.
    """
    known = hazards()
    if event.hazard not in known:
        raise UnknownHazardError(event=event.name, hazard=event.hazard, known=", ".join(known))
    hazard = known[event.hazard]
    return hazard, read_parameters(hazard.parameters, event.hazard, event.parameters)


def read_parameters(parameters: type[Any], hazard: str, values: Mapping[str, Any]) -> Any:
    """Return JSON values as an instance of a parameter dataclass."""
    unknown = sorted(set(values) - {field.name for field in fields(parameters)})
    if unknown:
        raise HazardParametersError(hazard=hazard, reason=f"unknown field {', '.join(unknown)}")
    try:
        return msgspec.convert(dict(values), parameters)
    except msgspec.ValidationError as error:
        raise HazardParametersError(hazard=hazard, reason=error) from error
