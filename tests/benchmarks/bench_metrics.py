"""Connectivity losses (CCL, PCL, WCL, efficiency) of one event at 300 sites beside a networkx search for every pair.

CPU time, medians, one thread; the same answer is asserted first.
"""

import networkx as nx
import numpy as np

from app.planning import ConnectivityMeasure
from tests.benchmarks.measure import cpu_s
from tests.benchmarks.networks import national

SITES = 300
EVENTS = 20


def country(weighted):
    net, rng = national(SITES), np.random.default_rng(1)
    graph = nx.Graph()
    graph.add_nodes_from(range(net.sites))
    for a, b in zip(net.start.tolist(), net.end.tolist(), strict=True):
        graph.add_edge(a, b, km=float(rng.uniform(1, 30)) if weighted else 1.0)
    sources = net.gateways.tolist()
    events = [rng.choice(net.sites, 10, replace=False).tolist() for _ in range(EVENTS)]
    return graph, sources, [site for site in graph if site not in set(sources)], events


def distance(graph, start, end, weight):
    try:
        return nx.shortest_path_length(graph, start, end, weight)
    except nx.NetworkXNoPath:
        return float("inf")


def pair_by_pair(graph, sources, demands, failed, weight):
    """Sources reached by every demand site and the sum of 1 / distance over all ordered pairs: one search each."""
    left = graph.copy()
    left.remove_edges_from(list(left.edges(failed)))
    far = {(a, b): distance(left, a, b, weight) for a in left for b in left if a != b}
    reached = [sum(far[source, site] < float("inf") for source in sources) for site in demands]
    return reached, sum(1 / length for length in far.values())


def rows():
    for weighted in (False, True):
        graph, sources, demands, events = country(weighted)
        weight = "km" if weighted else None
        measure = ConnectivityMeasure(graph, sources, demands, weight)
        before, closeness = pair_by_pair(graph, sources, demands, [], weight)
        after, left = pair_by_pair(graph, sources, demands, events[0], weight)
        found = measure.after(events[0])
        assert abs(found.efficiency - (1 - left / closeness)) < 1e-9
        had = [count > 0 for count in before]
        assert abs(found.complete - (1 - sum(n > 0 for n in after) / sum(had))) < 1e-9
        ours = cpu_s(lambda m=measure, e=events: [m.after(event) for event in e], rounds=3)[0] / EVENTS
        work = (graph, sources, demands, events[0], weight)
        theirs = cpu_s(lambda w=work: pair_by_pair(*w), rounds=1)[0]
        name = f"{SITES} sites, {'weighted' if weighted else 'links count 1'}: "
        yield name + "ms an event", ours * 1e3, "<= 15", "CCL, PCL, WCL and efficiency"
        yield name + "times a networkx search a pair", theirs / ours, ">= 50", f"{theirs:.3g} s an event"
