import numpy as np
import pytest

from app.errors import CurveError
from app.models.changes import add
from app.models.fragility_curve import FragilityCurve
from app.models.plan import Plan
from app.models.store.plan_file import create_plan, open_plan
from app.operations.curves import check_curve, drawn_curve, drawn_curves


def a_curve(**values):
    usual = {"id": "own", "name": "Our poles", "measure": "wind", "asset": "link", "mode": "poles"}
    states = {"states": [{"state": "complete", "median": 45.0, "beta": 0.2}]}
    return FragilityCurve(**usual | {"repair": "cable_aerial", "states": states} | values)


def test_the_curves_of_a_plan_come_first_and_all_can_be_drawn(tmp_path):
    path = tmp_path / "plan.gpkg"
    create_plan(path, Plan(id="plan", title="Test", country="VC"))
    with open_plan(path) as store:
        store.apply([add(a_curve())], "Add a curve", "test")
    curves = drawn_curves(path)
    assert (curves[0].title, curves[0].is_of_plan, curves[0].unit) == ("Our poles", True, "m/s")
    assert len(curves) > 20
    for curve in curves:
        assert len(curve.odds) == len(curve.states)
        assert all(len(row) == len(curve.intensity) for row in curve.odds)


def test_a_curve_that_cannot_be_used_is_refused_before_it_is_kept():
    with pytest.raises(CurveError):
        drawn_curve(a_curve(states={"states": []}))


def test_a_copy_of_any_curve_can_be_kept_and_says_the_same(tmp_path):
    path = tmp_path / "plan.gpkg"
    create_plan(path, Plan(id="plan", title="Test", country="VC"))
    for curve in drawn_curves(path):
        copy = check_curve(FragilityCurve(id="copy", name="A copy", **{"repair": "substation"} | curve.likeness))
        assert (copy.states, copy.unit, copy.averaging) == (curve.states, curve.unit, curve.averaging)
        assert copy.assets == curve.assets[:1]
        for own, bundled in zip(copy.odds, curve.odds, strict=True):
            at = np.interp(curve.intensity, copy.intensity, own)
            assert at == pytest.approx(bundled, abs=0.02), curve.id


def test_a_state_that_nobody_knows_how_to_mend_is_refused():
    record = a_curve(repair="nothing")
    drawn_curve(record)
    with pytest.raises(CurveError):
        check_curve(record)
