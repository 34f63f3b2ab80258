"""t90: the time until nine tenths of the worst loss are regained."""

from __future__ import annotations

from app.planning.geodesy import FloatArray
from app.planning.metrics import Metric, Outcome
from app.planning.resilience import recovery_h
from app.text import QT_TRANSLATE_NOOP


def most_recovery(outcome: Outcome) -> FloatArray:
    """Return the hours from which on 90 % of the worst loss are regained; 720 where they are not by day 30.

    Returns
    -------
    shape (realizations,)

    References
    ----------
    Domain notes 4.
    """
    return recovery_h(outcome.epochs_h, outcome.unserved_people, 0.9)


METRIC = Metric(
    title=QT_TRANSLATE_NOOP("metrics", "90 % of the loss regained after (t90, at most 30 days)"),
    unit="h",
    better="lower",
    compute=most_recovery,
)
