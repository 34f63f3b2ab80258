"""What went wrong, in a dialog: an AppError with what to do about it; a bug with the report that was saved."""

from __future__ import annotations

import logging
import sys
import traceback
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QObject, Qt, QtMsgType, Signal, qInstallMessageHandler
from PySide6.QtWidgets import QMessageBox, QWidget

from app.bug_report import save_bug_report
from app.errors import AppError, CancelledError
from app.ui.labels import translate

LOG = logging.getLogger("lifeline.qt")


def error_box(error: AppError, parent: QWidget | None = None) -> QMessageBox:
    """Return the dialog that says what went wrong and what to do about it."""
    box = QMessageBox(QMessageBox.Icon.Warning, "Lifeline", error.message(translate), parent=parent)
    box.setInformativeText(error.advice(translate))
    return _finished(box)


def bug_box(report: str, parent: QWidget | None = None) -> QMessageBox:
    """Return the dialog that says where the report of a bug lies."""
    text = translate("ErrorDialog", "Something went wrong inside Lifeline. Your plan file is safe; you can go on.")
    hint = translate("ErrorDialog", "A report without personal data was saved. Please send it to whoever supports you:")
    box = QMessageBox(QMessageBox.Icon.Critical, "Lifeline", text, parent=parent)
    box.setInformativeText(f"{hint}\n\n{report}")
    return _finished(box)


def _finished(box: QMessageBox) -> QMessageBox:
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    box.setStandardButtons(QMessageBox.StandardButton.Ok)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return box


class ErrorDialogs(QObject):
    """Shows errors over a window, one after the other; a bug that comes again is reported once."""

    reported = Signal(str)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._known: set[str] = set()
        self._open: QMessageBox | None = None
        self._waiting: list[QMessageBox] = []

    def show_error(self, error: AppError) -> None:
        """Show what a person can act on."""
        if not isinstance(error, CancelledError):
            self._show(error_box(error, self._window))

    def show_report(self, report: str) -> None:
        """Show where the report of a bug lies."""
        self.reported.emit(report)
        self._show(bug_box(report, self._window))

    def catch(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Take what nobody caught: `sys.excepthook` while the window is open."""
        if isinstance(error, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
        elif isinstance(error, AppError):
            self.show_error(error)
        elif (place := _place(error)) not in self._known:
            self._known.add(place)
            self.show_report(str(save_bug_report(error)))

    def _show(self, box: QMessageBox) -> None:
        if self._open is not None:
            self._waiting.append(box)
            return
        self._open = box
        box.finished.connect(self._next)
        box.open()

    def _next(self) -> None:
        self._open = None
        if self._waiting:
            self._show(self._waiting.pop(0))


def _place(error: BaseException) -> str:
    frames = traceback.extract_tb(error.__traceback__)
    return f"{type(error).__name__} {frames[-1].filename}:{frames[-1].lineno}" if frames else repr(error)


def log_qt_messages() -> None:
    """Send what Qt has to say to the log instead of the terminal."""
    levels = {
        QtMsgType.QtDebugMsg: logging.DEBUG,
        QtMsgType.QtInfoMsg: logging.INFO,
        QtMsgType.QtWarningMsg: logging.WARNING,
        QtMsgType.QtCriticalMsg: logging.ERROR,
        QtMsgType.QtFatalMsg: logging.CRITICAL,
    }

    def write(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
        LOG.log(levels.get(kind, logging.WARNING), "%s", text)

    qInstallMessageHandler(write)
