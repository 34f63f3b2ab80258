from dataclasses import replace

import pytest

from app.models.alternative import AlternativeKind, AlternativeLink
from app.models.link import Link, Medium
from app.models.plan import Plan
from app.models.power import GridZone, GridZoneKind
from app.models.settlement import Settlement
from app.models.site import Site, SiteKind, Status
from app.models.snapshot import Snapshot
from app.models.warning import WarningKind, WarningNode
from app.text import PlainFormatter, untranslated
from app.ui.map.record_layers import record_layers

CORE = Site(id="s1", name="Core", kind=SiteKind.CORE, lat=13.15, lon=-61.22)
TOWER = Site(id="s2", name="Tower", kind=SiteKind.CELL_SITE, lat=13.2, lon=-61.2, status=Status.PLANNED)
ROUTE = ((-61.22, 13.15), (-61.3, 13.2), (-61.2, 13.2))
SNAPSHOT = Snapshot(
    plan=Plan(id="p", title="Plan", country="VC"),
    revision=1,
    sites=(CORE, TOWER),
    links=(
        Link(id="l1", start_id="s1", end_id="s2", medium=Medium.MICROWAVE),
        Link(id="l2", start_id="s1", end_id="s2", medium=Medium.FIBRE, route=ROUTE),
        Link(id="l3", start_id="s1", end_id="gone", medium=Medium.FIBRE),
    ),
    settlements=(
        Settlement(id="t1", name="Town", lat=13.15, lon=-61.23, population=24_000),
        Settlement(id="t2", name="Village", lat=13.25, lon=-61.2),
    ),
    warning_nodes=(WarningNode(id="w1", name="Siren", kind=WarningKind.SIREN, lat=13.16, lon=-61.2),),
    grid_zones=(GridZone(id="g1", name="Plant", kind=GridZoneKind.GENERATION, lat=13.17, lon=-61.25),),
    alternative_links=(
        AlternativeLink(id="a1", kind=AlternativeKind.HF, start_id="s1", end_id="s2"),
        AlternativeLink(id="a2", kind=AlternativeKind.LEO, start_id="s1"),
    ),
)


@pytest.fixture(scope="module")
def layers():
    return {layer.key: layer for layer in record_layers(SNAPSHOT, untranslated, PlainFormatter())}


def test_every_table_with_places_has_a_layer_and_sites_lie_on_top(layers):
    assert list(layers) == [
        *("settlement", "link", "alternative_link", "alternative_place"),
        *("grid_zone", "warning_node", "site"),
    ]


def test_sites_have_symbols_states_and_tooltips(layers):
    sites = layers["site"]
    assert sites.symbols == ("core", "bts")
    assert sites.states == ("", "planned")
    assert sites.tooltips[1] == "Tower\nCell site"
    assert sites.symbol_titles == {"core": "Core site", "bts": "Cell site"}


def test_links_follow_their_route_or_go_straight_and_none_ends_nowhere(layers):
    links = layers["link"]
    assert links.ids == ("l1", "l2")
    assert links.starts.tolist() == [0, 2, 5]
    assert links.lon[:2].tolist() == [CORE.lon, TOWER.lon]
    assert links.lon[3] == -61.3
    assert links.tooltips[0] == "Microwave\nCore – Tower"


def test_unknown_people_are_said_to_be_unknown(layers):
    settlements = layers["settlement"]
    assert settlements.tooltips == ("Town\n24,000 people", "Village\npeople unknown")
    assert settlements.sizes[0] > settlements.sizes[1] == 3.0
    assert [text for _, text in settlements.size_key] == ["10,000 people", "1,000 people", "Number of people unknown"]


def test_alternative_links_without_a_far_end_lie_at_their_site(layers):
    assert layers["alternative_link"].ids == ("a1",)
    place = layers["alternative_place"]
    assert (place.ids, place.lon.tolist(), place.table) == (("a2",), [CORE.lon], "alternative_link")


def test_what_is_of_no_recorded_kind_is_said_to_be_unknown():
    zone = GridZone(id="g2", name="Zone", lat=13.17, lon=-61.25)
    (layer,) = record_layers(
        replace(
            SNAPSHOT, sites=(), links=(), settlements=(), warning_nodes=(), alternative_links=(), grid_zones=(zone,)
        ),
        untranslated,
        PlainFormatter(),
    )
    assert [layer.symbol_titles[code] for code in layer.symbols] == ["Unknown"]


def test_an_empty_plan_has_no_layers():
    empty = Snapshot(plan=Plan(id="p", title="Plan", country="VC"), revision=0)
    assert record_layers(empty, untranslated, PlainFormatter()) == []
