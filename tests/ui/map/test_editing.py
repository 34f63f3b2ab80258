"""Editing on the map as people do it: real mouse and keys on the real panel, then a look into the plan."""

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QMessageBox

from app.models.changes import add
from app.models.coordinate_text import read_position
from app.models.link import Link, Medium
from app.models.site import Site, SiteKind
from app.operations.plans import create_plan
from app.ui.clipboard import copy_records
from app.ui.dialogs.set_fields import SetFields
from app.ui.forms import RecordForm
from app.ui.map.projection import mercator
from app.ui.map.tools.add_site import AddSite
from app.ui.map.tools.draw_link import DrawLink
from app.ui.map.tools.edit_route import EditRoute
from app.ui.map.tools.move_record import MoveRecord
from app.ui.map.tools.rubber import pixels_of
from app.ui.map.tools.split_link import SplitLink
from app.ui.panels.map import MapPanel
from tests.ui.map.examples import click, drag, hover, mouse
from tests.ui.map.test_tools import SHIFT, click_with

SEA = (-61.75, 13.1)
"""Where no record of the demonstration is near."""


@pytest.fixture
def panel(qtbot, session):
    session.settings.is_snapping = True
    panel = MapPanel(session)
    qtbot.addWidget(panel)
    panel.resize(1000, 800)
    with qtbot.waitExposed(panel):
        panel.show()
    panel.canvas.is_legend_shown = False
    panel.edit_action.setChecked(True)
    for site, lon in ((one, -61.8), (other, -61.7)):
        assert session.edit("Add", [add(site(lon))])
    panel.canvas.zoom_to((-61.9, 12.95, -61.6, 13.25))
    return panel


def one(lon):
    return Site(id="one", name="One", kind=SiteKind.POP, lat=13.1, lon=lon)


def other(lon):
    return Site(id="other", name="Other", kind=SiteKind.POP, lat=13.1, lon=lon)


def at(panel, lon, lat):
    pixel = pixels_of(panel.canvas.view, [(lon, lat)])[0]
    return pixel.x(), pixel.y()


def use(panel, kind):
    panel.edit_bar.tools[kind].trigger()
    assert type(panel.canvas.tool) is kind
    return panel.canvas.tool


def dialog_of(panel, kind):
    return next(dialog for dialog in panel.window().findChildren(kind) if dialog.isVisible())


def with_link(panel, route=None):
    link = Link(id="link", start_id="one", end_id="other", medium=Medium.FIBRE, route=route, length_km=12.0)
    assert panel._session.edit("Add", [add(link)])
    return link


def test_a_click_opens_the_form_with_the_position(panel, session):
    use(panel, AddSite)
    click(panel.canvas, *at(panel, *SEA))
    form = dialog_of(panel, RecordForm)
    form._editors["name"].setText("New tower")
    form._editors["kind"].set_value(SiteKind.CELL_SITE)
    form.accept()
    site = next(site for site in session.store.records(Site) if site.name == "New tower")
    assert (site.lon, site.lat) == pytest.approx(SEA, abs=1e-4)
    assert session.selection == (("site", site.id),)
    assert panel.canvas.choice == (("site", site.id),)
    session.undo()
    assert session.get(Site, site.id) is None


def test_a_form_that_is_cancelled_adds_nothing(panel, session):
    before = session.revision
    use(panel, AddSite)
    click(panel.canvas, *at(panel, *SEA))
    dialog_of(panel, RecordForm).reject()
    assert session.revision == before


def test_a_site_is_dragged_and_undo_puts_it_back(panel, session):
    use(panel, MoveRecord)
    view = panel.canvas.view
    drag(panel.canvas, at(panel, -61.8, 13.1), at(panel, -61.78, 13.12), at(panel, -61.76, 13.15))
    assert panel.canvas.view == view
    moved = session.store.get(Site, "one")
    assert (moved.lon, moved.lat) == pytest.approx((-61.76, 13.15), abs=1e-4)
    session.undo()
    assert session.store.get(Site, "one").lat == 13.1


def test_a_site_is_moved_by_keyboard(qtbot, panel, session):
    panel.canvas.zoom_to((-61.81, 13.09, -61.79, 13.11))
    canvas = panel.canvas
    canvas.show_view(canvas.view.centered(*(float(v) for v in mercator(np.array(-61.8), np.array(13.1)))))
    use(panel, MoveRecord)
    qtbot.keyClick(canvas, Qt.Key.Key_Return)
    qtbot.keyClick(canvas, Qt.Key.Key_Right)
    middle = canvas.lon_lat(QPointF(canvas.view.width / 2, canvas.view.height / 2))
    qtbot.keyClick(canvas, Qt.Key.Key_Return)
    moved = session.store.get(Site, "one")
    assert (moved.lon, moved.lat) == pytest.approx(middle, abs=1e-6)
    assert moved.lon > -61.8


def test_escape_leaves_a_held_site_where_it_is(qtbot, panel, session):
    tool = use(panel, MoveRecord)
    click(panel.canvas, *at(panel, -61.8, 13.1))
    hover(panel.canvas, *at(panel, -61.75, 13.15))
    assert "where it belongs" in tool.hint()
    qtbot.keyClick(panel.canvas, Qt.Key.Key_Escape)
    click(panel.canvas, *at(panel, -61.75, 13.15))
    assert session.store.get(Site, "one").lon == -61.8


