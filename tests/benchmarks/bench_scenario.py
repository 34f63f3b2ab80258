"""A whole scenario, from records to the result: wind, fragility, power, repair, 64 epochs, people by cause.

Beside it the same states by a networkx loop over realizations and epochs, on the same draws, for a few of them.
"""

import subprocess
import sys
import time
from dataclasses import replace

import numpy as np
from scipy.spatial import cKDTree

from app.models.hazard_event import HazardEvent
from app.models.link import Link
from app.models.plan import Plan
from app.models.power import GridZone, PowerSupply
from app.models.scenario import Scenario
from app.models.settlement import Service, Settlement
from app.models.site import Site
from app.models.snapshot import Snapshot
from app.planning.accelerator import load_accelerator
from app.planning.outage import play_all, simulate
from app.planning.packed import unpack
from app.planning.preparation import prepare
from app.planning.realization import draw, play
from app.planning.scratch import Scratch
from tests.benchmarks.bench_engine import Engine, accelerators, by_scipy
from tests.benchmarks.measure import cpu_s, peak_mb
from tests.benchmarks.networks import national
from tests.planning import oracle

KM_A_DEGREE = 109.0


def storm(lat, wind_ms):
    """Return a category 4 storm of two days that crosses the middle of the country."""
    track = [
        {"time_h": 6.0 * i, "lat": lat, "lon": -60.0 - 1.1 * (i - 4), "wind_ms": wind_ms, "radius_km": 35.0}
        for i in range(9)
    ]
    return HazardEvent(id="storm", name="Storm", hazard="hurricane", parameters={"track": track})


