import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.planning.epoch_map import packed_shares, shares
from app.planning.lane_counter import LaneCounter


def bits(words):
    return (words[:, :, None] >> np.arange(64, dtype=np.uint64) & np.uint64(1)).sum(axis=1).astype(int)


@given(seed=st.integers(0, 10_000), blocks=st.lists(st.integers(1, 9), min_size=1, max_size=5))
def test_blocks_are_counted_exchanged_and_added_exactly(seed, blocks):
    rng = np.random.default_rng(seed)
    counter = LaneCounter(3)
    words = [rng.integers(0, 2**64, (3, columns), dtype=np.uint64) for columns in blocks]
    for block in words:
        counter.add(block)
    assert (counter.counts() == sum(bits(block) for block in words)).all()
    other = rng.integers(0, 2**64, words[0].shape, dtype=np.uint64)
    rows = np.array([0, 2])
    counter.exchange(rows, words[0][rows], other[rows])
    expected = sum(bits(block) for block in words)
    expected[rows] += bits(other)[rows].astype(int) - bits(words[0])[rows]
    assert (counter.counts() == expected).all()
    twice = LaneCounter(3)
    twice.add_counter(counter)
    twice.add_counter(counter)
    assert (twice.counts() == 2 * expected).all()


def test_shares_survive_to_the_nearest_255th():
    values = np.random.default_rng(1).random((5, 64))
    assert shares(packed_shares(values)) == pytest.approx(values, abs=0.5 / 255 + 1e-12)
    assert shares("").shape == (0, 64)
