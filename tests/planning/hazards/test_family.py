"""What every hazard of the family keeps."""

import dataclasses

import pytest

from app.models.choices import choice_text
from app.models.fields import specs
from app.models.fragility_curve import Measure
from app.planning.fragility import load_fragility
from app.planning.hazards import hazards
from app.planning.own_curves import UNITS
from app.text import untranslated

FAMILY = hazards()


def test_the_family_has_all_that_a_country_fears():
    mapped = {"flood", "surge", "tsunami", "lahar", "ash", "landslide", "fire"}
    named = {"blackout", "cable_cut", "logical_failure"}
    assert set(FAMILY) == {"hurricane", "earthquake", "shakemap"} | mapped | named


@pytest.mark.parametrize("name", FAMILY)
def test_a_hazard_strikes_by_its_intensity_or_by_name(name):
    hazard = FAMILY[name]
    assert hazard.title
    assert (hazard.intensity is None) != (hazard.affected is None)
    if hazard.intensity:
        assert hazard.averaging
        assert hazard.unit == UNITS[Measure(hazard.measure)]
        curves = [curve for curve in load_fragility().curves.values() if curve.measure == hazard.measure]
        assert curves
        assert {curve.unit for curve in curves} == {hazard.unit}


@pytest.mark.parametrize("name", FAMILY)
def test_a_form_can_be_built_from_the_parameters_alone(name):
    parameters = FAMILY[name].parameters
    declared = specs(parameters)
    assert [spec.name for spec in declared] == [field.name for field in dataclasses.fields(parameters)]
    for spec in declared:
        assert spec.label
        if spec.kind in ("number", "whole"):
            assert spec.low is not None
            assert spec.high is not None
            assert spec.unit or spec.high <= 10
        for code in spec.choices or ():
            assert choice_text(code, untranslated)
        if spec.kind in ("reference", "references"):
            assert spec.table
        assert spec.help or spec.kind in ("number", "choice", "text", "references", "flag", "texts")
