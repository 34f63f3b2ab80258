"""Editors of single fields, for the cells of tables and for forms."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer
from PySide6.QtGui import QFocusEvent, QWheelEvent
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QCompleter,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from app.models.fields import FieldSpec
from app.ui.cells import (
    UNKNOWN,
    Names,
    allowed,
    choice_words,
    edit_text,
    heading,
    listed_words,
    parsed,
    yes_or_no,
)
from app.ui.record_table import RECORD_ROLE, SPEC_ROLE

_LONG_LIST = 8  # entries; a longer one can be searched by typing


class Choice(QComboBox):
    """One of a list of values, shown by words; long lists are searched by typing any part of the words."""

    def __init__(self, entries: Sequence[tuple[str, Any]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        for words, value in entries:
            self.addItem(words, value)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(16)
        if len(entries) > _LONG_LIST:
            self.setEditable(True)
            self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
            completer = QCompleter(self.model(), self)
            completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            self.setCompleter(completer)
            self.lineEdit().editingFinished.connect(self._settle)  # type: ignore[union-attr]

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the form: a value that turned while somebody scrolls is seen by nobody."""
        event.ignore()

    def value(self) -> Any:
        """Return the chosen value; what was typed counts when one entry alone has it."""
        return self.itemData(self._meant())

    def set_value(self, value: Any) -> None:
        """Choose a value; a code that the list does not know is kept as it is."""
        values = [self.itemData(i) for i in range(self.count())]
        if value not in values and isinstance(value, str):
            self.addItem(value, value)
            values.append(value)
        self.setCurrentIndex(values.index(value) if value in values else -1)
        if self.isEditable():
            self.lineEdit().setCursorPosition(0)  # type: ignore[union-attr]  # long words are seen from their beginning

    def _meant(self) -> int:
        typed, chosen = self.currentText().casefold(), self.currentIndex()
        if not self.isEditable() or typed == self.itemText(chosen).casefold():  # of two that are called the same, too
            return chosen
        words = [self.itemText(i).casefold() for i in range(self.count())]
        if typed in words:
            return words.index(typed)
        if not typed:
            return 0 if self.count() and self.itemData(0) is None else chosen
        found = [i for i, text in enumerate(words) if typed in text]
        return found[0] if len(found) == 1 else chosen

    def _settle(self) -> None:
        index = self._meant()
        if index >= 0:  # else what was typed stays, to be typed on
            self.setCurrentIndex(index)
            self.setEditText(self.itemText(index))


class Several(QListWidget):
    """Any number of records of a list, each with a check box."""

    def __init__(self, entries: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        for words, value in entries:
            item = QListWidgetItem(words, self)
            item.setData(Qt.ItemDataRole.UserRole, value)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked)
        self.setMaximumHeight(self.fontMetrics().height() * 6)

    def value(self) -> tuple[str, ...]:
        """Return the checked values."""
        items = [self.item(i) for i in range(self.count())]
        return tuple(i.data(Qt.ItemDataRole.UserRole) for i in items if i.checkState() == Qt.CheckState.Checked)

    def set_value(self, values: Sequence[str]) -> None:
        """Check these values and no others; they stand first, or nobody would see them in a long list."""
        items = [self.takeItem(0) for _ in range(self.count())]
        for item in sorted(items, key=lambda item: item.data(Qt.ItemDataRole.UserRole) not in values):
            self.addItem(item)
        for item in items:
            is_on = item.data(Qt.ItemDataRole.UserRole) in values
            item.setCheckState(Qt.CheckState.Checked if is_on else Qt.CheckState.Unchecked)


class FieldLine(QLineEdit):
    """A line for text, words, numbers and dates; what the field cannot hold is framed and said in the tooltip."""

    def __init__(self, spec: FieldSpec, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._spec = spec
        self.setPlaceholderText(self.hint())

    def hint(self) -> str:
        """Return what an empty line says."""
        if self._spec.kind == "date":
            return self.tr("for example {day}").format(day="2025-06-30")
        return UNKNOWN if self._spec.kind in ("number", "whole") and not self._spec.required else ""

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show a long text from its beginning, also where all of it is selected."""
        super().focusInEvent(event)
        if self.selectedText() == self.text():
            self.setSelection(len(self.text()), -len(self.text()))

    def value(self) -> Any:
        """Return what is typed, as the field keeps it.

        Raises
        ------
        InvalidValueError
            If the field cannot hold it.
        """
        return parsed(self._spec, self.text())

    def set_value(self, value: Any) -> None:
        """Show a value."""
        self.setText(edit_text(self._spec, value))
        self.setCursorPosition(0)


Editor = FieldLine | Choice | Several


def editor_for(spec: FieldSpec, names: Names, parent: QWidget | None = None) -> Editor | None:
    """Return an editor for a field; None where it is not edited by typing."""
    editor: Editor
    if spec.kind in ("json", "route", "given") and not spec.is_counts:
        return None
    if spec.kind == "choice":
        entries: list[tuple[str, Any]] = list(choice_words(spec))
        editor = Choice(entries if spec.required else [(UNKNOWN, None), *entries], parent)
    elif spec.kind == "flag":
        editor = Choice([(UNKNOWN, None), (yes_or_no(True), True), (yes_or_no(False), False)], parent)
    elif spec.kind == "reference":
        found = _entries(names, spec.table)
        editor = Choice(found if spec.required else [(UNKNOWN, None), *found], parent)
    elif spec.kind == "text" and spec.listed:
        editor = Choice([(UNKNOWN, None), *listed_words(spec)], parent)
    elif spec.kind == "references":
        editor = Several(_entries(names, spec.table), parent)
    else:
        editor = FieldLine(spec, parent)
    editor.setToolTip(allowed(spec))
    editor.setAccessibleName(heading(spec))
    return editor


def _entries(names: Names, table: str) -> list[tuple[str, str]]:
    return sorted(
        ((name, record_id) for record_id, name in names(table).items()), key=lambda entry: entry[0].casefold()
    )


class FieldDelegate(QStyledItemDelegate):
    """Edits the cells of a RecordTable with the editors of its fields."""

    def __init__(self, names: Names, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._names = names

    def createEditor(
        self, parent: QWidget, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QWidget:
        """Return the editor of a cell."""
        editor = editor_for(index.data(SPEC_ROLE), self._names, parent)
        if editor is None:
            return super().createEditor(parent, option, index)
        if isinstance(editor, Choice):
            editor.activated.connect(lambda: self._finish(editor))
            if not editor.isEditable():
                QTimer.singleShot(0, editor, editor.showPopup)
        return editor

    def setEditorData(self, editor: QWidget, index: QModelIndex | QPersistentModelIndex) -> None:
        """Show the value of a cell in its editor."""
        if isinstance(editor, FieldLine | Choice):
            editor.set_value(getattr(index.data(RECORD_ROLE), index.data(SPEC_ROLE).name))
            if isinstance(editor, FieldLine):
                editor.selectAll()

    def setModelData(
        self, editor: QWidget, model: QAbstractItemModel, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Hand what was edited to the table."""
        if isinstance(editor, FieldLine):
            model.setData(index, editor.text())
        elif isinstance(editor, Choice):
            value = editor.value()
            model.setData(index, value.value if isinstance(value, StrEnum) else value)

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        """End editing when the cell loses the focus, but not to a dialog: what was refused stays to be mended."""
        if event.type() == QEvent.Type.FocusOut and QApplication.activeModalWidget():
            return False
        return super().eventFilter(editor, event)

    def _finish(self, editor: QWidget) -> None:
        self.commitData.emit(editor)
        self.closeEditor.emit(editor)
