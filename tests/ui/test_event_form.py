import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtWidgets import QMessageBox

from app.models.hazard_event import HazardEvent
from app.models.site import Site
from app.operations.hazards import check_event, hazard_kinds
from app.ui.event_form import EventForm
from app.ui.field_editors import FieldLine
from app.ui.panels.map import MapPanel
from app.ui.track_editor import TrackEditor


@pytest.fixture
def form(qtbot, session):
    form = EventForm(session)
    qtbot.addWidget(form)
    form.show()
    settle(qtbot, session)
    return form


def settle(qtbot, session):
    qtbot.waitUntil(lambda: not session.is_busy, timeout=20_000)


def throw_away(form):
    (box,) = form.findChildren(QMessageBox)
    box.button(QMessageBox.StandardButton.Yes).click()


def choose(form, kind):
    form.kinds.setCurrentIndex(form.kinds.findData(kind))


def test_every_hazard_has_a_form_of_its_own_fields(form):
    for kind in hazard_kinds():
        choose(form, kind.name)
        shown = set(form._editors)
        assert shown == {spec.name for spec in kind.specs if spec.kind not in ("given", "json", "route")} | (
            {"track"} if kind.name == "hurricane" else set()
        )


def test_an_earthquake_picked_on_the_map_is_kept(qtbot, session, form):
    choose(form, "earthquake")
    form._own["name"].set_value("Rift")
    form._editors["magnitude"].set_value(7.2)
    picked = []
    session.point_wanted.connect(lambda prompt, take: picked.append(take))
    form._pick_place()
    assert not form.isVisible()
    picked[0](13.21, -61.43)
    assert form.isVisible()
    seen = []
    form.kept.connect(lambda event: seen.append(form.isVisible()))
    with qtbot.waitSignal(form.kept, timeout=20_000) as kept:
        form.accept()
    (event,) = kept.args
    assert seen == [False]  # it is out of the way of what is asked next
    assert (event.parameters["lat"], event.parameters["lon"], event.parameters["magnitude"]) == (13.21, -61.43, 7.2)
    assert event in session.records(HazardEvent)
    check_event(event)


def test_a_track_is_not_thrown_away_by_escape_alone(form):
    form._editors["track"].add_point(12.0, -59.0)
    form.reject()
    assert form.isVisible()
    throw_away(form)
    assert not form.isVisible()


def test_a_form_that_waits_for_a_place_comes_back_when_none_is_picked(qtbot, session, form):
    panel = MapPanel(session)
    qtbot.addWidget(panel)
    panel.show()
    form._own["name"].set_value("Typed for an hour")
    form._editors["track"].points_wanted.emit()
    assert not form.isVisible()
    qtbot.keyClick(panel.canvas, Qt.Key.Key_Escape)
    assert form.isVisible()
    assert form._editors["track"].value() == []
    assert form._own["name"].text() == "Typed for an hour"


def test_a_track_is_clicked_on_the_map_without_a_form_between_the_clicks(qtbot, session, form):
    panel = MapPanel(session)
    qtbot.addWidget(panel)
    panel.resize(800, 600)
    panel.show()
    track, canvas, at = form._editors["track"], panel.canvas, form.pos()
    track.add_point(12.0, -59.0)
    track.points_wanted.emit()
    for x in (400, 300, 200, 100):
        qtbot.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=QPoint(x, 300))
    assert not form.isVisible()
    qtbot.keyClick(canvas, Qt.Key.Key_Backspace)
    qtbot.mouseDClick(canvas, Qt.MouseButton.LeftButton, pos=QPoint(200, 300))
    assert form.isVisible()
    assert form.pos() == at
    lons = [point["lon"] for point in track.value()]
    assert lons == [-59.0, *(round(canvas.lon_lat(QPointF(x, 300))[0], 3) for x in (400, 300, 200))]
    assert canvas.is_browsing
    track.points_wanted.emit()
    qtbot.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=QPoint(100, 300))
    qtbot.keyClick(canvas, Qt.Key.Key_Escape)
    assert len(track.value()) == 5  # what was clicked is not thrown away


def test_a_track_drawn_on_the_map_is_six_hours_a_click(qtbot, session, form):
    track = form._editors["track"]
    assert isinstance(track, TrackEditor)
    for lat, lon in ((12.0, -59.0), (13.0, -61.0), (14.0, -63.0)):
        track.add_point(lat, lon)
    assert [point["time_h"] for point in track.value()] == [0, 6, 12]
    shown, picked = [], []
    session.colored.connect(shown.append)
    session.point_wanted.connect(lambda prompt, take: picked.append(take))
    form.preview()
    settle(qtbot, session)
    assert not form.isVisible()  # it would cover what it shows
    picked[0](13.0, -61.0)
    assert form.isVisible()
    assert len(track.value()) == 3
    strongest = max(shown[-1].values["site"].values())
    assert 20 < strongest < 80
    field = shown[-1].field
    assert max(max(row) for row in field.cells) <= shown[-1].high
    west, south, east, north = field.bounds
    assert all(west < site.lon < east and south < site.lat < north for site in session.records(Site))
    assert "Storm" in form.about.text()
    form.reject()
    throw_away(form)
    assert shown[-1] is None


def test_what_makes_no_sense_is_said_and_not_kept(qtbot, session, form):
    events = len(session.records(HazardEvent))
    form._own["name"].set_value("No track")
    form.accept()
    settle(qtbot, session)
    assert form.problem.isVisible()
    choose(form, "earthquake")
    magnitude = form._editors["magnitude"]
    assert isinstance(magnitude, FieldLine)
    magnitude.setText("12")
    form.accept()
    assert "Magnitude" in form.problem.text()
    assert len(session.records(HazardEvent)) == events


def test_an_event_of_the_plan_comes_back_as_it_was(qtbot, session):
    (storm, *_) = [event for event in session.records(HazardEvent) if event.hazard == "hurricane"]
    form = EventForm(session, storm)
    qtbot.addWidget(form)
    settle(qtbot, session)
    entered = form._entered()
    assert [point["lat"] for point in entered.parameters["track"]] == [p["lat"] for p in storm.parameters["track"]]
    assert entered.name == storm.name
