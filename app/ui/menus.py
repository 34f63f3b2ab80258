"""The menus: what there is to do, with keys, and what of it can be done now."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from app.discovery import load
from app.i18n import language_name, languages
from app.operations.edit_words import edit_label
from app.settings import SCALES, THEMES, Settings
from app.ui.commands import Commands
from app.ui.docks import Docks
from app.ui.labels import translate
from app.ui.session import Session

Needs = Literal["nothing", "plan", "writing"]
_UNDO_CHARACTERS = 40


class Menus(QObject):
    """Fills the menu bar of a window; `looked` comes when the user chose another theme or zoom.

    `language_chosen` comes when the window is to speak another language.
    """

    looked = Signal()
    language_chosen = Signal()

    def __init__(self, window: QMainWindow, session: Session, commands: Commands, docks: Docks) -> None:
        super().__init__(window)
        self._window, self._session, self._commands, self._docks = window, session, commands, docks
        self._needs: list[tuple[QAction, Needs]] = []
        bar = window.menuBar()
        self._fill_file(bar.addMenu(self.tr("&File")))
        self._fill_edit(bar.addMenu(self.tr("&Edit")))
        self.view = bar.addMenu(self.tr("&View"))
        self._fill_view(self.view)
        help_menu = bar.addMenu(self.tr("&Help"))
        self._add(help_menu, self.tr("&About Lifeline…"), commands.show_about)
        session.opened.connect(self.show_state)
        session.closed.connect(self.show_state)
        session.changed.connect(self.show_state)
        self.show_state()

    def add_panels(self) -> None:
        """Offer the panels in the View menu, once they are there."""
        self.panels.clear()
        for name, panel in self._docks.family.items():
            title = translate("panels", panel.title)
            if name in self._docks.docks:
                self.panels.addAction(self._docks.docks[name].toggleViewAction())
            if panel.shortcut:
                words = self.tr("Go to {panel}").format(panel=title)
                self._add(self.going, words, partial(self._docks.go_to, name), panel.shortcut, "plan")
        self.panels.addSeparator()
        self._add(self.panels, self.tr("&Put all panels back"), self._docks.reset, needs="plan")

    def show_state(self) -> None:
        """Enable what can be done now, and say what undo and redo would do."""
        is_open, may_write = self._session.is_open, not self._session.is_read_only
        for action, needs in self._needs:
            action.setEnabled(needs == "nothing" or (is_open and (needs == "plan" or may_write)))
        for action, label, plain, text in (
            (self.undo, self._session.to_undo(), self.tr("&Undo"), self.tr("&Undo: {what}")),
            (self.redo, self._session.to_redo(), self.tr("&Redo"), self.tr("&Redo: {what}")),
        ):
            action.setEnabled(label is not None and may_write)
            action.setText(text.format(what=_short(edit_label(label, translate))) if label else plain)

    def _fill_file(self, menu: QMenu) -> None:
        commands, session = self._commands, self._session
        self._add(menu, self.tr("&New plan…"), commands.new_plan, "Ctrl+N")
        self._add(menu, self.tr("&Open…"), commands.open_plan, "Ctrl+O")
        self.recent = menu.addMenu(self.tr("Open &recent"))
        self.recent.aboutToShow.connect(self._fill_recent)
        self._add(menu, self.tr("Open the &demonstration"), commands.open_demonstration)
        menu.addSeparator()
        self._add(menu, self.tr("Plan de&tails…"), commands.edit_plan, needs="plan")
        self._add(menu, self.tr("&Import…"), partial(commands.import_files, ""), "Ctrl+I", "writing")
        self._add(menu, self.tr("Blank &forms for operators…"), commands.write_forms)
        self._add(menu, self.tr("&Export…"), commands.export_plan, "Ctrl+E", "plan")
        self._add(menu, self.tr("&Plan: write, preview, print…"), commands.show_plan, "Ctrl+P", "plan")
        self._add(menu, self.tr("&Write the plan to a file…"), commands.write_plan, needs="plan")
        self._add(menu, self.tr("Ot&her prints…"), partial(commands.write_plan, True), needs="plan")
        self._add(menu, self.tr("Write &all editions…"), commands.write_all, needs="plan")
        self._add(menu, self.tr("Chan&ges since a version…"), commands.print_changes, needs="plan")
        menu.addSeparator()
        self._add(menu, self.tr("&Save a copy…"), commands.save_copy, "Ctrl+Shift+S", "plan")
        self._add(menu, self.tr("&Merge with another copy…"), commands.merge_plan, needs="writing")
        self._add(menu, self.tr("Restore a &backup…"), commands.restore_backup, needs="writing")
        menu.addSeparator()
        self._add(menu, self.tr("&Close the plan"), session.close, "Ctrl+W", "plan")
        self._add(menu, self.tr("&Quit"), self._window.close, "Ctrl+Q")

    def _fill_edit(self, menu: QMenu) -> None:
        self.undo = self._add(menu, self.tr("&Undo"), self._session.undo, "Ctrl+Z", "writing")
        self.redo = self._add(menu, self.tr("&Redo"), self._session.redo, "Ctrl+Shift+Z", "writing")
        menu.addSeparator()
        self._add(menu, self.tr("&Copy what is chosen"), self._copy, needs="plan")
        self._add(menu, self.tr("&Paste a table…"), self._commands.paste, needs="writing")

    def _copy(self) -> None:
        load("app.ui.clipboard").copy_records(self._session.selected_records())

    def _fill_view(self, menu: QMenu) -> None:
        self.panels = menu.addMenu(self.tr("&Panels"))
        self.going = menu.addMenu(self.tr("&Go to"))
        menu.addSeparator()
        settings = self._session.settings
        words = {"system": self.tr("As the &system"), "light": self.tr("&Light"), "dark": self.tr("&Dark")}
        themes = menu.addMenu(self.tr("&Colors"))
        self._choices(themes, [(words[theme], theme) for theme in THEMES], "theme", settings)
        zooms = menu.addMenu(self.tr("&Zoom of texts"))
        self._choices(zooms, [(self.tr("{n} %").format(n=round(100 * s)), s) for s in SCALES], "scale", settings)

        spoken = menu.addMenu(self.tr("&Language"))
        named = [(language_name(code), code) for code in languages()]
        self._choices(spoken, [(self.tr("As the &system"), ""), *named], "language", settings)

    def _choices(self, menu: QMenu, entries: list[tuple[str, object]], name: str, settings: Settings) -> None:
        group = QActionGroup(menu)
        for words, value in entries:
            action = group.addAction(menu.addAction(words))
            action.setCheckable(True)
            action.setChecked(getattr(settings, name) == value)
            action.triggered.connect(partial(self._choose, name, value))

    def _choose(self, name: str, value: object) -> None:
        setattr(self._session.settings, name, value)
        (self.language_chosen if name == "language" else self.looked).emit()

    def _fill_recent(self) -> None:
        self.recent.clear()
        for entry in self._session.settings.recent:
            path = Path(entry)
            action = self.recent.addAction(f"{path.stem}  —  {path.parent}".replace("&", "&&"))
            action.setEnabled(path.exists())
            action.triggered.connect(partial(self._commands.open_path, path))
        if self.recent.isEmpty():
            self.recent.addAction(self.tr("None yet")).setEnabled(False)

    def _add(
        self, menu: QMenu, text: str, slot: Callable[[], object], keys: str = "", needs: Needs = "nothing"
    ) -> QAction:
        action = menu.addAction(text)
        if keys:
            action.setShortcut(QKeySequence(keys))
        action.triggered.connect(lambda: slot())
        self._needs.append((action, needs))
        return action


def _short(text: str) -> str:
    return text if len(text) <= _UNDO_CHARACTERS else f"{text[: _UNDO_CHARACTERS - 1]}…"
