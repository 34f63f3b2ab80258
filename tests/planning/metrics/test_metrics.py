import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.planning.metrics import Outcome, metrics
from app.planning.recovery import EPOCH_WEIGHTS_H, EPOCHS_H


def outcome(unserved, people=1000.0):
    return Outcome(people=people, unserved_people=unserved, epochs_h=EPOCHS_H, weights_h=EPOCH_WEIGHTS_H)


def straight(lost, days):
    """People without service, back in a straight line within `days`, one realization."""
    return np.maximum(0.0, lost * (1 - EPOCHS_H / (24 * days)))[None, :]


@pytest.mark.parametrize("name", metrics())
@given(st.integers(0, 2**32 - 1), st.sampled_from([0.0, 1.0, 500.0]))
def test_one_finite_number_a_realization_whatever_comes(name, seed, people):
    unserved = np.random.default_rng(seed).integers(0, int(people) + 1, (7, 64)).astype(float)
    unserved[0] = 0.0
    unserved[1] = people
    metric = metrics()[name]
    values = metric.compute(outcome(unserved, people))
    assert values.shape == (7,)
    assert np.isfinite(values).all()
    parts = [metric.compute(outcome(unserved[low : low + 2], people)) for low in range(0, 7, 2)]
    assert np.array_equal(np.concatenate(parts), values)
    assert metric.title
    assert metric.unit
    better = np.min if metric.better == "lower" else np.max
    assert values[0] == better(values)


def value(name, unserved):
    return float(metrics()[name].compute(outcome(unserved))[0])


def test_forty_percent_left_and_ten_days_back():
    unserved = straight(600.0, 10)  # domain notes 4: 300 %-days; all corners lie on epochs
    assert value("resilience_loss", unserved) == pytest.approx(300.0)
    assert value("person_hours", unserved) == pytest.approx(600 * 120)
    assert value("demand_not_served", unserved) == pytest.approx(100.0)
    assert value("availability", unserved) == pytest.approx(90.0)
    assert value("robustness", unserved) == pytest.approx(40.0)
    assert value("people", unserved) == 600.0
    assert value("half_recovery", unserved) == pytest.approx(120.0)
    assert value("most_recovery", unserved) == pytest.approx(216.0)


def test_what_is_never_regained_says_thirty_days():
    assert value("half_recovery", np.full((1, 64), 10.0)) == 720.0
    assert value("most_recovery", np.zeros((1, 64))) == 0.0
