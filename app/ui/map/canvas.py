"""The map under the user's hands: mouse, keyboard, pointer, and the tool they serve."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from app.text import Translate, untranslated
from app.ui.map.look import TextStyle
from app.ui.map.map_widget import MapWidget
from app.ui.map.tools.browse import Browse
from app.ui.map.tools.tool import CLICK, Modifiers, Tool

_ARROW_SHARE = 0.15
_KEY_ZOOM, _CLICK_ZOOM = 1.5, 2.0
_KEY_REACH = 60.0
_ARROWS = {Qt.Key.Key_Left: (1, 0), Qt.Key.Key_Right: (-1, 0), Qt.Key.Key_Up: (0, 1), Qt.Key.Key_Down: (0, -1)}
_KEYBOARD = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason)
_PANNING = (Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton)
_MODE = TextStyle(size=0.95, is_bold=True)


class MapCanvas(MapWidget):
    """A map to pan, zoom, choose from and work on with tools; it computes no figures.

    Drag, arrows: pan. Wheel, double click, plus and minus: zoom. Home: show everything. Click, Return at the cross:
    what the tool does, at first to choose. Escape: give up, then leave the tool, then choose nothing. Backspace: one
    step back. Ctrl+Return: end a line. L, or a click on it: legend open or closed.
    """

    cursor_moved = Signal(float, float)
    """Latitude and longitude under the pointer."""
    hinted = Signal(str)
    """What the next click does."""
    tool_changed = Signal()
    """Another tool is in use."""
    framing_wanted = Signal()
    """Everything shall be shown."""

    def __init__(self, parent: QWidget | None = None, translate: Translate = untranslated) -> None:
        super().__init__(parent, translate)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAccessibleName(translate("map", "Map"))
        keys = translate("map", "Arrow keys pan, plus and minus zoom, Home shows all, Return chooses at the middle.")
        self.setAccessibleDescription(keys)
        self._press: QPointF | None = None
        self._last: QPointF | None = None
        self._is_moving = self._is_taken = False
        self._has_keyboard_focus = False
        self._browse = Browse(self)
        self._tool: Tool = self._browse

    @property
    def tool(self) -> Tool:
        """The tool that is in use."""
        return self._tool

    @property
    def is_browsing(self) -> bool:
        """Whether clicks only choose."""
        return self._tool is self._browse

    def use(self, tool: Tool | None) -> None:
        """Use a tool, or none."""
        self._tool.cancel() if tool is not self._tool and not self.is_browsing else None
        self._tool = tool or self._browse
        self._tool.done = self._leave
        self._press = self._last = None
        self.setCursor(self._tool.cursor)
        self.tool_changed.emit()
        self._show_tool()

    def zoom_in(self) -> None:
        """Zoom in to the middle."""
        self._zoom(_KEY_ZOOM, self.view.width / 2, self.view.height / 2)

    def zoom_out(self) -> None:
        """Zoom out from the middle."""
        self._zoom(1 / _KEY_ZOOM, self.view.width / 2, self.view.height / 2)

    def _zoom(self, factor: float, right: float, down: float) -> None:
        self.show_view(self.view.zoomed(factor, right, down))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a click or a drag; on the legend, close or open it. The middle button always pans."""
        if event.button() not in _PANNING:
            return
        is_left = event.button() == Qt.MouseButton.LeftButton
        if is_left and self.legend_rect().contains(event.position()):
            self.is_legend_shown = not self.is_legend_shown
            return
        self._press = self._last = event.position()
        self._is_moving = False
        self._is_taken = is_left and self._tool.press(event.position(), event.modifiers())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the map or what the tool took, or say what is under the pointer."""
        position = event.position()
        lon, lat = self.lon_lat(position)
        self.cursor_moved.emit(lat, lon)
        if self._last is None or self._press is None:
            self._tool.hover(position)
            self._show_pointer(position)
            return
        far = (position - self._press).manhattanLength() >= QApplication.startDragDistance()
        self._is_moving = self._is_moving or far
        if not self._is_moving:
            return
        if self._is_taken:
            self._tool.drag(position, event.modifiers())
            return
        step = position - self._last
        self.setCursor(Qt.CursorShape.ClosedHandCursor)
        self.show_view(self.view.panned(step.x(), step.y()))
        self._last = position

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End a drag, or click."""
        if event.button() not in _PANNING or self._press is None:
            return
        was_drag, was_taken = self._is_moving, self._is_taken
        self._press = self._last = None
        self._is_moving = self._is_taken = False
        if was_drag and was_taken:
            self._tool.drop(event.position(), event.modifiers())
        elif not was_drag and event.button() == Qt.MouseButton.LeftButton:
            self._click(event.position(), event.modifiers())
        self._show_pointer(event.position())
        self._show_tool()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """End what the tool draws, else zoom in to the pointer."""
        self._press = self._last = None
        if event.button() == Qt.MouseButton.LeftButton and not self._tool.finish():
            self._zoom(_CLICK_ZOOM, event.position().x(), event.position().y())
        self._show_tool()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom about the pointer."""
        notches = event.angleDelta().y() / 120
        if notches:
            self._zoom(2 ** (notches / 2), event.position().x(), event.position().y())
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Pan, zoom and use the tool by keyboard."""
        key = Qt.Key(event.key())
        if key in _ARROWS:
            right, down = _ARROWS[key]
            self.show_view(
                self.view.panned(right * self.view.width * _ARROW_SHARE, down * self.view.height * _ARROW_SHARE)
            )
            self._tool.hover(self._middle())
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._press_return(event.modifiers())
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom_in()
        elif key == Qt.Key.Key_Minus:
            self.zoom_out()
        elif key == Qt.Key.Key_Home:
            self.framing_wanted.emit()
        elif key == Qt.Key.Key_Backspace and not self.is_browsing:
            self._tool.step_back()
        elif key == Qt.Key.Key_L:
            self.is_legend_shown = not self.is_legend_shown
        elif key != Qt.Key.Key_Escape or not self._escape():
            super().keyPressEvent(event)
        self._show_tool()

    def event(self, event: QEvent) -> bool:
        """Show what is under the pointer when it rests."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            text = self.tooltip_at(QPointF(event.pos()))
            lines = "<br>".join(escape(line) for line in text.splitlines())  # a name may look like HTML
            QToolTip.showText(event.globalPos(), f"<qt>{lines}</qt>" if text else "", self)
            return True
        return super().event(event)

    def tooltip_at(self, position: QPointF) -> str:
        """Return what the tooltip at a pixel says, or an empty text."""
        if self.legend_rect().contains(position):
            return self.translate("map", "Click to close or open the legend (L).")
        count = self._buffer.cluster_at(self.view, position.x(), position.y())
        if count is not None:
            counted = self.translate("map", "{count} places. Click to zoom in.")
            return counted.format(count=self.locale().toString(count))
        found = self.item_at(position)
        if found is None:
            return ""
        layer, item = found[0].layer, found[1]
        words = layer.tooltips or layer.labels
        return words[item] if words else ""

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show a frame where the keyboard brought the focus."""
        self._has_keyboard_focus = event.reason() in _KEYBOARD
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the frame away."""
        self._has_keyboard_focus = False
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the map and what the tool does; with keyboard focus a frame, and a cross where Return clicks."""
        super().paintEvent(event)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._tool.paint(painter)
            if self._tool.title:
                self._paint_mode(painter)
            if self._has_keyboard_focus:
                self._paint_focus(painter)

    def _paint_mode(self, painter: QPainter) -> None:
        """Paint the name of the tool, and a frame: what a click does must not come as a surprise."""
        colors = self.look.colors
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(colors.selection, 3.0))
        painter.drawRect(QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5))
        painter.setFont(self.look.font_of(_MODE))
        metrics = QFontMetricsF(painter.font())
        text = self.translate("map", "{tool} · Esc ends").format(tool=self._tool.title)
        box = QRectF(10, 10, metrics.horizontalAdvance(text) + 20, metrics.height() + 8)
        painter.setBrush(colors.selection)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawRoundedRect(box, 4, 4)
        painter.setPen(colors.panel)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)

    def _paint_focus(self, painter: QPainter) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self.palette().highlight().color(), 2.0))
        painter.drawRect(QRectF(self.rect()).adjusted(1, 1, -1, -1))
        painter.setPen(QPen(self.look.colors.text, 1.5))
        for arm in (QPointF(7, 0), QPointF(0, 7)):
            painter.drawLine(self._middle() - arm, self._middle() + arm)

    def _middle(self) -> QPointF:
        return QPointF(self.view.width / 2, self.view.height / 2)

    def _show_pointer(self, position: QPointF) -> None:
        if not self.is_browsing:
            self.setCursor(self._tool.cursor)
            return
        x, y = position.x(), position.y()
        is_over = (
            self.legend_rect().contains(position) or self._buffer.cluster_at(self.view, x, y) or self.item_at(position)
        )
        self.setCursor(Qt.CursorShape.PointingHandCursor if is_over else Qt.CursorShape.ArrowCursor)

    def _show_tool(self) -> None:
        self.hinted.emit(self._tool.hint())
        self.update()

    def _leave(self) -> None:
        self.use(None)

    def _escape(self) -> bool:
        """Give up what the tool began, else leave the tool; return whether there was either."""
        if self._tool.cancel():
            return True
        was_in_use = not self.is_browsing
        if was_in_use:
            self.use(None)
        return was_in_use

    def _press_return(self, modifiers: Modifiers) -> None:
        if modifiers & Modifiers.ControlModifier and not self.is_browsing:
            self._tool.finish()
        elif self.is_browsing:
            self._browse.choose_at(self._middle(), modifiers, _KEY_REACH)
        else:
            self._tool.click(self._middle(), CLICK)

    def _click(self, position: QPointF, modifiers: Modifiers) -> None:
        count = self._buffer.cluster_at(self.view, position.x(), position.y())
        if self.is_browsing and count is not None:
            self._zoom(_CLICK_ZOOM, position.x(), position.y())
        else:
            self._tool.click(position, modifiers)
