import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import UnknownPresetError
from app.planning.recovery import (
    EPOCHS_H,
    back_in_service_h,
    grid_outage_median_h,
    load_preset,
    repair_hours,
    up_from,
    up_until,
)


@given(st.floats(0, 1000))
def test_a_word_says_of_every_epoch_whether_the_asset_is_up(hours):
    back, gone = int(up_from(np.array([hours]))[0]), int(up_until(np.array([hours]))[0])
    for epoch, hour in enumerate(EPOCHS_H):
        assert (back >> epoch & 1) == (hour >= hours)
        assert (gone >> epoch & 1) == (hour < hours)


@pytest.mark.parametrize(
    ("mean_d", "sd_d", "working"),
    [(1.0, 1.0, [0.50, 0.98, 1.0, 1.0]), (7.0, 7.0, [0.20, 0.28, 0.50, 1.0]), (40.0, 40.0, [0.16, 0.18, 0.20, 0.40])],
)
def test_restoration_is_that_of_hazus_without_the_part_before_the_event(mean_d, sd_d, working):
    """Hazus communication facilities at day 1, 3, 7, 30 (domain notes 3.2), cut off at 0 and renormalized."""
    uniforms = (np.arange(100_000) + 0.5) / 100_000
    days = repair_hours(uniforms, np.float64(24 * mean_d), np.float64(24 * sd_d), np.bool_(False)) / 24
    share = [(days <= day).mean() for day in (1, 3, 7, 30)]
    assert (days >= 0).all()
    assert share == pytest.approx([(w - 0.1587) / (1 - 0.1587) for w in working], abs=0.01)


def test_a_lognormal_repair_has_the_mean_it_says():
    uniforms = (np.arange(100_000) + 0.5) / 100_000
    hours = repair_hours(uniforms, np.float64(336.0), np.float64(168.0), np.bool_(True))
    assert hours.mean() == pytest.approx(336.0, rel=0.01)
    assert hours.std() == pytest.approx(168.0, rel=0.02)


def test_the_grid_takes_longer_after_stronger_wind():
    winds = np.array([0.0, 25.0, 50.0, 60.0, 70.0, 120.0])
    hours = grid_outage_median_h(winds)
    assert (np.diff(hours) >= 0).all()
    assert hours[[2, 4]] == pytest.approx([168.0, 720.0])
    assert hours[3] == pytest.approx((168.0 * 720.0) ** 0.5)


def scheduled(jobs, crews):
    """The plain way: walk over the jobs in order and give each to the crew that is free first."""
    free, done = {}, {}
    for realization, rank, hours in sorted(jobs):
        crew = free.setdefault(realization, [0.0] * crews)
        at = crew.index(min(crew))
        crew[at] += hours
        done[realization, rank] = crew[at]
    return done


@given(st.integers(1, 4), st.lists(st.tuples(st.integers(0, 3), st.floats(0.1, 50)), max_size=30))
def test_crews_work_in_order_and_the_first_free_takes_the_next(crews, drawn):
    jobs = [(realization, rank, hours) for rank, (realization, hours) in enumerate(drawn)]
    columns = np.array(jobs, float).reshape(-1, 3).T
    realization, rank = columns[0].astype(int), columns[1].astype(int)
    done = back_in_service_h(realization, rank, np.zeros(len(jobs)), columns[2], crews)
    expected = scheduled(jobs, crews)
    assert done == pytest.approx([expected[r, k] for r, k, _ in jobs])
    unlimited = back_in_service_h(realization, rank, np.ones(len(jobs)), columns[2], None)
    assert unlimited == pytest.approx(columns[2] + 1)


def test_a_preset_nobody_gave_is_refused():
    with pytest.raises(UnknownPresetError):
        load_preset("magic")
