"""Every panel and dialog as a picture, without a screen: for people who look."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QBuffer, QEventLoop, QPointF
from PySide6.QtWidgets import QApplication, QMenu, QTabWidget, QWidget

from app.errors import PlanLockedError
from app.models.hazard_event import HazardEvent
from app.models.link import Link
from app.models.record import new_id
from app.models.scenario import Scenario
from app.models.sharing import whole_file
from app.models.site import Site
from app.paths import resources
from app.settings import Settings, Theme
from app.ui.application import make_application
from app.ui.curve_form import CurveForm
from app.ui.error_dialog import bug_box, error_box
from app.ui.event_form import EventForm
from app.ui.forms import RecordForm
from app.ui.main_window import MainWindow
from app.ui.map.canvas import MapCanvas
from app.ui.map.tools.edit_route import EditRoute
from app.ui.map.tools.measure import Measure
from app.ui.map.tools.tool import CLICK
from app.ui.panels.map import MapPanel
from app.ui.record_names import names_in

_WAIT_S = 60.0
_REST_S = 0.4
_CURVE = {"measure": "wind", "states": {"states": [{"state": "complete", "median": 45.0, "beta": 0.2}]}}
_DIALOGS = ("new_plan", "plan_details", "export_plan", "blank_forms", "restore_backup", "hindcast", "about")


def write_screenshots(
    path: Path,
    folder: Path,
    size: tuple[int, int] = (1366, 768),
    dark: bool = False,
    scale: float = 1.0,
    language: str = "en",
) -> list[Path]:
    """Write the start page, the window with each panel in front, and every dialog as PNG files.

    Parameters
    ----------
    path
        The plan file that is shown; it is opened for reading only if it may not be written.
    folder
        Where the pictures go; it is made if it is not there.
    size
        Width and height of the window in pixels.
    dark
        With the dark palette.
    scale
        Scale of texts and controls.
    language
        That of the window.
    """
    if QApplication.instance() is None:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    folder.mkdir(parents=True, exist_ok=True)
    theme: Theme = "dark" if dark else "light"
    settings = Settings(path=folder / "settings.json", theme=theme, scale=scale, language=language)
    app = make_application(settings)
    window = MainWindow(settings)
    window.resize(*size)
    window.show()
    camera = _Camera(app, window, folder)
    camera.take(window, "start")
    try:
        _take_panels(window, path, camera)
        _take_dialogs(window, path, camera)
    finally:
        window.close()
        window.deleteLater()
        settings.path.unlink(missing_ok=True)
    return camera.files


class _Camera:
    """Waits until a window is at rest, then takes its picture."""

    def __init__(self, app: QApplication, window: MainWindow, folder: Path) -> None:
        self._app, self._window, self._folder = app, window, folder
        self.files: list[Path] = []

    def take(self, widget: QWidget, name: str) -> None:
        end = time.monotonic() + _WAIT_S
        self._app.processEvents()
        while self._window.is_busy and time.monotonic() < end:
            self._app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)
        rest = time.monotonic() + _REST_S
        while time.monotonic() < rest:
            self._app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
        file = self._folder / f"{len(self.files):02d}-{name}.png"
        content = QBuffer()
        widget.grab().save(content, "PNG")
        with whole_file(file) as part:
            part.write_bytes(content.data().data())
        self.files.append(file)


def _take_panels(window: MainWindow, path: Path, camera: _Camera) -> None:
    window.commands.open_path(path)
    if not window.session.is_open:
        return
    for name in window.docks.panels:
        window.docks.go_to(name)
        window.session.select("site", window.session.records(Site)[0].id if window.session.records(Site) else "")
        camera.take(window, f"panel-{name}")
        for pages in window.docks.panels[name].findChildren(QTabWidget):
            for page in range(1, pages.count()):
                pages.setCurrentIndex(page)
                camera.take(window, f"panel-{name}-{page + 1}")
            pages.setCurrentIndex(0)
    _take_map(window, camera)
    for menu in window.menuBar().findChildren(QMenu):
        if menu.title() in {action.text() for action in window.menuBar().actions()}:
            menu.popup(window.mapToGlobal(window.menuBar().geometry().bottomLeft()))
            camera.take(menu, f"menu-{menu.title().replace('&', '').lower()}")
            menu.close()


def _take_map(window: MainWindow, camera: _Camera) -> None:
    """Take the map with its tools: layers and grid, measuring, editing."""
    panel, session = window.docks.panels["map"], window.session
    if not isinstance(panel, MapPanel):
        return
    canvas = panel.canvas
    session.select_all(("link", link.id) for link in session.records(Link)[:12])
    panel.layers_action.setChecked(True)
    canvas.grid = "mgrs"
    camera.take(window, "map-layers-grid")
    panel.layers_action.setChecked(False)
    canvas.grid = ""
    _take_field(window, canvas, camera)
    canvas.use(Measure(canvas))
    for share in (0.3, 0.5, 0.6):
        canvas.tool.click(QPointF(canvas.width() * share, canvas.height() * (0.8 - share / 2)), CLICK)
    camera.take(window, "map-measure")
    canvas.use(None)
    if panel.edit_action.isEnabled():
        panel.edit_action.setChecked(True)
        panel.edit_bar.tools[EditRoute].trigger()
        canvas.zoom_to_selection()
        camera.take(window, "map-edit")
        panel.edit_action.setChecked(False)
    panel.frame()


def _take_field(window: MainWindow, canvas: MapCanvas, camera: _Camera) -> None:
    """Take the form of a hazard event, and how strong it would be on the map."""
    event = next((one for one in window.session.records(HazardEvent) if one.hazard == "hurricane"), None)
    if event is None:
        return
    form = EventForm(window.session, event, window)
    form.show()
    camera.take(form, "dialog-event")
    form.preview()
    camera.take(window, "map-field")
    canvas.use(None)  # which brings the form back
    form.reject()


def _take_dialogs(window: MainWindow, path: Path, camera: _Camera) -> None:
    session = window.session
    if not session.is_open:
        return
    sites = session.records(Site)
    values = {name: getattr(sites[0], name) for name in sites[0].to_row()} if sites else {"id": new_id()}
    example = next((resources() / "examples").rglob("*.csv"), None)
    makers: list[tuple[str, Callable[[], QWidget]]] = [
        ("form", lambda: RecordForm(Site, values, names_in(session), "Edit", window)),
        ("set_fields", lambda: window.commands.dialog("set_fields", session.records(Link)[:12])),
        *((name, partial(window.commands.dialog, name)) for name in _DIALOGS),
        *(("shift_tracks", partial(window.commands.dialog, "shift_tracks", s)) for s in session.records(Scenario)[:1]),
        ("curves", lambda: window.commands.dialog("curves", "")),
        ("curve_form", lambda: CurveForm(session, {"id": new_id(), **_CURVE}, "New", window)),
        ("write_plan", lambda: window.commands.dialog("write_plan", False)),
        ("other_prints", lambda: window.commands.dialog("write_plan", True)),
        ("error", lambda: error_box(PlanLockedError(path=path.name), window)),
        ("bug", lambda: bug_box(str(path.with_name("bug-20250630-120000.txt")), window)),
    ]
    if example:
        makers.append(("import_preview", lambda: window.commands.dialog("import_preview", [example], "")))
    for name, make in makers:
        dialog = make()
        dialog.show()
        camera.take(dialog, f"dialog-{name}")
        dialog.close()
