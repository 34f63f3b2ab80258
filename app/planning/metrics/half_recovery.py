"""t50: the time until half of the worst loss is regained."""

from __future__ import annotations

from app.planning.geodesy import FloatArray
from app.planning.metrics import Metric, Outcome
from app.planning.resilience import recovery_h
from app.text import QT_TRANSLATE_NOOP


def half_recovery(outcome: Outcome) -> FloatArray:
    """Return the hours from which on half of the worst loss is regained; 720 where it is not by day 30.

    Returns
    -------
    shape (realizations,)

    References
    ----------
    Domain notes 4.
    """
    return recovery_h(outcome.epochs_h, outcome.unserved_people, 0.5)


METRIC = Metric(
    title=QT_TRANSLATE_NOOP("metrics", "Half of the loss regained after (t50, at most 30 days)"),
    unit="h",
    better="lower",
    compute=half_recovery,
)
