"""What all tools of the map share."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter

from app.ui.map.map_widget import MapWidget

Modifiers = Qt.KeyboardModifier
CLICK = Modifiers.NoModifier


class Tool:
    """Takes clicks, and drags that it wants, on the map; what it leaves alone pans and zooms as always.

    `title` says in words what the tool does, and stays on the map while it is in use; it is empty for the one that is
    in use when no other is. By keyboard, a click is Return at the cross in the middle. `done` ends the use of the tool.
    """

    title = ""
    cursor = Qt.CursorShape.CrossCursor

    def __init__(self, canvas: MapWidget) -> None:
        self.canvas = canvas
        self.done: Callable[[], None] = lambda: None

    def hint(self) -> str:
        """Return what the next click does, for the status bar."""
        return ""

    def press(self, at: QPointF, modifiers: Modifiers) -> bool:
        """Whether the drag that may begin here is the tool's; else it pans."""
        return False

    def drag(self, at: QPointF, modifiers: Modifiers) -> None:
        """Follow the pointer of a drag that the tool took."""

    def drop(self, at: QPointF, modifiers: Modifiers) -> None:
        """End a drag that the tool took."""

    def hover(self, at: QPointF) -> None:
        """Follow the pointer without a button."""

    def click(self, at: QPointF, modifiers: Modifiers) -> None:
        """Do what the tool is for."""

    def finish(self) -> bool:
        """End what takes several clicks, on a double click or Ctrl+Return; return whether there was anything to end."""
        return False

    def step_back(self) -> None:
        """Take the last click back."""

    def cancel(self) -> bool:
        """Give up what was begun; return whether there was anything. Otherwise Escape ends the use of the tool."""
        return False

    def paint(self, painter: QPainter) -> None:
        """Paint what is being done over the map."""
