"""Oracle: networkx components of what is alive, lane by lane."""

import pickle
from concurrent.futures import ThreadPoolExecutor
from unittest.mock import patch

import networkx as nx
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.errors import InvalidValueError
from app.planning import elimination
from app.planning.packed import pack, unpack
from app.planning.reachability import compile_topology
from tests.benchmarks.networks import national


def reached_by_networkx(sites, links, gateways, site_alive, link_alive):
    """Bools (sites,) for one lane."""
    graph = nx.Graph()
    graph.add_nodes_from(s for s in range(sites) if site_alive[s])
    graph.add_edges_from((a, b) for k, (a, b) in enumerate(links) if link_alive[k] and site_alive[a] and site_alive[b])
    found = set()
    for gateway in gateways:
        if site_alive[gateway]:
            found |= nx.node_connected_component(graph, gateway)
    return [s in found for s in range(sites)]


@st.composite
def networks(draw):
    sites = draw(st.integers(1, 30))
    pairs = st.tuples(st.integers(0, sites - 1), st.integers(0, sites - 1)).filter(lambda p: p[0] != p[1])
    links = draw(st.lists(pairs, max_size=3 * sites)) if sites > 1 else []
    gateways = draw(st.lists(st.integers(0, sites - 1), max_size=4))
    most = draw(st.sampled_from([-1, 1, 2, 7]))  # neighbors of a site that is eliminated; -1 leaves all to the core
    return sites, links, gateways, draw(st.integers(0, 2**32 - 1)), draw(st.sampled_from([0.05, 0.3, 0.6])), most


@given(networks())
@settings(deadline=None, max_examples=200)
def test_it_equals_networkx_in_every_lane(case):
    sites, links, gateways, seed, p_down, most = case
    rng = np.random.default_rng(seed)
    lanes = 70
    site_alive, link_alive = rng.random((sites, lanes)) > p_down, rng.random((len(links), lanes)) > p_down
    with patch.object(elimination, "_MOST_NEIGHBORS", most):
        program = compile_topology(sites, [a for a, _ in links], [b for _, b in links], gateways)
    packed_sites, packed_links = pack(site_alive), pack(link_alive)
    before = packed_sites.copy(), packed_links.copy()
    reached = unpack(program.reach(packed_sites, packed_links), lanes)
    assert (packed_sites == before[0]).all()
    assert (packed_links == before[1]).all()
    for lane in range(0, lanes, 7):
        expected = reached_by_networkx(sites, links, gateways, site_alive[:, lane], link_alive[:, lane])
        assert reached[:, lane].tolist() == expected


@pytest.mark.parametrize("shape", ["grid", "tree", "dense", "national"])
def test_larger_networks_and_any_chunking(shape):
    country = national(1500)
    graph = {
        "national": nx.Graph(list(zip(country.start.tolist(), country.end.tolist(), strict=True))),
        "grid": nx.convert_node_labels_to_integers(nx.grid_2d_graph(12, 12)),
        "tree": nx.random_labeled_tree(300, seed=1),
        "dense": nx.gnp_random_graph(60, 0.3, seed=2),
    }[shape]
    rng = np.random.default_rng(3)
    sites, links = len(graph), list(graph.edges)
    site_alive = pack(rng.random((sites, 64 * 40)) > 0.1)
    link_alive = pack(rng.random((len(links), 64 * 40)) > 0.2)
    gateways = [0, sites // 2]
    program = compile_topology(sites, [a for a, _ in links], [b for _, b in links], gateways)
    whole = program.reach(site_alive, link_alive)
    for low, high in ((0, 1), (1, 18), (18, 40)):
        assert (program.reach(site_alive[:, low:high], link_alive[:, low:high]) == whole[:, low:high]).all()
    lanes_s, lanes_l = unpack(site_alive, 3), unpack(link_alive, 3)
    for lane in range(3):
        expected = reached_by_networkx(sites, links, gateways, lanes_s[:, lane], lanes_l[:, lane])
        assert unpack(whole, 3)[:, lane].tolist() == expected


def test_without_a_gateway_nothing_is_reached():
    program = compile_topology(2, [0], [1], [])
    alive = np.full((2, 1), ~np.uint64(0))
    assert not program.reach(alive, alive[:1]).any()


@pytest.mark.parametrize(
    ("sites", "start", "end", "gateways"),
    [(2, [0], [0], [0]), (2, [0], [2], [0]), (2, [0], [1], [2]), (1, [-1], [0], [])],
)
def test_a_topology_that_cannot_be_is_refused(sites, start, end, gateways):
    with pytest.raises(InvalidValueError):
        compile_topology(sites, start, end, gateways)


def test_shapes_that_do_not_fit_are_refused():
    program = compile_topology(2, [0], [1], [0])
    with pytest.raises(InvalidValueError):
        program.reach(np.zeros((2, 1), np.uint64), np.zeros((2, 1), np.uint64))


def test_words_of_one_type_only():
    program = compile_topology(2, [0], [1], [0])
    with pytest.raises(InvalidValueError, match="site_alive"):
        program.reach(np.zeros((2, 1), np.int64), np.zeros((1, 1), np.uint64))
    with pytest.raises(InvalidValueError, match="site_alive"):
        program.reach(np.zeros(2, np.uint64), np.zeros((1, 1), np.uint64))


def test_many_parallel_links_and_many_routes_between_two_hubs():
    hubs, between = 2, 50  # all sites between make the same connection of the two hubs
    links = [(hub, hubs + k) for k in range(between) for hub in range(hubs)] * 3
    rng = np.random.default_rng(4)
    site_alive, link_alive = rng.random((hubs + between, 64)) > 0.5, rng.random((len(links), 64)) > 0.8
    site_alive[:hubs] = True
    program = compile_topology(len(site_alive), [a for a, _ in links], [b for _, b in links], [0])
    reached = unpack(program.reach(pack(site_alive), pack(link_alive)), 64)
    for lane in range(64):
        expected = reached_by_networkx(len(site_alive), links, [0], site_alive[:, lane], link_alive[:, lane])
        assert reached[:, lane].tolist() == expected


def test_threads_and_processes_share_a_program():
    graph = nx.convert_node_labels_to_integers(nx.grid_2d_graph(15, 15))
    links = list(graph.edges)
    program = compile_topology(len(graph), [a for a, _ in links], [b for _, b in links], [0, 100])
    rng = np.random.default_rng(5)
    site_alive, link_alive = pack(rng.random((225, 64 * 50)) > 0.1), pack(rng.random((len(links), 64 * 50)) > 0.2)
    parts = [slice(low, low + 1 + low % 21) for low in range(30)]  # narrow and wide ones by turns
    whole = program.reach(site_alive, link_alive)
    with ThreadPoolExecutor(4) as pool:
        found = list(pool.map(lambda part: program.reach(site_alive[:, part], link_alive[:, part]), parts * 3))
    for part, reached in zip(parts * 3, found, strict=True):
        assert (reached == whole[:, part]).all()
    again = pickle.loads(pickle.dumps(program))
    assert (again.reach(site_alive, link_alive) == whole).all()
    assert len(pickle.dumps(program)) < 200_000  # without the arrays it works on
