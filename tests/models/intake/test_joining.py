"""Names and places to identities."""

from __future__ import annotations

import math

from hypothesis import given
from hypothesis import strategies as st

from app.models.geodesy import distance_km
from app.models.intake.joining import Names


@given(
    lat=st.floats(-70, 70),
    lon=st.floats(-179, 179),
    metres=st.floats(0, 149),
    bearing=st.floats(0, 2 * math.pi),
)
def test_a_site_that_a_line_ends_at_is_around_its_end(lat: float, lon: float, metres: float, bearing: float) -> None:
    sites, meters_a_degree = Names(), 111_195
    at = lat + metres * math.cos(bearing) / meters_a_degree
    place = at, lon + metres * math.sin(bearing) / meters_a_degree / math.cos(math.radians(at))
    assert distance_km(lat, lon, *place) < 0.150
    sites.add("near", None, "Near", place)
    sites.add("far", None, "Far", (lat + 0.02, lon))
    assert sites.around(lat, lon) == ["near"]


def test_few_of_many_sites_are_compared_with_the_end_of_a_line() -> None:
    """A dense list of sites must not make a list of drawn links take the square of its length."""
    sites = Names()
    for i in range(10_000):  # one every 100 m, as in no country
        sites.add(str(i), None, None, (13 + i // 100 * 0.001, -61 + i % 100 * 0.001))
    assert len(sites.around(13.05, -60.95)) <= 60
