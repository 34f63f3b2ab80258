"""People by area and by group add up to what the whole result says."""

from dataclasses import replace

import numpy as np
import pytest

from app.models.people_group import PeopleGroup, SettlementGroup
from app.planning.outage import simulate
from tests.planning.test_outage import a_country


@pytest.fixture(scope="module")
def result():
    snapshot, scenario = a_country(np.random.default_rng(7), wind_ms=60.0)
    towns = tuple(
        replace(town, admin1="North" if i % 2 else "South", people_by_group={"older": town.population // 4})
        for i, town in enumerate(snapshot.settlements)
    )
    group = PeopleGroup(id="g", name="Deaf people")
    deaf = SettlementGroup(id="sg", settlement_id=towns[0].id, people_group_id="g", people=100)
    return simulate(replace(snapshot, settlements=towns, people_groups=(group,), settlement_groups=(deaf,)), scenario)


def test_areas_are_parts_of_the_whole(result):
    assert [area.name for area in result.areas] == ["North", "South"]
    assert np.sum([area.unserved for area in result.areas], axis=0) == pytest.approx(result.unserved_people.mean)
    assert sum(area.person_hours for area in result.areas) == pytest.approx(result.person_hours.mean)
    connected = result.people_recorded - result.people_already_isolated
    assert sum(area.people for area in result.areas) == pytest.approx(connected)


def test_errors_are_at_least_those_of_the_whole(result):
    """As if all places lost service together: the bounds of the parts add up to no less than the error of the whole."""
    rest = (199 / 200) ** 0.5  # a mean's error is taken over one less than the realizations, a share's over all
    bounds = np.sum([area.unserved_se_at_most for area in result.areas], axis=0)
    assert (bounds >= rest * np.array(result.unserved_people.se) - 1e-9).all()
    assert sum(area.person_hours_se_at_most for area in result.areas) >= result.person_hours.se


def test_groups_follow_the_settlements_that_they_live_in(result):
    older, deaf = (next(g for g in result.groups if g.name == name) for name in ("older", "Deaf people"))
    for hours, whole in zip(older.unserved, result.unserved_people.mean, strict=True):
        assert hours == pytest.approx(whole / 4, abs=4)  # a quarter of every settlement, in whole people
    assert 0 < deaf.people <= 100
    assert deaf.t50_h <= deaf.t90_h <= 720
