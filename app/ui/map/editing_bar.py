"""The second bar of the map: how the plan is edited there. It is open only while somebody wants to edit."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.models.link import Link
from app.ui.clipboard import copy_records
from app.ui.dialogs.set_fields import SetFields
from app.ui.map.bar import Bar
from app.ui.map.canvas import MapCanvas
from app.ui.map.editing import Editing
from app.ui.map.tools.add_site import AddSite
from app.ui.map.tools.draw_link import DrawLink
from app.ui.map.tools.edit_route import EditRoute
from app.ui.map.tools.edit_tool import EditTool
from app.ui.map.tools.move_record import MoveRecord
from app.ui.map.tools.split_link import SplitLink
from app.ui.session import Session


class EditingBar(QWidget):
    """The editing tools, and what can be done with all that is chosen."""

    tool_wanted = Signal(object)
    """A tool, or None."""

    def __init__(self, session: Session, canvas: MapCanvas, owner: QWidget) -> None:
        super().__init__(owner)
        self._session, self._canvas = session, canvas
        self.editing = Editing(session, owner)
        self.bar = Bar(self.tr("Editing tools"), owner)
        self.tools: dict[type[EditTool], QAction] = {}
        self._is_on = False
        self._fill()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.bar)
        self.hide()
        session.selected.connect(self.show_state)
        session.changed.connect(self.show_state)
        session.opened.connect(self.show_state)

    def edit(self, is_on: bool) -> None:
        """Open or close the bar; its keys count only while it is open."""
        self._is_on = is_on and self.editing.is_allowed
        self.setVisible(self._is_on)
        self.show_state()

    def show_state(self) -> None:
        """Enable what can be done with what is chosen, and tick the tool that is in use."""
        chosen = self._session.selection if self._is_on else ()
        for action in (self.form_action, self.set_action, self.delete_action):
            action.setEnabled(bool(chosen))
        self.copy_action.setEnabled(bool(self._session.selection))
        self.reverse_action.setEnabled(any(table == Link.TABLE for table, _ in chosen))
        for action in (self.snap_action, self.paste_action):
            action.setEnabled(self._is_on)
        for kind, action in self.tools.items():
            action.setEnabled(self._is_on)
            action.blockSignals(True)
            action.setChecked(type(self._canvas.tool) is kind)
            action.blockSignals(False)
        self.snap_action.blockSignals(True)
        self.snap_action.setChecked(self._session.settings.is_snapping)
        self.snap_action.blockSignals(False)

    @property
    def acts(self) -> list[QAction]:
        """What can be done with what is chosen now, for a menu."""
        acts = (self.form_action, self.set_action, self.reverse_action, self.copy_action, self.delete_action)
        return [action for action in acts if action.isEnabled()]

    def set_fields(self) -> None:
        """Ask which fields of the chosen records of one type shall be what."""
        records = self._session.selected_records()
        if records:
            same = [record for record in records if type(record) is type(records[0])]
            dialog = SetFields(self._session, same, self.window())
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.open()

    def _fill(self) -> None:
        for kind, text, tip, key in (
            (AddSite, self.tr("Add site"), self.tr("Add a site by a click"), "S"),
            (DrawLink, self.tr("Draw link"), self.tr("Draw a link from site to site"), "D"),
            (MoveRecord, self.tr("Move"), self.tr("Move a site or another point"), "V"),
            (EditRoute, self.tr("Route"), self.tr("Change the route of a link, point by point"), "T"),
            (SplitLink, self.tr("Split"), self.tr("Split a link at a site or at a new one"), "X"),
        ):
            self.tools[kind] = self.bar.add(text, tip, self._user_of(kind), key, is_checkable=True)
        self.snap_action = self.bar.add(
            self.tr("Snap"),
            self.tr("Place things exactly on what is near"),
            self._snap,
            "N",
            is_checkable=True,
        )
        self.bar.addSeparator()
        add, editing = self.bar.add, self.editing
        self.reverse_action = add(
            self.tr("Reverse"), self.tr("Turn the chosen links round"), lambda: editing.reverse(), "Shift+R"
        )
        self.form_action = add(
            self.tr("Form…"), self.tr("Edit the fields of what is chosen"), lambda: editing.edit_record(), "G"
        )
        self.set_action = add(
            self.tr("Set fields…"),
            self.tr("Set fields of all that is chosen, for example a route group"),
            lambda: self.set_fields(),
            "F",
        )
        self.copy_action = add(
            self.tr("Copy"),
            self.tr("Copy what is chosen, for a spreadsheet or another plan"),
            lambda: copy_records(self._session.selected_records()),
            "Ctrl+C",
        )
        self.paste_action = add(
            self.tr("Paste"),
            self.tr("Paste records from a spreadsheet or another plan"),
            lambda: self._session.wanted.emit("paste", None),
            "Ctrl+V",
        )
        self.delete_action = add(self.tr("Delete"), self.tr("Delete what is chosen"), lambda: editing.delete(), "Del")

    def _user_of(self, kind: type[EditTool]) -> Callable[[bool], None]:
        return lambda is_wanted: self.tool_wanted.emit(kind(self._canvas, self.editing) if is_wanted else None)

    def _snap(self, is_on: bool) -> None:
        self._session.settings.is_snapping = is_on
