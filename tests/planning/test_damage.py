from dataclasses import replace

import numpy as np
import pytest

from app.models.link import Link
from app.models.site import Site
from app.planning.assumptions import assumed
from app.planning.damage import Tables, expose
from app.planning.fragility import load_fragility
from app.planning.hazards import Hazard
from app.planning.network import build_network
from app.planning.note import Note
from app.planning.recovery import load_preset
from app.planning.reference import load_defaults
from tests.planning.test_network import plan

TABLES = Tables(defaults=load_defaults(), fragility=load_fragility(), preset=load_preset("hazus"))


def wind_of(speed):
    """Return a hazard with the same 1-minute wind everywhere, or one by longitude."""
    return Hazard(
        title="Wind",
        measure="wind",
        unit="m/s",
        averaging="1min",
        parameters=object,
        intensity=lambda _, lat, lon: np.vectorize(speed, otypes=[float])(lon),
        notes=lambda _: (),
        summary=lambda _: Note(""),
        repair_preset=lambda _, highest: "hazus",
    )


def site(name, lon=-61.2, **values):
    usual = {"kind": "bts", "structure_kind": "lattice_self", "design_wind_ms": 50.0, "design_wind_basis": "3s"}
    return Site(id=name, name=name, lat=13.0, lon=lon, **(usual | values))


def exposed(speed, sites, links=(), factor=1.0):
    network = build_network(assumed(plan(sites=sites, links=links))[0])
    hazard = wind_of(speed)
    layers, _ = expose(
        network, hazard, None, hazard.intensity(None, network.lat, network.lon), np.array([factor]), TABLES
    )
    return network, {layer.target: layer for layer in layers}


def test_a_design_wind_counts_with_its_averaging_time_and_the_wind_with_its_own():
    gust, minute = site("a"), site("b", design_wind_basis="1min")
    _, layers = exposed(lambda lon: 50.0, (gust, minute))  # a gust of 65 m/s, which is 1.30 times 50 m/s
    assert layers["site"].p[0] == pytest.approx(0.5)
    assert layers["site"].p[1] < 0.1


def test_the_intensity_factor_multiplies():
    _, layers = exposed(lambda lon: 25.0, (site("a"),), factor=2.0)
    assert layers["site"].p[0] == pytest.approx(0.5)


def test_dishes_turn_before_towers_fall_and_either_end_is_enough():
    link = Link(id="l", start_id="a", end_id="b", medium="microwave", length_km=20.0)
    # a gust of 35 m/s at one end, which is 0.7 times 50 m/s; none at the other
    _, layers = exposed(lambda lon: 35 / 1.3 if lon > -61.0 else 0.0, (site("a", -61.2), site("b", -60.9)), (link,))
    assert layers["link"].p[0] == pytest.approx(0.5)
    _, layers = exposed(lambda lon: 35 / 1.3, (site("a", -61.2), site("b", -60.9)), (link,))
    assert layers["link"].p[0] == pytest.approx(0.75)
    assert layers["site"].p.max() < 0.01


def test_aerial_cables_suffer_along_their_way_and_not_only_at_their_ends():
    ends = (site("a", -61.2), site("b", -61.0))
    aerial = Link(id="l1", start_id="a", end_id="b", medium="fibre", deployment="aboveGround", year_built=2000)
    buried = Link(id="l2", start_id="a", end_id="b", medium="fibre", deployment="belowGround")
    network, layers = exposed(lambda lon: 40.0 if -61.15 < lon < -61.05 else 0.0, ends, (aerial, buried))
    assert layers["link"].p[0] > 0.9
    assert layers["link"].p[1] == 0
    assert network.links[0].length_km == pytest.approx(21.67, abs=0.05)


def test_a_longer_line_of_poles_is_cut_more_often_and_a_surveyed_route_goes_where_it_goes():
    ends = (site("a", -61.2), site("b", -61.1))
    usual = {"start_id": "a", "end_id": "b", "medium": "fibre", "deployment": "aboveGround", "year_built": 2000}
    short, long = Link(id="1", length_km=11.0, **usual), Link(id="2", length_km=33.0, **usual)
    away = Link(id="3", length_km=11.0, route=((-61.2, 13.0), (-61.5, 13.0), (-61.1, 13.0)), **usual)
    _, layers = exposed(lambda lon: 27.0, ends, (short, long))
    p_short, p_long = layers["link"].p
    assert 0 < p_short < p_long < 1
    assert 1 - p_long == pytest.approx((1 - p_short) ** 3)
    _, layers = exposed(lambda lon: 30.0 if lon < -61.3 else 0.0, ends, (short, away))
    assert layers["link"].p[0] == 0
    assert layers["link"].p[1] > 0.1


def test_a_route_group_is_as_weak_as_its_weakest_link_and_as_slow_as_its_slowest():
    ends = (site("a", -61.2), site("b", -61.1))
    usual = {"start_id": "a", "end_id": "b", "medium": "fibre", "year_built": 2000, "route_group_id": "bridge"}
    aerial = Link(id="1", deployment="aboveGround", length_km=11.0, **usual)
    buried = Link(id="2", deployment="belowGround", length_km=11.0, **usual)
    _, layers = exposed(lambda lon: 30.0, ends, (aerial, buried))
    _, alone = exposed(lambda lon: 30.0, ends, (replace(aerial, route_group_id=None),))
    assert layers["link"].ids == ("group:bridge",)
    assert layers["link"].p == pytest.approx(alone["link"].p)
    assert sorted(layers["link"].members) == [0, 1]
    assert layers["link"].repair_mean_h == pytest.approx(24 * (0.5 + 0.3 * 11))


def test_no_wind_no_harm():
    link = Link(id="l", start_id="a", end_id="b", medium="fibre", deployment="aboveGround")
    _, layers = exposed(lambda lon: 0.0, (site("a", -61.2), site("b", -61.1)), (link,))
    assert all((layer.p == 0).all() for layer in layers.values())
