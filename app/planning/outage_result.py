"""What one simulated scenario answers; a run in the plan file keeps it as JSON."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Literal, get_args

import msgspec

from app.planning.alternatives.result import AlternativesOutcome
from app.planning.assumptions import Assumption
from app.planning.note import Note
from app.planning.warning_result import WarningOutcome

Cause = Literal["damage", "logical", "power", "transport"]

ENOUGH_SE = 0.05
"""Standard error of the person-hours, as a share of them, that is small enough where nobody asks for another."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Estimate:
    """Mean over the realizations, and the values that 5 % and 95 % of them stay under, each with its standard error.

    An error is None where the realizations are too few to tell it, and in a run of an older Lifeline.
    """

    mean: float
    p5: float
    p95: float
    se: float | None = None
    p5_se: float | None = None
    p95_se: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Band:
    """An estimate at every epoch; an error is empty where the realizations are too few to tell it."""

    mean: tuple[float, ...]
    p5: tuple[float, ...]
    p95: tuple[float, ...]
    se: tuple[float, ...] = ()
    p5_se: tuple[float, ...] = ()
    p95_se: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Reported:
    """People without service at one reported time; the mean numbers by cause add up to the mean.

    `se_by_cause` are their standard errors; empty in a run of an older Lifeline, which knew no `logical` either.
    """

    time_h: float
    people: Estimate
    damage: float
    power: float
    transport: float
    logical: float = 0.0
    se_by_cause: dict[Cause, float] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class MetricEstimate:
    """One number a realization: `se` is the standard error of the mean; `better` is "lower" or "higher".

    `p5_se` and `p95_se` are those of the quantiles, as in `Estimate`.
    """

    name: str
    title: str
    unit: str
    better: str
    mean: float
    p5: float
    p95: float
    se: float
    p5_se: float | None = None
    p95_se: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonHours:
    """Person-hours of service lost within 30 days, by the trapezoid rule over all epochs; errors as in `Estimate`."""

    mean: float
    p5: float
    p95: float
    se: float
    p5_se: float | None = None
    p95_se: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AssetOutage:
    """What becomes of a site or a link.

    A site is out while it is not in service: damaged, without power or without a live path to a gateway; a link while
    it is damaged itself. `outage_probability` is that of being out at any epoch of the first 72 h, `p_damage` that of
    being damaged, `expected_down_h` the mean hours out to day 30. `people` are those a site serves, and those whose
    shortest route to a gateway crosses a link. `intensity` is None where the hazard has no data or strikes by name,
    `failure_curve` empty where it does no harm by its intensity. `outage_se` is the standard error of the probability,
    `down_se_at_most_h` a bound of that of the hours, which lie between 0 and 720; `down_h_by_cause` adds up to the mean
    hours. They are None and empty in a run of an older Lifeline; a link is out by damage only.
    """

    id: str
    name: str
    kind: str
    outage_probability: float
    p_damage: float
    expected_down_h: float
    intensity: float | None
    people: float
    failure_curve: str
    grade: str
    outage_se: float | None = None
    down_se_at_most_h: float | None = None
    down_h_by_cause: dict[Cause, float] = field(default_factory=dict)
    down_se_at_most_h_by_cause: dict[Cause, float] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class SettlementOutage:
    """What becomes of the people of a settlement; probability and hours are means over its people.

    Their standard errors are at most `unserved_se_at_most` and `unserved_se_at_most_h`; `unserved_h_by_cause` adds up
    to the mean hours. They are None and empty in a run of an older Lifeline.
    """

    id: str
    name: str
    people: float
    unserved_probability_24h: float
    expected_unserved_h: float
    unserved_se_at_most: float | None = None
    unserved_se_at_most_h: float | None = None
    unserved_h_by_cause: dict[Cause, float] = field(default_factory=dict)
    unserved_se_at_most_h_by_cause: dict[Cause, float] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class AlreadyIsolated:
    """A site or settlement without a path to a gateway before the event: listed, and left out of every figure."""

    table: str
    id: str
    name: str
    people: float


@dataclass(frozen=True, slots=True, kw_only=True)
class UsedCurve:
    """A fragility curve and the number of assets that it speaks for."""

    id: str
    title: str
    source: str
    grade: str
    used_by: int


