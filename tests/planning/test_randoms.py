import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import InvalidValueError
from app.planning.packed import lane_counts, unpack
from app.planning.randoms import asset_keys, packed_failures, uniforms

KEYS = asset_keys([f"asset {i}" for i in range(2000)], "damage")


MASK = 2**64 - 1
GOLDEN = 0x9E3779B97F4A7C15


def mix(x):
    x = ((x ^ (x >> 30)) * 0xBF58476D1CE4E5B9) & MASK
    x = ((x ^ (x >> 27)) * 0x94D049BB133111EB) & MASK
    return x ^ (x >> 31)


def fails(p, key, seed, realization):
    """One draw, spelled out in Python's integers: U < p, bit by bit."""
    word, lane = divmod(realization, 64)
    state = (mix((key * GOLDEN + seed) & MASK) + 2 * word * GOLDEN) & MASK
    x, y = mix(state), mix((state + GOLDEN) & MASK)
    threshold = min(round(p * 2**32), 2**32 - 1)
    for bit in range(31, -1, -1):
        u, t = ((x + y) & MASK) >> lane & 1, threshold >> bit & 1
        if u != t:
            return u < t
        s = x ^ (x << 23) & MASK
        x, y = y, s ^ y ^ (s >> 18) ^ (y >> 5)
    return False


def test_every_draw_is_the_one_spelled_out():
    rng = np.random.default_rng(0)
    p = np.r_[rng.random(60), rng.random(30) / 1000, 2.0**-32, 0.5, 0.25, 1 - 2.0**-32]
    keys, seed, first = KEYS[: len(p)], 2**63 + 5, 128
    failed = unpack(packed_failures(p, keys, seed, first, 100), 100)
    expected = [[fails(p[i], int(keys[i]), seed, first + r) for r in range(100)] for i in range(len(p))]
    assert failed.tolist() == expected


def test_seeds_and_ids_give_the_same_draws_for_ever():
    """A plan printed last year can be printed again."""
    keys = asset_keys(["6f0ad1c8-1c94-4b9c-9b1c-0a3c2a3d7d11"], "damage")
    assert keys.tolist() == [5457913436964174059]
    assert packed_failures(np.array([0.3]), keys, 42, 0, 64).tolist() == [[2307875457600168027]]
    assert uniforms(keys, 42, np.array([0, 1])).tolist() == [0.5713954896504458, 0.6141644774459958]


def test_rare_failures_are_as_rare_as_they_should_be():
    p = np.full(2000, 1e-4)
    failed = lane_counts(packed_failures(p, KEYS, 11, 0, 64_000)).sum()
    assert abs(failed - 12_800) < 4 * 12_800**0.5


def test_lanes_words_and_assets_do_not_correlate():
    """The number that fail in a realization, and how often two neighbors fail together, vary as chance says."""
    bools = unpack(packed_failures(np.full(2000, 0.2), KEYS, 12, 0, 6400), 6400)
    per_realization = (bools.sum(axis=0) - 400) / (2000 * 0.2 * 0.8) ** 0.5
    assert 0.95 < per_realization.var() < 1.05  # 6,400 values: one standard error is 0.018
    for a, b in ((bools[1:], bools[:-1]), (bools[:, 1:], bools[:, :-1]), (bools[:, 64:], bools[:, :-64])):
        together = (a & b).mean()
        assert abs(together - 0.04) < 5 * (0.04 * 0.96 / a.size) ** 0.5


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


def test_repair_draws_do_not_follow_damage_draws():
    """Among those that fail, another purpose is uniform again."""
    failed = unpack(packed_failures(np.full(2000, 0.1), KEYS, 3, 0, 640), 640)
    asset, realization = np.nonzero(failed)
    repair = asset_keys([f"asset {i}" for i in range(2000)], "repair")
    for keys in (repair, KEYS):
        numbers = uniforms(keys[asset], 3, realization)
        assert abs(numbers.mean() - 0.5) < 5 / (12 * len(numbers)) ** 0.5


@pytest.mark.parametrize("p", [-0.1, 1.1, np.nan])
def test_what_is_no_probability_is_refused(p):
    with pytest.raises(InvalidValueError):
        packed_failures(np.array([p]), KEYS[:1], 1, 0, 64)


@pytest.mark.parametrize("first", [10, -64])
def test_the_first_realization_begins_a_word(first):
    with pytest.raises(InvalidValueError):
        packed_failures(np.array([0.5]), KEYS[:1], 1, first, 64)


def test_nothing_is_drawn_where_nothing_is_asked_for():
    assert packed_failures(np.zeros(0), KEYS[:0], 1, 0, 64).shape == (0, 1)
    assert packed_failures(np.full(3, 0.5), KEYS[:3], 1, 0, 0).shape == (3, 0)
