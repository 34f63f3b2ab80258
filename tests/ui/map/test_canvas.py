import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QColor, QHelpEvent, QPalette
from PySide6.QtWidgets import QToolTip

from app.ui.map.buffer import MapBuffer
from app.ui.map.canvas import MapCanvas
from app.ui.map.coloring import Coloring
from app.ui.map.layers import place
from app.ui.map.look import Look
from app.ui.map.map_widget import IDLE_MS
from app.ui.map.projection import View, degrees, mercator
from tests.ui.map.examples import LAT, LON, click, crowd, drag, hover, links, mouse, pixels, sites, wheel

SVG = (-61.5, 12.5, -61.0, 13.45)


@pytest.fixture
def canvas(qtbot):
    canvas = MapCanvas()
    qtbot.addWidget(canvas)
    canvas.resize(800, 600)
    canvas.set_layers([links(), sites()])
    canvas.framing_wanted.connect(canvas.zoom_to_all)
    canvas.zoom_to(SVG)
    with qtbot.waitExposed(canvas):
        canvas.show()
    settle(qtbot, canvas)
    return canvas


def settle(qtbot, canvas):
    """Wait until the map rests and is painted."""
    before = canvas.redraws
    canvas.update()
    qtbot.wait(2 * IDLE_MS + 20)
    return canvas.redraws - before


def spot(canvas, item):
    x, y = mercator(LON[item], LAT[item])
    return tuple(map(float, canvas.view.to_screen(x, y)))


def test_dragging_moves_the_map_and_redraws_once_it_rests(qtbot, canvas):
    before, redraws = canvas.view.lon_lat_at(300, 300), canvas.redraws
    drag(canvas, (300, 300), (320, 310), (340, 330), (360, 350), (380, 340))
    assert canvas.view.lon_lat_at(380, 340) == pytest.approx(before, abs=1e-9)
    canvas.repaint()
    assert canvas.redraws == redraws  # only copied
    assert settle(qtbot, canvas) == 1


def test_many_small_steps_cost_few_redraws(qtbot, canvas):
    canvas.set_layers([crowd(100_000)])
    redraws = canvas.redraws
    for step in range(100):
        canvas.show_view(canvas.view.panned(3 if step < 50 else -3, 1))
        canvas.repaint()
    assert canvas.redraws - redraws <= 5
    settle(qtbot, canvas)
    assert canvas.redraws - redraws <= 6


def test_resting_does_not_redraw(qtbot, canvas):
    redraws = canvas.redraws
    for _ in range(5):
        canvas.repaint()
        hover(canvas, 10, 10)
    assert settle(qtbot, canvas) == 0
    assert canvas.redraws == redraws


def test_the_wheel_zooms_about_the_pointer(canvas):
    before, mpp = canvas.view.lon_lat_at(200, 450), canvas.view.mpp
    wheel(canvas, 200, 450, 1)
    assert canvas.view.mpp < mpp
    assert canvas.view.lon_lat_at(200, 450) == pytest.approx(before, abs=1e-9)
    wheel(canvas, 200, 450, -1)
    assert canvas.view.mpp == pytest.approx(mpp)


def test_a_double_click_zooms_in_and_chooses_nothing(qtbot, canvas):
    mpp = canvas.view.mpp
    with qtbot.assertNotEmitted(canvas.selected):
        mouse(canvas, QEvent.Type.MouseButtonDblClick, *spot(canvas, 0))
        mouse(canvas, QEvent.Type.MouseButtonRelease, *spot(canvas, 0))
    assert canvas.view.mpp == pytest.approx(mpp / 2)


@pytest.mark.parametrize(
    ("key", "east", "north"),
    [(Qt.Key.Key_Left, -1, 0), (Qt.Key.Key_Right, 1, 0), (Qt.Key.Key_Up, 0, 1), (Qt.Key.Key_Down, 0, -1)],
)
def test_arrows_pan(qtbot, canvas, key, east, north):
    before = canvas.view
    qtbot.keyClick(canvas, key)
    assert np.sign([canvas.view.x - before.x, canvas.view.y - before.y]).tolist() == [east, north]


