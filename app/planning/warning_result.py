"""Who can be warned, now and in the event; part of a run."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import msgspec

TIMES = ("now", "0 h", "24 h")
"""Before the event, when it strikes, and a day later."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReachAt:
    """How a settlement can be warned at one time.

    `channels` gives the probability that each works, the chain above it included; `covered` that any does. A reach also
    needs that people hear it, by day or by night: None while no share is known for any channel; channels without one
    add nothing to it. `groups` counts channels that share no site of their own, of those that work more likely than
    not. Errors are standard errors over the realizations, of a reach the most that they can be; None and empty before
    the event, where nothing is drawn, and in a run of an older Lifeline.
    """

    channels: dict[str, float]
    groups: int
    covered: float
    reach_day: float | None
    reach_night: float | None
    channels_se: dict[str, float] = field(default_factory=dict)
    covered_se: float | None = None
    reach_day_se_at_most: float | None = None
    reach_night_se_at_most: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SettlementWarning:
    """How a settlement can be warned at each of `TIMES`."""

    id: str
    name: str
    people: float
    at: tuple[ReachAt, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class WarningOutcome:
    """Warning of all settlements with people; tuples have one value for each of `times`.

    `people_covered` is the mean number whom some channel can reach. `stages` gives the probability that each stage of
    the chain works, None for a stage that nobody recorded: it is taken to hold. `only_one_channel` and `no_channel` are
    ids of settlements, `unknown_reach` of sirens, loudspeakers and transmitters that are counted for nobody.
    """

    times: tuple[str, ...]
    people: float
    people_covered: tuple[float, ...]
    stages: dict[str, tuple[float, ...] | None]
    only_one_channel: tuple[tuple[str, ...], ...]
    no_channel: tuple[tuple[str, ...], ...]
    settlements: tuple[SettlementWarning, ...]
    unknown_reach: tuple[str, ...] = ()  # not in runs of an older Lifeline
    people_covered_se_at_most: tuple[float | None, ...] = ()  # as if all settlements lost their warning together

    def to_json(self) -> dict[str, Any]:
        """Return the outcome as JSON values."""
        values: dict[str, Any] = msgspec.to_builtins(self)
        return values
