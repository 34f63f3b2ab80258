"""Order of repair, spare parts, and what stands in meanwhile; each beside the plain way."""

from dataclasses import replace
from itertools import permutations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import InvalidValueError
from app.models.scenario import RepairOrder
from app.planning.accelerator import load_accelerator
from app.planning.outage import simulate
from app.planning.packed import ALL
from app.planning.preparation import prepare
from app.planning.recovery import EPOCHS_H, back_in_service_h, parts_ready_h, up_from
from app.planning.repair_order import ranks
from app.planning.temporary import lend_power, stand_in
from tests.planning.test_outage import a_country

JOBS = st.lists(st.tuples(st.integers(0, 2), st.integers(0, 2), st.floats(0.1, 50)), max_size=25)


@pytest.fixture
def country():
    return a_country(np.random.default_rng(7), wind_ms=60.0)


@given(JOBS, st.dictionaries(st.integers(0, 2), st.integers(0, 3)))
def test_parts_go_by_the_order_until_the_stock_is_empty(drawn, stock):
    realization, part = (np.array([job[k] for job in drawn], int) for k in (0, 1))
    rank = np.arange(len(drawn))[::-1].copy()
    ready = parts_ready_h(realization, rank, part, stock, 100.0)
    left = {}
    expected = np.zeros(len(drawn))
    for job in np.argsort(rank).tolist():
        kind = int(part[job])
        if kind in stock:
            have = left.setdefault((realization[job], kind), stock[kind])
            left[realization[job], kind] = have - 1
            expected[job] = 0.0 if have > 0 else 100.0
    assert (ready == expected).all()


def test_a_crew_does_what_it_has_parts_for_and_waits_for_the_rest():
    one = np.zeros(3, int)
    hours = back_in_service_h(one, np.arange(3), np.zeros(3), np.full(3, 5.0), 1, np.array([40.0, 0.0, 0.0]))
    assert hours.tolist() == [45.0, 5.0, 10.0]
    hours = back_in_service_h(one, np.arange(3), np.zeros(3), np.full(3, 5.0), None, np.array([40.0, 0.0, 0.0]))
    assert hours.tolist() == [45.0, 5.0, 5.0]


def test_a_road_is_waited_for_once_and_the_order_holds_when_all_are_open():
    one, hours = np.zeros(3, int), np.full(3, 5.0)
    done = back_in_service_h(one, np.array([1, 2, 0]), np.zeros(3), hours, 1, np.array([48.0, 48.0, 48.0]))
    assert done.tolist() == [58.0, 63.0, 53.0]
    # while the first job runs all roads open: then people come first, not the road that opened earlier
    done = back_in_service_h(one, np.array([2, 1, 0]), np.zeros(3), hours, 1, np.array([1.0, 4.0, 3.0]))
    assert done.tolist() == [6.0, 16.0, 11.0]


@given(
    st.integers(1, 3),
    st.lists(st.tuples(st.integers(0, 2), st.floats(0, 20), st.floats(0.1, 9)), max_size=14),
    st.randoms(),
)
def test_a_crew_takes_the_first_in_the_order_of_what_can_begin(crews, drawn, shuffled):
    """The plain way: whenever a crew is free, look at all jobs that are left."""
    ranks = list(range(len(drawn)))
    shuffled.shuffle(ranks)
    realization, ready, hours = np.array(drawn, float).reshape(-1, 3).T
    done = back_in_service_h(realization.astype(int), np.array(ranks, int), np.zeros(len(drawn)), hours, crews, ready)
    for of in set(realization.tolist()):
        left, free = [job for job in range(len(drawn)) if realization[job] == of], [0.0] * crews
        while left:
            now = max(min(free), min(ready[job] for job in left))
            job = min((job for job in left if ready[job] <= now), key=lambda job: ranks[job])
            left.remove(job)
            free[free.index(min(free))] = now + hours[job]
            assert done[job] == pytest.approx(now + hours[job])


def test_crews_wait_once_for_roads_that_are_closed_to_all(country):
    snapshot, scenario = country
    few = replace(scenario, crews=2, repair_preset="hazus")
    layers = prepare(snapshot, replace(few, roads_closed_h=30.0)).case.layers
    assert {float(layer.road_h.max(initial=0)) for layer in layers if layer.needs_crew} == {30.0}
    late = simulate(snapshot, replace(few, roads_closed_h=30.0)).person_hours.mean
    least = simulate(snapshot, replace(few, roads_closed_h=0.0)).person_hours
    recorded = simulate(snapshot, few).people_recorded
    assert least.mean < late <= least.mean + 30.5 * recorded


