"""Stand-in until the branch `outage` lands: the shape of a result."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, kw_only=True)
class Band:
    mean: tuple[float, ...]
    p5: tuple[float, ...]
    p95: tuple[float, ...]


@dataclass(frozen=True, kw_only=True)
class Reported:
    time_h: float
    mean: float
    p5: float
    p95: float
    damage: float
    power: float
    transport: float


@dataclass(frozen=True, kw_only=True)
class PersonHours:
    mean: float
    p5: float
    p95: float
    se: float


@dataclass(frozen=True, kw_only=True)
class AssetOutage:
    id: str
    name: str
    kind: str
    outage_probability: float
    p_damage: float
    expected_down_h: float
    intensity: float | None = None
    people: float | None = None
    failure_curve: str = ""
    grade: str = ""


@dataclass(frozen=True, kw_only=True)
class SettlementOutage:
    id: str
    name: str
    people: float | None
    unserved_probability_24h: float
    expected_unserved_h: float


@dataclass(frozen=True, kw_only=True)
class Assumption:
    table: str
    field: str
    value: str
    unit: str
    count: int
    rule: str
    grade: str
    source: str


@dataclass(frozen=True, kw_only=True)
class UsedCurve:
    id: str
    title: str
    source: str
    grade: str
    used_by: int


@dataclass(frozen=True, kw_only=True)
class OutageResult:
    scenario_name: str
    seed: int
    realizations: int
    epochs_h: tuple[float, ...]
    people_recorded: float
    people_already_isolated: float
    unserved_people: Band
    reported: tuple[Reported, ...]
    causes_people: dict[str, tuple[float, ...]]
    person_hours: PersonHours
    person_hours_by_cause: dict[str, float]
    sites: tuple[AssetOutage, ...]
    links: tuple[AssetOutage, ...]
    settlements: tuple[SettlementOutage, ...]
    essential_down: tuple[float, ...] = ()
    assumptions: tuple[Assumption, ...] = ()
    curves: tuple[UsedCurve, ...] = ()
    warnings: tuple[Any, ...] = ()
    hazard: dict[str, Any] = field(default_factory=dict)
