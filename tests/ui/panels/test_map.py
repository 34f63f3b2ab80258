"""The map panel as a whole: what it shows at first, what it remembers, where it goes."""

import pytest
from PySide6.QtCore import Qt

from app.models.link import Link
from app.models.run import Run
from app.models.site import Site
from app.operations.plans import create_plan
from app.ui.map.coloring import Coloring, Field
from app.ui.panels.map import MapPanel
from app.ui.panels.tables import TablesPanel
from app.ui.session import Session
from app.ui.status import StatusBar
from tests.ui.map.examples import click


@pytest.fixture
def panel(qtbot, session):
    panel = MapPanel(session)
    qtbot.addWidget(panel)
    panel.resize(880, 420)
    with qtbot.waitExposed(panel):
        panel.show()
    return panel


def lies_in(view, records):
    west, south, east, north = view.bounds
    return all(west < record.lon < east and south < record.lat < north for record in records)


@pytest.mark.parametrize("size", [(880, 420), (500, 900), (1600, 900)])
def test_at_first_all_that_is_recorded_fills_the_map(qtbot, panel, session, size):
    panel.resize(*size)
    qtbot.wait(1)
    sites = session.records(Site)
    assert lies_in(panel.canvas.view, sites)
    west, south, east, north = panel.canvas.view.bounds
    lats, lons = [site.lat for site in sites], [site.lon for site in sites]
    shares = (max(lats) - min(lats)) / (north - south), (max(lons) - min(lons)) / (east - west)
    assert max(shares) > 0.5


def test_choosing_in_a_table_does_not_move_the_map_off_its_frame(panel, session):
    view = panel.canvas.view
    session.select("site", session.records(Site)[0].id)
    assert panel.canvas.view == view
    assert panel.canvas.choice == session.selection


def test_the_view_is_remembered_by_plan_until_all_is_shown_again(qtbot, panel, session):
    canvas = panel.canvas
    canvas.show_view(canvas.view.zoomed(4, 300, 200))
    left = canvas.view
    path = session.path
    session.close()
    canvas.zoom_to((0, 0, 1, 1))
    session.open(path)
    assert (canvas.view.x, canvas.view.y) == pytest.approx((left.x, left.y), abs=1)
    assert canvas.view.mpp == pytest.approx(left.mpp, rel=1e-3)
    qtbot.keyClick(canvas, Qt.Key.Key_Home)
    assert lies_in(canvas.view, session.records(Site))
    session.close()
    session.open(path)
    assert lies_in(canvas.view, session.records(Site))


def test_a_plan_without_records_shows_its_country(qtbot, settings, tmp_path):
    path = tmp_path / "empty.gpkg"
    create_plan(path, "BB", "Barbados")
    session = Session(settings)
    assert session.open(path)
    panel = MapPanel(session)
    qtbot.addWidget(panel)
    panel.resize(800, 600)
    panel.grab()
    west, south, east, north = panel.canvas.view.bounds
    assert west < -59.65 < -59.43 < east
    assert south < 13.05 < 13.33 < north
    assert east - west < 2
    session.close()


@pytest.mark.parametrize("by", ["name", "code", "part"])
def test_a_record_is_found_by_name_code_or_part(qtbot, panel, session, by):
    site = next(site for site in session.records(Site) if site.code and "EOC" in site.code)
    panel.search.setText({"name": site.name, "code": site.code.lower(), "part": site.name[2:14]}[by])
    qtbot.keyClick(panel.search, Qt.Key.Key_Return)
    assert session.selection == (("site", site.id),)
    assert lies_in(panel.canvas.view, [site])
    assert panel.canvas.view.ground_m_per_pixel() < 20


@pytest.mark.parametrize(
    "text", ["13.155, -61.2275", "13°09'18\"N 61°13'39\"W", "20P 692120 1454953", "20PPV9211954953"]
)
def test_a_position_is_found_in_any_format(qtbot, panel, text):
    panel.search.setText(text)
    qtbot.keyClick(panel.search, Qt.Key.Key_Return)
    west, south, east, north = panel.canvas.view.bounds
    assert ((west + east) / 2, (south + north) / 2) == pytest.approx((-61.2275, 13.155), abs=1e-3)


def test_a_place_of_the_basemap_is_found(qtbot, panel):
    panel.search.setText("Bridgetown")
    qtbot.keyClick(panel.search, Qt.Key.Key_Return)
    assert panel.canvas.view.bounds[0] > -60


