"""Who is back when: epochs as the lanes of a word, repair times by preset, crews in order of need."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from heapq import heappop, heappush, heapreplace
from itertools import pairwise
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from scipy.special import ndtr, ndtri

from app.errors import FileReadError, UnknownPresetError
from app.paths import resources
from app.planning.geodesy import FloatArray
from app.planning.network import IntArray
from app.planning.reference import read_rows
from app.text import QT_TRANSLATE_NOOP

WordArray = NDArray[np.uint64]

EPOCHS_H: FloatArray = np.array(
    [*range(17), *range(18, 25, 2), *range(28, 49, 4), *range(54, 97, 6), *range(108, 169, 12), *range(192, 721, 24)],
    float,
)
"""64 hours after the event, closer together at first; epoch e is bit e of a word."""

REPORTED_H = (0, 6, 24, 72, 168, 720)

EPOCH_WEIGHTS_H: FloatArray = np.diff(EPOCHS_H, prepend=0.0) / 2 + np.diff(EPOCHS_H, append=720.0) / 2
"""Hours that an epoch stands for in the trapezoid rule over 0 .. 720 h."""

_ALL = (1 << 64) - 1
_UP_FROM: WordArray = np.array([_ALL << epoch & _ALL for epoch in range(65)], np.uint64)


def up_from(hours: FloatArray, epochs_h: FloatArray = EPOCHS_H) -> WordArray:
    """Return words of what is down until `hours` and up from then on.

    Parameters
    ----------
    hours : any shape
        Hours after the event; infinite for what does not come back.
    epochs_h : shape (64,)
        Hours that the lanes stand for.

    Returns
    -------
    same shape, uint64
        Bit e is set where epoch e is not before `hours`.

    Examples
    --------
    >>> [hex(word) for word in up_from(np.array([0.0, 1.5, 720.0, np.inf]))]
    ['0xffffffffffffffff', '0xfffffffffffffffc', '0x8000000000000000', '0x0']
    """
    words: WordArray = _UP_FROM[np.searchsorted(epochs_h, hours, side="left")]
    return words


def up_until(hours: FloatArray, epochs_h: FloatArray = EPOCHS_H) -> WordArray:
    """Return words of what is up before `hours` and down from then on.

    Parameters
    ----------
    hours : any shape
        Hours after the event.
    epochs_h : shape (64,)
        Hours that the lanes stand for.

    Returns
    -------
    same shape, uint64

    Examples
    --------
    >>> [hex(word) for word in up_until(np.array([0.0, 1.5, np.inf]))]
    ['0x0', '0x3', '0xffffffffffffffff']
    """
    return ~up_from(hours, epochs_h)


@dataclass(frozen=True, slots=True, kw_only=True)
class RepairTime:
    """How long a damage state takes to mend, without waiting for crews and roads."""

    mean_h: float
    sd_h: float
    per_km_h: float
    is_lognormal: bool
    source: str
    grade: str


Preset = dict[tuple[str, str], RepairTime]
"""Repair times by (repair, damage state)."""


@cache
def load_preset(name: str, folder: Path | None = None) -> Preset:
    """Return the repair times of a preset: a file of resources/repair.

    Raises
    ------
    UnknownPresetError
        If there is no such file.
    """
    folder = folder or resources() / "repair"
    known = sorted(path.stem for path in folder.glob("*.csv"))
    if name not in known:
        raise UnknownPresetError(preset=name, known=", ".join(known))
    return {(row["repair"], row["state"]): _repair_time(row) for row in read_rows(folder / f"{name}.csv")}


def _repair_time(row: dict[str, str]) -> RepairTime:
    return RepairTime(
        mean_h=24 * float(row["mean_d"]),
        sd_h=24 * float(row["sd_d"]),
        per_km_h=24 * float(row["per_km_d"]),
        is_lognormal=row["distribution"] == "lognormal",
        source=row["source"],
        grade=row["grade"],
    )


@cache
def load_grid_outage(path: Path | None = None) -> tuple[FloatArray, FloatArray]:
    """Return the table of grid outages by wind.

    Returns
    -------
    wind, median : shape (rows,)
        1-minute wind in m/s, and the median hours for which it takes a failed zone down.

    Raises
    ------
    FileReadError
        If the file is missing or has fewer than two rows.
    """
    path = path or resources() / "power" / "grid_outage.csv"
    rows = read_rows(path, ("wind_1min_ms", "median_h"))
    if len(rows) < 2:
        raise FileReadError(path=path, reason=QT_TRANSLATE_NOOP("import", "fewer than two rows"))
    return np.array([float(row["wind_1min_ms"]) for row in rows]), np.array([float(row["median_h"]) for row in rows])


def grid_outage_median_h(wind: FloatArray) -> FloatArray:
    """Return the median outage of a failed grid zone: log-linear in the wind, constant beyond the table.

    Parameters
    ----------
    wind : shape (zones,)
        1-minute wind, m/s.

    Returns
    -------
    shape (zones,), h

    References
    ----------
    Domain notes 3.5 (design): 7 d at category 3, 30 d at category 5.

    Examples
    --------
    >>> grid_outage_median_h(np.array([50.0, 60.0, 70.0])).round()
    array([168., 348., 720.])
    """
    at, median = load_grid_outage()
    hours: FloatArray = np.exp(np.interp(wind, at, np.log(median)))
    return hours


def repair_hours(uniforms: FloatArray, mean: FloatArray, sd: FloatArray, is_lognormal: NDArray[np.bool_]) -> FloatArray:
    """Return repair times from uniform numbers: a normal distribution cut off at 0, or a lognormal one.

    Hazus gives normal distributions, of which 16 % lie below 0 where the standard deviation equals the mean: that part
    is cut off and the rest takes its place, so the mean grows (by 29 % in that case).

    Parameters
    ----------
    uniforms, mean, sd, is_lognormal : shapes that broadcast
        Uniforms in [0, 1); mean and standard deviation in h, of the uncut normal or of the lognormal itself.

    Returns
    -------
    shape of the broadcast, h

    Examples
    --------
    >>> repair_hours(np.array([0.5, 0.5]), np.array([24.0]), np.array([12.0]), np.array([False, True])).round(1)
    array([24.3, 21.5])
    """
    below = np.where(is_lognormal, 0.0, ndtr(-mean / sd))
    standard = ndtri(np.maximum(below + uniforms * (1 - below), 1e-16))
    log_variance = np.log1p((sd / mean) ** 2)
    lognormal = mean * np.exp(np.sqrt(log_variance) * standard - log_variance / 2)
    hours: FloatArray = np.where(is_lognormal, lognormal, np.maximum(mean + sd * standard, 0.0))
    return hours


def parts_ready_h(
    realization: IntArray, rank: IntArray, part: IntArray, stock: Mapping[int, int], resupply_h: float
) -> FloatArray:
    """Return when the spare part of every job is at hand: from the stock in the order of repair, or with the resupply.

    Parameters
    ----------
    realization, rank, part : shape (jobs,)
        Which realization the job belongs to, its place in the order, the kind of part that it takes.
    stock
        How many parts of a kind there are; kinds that are not named never run out.
    resupply_h
        Hours after the event when more come, enough for all.

    Returns
    -------
    shape (jobs,), hours after the event

    Examples
    --------
    >>> parts_ready_h(np.zeros(3, int), np.array([2, 0, 1]), np.array([5, 5, 8]), {5: 1}, 336.0)
    array([336.,   0.,   0.])
    """
    ready = np.zeros(len(part))
    for kind, count in stock.items():
        jobs = np.flatnonzero(part == kind)
        jobs = jobs[np.lexsort((rank[jobs], realization[jobs]))]
        group = realization[jobs]
        place = np.arange(len(jobs)) - np.searchsorted(group, group)
        ready[jobs[place >= count]] = resupply_h
    return ready


def back_in_service_h(
    realization: IntArray,
    rank: IntArray,
    access_h: FloatArray,
    repair_h: FloatArray,
    crews: int | None,
    ready_h: FloatArray | None = None,
) -> FloatArray:
    """Return when each repair is done: access and repair, one job after another for every crew.

    In each realization the crew that is free first takes the job of the lowest rank that can begin by then, or waits
    for the next that can: no crew sets out before the parts are there and the road is open. Without a number of crews
    every job starts as soon as it can.

    Parameters
    ----------
    realization, rank, access_h, repair_h : shape (jobs,)
        Which realization the job belongs to, its place in the order, hours to reach it and to mend it.
    crews
        Number of crews, None for as many as there are jobs.
    ready_h : shape (jobs,)
        Hours after the event when it can begin; at once if None.

    Returns
    -------
    shape (jobs,), hours after the event

    Examples
    --------
    >>> one, hours = np.zeros(3, int), np.array([5.0, 2.0, 1.0])
    >>> back_in_service_h(one, np.arange(3), np.zeros(3), hours, crews=2)
    array([5., 2., 3.])
    """
    took = access_h + repair_h
    ready = np.zeros(len(took)) if ready_h is None else ready_h
    if crews is None:
        return ready + took
    order = np.lexsort((rank, ready, realization))
    done = np.empty(len(took))
    starts = np.flatnonzero(np.diff(realization[order], prepend=-1)).tolist()
    for low, high in pairwise([*starts, len(order)]):
        jobs = order[low:high]
        done[jobs] = _one_after_another(ready[jobs].tolist(), rank[jobs].tolist(), took[jobs].tolist(), crews)
    return done


def _one_after_another(ready: list[float], rank: list[int], took: list[float], crews: int) -> list[float]:
    """Return when the jobs of one realization are done; they come by the hour when they can begin, then by rank."""
    done, free = [0.0] * len(took), [ready[0]] * min(crews, len(took))
    if ready[0] == ready[-1]:  # all can begin together, so they come by rank: no heap of jobs is needed
        for job, hours in enumerate(took):
            done[job] = free[0] + hours
            heapreplace(free, done[job])
        return done
    waiting: list[tuple[int, int]] = []
    seen, now = 0, 0.0
    for _ in took:
        now = max(now, free[0] if waiting else max(free[0], ready[seen]))
        while seen < len(took) and ready[seen] <= now:
            heappush(waiting, (rank[seen], seen))
            seen += 1
        _, job = heappop(waiting)
        done[job] = now + took[job]
        heapreplace(free, done[job])
    return done
