"""A table heading with a line below each title in which its column is filtered."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHeaderView, QLineEdit, QWidget

_TYPING_MS = 250


class FilterHeader(QHeaderView):
    """Shows titles and, when `shows_filters`, a line of filters; `filtered` carries column and what was typed."""

    filtered = Signal(int, str)

    def __init__(self, names: Sequence[str], hint: str, parent: QWidget | None = None) -> None:
        """Make the heading; `names` are what screen readers call the lines, `hint` says what can be typed."""
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setHighlightSections(False)
        self.setSectionsClickable(True)
        self.setSectionsMovable(True)
        self.lines = [self._line(column, name, hint) for column, name in enumerate(names)]
        self._shows_filters = False
        self.sectionResized.connect(self.place)
        self.sectionMoved.connect(self.place)

    @property
    def shows_filters(self) -> bool:
        """Whether the lines are shown."""
        return self._shows_filters

    @shows_filters.setter
    def shows_filters(self, is_shown: bool) -> None:
        self._shows_filters = is_shown
        for line in self.lines:
            line.setVisible(is_shown)
        self.updateGeometries()

    def show_conditions(self, typed: Callable[[int], str]) -> None:
        """Show what each column is filtered by, without filtering anew; a line that is typed in stays."""
        for column, line in enumerate(self.lines):
            if not line.hasFocus() and line.text() != typed(column):
                line.blockSignals(True)
                line.setText(typed(column))
                line.blockSignals(False)

    def updateGeometries(self) -> None:
        """Keep room for the lines below the titles."""
        height = self.lines[0].sizeHint().height() if self.lines and self._shows_filters else 0
        self.setViewportMargins(0, 0, 0, height)
        super().updateGeometries()
        self.place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go from a line down into the table."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Down:
            table = self.parent()
            if isinstance(table, QWidget):
                table.setFocus()
                return True
        return super().eventFilter(watched, event)

    def sizeHint(self) -> QSize:
        """Return a size with the lines in it."""
        size = super().sizeHint()
        if self._shows_filters and self.lines:
            size.setHeight(size.height() + self.lines[0].sizeHint().height())
        return size

    def _line(self, column: int, name: str, hint: str) -> QLineEdit:
        line = QLineEdit(self)
        line.setPlaceholderText("…")
        line.setAccessibleName(name)
        line.setToolTip(hint)
        line.hide()
        line.installEventFilter(self)
        wait = QTimer(line, singleShot=True, interval=_TYPING_MS)
        wait.timeout.connect(lambda: self.filtered.emit(column, line.text()))
        line.textChanged.connect(lambda: wait.start())
        return line

    def place(self, *_: int) -> None:
        """Put every line below its title; also to be called when the table scrolls, of which Qt tells no header."""
        if not self._shows_filters:
            return
        for column, line in enumerate(self.lines):
            if self.isSectionHidden(column):
                line.hide()
                continue
            line.setVisible(True)
            top = self.viewport().height()
            line.setGeometry(
                self.sectionViewportPosition(column), top, self.sectionSize(column), line.sizeHint().height()
            )
