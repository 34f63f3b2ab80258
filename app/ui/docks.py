"""The panels around the map: found, put into docks, laid out, and remembered."""

from __future__ import annotations

import base64
from itertools import pairwise

from PySide6.QtCore import QByteArray, QObject, Qt, QTimer
from PySide6.QtWidgets import QDockWidget, QMainWindow, QTabWidget, QWidget

from app.discovery import discover
from app.ui.labels import translate
from app.ui.panel import Panel
from app.ui.session import Session

_AREAS = {"right": Qt.DockWidgetArea.RightDockWidgetArea, "bottom": Qt.DockWidgetArea.BottomDockWidgetArea}
_VERSION = 1
_RIGHT_SHARE, _BOTTOM_SHARE = 0.35, 0.38


class Docks(QObject):
    """Makes the panels when the first plan opens: they need the records, which the start page does not wait for."""

    def __init__(self, session: Session, window: QMainWindow) -> None:
        super().__init__(window)
        self._session, self._window = session, window
        self.family: dict[str, Panel] = {}
        self.panels: dict[str, QWidget] = {}
        self.docks: dict[str, QDockWidget] = {}
        self._shown: QByteArray | None = None
        window.setDockOptions(QMainWindow.DockOption.AllowTabbedDocks | QMainWindow.DockOption.AllowNestedDocks)
        window.setTabPosition(Qt.DockWidgetArea.AllDockWidgetAreas, QTabWidget.TabPosition.North)
        window.setCorner(Qt.Corner.BottomRightCorner, Qt.DockWidgetArea.RightDockWidgetArea)

    def make(self) -> QWidget:
        """Make all panels and return the one in the center."""
        self.family = dict(sorted(discover("app.ui.panels", "PANEL").items(), key=lambda entry: entry[1].order))
        for name, panel in self.family.items():
            self.panels[name] = panel.widget(self._session)  # type: ignore[arg-type]
            if panel.area != "center":
                self.docks[name] = self._dock(name, panel)
        self.reset()
        self._restore(self._session.settings.layouts.get("docks", ""))
        return next(self.panels[name] for name, panel in self.family.items() if panel.area == "center")

    def reset(self) -> None:
        """Put all docks where they are at first, in shares of the window as it is."""
        size = self._window.size()
        for area, side in _AREAS.items():
            docks = [dock for name, dock in self.docks.items() if self.family[name].area == area]
            for dock in docks:
                dock.setFloating(False)
                self._window.addDockWidget(side, dock)
                dock.show()
            for one, other in pairwise(docks):
                self._window.tabifyDockWidget(one, other)
            if docks:
                docks[0].raise_()
        self._resize()
        self._window.resize(size)  # docks would make the window larger
        QTimer.singleShot(0, self, self._resize)  # once more when the window has its final size

    def show(self) -> None:
        """Show the docks that were shown when the last plan was closed."""
        for dock in self.docks.values():
            dock.setVisible(dock.property("hidden") is not True)
        if self._shown:
            self._window.restoreState(self._shown, _VERSION)

    def hide(self) -> None:
        """Hide all docks, while no plan is open."""
        if self.docks:
            self._shown = self._window.saveState(_VERSION)
        for dock in self.docks.values():
            dock.hide()

    def remember(self) -> None:
        """Keep the layout in the settings."""
        state = self._window.saveState(_VERSION) if self._session.is_open else self._shown
        if self.docks and state:
            self._session.settings.layouts["docks"] = packed(state)

    def go_to(self, name: str) -> None:
        """Show a panel and put the focus into it."""
        dock = self.docks.get(name)
        if dock:
            dock.show()
            dock.raise_()
        panel = self.panels[name]
        inside = [panel, *panel.findChildren(QWidget)]
        first = next((w for w in inside if w.focusPolicy() & Qt.FocusPolicy.TabFocus and w.isVisibleTo(panel)), panel)
        first.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _dock(self, name: str, panel: Panel) -> QDockWidget:
        title = translate("panels", panel.title)
        dock = QDockWidget(title, self._window)
        dock.setObjectName(name)
        dock.setAccessibleName(title)
        dock.setWidget(self.panels[name])
        return dock

    def _resize(self) -> None:
        for area, share, full, side in (
            ("right", _RIGHT_SHARE, self._window.width(), Qt.Orientation.Horizontal),
            ("bottom", _BOTTOM_SHARE, self._window.height(), Qt.Orientation.Vertical),
        ):
            docks = [dock for name, dock in self.docks.items() if self.family[name].area == area]
            self._window.resizeDocks(docks[:1], [round(full * share)] * len(docks[:1]), side)

    def _restore(self, layout: str) -> None:
        if layout:
            self._window.restoreState(unpacked(layout), _VERSION)


def packed(state: QByteArray) -> str:
    """Return a window state as text for the settings."""
    return base64.b64encode(state.data()).decode("ascii")


def unpacked(text: str) -> QByteArray:
    """Return what `packed` was given; empty where it is none."""
    try:
        return QByteArray(base64.b64decode(text, validate=True))
    except ValueError:
        return QByteArray()
