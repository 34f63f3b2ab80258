"""The family of metrics: one module a metric, found by looking. A member holds `METRIC = Metric(...)`."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from app.discovery import discover
from app.planning.geodesy import FloatArray


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What came of some realizations of a scenario.

    `people` had service before the event; `unserved_people`, shape (realizations, epochs), lost it. Epoch e lies at
    ``epochs_h[e]`` hours after the event and stands for ``weights_h[e]`` hours in the trapezoid rule.
    """

    people: float
    unserved_people: FloatArray
    epochs_h: FloatArray
    weights_h: FloatArray


@dataclass(frozen=True, slots=True, kw_only=True)
class Metric:
    """One number for every realization: `compute` returns shape (realizations,)."""

    title: str
    unit: str
    better: Literal["lower", "higher"]
    compute: Callable[[Outcome], FloatArray]


def metrics() -> dict[str, Metric]:
    """Return every metric by the name of its module."""
    return discover("app.planning.metrics", "METRIC")
