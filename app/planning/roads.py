"""How long no road leads to a place after an event: crews and fuel wait for it."""

from __future__ import annotations

from functools import cache

import numpy as np

from app.errors import FileReadError
from app.paths import resources
from app.planning.geodesy import FloatArray
from app.planning.reference import read_rows
from app.text import QT_TRANSLATE_NOOP

_COLUMNS = ("measure", "averaging", "intensity", "closed_h", "source", "grade")


@cache
def load_road_closure() -> dict[str, tuple[FloatArray, FloatArray]]:
    """Return the table of road closures by the measure of a hazard.

    Returns
    -------
    pairs of shape (rows,)
        Intensities, rising, and the hours of closure at each.

    Raises
    ------
    FileReadError
        If the table is missing or its intensities do not rise.
    """
    path = resources() / "recovery" / "road_closure.csv"
    points: dict[str, list[tuple[float, float]]] = {}
    for row in read_rows(path, _COLUMNS):
        points.setdefault(row["measure"], []).append((float(row["intensity"]), float(row["closed_h"])))
    table = {measure: (np.array(rows)[:, 0], np.array(rows)[:, 1]) for measure, rows in points.items()}
    if any((np.diff(intensity) <= 0).any() for intensity, _ in table.values()):
        raise FileReadError(path=path, reason=QT_TRANSLATE_NOOP("import", "the intensities of a measure do not rise"))
    return table


def road_closure_h(measure: str, intensity: FloatArray) -> FloatArray:
    """Return for how long roads are closed: linear between the rows of the table, constant beyond its ends.

    Parameters
    ----------
    measure
        What the hazard measures; roads stay open where the table does not know it.
    intensity : shape (sites,)
        In the unit and averaging time of the table; nan where the hazard has no data, which closes no road.

    Returns
    -------
    shape (sites,), h

    References
    ----------
    Own judgment, grade D: no published closure curve for islands was found.

    Examples
    --------
    >>> road_closure_h("wind", np.array([20.0, 41.5, 70.0, np.nan]))
    array([ 0., 12., 96.,  0.])
    """
    if measure not in load_road_closure():
        return np.zeros(len(intensity))
    hours: FloatArray = np.interp(np.nan_to_num(intensity), *load_road_closure()[measure])
    return hours
