import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QDialogButtonBox, QMenu, QMessageBox, QTabBar

from app.models.changes import edit
from app.models.site import Site
from app.settings import load_settings
from app.ui.application import make_application
from app.ui.dialogs.new_plan import NewPlanDialog
from app.ui.dialogs.restore_backup import RestoreBackupDialog
from app.ui.main_window import MainWindow

ROOT = Path(__file__).resolve().parents[2]


def words_of_cancel():
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    return box.buttons()[0].text().replace("&", "")


def test_the_language_of_the_settings_is_spoken(settings):
    before = QLocale()
    try:
        settings.language = "fr"
        make_application(settings)
        assert QLocale().toString(1234.5, "f", 1).endswith("234,5")
        assert words_of_cancel() == "Annuler"
        settings.language = "en"
        make_application(settings)
        assert QLocale().toString(1234.5, "f", 1) == "1,234.5"
        assert words_of_cancel() == "Cancel"
    finally:
        QLocale.setDefault(before)


def test_another_language_takes_over_with_the_same_plan(qtbot, open_window, plan, settings):
    entries = {action.text(): action for menu in open_window.findChildren(QMenu) for action in menu.actions()}
    with qtbot.waitSignal(open_window.wants_another):
        entries["English"].trigger()
    assert settings.language == "en"
    assert open_window.plan_at_close == plan
    assert not open_window.isVisible()


def test_an_opened_plan_is_remembered_at_once(open_window, plan, settings):
    assert load_settings(settings.path).recent[0] == str(plan.resolve())


@pytest.fixture
def larger_text(settings, request):
    settings.scale, settings.language = 1.5, request.param
    yield
    settings.scale, settings.language = 1.0, "en"
    make_application(settings)


def test_a_screen_without_room_for_the_frame_is_filled(qtbot, settings):
    window = MainWindow(settings)  # 800 x 800 is all that there is
    qtbot.addWidget(window)
    window.show_first()
    assert window.isMaximized()


@pytest.fixture(params=["es", "fr", "pt"])
def other_language(request, settings):
    settings.language = request.param
    yield
    settings.language = "en"
    make_application(settings)


@pytest.mark.usefixtures("other_language")
def test_in_other_languages_the_window_fits_a_screen_of_1024(request):
    assert request.getfixturevalue("open_window").minimumSizeHint().width() <= 1024


@pytest.mark.parametrize("larger_text", ["en", "fr"], indirect=True)
@pytest.mark.usefixtures("larger_text")
def test_at_150_percent_the_window_fits_a_small_screen(qtbot, request):
    window = request.getfixturevalue("open_window")
    qtbot.waitUntil(lambda: window.width() <= 1366 and window.height() <= 768)
    window.docks.go_to("scenario")
    box = window.docks.panels["scenario"].scenarios
    text = box.fontMetrics().horizontalAdvance("Category 4 hurricane, two days early")
    qtbot.waitUntil(lambda: box.width() > text, timeout=2000)


def test_a_damaged_plan_is_gone_back_to_a_backup(qtbot, window, plan):
    window.commands.open_path(plan)
    qtbot.waitUntil(lambda: not window.is_busy, timeout=30_000)
    site = window.session.records(Site)[0]
    assert window.session.edit("x", [edit(site, replace(site, name="Another"))])
    window.session.close()
    assert window.session.open(plan)  # a backup is made when a plan is opened after changes
    qtbot.waitUntil(lambda: not window.is_busy, timeout=30_000)
    window.session.close()
    with plan.open("r+b") as file:
        file.truncate(100_000)
    window.commands.open_path(plan)
    assert not window.session.is_open
    dialog = window.findChild(RestoreBackupDialog)
    dialog.view.selectRow(0)
    dialog.accept()
    qtbot.waitUntil(lambda: window.session.is_open and not window.is_busy, timeout=30_000)
    assert not window.findChildren(QMessageBox)


def test_return_presses_the_button_with_the_focus(qtbot, window):
    window.settings.recent = ["/gone.gpkg"]
    window.start_page.show_recent()
    window.start_page.forget_button.setFocus()
    qtbot.keyClick(window.start_page.forget_button, Qt.Key.Key_Return)
    assert window.settings.recent == []


def test_the_panels_keep_their_whole_names_when_another_plan_is_opened(qtbot, open_window, plan):
    open_window.session.close()
    open_window.commands.open_path(plan)
    qtbot.waitUntil(lambda: not open_window.is_busy, timeout=30_000)
    bars = open_window.findChildren(QTabBar, options=Qt.FindChildOption.FindDirectChildrenOnly)
    shown = [bar for bar in bars if bar.isVisible()]
    assert shown
    assert {bar.elideMode() for bar in shown} == {Qt.TextElideMode.ElideNone}


def test_a_new_plan_takes_the_only_country_with_what_was_typed(qtbot, session):
    dialog = NewPlanDialog(session)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.accept()
    assert dialog._problem.isVisible()
    dialog.countries.lineEdit().setText("barba")
    dialog.countries.lineEdit().editingFinished.emit()
    assert (dialog.country, dialog.countries.currentText()) == ("BB", "Barbados")
    assert dialog.file.text().endswith("Barbados.gpkg")
    assert not dialog._problem.isVisible()


def test_the_start_page_loads_neither_plans_nor_numbers(tmp_path):
    code = (
        "import sys; from app.settings import load_settings; from app.ui.application import make_application; "
        "from app.ui.main_window import MainWindow; settings = load_settings(); app = make_application(settings); "
        "window = MainWindow(settings); window.show(); app.processEvents(); "
        "heavy = ('numpy', 'sqlite_utils', 'app.models.tables', 'app.models.store.rows', 'app.planning'); "
        "print([m for m in heavy if m in sys.modules])"
    )
    environ = dict(os.environ, QT_QPA_PLATFORM="offscreen", HOME=str(tmp_path), XDG_CONFIG_HOME=str(tmp_path))
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, env=environ, capture_output=True, text=True)
    assert done.stdout.strip() == "[]", done.stderr