def test_a_link_is_drawn_from_site_to_site(panel, session):
    tool = use(panel, DrawLink)
    assert "begins" in tool.hint()
    x, y = at(panel, -61.8, 13.1)
    click(panel.canvas, x + 6, y - 5)  # near the site is at the site
    click(panel.canvas, *at(panel, -61.75, 13.2))
    hover(panel.canvas, *at(panel, -61.72, 13.15))
    click(panel.canvas, *at(panel, -61.7, 13.1))
    form = dialog_of(panel, RecordForm)
    form._editors["medium"].set_value(Medium.MICROWAVE)
    form.accept()
    link = next(link for link in session.store.records(Link) if link.start_id == "one")
    assert link.end_id == "other"
    assert link.route[0] == (-61.8, 13.1)
    assert link.route[1] == pytest.approx((-61.75, 13.2), abs=1e-4)
    assert link.route[2] == (-61.7, 13.1)


def test_a_straight_link_has_no_surveyed_route(qtbot, panel, session):
    use(panel, DrawLink)
    click(panel.canvas, *at(panel, *SEA))  # no site: nothing begins
    click(panel.canvas, *at(panel, -61.8, 13.1))
    click(panel.canvas, *at(panel, -61.75, 13.2))
    qtbot.keyClick(panel.canvas, Qt.Key.Key_Backspace)
    click(panel.canvas, *at(panel, -61.7, 13.1))
    dialog_of(panel, RecordForm)._editors["medium"].set_value(Medium.FIBRE)
    dialog_of(panel, RecordForm).accept()
    assert next(link for link in session.store.records(Link) if link.start_id == "one").route is None


def test_points_of_a_route_are_added_moved_and_taken_away(panel, session):
    with_link(panel)
    use(panel, EditRoute)
    click(panel.canvas, *at(panel, -61.75, 13.1))  # choose it
    assert panel.canvas.keys == (("link", "link"),)
    drag(panel.canvas, at(panel, -61.75, 13.1), at(panel, -61.75, 13.12), at(panel, -61.75, 13.15))
    route = session.store.get(Link, "link").route
    assert len(route) == 3
    assert route[1] == pytest.approx((-61.75, 13.15), abs=1e-4)
    drag(panel.canvas, at(panel, *route[1]), at(panel, -61.74, 13.18), at(panel, -61.74, 13.2))
    assert session.store.get(Link, "link").route[1] == pytest.approx((-61.74, 13.2), abs=1e-4)
    click_with(panel.canvas, SHIFT, *at(panel, -61.74, 13.2))
    assert session.store.get(Link, "link").route is None
    for _ in range(3):
        session.undo()
    assert session.store.get(Link, "link").route is None


def test_a_link_is_split_at_a_new_site(panel, session):
    with_link(panel)
    use(panel, SplitLink)
    click(panel.canvas, *at(panel, -61.775, 13.1))
    form = dialog_of(panel, RecordForm)
    form._editors["name"].setText("Joint")
    form._editors["kind"].set_value(SiteKind.POP)
    form.accept()
    joint = next(site for site in session.store.records(Site) if site.name == "Joint")
    first = session.store.get(Link, "link")
    second = next(link for link in session.store.records(Link) if link.start_id == joint.id)
    assert (first.end_id, second.end_id) == (joint.id, "other")
    assert first.length_km == pytest.approx(3.0, abs=0.05)
    assert first.length_km + second.length_km == pytest.approx(12.0)
    session.undo()  # one step
    assert session.store.get(Link, "link").end_id == "other"
    assert session.store.get(Site, joint.id) is None


def test_a_link_is_led_through_a_site_that_is_there(panel, session):
    with_link(panel)
    between = Site(id="between", name="Between", kind=SiteKind.POP, lat=13.12, lon=-61.75)
    session.edit("Add", [add(between)])
    session.select("link", "link")
    use(panel, SplitLink)
    click(panel.canvas, *at(panel, -61.75, 13.12))
    assert session.store.get(Link, "link").end_id == "between"


def test_links_are_reversed_together(panel, session):
    with_link(panel)
    session.select_all([("link", "link"), ("site", "one")])
    panel.edit_bar.reverse_action.trigger()
    link = session.store.get(Link, "link")
    assert (link.start_id, link.end_id) == ("other", "one")
    session.undo()
    assert session.store.get(Link, "link").start_id == "one"


def test_a_route_group_is_given_to_many_at_once(panel, session):
    links = session.records(Link)[:5]
    session.select_all(("link", link.id) for link in links)
    panel.edit_bar.set_action.trigger()
    dialog = dialog_of(panel, SetFields)
    dialog.editors["route_group_id"].setText("bridge")
    assert not dialog.ticks["route_group_id"].isChecked()  # only what is typed is ticked
    dialog.ticks["route_group_id"].setChecked(True)
    dialog.accept()
    assert {session.store.get(Link, link.id).route_group_id for link in links} == {"bridge"}
    assert [session.store.get(Link, link.id).medium for link in links] == [link.medium for link in links]
    session.undo()
    assert [session.store.get(Link, link.id) for link in links] == list(links)


