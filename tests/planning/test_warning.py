import numpy as np
import pytest

from app.errors import InvalidValueError
from app.models.warning import WarningNode
from app.planning.network import build_network
from app.planning.packed import pack
from app.planning.warning import (
    at_epoch,
    load_channels,
    no_channel,
    only_one_channel,
    radio_horizon_km,
    siren_radius_m,
    warning_reach,
)
from tests.planning.audit.plans import plan


@pytest.mark.parametrize(
    ("level", "dense", "sparse"), [(100, 244, 488), (115, 690, 1379), (121, 1045, 2091), (128, 1698, 3396)]
)
def test_siren_radius_of_the_domain_notes(level, dense, sparse):
    assert siren_radius_m(level) == pytest.approx(dense, abs=0.6)
    assert siren_radius_m(level, 60) == pytest.approx(sparse, abs=0.6)


def test_radio_horizon_of_the_domain_notes():
    found = [round(radio_horizon_km(*heights), 1) for heights in ((30, 1.5), (50, 50), (500, 10))]
    assert found == [27.6, 58.3, 105.2]


def node(name, kind, **values):
    return WarningNode(id=name, name=name, kind=kind, lat=13.0, lon=-59.5, **values)


SITES = {"A": {}, "E": {"kind": "eoc"}, "R": {"kind": "bcast", "height_m": 50.0}}
NODES = (
    node("gauge", "sensor_tide_gauge"),
    node("s1", "siren", site_id="A", coverage_radius_m=500.0),
    node("s2", "siren", coverage_radius_m=None),
)
PEOPLE = {"Near": (10, ["A"]), "Bare": (5, [])}


def reach(service, nodes=NODES, sites=SITES, **values):
    snapshot = plan(sites, [], PEOPLE, warning_nodes=nodes)
    lanes = np.array(service, bool)
    return {e.id: e for e in warning_reach(snapshot, build_network(snapshot), pack(lanes), lanes.shape[1], **values)}


def test_a_shared_site_takes_both_channels_and_is_one_group():
    found = reach([[1, 0, 1, 0], [1, 1, 1, 0], [1, 1, 0, 1]])["Near"]  # sites A, E, R in four realizations
    assert found.channels == {"cell_broadcast": 0.5, "siren": 0.5, "radio": 0.5}
    assert found.groups == 2  # cell and siren hang on A
    assert found.covered == 0.75  # without the EOC in the last one nobody warns
    assert found.reach == pytest.approx(0.4 * 0.5)  # only for radio is a share known


def test_night_is_not_day():
    assert reach([[1], [1], [1]], is_night=True)["Near"].reach == pytest.approx(0.1)


def test_lists_of_one_channel_and_none():
    found = reach([[1], [1], [1]], nodes=(), sites={"A": {}, "E": {"kind": "eoc"}, "R": {"kind": "bcast"}})
    assert only_one_channel(found.values()) == ("Near",)
    assert no_channel(found.values()) == ("Bare",)  # a mast of unknown height reaches nobody for certain
    assert found["Near"].reach is None


def test_without_a_sensor_that_works_nobody_is_warned():
    found = reach([[1, 1], [1, 1], [1, 1]], nodes=(node("gauge", "sensor_tide_gauge", site_id="gone"),))
    assert no_channel(found.values()) == ("Bare", "Near")


def test_an_epoch_of_all_realizations():
    service = np.array([[0b01, 0b10, 0b11]], np.uint64)  # epochs as lanes, three realizations
    assert at_epoch(service, 0).tolist() == [[0b101]]
    assert at_epoch(service, 1).tolist() == [[0b110]]


def test_channels_say_where_they_come_from():
    assert all(c.attributes["source"] and c.attributes["grade"] in "ABCD" for c in load_channels().values())


def test_nonsense_is_refused():
    with pytest.raises(InvalidValueError):
        reach([[1]])
    with pytest.raises(InvalidValueError):
        radio_horizon_km(float("nan"))
    with pytest.raises(InvalidValueError):
        siren_radius_m(float("inf"))