def test_keys_zoom_and_home_shows_everything(qtbot, canvas):
    mpp = canvas.view.mpp
    qtbot.keyClick(canvas, Qt.Key.Key_Plus)
    assert canvas.view.mpp < mpp
    qtbot.keyClick(canvas, Qt.Key.Key_Minus)
    qtbot.keyClick(canvas, Qt.Key.Key_Minus)
    assert canvas.view.mpp > mpp
    qtbot.keyClick(canvas, Qt.Key.Key_Home)
    west, south, east, north = canvas.view.bounds
    assert west < LON.min() < LON.max() < east
    assert south < LAT.min() < LAT.max() < north


def test_home_without_data_shows_the_world(qtbot, canvas):
    canvas.set_layers([])
    qtbot.keyClick(canvas, Qt.Key.Key_Home)
    west, _, east, _ = canvas.view.bounds
    assert east - west >= 360


@pytest.mark.parametrize("item", range(4))
def test_a_click_chooses_what_lies_there(qtbot, canvas, item):
    with qtbot.waitSignal(canvas.selected) as chosen:
        click(canvas, *spot(canvas, item))
    assert chosen.args == [(("site", "abcd"[item]),)]
    assert canvas.choice == (("site", "abcd"[item]),)


def test_a_click_on_the_sea_chooses_nothing(qtbot, canvas):
    click(canvas, *spot(canvas, 0))
    with qtbot.waitSignal(canvas.selected) as chosen:
        click(canvas, 20, 300)
    assert chosen.args == [()]
    assert canvas.choice == ()
    with qtbot.assertNotEmitted(canvas.selected):
        click(canvas, 20, 300)


def test_a_drag_is_no_click(qtbot, canvas):
    right, down = spot(canvas, 0)
    with qtbot.assertNotEmitted(canvas.selected):
        drag(canvas, (right, down), (right + 40, down + 10))


def test_the_keyboard_chooses_at_the_middle(qtbot, canvas):
    canvas.show_view(canvas.view.centered(*map(float, (place(sites()).x[3], place(sites()).y[3]))))
    with qtbot.waitSignal(canvas.selected) as chosen:
        qtbot.keyClick(canvas, Qt.Key.Key_Return)
    assert chosen.args == [(("site", "d"),)]
    with qtbot.waitSignal(canvas.selected) as chosen:
        qtbot.keyClick(canvas, Qt.Key.Key_Escape)
    assert chosen.args == [()]


def test_select_highlights_without_moving_what_is_in_view(qtbot, canvas):
    before, plain = canvas.view, pixels(canvas.grab())
    with qtbot.assertNotEmitted(canvas.selected):
        assert canvas.select([("site", "a")])
    assert canvas.view == before
    assert (pixels(canvas.grab()) != plain).any()


def test_select_brings_what_is_off_screen_into_view(qtbot, canvas):
    canvas.zoom_to((-61.2, 13.2, -61.1, 13.3))
    assert canvas.select([("site", "d")])
    assert spot(canvas, 3) == pytest.approx((400, 300), abs=1)
    assert canvas.select([("link", "ad")])
    assert canvas.choice == (("link", "ad"),)


def test_select_of_what_is_not_there(canvas):
    canvas.select([("site", "a")])
    assert not canvas.select([("site", "nobody")])
    assert canvas.choice == ()


def test_what_is_chosen_survives_new_layers_if_it_is_in_them(canvas):
    canvas.select([("site", "b")])
    canvas.set_layers([sites()])
    assert canvas.choice == (("site", "b"),)
    canvas.set_layers([links()])
    assert canvas.choice == ()


