import numpy as np
import pytest

from app.ui.map import buffer
from app.ui.map.canvas import MapCanvas
from app.ui.map.coloring import Coloring, colored
from app.ui.map.layers import place
from app.ui.map.legend import legend_entries
from app.ui.map.look import Look
from app.ui.map.map_widget import IDLE_MS
from app.ui.map.paint import paint_below
from app.ui.map.palette import DARK, LIGHT, UNKNOWN, value_classes, value_color
from tests.ui.map.examples import links, pixels, sites

HOURS = Coloring(
    title="Hours without service",
    values={"site": {"a": 0.0, "b": 60.0, "c": 120.0, "gone": 7.0}},
    high=120.0,
    labels=("0 h", "1 d", "2 d", "3 d", "4 d"),
    palette="good",
)


def test_figures_go_to_the_tables_they_are_given_for():
    layer = colored(sites(), HOURS)
    assert layer.values[:3].tolist() == [0.0, 0.5, 1.0]
    assert np.isnan(layer.values[3])  # nobody gave one
    assert colored(links(), HOURS).values is None
    assert colored(layer, None).values is None


def test_the_legend_names_the_fifths():
    entries = [entry.text for entry in legend_entries([place(colored(sites(), HOURS))], False, Look())]
    assert entries[-7:] == ["Hours without service", "4 d", "3 d", "2 d", "1 d", "0 h", "Unknown"]


@pytest.mark.parametrize("colors", [LIGHT, DARK])
def test_the_palettes_share_no_color_but_that_of_nothing(colors):
    values = np.array([0.0, 0.3, 0.5, 0.7, 1.0])
    harm, good = (
        [value_color(int(c), colors).name() for c in value_classes(values, palette)] for palette in ("harm", "good")
    )
    assert harm[0] == good[0]
    assert not set(harm[1:]) & set(good[1:])
    assert value_classes(np.array([np.nan]), "good") == UNKNOWN


def test_coloring_keeps_view_and_choice(qtbot):
    canvas = MapCanvas()
    qtbot.addWidget(canvas)
    canvas.resize(800, 600)
    canvas.grab()
    canvas.set_layers([links(), sites()])
    canvas.zoom_to((-61.5, 12.5, -61.0, 13.45))
    canvas.select([("site", "b")])
    canvas.show_view(canvas.view)
    plain, view = pixels(canvas.grab()), canvas.view
    canvas.set_coloring(HOURS)
    assert (pixels(canvas.grab()) != plain).any()
    assert (canvas.view, canvas.choice) == (view, (("site", "b"),))
    canvas.set_layers([links(), sites()])  # a change of the plan keeps the colors
    assert canvas.layers[1].values is not None
    canvas.set_coloring(None)
    assert (pixels(canvas.grab()) == plain).all()


def test_points_that_change_color_alone_are_painted_as_all_would_be(qtbot, monkeypatch):
    canvas = MapCanvas()
    qtbot.addWidget(canvas)
    canvas.resize(500, 400)
    canvas.set_layers([links(), sites()])
    canvas.zoom_to((-61.5, 12.5, -61.0, 13.45))
    with qtbot.waitExposed(canvas):
        canvas.show()
    qtbot.wait(2 * IDLE_MS + 20)
    painted = []
    monkeypatch.setattr(buffer, "paint_below", lambda *args: painted.append(args) or paint_below(*args))
    for count, values in (
        (0, {"site": {"a": 1.0, "b": 0.5}}),
        (0, {"site": {"a": 0.1, "b": 0.5}}),
        (1, {"link": {"l": 1.0}, "site": {"a": 0.1}}),
        (1, {"site": {"a": 0.9}}),  # the links lose theirs
    ):
        painted.clear()
        canvas.set_coloring(Coloring(title="Out", values=values))
        assert len(painted) == count
        shown = pixels(canvas.grab())
        canvas.redraw()
        assert (pixels(canvas.grab()) == shown).all()
