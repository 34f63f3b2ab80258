"""Sums over the whole plan tell no few apart."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from app.planning.document.sums import FEWEST, OTHERS, few_summed, sums_of
from tests.planning.document.example import small_snapshot


@given(st.dictionaries(st.text("abcdef", min_size=1, max_size=2), st.integers(0, 9), max_size=8))
def test_no_count_below_three_is_told_and_nothing_is_lost_that_can_be_told(counts):
    told = few_summed(counts)
    assert all(count >= FEWEST for count in told.values())
    assert all(told[kind] == counts[kind] for kind in told if kind != OTHERS)
    assert sum(told.values()) in (sum(counts.values()), sum(told[k] for k in told if k != OTHERS))
    if sum(counts.values()) >= FEWEST:
        assert sum(told.values()) == sum(counts.values())


def test_areas_of_few_settlements_or_sites_are_summed():
    snapshot = small_snapshot()
    town, site = replace(snapshot.settlements[0], population=100), snapshot.sites[0]
    towns = [replace(town, id=f"t{n}", admin1=area) for n, area in enumerate("NNNNNSSSEW")]
    sites = [replace(site, id=f"s{n}", admin1=area) for n, area in enumerate("NNNNSEE")]
    sums = sums_of(replace(snapshot, settlements=tuple(towns), sites=tuple(sites), services=()), (), ())
    assert [(one.area, one.settlements, one.people, one.sites) for one in sums.areas] == [
        ("N", 5, 500, 4),
        (OTHERS, 5, 500, 3),
    ]
