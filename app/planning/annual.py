"""What a year costs: events of several return periods, and an investment."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from app.errors import InvalidValueError
from app.text import QT_TRANSLATE_NOOP


def expected_annual(return_periods_y: Sequence[float], losses: Sequence[float]) -> float:
    """Return the expected loss a year, in the unit of the losses.

    The trapezoid rule over the yearly probability of each return period; beyond the longest one its loss, before the
    shortest one nothing.

    Parameters
    ----------
    return_periods_y
        Years, in any order, none twice.
    losses
        The loss of an event of each.

    Raises
    ------
    InvalidValueError
        If a period is not above 0, or there are none, or two that are equal, or a loss is negative or not finite.

    References
    ----------
    Domain notes 6.3 and 9.

    Examples
    --------
    >>> round(expected_annual([10, 50, 100, 500], [0.2, 1.5, 3.0, 6.0]), 4)
    0.1385
    """
    periods = np.array(return_periods_y, float)
    if not len(periods) or not (periods > 0).all() or len(np.unique(periods)) < len(periods):
        raise InvalidValueError(
            field="return periods",
            value=list(return_periods_y),
            allowed=QT_TRANSLATE_NOOP("errors", "above 0, none twice"),
        )
    amounts = np.array(losses, float)
    if len(amounts) != len(periods) or not ((amounts >= 0) & np.isfinite(amounts)).all():
        raise InvalidValueError(field="losses", value=list(losses), allowed=QT_TRANSLATE_NOOP("errors", "0 or more"))
    order = np.argsort(-periods)
    p, loss = 1 / periods[order], amounts[order]  # rarest first
    return float(((loss[1:] + loss[:-1]) / 2 @ np.diff(p)) + loss[0] * p[0])


def annuity(rate: float, years: float) -> float:
    """Return what 1 a year over so many years is worth today; an investment over it is its cost a year.

    Parameters
    ----------
    rate
        Discount rate a year; 0 counts every year alike.
    years
        Life of the investment.

    Raises
    ------
    InvalidValueError
        If the rate is negative or nan, or there are no years.

    References
    ----------
    Domain notes 6.3 and 9.

    Examples
    --------
    >>> round(annuity(0.06, 15), 5)
    9.71225
    """
    if not rate >= 0:
        raise InvalidValueError(field="rate", value=rate, allowed=QT_TRANSLATE_NOOP("errors", "0 or more"))
    if not years > 0:
        raise InvalidValueError(field="years", value=years, allowed=QT_TRANSLATE_NOOP("errors", "above 0"))
    return float((1 - (1 + rate) ** -years) / rate) if rate else float(years)
