"""Resilience loss: the area above the curve of service."""

from __future__ import annotations

from app.planning.geodesy import FloatArray
from app.planning.metrics import Metric, Outcome
from app.planning.resilience import HOURS_PER_DAY
from app.text import QT_TRANSLATE_NOOP


def resilience_loss(outcome: Outcome) -> FloatArray:
    """Return the integral of 100 - Q(t) over 30 days, Q being the people served in percent of those before.

    Returns
    -------
    shape (realizations,)

    References
    ----------
    Bruneau et al. (2003); domain notes 4.
    """
    people_hours = outcome.unserved_people @ outcome.weights_h
    loss: FloatArray = 100.0 / HOURS_PER_DAY * people_hours / max(outcome.people, 1.0)
    return loss


METRIC = Metric(
    title=QT_TRANSLATE_NOOP("metrics", "Resilience loss to day 30 (Bruneau)"),
    unit="% d",
    better="lower",
    compute=resilience_loss,
)
