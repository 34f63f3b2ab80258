"""Fragility curves, for people to look at: those that are bundled and those of a plan, with points to draw."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from app.models.fragility_curve import FailureMode, FragileAsset, FragilityCurve, Measure
from app.models.store.plan_file import open_plan
from app.planning.curve_points import drawn
from app.planning.fragility import Curve, Form, Rule, load_fragility
from app.planning.own_curves import own_curve, own_rules, with_own
from app.planning.recovery import load_preset

_REPAIR_TIMES = "hazus"  # all presets know the same repairs and states
_POINTS = 21


@dataclass(frozen=True, slots=True, kw_only=True)
class DrawnCurve:
    """A curve with points to draw: `odds` has a row for each of `states`, from light to worst, over `intensity`.

    Where it depends on the asset (`is_by_design`, `is_above_plinth`) it is drawn for a design wind of 50 m/s, and for
    equipment on the ground. `assets` are the tables that it holds for; `likeness` are values of a `FragilityCurve`, for
    a new record that begins like it.
    """

    id: str
    title: str
    measure: Measure
    assets: tuple[FragileAsset, ...]
    unit: str
    averaging: str
    is_by_design: bool
    is_above_plinth: bool
    source: str
    grade: str
    is_of_plan: bool
    states: tuple[str, ...]
    intensity: tuple[float, ...]
    odds: tuple[tuple[float, ...], ...]
    likeness: Mapping[str, Any]


def drawn_curves(path: Path) -> tuple[DrawnCurve, ...]:
    """Return all curves that a plan uses, its own first.

    Raises
    ------
    CurveError
        If one of its own cannot be read; `drawn_curve` tries a single one.
    """
    with open_plan(path, read_only=True) as store:
        own = store.records(FragilityCurve)
    bundled = load_fragility()
    return (
        *map(drawn_curve, own),
        *(_drawn(curve, bundled.rules) for curve in bundled.curves.values()),
    )


def drawn_curve(record: FragilityCurve) -> DrawnCurve:
    """Return a curve of a plan with points to draw; for a form while it is typed.

    Raises
    ------
    CurveError
        If its damage states cannot be read.
    """
    return _drawn(own_curve(record), own_rules(record), is_of_plan=True)


def check_curve(record: FragilityCurve) -> DrawnCurve:
    """Return a curve of a plan with points to draw, if simulations can use it; for a form before it keeps the record.

    Raises
    ------
    CurveError
        If its damage states cannot be read, or nobody knows how long it takes to mend one of them.
    """
    with_own(load_fragility(), [record], load_preset(_REPAIR_TIMES))
    return drawn_curve(record)


def _drawn(curve: Curve, rules: Sequence[Rule], *, is_of_plan: bool = False) -> DrawnCurve:
    intensity, odds = drawn(curve)
    of_curve = [rule for rule in rules if rule.curve == curve.id]
    return DrawnCurve(
        id=curve.id,
        title=curve.title,
        measure=Measure(curve.measure),
        assets=tuple(dict.fromkeys(FragileAsset(rule.asset) for rule in of_curve)),
        unit=curve.unit,
        averaging=curve.averaging,
        is_by_design=any(state.design_factor is not None for state in curve.states),
        is_above_plinth=curve.above == "plinth",
        source=curve.source,
        grade=curve.grade,
        is_of_plan=is_of_plan,
        states=tuple(state.name for state in curve.states),
        intensity=tuple(intensity.tolist()),
        odds=tuple(tuple(row) for row in odds.T.tolist()),
        likeness=_likeness(curve, of_curve),
    )


def _likeness(curve: Curve, of_curve: Sequence[Rule]) -> dict[str, Any]:
    values: dict[str, Any] = {
        "measure": Measure(curve.measure),
        "averaging": curve.averaging or None,
        "above_plinth": True if curve.above == "plinth" else None,
        "states": {"states": [_as_kept(curve, number) for number in range(len(curve.states))]},
        "source": curve.source or None,
    }
    if of_curve:
        first = of_curve[0]
        values |= {"asset": FragileAsset(first.asset), "mode": FailureMode(first.mode)}
        values |= {"repair": first.repair} if first.repair else {}
        for name in ("structure_kind", "medium", "deployment"):
            values[f"{name}s"] = tuple(filter(None, [getattr(first, name)]))
        alike = [rule for rule in of_curve if replace(rule, kind=first.kind) == first]  # as one record can say them
        values["kinds"] = tuple(dict.fromkeys(rule.kind for rule in alike if rule.kind))
    return values


def _as_kept(curve: Curve, number: int) -> dict[str, Any]:
    """Return a damage state as a record keeps it; a normal one by points, which records have instead."""
    state = curve.states[number]
    kept: dict[str, Any] = {"state": state.name}
    if state.form is Form.LOGNORMAL:
        named = {"median": state.median, "design_factor": state.design_factor, "beta": state.beta}
        return kept | {name: value for name, value in named.items() if value is not None}
    points = state.points
    if state.form is Form.NORMAL:
        intensity, odds = drawn(curve, count=_POINTS)
        points = tuple(zip(intensity.round(3).tolist(), odds[:, number].round(4).tolist(), strict=True))
    return kept | {"points": [list(point) for point in points]}
