"""Monte Carlo end to end (sampling, solving, people served, isolation per site) beside what studies do today.

With numpy, and with the extra `fast` where numba is installed: the same bits, which is asserted.

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

from app.errors import AcceleratorMissingError
from app.planning.accelerator import load_accelerator
from app.planning.criticality import single_failures
from app.planning.packed import empty_words, lane_counts, lane_sums, unpack
from app.planning.randoms import LANES, asset_keys, packed_failures
from app.planning.reachability import compile_topology
from tests.benchmarks.measure import cpu_s
from tests.benchmarks.networks import national

REALIZATIONS = 1000


class Engine:
    """The whole Monte Carlo run of a network, in the three steps that take its time."""

    def __init__(self, net, accelerator=None):
        start = time.process_time()
        self.net, self.accelerator = net, accelerator
        self.program = compile_topology(net.sites, net.start, net.end, net.gateways, accelerator)
        self.compile_s = time.process_time() - start
        self.site_keys = asset_keys([str(i) for i in range(net.sites)], "damage")
        self.link_keys = asset_keys([str(i) for i in range(len(net.start))], "damage-link")
        self.reached = None

    def sample(self, first=0, realizations=REALIZATIONS):
        words = -(-realizations // LANES)
        if self.reached is None or self.reached.shape[1] != words:
            counts = self.net.sites, len(self.net.start), self.net.sites
            self.site_up, self.link_up, self.reached = (empty_words(count, words) for count in counts)
        draw = 7, first, realizations, self.accelerator
        packed_failures(self.net.p_site, self.site_keys, *draw, holds=True, out=self.site_up)
        packed_failures(self.net.p_link, self.link_keys, *draw, holds=True, out=self.link_up)

    def solve(self):
        self.program.reach(self.site_up, self.link_up, self.reached)

    def reduce(self):
        people = lane_sums(self.reached, self.net.people, REALIZATIONS, self.accelerator)
        return people, lane_counts(self.reached, self.accelerator)

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
    few, many = process_mb(256), process_mb(4096)  # first of all: a child begins with the peak of its parent
    yield "50000 sites: MB of a process that does it", few, "< 500", "peak resident memory, in blocks of 256"
    yield "50000 sites: MB more for 4,096 realizations than for 256", many - few, "about 0", ""
    cost = {}
    for sites, few in ((500, 50), (5000, 20), (50_000, 4)):
        yield from rows_of(sites, few, cost)
    for name, accelerator in accelerators().items():
        cost[name, 500_000] = cpu_s(Engine(national(500_000), accelerator).run, rounds=2)[0]
        exponent = np.log(cost[name, 500_000] / cost[name, 500]) / np.log(1000)
        yield f"exponent of cost in sites, 500 to 500,000, {name}", exponent, "<= 1.1", ""


def accelerators():
    """Numpy, and numba where it is installed."""
    try:
        return {"numpy": None, "fast": load_accelerator()}
    except AcceleratorMissingError:
        return {"numpy": None}


def rows_of(sites, few, cost):
    """Compare on one network; the libraries solve the first few realizations."""
    net = national(sites)
    engines = {name: Engine(net, accelerator) for name, accelerator in accelerators().items()}
    answers = [engine.run() for engine in engines.values()]
    assert all((a == b).all() for answer in answers[1:] for a, b in zip(answer, answers[0], strict=True))
    engine = engines["numpy"]
    site_up, link_up, found = (unpack(words, few) for words in (engine.site_up, engine.link_up, engine.reached))
    by = {"networkx": by_networkx(net, site_up, link_up), "scipy": by_scipy(net, site_up, link_up)}
    for lane in range(few):  # the same answer, or the ratio means nothing
        for solve in by.values():
            assert sorted({int(site) for site in solve(lane)} - {net.sites}) == np.flatnonzero(found[:, lane]).tolist()
    loops = [lambda s=solve: [s(lane) for lane in range(few)] for solve in by.values()]
    works = [*(engine.run for engine in engines.values()), *loops]
    *ours, theirs_nx, theirs_scipy = cpu_s(*works)
    alone = cpu_s(*works, turn_s=0)
    targets = {"numpy": (">= 1000", ">= 15", "<= 16"), "fast": (">= 8000", ">= 120", "")}
    name, large = f"{sites} sites: ", sites == 50_000
    for (way, engine), seconds, once in zip(engines.items(), ours, alone, strict=False):
        cost[way, sites] = seconds
        both = zip(by, (theirs_nx, theirs_scipy), targets[way], strict=False)
        for library, loop, target in both:
            detail = f"{loop / few * 1e3:.3g} ms each"
            yield f"{name}times the best {library} loop, {way}", loop / few / (seconds / 1000), large * target, detail
        parts = ", ".join(f"{s * 1e3:.3g}" for s in cpu_s(engine.sample, engine.solve, engine.reduce))
        detail = f"draws, paths, sums {parts}; once after the others {once * 1e3:.3g}; "
        detail += f"compiled once in {engine.compile_s:.2g} s"
        target = (sites == 5000) * targets[way][2]
        yield f"{name}ms for 1,000 realizations end to end, {way}", seconds * 1e3, target, detail
    yield name + "s for all single failures, exact", single_failures_s(net), large * "<= 0.2", ""


def single_failures_s(net):
    one_each = np.arange(net.sites + 1)
    return cpu_s(
        lambda: single_failures(net.sites, net.start, net.end, net.gateways, net.people, one_each, one_each[:-1])
    )[0]


def process_mb(realizations):
    """Peak memory of a fresh process that makes the network and runs the engine, block after block."""
    code = (
        "from tests.benchmarks.bench_engine import Engine, national, in_blocks; "
        "from tests.benchmarks.measure import peak_mb; "
        f"in_blocks(Engine(national(50_000)), {realizations}); print(peak_mb())"
    )
    return float(subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout)


def in_blocks(engine, realizations):
    for first in range(0, realizations, 256):
        engine.sample(first, 256)
        engine.solve()
        lane_sums(engine.reached, engine.net.people, 256)
