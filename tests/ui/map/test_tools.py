import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent

from app.models.measuring import area_m2, path_m
from app.ui.map.canvas import MapCanvas
from app.ui.map.projection import mercator
from app.ui.map.tools.browse import Browse
from app.ui.map.tools.measure import Measure
from app.ui.map.tools.pick_point import PickPoint
from tests.ui.map.examples import LAT, LON, click, drag, hover, links, mouse, pixels, sites

SVG = (-61.5, 12.5, -61.0, 13.45)
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def canvas(qtbot):
    canvas = MapCanvas()
    qtbot.addWidget(canvas)
    canvas.resize(800, 600)
    canvas.is_legend_shown = False
    canvas.set_layers([links(), sites()])
    with qtbot.waitExposed(canvas):
        canvas.show()
    canvas.zoom_to(SVG)
    return canvas


def spot(canvas, item):
    x, y = mercator(LON[item], LAT[item])
    return tuple(map(float, canvas.view.to_screen(x, y)))


def held(canvas, kind, x, y, modifiers):
    place = QPointF(x, y)
    left = Qt.MouseButton.LeftButton
    event = QMouseEvent(kind, place, canvas.mapToGlobal(place), left, left, modifiers)
    {
        QEvent.Type.MouseButtonPress: canvas.mousePressEvent,
        QEvent.Type.MouseMove: canvas.mouseMoveEvent,
        QEvent.Type.MouseButtonRelease: canvas.mouseReleaseEvent,
    }[kind](event)


def drag_with(canvas, modifiers, start, *stops):
    held(canvas, QEvent.Type.MouseButtonPress, *start, modifiers)
    for stop in stops:
        held(canvas, QEvent.Type.MouseMove, *stop, modifiers)
    held(canvas, QEvent.Type.MouseButtonRelease, *stops[-1], modifiers)


def click_with(canvas, modifiers, x, y):
    held(canvas, QEvent.Type.MouseButtonPress, x, y, modifiers)
    held(canvas, QEvent.Type.MouseButtonRelease, x, y, modifiers)


def about(canvas, items, room=14):
    """Return two opposite corners of a box around sites."""
    xs, ys = zip(*(spot(canvas, item) for item in items), strict=True)
    return (min(xs) - room, min(ys) - room), (max(xs) + room, max(ys) + room)


def test_shift_and_drag_chooses_by_a_box_points_inside_and_lines_that_it_touches(qtbot, canvas):
    view = canvas.view
    start, end = about(canvas, [0, 1])
    with qtbot.waitSignal(canvas.selected) as chosen:
        drag_with(canvas, SHIFT, start, end)
    assert set(chosen.args[0]) == {("site", "a"), ("site", "b"), ("link", "ab"), ("link", "ad")}  # "ad" reaches out
    assert canvas.view == view


def test_a_box_across_a_line_chooses_it_without_its_ends(canvas):
    (x, y), (x2, y2) = spot(canvas, 0), spot(canvas, 3)
    middle = (x + x2) / 2, (y + y2) / 2
    drag_with(canvas, SHIFT, (middle[0] - 6, middle[1] - 6), (middle[0] + 6, middle[1] + 6))
    assert canvas.keys == (("link", "ad"),)


def test_a_lasso_that_crosses_itself_chooses_what_is_in_either_loop(canvas):
    (x, y), (x2, y2) = spot(canvas, 0), spot(canvas, 1)
    eight = [(x - 15, y - 15), (x2 + 15, y2 + 15), (x2 + 15, y2 - 15), (x - 15, y + 15)]
    drag_with(canvas, SHIFT | CONTROL, eight[0], *eight[1:], eight[0])
    assert {record_id for table, record_id in canvas.keys if table == "site"} <= {"a", "b"}
    assert ("link", "ab") in canvas.keys


def test_a_box_over_nothing_chooses_nothing(canvas):
    canvas.choose([("site", "a")])
    drag_with(canvas, SHIFT, (5, 5), (40, 40))
    assert canvas.keys == ()


def test_the_lasso_follows_its_shape(canvas):
    (x, y), (x2, y2) = spot(canvas, 0), spot(canvas, 1)
    around = [(x2 - 15, y2 - 15), (x2 + 15, y2 - 15), (x + 15, y + 15), (x - 15, y + 15)]
    drag_with(canvas, SHIFT | CONTROL, around[3], *around, around[3])
    assert {record_id for table, record_id in canvas.keys if table == "site"} == {"a", "b"}


def test_the_lasso_as_a_tool_adds_with_ctrl_and_ends_with_escape(qtbot, canvas):
    canvas.use(Browse(canvas, is_lasso=True))
    (x, y), (x2, y2) = about(canvas, [3])
    drag(canvas, (x, y), (x2, y), (x2, y2), (x, y2))
    assert canvas.keys == (("site", "d"), ("link", "ad"))  # which ends there
    (x, y), (x2, y2) = about(canvas, [2])
    drag_with(canvas, CONTROL, (x, y), (x2, y), (x2, y2), (x, y2))
    assert canvas.keys == (("site", "d"), ("link", "ad"), ("site", "c"))
    qtbot.keyClick(canvas, Qt.Key.Key_Escape)
    assert canvas.is_browsing
    assert canvas.keys == (("site", "d"), ("link", "ad"), ("site", "c"))


def test_ctrl_and_click_takes_one_more_or_one_less(canvas):
    click(canvas, *spot(canvas, 0))
    click_with(canvas, CONTROL, *spot(canvas, 1))
    assert canvas.keys == (("site", "a"), ("site", "b"))
    click_with(canvas, CONTROL, *spot(canvas, 0))
    assert canvas.keys == (("site", "b"),)
    click_with(canvas, CONTROL, 10, 300)  # on nothing
    assert canvas.keys == (("site", "b"),)


