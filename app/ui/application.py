"""The start of the window: as little as possible before it is there."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from app import __version__
from app.i18n import locale_for, translations
from app.settings import Settings, load_settings
from app.ui.error_dialog import log_qt_messages
from app.ui.look import apply_look
from app.ui.main_window import MainWindow

_AGAIN = 1000  # the exit code of an event loop that is to begin again, with another window


def make_application(settings: Settings) -> QApplication:
    """Return the application with the user's look and language; the one that runs where there is one."""
    running = QApplication.instance()
    app = running if isinstance(running, QApplication) else QApplication(sys.argv[:1])
    app.setApplicationName("Lifeline")
    app.setApplicationVersion(__version__)
    apply_look(app, settings.theme, settings.scale)
    _speak(app, settings.language)
    return app


def _speak(app: QApplication, language: str) -> None:
    """Show texts, numbers and dates in a language; empty: that of the system."""
    locale = locale_for(language)
    QLocale.setDefault(locale)
    for old in app.findChildren(QTranslator):
        app.removeTranslator(old)
        old.deleteLater()
    qt_texts = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)  # its own dialogs and buttons
    for name, folder in (("app", str(translations())), ("qtbase", qt_texts)):
        translator = QTranslator(app)
        if translator.load(locale, name, "_", folder):
            app.installTranslator(translator)


def run(argv: Sequence[str]) -> int:
    """Open the window, with the plan file that `argv` may name, and return the exit code when it is closed."""
    log_qt_messages()
    settings = load_settings()
    plan = Path(argv[0]) if argv else None
    while True:
        app = make_application(settings)
        window = MainWindow(settings)
        sys.excepthook = window.errors.catch
        window.wants_another.connect(partial(app.exit, _AGAIN))
        window.show_first()
        if plan:
            window.commands.open_path(plan)
        code = app.exec()
        if code != _AGAIN:
            return code
        plan = window.plan_at_close  # another language: the same plan in a new window
        window.deleteLater()
