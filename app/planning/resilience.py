"""Curves of service after an event in single numbers: loss, robustness, rapidity, times of recovery, availability."""

from __future__ import annotations

import numpy as np

from app.errors import InvalidValueError
from app.planning.geodesy import FloatArray
from app.text import QT_TRANSLATE_NOOP

HOURS_PER_DAY = 24.0
HOURS_PER_YEAR = 8760.0


def resilience_loss(hours: FloatArray, quality: FloatArray) -> FloatArray:
    """Return the area above a curve of quality: the integral of 100 - Q(t), by the trapezoid rule.

    Parameters
    ----------
    hours : shape (epochs,)
        Rising, h.
    quality : shape (..., epochs)
        Service in percent of what there was before the event.

    Returns
    -------
    shape (...,), percent days

    Raises
    ------
    InvalidValueError
        If the hours do not rise or a quality is outside 0 to 100.

    References
    ----------
    Bruneau et al. (2003), A framework to quantitatively assess and enhance the seismic resilience of communities.

    Examples
    --------
    Down to 40 %, back in a straight line within ten days: three days of full service are lost.

    >>> float(resilience_loss(np.array([0.0, 240.0]), np.array([40.0, 100.0])))
    300.0
    """
    _check(hours, quality)
    return person_hours(hours, 100.0 - quality) / HOURS_PER_DAY


def person_hours(hours: FloatArray, people: FloatArray) -> FloatArray:
    """Return the integral of people without service over time, straight between the epochs.

    Parameters
    ----------
    hours : shape (epochs,)
        Rising, h.
    people : shape (..., epochs)
        Without service.

    Returns
    -------
    shape (...,), person h

    Raises
    ------
    InvalidValueError
        If the hours do not rise, or people are negative or not finite.

    References
    ----------
    Domain notes 4.

    Examples
    --------
    >>> float(person_hours(np.array([0.0, 24.0, 48.0]), np.array([1000.0, 500.0, 0.0])))
    24000.0
    """
    _check_hours(hours)
    _check_amounts("people", people)
    integral: FloatArray = ((people[..., 1:] + people[..., :-1]) / 2 * np.diff(hours)).sum(axis=-1)
    return integral


def robustness(quality: FloatArray) -> FloatArray:
    """Return what is left at the worst moment, the lowest quality.

    Parameters
    ----------
    quality : shape (..., epochs)
        In percent.

    Returns
    -------
    shape (...,), percent

    Raises
    ------
    InvalidValueError
        If there is no epoch or a quality is outside 0 to 100.

    Examples
    --------
    >>> float(robustness(np.array([100.0, 40.0, 70.0])))
    40.0
    """
    _check_quality(quality)
    lowest: FloatArray = quality.min(axis=-1)
    return lowest


def recovery_h(hours: FloatArray, lost: FloatArray, share: float) -> FloatArray:
    """Return the time from which on `share` of the worst loss is regained for good.

    Parameters
    ----------
    hours : shape (epochs,)
        Rising, h after the event.
    lost : shape (..., epochs)
        What is lost at each time, in any unit; straight between epochs.
    share
        0.5 for t50, 0.9 for t90; 0 to 1.

    Returns
    -------
    shape (...,), h
        0 where nothing is ever lost; the last hour where it is not regained by then.

    Raises
    ------
    InvalidValueError
        If the hours do not rise, a loss is negative or not finite, or the share is outside 0 to 1.

    Examples
    --------
    >>> recovery_h(np.array([0.0, 240.0]), np.array([[60.0, 0.0], [0.0, 0.0], [9.0, 9.0]]), 0.9).tolist()
    [216.0, 0.0, 240.0]
    """
    _check_hours(hours)
    _check_amounts("lost", lost)
    if not 0 <= share <= 1:
        raise InvalidValueError(field="share", value=share, allowed=QT_TRANSLATE_NOOP("errors", "0 to 1"))
    limit = (1 - share) * lost.max(axis=-1)
    above = lost > limit[..., None] * (1 + 1e-12)
    last = len(hours) - 1 - np.argmax(above[..., ::-1], axis=-1)  # the last epoch that is worse
    following = np.minimum(last + 1, len(hours) - 1)
    at_last = np.take_along_axis(lost, last[..., None], -1)[..., 0]
    at_next = np.take_along_axis(lost, following[..., None], -1)[..., 0]
    fall = at_last - at_next
    part = np.where(fall > 0, (at_last - limit) / np.where(fall > 0, fall, 1.0), 0.0)
    time = hours[last] + np.clip(part, 0.0, 1.0) * (hours[following] - hours[last])
    result: FloatArray = np.where(above.any(axis=-1), time, 0.0)
    return result


