"""Maps and charts: true to scale, legends complete, axes in order."""

from dataclasses import replace

import numpy as np
import pyproj
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.planning.document.drawing import Circle, Clip, Label, text_width
from app.planning.document.figures import Axes, cause_split, ceiling, outage_curve
from app.planning.document.map_extent import country_box, dense_box
from app.planning.document.map_frame import fit, scale_bar_km
from app.planning.document.map_sheet import map_sheet
from app.planning.document.maps import alternatives_map, network_map, outage_map
from app.text import PlainFormatter, untranslated
from tests.planning.document.example import context_of, outage_result, small_snapshot, vct_context


def sheet(**values):
    return replace(map_sheet(context_of(small_snapshot()), untranslated), **values)


def test_the_scale_is_true_within_half_a_percent():
    frame = fit((-61.5, 12.5, -61.0, 13.4), 0, 0, 470, 600)
    geod = pyproj.Geod(ellps="WGS84")
    (x0, y0), (x1, y1) = frame.path([(-61.25, 12.9), (-61.1, 13.1)])
    km = geod.inv(-61.25, 12.9, -61.1, 13.1)[2] / 1000
    assert np.hypot(x1 - x0, y1 - y0) / frame.points_per_km == pytest.approx(km, rel=5e-3)


@given(lat=st.floats(-55, 60), lon=st.floats(-179, 179), side=st.floats(0.02, 12))
def test_the_box_fits_the_frame_and_the_scale_bar_is_round(lat, lon, side):
    frame = fit((lon, lat, lon + side, lat + side), 10, 20, 400, 500)
    for x, y in frame.path([(lon, lat), (lon + side, lat + side), (lon + side / 2, lat)]):
        assert frame.holds(x, y, -1.0)
    length = scale_bar_km(frame)
    lead = length / 10 ** np.floor(np.log10(length) + 1e-9)
    assert min(abs(lead - round_lead) for round_lead in (1, 2, 5)) < 1e-6


def test_the_legend_names_what_the_map_shows():
    texts = network_map(small_snapshot(), sheet()).texts()
    for entry in ("Gateway: cable, satellite, border", "Core, data center", "Cell site", "Cable on land", "Radio link"):
        assert entry in texts
    assert "Submarine cable" not in texts
    assert "N" in texts
    assert any(text.endswith(" km") for text in texts)
    assert any("Printed 2026-11-24 04:00 UTC" in text for text in texts)
    assert any("° W" in text for text in texts)


@pytest.mark.parametrize("width", [300.0, 482.0])
def test_no_entry_of_a_legend_is_blank_and_none_leaves_the_sheet(width):
    snapshot, paper = small_snapshot(), sheet(width=width)
    chances = {site.id: 0.5 for site in snapshot.sites[:2]}
    maps = [network_map(snapshot, paper), alternatives_map(snapshot, paper), outage_map(snapshot, paper, chances)]
    for drawing in maps:
        items = [item for item in drawing.items if not isinstance(item, Clip)]
        entries = [item for item in items if isinstance(item, Label) and item.size == 7.5]
        assert len(entries) > 3
        for entry in entries:
            assert entry.x + text_width(entry.text, entry.size) <= drawing.width
            symbol = [xy for item in items for xy in points_of(item) if 3 < entry.x - xy[0] < 27]
            near = [xy for xy in symbol if abs(xy[1] - entry.y - 2.6) < 10]
            assert near or entry.text[0].islower(), entry.text  # a second line of an entry has no symbol


def points_of(item):
    """Return points of what is painted, none of a text."""
    if isinstance(item, Circle):
        return [(item.x, item.y)]
    return [*getattr(item, "points", ()), *(xy for ring in getattr(item, "rings", ()) for xy in ring)]


def test_maps_are_none_where_nothing_is_recorded():
    empty = replace(small_snapshot(), sites=(), settlements=(), warning_nodes=(), alternative_links=())
    assert network_map(empty, sheet()) is None
    assert alternatives_map(empty, sheet()) is None
    assert outage_map(empty, sheet(), {}) is None
    assert country_box(empty) is None


def test_one_site_alone_makes_a_map():
    one = replace(small_snapshot(), sites=small_snapshot().sites[:1], settlements=(), warning_nodes=(), links=())
    assert network_map(one, sheet()) is not None


def test_a_map_of_outages_has_five_classes_and_says_what_was_not_simulated():
    snapshot = small_snapshot()
    chances = {site.id: 0.5 for site in snapshot.sites[:2]}
    texts = outage_map(snapshot, sheet(), chances).texts()
    assert sum(text.endswith(" %") for text in texts) == 5
    assert "Not simulated" in texts


def test_an_island_is_shown_whole(shared_data):
    context = vct_context(shared_data)
    box = country_box(context.snapshot, context.land)
    north = max(ring[:, 1].max() for ring in context.land)
    assert box[3] > north
    part = dense_box(context.snapshot)
    assert part is not None
    assert part[3] - part[1] < 0.45 * (box[3] - box[1])


def test_names_do_not_overlap(shared_data):
    context = vct_context(shared_data)
    drawing = network_map(context.snapshot, map_sheet(context, untranslated))
    labels = [i for i in drawing.items[0].items if isinstance(i, Label)]
    assert isinstance(drawing.items[0], Clip)
    assert len(labels) > 15
    for n, a in enumerate(labels):
        for b in labels[n + 1 :]:
            assert abs(a.y - b.y) > 6 or a.x + len(a.text) * 2.5 < b.x or b.x + len(b.text) * 2.5 < a.x


def test_time_runs_to_the_right_and_the_first_three_days_get_most_room():
    axes = Axes(x=0, y=0, width=100, height=50, top=10)
    xs = [axes.at(t, 0)[0] for t in (0, 24, 72, 168, 720)]
    assert xs == sorted(xs)
    assert xs[2] > 50
    assert axes.at(720, 10) == (100, 50)


@given(st.floats(0.1, 1e9))
def test_an_axis_ends_above_its_values_and_not_far(value):
    assert value * 0.99999 <= ceiling(value) <= 2.5 * value


def test_charts_stay_in_their_frames():
    result = outage_result(small_snapshot())
    band = result.unserved_people
    format = PlainFormatter()
    curve = outage_curve(result.epochs_h, band.mean, band.p5, band.p95, format, untranslated)
    split = cause_split(result.epochs_h, result.causes_people, format, untranslated)
    for drawing in (curve, split):
        for item in drawing.items:
            for x, y in getattr(item, "points", ()) or [p for ring in getattr(item, "rings", ()) for p in ring]:
                assert 0 <= x <= drawing.width
                assert 0 <= y <= drawing.height


def test_a_storm_that_harms_nobody_has_a_chart():
    result = outage_result(small_snapshot())
    zero = (0.0,) * len(result.epochs_h)
    assert outage_curve(result.epochs_h, zero, zero, zero, PlainFormatter(), untranslated).items
