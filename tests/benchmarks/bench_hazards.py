"""Hazards: wind along a track, and failures where every realization has its own strength. CPU time, medians."""

import numpy as np
from scipy.special import ndtr

from app.planning.hazards.hurricane import HurricaneParameters, TrackPoint, wind_field
from app.planning.randoms import asset_keys
from app.planning.strength import Z, failures_at, scores
from tests.benchmarks.measure import cpu_s

POINTS = 10_000
HOURS = 277
ASSETS, REALIZATIONS = 105_752, 1_024
PLAIN_SHARE = 16  # the plain draw is measured on every 16th realization


def storm():
    hours = np.append(np.arange(0, HOURS, 6.0), HOURS)
    track = [TrackPoint(time_h=t, lat=10 + t / 20, lon=-55 - t / 10, wind_ms=60.0, pressure_hpa=940.0) for t in hours]
    return HurricaneParameters(track=tuple(track))


def rows():
    rng = np.random.default_rng(1)
    lat, lon, parameters = rng.uniform(10, 24, POINTS), rng.uniform(-83, -55, POINTS), storm()
    (wind_s,) = cpu_s(lambda: wind_field(parameters, lat, lon), rounds=3)
    yield f"wind at {POINTS:,} points, {HOURS} h, 30-minute steps: s", wind_s, "<= 1", "Holland 2010 with asymmetry"

    middle = rng.uniform(-3, -0.5, ASSETS)
    table, z = ndtr(middle + 1.14 * Z[:, None]), scores(np.arange(REALIZATIONS), REALIZATIONS)
    keys = asset_keys([str(number) for number in range(ASSETS)], "damage")

    def plain():
        return [rng.random(ASSETS, dtype=np.float32) < ndtr(middle + 1.14 * one) for one in z[::PLAIN_SHARE]]

    ours, theirs = cpu_s(lambda: failures_at(table, keys, 1, z, 0), plain, rounds=3)
    name = f"uncertain strength, {ASSETS:,} assets, {REALIZATIONS:,} realizations"
    yield f"{name}: ms", ours * 1e3, "", "stratified, settled exactly"
    yield f"{name}: times a plain draw", theirs * PLAIN_SHARE / ours, "", f"{theirs * PLAIN_SHARE:.2f} s"
