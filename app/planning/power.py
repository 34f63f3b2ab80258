"""Power over time: grid zones that feed each other, batteries that age, generators that may not start, fuel that ends.

Epochs are the lanes of a word (`recovery.EPOCHS_H`); the event takes grid away at hour 0 and repair brings it back.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from app.planning.geodesy import FloatArray
from app.planning.network import BoolArray, IntArray, Network
from app.planning.note import Note
from app.planning.randoms import Words
from app.planning.recovery import EPOCHS_H, up_from, up_until
from app.planning.reference import Defaults
from app.text import QT_TRANSLATE_NOOP

ALL = ~np.uint64(0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Power:
    """What keeps each site alive without the grid; words of shape (sites,)."""

    battery: Words  # up until the battery is empty
    generator: Words  # what fuel adds if the generator starts
    has_generator: BoolArray
    p_no_start: float


def battery_hours(battery_h: FloatArray, age_y: FloatArray, defaults: Defaults) -> FloatArray:
    """Return how long batteries of an age last: 6 % a year less from the third year on, never less than 40 %.

    Parameters
    ----------
    battery_h, age_y : shape (sites,)
        Hours when new, and years.
    defaults
        Holds the rate, the first years and the floor.

    Returns
    -------
    shape (sites,), h

    References
    ----------
    Domain notes 2.8.

    Examples
    --------
    >>> from app.planning.reference import load_defaults
    >>> battery_hours(np.array([10.0, 10.0, 10.0]), np.array([0.0, 7.0, 30.0]), load_defaults())
    array([10.,  7.,  4.])
    """
    fade = defaults.number("battery_fade_per_y") * np.maximum(age_y - defaults.number("battery_fade_from_y"), 0)
    hours: FloatArray = battery_h * np.maximum(1 - fade, defaults.number("battery_fade_floor"))
    return hours


def power_of(network: Network, defaults: Defaults, epochs_h: FloatArray = EPOCHS_H) -> Power:
    """Return what batteries and generators give every site at 64 hours.

    A battery lasts its aged hours and is empty at the end of them. A generator that starts adds its hours of fuel
    after that, and runs on from the hour of refueling, if one is recorded, until the grid is back: fuel comes when it
    is planned to, but not before a road is open. A generator that does not start does not start later either.

    Parameters
    ----------
    network, defaults
        Who has which, and how batteries age.
    epochs_h : shape (64,)
        Hours that the lanes stand for.
    """
    battery_h = battery_hours(network.battery_h, network.battery_age_y, defaults)
    fuel_comes_h = np.maximum(network.refuel_h, network.road_h)
    generator = up_until(battery_h + network.fuel_h, epochs_h) | up_from(fuel_comes_h, epochs_h)
    return Power(
        battery=up_until(battery_h, epochs_h),
        generator=np.where(network.has_generator, generator, np.uint64(0)),
        has_generator=network.has_generator,
        p_no_start=1 - defaults.number("generator_start_p"),
    )


def live_zones(works: Words, zone_ptr: IntArray, zone_feeder: IntArray) -> Words:
    """Return which grid zones have current: those that work and are a source or have a feeder that has current.

    Iterated from "all that work" down to the greatest fixed point: zones that feed each other in a circle carry
    themselves, see `feed_notes`.

    Parameters
    ----------
    works : shape (zones, words)
        Lane by lane, 1 where the zone itself works.
    zone_ptr, zone_feeder
        Zone i is fed by any of ``zone_feeder[zone_ptr[i]:zone_ptr[i + 1]]``; by itself where that is empty.

    Returns
    -------
    shape (zones, words)

    Examples
    --------
    >>> works = np.array([[1], [3], [3]], np.uint64)
    >>> live_zones(works, np.array([0, 0, 1, 2]), np.array([0, 1])).ravel()
    array([1, 1, 1], dtype=uint64)
    """
    fed = np.flatnonzero(np.diff(zone_ptr))
    live = works
    while len(fed):
        after = works.copy()
        after[fed] &= np.bitwise_or.reduceat(live[zone_feeder], zone_ptr[fed], axis=0)
        if np.array_equal(after, live):
            break
        live = after
    return live


def own_power(power: Power, starts: BoolArray, out: Words | None = None) -> Words:
    """Return what sites have from their batteries and generators.

    Parameters
    ----------
    power
        Who has which.
    starts : shape (sites, realizations)
        Whether the generator starts.
    out : shape (sites, realizations)
        Where to write.

    Returns
    -------
    shape (sites, realizations)
    """
    words = np.empty(starts.shape, np.uint64) if out is None else out
    words[:] = power.battery[:, None]
    owners = np.flatnonzero(power.has_generator)
    words[owners] |= np.where(starts[owners], power.generator[owners, None], np.uint64(0))
    return words


def grid_power(zones: Words, site_zone: IntArray, out: Words | None = None) -> Words:
    """Return what sites have from the grid.

    Parameters
    ----------
    zones : shape (zones, realizations)
        From `live_zones`, an epoch a lane.
    site_zone : shape (sites,)
        Rows of zones, -1 for no grid at all.
    out : shape (sites, realizations)
        Where to write.

    Returns
    -------
    shape (sites, realizations)
    """
    with_none = np.concatenate([zones, np.zeros((1, zones.shape[1]), np.uint64)])  # row -1
    return with_none.take(site_zone, axis=0, mode="wrap", out=out)


def feed_notes(network: Network) -> list[Note]:
    """Return what is to be said of the grid: circles without a source, generators without refueling."""
    notes = []
    ptr, feeder = network.zone_ptr, network.zone_feeder
    sourced = np.diff(ptr) == 0
    while True:  # spread from the sources
        reached = sourced.copy()
        owner = np.repeat(np.arange(len(ptr) - 1), np.diff(ptr))
        np.logical_or.at(reached, owner, sourced[feeder])
        if np.array_equal(reached, sourced):
            break
        sourced = reached
    circles = int((~sourced).sum())
    if circles:
        text = QT_TRANSLATE_NOOP(
            "notes",
            "Grid zones that hang on a circle of feeders without a source: {count}; it is taken to carry itself.",
        )
        notes.append(Note(text, {"count": circles}))
    if len(network.control_site):
        text = QT_TRANSLATE_NOOP(
            "notes", "Grid zones controlled through sites, dark while none of these is in service: {count}."
        )
        notes.append(Note(text, {"count": int((np.diff(network.control_ptr) > 0).sum())}))
    ending = int((network.has_generator & np.isinf(network.refuel_h)).sum())
    if ending:
        text = QT_TRANSLATE_NOOP(
            "notes", "Generators without recorded refueling, which stop when their fuel ends: {count}."
        )
        notes.append(Note(text, {"count": ending}))
    return notes
