"""Every file of the folder of bad files behaves as its manifest says: no crash, no hang, a message, nothing broken."""

import time

import pytest

from app.errors import AppError
from tests.models.imported import attempt, codes, marked_texts, read

ACCEPTED = {  # file -> records by table, codes of issues that must be among those told
    "csv/bom_crlf.csv": ({"site": 2}, set()),
    "csv/semicolon_decimal_comma.csv": ({"site": 1}, {"decimal_comma"}),
    "csv/swapped_latlon.csv": ({"site": 1}, {"axes_swapped"}),
    "csv/duplicate_ids.csv": ({"site": 1}, {"duplicate_code"}),
    "csv/missing_coords.csv": ({"site": 1}, {"coordinates_missing"}),
    "csv/header_only.csv": ({}, {"no_rows"}),
    "csv/formula_injection.csv": ({"site": 3}, set()),
    "csv/links_unknown_site.csv": ({}, {"end_unknown", "self_link"}),
    "geojson/null_geometry.geojson": ({"site": 1}, {"coordinates_missing"}),
    "geojson/unclosed_ring.geojson": ({}, {"ring_closed", "zone_without_value"}),
    "geojson/bowtie.geojson": ({}, {"outline_repaired", "zone_without_value"}),
    "geojson/latlon_order.geojson": ({"site": 1}, {"axes_swapped"}),
    "geojson/single_feature.geojson": ({"site": 1}, set()),
}
REFUSED = {
    "csv/empty.csv": "empty",
    "csv/unbalanced_quote.csv": "line 2",
    "geojson/trailing_comma.geojson": "line 1, column 4[23]",
}


@pytest.mark.parametrize("name", ACCEPTED)
def test_what_can_be_read_is_read_and_the_rest_is_said(shared_data, name):
    counts, told = ACCEPTED[name]
    found = read(shared_data / "malformed" / name)
    assert found.counts() == counts
    assert told <= set(codes(found))


@pytest.mark.parametrize("name", REFUSED)
def test_what_cannot_be_read_is_refused_with_the_place(shared_data, name):
    with pytest.raises(AppError, match=REFUSED[name]):
        read(shared_data / "malformed" / name)


def test_what_is_assumed_is_said_in_words_and_in_the_language_asked_for(shared_data):
    found = read(shared_data / "malformed" / "geojson" / "single_feature.geojson")
    (assumed,) = (issue for issue in found.issues if issue.code == "kind_assumed")
    assert assumed.message() == "The kind is not given; assumed: Point of presence (confidence D)."
    assert "<choices: Point of presence>" in assumed.message(lambda context, text: f"<{context}: {text}>")


def test_the_repaired_place_is_the_one_meant(shared_data):
    (site,) = read(shared_data / "malformed" / "csv" / "semicolon_decimal_comma.csv").records
    assert (site.lat, site.lon) == (13.10, -59.61)


def test_formulas_stay_text(shared_data):
    names = {site.name for site in read(shared_data / "malformed" / "csv" / "formula_injection.csv").records}
    assert names == {'=HYPERLINK("http://127.0.0.1/x","click")', "+1+1", "@SUM(1)"}


def test_nothing_crashes_or_hangs(shared_data):
    files = sorted(path for path in (shared_data / "malformed").rglob("*") if path.is_file())
    assert len(files) > 70
    for path in files:
        start = time.perf_counter()
        found = attempt(read, path)
        assert time.perf_counter() - start < 5, path
        told = [found.message()] if isinstance(found, AppError) else [issue.message() for issue in found.issues]
        assert all(told), path
        for values in [found.values] if isinstance(found, AppError) else [one.values for one in found.issues]:
            assert "reason" not in values or values["reason"] in marked_texts(), (path, values)
        if not isinstance(found, AppError) and not found.records:
            assert told, f"{path}: nothing imported and nothing said"
