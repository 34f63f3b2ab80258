import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import InvalidValueError
from app.planning.packed import lane_counts, unpack
from app.planning.randoms import asset_keys, packed_failures, uniforms

KEYS = asset_keys([f"asset {i}" for i in range(2000)], "damage")


def test_the_share_of_failures_is_the_probability():
    p = np.linspace(0, 1, 2000)
    failed = lane_counts(packed_failures(p, KEYS, 7, 0, 6400))
    z = (failed - 6400 * p)[1:-1] / np.sqrt(6400 * p * (1 - p))[1:-1]
    assert abs(z.mean()) < 0.1
    assert 0.9 < z.std() < 1.1
    assert failed[0] == 0
    assert failed[-1] == 6400


@given(st.integers(0, 2**40), st.lists(st.floats(0, 1), min_size=2, max_size=6))
def test_failures_at_a_lower_probability_are_among_those_at_a_higher_one(seed, ps):
    keys = np.repeat(KEYS[:1], len(ps))
    failed = packed_failures(np.sort(np.array(ps)), keys, seed, 0, 256)
    assert not (failed[:-1] & ~failed[1:]).any()


def test_draws_do_not_depend_on_chunks_or_on_other_assets():
    p = np.full(2000, 0.3)
    whole = packed_failures(p, KEYS, 5, 0, 1000)
    parts = [packed_failures(p, KEYS, 5, low, min(320, 1000 - low)) for low in range(0, 1000, 320)]
    assert (np.hstack(parts) == whole).all()
    assert (packed_failures(p[10:20], KEYS[10:20], 5, 0, 1000) == whole[10:20]).all()


def test_assets_seeds_and_purposes_are_independent():
    p = np.full(2000, 0.5)
    one = unpack(packed_failures(p, KEYS, 1, 0, 640), 640)
    for other in (
        unpack(packed_failures(p, KEYS, 2, 0, 640), 640),
        unpack(packed_failures(p, np.roll(KEYS, 1), 1, 0, 640), 640),
        unpack(packed_failures(p, asset_keys([f"asset {i}" for i in range(2000)], "repair"), 1, 0, 640), 640),
    ):
        assert abs((one == other).mean() - 0.5) < 0.003  # 1.3 million pairs: four standard errors are 0.0018


def test_uniforms_are_uniform_and_belong_to_asset_and_realization():
    numbers = uniforms(KEYS[:, None], 3, np.arange(500)[None, :])
    assert abs(numbers.mean() - 0.5) < 0.002
    assert np.histogram(numbers, 10, (0, 1))[0].std() < 500
    assert uniforms(KEYS[7:8], 3, np.array([9]))[0] == numbers[7, 9]


@pytest.mark.parametrize("p", [-0.1, 1.1, np.nan])
def test_what_is_no_probability_is_refused(p):
    with pytest.raises(InvalidValueError):
        packed_failures(np.array([p]), KEYS[:1], 1, 0, 64)


def test_the_first_realization_begins_a_word():
    with pytest.raises(InvalidValueError):
        packed_failures(np.array([0.5]), KEYS[:1], 1, 10, 64)
