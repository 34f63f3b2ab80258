from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import InvalidValueError
from app.models.alternative import AlternativeKind, AlternativeLink
from app.models.link import Link, Medium
from app.models.measuring import path_m
from app.models.network_edits import (
    drawn_route,
    moved,
    nearest_on,
    removal,
    reversed_link,
    route_of,
    split,
    with_fields,
)
from app.models.power import GridZone, PowerSupply
from app.models.site import Site, SiteKind

A = Site(id="a", name="A", kind=SiteKind.CORE, lat=13.0, lon=-61.0)
B = Site(id="b", name="B", kind=SiteKind.CELL_SITE, lat=13.2, lon=-61.2)
ROUTE = ((-61.0, 13.0), (-61.0, 13.1), (-61.2, 13.2))
LINK = Link(id="ab", start_id="a", end_id="b", medium=Medium.FIBRE, code="F1", route=ROUTE, length_km=40.0)
SITES = {"a": A, "b": B}


def test_a_site_takes_the_ends_of_its_routes_along():
    site, link = moved(A, -60.9, 12.9, [LINK])
    assert (site.after["lon"], site.after["lat"]) == (-60.9, 12.9)
    assert link.after["route"] == [[-60.9, 12.9], [-61.0, 13.1], [-61.2, 13.2]]
    (_, link) = moved(B, -61.3, 13.3, [LINK])
    assert link.after["route"][-1] == [-61.3, 13.3]


def test_a_route_that_ends_elsewhere_or_is_not_surveyed_stays():
    far = replace(LINK, route=((-61.01, 13.0), *ROUTE[1:]))
    assert len(moved(A, -60.9, 12.9, [far, replace(LINK, route=None)])) == 1


def test_nothing_is_moved_off_the_earth():
    with pytest.raises(InvalidValueError):
        moved(A, -61, 91)


def test_a_reversed_link_reversed_is_the_link():
    back = reversed_link(LINK)
    assert (back.start_id, back.end_id, back.route) == ("b", "a", ROUTE[::-1])
    assert reversed_link(back) == LINK
    assert reversed_link(replace(LINK, route=None)).route is None


@given(st.floats(0.01, 0.99), st.booleans())
def test_the_parts_of_a_link_are_as_long_as_the_whole(share, is_on_second):
    start, end = ROUTE[1:] if is_on_second else ROUTE[:2]
    place = replace(A, id="c", lon=start[0] + share * (end[0] - start[0]), lat=start[1] + share * (end[1] - start[1]))
    first, second = split(LINK, place, SITES)
    assert (first.id, first.code, first.start_id, first.end_id) == ("ab", "F1", "a", "c")
    assert (second.code, second.start_id, second.end_id) == (None, "c", "b")
    assert second.id != "ab"
    assert first.length_km + second.length_km == pytest.approx(40.0, abs=0.002)
    assert first.length_km / 40 == pytest.approx(path_m(first.route) / path_m(ROUTE), abs=0.001)
    assert path_m(first.route) + path_m(second.route) == pytest.approx(path_m(ROUTE), rel=1e-4)
    assert first.route[-1] == second.route[0] == (place.lon, place.lat)


def test_an_unsurveyed_link_splits_into_unsurveyed_ones():
    first, second = split(replace(LINK, route=None, length_km=None), replace(A, id="c", lat=13.1, lon=-61.1), SITES)
    assert (first.route, second.route, first.length_km, second.length_km) == (None, None, None, None)


def test_route_of_a_link():
    assert route_of(LINK, SITES) == ROUTE
    assert route_of(replace(LINK, route=None), SITES) == ((-61.0, 13.0), (-61.2, 13.2))


def test_two_points_are_no_surveyed_route():
    assert drawn_route(ROUTE[:2]) is None
    assert drawn_route(ROUTE) == ROUTE


def test_the_nearest_point_may_be_an_end():
    assert nearest_on(ROUTE, -60.9, 12.8) == (0, (-61.0, 13.0))


def test_fields_of_many_at_once_leave_those_alone_that_have_them():
    other = replace(LINK, id="x", route_group_id="bridge")
    changes = with_fields([LINK, other], {"route_group_id": "bridge"})
    assert [(change.id, change.after["route_group_id"]) for change in changes] == [("ab", "bridge")]
    with pytest.raises(InvalidValueError):
        with_fields([LINK], {"length_km": -1})


def test_what_is_nothing_without_a_record_goes_with_it():
    supply = PowerSupply(id="p", site_id="b")
    standby = AlternativeLink(id="s", kind=AlternativeKind.HF, start_id="a", end_id="b")
    zone = GridZone(id="z", name="Zone", lat=13, lon=-61)
    changes = removal([B], [A, B, LINK, supply, standby, zone])
    assert {change.id for change in changes if change.after is None} == {"b", "ab", "p"}
    assert [change.after["end_id"] for change in changes if change.after] == [None]
    assert [change.id for change in removal([zone], [A, B, LINK, supply])] == ["z"]
