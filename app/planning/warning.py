"""Channels that warn people, and how far a siren reaches."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

import numpy as np

from app.errors import InvalidValueError
from app.paths import resources
from app.planning.reference import read_rows
from app.text import QT_TRANSLATE_NOOP

DENSE_DBC, SPARSE_DBC = 70.0, 60.0
DENSE_PER_KM2 = 2000 / 2.589988
"""What a siren must still be heard with where more than 2,000 people live on a square mile, and elsewhere."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Channel:
    """A way to reach people; `heard_day` and `heard_night` are None where no share is known."""

    name: str
    title: str
    attributes: Mapping[str, str]
    heard_day: float | None
    heard_night: float | None


@cache
def load_channels() -> dict[str, Channel]:
    """Return the channels of ``resources/warning/channels.csv`` by name."""
    rows = read_rows(resources() / "warning" / "channels.csv", ("channel", "title", "heard_day", "source", "grade"))
    return {
        row["channel"]: Channel(
            name=row["channel"],
            title=row["title"],
            attributes=row,
            heard_day=float(row["heard_day"]) if row["heard_day"] else None,
            heard_night=float(row["heard_night"]) if row["heard_night"] else None,
        )
        for row in rows
    }


def siren_radius_m(level_db: float, threshold_db: float = DENSE_DBC) -> float:
    """Return how far a siren is heard: 10 dB less for every doubling of the distance from 100 ft.

    Parameters
    ----------
    level_db
        Rated level at 100 ft, dBC.
    threshold_db
        70 where more than 2,000 people live on a square mile, else 60.

    Raises
    ------
    InvalidValueError
        If a level is not finite.

    References
    ----------
    FEMA CPG 1-17, Outdoor Warning Systems Guide.

    Examples
    --------
    >>> round(siren_radius_m(115.0)), round(siren_radius_m(115.0, 60.0))
    (690, 1379)
    """
    if not np.isfinite([level_db, threshold_db]).all():
        raise InvalidValueError(
            field="level_db", value=level_db, allowed=QT_TRANSLATE_NOOP("errors", "a finite number")
        )
    return float(30.48 * 2 ** ((level_db - threshold_db) / 10))
