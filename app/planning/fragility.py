"""Intensity to damage: curves and the mapping of assets to curves, both data in resources/fragility."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields
from functools import cache
from pathlib import Path

import numpy as np
from scipy.special import ndtr

from app.errors import FileReadError, InvalidValueError
from app.paths import resources
from app.planning.geodesy import FloatArray
from app.planning.reference import Default, read_rows


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """One damage state of a curve: its median is a number, or `design_factor` times the asset's design value."""

    name: str
    median: float | None
    design_factor: float | None
    beta: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Curve:
    """Lognormal fragility of one kind of asset; states from light to worst.

    `grade` is A for local data, B published for the same asset, C published for a like one, D judgment.
    """

    id: str
    title: str
    measure: str
    unit: str
    averaging: str
    states: tuple[State, ...]
    source: str
    grade: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """Which curve and which repair an asset takes; `curve` is empty where the hazard does no harm."""

    asset: str
    measure: str
    kind: str
    structure_kind: str
    medium: str
    deployment: str
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
    )
    same = rule.asset == asset.asset and rule.measure == measure and rule.age_from_y <= asset.age_y
    return same and all(wanted in ("", has) for wanted, has in told)


def _but_age(rule: Rule) -> tuple[str, ...]:
    return (rule.kind, rule.structure_kind, rule.medium, rule.deployment, rule.mode)


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
        states=tuple(_state(path, row) for row in rows),
        source=first["source"],
        grade=first["grade"],
    )


def _state(path: Path, row: dict[str, str]) -> State:
    try:
        median = float(row["median"]) if row["median"] else None
        factor = float(row["design_factor"]) if row["design_factor"] else None
        beta = float(row["beta"])
    except ValueError as error:
        raise FileReadError(path=path, reason=f"{row['id']}: {error}") from error
    if (median is None) == (factor is None) or not beta > 0:
        raise FileReadError(path=path, reason=f"{row['id']}: give median or design_factor, and a beta above 0")
    return State(name=row["state"], median=median, design_factor=factor, beta=beta)


_RULE_TEXTS = tuple(field.name for field in fields(Rule) if field.name != "age_from_y")


def _rule(path: Path, row: dict[str, str], curves: dict[str, Curve]) -> Rule:
    if row["curve"] and row["curve"] not in curves:
        raise FileReadError(path=path, reason=f"no curve {row['curve']}")
    texts = {name: row[name] for name in _RULE_TEXTS}
    return Rule(age_from_y=float(row["age_from_y"] or 0), **texts)


def medians(curve: Curve, design: FloatArray) -> FloatArray:
    """Return the medians of a curve's states for assets with these design values.

    Parameters
    ----------
    curve
        The curve that holds for all these assets.
    design : shape (assets,)
        Design value in the unit and averaging time of the curve; used by curves that scale with it.

    Returns
    -------
    shape (assets, states)

    Examples
    --------
    >>> medians(load_fragility().curves["WIND-TOWER"], np.array([50.0]))
    array([[65.]])
    """
    columns = [
        np.full(len(design), state.median) if state.median is not None else (state.design_factor or 0.0) * design
        for state in curve.states
    ]
    return np.stack(columns, axis=1)


def exceedance(intensity: FloatArray, median: FloatArray, beta: FloatArray) -> FloatArray:
    """Return the probability of each damage state or worse: Phi(ln(x / median) / beta).

    Parameters
    ----------
    intensity : shape (assets,)
        Hazard intensity x in the unit of the medians; 0 where the hazard does not reach.
    median : shape (assets, states)
        Above 0.
    beta : shape (states,)
        Standard deviation of ln(x), above 0.

    Returns
    -------
    shape (assets, states)
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
    >>> exceedance(np.array([0.0, 40.0, 58.0]), np.array([[51.8]] * 3), np.array([0.145])).round(3)
    array([[0.   ],
           [0.037],
           [0.782]])
    """
    if not (intensity >= 0).all():
        raise InvalidValueError(field="intensity", value=intensity.min(), allowed="0 or more")
    with np.errstate(divide="ignore"):  # ln 0 = -inf gives probability 0
        reached = ndtr(np.log(intensity[:, None] / median) / beta)
    falling: FloatArray = np.minimum.accumulate(reached, axis=1)
    return falling


def span_failure(pole_failure: FloatArray, poles: FloatArray, correlation: float) -> FloatArray:
    """Return the probability that a line of poles is cut: 1 - (1 - c p) ** n.

    Parameters
    ----------
    pole_failure : shape (spans,)
        Probability p that one pole fails.
    poles : shape (spans,)
        Number n of poles.
    correlation
        Share c of the poles that fail on their own account; the rest fall with their neighbors.

    Returns
    -------
    shape (spans,)

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
