"""Looking and choosing: the tool that is in use when no other is."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter

from app.ui.map.map_widget import MapWidget
from app.ui.map.picking import REACH
from app.ui.map.tools.rubber import paint_area
from app.ui.map.tools.tool import Modifiers, Tool

_ADDING = Modifiers.ControlModifier | Modifiers.ShiftModifier


class Browse(Tool):
    """A click chooses, with Ctrl or Shift one more or one less; Shift and drag chooses by a box, Ctrl+Shift by a lasso.

    As a `lasso` every drag is one.
    """

    cursor = Qt.CursorShape.ArrowCursor

    def __init__(self, canvas: MapWidget, *, is_lasso: bool = False) -> None:
        super().__init__(canvas)
        self._always = is_lasso
        self._is_lasso = False
        self._trace: list[QPointF] = []
        if is_lasso:
            self.title = canvas.translate("map", "Choosing by a lasso")
            self.cursor = Qt.CursorShape.CrossCursor

    def hint(self) -> str:
        """Return what the next click does."""
        if self._always:
            return self.canvas.translate(
                "map", "Drag around points, or across lines: lines count that are crossed. Ctrl adds to what is chosen."
            )
        return ""

    def press(self, at: QPointF, modifiers: Modifiers) -> bool:
        """Take drags with Shift, or all of them as a lasso."""
        if not (self._always or modifiers & Modifiers.ShiftModifier):
            return False
        self._is_lasso = self._always or bool(modifiers & Modifiers.ControlModifier)
        self._trace = [at]
        return True

    def drag(self, at: QPointF, modifiers: Modifiers) -> None:
        """Draw the box or the lasso."""
        self._trace.append(at)
        self.canvas.update()

    def drop(self, at: QPointF, modifiers: Modifiers) -> None:
        """Choose the points inside, and the lines that cross box or lasso or lie inside."""
        corners = self._corners()
        self._trace = []
        self.canvas.update()
        found = self.canvas.keys_within(corners) if len(corners) > 2 else []
        kept = self.canvas.keys if self._always and modifiers & Modifiers.ControlModifier else ()
        self.canvas.choose([*kept, *found])

    def click(self, at: QPointF, modifiers: Modifiers) -> None:
        """Choose what lies there, or nothing."""
        self._trace = []
        self.choose_at(at, modifiers)

    def choose_at(self, at: QPointF, modifiers: Modifiers, reach: float = REACH) -> None:
        """Choose what lies near a pixel; with Ctrl or Shift in addition to what is chosen."""
        key = self.canvas.key_at(at, reach)
        if not modifiers & _ADDING:
            self.canvas.choose([key] if key else [])
        elif key:
            chosen = self.canvas.keys
            self.canvas.choose([other for other in chosen if other != key] if key in chosen else [*chosen, key])

    def cancel(self) -> bool:
        """Give up the box or the lasso, else choose nothing."""
        if self._trace:
            self._trace = []
            self.canvas.update()
            return True
        if self.canvas.keys and not self._always:
            self.canvas.choose([])
            return True
        return False

    def paint(self, painter: QPainter) -> None:
        """Paint box or lasso."""
        if len(self._trace) > 1:
            paint_area(painter, self._corners(), self.canvas.look)

    def _corners(self) -> list[QPointF]:
        if self._is_lasso:
            return self._trace
        box = QRectF(self._trace[0], self._trace[-1]).normalized()
        return [box.topLeft(), box.topRight(), box.bottomRight(), box.bottomLeft()] if not box.isEmpty() else []
