"""Robustness: the service that is left at the worst moment."""

from __future__ import annotations

from app.planning.geodesy import FloatArray
from app.planning.metrics import Metric, Outcome
from app.text import QT_TRANSLATE_NOOP


def least_service(outcome: Outcome) -> FloatArray:
    """Return the lowest share of people served, in percent of those served before.

    Returns
    -------
    shape (realizations,)

    References
    ----------
    Bruneau et al. (2003); domain notes 4.
    """
    worst: FloatArray = 100.0 * (1 - outcome.unserved_people.max(axis=1) / max(outcome.people, 1.0))
    return worst


METRIC = Metric(
    title=QT_TRANSLATE_NOOP("metrics", "Robustness: service at the worst moment"),
    unit="%",
    better="higher",
    compute=least_service,
)
