from math import fsum

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.planning import packed
from app.planning.packed import lane_counts, lane_sums, pack, unpack


@given(st.integers(0, 5), st.integers(1, 200), st.integers(0, 2**32 - 1))
def test_packing_counting_and_summing(rows, lanes, seed):
    rng = np.random.default_rng(seed)
    bools, weights = rng.random((rows, lanes)) < 0.4, rng.random(rows)
    words = pack(bools)
    assert words.shape == (rows, -(-lanes // 64))
    assert (unpack(words, lanes) == bools).all()
    assert (lane_counts(words) == bools.sum(axis=1)).all()
    assert lane_sums(words, weights, lanes) == pytest.approx(weights @ bools, rel=1e-13)


def test_sums_are_the_same_to_the_last_bit_in_any_order_and_any_part():
    rng = np.random.default_rng(6)
    words, weights = pack(rng.random((3000, 640)) < 0.7), rng.lognormal(7, 2, 3000)
    words[::3] = packed.ALL
    whole, order = lane_sums(words, weights, 640), rng.permutation(3000)
    assert (lane_sums(words[order], weights[order], 640) == whole).all()
    assert (lane_sums(words[:, 3:7], weights, 256) == whole[192:448]).all()
    assert whole.tolist() == pytest.approx([fsum(weights[lane]) for lane in unpack(words, 640).T], rel=1e-13)


def test_whole_people_are_summed_exactly():
    rng = np.random.default_rng(7)
    bools, people = rng.random((2000, 64)) < 0.5, rng.integers(0, 10**6, 2000)
    assert lane_sums(pack(bools), people.astype(float), 64).tolist() == (people @ bools).tolist()


def test_counts_by_table_equal_counts_by_instruction(monkeypatch):
    words = pack(np.random.default_rng(8).random((50, 300)) < 0.5)
    expected = lane_counts(words)
    monkeypatch.delattr(packed.np, "bitwise_count", raising=False)
    assert (lane_counts(words) == expected).all()