def test_a_value_that_a_field_cannot_hold_keeps_the_dialog_open(panel, session):
    session.select("site", "one")
    panel.edit_bar.set_action.trigger()
    dialog = dialog_of(panel, SetFields)
    dialog.editors["height_m"].setText("-4")
    dialog.ticks["height_m"].setChecked(True)
    before = session.revision
    dialog.accept()
    assert dialog.isVisible()
    assert session.revision == before
    dialog.reject()


def test_deleting_a_site_asks_for_what_hangs_on_it(panel, session):
    with_link(panel)
    session.select("site", "one")
    panel.edit_bar.delete_action.trigger()
    box = dialog_of(panel, QMessageBox)
    assert box.text().endswith(": 1.")
    box.button(QMessageBox.StandardButton.Yes).click()
    assert session.store.get(Site, "one") is None
    assert session.store.get(Link, "link") is None
    session.undo()
    assert session.store.get(Link, "link").start_id == "one"


def test_deleting_what_stands_alone_asks_nothing(panel, session):
    session.select("site", "one")
    panel.edit_bar.delete_action.trigger()
    assert session.store.get(Site, "one") is None


def test_what_is_copied_is_a_table_on_the_clipboard(qtbot, panel, session):
    session.select_all([("site", "one"), ("site", "other")])
    panel.edit_bar.copy_action.trigger()
    text = QApplication.clipboard().text()
    assert len(text.splitlines()) == 3
    assert "\t" in text
    with qtbot.waitSignal(session.wanted) as wanted:
        panel.edit_bar.paste_action.trigger()
    assert wanted.args == ["paste", None]


def test_nothing_can_be_edited_until_somebody_wants_to(qtbot, panel, session):
    panel.edit_action.setChecked(False)
    assert panel.edit_bar.isHidden()
    assert panel.canvas.is_browsing
    session.select("site", "one")
    panel.canvas.setFocus()
    qtbot.keyClick(panel.canvas, Qt.Key.Key_Delete)
    qtbot.keyClick(panel.canvas, Qt.Key.Key_S)
    assert session.store.get(Site, "one")
    assert panel.canvas.is_browsing
    drag(panel.canvas, at(panel, -61.8, 13.1), at(panel, -61.78, 13.12))
    assert session.store.get(Site, "one").lon == -61.8


def test_snapping_can_be_off(panel, session):
    tool = use(panel, AddSite)
    x, y = at(panel, -61.7, 13.1)
    near = QPointF(x + 5, y)
    assert tool.place_at(near) == (-61.7, 13.1)
    panel.edit_bar.snap_action.trigger()
    assert tool.place_at(near) != (-61.7, 13.1)
    assert not session.settings.is_snapping


def test_a_double_click_while_drawing_does_not_zoom(panel):
    use(panel, DrawLink)
    click(panel.canvas, *at(panel, -61.8, 13.1))
    mpp = panel.canvas.view.mpp
    mouse(panel.canvas, QEvent.Type.MouseButtonDblClick, *at(panel, -61.75, 13.2))
    assert panel.canvas.view.mpp == mpp


def test_the_form_of_what_is_chosen(panel, session):
    session.select("site", "one")
    panel.edit_bar.form_action.trigger()
    form = dialog_of(panel, RecordForm)
    form._editors["name"].setText("Renamed")
    form.accept()
    assert session.store.get(Site, "one").name == "Renamed"
    assert session.to_undo() == "Edit One"


def test_the_menu_is_about_what_lies_there(qtbot, panel, session):
    place = QPoint(*map(round, at(panel, -61.8, 13.1)))
    panel.canvas.customContextMenuRequested.emit(place)
    menu = dialog_of(panel, QMenu)
    assert session.selection == (("site", "one"),)
    texts = [action.text() for action in menu.actions()]
    assert panel.edit_bar.delete_action.text() in texts
    menu.actions()[0].trigger()
    lat, lon = read_position(QApplication.clipboard().text())
    assert (lon, lat) == pytest.approx((-61.8, 13.1), abs=1e-3)
    menu.close()


def test_records_are_pasted_into_another_plan_as_one_step(qtbot, window, plan, tmp_path):
    window.commands.open_path(plan)
    sites = window.session.records(Site)[:3]
    copy_records(sites)
    other = tmp_path / "other.gpkg"
    create_plan(other, "VC", "Other")
    window.commands.open_path(other)
    window.session.wanted.emit("paste", None)
    dialog = dialog_of(window, QDialog)
    qtbot.waitUntil(lambda: dialog.import_button.isEnabled(), timeout=20_000)
    dialog.accept()
    qtbot.waitUntil(lambda: len(window.session.records(Site)) == 3 and not window.is_busy, timeout=20_000)
    assert {(site.id, site.name, site.lat) for site in window.session.records(Site)} == {
        (site.id, site.name, site.lat) for site in sites
    }
    window.session.undo()
    assert window.session.records(Site) == ()
