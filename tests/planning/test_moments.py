"""Standard errors: exact in any order, and quantiles whose errors agree with how they scatter."""

import numpy as np
import pytest
from scipy.stats import binom

from app.planning.moments import Moments, most_se, quantile_se, share_se


def test_sums_of_squares_are_exact_and_the_same_in_any_chunks():
    rng = np.random.default_rng(1)
    values = np.round(rng.uniform(0, 2e9 * 720, (1500, 3)) * 1024) / 1024  # person-hours of the largest country
    together, apart = Moments((3,)), Moments((3,))
    for first in range(0, 1500, 750):
        together.add(values[first : first + 750])
    for first in range(0, 1500, 100):
        apart.add(values[::-1][first : first + 100])
    assert (together.se() == apart.se()).all()
    assert together.se() == pytest.approx(values.std(axis=0, ddof=1) / 1500**0.5, rel=1e-9)


def test_a_small_spread_on_a_large_number_is_not_lost():
    moments = Moments(())
    moments.add(np.array([1e9, 1e9 + 1 / 1024]))
    assert float(moments.se()) == 1 / 2048  # floating squares would say 0


def test_one_realization_tells_no_error():
    moments = Moments((2,))
    moments.add(np.ones((1, 2)))
    assert moments.se() is None


@pytest.mark.parametrize("share", [0.05, 0.95])
def test_the_error_of_a_quantile_is_how_it_scatters(share):
    """Of a normal sample: sqrt(p (1 - p) / n) over the density, and as thousand samples scatter."""
    rng = np.random.default_rng(2)
    samples = rng.normal(size=(1000, 400))
    errors = [float(quantile_se(share, 400, lambda at, row=row: np.quantile(row, at))) for row in samples]
    density = np.exp(-(1.6449**2) / 2) / (2 * np.pi) ** 0.5
    assert np.mean(errors) == pytest.approx((0.05 * 0.95 / 400) ** 0.5 / density, rel=0.05)
    assert np.mean(errors) == pytest.approx(np.quantile(samples, share, axis=1).std(ddof=1), rel=0.1)


def test_the_interval_of_a_quantile_holds_it_two_times_of_three():
    """The binomial law of ranks: one standard error to both sides covers 68 of 100 samples."""
    count, share = 400, 0.95
    off = (share * (1 - share) * count) ** 0.5
    low, high = share * count - off, share * count + off
    assert binom.cdf(np.floor(high), count, share) - binom.cdf(np.ceil(low) - 1, count, share) == pytest.approx(
        0.68, abs=0.06
    )
    assert quantile_se(share, 20, lambda at: np.array(at)) is None


def test_the_largest_error_of_a_mean_is_that_of_all_or_nothing():
    assert float(most_se(np.array(180.0), 720.0, 100)) == pytest.approx(720 * (0.25 * 0.75 / 100) ** 0.5)


@pytest.mark.parametrize("count", [30, 1000])
def test_what_none_or_all_show_is_within_three_of_its_errors(count):
    """The rule of three against the exact limit of Clopper and Pearson: 0 of n exclude more with 95 %."""
    none, one, every = share_se(np.array([0.0, 1 / count, 1.0]), count)
    exact = 1 - 0.05 ** (1 / count)
    assert none == every == 1 / count
    assert exact <= 3 * none <= 1.06 * exact
    assert one == pytest.approx(none, rel=0.02)
    assert share_se(np.array(0.3), count) == most_se(np.array(0.3), 1.0, count)
