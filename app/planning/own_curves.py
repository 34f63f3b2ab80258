"""Fragility curves that a plan brings along: checked, and put before those that are bundled."""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set
from itertools import product

import msgspec

from app.errors import CurveError
from app.models.fragility_curve import FailureMode, FragileAsset, FragilityCurve, Measure
from app.planning.fragility import Curve, Form, Fragility, Rule, State, load_fragility, problem_of
from app.planning.note import Note
from app.planning.recovery import Preset
from app.text import QT_TRANSLATE_NOOP

UNITS = {
    Measure.WIND: "m/s",
    Measure.PGA: "g",
    Measure.DEPTH: "m",
    Measure.TSUNAMI: "m",
    Measure.ASH: "mm",
    Measure.HIT: "",
}
"""The unit of every intensity measure."""


class _OwnState(msgspec.Struct, forbid_unknown_fields=True):
    state: str
    median: float | None = None
    design_factor: float | None = None
    beta: float = 0.0
    points: list[tuple[float, float]] = []


def with_own(fragility: Fragility, records: Sequence[FragilityCurve], preset: Preset) -> Fragility:
    """Return fragility in which the curves of a plan come before all others.

    Raises
    ------
    CurveError
        If a curve cannot be read, or the repair times do not know how long it takes to mend a state of it.
    """
    curves = {f"plan:{record.id}": own_curve(record) for record in records}
    for record, curve in zip(records, curves.values(), strict=True):
        unknown = [state.name for state in curve.states if (record.repair, state.name) not in preset]
        if unknown:
            raise CurveError(
                curve=record.name,
                reason=QT_TRANSLATE_NOOP("errors", "no repair time for {repair}, {state}"),
                repair=record.repair,
                state=unknown[0],
            )
    rules = [rule for record in records for rule in own_rules(record)]
    return Fragility(fragility.curves | curves, (*rules, *fragility.rules), fragility.to_gust)


def idle_notes(fragility: Fragility, used: Mapping[str, Set[str]]) -> list[Note]:
    """Return what is to be said of curves of the plan that no asset takes; `used` are ids of curves by measure."""
    curves = fragility.curves.items()
    idle = [c.title for key, c in curves if key.startswith("plan:") and key not in used.get(c.measure, {key})]
    text = QT_TRANSLATE_NOOP("notes", "Fragility curves of the plan that no site, link or grid zone takes: {names}.")
    return [Note(text, {"names": ", ".join(idle)})] if idle else []


def own_curve(record: FragilityCurve) -> Curve:
    """Return a curve of the plan as the engine reads it.

    Raises
    ------
    CurveError
        If its damage states cannot be read, its averaging time is not known, or it scales with a design value where
        there is none.
    """
    try:
        states = tuple(msgspec.convert(record.states.get("states", []), list[_OwnState]))
    except msgspec.ValidationError as error:
        raise CurveError(curve=record.name, reason=error) from error
    found = tuple(
        State(
            name=state.state,
            form=Form.LINEAR if state.points else Form.LOGNORMAL,
            median=state.median,
            design_factor=state.design_factor,
            beta=state.beta,
            points=tuple(state.points),
        )
        for state in states
    )
    problems = [problem for state in found if (problem := problem_of(state))]
    if not found or problems:
        raise CurveError(
            curve=record.name,
            reason=problems[0] if problems else QT_TRANSLATE_NOOP("errors", "there is no damage state"),
        )
    is_wind = record.measure is Measure.WIND
    if is_wind and record.averaging and record.averaging not in (times := load_fragility().to_gust):
        reason = QT_TRANSLATE_NOOP("errors", "{averaging} is none of the averaging times {times}")
        raise CurveError(curve=record.name, reason=reason, averaging=record.averaging, times=", ".join(times))
    if any(state.design_factor is not None for state in found) and not _has_design_wind(record):
        raise CurveError(
            curve=record.name,
            reason=QT_TRANSLATE_NOOP("errors", "only sites and antennas under wind have a design value to scale with"),
        )
    return Curve(
        id=f"plan:{record.id}",
        title=record.name,
        measure=record.measure,
        unit=UNITS[record.measure],
        averaging=record.averaging or ("3s" if is_wind else ""),
        above="plinth" if record.above_plinth else "",
        states=found,
        source=record.source or "",
        grade=record.confidence or "D",
    )


def _has_design_wind(record: FragilityCurve) -> bool:
    is_antenna = record.asset is FragileAsset.LINK and record.mode is FailureMode.ALIGNMENT
    return record.measure is Measure.WIND and (record.asset is FragileAsset.SITE or is_antenna)


def own_rules(record: FragilityCurve) -> list[Rule]:
    """Return the rules by which a curve of the plan is chosen: one for every combination of what it names."""
    lists = (record.kinds, record.structure_kinds, record.mediums, record.deployments)
    return [
        Rule(
            asset=record.asset,
            measure=record.measure,
            kind=kind,
            structure_kind=structure_kind,
            medium=medium,
            deployment=deployment,
            anchored="",
            age_from_y=0.0,
            mode=record.mode,
            curve=f"plan:{record.id}",
            repair=record.repair,
            source=record.source or "",
            grade=record.confidence or "D",
        )
        for kind, structure_kind, medium, deployment in product(*(values or ("",) for values in lists))
    ]
