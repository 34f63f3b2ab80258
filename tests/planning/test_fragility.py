"""Check values: domain notes section 9."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import FileReadError, InvalidValueError
from app.models.fragility_curve import FailureMode, Measure
from app.models.link import Deployment, Medium
from app.models.power import GridZoneKind
from app.models.site import SiteKind, StructureKind, WindBasis
from app.paths import resources
from app.planning.curve_points import drawn
from app.planning.fragility import MODES, Asset, chances, load_fragility, span_failure
from app.planning.recovery import load_preset

FRAGILITY = load_fragility()
PRESETS = sorted(path.stem for path in (resources() / "repair").glob("*.csv"))


def p_of(curve_id, x, design=0.0, plinth_m=0.0):
    same = np.ones(len(x))
    return chances(FRAGILITY.curves[curve_id], np.asarray(x, float), design * same, plinth_m * same)


@pytest.mark.parametrize(
    ("curve", "expected"),
    [("WIND-POLE-0", [0.037, 0.166, 0.404, 0.782]), ("WIND-POLE-50", [0.688, 0.801, 0.878, 0.946])],
)
def test_wood_poles(curve, expected):
    assert p_of(curve, [40, 45, 50, 58])[:, 0] == pytest.approx(expected, abs=5e-4)


def test_central_offices_as_in_hazus():
    p = p_of("PGA-OFFICE-ANCHORED", [0.2, 0.6])
    assert p == pytest.approx(np.array([[0.6494, 0.2167, 0.0382, 0.0024], [0.9677, 0.8526, 0.5, 0.1294]]), abs=5e-5)
    in_state = -np.diff(p[0], prepend=1.0, append=0.0)
    assert in_state == pytest.approx([0.3506, 0.4326, 0.1785, 0.0358, 0.0024], abs=1e-4)
    unanchored = p_of("PGA-OFFICE-UNANCHORED", [0.4])[0]
    assert unanchored[:3] == pytest.approx([0.9795, 0.8055, 0.4108], abs=5e-5)
    assert unanchored[3] == pytest.approx(0.0636, abs=5e-5)


def test_communication_systems_under_water():
    depths = [0.1, 0.3, 0.5, 1.0, 1.5, 2.0, 2.5, 4.0]
    expected = [0.080, 0.223, 0.320, 0.490, 0.660, 0.830, 1.0, 1.0]
    assert p_of("DEPTH-EQUIPMENT", depths)[:, 1] == pytest.approx(expected, abs=5e-4)
    assert p_of("DEPTH-EQUIPMENT", depths, plinth_m=1.0)[:, 1] == pytest.approx([0] * 4 + [0.32, 0.49, 0.66, 1.0])


def test_equipment_is_out_of_order_from_a_tenth_of_a_foot_above_its_floor():
    assert p_of("DEPTH-EQUIPMENT", [0.6, 0.629, 0.631], plinth_m=0.6)[:, 0].tolist() == [0.0, 0.0, 1.0]


def test_substations_under_tsunamis_and_ash():
    assert p_of("TSUNAMI-SUBSTATION", [0.0, 2.44, 2.99])[:, 0] == pytest.approx([0.0, 0.5, 0.8413], abs=1e-4)
    assert p_of("ASH-SUBSTATION", [5.9])[:, 0] == pytest.approx(0.5)
    assert p_of("ASH-EQUIPMENT", [10.0, 50.0, 100.0])[:, 0] == pytest.approx([0.3, 0.7, 0.9])


def test_every_curve_can_be_drawn():
    for curve in FRAGILITY.curves.values():
        x, p = drawn(curve, plinth_m=0.5)
        assert p.shape == (len(x), len(curve.states))
        assert p[0].tolist() == [0.0] * len(curve.states)
        assert (np.diff(p, axis=0) >= 0).all()
        assert p[-1, 0] >= 0.3


def test_a_tower_falls_in_every_second_case_at_1_30_times_its_design_wind():
    assert p_of("WIND-TOWER", [65.0], design=50.0) == pytest.approx(0.5)


@given(st.lists(st.floats(0, 200), min_size=1, max_size=20))
def test_more_wind_never_harms_less_and_probabilities_stay_between_0_and_1(winds):
    winds = np.sort(np.array(winds))
    for curve in FRAGILITY.curves:
        p = p_of(curve, winds, design=50.0)
        assert ((p >= 0) & (p <= 1)).all()
        assert (np.diff(p, axis=0) >= 0).all()
        assert (np.diff(p, axis=1) <= 0).all()


@pytest.mark.parametrize("wind", [-1.0, np.nan])
def test_an_intensity_that_cannot_be_is_refused(wind):
    with pytest.raises(InvalidValueError):
        p_of("WIND-GRID", [wind])


def test_a_line_of_poles_is_weaker_than_one_and_sure_poles_need_not_cut_it():
    assert span_failure(np.array([0.1]), np.array([1.0]), 1.0) == pytest.approx(0.1)
    assert span_failure(np.array([0.1]), np.array([40.0]), 0.25) == pytest.approx(1 - (1 - 0.025) ** 40)
    assert span_failure(np.array([1.0]), np.array([1.0]), 0.25) == pytest.approx(0.25)


def test_winds_of_other_averaging_times_are_converted():
    assert FRAGILITY.converted("1min", "3s") == pytest.approx(1.30)
    assert FRAGILITY.converted("3s", "1min") == pytest.approx(1 / 1.30)
    assert FRAGILITY.converted("peak", "peak") == 1.0
    assert {basis.value for basis in WindBasis} <= set(FRAGILITY.to_gust)


def test_the_oldest_age_reached_chooses_the_curve():
    def curve(age):
        asset = Asset(asset="link", medium="fibre", deployment="aboveGround", age_y=age)
        return FRAGILITY.rule(asset, "wind").curve

    assert [curve(age) for age in (0, 4, 5, 19, 20, 60)] == [f"WIND-POLE-{years}" for years in (0, 0, 10, 10, 30, 50)]


def assets():
    for kind in SiteKind:
        for structure in StructureKind:
            yield Asset(asset="site", kind=kind, structure_kind=structure)
    for medium in Medium:
        for deployment in ("", *Deployment):
            yield Asset(asset="link", medium=medium, deployment=deployment)
    for kind in ("", *GridZoneKind):
        yield Asset(asset="grid_zone", kind=kind)


@pytest.mark.parametrize("measure", Measure)
def test_every_measure_has_a_rule_for_everything_and_every_state_can_be_mended(measure):
    for asset in assets():
        rule = FRAGILITY.rule(asset, measure)
        assert rule is not None, asset
        assert rule.source
        assert rule.grade
        if rule.curve and rule.asset != "grid_zone":
            for preset in PRESETS:
                for state in FRAGILITY.curves[rule.curve].states:
                    assert load_preset(preset)[rule.repair, state.name].mean_h > 0


def test_every_row_names_its_source_and_grade():
    for row in (*FRAGILITY.curves.values(), *FRAGILITY.rules, *FRAGILITY.to_gust.values()):
        assert row.source
        assert row.grade in "ABCD"
    for preset in PRESETS:
        assert all(repair.source and repair.grade in "ABCD" for repair in load_preset(preset).values())


@pytest.mark.parametrize(
    ("name", "old", "new"),
    [
        ("curves.csv", "lognormal,36,,0.20", "lognormal,36,,none"),
        ("curves.csv", "lognormal,36,,0.20", "lognormal,36,0.8,0.20"),
        ("curves.csv", "lognormal,36,,0.20", "lognormal,36,,0"),
        ("curves.csv", "lognormal,36,,0.20", "logistic,36,,0.20"),
        ("curves.csv", "0:0 0.2:0.16", "0:0 0.2:1.6"),
        ("curves.csv", "0:0 0.2:0.16", "0.3:0 0.2:0.16"),
        ("curves.csv", "beta", "spread"),
        ("mapping.csv", "WIND-VSAT", "WIND-WHAT"),
        ("mapping.csv", "structure,WIND-VSAT", "somehow,WIND-VSAT"),
    ],
)
def test_a_table_that_cannot_be_read_is_refused(tmp_path, name, old, new):
    for path in (resources() / "fragility").glob("*.csv"):
        text = path.read_text(encoding="utf-8")
        assert path.name != name or old in text
        (tmp_path / path.name).write_text(text.replace(old, new, 1) if path.name == name else text, encoding="utf-8")
    with pytest.raises(FileReadError):
        load_fragility(tmp_path)


def test_modes_are_those_that_a_plan_may_name():
    assert {mode.value for mode in FailureMode} == set(MODES)


def test_anchored_equipment_stands_better():
    def curve(anchored):
        return FRAGILITY.rule(Asset(asset="site", structure_kind="building", anchored=anchored), "pga").curve

    assert [curve(known) for known in ("yes", "no", "")] == ["PGA-OFFICE-ANCHORED"] + ["PGA-OFFICE-UNANCHORED"] * 2


def test_a_folder_without_tables_is_refused(tmp_path):
    with pytest.raises(FileReadError):
        load_fragility(tmp_path)
