"""What the File menu does: it asks what is needed, then starts the operation that the command line starts, too."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QLocale, QObject, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QMessageBox, QProgressDialog, QWidget

from app.discovery import discover, load
from app.paths import documents
from app.ui.scratch import scratch_folder
from app.ui.session import Session
from app.ui.tasks import Task

_SHOW_AFTER_MS = 300


class Commands(QObject):
    """The commands that concern whole files. Long ones show their progress and can be stopped."""

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._window = session, window

    def new_plan(self) -> None:
        """Ask for country, title and file, and make an empty plan."""
        dialog = self.dialog("new_plan")
        if dialog.exec():
            self._keep_folder("plan", dialog.path)
            task = Task("plans.create_plan", dialog.path, dialog.country, dialog.title)
            self.run(task, self.tr("Making the plan"), self._session.open)

    def open_plan(self) -> None:
        """Ask for a plan file and open it."""
        folder = self._session.settings.folder("plan", documents())
        text, pattern = self.tr("Open a plan"), self.tr("Lifeline plans (*.gpkg)")
        name, _ = QFileDialog.getOpenFileName(self._window, text, str(folder), pattern)
        if name:
            self.open_path(Path(name))

    def open_path(self, path: Path) -> None:
        """Open a plan file."""
        if self._session.open(path):
            self._keep_folder("plan", path)

    def restore_damaged(self, path: Path) -> None:
        """Offer the backups of a plan that cannot be opened, and open what is gone back to."""
        dialog = load("app.ui.dialogs.restore_backup").DIALOG(self._session, self._window, damaged=path)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(
            lambda: self.run(
                Task("plans.restore_backup", path, dialog.chosen),
                self.tr("Restoring the backup"),
                lambda _: self.open_path(path),
            )
        )
        dialog.open()

    def open_demonstration(self) -> None:
        """Open the demonstration in the documents folder; build it first where it is not there."""
        task = Task("demonstration.build_demonstration", documents() / "Lifeline demo", language=QLocale().name())
        self.run(task, self.tr("Building the demonstration"), lambda built: self._session.open(built.plan))

    def edit_plan(self) -> None:
        """Edit title, authority, classification and so on of the plan itself."""
        self.dialog("plan_details").exec()

    def import_files(self, table: str = "") -> None:
        """Ask for files, show what they would bring, and import them."""
        folder = self._session.settings.folder("import", documents())
        names, _ = QFileDialog.getOpenFileNames(self._window, self.tr("Import"), str(folder))
        if names:
            self.import_paths([Path(name) for name in names], table)

    def import_paths(self, files: list[Path], table: str = "") -> None:
        """Show what files would bring, and import them."""
        self._keep_folder("import", files[0])
        self.dialog("import_preview", files, table).open()

    def write_forms(self) -> None:
        """Ask which blank forms are wanted and for a folder, and write them there."""
        dialog = self.dialog("blank_forms")
        if not dialog.exec():
            return
        folder = self._session.settings.folder("forms", documents())
        name = QFileDialog.getExistingDirectory(self._window, self.tr("Folder for the blank forms"), str(folder))
        if name:
            self._session.settings.folders["forms"] = name
            task = Task("forms.write_forms", Path(name), kinds=dialog.kinds, languages=dialog.languages)
            text = self.tr("Blank forms written to {folder}: {n}.")
            title = self.tr("Writing blank forms")
            self.run(task, title, lambda files: self.tell(text.format(n=len(files), folder=name)))

    def paste(self) -> None:
        """Show what the table on the clipboard would bring, and import it: from a spreadsheet or from another plan."""
        files = load("app.ui.clipboard").files_of_clipboard(scratch_folder(self))
        if files and self._session.is_open and not self._session.is_read_only:
            self.dialog("import_preview", files, "").open()

    def export_plan(self) -> None:
        """Ask for format, readers and file, and give the data back."""
        dialog = self.dialog("export_plan")
        if dialog.exec():
            self._keep_folder("export", dialog.out)
            words = {"profile": dialog.profile, "language": QLocale().name()}
            task = Task("exports.export_plan", self._session.path, dialog.format, dialog.out, **words)
            self.run(task, self.tr("Exporting"), lambda export: self.tell("\n".join(export.lines())))

    def save_copy(self) -> None:
        """Ask for a file, copy the plan there and read the copy back."""
        folder = self._session.settings.folder("copy", documents())
        name, _ = QFileDialog.getSaveFileName(
            self._window,
            self.tr("Save a copy"),
            str(folder / self._session.path.name),
            self.tr("Lifeline plans (*.gpkg)"),
            options=QFileDialog.Option.DontConfirmOverwrite,  # an existing plan is refused anyway, with a reason
        )
        if name:
            target = Path(name)
            self._keep_folder("copy", target)
            text = self.tr("Copied to {file} and read back: the copy is the same.").format(file=target)
            task = Task("plans.save_copy", self._session.path, target)
            self.run(task, self.tr("Saving a copy"), lambda _: self.tell(text))

    def merge_plan(self) -> None:
        """Ask for another copy of the plan, show what it would bring, and take it in."""
        folder = self._session.settings.folder("merge", documents())
        text, pattern = self.tr("Merge with another copy of this plan"), self.tr("Lifeline plans (*.gpkg)")
        name, _ = QFileDialog.getOpenFileName(self._window, text, str(folder), pattern)
        if name:
            self._keep_folder("merge", Path(name))
            self.dialog("merge_plan", Path(name)).open()

    def save_moment(self, revision: int) -> None:
        """Ask for a file, and write the plan there as it was after an entry of the history."""
        folder = self._session.settings.folder("copy", documents())
        start = folder / f"{self._session.path.stem} r{revision}.gpkg"
        pattern, keep = self.tr("Lifeline plans (*.gpkg)"), QFileDialog.Option.DontConfirmOverwrite
        title = self.tr("Save the plan as it was")
        name, _ = QFileDialog.getSaveFileName(self._window, title, str(start), pattern, options=keep)
        if name:
            self._keep_folder("copy", Path(name))
            task = Task("history.copy_at", self._session.path, revision, Path(name))
            text = self.tr("The plan as it was then lies in {file}. This plan is as it is.")
            self.run(task, self.tr("Going back"), lambda file: self.tell(text.format(file=file)))

    def restore_backup(self) -> None:
        """Ask for a backup and go back to it; what is there now is kept as a backup, too."""
        dialog = self.dialog("restore_backup")
        if dialog.exec() and dialog.chosen:
            text = self.tr("The plan is what it was then. What it was before is kept as a backup.")
            task = Task("plans.restore_backup", self._session.path, dialog.chosen)
            self.run(task, self.tr("Restoring the backup"), lambda _: self.tell(text))

    def show_plan(self) -> None:
        """Open the window in which the plan is written, previewed and printed."""
        window = load("app.ui.writing.plan_window").PlanWindow(self._session, self._window)
        window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        window.show()

    def write_plan(self, is_separate: bool = False) -> None:
        """Ask for file, language and readers, and print the plan, or one of the separate prints."""
        dialog = self.dialog("write_plan", is_separate)
        if dialog.exec():
            self._keep_folder("report", dialog.out)
            title = self.tr("Printing") if is_separate else self.tr("Writing the plan")
            self.run(dialog.task, title, self._tell_files if dialog.copies.value() else self._offer)

    def print_changes(self) -> None:
        """Ask since when, and print what changed."""
        dialog = self.dialog("print_changes")
        if dialog.exec():
            self._keep_folder("report", dialog.out)
            self.run(dialog.task, self.tr("Printing"), self._offer)

    def write_all(self) -> None:
        """Ask for a folder, and print the plan there in every language and edition."""
        folder = self._session.settings.folder("report", documents())
        name = QFileDialog.getExistingDirectory(self._window, self.tr("Folder for all editions"), str(folder))
        if name:
            self._session.settings.folders["report"] = name
            task = Task("prints.write_all_reports", self._session.path, Path(name), overwrite=True)
            self.run(task, self.tr("Writing all editions"), self._tell_files)

    def show_about(self) -> None:
        """Show version, licence and notices."""
        self.dialog("about").exec()

    def dialog(self, name: str, *arguments: Any) -> Any:
        """Return a new dialog of the family app.ui.dialogs."""
        made = discover("app.ui.dialogs", "DIALOG")[name](self._session, *arguments, self._window)
        made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
        made.finished.connect(made.deleteLater)
        if hasattr(made, "task_wanted"):
            made.task_wanted.connect(self.run)
        return made

    def run(self, task: Task, title: str, done: Callable[[Any], object]) -> None:
        """Run a task under a progress dialog; `done` gets its result."""
        progress = QProgressDialog(title, self.tr("Stop"), 0, 100, self._window)
        progress.setWindowTitle("Lifeline")
        progress.setWindowModality(Qt.WindowModality.WindowModal)
        progress.setMinimumDuration(_SHOW_AFTER_MS)
        progress.setAutoReset(False)
        progress.setAutoClose(False)
        progress.setMinimumWidth(self._window.fontMetrics().averageCharWidth() * 50)
        progress.setValue(0)
        task.progressed.connect(lambda share: progress.setValue(round(100 * share)))
        progress.canceled.connect(task.cancel)
        task.cancelled.connect(
            lambda: self.tell(self.tr("Stopped. Nothing was left half done; what was written is whole."))
        )
        task.succeeded.connect(partial(self._finish, done))
        task.finished.connect(progress.close)
        task.finished.connect(progress.deleteLater)
        self._session.run(task)

    def _finish(self, done: Callable[[Any], object], result: Any) -> None:
        self._session.poll()
        done(result)

    def _tell_files(self, files: list[Path]) -> None:
        text = self.tr("Files written to {folder}: {n}.")
        self.tell(text.format(n=len(files), folder=files[0].parent))

    def _offer(self, file: Path) -> None:
        text = self.tr("It was written to\n{file}").format(file=file)
        box = QMessageBox(QMessageBox.Icon.Information, "Lifeline", text, parent=self._window)
        opening = box.addButton(self.tr("&Open it"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(QMessageBox.StandardButton.Close)
        box.setDefaultButton(opening)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        opening.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(file))))
        box.open()

    def tell(self, text: str) -> None:
        """Say something that was done."""
        box = QMessageBox(QMessageBox.Icon.Information, "Lifeline", text, parent=self._window)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.open()

    def _keep_folder(self, purpose: str, path: Path) -> None:
        self._session.settings.folders[purpose] = str(path.parent)