@dataclass(frozen=True, slots=True, kw_only=True)
class SimulatedEvent:
    """One hazard event of the scenario; `return_period_y` is None where nobody said how rare it is."""

    name: str
    hazard: str
    title: str
    unit: str
    averaging: str
    summary: Note
    return_period_y: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SimulatedHazard:
    """The events together: title, unit and averaging time are of the first; `summary` is English."""

    title: str
    unit: str
    averaging: str
    summary: str
    events: tuple[SimulatedEvent, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PeopleOutage:
    """What becomes of the people of an area or a group who had service before: means over the realizations.

    `unserved` has one number for each epoch; `t50_h` and `t90_h` are the hours after which half and nine tenths of the
    worst of it are regained, 720 where they are not by day 30. The standard errors of the people and the person-hours
    are at most `unserved_se_at_most` and `person_hours_se_at_most`: as if all places lost service together.
    """

    name: str
    people: float
    unserved: tuple[float, ...]
    person_hours: float
    t50_h: float
    t90_h: float
    unserved_se_at_most: tuple[float, ...] = ()
    person_hours_se_at_most: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class OutageResult:
    """The answer of `simulate`.

    People are "of the people recorded" (`people_recorded`); those who had no service before are counted apart in
    `people_already_isolated` and in nothing else. Arrays over time have one value for each of `epochs_h`, hours after
    the event. `sites_down` are mean counts by cause, of the `sites_connected` that had a path to a gateway before;
    `essential_down` is one mean count for each reported time, of `essential_sites` sites; their standard errors are at
    most `sites_down_se_at_most` and `essential_down_se_at_most`. `causes_people_se` and `person_hours_by_cause_se` are
    those of the split. All errors are those of independent realizations: rather too large where a strength is
    stratified over them; empty in a run of an older Lifeline. `sites_out_by_epoch` and
    `settlements_out_by_epoch` are the probabilities to be without service at each of `epochs_h`, a row for each of
    `sites` and of `settlements` (`epoch_map.shares`); `samples` the value of every metric in each realization
    (`epoch_map.samples`). `relative_se` is the standard error of the person-hours as a share of them, `until_se` the
    one that was asked for. `alternatives` is None where no alternative link is operational; the other figures are all
    without them. `warning` says who can be warned; None in a run of an older Lifeline.
    """

    scenario_name: str
    seed: int
    realizations: int
    epochs_h: tuple[float, ...]
    people_recorded: float
    people_already_isolated: float
    unserved_people: Band
    reported: tuple[Reported, ...]
    causes_people: dict[Cause, tuple[float, ...]]
    person_hours: PersonHours
    person_hours_by_cause: dict[Cause, float]
    metrics: tuple[MetricEstimate, ...]
    sites_connected: int
    sites_down: dict[Cause, tuple[float, ...]]
    sites: tuple[AssetOutage, ...]
    links: tuple[AssetOutage, ...]
    settlements: tuple[SettlementOutage, ...]
    already_isolated: tuple[AlreadyIsolated, ...]
    essential_sites: int
    essential_down: tuple[float, ...]
    assumptions: tuple[Assumption, ...]
    curves: tuple[UsedCurve, ...]
    warnings: tuple[Note, ...]
    hazard: SimulatedHazard
    sites_out_by_epoch: str = ""
    settlements_out_by_epoch: str = ""
    areas: tuple[PeopleOutage, ...] = ()
    groups: tuple[PeopleOutage, ...] = ()
    samples: dict[str, str] = field(default_factory=dict)
    until_se: float | None = None
    relative_se: float | None = None
    causes_people_se: dict[Cause, tuple[float, ...]] = field(default_factory=dict)
    person_hours_by_cause_se: dict[Cause, float] = field(default_factory=dict)
    sites_down_se_at_most: dict[Cause, tuple[float, ...]] = field(default_factory=dict)
    essential_down_se_at_most: tuple[float, ...] = ()
    alternatives: AlternativesOutcome | None = None
    warning: WarningOutcome | None = None

    @property
    def causes(self) -> tuple[Cause, ...]:
        """The causes to show: logical failure only where an event brings it."""
        all_causes = get_args(Cause)
        return tuple(cause for cause in all_causes if cause != "logical" or self.person_hours_by_cause.get(cause))

    @property
    def has_enough_samples(self) -> bool:
        """Whether the standard error of the person-hours is as small as was asked for, or under 5 % of them."""
        limit = ENOUGH_SE if self.until_se is None else self.until_se
        return self.relative_se is not None and self.relative_se <= limit

    def to_json(self) -> dict[str, Any]:
        """Return the result as JSON values; `from_json` gives it back."""
        values: dict[str, Any] = msgspec.to_builtins(self)
        return values

    @staticmethod
    def from_json(values: dict[str, Any]) -> OutageResult:
        """Return the result that `to_json` gave.

        Raises
        ------
        msgspec.ValidationError
            If `values` is no such result.
        """
        return msgspec.convert(values, OutageResult)


# msgspec learns a type when it first meets it, and crashes the process when two threads are first at once: the window
# reads a run in several tasks. While a module is imported there is one thread only.
msgspec.json.Decoder(OutageResult)
