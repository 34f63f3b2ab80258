from dataclasses import replace
from datetime import date

import pytest

from app.models.checking import checks as checks_of_records
from app.models.checks import CheckContext
from app.planning.checks import checks
from tests.planning.audit.plans import plan

CONTEXT = CheckContext(today=date(2026, 1, 1))


def found(name, snapshot):
    return {finding.id: finding.message() for finding in checks()[name].run(snapshot, CONTEXT)}


BROKEN = {
    "already_isolated": plan(["G", "A", "Z", "Idle"], ["G-A"], {"S": (5, ["A"]), "T": (5, ["Z"])}, gateways="G"),
    "gateway_on_one_link": plan("GHAB", ["G-A", "H-A", "H-B", "A-B"], {"S": (5, ["A"])}, gateways="GH"),
    "everybody_on_one_link": plan("GAB", ["G-A", "A-B"], {"S": (5, ["A"]), "T": (7, ["B"])}, gateways="G"),
    "shared_route": plan("GA", ["G-A/bridge", "G-A/bridge"], {"S": (5, ["A"])}, gateways="G"),
}
EXPECTED = {
    "already_isolated": {"Z": "Z serves people or essential users, but no recorded path leads from it to a gateway."},
    "gateway_on_one_link": {"G": "The gateway G is joined to the network by one link alone: G – A."},
    "everybody_on_one_link": {
        "000 G-A": "All people with service (12) lose it if G – A fails: every gateway hangs on this link."
    },
    "shared_route": {"A": "A has 2 paths to the gateways, but loses all of them with the route group bridge."},
}


@pytest.mark.parametrize("name", EXPECTED)
def test_a_broken_plan_is_reported(name):
    assert found(name, BROKEN[name]) == EXPECTED[name]


@pytest.mark.parametrize("name", EXPECTED)
def test_a_sound_plan_is_not(name):
    links = ["G-A/east", "G-B/west", "A-B/north", "H-A/south", "H-B"]
    assert found(name, plan("GHAB", links, {"S": (5, ["A"]), "T": (9, ["B"])}, gateways="GH")) == {}


@pytest.mark.parametrize("name", EXPECTED)
def test_an_empty_plan_or_one_without_a_gateway_is_left_to_other_rules(name):
    assert found(name, plan([], [])) == {}
    assert found(name, plan("AB", ["A-B"], {"S": (5, ["A"])})) == {}


def test_the_family_is_whole_and_its_codes_are_its_own():
    assert set(checks()) == {*EXPECTED, "microwave_rain"}
    assert not set(checks()) & set(checks_of_records())
    assert all(check.code == name and check.title for name, check in checks().items())


def hop(km, ghz):
    """Two sites so far apart to the north, joined by a microwave link at a frequency."""
    sites = {"G": {}, "A": {"lat": 13.0 + km / 111.195}}
    joined = plan(sites, ["G-A"], gateways="G")
    return joined.with_tables({"link": [replace(joined.links[0], medium="microwave", freq_ghz=ghz)]})


def test_a_hop_that_rain_takes_more_from_than_its_margin_is_questioned():
    (said,) = found("microwave_rain", hop(10.0, 18.0)).values()
    for part in ("10.0 km at 18.0 GHz", "42 dB", "40 dB"):  # A001 42.42 dB, domain notes 9
        assert part in said
    (said,) = found("microwave_rain", hop(120.0, 18.0)).values()  # as over 60 km: the model ends there
    assert "120.0 km" in said


@pytest.mark.parametrize("case", [(9.0, 18.0), (30.0, 7.0), (10.0, None), (0.0, 18.0), (20.0, 0.4), (1.0, 150.0)])
def test_a_hop_that_rain_does_not_cut_or_nothing_is_known_of_is_not(case):
    assert found("microwave_rain", hop(*case)) == {}