def country(sites, wind_ms=61.0):
    """Return a generated national network as records, with a settlement and a grid zone for every few sites."""
    net = national(sites)
    rng = np.random.default_rng(1)
    lat, lon = 10 + net.xy_km[:, 1] / KM_A_DEGREE, -64.5 + net.xy_km[:, 0] / KM_A_DEGREE
    gateways = set(net.gateways.tolist())
    core = max(8, sites // 100)
    kinds = ["core" if i < core else "exchange" if i < core + sites // 10 else "bts" for i in range(sites)]
    media = ["fibre" if b < core + sites // 10 or rng.random() < 0.5 else "microwave" for b in net.end.tolist()]
    zones = max(4, sites // 100)
    towns = max(4, sites // 5)
    at = rng.choice(sites, towns, replace=False)
    near = rng.integers(1, 4, towns)
    return Snapshot(
        plan=Plan(id="plan", title="Generated", country="XX"),
        revision=1,
        sites=tuple(
            Site(
                id=f"s{i:06}", name=f"Site {i}", kind=kinds[i], lat=lat[i], lon=lon[i],
                is_gateway=i in gateways, design_wind_ms=55.0, design_wind_basis="3s", structure_kind="lattice_self",
            )
            for i in range(sites)
        ),
        links=tuple(
            Link(
                id=f"l{i:06}", start_id=f"s{a:06}", end_id=f"s{b:06}", medium=media[i], year_built=2015,
                deployment="aboveGround" if media[i] == "fibre" and rng.random() < 0.5 else "belowGround",
                length_km=max(0.05, float(np.hypot(*(net.xy_km[a] - net.xy_km[b])))),
            )
            for i, (a, b) in enumerate(zip(net.start.tolist(), net.end.tolist(), strict=True))
        ),
        grid_zones=tuple(
            GridZone(
                id=f"z{i:05}", name=f"Zone {i}", lat=lat[i], lon=lon[i],
                fed_from=(f"z{i % 3:05}",) if i > 2 else (),
            )
            for i in range(zones)
        ),
        power_supplies=tuple(
            PowerSupply(
                id=f"p{i:06}", site_id=f"s{i:06}", grid_zone_id=f"z{rng.integers(zones):05}",
                battery_h=float(rng.choice([4, 8, 12])), battery_year=2020,
                has_generator=kinds[i] != "bts", fuel_h=48.0,
            )
            for i in range(sites)
        ),
        settlements=tuple(
            Settlement(id=f"t{i:06}", name=f"Town {i}", lat=lat[k], lon=lon[k], population=int(net.people[k]))
            for i, k in enumerate(at.tolist())
        ),
        services=tuple(
            Service(id=f"v{i:06}-{j}", settlement_id=f"t{i:06}", site_id=f"s{(k + j) % sites:06}")
            for i, k in enumerate(at.tolist())
            for j in range(int(near[i]))
        ),
        hazard_events=(storm(float(lat.mean()), wind_ms),),
    )  # fmt: skip


def scenario(realizations):
    return Scenario(id="c", name="Storm", hazard_event_ids=("storm",), realizations=realizations, seed=1)


def seconds(work):
    start = time.process_time()
    work()
    return time.process_time() - start


def rows():
    for sites, realizations, few in ((500, 200, 4), (5000, 200, 1)):
        snapshot = country(sites)
        asked = scenario(realizations)
        simulate(snapshot, asked)
        whole = seconds(lambda s=snapshot, a=asked: simulate(s, a))
        case = prepare(snapshot, asked).case
        played = seconds(lambda c=case, n=realizations: play_all(c, n)) / realizations
        loop = seconds(lambda c=case, n=few: by_networkx(c, n)) / few
        name = f"{sites} sites: "
        yield name + f"s for a whole scenario of {realizations} realizations", whole, "<= 2" * (sites == 5000), ""
        yield (
            name + "times the networkx loop, a realization",
            loop / played,
            "",
            f"{loop:.3g} s against {played * 1e3:.3g} ms",
        )
    yield from large()


def by_networkx(case, realizations):
    """Play realizations the plain way, and make sure that the answer is the same."""
    draws = draw(case, 0, 64)
    block = play(case, draws, 0, realizations)
    for realization in range(realizations):
        state = oracle.play_one(case, draws, realization)
        words = block.service[:, realization, None] >> np.arange(64, dtype=np.uint64) & np.uint64(1)
        assert (words.astype(bool) == state.service).all()


def large():
    """Measure in fresh processes, for their memory; the scipy loop in one of its own."""
    steps = 64 * scipy_step_s()
    for way in accelerators():
        code = f"from tests.benchmarks.bench_scenario import large_here; print(*large_here({way!r}))"
        done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
        played, all_of_it, coupled, memory = map(float, done.stdout.split())
        target = {"numpy": ">= 40", "fast": ">= 150"}[way]
        detail = f"{steps:.3g} s against {played * 1e3:.3g} ms: masks, power and paths of 64 epochs"
        yield f"50000 sites: recovery, times the scipy loop of 64 steps, {way}", steps / played, target, detail
        yield f"50000 sites: cascade, times the uncoupled solve, {way}", coupled / played, "<= 9", "goal 4"
        yield f"50000 sites: ms a realization, draws and sums as well, {way}", all_of_it * 1e3, "", ""
        yield f"50000 sites: MB of a process that does it, {way}", memory, "< 500" * (way == "numpy"), ""


def scipy_step_s():
    """Return what the best scipy loop takes for the paths alone, one state of the network at a time."""
    net = national(50_000)
    engine = Engine(net)
    engine.sample()
    solve = by_scipy(net, unpack(engine.site_up, 8), unpack(engine.link_up, 8))
    return cpu_s(lambda: [solve(lane) for lane in range(8)])[0] / 8


def large_here(way):
    """Return seconds a realization to play, with draws and sums, and coupled; and the peak memory in MB."""
    accelerator = None if way == "numpy" else load_accelerator()  # numpy alone needs no memory for numba
    case = prepare(country(50_000), scenario(64), accelerator).case
    draws = draw(case, 0, 64)
    coupled = replace(case, network=controlled_network(case.network))

    scratch = Scratch()

    def played(of):
        for low in range(0, 64, 16):
            play(of, draws, low, low + 16, scratch)

    plain, both = (of / 64 for of in cpu_s(lambda: played(case), lambda: played(coupled), rounds=3))
    return plain, seconds(lambda: play_all(case, 64)) / 64, both, peak_mb()


def controlled_network(network):
    """Return a network in which 30 % of the grid zones are controlled through the nearest site."""
    rng = np.random.default_rng(3)
    has = rng.random(len(network.zones)) < 0.3
    zones = np.array([[zone.lat, zone.lon] for zone in network.zones])[has]
    nearest = cKDTree(np.c_[network.lat, network.lon]).query(zones)[1]
    return replace(network, control_ptr=np.r_[0, np.cumsum(has)], control_site=nearest)