def test_the_shortest_work_for_most_people_comes_first(country):
    snapshot, scenario = country
    case = prepare(snapshot, scenario).case
    by_people = ranks(case.network, case.layers, RepairOrder.PEOPLE)
    by_hours = ranks(case.network, case.layers, RepairOrder.PERSON_HOURS)
    by_tier = ranks(case.network, case.layers, RepairOrder.TIER)
    for found in (by_people, by_hours, by_tier):
        assert sorted(np.concatenate(found).tolist()) == list(range(sum(len(layer.ids) for layer in case.layers)))
    assert any((a != b).any() for a, b in zip(by_people, by_hours, strict=True))
    urgent = replace(snapshot.sites[3], tier=1)
    sites = tuple(urgent if row.id == urgent.id else row for row in snapshot.sites)
    case = prepare(replace(snapshot, sites=sites), scenario).case
    row = [s.id for s in case.network.sites].index(urgent.id)
    assert ranks(case.network, case.layers, RepairOrder.TIER)[0][row] < len(case.network.links) + 1


def test_smiths_rule_loses_the_fewest_person_hours_with_one_crew():
    """Three jobs with people and hours of their own: the best of all orders is by people over hours."""
    people, hours = np.array([100.0, 90.0, 30.0]), np.array([50.0, 10.0, 4.0])

    def lost(order):
        rank = np.empty(3, int)
        rank[list(order)] = np.arange(3)
        return people @ back_in_service_h(np.zeros(3, int), rank, np.zeros(3), hours, 1)

    assert min(permutations(range(3)), key=lost) == tuple(np.argsort(-people / hours))


def test_fewer_spares_take_longer_and_a_large_stock_takes_nothing(country):
    snapshot, scenario = country
    base = simulate(snapshot, scenario).person_hours.mean
    part = next(str(kind) for kind in prepare(snapshot, scenario).case.layers[0].repair.flat if kind)
    none = simulate(snapshot, replace(scenario, spares={part: 0}, resupply_h=300.0)).person_hours.mean
    many = simulate(snapshot, replace(scenario, spares={part: 1000})).person_hours.mean
    assert none > base
    assert many == base


@pytest.mark.parametrize("spares", [{"gold": 3}, {"mast": -1}, {"mast": "many"}, {"mast": 1.5}, {"mast": True}])
def test_a_stock_that_makes_no_sense_is_refused(country, spares):
    snapshot, scenario = country
    with pytest.raises(InvalidValueError):
        prepare(snapshot, replace(scenario, spares=spares))


@given(JOBS, st.integers(0, 3))
def test_cells_stand_in_for_the_first_that_still_wait(drawn, count):
    realization, site = (np.array([job[k] for job in drawn], int) for k in (0, 1))
    back = np.array([job[2] for job in drawn], float)
    rank = np.arange(len(drawn))[::-1].copy()
    arrives = np.array([10.0, 20.0, 30.0])
    found = stand_in(site, realization, rank, back, arrives, count)
    expected = back.copy()
    for one in set(realization.tolist()):
        given_to = set()
        for job in sorted(np.flatnonzero(realization == one).tolist(), key=lambda k: rank[k]):
            same = np.flatnonzero((realization == one) & (site == site[job]))
            if len(given_to) < count and site[job] not in given_to and back[same].max() > arrives[site[job]]:
                given_to.add(site[job])
                expected[same] = np.minimum(back[same], arrives[site[job]])
    assert (found == expected).all()


def test_generators_go_to_the_first_that_stand_in_the_dark():
    structure = np.array([[0], [ALL], [ALL], [ALL]], np.uint64)
    alive = np.array([[0], [ALL], [0], [0]], np.uint64)
    power = lend_power(structure, alive, np.array([0, 1, 2, 3]), np.array([5.0, 5.0, 5.0, 5.0]), 1, EPOCHS_H)
    assert power.ravel().tolist() == [0, 0, int(up_from(np.array([5.0]))[0]), 0]
    late = lend_power(structure, alive, np.array([3, 2, 1, 0]), np.full(4, EPOCHS_H[-1] + 1), 4, EPOCHS_H)
    assert not late.any()


def test_help_from_outside_never_hurts(country):
    snapshot, scenario = country
    base = simulate(snapshot, scenario).person_hours.mean
    for helped in (replace(scenario, mobile_cells=3), replace(scenario, mobile_generators=3)):
        assert simulate(snapshot, helped).person_hours.mean < base
    closed = replace(scenario, roads_closed_h=200.0)
    assert simulate(snapshot, closed).person_hours.mean > base


def test_the_accelerator_gives_the_same_result(country):
    pytest.importorskip("numba")
    snapshot, scenario = country
    scenario = replace(scenario, mobile_generators=2, mobile_cells=1, crews=2)
    assert simulate(snapshot, scenario, accelerator=load_accelerator()) == simulate(snapshot, scenario)
