from dataclasses import replace

import pytest

from app.planning.audit.dependents import dependents
from app.planning.network import build_network
from app.planning.radio_hop import hop_notes
from tests.planning.audit.plans import plan


def hop(km=10.0, ghz=7.0, medium="microwave", **values):
    joined = plan({"G": values, "A": {"lat": 13.0 + km / 111.195, **values}}, ["G-A"], gateways="G")
    return joined.with_tables({"link": [replace(joined.links[0], medium=medium, freq_ghz=ghz)]})


def said(snapshot):
    end, start = snapshot.sites
    return " ".join(note.message() for note in hop_notes(snapshot.links[0], start, end))


def test_a_hop_says_what_it_loses_and_needs():
    """Domain notes 9: free space 129.35 dB, 0.6 F1 6.20 m, bulge 1.47 and 2.94 m, rain 6.28 dB at 100 mm/h."""
    text = said(hop())
    for part in ("10.0 km at 7.0 GHz lose 129.4 dB", "6.2 m around", "1.5 m towards", "2.9 m in the least", "6.3 dB"):
        assert part in text
    for part in ("100 mm/h then is assumed", "Terrain, trees and buildings are not known"):
        assert part in text
    assert "radio horizon" not in text  # no heights


def test_heights_of_ground_and_mast_give_the_horizon():
    assert "58.3 km" in said(hop(height_m=30.0, elevation_m=20.0))  # 50 m and 50 m, domain notes 9
    assert "radio horizon" not in said(hop(height_m=30.0))  # unknown ground is not sea level


@pytest.mark.parametrize(("km", "ghz"), [(70.0, 7.0), (10.0, 0.4)])
def test_beyond_the_model_of_rain_nothing_is_claimed(km, ghz):
    assert "outside the model" in said(hop(km, ghz))


def test_an_unknown_frequency_is_said_and_a_cable_is_no_hop():
    assert "frequency is not recorded" in said(hop(ghz=None))
    assert said(hop(medium="fibre")) == ""
    assert said(hop(km=0.0)) == ""


def test_who_asks_what_depends_on_a_hop_or_its_ends_is_told():
    snapshot = hop()
    network = build_network(snapshot)
    of = {table: dependents(snapshot, network, table, key) for table, key in (("link", "000 G-A"), ("site", "A"))}
    assert of["link"].notes == of["site"].notes != ()
