"""Availability of service over 30 days."""

from __future__ import annotations

from app.planning.geodesy import FloatArray
from app.planning.metrics import Metric, Outcome
from app.text import QT_TRANSLATE_NOOP


def available(outcome: Outcome) -> FloatArray:
    """Return the share of person-hours with service, in percent.

    Returns
    -------
    shape (realizations,)

    References
    ----------
    Domain notes 4.
    """
    lost = outcome.unserved_people @ outcome.weights_h / outcome.weights_h.sum()
    share: FloatArray = 100.0 * (1 - lost / max(outcome.people, 1.0))
    return share


METRIC = Metric(
    title=QT_TRANSLATE_NOOP("metrics", "Availability of service to day 30"),
    unit="%",
    better="higher",
    compute=available,
)
