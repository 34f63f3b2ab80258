import numpy as np
import pytest
from PySide6.QtCore import QLocale, QRectF
from PySide6.QtGui import QImage, QPainter

from app.ui.map.furniture import paint_credits, paint_scale, scale_length_m
from app.ui.map.layers import place
from app.ui.map.legend import legend_box, legend_columns, legend_entries
from app.ui.map.look import Look
from app.ui.map.projection import View
from tests.ui.map.examples import links, sites


def texts(layers, has_clusters=False):
    return [entry.text for entry in legend_entries([place(layer) for layer in layers], has_clusters, Look())]


def test_the_legend_names_what_is_shown_the_topmost_layer_first():
    assert texts([links(), sites()]) == [
        *("Sites", "Core", "Exchange", "Cell site", "Airport"),
        *("Links", "Fiber", "Microwave"),
    ]


def test_hidden_and_empty_layers_are_not_in_it():
    assert texts([links(visible=False)]) == []
    empty = np.empty(0)
    assert texts([sites(ids=(), lon=empty, lat=empty, symbols=(), labels=(), tooltips=())]) == []


def test_values_states_sizes_and_counts_are_explained():
    layers = [
        sites(values=np.array([0.1, 0.5, np.nan, 1.0]), value_title="Outage", states=("", "planned", "inactive", "")),
        sites(key="settlement", title="Settlements", sizes=np.full(4, 6.0), size_key=((6.0, "1,000 people"),)),
    ]
    found = texts(layers, has_clusters=True)
    for text in ("Outage", "80 to 100 %", "0 to 20 %", "Unknown", "Planned", "Out of use", "1,000 people"):
        assert text in found
    assert "Several places, colored by their mean" in found
    assert "Several places here" in texts([sites()], has_clusters=True)


@pytest.mark.parametrize("height", [120.0, 200.0, 700.0])
def test_nothing_is_lost_in_columns_and_no_heading_ends_one(height):
    entries = legend_entries([place(links()), place(sites())], True, Look())
    columns = legend_columns(entries, height)
    assert [entry for column in columns for entry in column] == entries
    assert all(column[-1].paint is not None for column in columns)
    assert all(sum(entry.height for entry in column) <= height for column in columns)


def test_the_legend_lies_in_the_corner(qapp):
    area = QRectF(10, 10, 1346, 692)
    entries = legend_entries([place(sites())], False, Look())
    box = legend_box(area, entries, Look())
    assert area.contains(box)
    assert (box.right(), box.top()) == (area.right(), area.top())
    assert legend_box(area, [], Look()).isEmpty()


@pytest.mark.parametrize(("mpp", "length_m"), [(1.0, 100), (158.0, 20_000), (34_000.0, 2_000_000), (0.2, 20)])
def test_the_scale_bar_has_a_round_length(mpp, length_m):
    assert scale_length_m(View(0.0, 0.0, mpp, 1366, 768)) == length_m


@pytest.mark.parametrize("width", [300, 420, 1366])
def test_credits_leave_the_scale_bar_free_and_stay_on_the_map(qapp, width):
    view = View(0.0, 0.0, 10.0, width, 400)
    image = QImage(width, 400, QImage.Format.Format_ARGB32)
    with QPainter(image) as painter:
        scale = paint_scale(painter, view, Look())
        credits = paint_credits(painter, view, "Natural Earth, GeoNames", Look(), scale.right())
    assert scale.right() < credits.left()
    assert credits.right() <= width


def test_counts_are_written_as_the_locale_does(qapp):
    assert QLocale(QLocale.Language.Spanish, QLocale.Country.Spain).toString(12_345) == "12.345"
