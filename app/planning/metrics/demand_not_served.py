"""Expected demand not served, in people."""

from __future__ import annotations

from app.planning.geodesy import FloatArray
from app.planning.metrics import Metric, Outcome
from app.text import QT_TRANSLATE_NOOP


def demand_not_served(outcome: Outcome) -> FloatArray:
    """Return the people without service in the mean over 30 days; the mean over realizations is the EDNS.

    Returns
    -------
    shape (realizations,)

    References
    ----------
    Domain notes 4.
    """
    mean: FloatArray = outcome.unserved_people @ outcome.weights_h / outcome.weights_h.sum()
    return mean


METRIC = Metric(
    title=QT_TRANSLATE_NOOP("metrics", "Demand not served, mean to day 30 (EDNS)"),
    unit="people",
    better="lower",
    compute=demand_not_served,
)
