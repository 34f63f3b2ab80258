from dataclasses import replace

import numpy as np
import pytest

from app.errors import CurveError
from app.models.fragility_curve import FragilityCurve
from app.models.link import Link
from app.planning.curve_points import drawn
from app.planning.fragility import Asset, load_fragility
from app.planning.outage import simulate
from app.planning.own_curves import own_curve, with_own
from app.planning.preparation import prepare
from app.planning.recovery import load_preset
from tests.planning.test_outage import a_country

HAZUS = load_preset("hazus")
SCALED = {"structure_kinds": (), "states": {"states": [{"state": "complete", "design_factor": 1.3, "beta": 0.1}]}}


def curve(**values):
    usual = {
        "id": "own",
        "name": "Our towers",
        "measure": "wind",
        "asset": "site",
        "structure_kinds": ("lattice_self",),
        "repair": "mast",
        "states": {"states": [{"state": "complete", "median": 40.0, "beta": 0.1}]},
        "source": "Survey of 2025",
        "confidence": "A",
    }
    return FragilityCurve(**usual | values)


def test_a_curve_of_the_plan_comes_before_those_that_are_bundled():
    fragility = with_own(load_fragility(), [curve()], HAZUS)
    lattice = fragility.rule(Asset(asset="site", kind="bts", structure_kind="lattice_self"), "wind")
    guyed = fragility.rule(Asset(asset="site", kind="bts", structure_kind="guyed"), "wind")
    assert (lattice.curve, lattice.grade, guyed.curve) == ("plan:own", "A", "WIND-LIGHT")
    assert fragility.curves["plan:own"].averaging == "3s"


def test_a_curve_may_name_several_kinds():
    own = with_own(load_fragility(), [curve(kinds=("bts", "mwr"), structure_kinds=("guyed", "pole"))], HAZUS)
    found = [
        own.rule(Asset(asset="site", kind=k, structure_kind=s), "wind").curve
        for k in ("bts", "agg")
        for s in ("guyed", "pole")
    ]
    assert found == ["plan:own", "plan:own", "WIND-LIGHT", "WIND-POLE-0"]


def test_a_curve_of_points_can_be_drawn_and_counts_from_the_equipment_up():
    own = own_curve(
        curve(
            measure="depth", above_plinth=True, states={"states": [{"state": "extensive", "points": [[0, 0], [2, 1]]}]}
        )
    )
    x, p = drawn(own, plinth_m=1.0)
    assert np.interp([1.0, 2.0, 3.0], x, p[:, 0]) == pytest.approx([0, 0.5, 1.0], abs=0.005)
    assert own.unit == "m"


def test_what_has_a_design_wind_may_scale_with_it():
    dish = [{"state": "slight", "design_factor": 0.7, "beta": 0.2}]
    antennas = curve(asset="link", mode="alignment", repair="alignment", states={"states": dish})
    for own in (curve(**SCALED), antennas):
        assert with_own(load_fragility(), [own], HAZUS).curves["plan:own"].states[0].design_factor


def test_the_engine_uses_it_and_says_so():
    snapshot, scenario = a_country(np.random.default_rng(5), wind_ms=45.0)
    weak = curve(structure_kinds=(), states={"states": [{"state": "complete", "median": 1.0, "beta": 0.1}]})
    result = simulate(replace(snapshot, fragility_curves=(weak,)), scenario)
    assert {site.failure_curve for site in result.sites} == {"plan:own"}
    assert next(used for used in result.curves if used.id == "plan:own").source == "Survey of 2025"
    assert all(site.p_damage > 0.99 for site in result.sites if site.intensity)


def test_no_state_of_a_route_group_is_mended_in_no_time():
    """Its members may have curves of one state and of two; the slowest tells how long any state of the group takes."""
    snapshot, scenario = a_country(np.random.default_rng(5), wind_ms=60.0)
    ends = {"start_id": "s00", "end_id": "s01", "route_group_id": "duct"}
    cable = Link(id="cable", medium="fibre", deployment="aboveGround", length_km=400.0, **ends)
    hop = Link(id="hop", medium="microwave", **ends)
    two = [{"state": "slight", "median": 20.0, "beta": 0.2}, {"state": "moderate", "median": 30.0, "beta": 0.2}]
    own = curve(asset="link", structure_kinds=(), mediums=("microwave",), repair="building", states={"states": two})
    case = prepare(replace(snapshot, links=(cable, hop), fragility_curves=(own,)), scenario).case
    layer = next(layer for layer in case.layers if layer.target == "link")
    (row,) = (at for at, name in enumerate(layer.ids) if name == "group:duct")
    assert (layer.p_states[0, row] > 0).all()
    assert (layer.repair_mean_h[0, row] > 24 * 0.3 * 400).all()  # that of the cable, whatever the state


def test_a_curve_that_no_asset_takes_is_said():
    snapshot, scenario = a_country(np.random.default_rng(5), wind_ms=45.0)
    misspelt, other = curve(kinds=("tower",)), curve(id="quake", measure="pga", repair="building")
    result = simulate(replace(snapshot, fragility_curves=(misspelt, other)), scenario)
    said = [note.message() for note in result.warnings]
    assert "Fragility curves of the plan that no site, link or grid zone takes: Our towers." in said


@pytest.mark.parametrize(
    "values",
    [
        {"states": {}},
        {"states": {"states": [{"state": "complete", "median": 40.0}]}},
        {"states": {"states": [{"state": "complete", "median": -1.0, "beta": 0.1}]}},
        {"states": {"states": [{"state": "complete", "points": [[0, 0], [1, 2]]}]}},
        {"states": {"states": [{"state": "complete", "points": [[2, 0], [1, 1]]}]}},
        {"states": {"states": [{"state": "complete", "median": "high", "beta": 0.1}]}},
        {"states": {"states": [{"state": "complete", "color": "red"}]}},
        {"states": {"states": [{"state": "complete", "median": 40.0, "beta": float("inf")}]}},
        {"states": {"states": [{"state": "complete", "points": [[0, 0], [float("nan"), 1]]}]}},
        {"states": {"states": [{"state": "complete", "points": [[0, 0], [float("inf"), 1]]}]}},
        {"averaging": "3 s"},
        SCALED | {"measure": "pga", "repair": "building"},
        SCALED | {"asset": "grid_zone", "mode": "grid", "repair": "substation"},
        SCALED | {"asset": "link", "mode": "poles", "repair": "cable_aerial"},
        SCALED | {"asset": "link", "mode": "structure", "repair": "cable_aerial"},
        {"repair": "prayer"},
        {"states": {"states": [{"state": "sad", "median": 40.0, "beta": 0.1}]}},
    ],
)
def test_a_curve_that_cannot_be_used_is_refused_by_name(values):
    with pytest.raises(CurveError) as caught:
        with_own(load_fragility(), [curve(**values)], HAZUS)
    assert "Our towers" in str(caught.value)
