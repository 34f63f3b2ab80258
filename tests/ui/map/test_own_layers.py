import json

import numpy as np
import pytest
from PySide6.QtCore import Qt

from app.models.map_layer import MapLayer, MapLayerKind
from app.ui.map.legend import legend_entries
from app.ui.map.projection import mercator
from app.ui.panels.map import MapPanel
from tests.models.map_files import geotiff, mbtiles
from tests.ui.map.examples import pixels

SHAPES = (
    {"type": "Polygon", "coordinates": [[[-61.8, 13.0], [-61.6, 13.0], [-61.6, 13.2], [-61.8, 13.0]]]},
    {"type": "MultiLineString", "coordinates": [[[-61.9, 13.0], [-61.7, 13.3]], [[-61.9, 13.1], [-61.5, 13.1]]]},
    {"type": "Point", "coordinates": [-61.7, 13.2]},
)
GEOJSON = {
    "type": "FeatureCollection",
    "features": [{"type": "Feature", "properties": {"name": "x"}, "geometry": shape} for shape in SHAPES],
}


@pytest.fixture
def panel(qtbot, session):
    panel = MapPanel(session)
    qtbot.addWidget(panel)
    panel.resize(1000, 700)
    with qtbot.waitExposed(panel):
        panel.show()
    panel.layers_action.setChecked(True)
    panel.canvas.is_legend_shown = False
    panel.canvas.zoom_to((-61.9, 12.95, -61.6, 13.25))
    return panel


@pytest.fixture
def files(session):
    folder = session.path.parent
    red = np.zeros((40, 40, 3), dtype=np.uint8) + np.array([250, 10, 10], dtype=np.uint8)
    (folder / "zones.geojson").write_text(json.dumps(GEOJSON), encoding="utf-8")
    return {
        "raster": geotiff(folder / "photo.tif", red, -61.8, 13.2, 0.005),
        "mbtiles": mbtiles(folder / "tiles.mbtiles", {(0, 0, 0): (10, 10, 250)}, attribution="City survey"),
        "vector": folder / "zones.geojson",
    }


def add(qtbot, panel, session, *paths):
    count = len(session.records(MapLayer)) + len(paths)
    panel.list.own.add(paths)
    qtbot.waitUntil(lambda: len(session.records(MapLayer)) == count, timeout=20_000)
    qtbot.waitUntil(lambda: panel.list.own_list.count() == count and not session.is_busy, timeout=20_000)


@pytest.mark.parametrize("kind", ["raster", "mbtiles", "vector"])
def test_a_file_becomes_a_layer_of_the_plan(qtbot, panel, session, files, kind):
    plain = pixels(panel.canvas.grab())
    add(qtbot, panel, session, files[kind])
    (layer,) = session.store.records(MapLayer)
    assert (layer.kind, layer.path) == (MapLayerKind(kind), files[kind].name)  # from the folder of the plan
    assert (pixels(panel.canvas.grab()) != plain).any()
    panel.list.own_list.item(0).setCheckState(Qt.CheckState.Unchecked)
    assert (pixels(panel.canvas.grab())[:600] == plain[:600]).all()
    assert session.store.records(MapLayer)[0].is_shown is False
    session.undo()
    assert (pixels(panel.canvas.grab()) != plain).any()


def test_a_picture_lies_where_it_says(qtbot, panel, session, files):
    add(qtbot, panel, session, files["raster"])
    picture = pixels(panel.canvas.grab())
    west, east = (panel.canvas.view.to_screen(*meters(lon, 13.1))[0] for lon in (-61.8, -61.6))
    row = round(float(panel.canvas.view.to_screen(*meters(-61.7, 13.15))[1]))
    is_red = (picture[row, :, 2] > 200) & (picture[row, :, 1] < 60)
    assert abs(np.flatnonzero(is_red).min() - west) <= 2
    assert abs(np.flatnonzero(is_red).max() - east) <= 2


def meters(lon, lat):
    return mercator(np.array(lon), np.array(lat))


def test_a_coarse_tile_stands_for_finer_ones_and_is_credited(qtbot, panel, session, files):
    add(qtbot, panel, session, files["mbtiles"])
    picture = pixels(panel.canvas.grab())
    assert (picture[..., 0] > 200).mean() > 0.5  # blue all over
    assert "City survey" in panel.canvas.credit


@pytest.mark.parametrize("kind", ["raster", "mbtiles", "vector"])
def test_the_legend_names_and_shows_what_is_shown(qtbot, panel, session, files, kind):
    panel.canvas.is_legend_shown = True
    before = panel.canvas.legend_rect()
    add(qtbot, panel, session, files[kind])
    assert panel.canvas.legend_rect().height() > before.height()
    *_, heading, row = legend_entries([], False, panel.canvas.look)
    assert (heading.text, row.text) == ("Own layers", session.records(MapLayer)[0].name)
    panel.list.own_list.item(0).setCheckState(Qt.CheckState.Unchecked)
    assert panel.canvas.legend_rect() == before


def test_layers_are_ordered_faded_and_removed(qtbot, panel, session, files):
    add(qtbot, panel, session, files["raster"])
    add(qtbot, panel, session, files["mbtiles"])
    own = panel.list.own
    assert [layer.name for layer in own.records] == ["photo", "tiles"]
    panel.list.own_list.setCurrentRow(0)  # the topmost
    panel.list.down_button.click()
    assert [layer.name for layer in own.records] == ["tiles", "photo"]
    qtbot.waitUntil(lambda: panel.list.own_list.currentRow() == 1)
    panel.list.fade_button.click()
    assert session.store.get(MapLayer, panel.list.current.id).opacity == 0.5
    panel.list.remove_button.click()
    assert [layer.name for layer in session.store.records(MapLayer)] == ["photo"]
    assert files["mbtiles"].exists()


def test_a_file_that_is_gone_is_said_in_the_list(qtbot, panel, session, files):
    add(qtbot, panel, session, files["vector"])
    files["vector"].unlink()
    path = session.path
    session.close()
    session.open(path)
    qtbot.waitUntil(lambda: not session.is_busy and panel.list.own_list.count() == 1)
    qtbot.waitUntil(lambda: panel.list.own_list.item(0).text().startswith("⚠"))
    assert "not there" in panel.list.own_list.item(0).toolTip()


def test_what_cannot_be_a_layer_is_refused(qtbot, panel, session):
    bad = session.path.parent / "bad.tif"
    bad.write_bytes(b"no picture")
    with qtbot.waitSignal(session.refused, timeout=20_000):
        panel.list.own.add([bad])
    assert session.store.records(MapLayer) == ()
    session.unexpected.clear()
