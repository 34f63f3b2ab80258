import networkx as nx
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.errors import InvalidValueError
from app.planning.audit.disjoint import disjoint_paths

SITES = st.integers(2, 12)


@st.composite
def networks(draw):
    count = draw(SITES)
    site = st.integers(0, count - 1)
    links = draw(st.lists(st.tuples(site, site), max_size=28))
    gateways = draw(st.lists(site, unique=True, max_size=3))
    return count, links, sorted(gateways)


def by_flow(count, links, gateways):
    """The same by networkx: capacities on links, and on sites split in two."""
    wide = nx.DiGraph()
    wide.add_nodes_from([*range(count), "world"])
    for a, b in links:
        if a != b:
            for pair in ((a, b), (b, a)):
                before = wide.edges.get(pair, {"capacity": 0})["capacity"]
                wide.add_edge(*pair, capacity=before + 1)
    narrow = nx.DiGraph()
    narrow.add_node("world")
    for site in range(count):
        narrow.add_edge((site, "in"), (site, "out"), capacity=1)
    for a, b in wide.edges:
        narrow.add_edge((a, "out"), (b, "in"), capacity=1)
    for gateway in gateways:
        wide.add_edge(gateway, "world")  # no capacity is infinite
        narrow.add_edge((gateway, "out"), "world", capacity=1)
    by_link, by_site = [], []
    for site in range(count):
        if site in gateways:
            by_link.append(3)
            by_site.append(3)
        else:
            by_link.append(min(3, nx.maximum_flow_value(wide, site, "world")))
            by_site.append(min(3, nx.maximum_flow_value(narrow, (site, "out"), "world")))
    return by_link, by_site


def counted(count, links, gateways):
    table = np.array(links, dtype=np.int64).reshape(-1, 2)
    paths = disjoint_paths(count, table[:, 0], table[:, 1], np.array(gateways, dtype=np.int64))
    return paths.by_link.tolist(), paths.by_site.tolist()


@settings(max_examples=300, deadline=None)
@given(networks())
def test_as_many_paths_as_the_largest_flow(network):
    assert counted(*network) == by_flow(*network)


def test_denser_networks_as_the_largest_flow():
    rng = np.random.default_rng(5)
    for _ in range(12):
        graph = nx.gnm_random_graph(40, int(rng.integers(45, 75)), seed=int(rng.integers(1 << 30)))
        network = 40, list(graph.edges), [0, 1, 2]
        assert counted(*network) == by_flow(*network)


def test_check_values_of_the_domain_notes():
    names = ["S1", "S2", "A", "B", "D1", "D2", "D3"]
    pairs = ["S1-A", "S2-B", "A-B", "A-D1", "B-D2", "B-D3", "D2-D3"]  # section 9, graph test
    links = [tuple(names.index(name) for name in pair.split("-")) for pair in pairs]
    by_link, by_site = counted(7, links, [0, 1])
    assert by_link[4:] == [1, 2, 2]
    assert by_site[4:] == [1, 1, 1]


def test_without_gateways_there_are_no_paths():
    assert counted(2, [(0, 1)], []) == ([0, 0], [0, 0])


def test_a_link_to_nowhere_is_refused():
    with pytest.raises(InvalidValueError):
        counted(2, [(0, 2)], [0])
