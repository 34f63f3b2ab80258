"""The window in which the plan is written: its sections, the text of one, and the print beside it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QCloseEvent, QKeySequence
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QComboBox, QLabel, QMainWindow, QSplitter, QToolBar, QWidget

from app.errors import AppError
from app.i18n import language_name, languages
from app.models.choices import choice_text
from app.models.record import Disclosure
from app.ui.labels import translate
from app.ui.scratch import scratch_folder
from app.ui.session import Session
from app.ui.sizes import fit
from app.ui.tasks import Task
from app.ui.writing.editor import SectionEditor
from app.ui.writing.outline_tree import OutlineTree
from app.ui.writing.preview import Preview

_REST_MS = 600


class PlanWindow(QMainWindow):
    """Writes, shows and prints the plan; `wanted` of the session starts what asks for files."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setWindowTitle(self.tr("The plan: {name}").format(name=session.path.stem))
        self._session = session
        self._folder = scratch_folder(self)
        self._outlining: Task | None = None
        self._printing: Task | None = None
        self._press: Any = None  # the plan as it was read last
        self._key = "summary"
        self.languages, self.editions = QComboBox(), QComboBox()
        self.outline = OutlineTree()
        self.editor = SectionEditor(session, lambda: str(self.languages.currentData()))
        self.preview = Preview()
        self._wait = QTimer(self, singleShot=True, interval=_REST_MS)
        self._wait.timeout.connect(self.refresh)
        self._lay_out()
        self._connect()
        self.refresh()

    def refresh(self) -> None:
        """Read the sections, then print the plan from what was read."""
        for old in (self._outlining, self._printing):
            if old:
                old.cancel()
        self._printing = self._press = None
        outlining = Task("outline.read_outline", self._session.path, self.languages.currentData())
        outlining.succeeded.connect(lambda opened: self._show_outline(outlining, opened))
        self._outlining = outlining
        self._session.run(outlining)

    def print_pages(self) -> None:
        """Print what the preview shows."""
        pages = self.preview.pages
        if pages is None:
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        dialog = QPrintDialog(printer, self)
        dialog.setMinMax(1, len(pages))
        if dialog.exec():
            first, last = printer.fromPage() or 1, printer.toPage() or len(pages)
            pages.print_to(printer, first - 1, min(last, len(pages)) - 1)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep what is written; stay where that cannot be."""
        if not self.editor.keep() and event.spontaneous():
            event.ignore()
            return
        self._wait.stop()
        for task in (self._outlining, self._printing):
            if task:
                task.cancel()
        self._printing = None
        if self.preview.pages:
            self.preview.pages.close()
        self._session.settings.layouts["plan"] = ",".join(map(str, self._splitter.sizes()))
        super().closeEvent(event)

    def _print(self) -> None:
        """Print the chosen edition of the plan that was read last."""
        if self._press is None:
            return
        if self._printing:
            self._printing.cancel()
        edition = self.editions.currentData()
        out = self._folder / f"{self._press.language}-{edition}.pdf"
        printing = Task("outline.preview", self._press, out, edition)
        printing.title = self.tr("Printing the preview")
        printing.succeeded.connect(lambda file: self._show_print(printing, file))
        printing.failed.connect(lambda error: self._refuse(printing, error))
        self._printing = printing
        self._session.run(printing, quietly=True)

    def _show_outline(self, task: Task, opened: Any) -> None:
        if task is not self._outlining:
            return
        self._outlining, self._press = None, opened.press
        self._print()
        outline = opened.outline
        self.outline.show_sections(outline.sections, self._key)
        self.editor.show_figures(outline.figures)
        section = next((s for s in outline.sections if s.key == self._key), outline.sections[0])
        if not self.editor.text.hasFocus() or self.editor.text.isReadOnly():
            self.editor.show_section(section)

    def _show_print(self, task: Task, file: Path) -> None:
        if task is self._printing:
            self._printing = None
            self.preview.show_file(file)

    def _refuse(self, task: Task, error: AppError) -> None:
        if task is self._printing:
            self._printing = None
            self._session.refused.emit(error)

    def _go_to(self, section: Any) -> None:
        """Show a section, once what was written in the one before is kept."""
        if section.key != self._key and not self.editor.keep():
            self.outline.point_at(self._key)
            return
        self._key = section.key
        self.editor.show_section(section)
        self.preview.go_to(section.title)

    def _follow(self) -> None:
        if self.isVisible() and self._session.is_open:
            self.preview.say_old()
            self._wait.start()

    def _change_language(self) -> None:
        if self.editor.keep():
            self.refresh()
        else:
            self.languages.setCurrentIndex(self.languages.findData(self.editor.language))

    def _connect(self) -> None:
        self.outline.picked.connect(self._go_to)
        self.languages.activated.connect(self._change_language)
        self.editions.activated.connect(self._print)
        self._session.changed.connect(self._follow)
        self._session.closing.connect(self.close)

    def _lay_out(self) -> None:
        bar = QToolBar(self.tr("The plan"))
        bar.setMovable(False)
        for code in languages():
            self.languages.addItem(language_name(code), code)
        own = self.languages.findData(self.locale().bcp47Name().partition("-")[0])
        self.languages.setCurrentIndex(max(own, 0))
        for level in reversed(Disclosure):
            self.editions.addItem(choice_text(level, translate), level.value)
        for text, box in ((self.tr("Language"), self.languages), (self.tr("Edition"), self.editions)):
            box.setAccessibleName(text)
            bar.addWidget(QLabel(f"{text} "))
            bar.addWidget(box)
            bar.addSeparator()
        for text, keys, slot in (
            (self.tr("Print…"), "Ctrl+P", self.print_pages),
            (self.tr("Write a file…"), "Ctrl+S", lambda: self._session.wanted.emit("write_plan", None)),
            (self.tr("Write all editions…"), "", lambda: self._session.wanted.emit("write_all", None)),
            (self.tr("Other prints…"), "", lambda: self._session.wanted.emit("prints", None)),
            (self.tr("Refresh"), "F5", self.refresh),
        ):
            action = bar.addAction(text)
            action.setShortcut(QKeySequence(keys))
            action.triggered.connect(slot)
        self.addToolBar(bar)
        self._splitter = QSplitter()
        for widget in (self.outline, self.editor, self.preview):
            self._splitter.addWidget(widget)
        self.setCentralWidget(self._splitter)
        fit(self, 1320, 720)
        kept = self._session.settings.layouts.get("plan", "")
        sizes = [int(size) for size in kept.split(",") if size.isdigit()]
        self._splitter.setSizes(sizes if len(sizes) == 3 else [340, 420, 540])
