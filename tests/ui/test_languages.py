"""Every panel and dialog in every language: nothing is cut off, and no text is missing."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QSize, Qt
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QLabel, QMenu, QPushButton, QToolButton, QWidget

from app.discovery import discover
from app.i18n import languages
from app.models.scenario import Scenario
from app.models.site import Site
from app.paths import resources
from app.planning.audit.rules import load_rule_sets
from app.ui.application import make_application
from app.ui.main_window import MainWindow


def arguments(session):
    """Return what dialogs need besides the session, by name."""
    storms = list(session.records(Scenario))
    return {
        "import_preview": ([next((resources() / "examples").rglob("sites.csv"))], ""),
        "merge_plan": (Path("other.gpkg"),),
        "compare_runs": ([],),
        "choose_options": (storms[0],),
        "shift_tracks": (next(s for s in storms if "hurricane" in s.name),),
        "curves": ("",),
        "write_plan": (False,),
        "set_fields": (session.records(Site)[:2],),
        "edit_rules": (load_rule_sets()["chile_ds60"], None),
    }


def cut_off(widget):
    """Return what is shown of a widget's buttons and one-line labels without the room for its words."""
    found = []
    for inner in [widget, *widget.findChildren(QWidget)]:
        if not inner.isVisible() or inner.visibleRegion().isEmpty():
            continue
        is_button = isinstance(inner, QPushButton | QToolButton | QCheckBox) and inner.text()
        is_line = isinstance(inner, QLabel) and inner.text() and not inner.wordWrap()
        if not (is_button or is_line):
            continue
        metrics, lines = inner.fontMetrics(), inner.text().replace("&", "").splitlines()
        wanted = QSize(max(metrics.horizontalAdvance(line) for line in lines), metrics.height())
        if inner.width() < wanted.width() or inner.height() < wanted.height() - 2:
            found.append((type(inner).__name__, inner.text(), inner.width(), wanted.width()))
    return found


def shared_letters(texts):
    """Return the letters that several of `texts` are reached by, with these texts."""
    by_letter = {}
    for text in texts:
        found = re.search("&([^&])", text.replace("&&", ""))
        by_letter.setdefault(found[1].lower() if found else "", []).append(text)
    return {letter: several for letter, several in by_letter.items() if letter and len(several) > 1}


def letters_of(widget):
    """Return the texts of what is shown of a dialog that is reached by a letter."""
    kinds = (QAbstractButton, QLabel)
    inner = [child for kind in kinds for child in widget.findChildren(kind)]
    return [child.text() for child in inner if child.isVisible() and (not isinstance(child, QLabel) or child.buddy())]


@pytest.fixture
def spoken(qtbot, settings, plan):
    """Return a function that opens the plan in a window that speaks a language."""
    before = QLocale()
    windows = []

    def speak(language):
        settings.language = language
        make_application(settings)
        window = MainWindow(settings)
        windows.append(window)
        qtbot.addWidget(window)
        window.resize(1366, 768)
        window.show()
        window.commands.open_path(plan)
        qtbot.waitUntil(lambda: not window.is_busy, timeout=60_000)
        return window

    yield speak
    for window in windows:
        window.session.stop_tasks()
        window.close()
    settings.language = "en"
    make_application(settings)
    QLocale.setDefault(before)


@pytest.mark.parametrize("language", languages())
def test_no_panel_cuts_its_words_off(qtbot, spoken, language):
    window = spoken(language)
    cut = {}
    for name in window.docks.panels:
        window.docks.go_to(name)
        qtbot.waitUntil(lambda: not window.is_busy, timeout=60_000)
        cut[name] = cut_off(window.docks.panels[name])
    assert {name: found for name, found in cut.items() if found} == {}


@pytest.mark.parametrize("language", languages())
def test_no_dialog_cuts_its_words_off(qtbot, spoken, language):
    window = spoken(language)
    given, cut = arguments(window.session), {}
    for name in discover("app.ui.dialogs", "DIALOG"):
        dialog = window.commands.dialog(name, *given.get(name, ()))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen, on=False)
        dialog.show()
        qtbot.waitUntil(lambda: not window.is_busy, timeout=60_000)
        cut[name] = cut_off(dialog) or shared_letters(letters_of(dialog))
        dialog.close()
    assert {name: found for name, found in cut.items() if found} == {}


@pytest.mark.parametrize("language", languages())
def test_every_entry_of_a_menu_has_a_letter_of_its_own(spoken, language):
    window = spoken(language)
    menus = [window.menuBar(), *window.menuBar().findChildren(QMenu)]
    assert len(menus) > 5
    found = {}
    for menu in menus:
        texts = [action.text() for action in menu.actions() if not action.isSeparator()]
        found[getattr(menu, "title", str)()] = shared_letters(texts)
    assert {title: letters for title, letters in found.items() if letters} == {}


def test_what_is_cut_off_is_found(qtbot):
    class Page(QWidget):
        pass

    page = Page()
    qtbot.addWidget(page)
    button = QPushButton("A text that is longer than its button", page)
    button.setFixedWidth(40)
    page.show()
    assert isinstance(button, QAbstractButton)
    assert [text for _, text, _, _ in cut_off(page)] == [button.text()]
