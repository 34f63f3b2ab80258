"""Points of a fragility curve, for drawing it."""

from __future__ import annotations

import math

import numpy as np

from app.planning.fragility import Curve, Form, State, chances
from app.planning.geodesy import FloatArray


def drawn(curve: Curve, design: float = 50.0, plinth_m: float = 0.0, count: int = 101) -> tuple[FloatArray, FloatArray]:
    """Return points of a curve for drawing it, from no intensity to where the worst state is all but sure.

    Parameters
    ----------
    curve
        Any curve.
    design, plinth_m
        Of the asset for which a curve that depends on them is drawn.
    count
        How many points.

    Returns
    -------
    intensity : shape (count,)
    odds : shape (count, states)

    Examples
    --------
    >>> from app.planning.fragility import load_fragility
    >>> intensity, odds = drawn(load_fragility().curves["PGA-DISH"])
    >>> odds.shape, bool(odds[-1, 0] > 0.98)
    ((101, 1), True)
    """
    ends = [_end(state, design) for state in curve.states]
    intensity = np.linspace(0.0, max(ends) + (plinth_m if curve.above == "plinth" else 0.0), count)
    same = np.ones(count)
    return intensity, chances(curve, intensity, design * same, plinth_m * same)


def _end(state: State, design: float) -> float:
    if state.form is Form.LINEAR:
        return state.points[-1][0]
    center = state.median if state.median is not None else (state.design_factor or 0.0) * design
    return center + 2.5 * state.beta if state.form is Form.NORMAL else center * math.exp(2.5 * state.beta)
