"""People without service at the worst moment."""

from __future__ import annotations

from app.planning.geodesy import FloatArray
from app.planning.metrics import Metric, Outcome
from app.text import QT_TRANSLATE_NOOP


def most_people(outcome: Outcome) -> FloatArray:
    """Return the highest number of people without service at any epoch.

    Returns
    -------
    shape (realizations,)
    """
    highest: FloatArray = outcome.unserved_people.max(axis=1)
    return highest


METRIC = Metric(
    title=QT_TRANSLATE_NOOP("metrics", "Most people without service at one time"),
    unit="people",
    better="lower",
    compute=most_people,
)
