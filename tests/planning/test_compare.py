from dataclasses import replace

import numpy as np
import pytest

from app.errors import InvalidValueError
from app.planning.compare import compare
from app.planning.epoch_map import samples
from app.planning.outage import simulate
from tests.planning.test_outage import a_country


@pytest.fixture(scope="module")
def runs():
    snapshot, scenario = a_country(np.random.default_rng(7), wind_ms=45.0, realizations=512)
    stronger = replace(snapshot, power_supplies=tuple(replace(s, battery_h=200.0) for s in snapshot.power_supplies))
    return simulate(snapshot, scenario), simulate(stronger, scenario), simulate(stronger, replace(scenario, seed=99))


def of(comparison, name):
    return next(metric for metric in comparison.metrics if metric.name == name).runs


def test_differences_are_paired_under_the_same_draws(runs):
    before, after, _ = runs
    first, second = of(compare(["before", "after"], [before, after]), "person_hours")
    assert first.difference is None
    assert second.difference == pytest.approx(after.person_hours.mean - before.person_hours.mean)
    paired = samples(after.samples["person_hours"]) - samples(before.samples["person_hours"])
    assert second.se_difference == pytest.approx(paired.std(ddof=1) / 512**0.5)
    assert second.se_difference < np.hypot(first.se, second.se)
    assert second.is_clear


def test_other_draws_are_said_and_taken_as_independent(runs):
    before, _, other = runs
    comparison = compare(["before", "other"], [before, other])
    first, second = of(comparison, "person_hours")
    assert comparison.same_draws == (True, False)
    assert second.se_difference == pytest.approx(np.hypot(first.se, second.se))
    assert any("seed" in note.text for note in comparison.notes)


def test_a_run_and_itself_do_not_differ(runs):
    comparison = compare(["a", "b"], [runs[0], replace(runs[0])])
    assert all(run.difference == 0 and not run.is_clear for metric in comparison.metrics for run in metric.runs[1:])
    assert comparison.to_json()["names"] == ("a", "b")


def test_one_run_is_none_to_compare(runs):
    with pytest.raises(InvalidValueError):
        compare(["a"], runs[:1])
