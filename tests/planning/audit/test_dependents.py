import pytest

from app.errors import InvalidValueError
from app.models.warning import WarningNode
from app.planning.audit.dependents import dependents
from app.planning.network import build_network
from tests.planning.audit.plans import plan

SITES = {"G": {"operator_id": "one"}, "A": {"operator_id": "two"}, "B": {"owner_id": "two"}, "C": {}, "Z": {}}
LINKS = ["G-A", "A-B/duct", "A-C/duct", "G-C"]
PEOPLE = {"Hill": (70, ["B"]), "Port": (20, ["B", "C"]), "Far": (5, ["Z"])}


def node(name, site, **values):
    return WarningNode(id=name, name=name, kind="siren", lat=13.0, lon=-59.5, site_id=site, **values)


SIRENS = (node("s1", "B"), node("s2", None), node("s3", "B", status="decommissioned"), node("s4", "Z"))
SNAPSHOT = plan(SITES, LINKS, PEOPLE, gateways="G", warning_nodes=SIRENS)


def of(table, key):
    found = dependents(SNAPSHOT, build_network(SNAPSHOT), table, key)
    return found.sites, dict(found.settlements), found.warning_nodes, found.people


def test_what_hangs_on_a_site():
    assert of("site", "A") == (("B",), {"Hill": 70.0}, ("s1",), 70.0)
    assert of("site", "G") == (("A", "B", "C"), {"Hill": 70.0, "Port": 20.0}, ("s1",), 90.0)


def test_a_link_with_another_way_round_has_no_dependents():
    assert of("link", "000 G-A") == ((), {}, (), 0.0)
    assert of("link", "001 A-B") == (("B",), {"Hill": 70.0}, ("s1",), 70.0)


def test_a_route_group_and_an_operator_fail_as_one():
    assert of("route_group", "duct") == (("B",), {"Hill": 70.0}, ("s1",), 70.0)
    assert of("organisation", "two") == ((), {"Hill": 70.0}, ("s1",), 70.0)


def test_an_unknown_asset_is_refused():
    with pytest.raises(InvalidValueError):
        of("site", "nowhere")
