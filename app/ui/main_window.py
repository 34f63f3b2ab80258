"""The main window: menus, docks and status bar, and nothing else."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QMainWindow, QStackedWidget, QWidget

from app.discovery import load
from app.settings import Settings
from app.ui.commands import Commands
from app.ui.docks import Docks, packed, unpacked
from app.ui.error_dialog import ErrorDialogs
from app.ui.look import apply_look
from app.ui.menus import Menus
from app.ui.session import Session
from app.ui.start_page import StartPage
from app.ui.status import StatusBar
from app.ui.tasks import Task

_SIZE = (1366, 768)


class MainWindow(QMainWindow):
    """Shows the start page until a plan is open, then the map with the panels around it.

    `wants_another` comes when it closed for another window, in another language, with `plan_at_close`.
    """

    wants_another = Signal()

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self.settings = settings
        self.session = Session(settings, self)
        self.errors = ErrorDialogs(self)
        self.commands = Commands(self.session, self)
        self.docks = Docks(self.session, self)
        self.menus = Menus(self, self.session, self.commands, self.docks)
        self.status = StatusBar(self.session, self)
        self.start_page = StartPage(settings)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.start_page)
        self._center: QWidget | None = None
        self.plan_at_close: Path | None = None
        self.setCentralWidget(self._stack)
        self.setStatusBar(self.status)
        self._connect()
        self._restore_geometry()
        self._show_closed()

    @property
    def is_busy(self) -> bool:
        """Whether a task runs."""
        return self.session.is_busy

    def show_first(self) -> None:
        """Show the window: all over a screen that has no room for its frame."""
        room = self.screen().availableGeometry()
        if room.width() > self.width() and room.height() > self.height():
            self.show()
        else:
            self.showMaximized()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stop what runs, remember the layout and close the plan."""
        self.session.stop_tasks()
        self.settings.layouts["window"] = packed(self.saveGeometry())
        self.docks.remember()
        self.plan_at_close = self.session.path if self.session.is_open else None
        self.session.close()
        self._save_settings()
        super().closeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Return press the button that has the focus, as in dialogs: Qt leaves it to the space bar."""
        button = self.focusWidget()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(button, QAbstractButton):
            button.click()
        else:
            super().keyPressEvent(event)

    def _save_settings(self) -> None:
        try:
            self.settings.save()
        except OSError:
            self.status.showMessage(self.tr("The settings could not be saved."))

    def _connect(self) -> None:
        session, commands, page = self.session, self.commands, self.start_page
        page.new_wanted.connect(commands.new_plan)
        page.open_wanted.connect(commands.open_plan)
        page.plan_wanted.connect(commands.open_path)
        page.demonstration_wanted.connect(commands.open_demonstration)
        session.opened.connect(self._show_open)
        session.closed.connect(self._show_closed)
        session.changed.connect(self._show_title)
        session.refused.connect(self.errors.show_error)
        session.damaged.connect(commands.restore_damaged)
        session.edited_outside.connect(self._ask_outside)
        session.task_started.connect(self._watch_task)
        session.wanted.connect(self._do)
        self.menus.looked.connect(self._apply_look)
        self.menus.language_chosen.connect(self._begin_again)

    def _watch_task(self, task: Task) -> None:
        task.crashed.connect(self.errors.show_report)

    def _do(self, command: str, argument: Any) -> None:
        if command == "task":
            task, title, text = argument
            self.commands.run(task, title, lambda file: self.commands.tell(text.format(file=file)))
        elif command == "event":
            form = load("app.ui.event_form").EventForm(self.session, argument, self)
            form.kept.connect(self.docks.panels["scenario"].offer)  # type: ignore[attr-defined]
            form.finished.connect(form.deleteLater)
            form.show()
        elif command == "new_record":
            self.docks.go_to("tables")
            self.docks.panels["tables"].begin_record(*argument)  # type: ignore[attr-defined]
        elif command == "compare":
            self.commands.dialog("compare_runs", argument).open()
        elif command == "tracks":
            self.commands.dialog("shift_tracks", argument).open()
        elif command == "hindcast":
            self.commands.dialog("hindcast").open()
        elif command == "curves":
            self.commands.dialog("curves", argument).open()
        elif command == "options":
            self.commands.dialog("choose_options", argument).open()
        elif command == "write_plan":
            self.commands.write_plan()
        elif command == "write_all":
            self.commands.write_all()
        elif command == "prints":
            self.commands.write_plan(is_separate=True)
        elif command == "moment":
            self.commands.save_moment(argument)
        elif command == "import":
            self.commands.import_files(argument)
        elif command == "paste":
            self.commands.paste()
        elif command == "run":
            self.docks.go_to("scenario")
            self.session.select("scenario", argument)
            self.docks.panels["scenario"].run()  # type: ignore[attr-defined]

    def _ask_outside(self, changes: list[Any]) -> None:
        box = load("app.ui.outside_box").outside_box(self.session, changes, self)
        box.accepted.connect(self.session.take_outside_changes)
        box.open()

    def _show_open(self) -> None:
        size = self.size()
        if self._center is None:
            self._center = self.docks.make()
            self._stack.addWidget(self._center)
            self.menus.add_panels()
        else:
            self.docks.show()
        self._stack.setCurrentWidget(self._center)
        self._center.setFocus()  # not some button that Return would press
        self._show_title()
        self._save_settings()  # the recent plans stay known when the power goes
        QTimer.singleShot(0, self, lambda: self.resize(size))  # panels not laid out yet want more than they need

    def _show_closed(self) -> None:
        self.docks.hide()
        self.start_page.show_recent()
        self._stack.setCurrentWidget(self.start_page)
        self._show_title()

    def _show_title(self) -> None:
        session = self.session
        title = "Lifeline"
        if session.is_open:
            title = self.tr("{plan} (read only)") if session.is_read_only else "{plan}"
            title = f"{title.format(plan=session.path.stem)} – Lifeline"
        self.setWindowTitle(title)

    def _apply_look(self) -> None:
        app = QApplication.instance()
        if isinstance(app, QApplication):
            apply_look(app, self.settings.theme, self.settings.scale)

    def _begin_again(self) -> None:
        self.close()
        self.wants_another.emit()

    def _restore_geometry(self) -> None:
        if not self.restoreGeometry(unpacked(self.settings.layouts.get("window", ""))):
            room = self.screen().availableGeometry()
            self.resize(min(_SIZE[0], room.width()), min(_SIZE[1], room.height()))
