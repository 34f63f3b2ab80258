import numpy as np
import pytest

from app.errors import InvalidValueError
from app.planning.recovery import EPOCH_WEIGHTS_H, EPOCHS_H
from app.planning.resilience import (
    availability,
    downtime_h_per_year,
    expected_demand_not_served,
    person_hours,
    rapidity,
    recovery_h,
    resilience_loss,
    robustness,
)

HOURS = np.arange(0.0, 241.0, 24.0)
STRAIGHT = 40 + 60 * HOURS / 240


def test_the_example_of_the_domain_notes():
    assert resilience_loss(HOURS, STRAIGHT) == pytest.approx(300.0)
    assert 1 - resilience_loss(HOURS, STRAIGHT) / (100 * 10) == pytest.approx(0.7)
    assert robustness(STRAIGHT) == 40
    assert rapidity(HOURS, STRAIGHT) == pytest.approx(6.0)
    assert recovery_h(HOURS, 100 - STRAIGHT, 0.5) == pytest.approx(120.0)


def test_person_hours_are_the_weights_of_the_engine():
    people = np.random.default_rng(1).uniform(0, 900, (3, len(EPOCHS_H)))
    assert person_hours(EPOCHS_H, people) == pytest.approx(people @ EPOCH_WEIGHTS_H, rel=1e-12)


def test_a_relapse_is_no_recovery():
    lost = np.array([100.0, 20.0, 90.0, 0.0])
    assert recovery_h(np.array([0.0, 1.0, 2.0, 3.0]), lost, 0.5) == pytest.approx(2 + 40 / 90)


def test_nothing_lost_has_no_slope():
    assert np.isnan(rapidity(HOURS, np.full(11, 100.0)))
    assert rapidity(HOURS, np.full(11, 30.0)) == 0.0


@pytest.mark.parametrize(("share", "hours"), [(0.99, 87.6), (0.999, 8.76), (0.9999, 52.6 / 60), (0.99999, 5.26 / 60)])
def test_downtime_by_nines(share, hours):
    assert downtime_h_per_year(share) == pytest.approx(hours, rel=2e-3)  # domain notes 4


def test_demand_not_served():
    assert expected_demand_not_served(np.array([5.0, 3.0, 2.0]), np.array([0.0, 1.0, 0.5])) == 6.0


@pytest.mark.parametrize(
    "wrong",
    [
        lambda: resilience_loss(np.array([0.0, 0.0]), np.array([1.0, 1.0])),
        lambda: resilience_loss(HOURS, STRAIGHT + 50),
        lambda: rapidity(HOURS, np.full(11, np.nan)),
        lambda: availability(-1.0, 1.0),
        lambda: person_hours(HOURS, np.full(11, np.nan)),
        lambda: person_hours(HOURS[::-1], STRAIGHT),
        lambda: recovery_h(HOURS, np.full(11, np.nan), 0.5),
        lambda: recovery_h(HOURS, 100 - STRAIGHT, float("nan")),
        lambda: recovery_h(HOURS, 100 - STRAIGHT, 1.1),
        lambda: recovery_h(HOURS, np.full(11, np.inf), 0.5),
        lambda: recovery_h(HOURS[::-1], STRAIGHT, 0.5),
        lambda: person_hours(HOURS, np.full(11, np.inf)),
        lambda: person_hours(np.array([0.0, np.inf]), np.array([1.0, 1.0])),
        lambda: robustness(np.array([np.nan, 50.0])),
        lambda: robustness(np.array([-3.0, 50.0])),
        lambda: robustness(np.array([])),
        lambda: availability(0.0, 0.0),
        lambda: availability(float("inf"), 1.0),
        lambda: expected_demand_not_served(np.array([np.inf]), np.array([1.0])),
        lambda: downtime_h_per_year(1.1),
        lambda: expected_demand_not_served(np.array([np.nan]), np.array([0.5])),
        lambda: expected_demand_not_served(np.array([1.0]), np.array([2.0])),
    ],
)
def test_nonsense_is_refused(wrong):
    with pytest.raises(InvalidValueError):
        wrong()
