"""Monte Carlo end to end (sampling, solving, people served, isolation per site) beside what studies do today.

networkx: components of a restricted view from a virtual source, its fastest form. scipy: breadth first on the filtered
matrix, its fastest form. Both solve only, their sampling and sums would add to them. CPU time, medians of runs that
take turns, one thread.
"""

import subprocess
import sys
import time

import networkx as nx
import numpy as np
from scipy.sparse import csr_matrix
from scipy.sparse.csgraph import breadth_first_order

from app.planning.criticality import single_failures
from app.planning.packed import lane_counts, lane_sums, unpack
from app.planning.randoms import asset_keys, packed_failures
from app.planning.reachability import compile_topology
from tests.benchmarks.measure import cpu_s
from tests.benchmarks.networks import national

REALIZATIONS = 1000


class Engine:
    """The whole Monte Carlo run of a network, in the three steps that take its time."""

    def __init__(self, net):
        start = time.process_time()
        self.net, self.program = net, compile_topology(net.sites, net.start, net.end, net.gateways)
        self.compile_s = time.process_time() - start
        self.site_keys = asset_keys([str(i) for i in range(net.sites)], "damage")
        self.link_keys = asset_keys([str(i) for i in range(len(net.start))], "damage-link")

    def sample(self):
        self.site_up = ~packed_failures(self.net.p_site, self.site_keys, 7, 0, REALIZATIONS)
        self.link_up = ~packed_failures(self.net.p_link, self.link_keys, 7, 0, REALIZATIONS)

    def solve(self):
        self.reached = self.program.reach(self.site_up, self.link_up)

    def reduce(self):
        return lane_sums(self.reached, self.net.people, REALIZATIONS), lane_counts(self.reached)

    def run(self):
        self.sample()
        self.solve()
        return self.reduce()


def by_networkx(net, site_up, link_up):
    graph = nx.Graph(zip(net.start.tolist(), net.end.tolist(), strict=True))
    graph.add_nodes_from(range(net.sites))
    graph.add_edges_from((net.sites, g) for g in net.gateways.tolist())
    pairs = list(zip(net.start.tolist(), net.end.tolist(), strict=True))

    def solve(lane):
        down = np.flatnonzero(~site_up[:, lane]).tolist()
        cut = [pairs[k] for k in np.flatnonzero(~link_up[:, lane])]
        return nx.node_connected_component(nx.restricted_view(graph, down, cut), net.sites)

    return solve


def by_scipy(net, site_up, link_up):
    start = np.r_[net.start, np.full(len(net.gateways), net.sites)]
    end = np.r_[net.end, net.gateways]
    rows, columns = np.r_[start, end], np.r_[end, start]
    order = np.lexsort((columns, rows))
    row_of, column_of, number = rows[order], columns[order].astype(np.int32), np.tile(np.arange(len(start)), 2)[order]
    shape = (net.sites + 1, net.sites + 1)
    first = np.searchsorted(row_of, np.arange(net.sites + 2))
    ones = np.ones(len(row_of))

    def solve(lane):
        up = np.r_[site_up[:, lane], True]
        keep = np.r_[link_up[:, lane], np.ones(len(net.gateways), bool)][number] & up[row_of] & up[column_of]
        kept = column_of[keep]
        indptr = np.r_[0, np.cumsum(keep, dtype=np.int32)][first]
        return breadth_first_order(
            csr_matrix((ones[: len(kept)], kept, indptr), shape), net.sites, directed=True, return_predecessors=False
        )

    return solve


def rows():
    for sites, few in ((500, 50), (5000, 20), (50_000, 4)):
        yield from rows_of(sites, few)
    yield "50000 sites: MB of a process that does it", process_mb(), "< 500", "peak resident memory"


def rows_of(sites, few):
    """Compare on one network; the libraries solve the first few realizations."""
    net = national(sites)
    engine = Engine(net)
    engine.run()
    site_up, link_up, found = (unpack(words, few) for words in (engine.site_up, engine.link_up, engine.reached))
    by = {"networkx": by_networkx(net, site_up, link_up), "scipy": by_scipy(net, site_up, link_up)}
    for lane in range(few):  # the same answer, or the ratio means nothing
        for solve in by.values():
            assert sorted({int(site) for site in solve(lane)} - {net.sites}) == np.flatnonzero(found[:, lane]).tolist()
    loops = [lambda s=solve: [s(lane) for lane in range(few)] for solve in by.values()]
    ours, *theirs = cpu_s(engine.run, *loops)
    large, name = sites == 50_000, f"{sites} sites: "
    for library, seconds, target in zip(by, theirs, (">= 1000", ">= 15"), strict=True):
        ratio = seconds / few / (ours / REALIZATIONS)
        yield name + f"times the best {library} loop", ratio, large * target, f"{seconds / few * 1e3:.3g} ms each"
    parts = ", ".join(f"{s * 1e3:.3g}" for s in cpu_s(engine.sample, engine.solve, engine.reduce))
    detail = f"draws, paths, sums {parts}; compiled once in {engine.compile_s:.2g} s"
    yield name + "ms for 1,000 realizations end to end", ours * 1e3, (sites == 5000) * "<= 16", detail
    yield name + "s for all single failures, exact", single_failures_s(net), large * "<= 0.2", ""


def single_failures_s(net):
    one_each = np.arange(net.sites + 1)
    return cpu_s(
        lambda: single_failures(net.sites, net.start, net.end, net.gateways, net.people, one_each, one_each[:-1])
    )[0]


def process_mb():
    """Peak memory of a fresh process that makes the network and runs the engine."""
    code = (
        "from tests.benchmarks.bench_engine import Engine, national; "
        "from tests.benchmarks.measure import peak_mb; "
        "Engine(national(50_000)).run(); print(peak_mb())"
    )
    return float(subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout)