def test_layers_can_be_hidden_and_shown(canvas):
    plain = pixels(canvas.grab())
    canvas.set_layer_visible("site", False)
    hidden = pixels(canvas.grab())
    assert (hidden != plain).any()
    canvas.set_layer_visible("site", True)
    assert (pixels(canvas.grab()) == plain).all()
    assert [layer.visible for layer in canvas.layers] == [True, True]


def test_the_pointer_tells_where_it_is(qtbot, canvas):
    with qtbot.waitSignal(canvas.cursor_moved) as moved:
        hover(canvas, *spot(canvas, 0))
    assert moved.args == pytest.approx([LAT[0], LON[0]], abs=1e-6)
    assert canvas.cursor().shape() == Qt.CursorShape.PointingHandCursor
    hover(canvas, 20, 300)
    assert canvas.cursor().shape() == Qt.CursorShape.ArrowCursor


def test_the_tooltip_shows_text_and_runs_no_markup(qtbot, canvas):
    place_ = QPoint(*map(round, spot(canvas, 0)))
    canvas.event(QHelpEvent(QEvent.Type.ToolTip, place_, canvas.mapToGlobal(place_)))
    assert "Kingstown<br>&lt;b&gt;site" in QToolTip.text()
    canvas.event(QHelpEvent(QEvent.Type.ToolTip, QPoint(20, 300), canvas.mapToGlobal(QPoint(20, 300))))
    qtbot.waitUntil(lambda: not QToolTip.isVisible())


def test_a_click_on_a_count_zooms_in(qtbot, canvas):
    canvas.set_layers([crowd(5000)])
    buffer = canvas._buffer
    target, mpp = buffer.target(canvas.view), canvas.view.mpp
    inside = [
        i
        for i in range(len(buffer.clusters.counts))
        if 100 < buffer.clusters.x[i] + target.x() < 500 and 100 < buffer.clusters.y[i] + target.y() < 500
    ]
    right, down = buffer.clusters.x[inside[0]] + target.x(), buffer.clusters.y[inside[0]] + target.y()
    assert canvas.tooltip_at(QPoint(round(right), round(down)).toPointF()).startswith(
        str(buffer.clusters.counts[inside[0]])
    )
    with qtbot.assertNotEmitted(canvas.selected):
        click(canvas, right, down)
    assert canvas.view.mpp == pytest.approx(mpp / 2)


def test_legend_notice_and_credit_lie_over_the_map(qtbot, canvas):
    plain = pixels(canvas.grab())
    qtbot.keyClick(canvas, Qt.Key.Key_L)
    assert not canvas.is_legend_shown
    without = pixels(canvas.grab())
    assert (without != plain).any()
    canvas.notice = "SYNTHETIC"
    noticed = pixels(canvas.grab())
    assert (noticed[-60:] != without[-60:]).any()
    assert (noticed[:400] == without[:400]).all()
    canvas.credit = "Somebody else"
    assert (pixels(canvas.grab()) != noticed).any()


def test_a_small_map_has_a_button_instead_of_the_legend(qtbot, canvas):
    assert canvas.is_legend_shown
    whole = canvas.legend_rect()
    canvas.resize(320, 240)
    settle(qtbot, canvas)
    assert not canvas.is_legend_shown
    button = canvas.legend_rect()
    assert button.height() < whole.height() / 3
    with qtbot.assertNotEmitted(canvas.selected):
        click(canvas, button.center().x(), button.center().y())
    assert canvas.is_legend_shown
    click(canvas, canvas.legend_rect().center().x(), canvas.legend_rect().center().y())
    assert not canvas.is_legend_shown