def test_many_chosen_are_all_highlighted(canvas):
    plain = pixels(canvas.grab())
    canvas.choose([("site", "a"), ("site", "d"), ("link", "ad")])
    changed = (pixels(canvas.grab()) != plain).any(axis=2)
    for item in (0, 3):
        x, y = map(round, spot(canvas, item))
        assert changed[y - 20 : y + 20, x - 20 : x + 20].any()


def test_zoom_to_what_is_chosen(canvas):
    canvas.select([("site", "a"), ("site", "b")])
    canvas.zoom_to_selection()
    west, south, east, north = canvas.view.bounds
    assert west < LON[:2].min() < LON[:2].max() < east
    assert south < LAT[:2].min() < LAT[:2].max() < north
    assert east - west < 1
    canvas.select([("site", "d")])
    canvas.zoom_to_selection()  # one point is shown with its surroundings
    assert canvas.view.bounds[2] - canvas.view.bounds[0] > 0.01


def measuring(canvas):
    tool = Measure(canvas)
    canvas.use(tool)
    return tool


def test_measuring_is_geodesic(qtbot, canvas):
    tool = measuring(canvas)
    for item in (0, 1, 3):
        click(canvas, *spot(canvas, item))
    points = [(LON[item], LAT[item]) for item in (0, 1, 3)]
    assert path_m(tool.points) == pytest.approx(path_m(points), rel=1e-6)
    assert tool.result().splitlines() == [
        f"{path_m(points) / 1000:.3f} km",
        f"{area_m2(points) / 1e6:.3f} km²",
    ]
    assert canvas.keys == ()  # clicks choose nothing meanwhile


def test_measuring_ends_goes_back_and_is_given_up(qtbot, canvas):
    tool = measuring(canvas)
    click(canvas, 100, 100)
    click(canvas, 200, 200)
    hover(canvas, 300, 300)
    open_length = tool.result()
    mouse(canvas, QEvent.Type.MouseButtonDblClick, 200, 200)
    hover(canvas, 400, 400)
    assert tool.result() != open_length  # only up to the last point now
    qtbot.keyClick(canvas, Qt.Key.Key_Backspace)
    assert len(tool.points) == 1
    qtbot.keyClick(canvas, Qt.Key.Key_Escape)
    assert tool.points == []
    assert not canvas.is_browsing
    qtbot.keyClick(canvas, Qt.Key.Key_Escape)
    assert canvas.is_browsing


def test_measuring_by_keyboard(qtbot, canvas):
    tool = measuring(canvas)
    qtbot.keyClick(canvas, Qt.Key.Key_Return)
    start = tool.points[0]
    for _ in range(2):
        qtbot.keyClick(canvas, Qt.Key.Key_Right)
    qtbot.keyClick(canvas, Qt.Key.Key_Return)
    assert len(tool.points) == 2
    assert tool.points[1][0] > start[0]
    qtbot.keyClick(canvas, Qt.Key.Key_Return, CONTROL)
    assert tool.hint().startswith("Click where to begin")


def test_a_point_is_picked_once(qtbot, canvas):
    picked = []
    canvas.use(PickPoint(canvas, "Epicenter", lambda lat, lon: picked.append((lat, lon))))
    click(canvas, *spot(canvas, 0))
    assert picked == [pytest.approx((LAT[0], LON[0]), abs=1e-6)]
    assert canvas.is_browsing
    click(canvas, *spot(canvas, 1))
    assert len(picked) == 1


def test_escape_picks_nothing(qtbot, canvas):
    picked = []
    canvas.use(PickPoint(canvas, "Epicenter", lambda *place: picked.append(place)))
    qtbot.keyClick(canvas, Qt.Key.Key_Escape)
    click(canvas, *spot(canvas, 0))
    assert picked == [(None, None)]  # who asked hears it, once


def test_the_tool_in_use_is_seen_and_explained(qtbot, canvas):
    plain = pixels(canvas.grab())
    hints = []
    canvas.hinted.connect(hints.append)
    measuring(canvas)
    assert hints[-1].startswith("Click where to begin")
    assert (pixels(canvas.grab())[:40] != plain[:40]).any()
    click(canvas, 100, 100)
    assert "Backspace" in hints[-1]
    canvas.use(None)
    assert hints[-1] == ""


def test_the_middle_button_pans_whatever_the_tool(canvas):
    measuring(canvas)
    before, middle = canvas.view, Qt.MouseButton.MiddleButton
    mouse(canvas, QEvent.Type.MouseButtonPress, 300, 300, middle, middle)
    mouse(canvas, QEvent.Type.MouseMove, 360, 300, middle, middle)
    mouse(canvas, QEvent.Type.MouseButtonRelease, 360, 300, middle, Qt.MouseButton.NoButton)
    assert canvas.view == before.panned(60, 0)
    assert canvas.tool.points == []


def test_a_mark_is_shown_and_taken_away(canvas):
    canvas.mark("Here", 13.0, -61.3)
    lon, lat = canvas.lon_lat(QPointF(canvas.width() / 2, canvas.height() / 2))
    assert (lon, lat) == pytest.approx((-61.3, 13.0), abs=1e-6)
    marked = pixels(canvas.grab())
    canvas.unmark()
    assert (pixels(canvas.grab()) != marked).any()


@pytest.mark.parametrize("kind", ["degrees", "utm", "mgrs"])
def test_a_grid_lies_over_the_map(canvas, kind):
    plain = pixels(canvas.grab())
    canvas.grid = kind
    assert (pixels(canvas.grab()) != plain).any(axis=2).mean() > 0.005
    canvas.grid = ""
    assert (pixels(canvas.grab()) == plain).all()
