import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from app.models.power import GridZone, PowerSupply
from app.planning.network import build_network
from app.planning.power import battery_hours, feed_notes, grid_power, live_zones, own_power, power_of
from app.planning.recovery import EPOCHS_H, up_from
from app.planning.reference import load_defaults
from tests.planning import oracle
from tests.planning.test_network import plan, site

ALL = 2**64 - 1


def a_network(zones=(), **supply):
    records = [PowerSupply(id="p", site_id="a", **({"grid_zone_id": "z0"} | supply))]
    feeds = zones or [()]
    grid = tuple(
        GridZone(id=f"z{i}", name=f"z{i}", lat=13.0, lon=-61.2, fed_from=tuple(f"z{j}" for j in fed))
        for i, fed in enumerate(feeds)
    )
    return build_network(plan(sites=(site("a"),), power_supplies=tuple(records), grid_zones=grid))


def hours_up(network, grid_back_h, starts):
    power = power_of(network, load_defaults())
    zones = up_from(np.full((len(network.zones), 1), grid_back_h))
    own = own_power(power, np.array([[starts]]))
    word = int((grid_power(zones, network.site_zone) | own)[0, 0])
    return {hour for epoch, hour in enumerate(EPOCHS_H) if word >> epoch & 1}


def test_a_battery_carries_until_it_is_empty_then_dark_until_the_grid_is_back():
    network = a_network(battery_h=6.0)
    assert hours_up(network, 48.0, starts=True) == {hour for hour in EPOCHS_H if hour < 6 or hour >= 48}


def test_a_generator_follows_the_battery_if_it_starts():
    network = a_network(battery_h=6.0, has_generator=True, fuel_h=10.0)
    assert hours_up(network, 48.0, starts=True) == {hour for hour in EPOCHS_H if hour < 16 or hour >= 48}
    assert hours_up(network, 48.0, starts=False) == {hour for hour in EPOCHS_H if hour < 6 or hour >= 48}


def test_fuel_that_comes_carries_to_the_end_and_only_a_generator_that_starts():
    network = a_network(battery_h=6.0, has_generator=True, fuel_h=10.0, refuel_time_h=24.0)
    assert hours_up(network, np.inf, starts=True) == {hour for hour in EPOCHS_H if hour < 16 or hour >= 24}
    assert hours_up(network, np.inf, starts=False) == {hour for hour in EPOCHS_H if hour < 6}


def test_fuel_without_a_generator_helps_nobody():
    network = a_network(battery_h=0.0, has_generator=False, fuel_h=500.0)
    assert hours_up(network, 48.0, starts=True) == {hour for hour in EPOCHS_H if hour >= 48}


def test_batteries_age():
    hours = battery_hours(np.full(4, 10.0), np.array([0.0, 2.0, 7.0, 40.0]), load_defaults())
    assert hours.tolist() == [10, 10, 7, 4]


def test_a_circle_without_a_source_carries_itself_and_is_said():
    network = a_network(zones=[(), (2,), (1,), (3,), (1,)])
    works = np.full((5, 1), ALL, np.uint64)
    assert (live_zones(works, network.zone_ptr, network.zone_feeder) == ALL).all()
    works[1] = 0
    live = live_zones(works, network.zone_ptr, network.zone_feeder).ravel().tolist()
    assert live == [ALL, 0, 0, ALL, 0]
    assert [note.values["count"] for note in feed_notes(network)] == [4]


@given(st.data())
def test_live_zones_equal_the_plain_loop(data):
    count = data.draw(st.integers(1, 7))
    feeds = data.draw(st.lists(st.sets(st.integers(0, count - 1)), min_size=count, max_size=count))
    works = data.draw(st.lists(st.integers(0, 15), min_size=count, max_size=count))
    network = a_network(zones=[tuple(sorted(fed)) for fed in feeds])
    live = live_zones(np.array(works, np.uint64)[:, None], network.zone_ptr, network.zone_feeder).ravel()
    for lane in range(4):
        expected = oracle.live_zones(network, [zone for zone in range(count) if works[zone] >> lane & 1])
        assert {zone for zone in range(count) if int(live[zone]) >> lane & 1} == expected
