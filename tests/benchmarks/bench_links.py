"""What one candidate link would add to a solved state of 1,000 realizations, exact."""

from functools import partial

import numpy as np
from scipy.spatial import cKDTree

from app.planning.candidate_links import CandidateLinks, People
from tests.benchmarks.bench_engine import Engine, accelerators
from tests.benchmarks.measure import cpu_s
from tests.benchmarks.networks import national

CANDIDATES = {"numpy": 200, "fast": 2000}


def rows():
    for sites in (5000, 50_000):
        net = national(sites)
        engine = Engine(net)
        engine.run()
        start, end = near_pairs(net, 2000)
        people = People(people=net.people, ptr=np.arange(sites + 1), site=np.arange(sites))
        gains = {}
        for way, accelerator in accelerators().items():
            state = engine.site_up, engine.link_up, engine.reached
            links = CandidateLinks(net.start, net.end, *state, people, np.ones(1000), accelerator)
            asked = start[: CANDIDATES[way]], end[: CANDIDATES[way]]
            gains[way] = links.gains(start[:200], end[:200])
            seconds = cpu_s(partial(links.gains, *asked))[0]
            target = {"numpy": "<= 1000", "fast": "<= 10"}[way] if sites == 50_000 else ""
            yield (
                f"{sites} sites: microseconds for one candidate link, {way}",
                seconds / CANDIDATES[way] * 1e6,
                target,
                "",
            )
        assert all((gain == gains["numpy"]).all() for gain in gains.values())


def near_pairs(net, count):
    """Pairs of neighboring sites, as planners would propose them."""
    rng = np.random.default_rng(1)
    start = rng.integers(net.sites, size=count)
    _, near = cKDTree(net.xy_km).query(net.xy_km[start], k=8)
    return start, near[np.arange(count), rng.integers(1, 8, count)]
