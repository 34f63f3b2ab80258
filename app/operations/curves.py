"""Fragility curves, for people to look at: those that are bundled and those of a plan, with points to draw."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from app.models.fragility_curve import FragileAsset, FragilityCurve, Measure
from app.models.store.plan_file import open_plan
from app.planning.curve_points import drawn
from app.planning.fragility import Curve, Rule, load_fragility
from app.planning.own_curves import own_curve


@dataclass(frozen=True, slots=True, kw_only=True)
class DrawnCurve:
    """A curve with points to draw: `odds` has a row for each of `states`, from light to worst, over `intensity`.

    Where it depends on the asset (`is_by_design`, `is_above_plinth`) it is drawn for a design wind of 50 m/s, and for
    equipment on the ground. `assets` are the tables that it holds for.
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
        *(_drawn(curve, _assets(curve, bundled.rules)) for curve in bundled.curves.values()),
    )


def drawn_curve(record: FragilityCurve) -> DrawnCurve:
    """Return a curve of a plan with points to draw; for a form before it keeps the record.

    Raises
    ------
    CurveError
        If its damage states cannot be read.
    """
    return _drawn(own_curve(record), (record.asset,), is_of_plan=True)


def _assets(curve: Curve, rules: tuple[Rule, ...]) -> tuple[FragileAsset, ...]:
    return tuple(dict.fromkeys(FragileAsset(rule.asset) for rule in rules if rule.curve == curve.id))


def _drawn(curve: Curve, assets: tuple[FragileAsset, ...], *, is_of_plan: bool = False) -> DrawnCurve:
    intensity, odds = drawn(curve)
    return DrawnCurve(
        id=curve.id,
        title=curve.title,
        measure=Measure(curve.measure),
        assets=assets,
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
    )
