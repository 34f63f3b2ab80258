"""Power and telecommunications that need each other. Random networks are compared with networkx in test_outage."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.models.link import Link
from app.models.plan import Plan
from app.models.power import GridZone, PowerSupply
from app.models.settlement import Service, Settlement
from app.models.snapshot import Snapshot
from app.planning.cascade import controlled, settle
from app.planning.network import build_network
from app.planning.packed import ALL, pack
from app.planning.power import power_of
from app.planning.reachability import compile_topology
from app.planning.recovery import EPOCHS_H, up_from
from app.planning.reference import load_defaults
from tests.planning.test_network import site


def a_circle(battery_h):
    """A gateway on its own power, and a site that controls the zone that feeds it."""
    zone = GridZone(id="z", name="Zone", lat=13.0, lon=-61.2, control_site_ids=("site",))
    return build_network(
        Snapshot(
            plan=Plan(id="plan", title="Test", country="VC"),
            revision=1,
            sites=(site("gate", is_gateway=True), site("site")),
            links=(Link(id="l", start_id="gate", end_id="site", medium="fibre"),),
            grid_zones=(zone,),
            power_supplies=(
                PowerSupply(id="p1", site_id="gate", battery_h=8760.0),
                PowerSupply(id="p2", site_id="site", grid_zone_id="z", battery_h=battery_h),
            ),
            settlements=(Settlement(id="t", name="Town", lat=13.0, lon=-61.2, population=100),),
            services=(Service(id="v", settlement_id="t", site_id="site"),),
        )
    )


def hours_of(network, links, zones):
    """The hours at which the second site is alive and in service."""
    program = compile_topology(2, network.link_from, network.link_to, network.gateways)
    power = power_of(network, load_defaults())
    structure = np.full((2, 1), ALL)
    alive, service = settle(network, power, program.reach, structure, links, zones, np.zeros((2, 1), bool))
    return [{hour for epoch, hour in enumerate(EPOCHS_H) if int(w[1, 0]) >> epoch & 1} for w in (alive, service)]


def test_a_circle_that_nothing_hurts_carries_itself():
    network = a_circle(battery_h=0.0)
    alive, service = hours_of(network, np.full((1, 1), ALL), np.full((1, 1), ALL))
    assert alive == service == set(EPOCHS_H)


def test_a_cut_link_takes_the_power_of_the_site_that_it_cut_off():
    network = a_circle(battery_h=4.0)
    link_back_at_20 = up_from(np.array([[20.0]]))
    alive, service = hours_of(network, link_back_at_20, np.full((1, 1), ALL))
    assert alive == {hour for hour in EPOCHS_H if hour < 4 or hour >= 20}  # undamaged zone, but no control
    assert service == {hour for hour in EPOCHS_H if hour >= 20}


def test_a_zone_that_is_mended_needs_its_control_as_well():
    network = a_circle(battery_h=4.0)
    alive, service = hours_of(network, up_from(np.array([[20.0]])), up_from(np.array([[50.0]])))
    assert service == {hour for hour in EPOCHS_H if hour >= 50}
    assert alive == {hour for hour in EPOCHS_H if hour < 4 or hour >= 50}


def test_a_zone_without_remote_control_is_always_controlled():
    network = a_circle(battery_h=0.0)
    assert (controlled(network, np.zeros((2, 3), np.uint64)) == 0).all()
    free = build_network(Snapshot(plan=Plan(id="p", title="T", country="VC"), revision=1, grid_zones=(
        GridZone(id="z", name="Zone", lat=13.0, lon=-61.2, control_site_ids=("no such site",)),
    )))  # fmt: skip
    assert (controlled(free, np.zeros((0, 3), np.uint64)) == ALL).all()


@settings(max_examples=50, deadline=None)
@given(st.integers(0, 2**32 - 1))
def test_the_state_carries_itself_and_no_greater_one_does(seed):
    """Against the plain definition: from all that is undamaged, take down what lacks something."""
    rng = np.random.default_rng(seed)
    sites, zones, columns = 6, 4, 3
    start = rng.integers(sites, size=8)
    end = (start + 1 + rng.integers(sites - 1, size=8)) % sites
    network = build_network(
        Snapshot(
            plan=Plan(id="plan", title="Test", country="VC"),
            revision=1,
            sites=tuple(site(f"s{i}", is_gateway=i == 0) for i in range(sites)),
            links=tuple(
                Link(id=f"l{i}", start_id=f"s{a}", end_id=f"s{b}", medium="fibre")
                for i, (a, b) in enumerate(zip(start, end, strict=True))
            ),
            grid_zones=tuple(
                GridZone(
                    id=f"z{i}",
                    name="Zone",
                    lat=13.0,
                    lon=-61.2,
                    fed_from=tuple(f"z{j}" for j in range(zones) if rng.random() < 0.3),
                    control_site_ids=tuple(f"s{j}" for j in range(sites) if rng.random() < 0.3),
                )
                for i in range(zones)
            ),
            power_supplies=tuple(
                PowerSupply(id=f"p{i}", site_id=f"s{i}", grid_zone_id=f"z{rng.integers(zones)}", battery_h=0.0)
                for i in range(sites)
            ),
        )
    )
    structure, links, works = (pack(rng.random((n, 64 * columns)) > 0.25) for n in (sites, 8, zones))
    program = compile_topology(sites, network.link_from, network.link_to, network.gateways)
    power = power_of(network, load_defaults())
    starts = np.zeros((sites, columns), bool)
    alive, service = settle(network, power, program.reach, structure, links, works, starts)
    live, reached = works.copy(), np.full((sites, columns), ALL)
    for _ in range(40):  # every step takes everything one step further down, as slowly as can be
        control = controlled(network, reached)
        fed = np.array([
            np.bitwise_or.reduce(live[list(feeders)], axis=0) if len(feeders) else np.full(columns, ALL)
            for feeders in np.split(network.zone_feeder, network.zone_ptr[1:-1])
        ])  # fmt: skip
        live = works & fed & control
        up = structure & live[network.site_zone]
        reached = program.reach(up, links)
    assert (alive == up).all()
    assert (service == reached).all()


def test_only_realizations_that_changed_are_solved_again():
    network = a_circle(battery_h=0.0)
    program = compile_topology(2, network.link_from, network.link_to, network.gateways)
    asked = []

    def reach(alive, links):
        asked.append(alive.shape[1])
        return program.reach(alive, links)

    links = np.array([[ALL, np.uint64(0), ALL, ALL]])
    zones, structure = np.full((1, 4), ALL), np.full((2, 4), ALL)
    settle(network, power_of(network, load_defaults()), reach, structure, links, zones, np.zeros((2, 4), bool))
    assert asked[0] == 4
    assert sum(asked[1:]) == pytest.approx(1)