def rapidity(hours: FloatArray, quality: FloatArray) -> FloatArray:
    """Return the mean slope from the worst moment to the end of recovery (90 % of the loss regained), percent a day.

    Parameters
    ----------
    hours : shape (epochs,)
        Rising, h.
    quality : shape (..., epochs)
        In percent.

    Returns
    -------
    shape (...,), percent a day
        nan where nothing was lost: there is nothing to regain.

    Raises
    ------
    InvalidValueError
        If the hours do not rise or a quality is outside 0 to 100.

    Examples
    --------
    >>> float(rapidity(np.array([0.0, 240.0]), np.array([40.0, 100.0])))
    6.0
    """
    _check(hours, quality)
    lost = 100.0 - quality
    worst = lost.argmax(axis=-1)
    until_h = recovery_h(hours, lost, 0.9)
    most, left = lost.max(axis=-1), _at(hours, lost, until_h)
    days = (until_h - hours[worst]) / HOURS_PER_DAY
    with np.errstate(invalid="ignore", divide="ignore"):
        slope: FloatArray = np.where(most > 0, np.where(days > 0, (most - left) / days, 0.0), np.nan)
    return slope


def availability(mtbf_h: float, mttr_h: float) -> float:
    """Return the share of time that something works, from mean times between failures and to repair.

    Raises
    ------
    InvalidValueError
        If a time is negative or not finite, or both are 0.

    Examples
    --------
    >>> availability(999.0, 1.0)
    0.999
    """
    if not (mtbf_h >= 0 and mttr_h >= 0 and 0 < mtbf_h + mttr_h < np.inf):
        raise InvalidValueError(
            field="mtbf_h, mttr_h", value=(mtbf_h, mttr_h), allowed=QT_TRANSLATE_NOOP("errors", "0 or more, not both 0")
        )
    return mtbf_h / (mtbf_h + mttr_h)


def downtime_h_per_year(share_available: float) -> float:
    """Return the hours a year that something of this availability is down.

    Raises
    ------
    InvalidValueError
        If the share is outside 0 to 1.

    Examples
    --------
    >>> round(downtime_h_per_year(0.9999) * 60, 1)
    52.6
    """
    if not 0 <= share_available <= 1:
        raise InvalidValueError(
            field="availability", value=share_available, allowed=QT_TRANSLATE_NOOP("errors", "0 to 1")
        )
    return (1 - share_available) * HOURS_PER_YEAR


def expected_demand_not_served(demand: FloatArray, p_served: FloatArray) -> float:
    """Return the expected demand that is not delivered, in the unit of the demand (people, Mbit/s).

    Parameters
    ----------
    demand : shape (places,)
    p_served : shape (places,)
        Probability, or share of realizations or of time, that a place is served.

    Raises
    ------
    InvalidValueError
        If a demand is negative or not finite, or a probability outside 0 to 1.

    Examples
    --------
    >>> expected_demand_not_served(np.array([100.0, 50.0]), np.array([0.9, 0.0]))
    60.0
    """
    _check_amounts("demand", demand)
    if not ((p_served >= 0) & (p_served <= 1)).all():
        raise InvalidValueError(
            field="probability", value=p_served.tolist(), allowed=QT_TRANSLATE_NOOP("errors", "0 to 1")
        )
    return float(demand @ (1 - p_served))


def _at(hours: FloatArray, values: FloatArray, time: FloatArray) -> FloatArray:
    after = np.clip(np.searchsorted(hours, time, side="left"), 1, len(hours) - 1)
    low = np.take_along_axis(values, (after - 1)[..., None], -1)[..., 0]
    high = np.take_along_axis(values, after[..., None], -1)[..., 0]
    part = (time - hours[after - 1]) / (hours[after] - hours[after - 1])
    found: FloatArray = low + part * (high - low)
    return found


def _check_hours(hours: FloatArray) -> None:
    if len(hours) < 2 or not (np.isfinite(hours).all() and (np.diff(hours) > 0).all()):
        raise InvalidValueError(
            field="hours", value=hours.tolist(), allowed=QT_TRANSLATE_NOOP("errors", "two or more, rising")
        )


def _check(hours: FloatArray, quality: FloatArray) -> None:
    _check_hours(hours)
    _check_quality(quality)


def _check_quality(quality: FloatArray) -> None:
    if not quality.size or not ((quality >= 0) & (quality <= 100)).all():
        value = float(quality.min()) if quality.size else None
        raise InvalidValueError(field="quality", value=value, allowed=QT_TRANSLATE_NOOP("errors", "0 to 100 %"))


def _check_amounts(field: str, amounts: FloatArray) -> None:
    wrong = amounts[~((amounts >= 0) & (amounts < np.inf))]  # refuses nan, too
    if len(wrong):
        raise InvalidValueError(field=field, value=float(wrong[0]), allowed=QT_TRANSLATE_NOOP("errors", "0 or more"))
