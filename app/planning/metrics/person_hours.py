"""Person-hours of service lost within 30 days."""

from __future__ import annotations

from app.planning.geodesy import FloatArray
from app.planning.metrics import Metric, Outcome
from app.text import QT_TRANSLATE_NOOP


def person_hours(outcome: Outcome) -> FloatArray:
    """Return the integral of the people without service over time, by the trapezoid rule.

    Returns
    -------
    shape (realizations,), person h

    References
    ----------
    Domain notes 4.
    """
    lost: FloatArray = outcome.unserved_people @ outcome.weights_h
    return lost


METRIC = Metric(
    title=QT_TRANSLATE_NOOP("metrics", "Person-hours of service lost to day 30"),
    unit="person h",
    better="lower",
    compute=person_hours,
)