def test_a_small_map_says_what_its_colors_mean_without_its_legend(qtbot, canvas):
    canvas.resize(640, 300)
    canvas.is_legend_shown = False
    shown = []
    for title in ("Wind", "Wind (m/s), the highest mean"):
        canvas.set_coloring(Coloring(title=title, values={"site": {"a": 1.0}}))
        settle(qtbot, canvas)
        shown.append(pixels(canvas.grab()))
    assert (shown[0] != shown[1]).any()
    canvas.resize(300, 300)  # where it would cover what it explains
    shown = []
    for title in ("Wind (m/s), the highest mean", "Wind (m/s), the lowest mean "):
        canvas.set_coloring(Coloring(title=title, values={"site": {"a": 1.0}}))
        settle(qtbot, canvas)
        shown.append(pixels(canvas.grab()))
    assert (shown[0] == shown[1]).all()


def test_what_lies_under_the_legend_is_not_chosen(qtbot, canvas):
    middle = canvas.legend_rect().center()
    x, y = canvas.view.from_screen(middle.x(), middle.y())
    (lon,), (lat,) = degrees(np.array([x]), np.array([y]))
    canvas.set_layers([sites(lon=np.full(4, lon), lat=np.full(4, lat))])
    with qtbot.assertNotEmitted(canvas.selected):
        click(canvas, middle.x(), middle.y())
    assert not canvas.is_legend_shown
    with qtbot.waitSignal(canvas.selected):
        click(canvas, middle.x(), middle.y())


def test_the_map_follows_a_dark_palette(qtbot, canvas):
    light = pixels(canvas.grab())[..., :3].mean()
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Window, QColor("#202020"))
    canvas.setPalette(palette)
    settle(qtbot, canvas)
    assert pixels(canvas.grab())[..., :3].mean() < light / 2


def test_the_keyboard_focus_is_seen(qtbot, canvas):
    canvas.clearFocus()
    plain = pixels(canvas.grab())
    canvas.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(canvas.hasFocus)
    assert (pixels(canvas.grab()) != plain).any()


def test_it_has_names_for_those_who_do_not_see_it(canvas):
    assert canvas.accessibleName() == "Map"
    assert "Arrow keys" in canvas.accessibleDescription()


def test_what_was_asked_for_stays_in_view_when_the_window_grows(qtbot, canvas):
    canvas.resize(1200, 900)
    settle(qtbot, canvas)
    west, south, east, north = canvas.view.bounds
    assert west < SVG[0] < SVG[2] < east
    assert south < SVG[1] < SVG[3] < north < SVG[3] + 0.2
    canvas.show_view(canvas.view.panned(50, 0))
    middle = canvas.view.x
    canvas.resize(800, 600)
    settle(qtbot, canvas)
    assert canvas.view.x == middle


def test_a_picture_has_the_size_asked_for(canvas):
    picture = canvas.image(640, 480, 2.0)
    assert (picture.width(), picture.height()) == (1280, 960)
    assert len(np.unique(pixels(picture).reshape(-1, 4), axis=0)) > 50


def test_the_buffer_is_larger_than_the_view_and_pauses_between_paintings(qapp):
    now = [100.0]
    buffer = MapBuffer(clock=lambda: now[0])
    view = View.of(SVG, 400, 300)
    assert buffer.wants_redraw(view)
    buffer.redraw(view, [], Look())
    assert (buffer.view.width, buffer.view.height) == (600, 450)
    far = view.panned(150, 0)
    assert not buffer.wants_redraw(view.panned(99, -70))
    assert not buffer.wants_redraw(far)  # painted just now
    now[0] += 1
    assert buffer.wants_redraw(far)
    assert not buffer.wants_redraw(view.panned(99, -70))
    assert buffer.wants_redraw(view.zoomed(5, 200, 150))  # too coarse
    assert buffer.redraws == 1


def test_moving_the_buffer_shows_the_same_map_as_painting_it(qtbot, canvas):
    canvas.is_legend_shown = False
    canvas.set_layers([links()])
    canvas.show_view(canvas.view.panned(64, 32))
    copied = pixels(canvas.grab())[:500]
    canvas.redraw()
    painted = pixels(canvas.grab())[:500]
    same = (copied == painted).all(axis=2)
    assert same.mean() > 0.97  # names may stand elsewhere