def test_what_is_nowhere_is_said_and_moves_nothing(qtbot, panel, session):
    view = panel.canvas.view
    panel.search.setText("Atlantis City")
    with qtbot.waitSignal(session.hinted) as hint:
        qtbot.keyClick(panel.search, Qt.Key.Key_Return)
    assert "Atlantis City" in hint.args[0]
    assert panel.search.property("wrong")
    assert panel.canvas.view == view


def test_the_pointer_is_told_in_the_format_of_the_user(qtbot, window, panel, session):
    bar = StatusBar(session, window)
    told = {}
    for name in ("dd", "dms", "utm", "mgrs"):
        panel.list.coordinates_chosen.emit(name)
        panel.canvas.cursor_moved.emit(13.155, -61.2275)
        told[name] = bar.coordinates.text()
    assert told["dd"] == "13.15500° N 61.22750° W"
    assert told["utm"] == "20P 692120 1454953"
    assert told["mgrs"] == "20P PV 92119 54953"
    assert len(set(told.values())) == 4


def test_a_box_on_the_map_selects_the_rows_and_rows_select_on_the_map(qtbot, panel, session):
    tables = TablesPanel(session)
    qtbot.addWidget(tables)
    links = session.records(Link)[:7]
    panel.canvas.choose(("link", link.id) for link in links)
    assert tables.record_type is Link
    assert {record.id for record in tables.view.picked()} == {link.id for link in links}
    tables.view.selectAll()
    assert len(session.selection) == len(session.records(Link))
    assert set(panel.canvas.choice) == set(session.selection)
    panel.canvas.choose([])
    assert session.selection == ()


def test_figures_of_any_panel_color_the_map(panel, session):
    assert not panel.coloring.isEnabled()
    site = session.records(Site)[0]
    session.colored.emit(Coloring(title="Priority", values={"site": {site.id: 1.0}}, palette="good"))
    assert panel.coloring.isChecked()
    shown = {layer.table: layer.values for layer in panel.canvas.layers}
    assert shown["site"] is not None
    assert shown["link"] is None
    panel.coloring.trigger()
    assert all(layer.values is None for layer in panel.canvas.layers)
    session.colored.emit(None)
    assert not panel.coloring.isEnabled()


def test_a_panel_asks_for_a_place(qtbot, panel, session):
    places = []
    session.point_wanted.emit("Epicenter", lambda lat, lon: places.append((lat, lon)))
    click(panel.canvas, 200, 150)
    assert places == [pytest.approx(panel.canvas.view.lon_lat_at(200, 150)[::-1])]
    assert panel.canvas.is_browsing


def test_layers_are_switched_off_and_stay_off_when_the_plan_changes(panel, session):
    keys = [panel.list.layers.item(row).data(Qt.ItemDataRole.UserRole) for row in range(panel.list.layers.count())]
    panel.list.layers.item(keys.index("site")).setCheckState(Qt.CheckState.Unchecked)
    assert [layer.key for layer in panel.canvas.layers if not layer.visible] == ["site"]
    session.changed.emit(frozenset({"site"}))
    assert [layer.key for layer in panel.canvas.layers if not layer.visible] == ["site"]


def test_grid_and_format_are_remembered(panel, session):
    panel.list.grid_chosen.emit("utm")
    assert panel.canvas.grid == session.settings.grid == "utm"
    session.settings.grid = "nonsense"
    path = session.path
    session.close()
    session.open(path)
    assert panel.canvas.grid == ""


def test_every_button_has_a_name_and_can_be_reached_by_keyboard(panel):
    for bar in (panel.bar, panel.edit_bar.bar):
        for action in bar.actions():
            button = bar.widgetForAction(action)
            if action.isSeparator() or button is panel.search:
                continue
            assert button.accessibleName()
            assert button.focusPolicy() & Qt.FocusPolicy.TabFocus
    keys = [action.shortcut().toString() for action in panel.actions()]
    assert len(keys) == len(set(keys))


def test_showing_a_run_takes_the_field_of_an_event_away(panel, session):
    field = Field(cells=[[1.0]], bounds=(-62.0, 12.0, -60.0, 14.0))
    session.colored.emit(Coloring(title="Wind (m/s)", values={}, field=field))
    assert panel.canvas.look.cells
    session.run_shown.emit(session.records(Run)[0])
    assert panel.canvas.look.cells is None
