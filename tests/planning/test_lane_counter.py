import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.planning.epoch_map import packed_shares, shares
from app.planning.lane_counter import LaneCounter


def bits(words):
    return (words[:, :, None] >> np.arange(64, dtype=np.uint64) & np.uint64(1)).sum(axis=1)


@given(seed=st.integers(0, 10_000), blocks=st.lists(st.integers(1, 9), min_size=1, max_size=5))
def test_blocks_are_counted_and_taken_back_exactly(seed, blocks):
    rng = np.random.default_rng(seed)
    counter = LaneCounter(3)
    words = [rng.integers(0, 2**64, (3, columns), dtype=np.uint64) for columns in blocks]
    for block in words:
        counter.add(block)
    assert (counter.counts() == sum(bits(block) for block in words)).all()
    for block in words[1:]:
        counter.take(block)
    assert (counter.counts() == bits(words[0])).all()


def test_shares_survive_to_the_nearest_255th():
    values = np.random.default_rng(1).random((5, 64))
    assert shares(packed_shares(values)) == pytest.approx(values, abs=0.5 / 255 + 1e-12)
    assert shares("").shape == (0, 64)
