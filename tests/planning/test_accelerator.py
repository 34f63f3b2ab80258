"""The accelerator gives what numpy gives, to the last bit; numpy's own results are tested elsewhere."""

import pickle
import subprocess
import sys

import networkx as nx
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.errors import AcceleratorMissingError
from app.planning.accelerator import load_accelerator
from app.planning.packed import lane_counts, lane_sums, pack
from app.planning.randoms import asset_keys, packed_failures
from app.planning.reachability import compile_topology
from tests.benchmarks.networks import national
from tests.planning.test_reachability import networks

pytest.importorskip("numba")
FAST = load_accelerator()


@given(st.integers(0, 2**53), st.integers(1, 200), st.sampled_from([0, 64, 6400]))
@settings(deadline=None, max_examples=30)
def test_draws(seed, realizations, first):
    rng = np.random.default_rng(seed)
    p = np.concatenate([rng.random(40), rng.random(10) * 1e-6, [0.0, 1.0, 0.5, 2.0**-32, 1 - 2.0**-33]])
    keys = asset_keys([str(i) for i in range(len(p))], "damage")
    numpy, numba = (packed_failures(p, keys, seed, first, realizations, way) for way in (None, FAST))
    assert (numpy == numba).all()
    for way in (None, FAST):  # what fails turned around, written where it is told to
        out = np.full(numpy.shape, 7, np.uint64)
        holds = packed_failures(p, keys, seed, first, realizations, way, holds=True, out=out)
        assert holds is out
        assert (out == ~numpy).all()  # beyond the last lane nothing fails


@given(networks())
@settings(deadline=None, max_examples=100)
def test_paths(case):
    sites, links, gateways, seed, p_down, _ = case
    rng = np.random.default_rng(seed)
    site_alive, link_alive = (pack(rng.random((n, 150)) > p_down) for n in (sites, len(links)))
    ends = [a for a, _ in links], [b for _, b in links]
    numpy, numba = (compile_topology(sites, *ends, gateways, way) for way in (None, FAST))
    reached = numpy.reach(site_alive, link_alive)
    for program in (numpy, numba):
        out = np.full(reached.shape, 7, np.uint64)
        assert program.reach(site_alive, link_alive, out) is out
        assert (out == reached).all()


@pytest.mark.parametrize("shape", ["national", "grid", "dense", "cut"])
def test_paths_of_larger_networks_in_any_part_and_after_a_pickle(shape):
    country = national(1500)
    graph = {
        "national": nx.Graph(list(zip(country.start.tolist(), country.end.tolist(), strict=True))),
        "grid": nx.convert_node_labels_to_integers(nx.grid_2d_graph(20, 20)),
        "dense": nx.gnp_random_graph(80, 0.3, seed=2),
        "cut": nx.gnp_random_graph(300, 0.004, seed=3),
    }[shape]
    rng = np.random.default_rng(3)
    links = np.array(graph.edges)
    site_alive, link_alive = (pack(rng.random((n, 64 * 20)) > 0.15) for n in (len(graph), len(links)))
    numpy, numba = (compile_topology(len(graph), *links.T, [0, len(graph) // 2], way) for way in (None, FAST))
    whole = numpy.reach(site_alive, link_alive)
    for program in (numba, pickle.loads(pickle.dumps(numba))):
        for low, high in ((0, 20), (0, 1), (1, 18), (17, 20)):
            part = site_alive[:, low:high], link_alive[:, low:high]
            assert (program.reach(*part) == whole[:, low:high]).all()


@given(st.integers(0, 2**32), st.integers(1, 300))
@settings(deadline=None, max_examples=30)
def test_sums_and_counts(seed, lanes):
    rng = np.random.default_rng(seed)
    words = pack(rng.random((60, lanes)) > rng.choice([0.0, 0.02, 0.5, 0.98], size=(60, 1)))
    words[:5] = ~np.uint64(0)
    weights = rng.random(60) * 10.0 ** rng.integers(-3, 7, 60)
    assert (lane_sums(words, weights, lanes) == lane_sums(words, weights, lanes, FAST)).all()
    people = np.round(weights * rng.choice([1.0, 1e-6, 2.0**9], size=60))  # of 32 bits, several times too many for them
    assert (lane_sums(words, people, lanes) == lane_sums(words, people, lanes, FAST)).all()
    assert (lane_counts(words) == lane_counts(words, FAST)).all()


def test_sums_of_whole_numbers_are_exact_beyond_32_bits():
    rng = np.random.default_rng(5)
    bools, weights = rng.random((5000, 70)) < 0.6, rng.integers(-(2**29), 2**29, 5000)
    weights[:3] = 2**31, -(2**34), 2**30
    assert (lane_sums(pack(bools), weights.astype(float), 70, FAST) == weights @ bools).all()


@given(st.integers(1, 30), st.integers(0, 2**32))
@settings(deadline=None, max_examples=30)
def test_rows_that_elimination_adds_begin_with_what_is_first_written(sites, seed):
    """The arrays of a replay come back with what was in them, so that nothing may be taken from there."""
    rng = np.random.default_rng(seed)
    ends = rng.integers(0, sites, (2 * sites, 2))
    links = ends[ends[:, 0] != ends[:, 1]]
    gateways = rng.integers(0, sites, 2)
    numpy, numba = (compile_topology(sites, *links.T, gateways, way) for way in (None, FAST))
    for p in (0.0, 0.4, 0.1):
        alive, works = (pack(rng.random((count, 64)) > p) for count in (sites, len(links)))
        assert (numba.reach(alive, works) == numpy.reach(alive, works)).all()


def test_what_is_not_installed_is_said(monkeypatch):
    monkeypatch.setitem(sys.modules, "numba", None)
    for name in [name for name in sys.modules if name.startswith("app.planning.fast")]:
        monkeypatch.delitem(sys.modules, name)
    with pytest.raises(AcceleratorMissingError) as caught:
        load_accelerator()
    assert "numba" in str(caught.value)
    assert "fast" in caught.value.advice()


def test_nothing_loads_it_unasked():
    code = "import sys, app.planning.outage, app.operations.scenarios; sys.exit('numba' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code]).returncode == 0
