"""Monte Carlo end to end (sampling, solving, people served, isolation per site) beside what studies do today.

networkx: components of a restricted view from a virtual source, its fastest form. scipy: breadth first on the filtered
matrix, its fastest form. Both solve only, their sampling and sums would add to them. CPU time, medians, one thread.
"""

import subprocess
import sys
import time
from statistics import median

import networkx as nx
import numpy as np
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import breadth_first_order

from app.planning.criticality import single_failures
from app.planning.packed import lane_counts, lane_sums, unpack
from app.planning.randoms import asset_keys, packed_failures
from app.planning.reachability import compile_topology
from tests.benchmarks.networks import national

REALIZATIONS = 1000


def timed(work, rounds):
    """Median CPU seconds after one warm-up."""
    work()
    seconds = []
    for _ in range(rounds):
        start = time.process_time()
        work()
        seconds.append(time.process_time() - start)
    return median(seconds)


def engine(net):
    """Return the compile time and a function that does the whole Monte Carlo run."""
    start = time.process_time()
    program = compile_topology(net.sites, net.start, net.end, net.gateways)
    compile_s = time.process_time() - start
    site_keys = asset_keys([str(i) for i in range(net.sites)], "damage")
    link_keys = asset_keys([str(i) for i in range(len(net.start))], "damage-link")

    def run():
        sites = ~packed_failures(net.p_site, site_keys, 7, 0, REALIZATIONS)
        links = ~packed_failures(net.p_link, link_keys, 7, 0, REALIZATIONS)
        reached = program.reach(sites, links)
        return sites, links, reached, lane_sums(reached, net.people, REALIZATIONS), lane_counts(reached)

    return compile_s, run


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
    matrix = coo_matrix((np.ones(len(rows)), (rows, columns)), shape=(net.sites + 1,) * 2).tocsr()
    number = np.tile(np.arange(len(start)), 2)[order]
    row_of, column_of = rows[order], columns[order]

    def solve(lane):
        up = np.r_[site_up[:, lane], True]
        keep = np.r_[link_up[:, lane], np.ones(len(net.gateways), bool)][number] & up[row_of] & up[column_of]
        indptr = np.r_[0, np.cumsum(keep)][matrix.indptr]
        part = type(matrix)((matrix.data[: keep.sum()], column_of[keep], indptr), shape=matrix.shape)
        return breadth_first_order(part, net.sites, directed=True, return_predecessors=False)

    return solve


def rows():
    for sites, few in ((500, 50), (5000, 20), (50_000, 4)):
        large = sites == 50_000
        net = national(sites)
        compile_s, run = engine(net)
        up_words, link_words, reached, _, _ = run()
        site_up, link_up, found = unpack(up_words, few), unpack(link_words, few), unpack(reached, few)
        networkx_solve, scipy_solve = by_networkx(net, site_up, link_up), by_scipy(net, site_up, link_up)
        for lane in range(2):  # the same answer, or the ratio means nothing
            expected = sorted(networkx_solve(lane) - {net.sites})
            assert np.flatnonzero(found[:, lane]).tolist() == expected
            assert sorted(set(scipy_solve(lane).tolist()) - {net.sites}) == expected
        ours = timed(run, 5)
        networkx_s = timed(lambda s=networkx_solve, n=few: [s(k) for k in range(n)], 1) / few
        scipy_s = timed(lambda s=scipy_solve, n=few: [s(k) for k in range(n)], 3) / few
        per = ours / REALIZATIONS
        name = f"{sites} sites: "
        yield (
            name + "times the best networkx loop",
            networkx_s / per,
            large * ">= 1000",
            f"{networkx_s * 1e3:.3g} ms each",
        )
        yield name + "times the best scipy loop", scipy_s / per, large * ">= 15", f"{scipy_s * 1e3:.3g} ms each"
        target = (sites == 5000) * "<= 16"
        yield name + "ms for 1,000 realizations end to end", ours * 1e3, target, f"compiled in {compile_s:.2g} s"
        yield name + "s for all single failures, exact", single_failures_s(net), large * "<= 0.2", ""
    yield "50000 sites: MB of a process that does it", process_mb(), "< 500", "peak resident memory"


def single_failures_s(net):
    index = np.intp
    one_each = np.arange(net.sites + 1, dtype=index)
    work = (net.sites, net.start.astype(index), net.end.astype(index), net.gateways.astype(index))
    return timed(lambda: single_failures(*work, net.people, one_each, one_each[:-1]), 3)


def process_mb():
    """Peak memory of a fresh process that makes the network and runs the engine."""
    code = (
        "import resource; from tests.benchmarks.bench_engine import engine, national; "
        "engine(national(50_000))[1](); print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)"
    )
    return float(subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout)
