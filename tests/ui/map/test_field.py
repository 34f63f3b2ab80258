import numpy as np
import pytest

from app.ui.map.canvas import MapCanvas
from app.ui.map.coloring import Coloring, Field
from app.ui.map.legend import legend_entries
from app.ui.map.look import Look
from app.ui.map.palette import DARK, LIGHT, value_color
from app.ui.map.projection import View
from app.ui.map.underlays import Cells
from tests.ui.map.examples import pixels, sites
from tests.ui.map.test_paint import color_at, painted

BOX = (-62.0, 12.0, -60.0, 14.0)
LABELS = ("0–10 m", "10–20 m", "20–30 m", "30–40 m", "40–50 m")


def a_field(cells, bounds=BOX):
    field = Field(cells=cells, bounds=bounds)
    return Coloring(title="Flood (m)", values={}, high=50.0, labels=LABELS, field=field)


def cells_of(coloring):
    return Cells(coloring, coloring.field)


@pytest.mark.parametrize("colors", [LIGHT, DARK])
def test_cells_are_washed_over_the_ground_and_those_without_data_stay_empty(qapp, colors):
    coloring = a_field([[50.0, None], [None, 25.0]])  # from south to north
    view = View.of(BOX, 400, 400)
    plain = painted([], view, Look(colors=colors), size=(400, 400))
    washed = painted([], view, Look(colors=colors, cells=cells_of(coloring)), size=(400, 400))
    for lon, lat, fifth in ((-61.8, 12.2, 4), (-60.2, 13.8, 2)):
        under, ink = color_at(plain, view, lon, lat), value_color(fifth, colors)
        mixed = color_at(washed, view, lon, lat)
        for part in ("red", "green", "blue"):
            assert getattr(mixed, part)() == pytest.approx((getattr(under, part)() + getattr(ink, part)()) / 2, abs=3)
    for lon, lat in ((-61.8, 13.8), (-60.2, 12.2)):
        assert color_at(washed, view, lon, lat) == color_at(plain, view, lon, lat)


def test_a_field_over_the_date_line_lies_on_both_sides(qapp):
    box = (178.0, -20.0, 182.0, -16.0)
    view = View.of((-183.0, -21.0, -177.0, -15.0), 400, 400)
    look = Look(cells=cells_of(a_field([[50.0]], box)))
    washed, plain = (painted([], view, one, size=(400, 400)) for one in (look, Look()))
    changed = (washed != plain).any(axis=2)
    assert color_at(washed, view, -181.5, -16.5) != color_at(plain, view, -181.5, -16.5)
    assert color_at(washed, view, -178.5, -19.5) != color_at(plain, view, -178.5, -19.5)
    assert changed.mean() == pytest.approx(4 / 6.72 * 4 / 6.72, abs=0.03)  # the view has a margin of 6 % each side


def test_there_are_no_seams_between_rows(qapp):
    coloring = a_field([[50.0]] * 37)
    view = View.of((-61.6, 12.6, -60.4, 13.4), 401, 397)
    washed = painted([], view, Look(cells=cells_of(coloring)), size=(401, 397))
    plain = painted([], view, Look(), size=(401, 397))
    sea = (plain == plain[0, 0]).all(axis=2)
    assert np.ptp(washed[sea].astype(int), axis=0).max() <= 2  # halos of names


def test_the_legend_explains_a_field_even_where_nothing_is_recorded():
    texts = [entry.text for entry in legend_entries([], False, Look(cells=cells_of(a_field([[1.0]]))))]
    assert texts == ["Flood (m)", *reversed(LABELS), "Unknown"]


def test_the_field_comes_and_goes_with_the_coloring(qtbot):
    canvas = MapCanvas()
    qtbot.addWidget(canvas)
    canvas.resize(800, 600)
    canvas.set_layers([sites()])
    canvas.zoom_to(BOX)
    canvas.grab()
    plain = pixels(canvas.grab())
    canvas.set_coloring(a_field([[50.0]]))
    assert (pixels(canvas.grab()) != plain).mean() > 0.2
    canvas.set_coloring(None)
    assert (pixels(canvas.grab()) == plain).all()
