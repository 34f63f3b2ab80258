"""The family of hazards: one module a hazard, found by looking.

A member holds `HAZARD = Hazard(...)`: a dataclass of parameters, from which the form is built, and a function that
gives the intensity at any points, or what fails by name.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields
from typing import Any

import msgspec
import numpy as np

from app.discovery import discover
from app.errors import HazardParametersError, InvalidValueError, UnknownHazardError
from app.models.hazard_event import HazardEvent
from app.planning.geodesy import FloatArray
from app.planning.layer import Layer
from app.planning.network import Network
from app.planning.note import Note
from app.planning.recovery import Preset
from app.text import QT_TRANSLATE_NOOP


def usual_repair(parameters: Any, highest: float) -> str:
    """Return the usual repair times."""
    return "hazus"


def no_level(parameters: Any) -> bool:
    """Return that the intensity is that of the place itself."""
    return False


@dataclass(frozen=True, slots=True, kw_only=True)
class Hazard:
    """One hazard: what it does, by the intensity at a place or to assets by name.

    `parameters` is a frozen dataclass whose fields are declared with `app.models.fields`; the functions take an
    instance of it first. A hazard has one of two forms:

    - `intensity` takes latitudes and longitudes of shape (points,) in WGS 84 degrees and returns (points,): 0 where the
      hazard does not reach, nan where it has no data. `measure` names the intensity for curves ("wind"), `unit` and
      `averaging` say how it is meant, `highest` what can be meant at all. Where `is_level`, it is a height above the
      sea, from which `at` takes the ground.
    - `affected` takes the network and returns the layers of what fails, whatever its place: grid zones, cables,
      everything of an operator. `altered` returns the network with what the hazard changes without breaking it, such
      as fuel that comes later.

    `notes` says what was derived or left out, `summary` what the event is, `repair_preset` which repair times fit it,
    given the highest intensity at any site.
    """

    title: str
    parameters: type[Any]
    notes: Callable[[Any], tuple[Note, ...]]
    summary: Callable[[Any], Note]
    repair_preset: Callable[[Any, float], str] = usual_repair
    measure: str = ""
    unit: str = ""
    averaging: str = ""
    highest: float = np.inf
    is_level: Callable[[Any], bool] = no_level
    intensity: Callable[[Any, FloatArray, FloatArray], FloatArray] | None = None
    affected: Callable[[Any, Network, Preset], tuple[Layer, ...]] | None = None
    altered: Callable[[Any, Network], Network] | None = None

    def at(self, parameters: Any, lat: FloatArray, lon: FloatArray, ground_m: FloatArray | None = None) -> FloatArray:
        """Return the intensity at places, checked; nan everywhere for a hazard that strikes by name.

        A level is taken as its height over the ground at each place: nan where that is unknown and the hazard reaches.

        Parameters
        ----------
        parameters
            Of the event.
        lat, lon : shape (points,)
            WGS 84 degrees.
        ground_m : shape (points,)
            Ground above the sea, nan where it is unknown; unknown everywhere if None.

        Returns
        -------
        shape (points,)

        Raises
        ------
        InvalidValueError
            If an intensity is below 0 or higher than can be meant.
        """
        if self.intensity is None:
            return np.full(len(lat), np.nan)
        found = self.intensity(parameters, lat, lon)
        if self.is_level(parameters):
            over = np.maximum(found - (np.nan if ground_m is None else ground_m), 0)
            found = np.where(found == 0, 0, over)
        wrong = (found < 0) | np.isinf(found) | (found > self.highest)
        if wrong.any():
            allowed = QT_TRANSLATE_NOOP("errors", "0 or more")
            if np.isfinite(self.highest):
                allowed = f"0 to {self.highest:g} {self.unit}".rstrip()
            raise InvalidValueError(field="intensity", value=float(found[wrong][0]), allowed=allowed)
        return found


def as_named(name: str) -> str:
    """Return a name as it is compared: spaces around it and capitals make no difference."""
    return name.strip().casefold()


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
        raise HazardParametersError(
            hazard=hazard, reason=QT_TRANSLATE_NOOP("errors", "unknown field {detail}"), detail=", ".join(unknown)
        )
    try:
        return msgspec.convert(dict(values), parameters)
    except msgspec.ValidationError as error:
        raise HazardParametersError(hazard=hazard, reason=error) from error
