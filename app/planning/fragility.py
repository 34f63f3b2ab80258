"""Intensity to damage: curves and the mapping of assets to curves, both data in resources/fragility."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, fields
from enum import StrEnum
from functools import cache
from itertools import pairwise
from pathlib import Path

import numpy as np
from scipy.special import ndtr

from app.errors import FileReadError, InvalidValueError
from app.paths import resources
from app.planning.geodesy import FloatArray
from app.planning.reference import Default, read_rows
from app.text import QT_TRANSLATE_NOOP


class Form(StrEnum):
    """How the probability of a damage state depends on the intensity."""

    LOGNORMAL = "lognormal"
    NORMAL = "normal"
    LINEAR = "linear"


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """One damage state of a curve.

    Lognormal: `median` is a number, or `design_factor` times the asset's design value, and `beta` the standard
    deviation of the logarithm. Normal: `median` is the mean and `beta` the standard deviation. Linear: straight lines
    between `points` (intensity, probability), level beyond them.
    """

    name: str
    form: Form = Form.LOGNORMAL
    median: float | None = None
    design_factor: float | None = None
    beta: float = 0.0
    points: tuple[tuple[float, float], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Curve:
    """Fragility of one kind of asset; states from light to worst.

    `above` is "plinth" where the intensity counts from the height of the equipment above ground. `grade` is A for local
    data, B published for the same asset, C published for a like one, D judgment.
    """

    id: str
    title: str
    measure: str
    unit: str
    averaging: str
    above: str
    states: tuple[State, ...]
    source: str
    grade: str


MODES = ("structure", "alignment", "poles", "along", "grid")
"""What fails: the asset at its place, the antennas at both ends of a link, its poles one by one, the worst place of its
route, a zone of the grid."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """Which curve and which repair an asset takes; `curve` is empty where the hazard does no harm."""

    asset: str
    measure: str
    kind: str
    structure_kind: str
    medium: str
    deployment: str
    anchored: str
    age_from_y: float
    mode: str
    curve: str
    repair: str
    source: str
    grade: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Asset:
    """What the mapping may know of an asset; empty is unknown or does not apply."""

    asset: str
    kind: str = ""
    structure_kind: str = ""
    medium: str = ""
    deployment: str = ""
    anchored: str = ""  # "yes", "no"
    age_y: float = 0.0


@dataclass(frozen=True)
class Fragility:
    """Curves by id, the rules that choose them, and factors from winds of other averaging times to 3-second gusts."""

    curves: dict[str, Curve]
    rules: tuple[Rule, ...]
    to_gust: dict[str, Default]

    def rule(self, asset: Asset, measure: str) -> Rule | None:
        """Return the rule for an asset: the first that fits, and of those that differ by age only the oldest reached.

        Returns None where no rule speaks of such an asset.
        """
        fitting = [rule for rule in self.rules if _fits(rule, asset, measure)]
        same = [rule for rule in fitting if _but_age(rule) == _but_age(fitting[0])]
        return max(same, key=lambda rule: rule.age_from_y, default=None)

    def converted(self, averaging: str, to: str) -> float:
        """Return the factor from a wind averaged over one time to another; 1 where either is no wind.

        >>> round(load_fragility().converted("1min", "3s"), 2)
        1.3
        """
        if averaging not in self.to_gust or to not in self.to_gust:
            return 1.0
        return float(self.to_gust[averaging].value) / float(self.to_gust[to].value)


def _fits(rule: Rule, asset: Asset, measure: str) -> bool:
    told = (
        (rule.kind, asset.kind),
        (rule.structure_kind, asset.structure_kind),
        (rule.medium, asset.medium),
        (rule.deployment, asset.deployment),
        (rule.anchored, asset.anchored),
    )
    same = rule.asset == asset.asset and rule.measure == measure and rule.age_from_y <= asset.age_y
    return same and all(wanted in ("", has) for wanted, has in told)


def _but_age(rule: Rule) -> tuple[str, ...]:
    return (rule.kind, rule.structure_kind, rule.medium, rule.deployment, rule.anchored, rule.mode)


@cache
def load_fragility(folder: Path | None = None) -> Fragility:
    """Return the curves, rules and conversions of a folder; the bundled ones if none is given.

    Raises
    ------
    FileReadError
        If a file is missing or a row cannot be read: a number is not a number, a rule names a curve that is not there.
    """
    folder = folder or resources() / "fragility"
    curves = _curves(folder / "curves.csv")
    rules = tuple(_rule(folder / "mapping.csv", row, curves) for row in read_rows(folder / "mapping.csv"))
    to_gust = {
        row["averaging"]: Default(row["averaging"], row["to_gust_3s"], "", row["source"], row["grade"])
        for row in read_rows(folder / "averaging.csv", ("averaging", "to_gust_3s", "source", "grade"))
    }
    return Fragility(curves, rules, to_gust)


def _curves(path: Path) -> dict[str, Curve]:
    by_id: dict[str, list[dict[str, str]]] = {}
    for row in read_rows(path, ("id", "title", "measure", "unit", "averaging", "state", "beta", "source", "grade")):
        by_id.setdefault(row["id"], []).append(row)
    return {curve_id: _curve(path, rows) for curve_id, rows in by_id.items()}


def _curve(path: Path, rows: Sequence[dict[str, str]]) -> Curve:
    first = rows[0]
    return Curve(
        id=first["id"],
        title=first["title"],
        measure=first["measure"],
        unit=first["unit"],
        averaging=first["averaging"],
        above=first["above"],
        states=tuple(_state(path, row) for row in rows),
        source=first["source"],
        grade=first["grade"],
    )


def _state(path: Path, row: dict[str, str]) -> State:
    try:
        points = [pair.split(":") for pair in row["points"].split()]
        state = State(
            name=row["state"],
            form=Form(row["form"] or Form.LOGNORMAL),
            median=float(row["median"]) if row["median"] else None,
            design_factor=float(row["design_factor"]) if row["design_factor"] else None,
            beta=float(row["beta"] or 0),
            points=tuple((float(x), float(p)) for x, p in points),
        )
    except ValueError as error:
        raise FileReadError(path=path, reason=f"{row['id']}: {error}") from error
    if problem := problem_of(state):
        raise FileReadError(path=path, reason=f"{row['id']}: {problem}")
    return state


def problem_of(state: State) -> str:
    """Return what is wrong with a damage state, English, marked in the context "errors"; empty if nothing is."""
    if state.form is Form.LINEAR:
        at, odds = ([point[axis] for point in state.points] for axis in (0, 1))
        if len(at) < 2 or not (all(a < b for a, b in pairwise(at)) and at[0] >= 0 and at[-1] < math.inf):
            return QT_TRANSLATE_NOOP("errors", "give two or more points with rising intensities")
        is_fine = all(0 <= p <= 1 for p in odds) and odds == sorted(odds)
        return "" if is_fine else QT_TRANSLATE_NOOP("errors", "probabilities rise and stay between 0 and 1")
    if (state.median is None) == (state.design_factor is None) or not 0 < state.beta < math.inf:
        return QT_TRANSLATE_NOOP("errors", "give median or design_factor, and a beta above 0")
    center = state.design_factor if state.median is None else state.median
    return (
        ""
        if center is not None and 0 < center < math.inf
        else QT_TRANSLATE_NOOP("errors", "medians and factors are above 0")
    )


_RULE_TEXTS = tuple(field.name for field in fields(Rule) if field.name != "age_from_y")


def _rule(path: Path, row: dict[str, str], curves: dict[str, Curve]) -> Rule:
    if row["curve"] and row["curve"] not in curves:
        raise FileReadError(path=path, reason=QT_TRANSLATE_NOOP("import", "no curve {detail}"), detail=row["curve"])
    if row["curve"] and row["mode"] not in MODES:
        raise FileReadError(
            path=path,
            reason=QT_TRANSLATE_NOOP("import", "{mode} is none of {modes}"),
            mode=row["mode"],
            modes=", ".join(MODES),
        )
    texts = {name: row[name] for name in _RULE_TEXTS}
    return Rule(age_from_y=float(row["age_from_y"] or 0), **texts)


def chances(curve: Curve, intensity: FloatArray, design: FloatArray, plinth_m: FloatArray) -> FloatArray:
    """Return the probability of each damage state of a curve or worse.

    Parameters
    ----------
    curve
        The curve that holds for all these assets.
    intensity : shape (..., assets)
        In the unit and averaging time of the curve; 0 where the hazard does not reach.
    design, plinth_m : shape (assets,)
        Design value in the unit of the curve and height of the equipment, for curves that refer to them.

    Returns
    -------
    shape (..., assets, states)
        Falling from light to worst state: where curves cross, the worse state takes the probability of the lighter.

    Raises
    ------
    InvalidValueError
        If an intensity is negative or nan.

    References
    ----------
    FEMA, Hazus technical manuals; Nirandjan et al. 2024, NHESS 24, 4341 for the curves bundled here.

    Examples
    --------
    >>> curve, none = load_fragility().curves["WIND-TOWER"], np.zeros(2)
    >>> chances(curve, np.array([0.0, 65.0]), np.array([50.0, 50.0]), none).ravel()
    array([0. , 0.5])
    """
    if not (intensity >= 0).all():
        raise InvalidValueError(
            field="intensity", value=float(intensity.min()), allowed=QT_TRANSLATE_NOOP("errors", "0 or more")
        )
    x = np.maximum(intensity - plinth_m, 0) if curve.above == "plinth" else intensity
    falling: FloatArray = np.minimum.accumulate(
        np.stack([_reached(state, x, design) for state in curve.states], axis=-1), axis=-1
    )
    return falling


def _reached(state: State, x: FloatArray, design: FloatArray) -> FloatArray:
    if state.form is Form.LINEAR:
        at, odds = np.array(state.points).T
        return np.where(x > 0, np.interp(x, at, odds), 0.0)
    center = state.median if state.median is not None else (state.design_factor or 0.0) * design
    if state.form is Form.NORMAL:
        return np.where(x > 0, ndtr((x - center) / state.beta), 0.0)
    with np.errstate(divide="ignore"):  # ln 0 = -inf gives probability 0
        reached: FloatArray = ndtr(np.log(x / center) / state.beta)
    return reached


def span_failure(pole_failure: FloatArray, poles: FloatArray, correlation: float) -> FloatArray:
    """Return the probability that a line of poles is cut: 1 - (1 - c p) ** n.

    Parameters
    ----------
    pole_failure : shape (..., spans)
        Probability p that one pole fails.
    poles : shape (spans,)
        Number n of poles.
    correlation
        Share c of the poles that fail on their own account; the rest fall with their neighbors.

    Returns
    -------
    shape (..., spans)

    References
    ----------
    Domain notes 3.1 (design).

    Examples
    --------
    >>> span_failure(np.array([0.037]), np.array([20.0]), 0.25).round(3)
    array([0.17])
    """
    failure: FloatArray = -np.expm1(poles * np.log1p(-correlation * pole_failure))
    return failure
