"""A letter behind Alt means one thing among what is seen at once."""

import re
from collections import Counter

from PySide6.QtWidgets import QAbstractButton, QLabel, QTabBar

from app.discovery import discover
from app.models.hazard_event import HazardEvent
from app.ui.event_form import EventForm
from tests.ui.test_languages import arguments


def letters_twice(widget, taken=()):
    """Return the letters that lead to two visible things inside `widget`, or to one there and one of `taken`."""
    texts = [one.text() for one in widget.findChildren(QAbstractButton) if one.isVisible()]
    texts += [one.text() for one in widget.findChildren(QLabel) if one.isVisible() and one.buddy()]
    for bar in widget.findChildren(QTabBar):
        texts += [bar.tabText(i) for i in range(bar.count())] if bar.isVisible() else []
    found = [match[1].casefold() for text in texts if (match := re.search(r"&(\w)", text.replace("&&", "")))]
    return sorted({letter for letter, n in Counter([*found, *taken]).items() if n > 1})


def test_in_dialogs(qtbot, open_window):
    given, found = arguments(open_window.session), {}
    for name in discover("app.ui.dialogs", "DIALOG"):
        dialog = open_window.commands.dialog(name, *given.get(name, ()))
        dialog.show()
        qtbot.waitUntil(lambda: not open_window.is_busy, timeout=60_000)
        found[name] = letters_twice(dialog)
        dialog.close()
    storm = next(event for event in open_window.session.records(HazardEvent) if event.hazard == "hurricane")
    form = EventForm(open_window.session, storm, open_window)
    form.show()
    qtbot.waitUntil(lambda: not open_window.is_busy, timeout=60_000)
    found["event form"] = letters_twice(form)
    form.close()
    assert {name: letters for name, letters in found.items() if letters} == {}


def test_in_panels(qtbot, open_window):
    titles = [action.text() for action in open_window.menuBar().actions()]
    menus = [re.search(r"&(\w)", title)[1].casefold() for title in titles]
    letters = {}
    for name in open_window.docks.panels:
        open_window.docks.go_to(name)
        qtbot.waitUntil(lambda: not open_window.is_busy, timeout=60_000)
        if twice := letters_twice(open_window.docks.panels[name], menus):
            letters[name] = twice
    assert letters == {}
