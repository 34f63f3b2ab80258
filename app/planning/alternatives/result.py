"""What alternative links are worth in a scenario; part of a run."""

from __future__ import annotations

from dataclasses import dataclass

from app.planning.note import Note


@dataclass(frozen=True, slots=True, kw_only=True)
class ServiceOutcome:
    """One class of service with all alternative links that carry it, beside the everyday network alone.

    `people_without` and `people_with` are mean numbers without this service at each reported time; the person-hours
    avoided are their mean difference in each realization, `se` its standard error. `essential_with` counts essential
    sites without it. Errors are empty in a run of an older Lifeline and before two realizations.
    """

    service: str
    links: int
    people_without: tuple[float, ...]
    people_with: tuple[float, ...]
    person_hours_without: float
    person_hours_avoided: float
    se: float
    essential_without: tuple[float, ...]
    essential_with: tuple[float, ...]
    people_without_se: tuple[float, ...] = ()
    people_with_se_at_most: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class AlternativeWorth:
    """One link or kit as the only one: what it avoids in each class of service that it carries.

    `in_service` is how likely it works at each reported time. `essential_site_hours_avoided` counts hours of essential
    sites. `kbps_per_person` is its capacity over the most people that it serves on average, None where the capacity is
    not recorded or it serves nobody.
    """

    id: str
    name: str
    kind: str
    services: tuple[str, ...]
    setup_h: float
    in_service: tuple[float, ...]
    people: tuple[float, ...]
    person_hours_avoided: float
    se: float
    essential_site_hours_avoided: float
    capacity_mbps: float | None
    kbps_per_person: float | None
    cost_usd: float | None
    assumed: tuple[str, ...]
    in_service_se: tuple[float, ...] = ()
    people_se: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class AlternativesOutcome:
    """The scenario with and without alternative links, under the same draws; links are in order of their worth."""

    services: tuple[ServiceOutcome, ...]
    links: tuple[AlternativeWorth, ...]
    notes: tuple[Note, ...]
