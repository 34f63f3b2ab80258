"""Oracle: the network compiled again with the link in it, and solved."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.errors import InvalidValueError
from app.planning.accelerator import load_accelerator
from app.planning.candidate_links import OUTSIDE, CandidateLinks, People
from app.planning.packed import pack, unpack
from app.planning.reachability import compile_topology

pytest.importorskip("numba")
ACCELERATORS = [None, load_accelerator()]
LANES = 70


def a_network(rng, sites, links, most_parts=8):
    start = rng.integers(sites, size=links)
    end = (start + 1 + rng.integers(max(sites - 1, 1), size=links)) % sites
    parts = int(rng.integers(1, most_parts))
    ptr = np.concatenate([[0], np.cumsum(rng.integers(0, 4, parts))])
    people = People(
        people=rng.integers(0, 5000, parts) / 1024, ptr=ptr.astype(np.intp), site=rng.integers(sites, size=ptr[-1])
    )
    return start, end, people


def value(people, reached, weights):
    """The people served times the weights, the plain way."""
    served = unpack(reached, len(weights))
    parts = [
        served[people.site[low:high]].any(axis=0) for low, high in zip(people.ptr[:-1], people.ptr[1:], strict=True)
    ]
    return sum(count * weights[part].sum() for count, part in zip(people.people, parts, strict=True))


def solved_with(start, end, gateways, site_alive, link_alive, more):
    """Compile and solve with more links (start, end, works) in the network; OUTSIDE becomes a site of its own."""
    sites = len(site_alive)
    starts, ends = np.r_[start, [a for a, _, _ in more]], np.r_[end, [sites if b == OUTSIDE else b for _, b, _ in more]]
    program = compile_topology(sites + 1, starts.astype(int), ends.astype(int), [*gateways, sites])
    alive = np.concatenate([site_alive, np.full((1, site_alive.shape[1]), ~np.uint64(0))])
    return program.reach(alive, np.concatenate([link_alive, *(works[None] for _, _, works in more)]))[:-1]


@settings(max_examples=60, deadline=None)
@given(
    seed=st.integers(0, 2**32 - 1),
    sites=st.integers(2, 25),
    density=st.sampled_from([0.6, 1.0, 1.8]),
    is_alike=st.booleans(),
)
@pytest.mark.parametrize("accelerator", ACCELERATORS, ids=["numpy", "numba"])
def test_gains_are_those_of_a_network_compiled_with_the_link(accelerator, seed, sites, density, is_alike):
    rng = np.random.default_rng(seed)
    start, end, people = a_network(rng, sites, int(density * sites))
    lanes = 128 if is_alike else LANES  # words that weigh alike are counted, others multiplied
    site_alive, link_alive = (pack(rng.random((n, lanes)) > 0.3) for n in (sites, len(start)))
    gateways = rng.integers(sites, size=2)
    reached = compile_topology(sites, start, end, gateways).reach(site_alive, link_alive)
    weights = np.tile(rng.integers(0, 48, 64) / 2, 2) if is_alike else rng.integers(0, 48, LANES) / 2
    ask = CandidateLinks(start, end, site_alive, link_alive, reached, people, weights, accelerator)
    kept = []
    for _ in range(3):
        before = ask.reached.copy()
        a = rng.integers(sites, size=5)
        b = np.where(rng.random(5) < 0.2, OUTSIDE, (a + 1 + rng.integers(sites - 1, size=5)) % sites)
        works = pack(rng.random((5, lanes)) > 0.2)
        gains = ask.gains(a, b, works)
        for k in range(5):
            after = solved_with(start, end, gateways, site_alive, link_alive, [*kept, (a[k], b[k], works[k])])
            assert gains[k] == pytest.approx(value(people, after, weights) - value(people, before, weights), abs=1e-9)
        assert (ask.reached == before).all()
        kept.append((a[0], b[0], works[0]))
        ask.add(*kept[-1])
        assert (ask.reached == solved_with(start, end, gateways, site_alive, link_alive, kept)).all()


@pytest.mark.parametrize("is_alike", [False, True])
def test_both_ways_give_the_same_bits(is_alike):
    rng = np.random.default_rng(5)
    start, end, people = a_network(rng, 400, 500, 300)
    site_alive, link_alive = (pack(rng.random((n, 640)) > 0.1) for n in (400, 500))
    reached = compile_topology(400, start, end, [3, 9]).reach(site_alive, link_alive)
    a = rng.integers(400, size=200)
    b = (a + 7) % 400
    weights = np.tile(rng.random(64), 10) if is_alike else rng.random(640)
    found = [
        CandidateLinks(start, end, site_alive, link_alive, reached, people, weights, way).gains(a, b)
        for way in ACCELERATORS
    ]
    assert found[0].any()
    assert (found[0] == found[1]).all()


def test_more_weights_than_lanes_are_refused():
    alive = np.ones((2, 1), np.uint64)
    people = People(people=np.ones(1), ptr=np.array([0, 1]), site=np.array([1]))
    with pytest.raises(InvalidValueError):
        CandidateLinks([0], [1], alive, alive[:1], alive, people, np.ones(65))
