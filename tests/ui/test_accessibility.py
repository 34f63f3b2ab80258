"""Everything that takes the keyboard has a name that a screen reader can say."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractScrollArea, QLineEdit, QScrollArea, QTabWidget, QWidget

from app.discovery import discover
from tests.ui.test_languages import arguments


def nameless(widget):
    """Return the widgets inside `widget` that take the focus by Tab and have no accessible name."""
    found = []
    for inner in widget.findChildren(QWidget):
        takes_focus = inner.focusPolicy() & Qt.FocusPolicy.TabFocus and inner.isVisible() and inner.isEnabled()
        part_of_another = isinstance(inner, QLineEdit) and inner.objectName().startswith("qt_")
        only_holds_others = isinstance(inner, QScrollArea | QTabWidget) or type(inner) in (QWidget, QAbstractScrollArea)
        if not takes_focus or part_of_another or only_holds_others or inner.focusProxy():
            continue
        said = QAccessible.queryAccessibleInterface(inner)
        if said is None or not said.text(QAccessible.Text.Name):
            found.append(f"{type(inner).__name__} {inner.objectName()} in {type(inner.parent()).__name__}")
    return found


def test_every_panel_can_be_spoken(qtbot, open_window):
    found = {}
    for name in open_window.docks.panels:
        open_window.docks.go_to(name)
        qtbot.waitUntil(lambda: not open_window.is_busy, timeout=60_000)
        found[name] = nameless(open_window.docks.panels[name])
    assert {name: widgets for name, widgets in found.items() if widgets} == {}


def test_every_dialog_can_be_spoken(qtbot, open_window):
    given, found = arguments(open_window.session), {}
    for name in discover("app.ui.dialogs", "DIALOG"):
        dialog = open_window.commands.dialog(name, *given.get(name, ()))
        dialog.show()
        qtbot.waitUntil(lambda: not open_window.is_busy, timeout=60_000)
        found[name] = nameless(dialog)
        dialog.close()
    assert {name: widgets for name, widgets in found.items() if widgets} == {}


def test_every_panel_is_reached_by_its_keys(qtbot, open_window):
    for name, panel in open_window.docks.family.items():
        assert panel.shortcut, name
        open_window.docks.go_to(name)
        inside = open_window.focusWidget()
        assert inside is not None
        assert inside is open_window.docks.panels[name] or open_window.docks.panels[name].isAncestorOf(inside), name
    shortcuts = [panel.shortcut for panel in open_window.docks.family.values()]
    assert len(shortcuts) == len(set(shortcuts))


@pytest.mark.parametrize("kind", [QLineEdit])
def test_what_has_no_name_is_found(qtbot, kind):
    page = QWidget()
    qtbot.addWidget(page)
    kind(page)
    page.show()
    assert len(nameless(page)) == 1
