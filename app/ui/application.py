"""The start of the window: as little as possible before it is there."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from app import __version__
from app.i18n import translator_for
from app.settings import Settings, load_settings
from app.ui.error_dialog import log_qt_messages
from app.ui.look import apply_look
from app.ui.main_window import MainWindow


def make_application(settings: Settings) -> QApplication:
    """Return the application with the user's look and language; the one that runs where there is one."""
    running = QApplication.instance()
    app = running if isinstance(running, QApplication) else QApplication(sys.argv[:1])
    if QLocale().language() == QLocale.Language.C:
        QLocale.setDefault(QLocale(QLocale.Language.English))  # C groups no digits
    app.setApplicationName("Lifeline")
    app.setApplicationVersion(__version__)
    apply_look(app, settings.theme, settings.scale)
    translator = translator_for(QLocale().bcp47Name().partition("-")[0])
    if translator:
        app.installTranslator(translator)
    return app


def run(argv: Sequence[str]) -> int:
    """Open the window, with the plan file that `argv` may name, and return the exit code when it is closed."""
    log_qt_messages()
    settings = load_settings()
    app = make_application(settings)
    window = MainWindow(settings)
    sys.excepthook = window.errors.catch
    window.show()
    if argv:
        window.commands.open_path(Path(argv[0]))
    return app.exec()
