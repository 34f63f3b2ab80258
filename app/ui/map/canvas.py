"""The map under the user's hands: mouse, keyboard, pointer."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
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
from app.ui.map.layers import PlacedLayer
from app.ui.map.map_widget import MapWidget
from app.ui.map.picking import pick

_ARROW_SHARE = 0.15
_KEY_ZOOM, _CLICK_ZOOM = 1.5, 2.0
_KEY_REACH = 60.0
_ARROWS = {Qt.Key.Key_Left: (1, 0), Qt.Key.Key_Right: (-1, 0), Qt.Key.Key_Up: (0, 1), Qt.Key.Key_Down: (0, -1)}
_KEYBOARD = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason)


class MapCanvas(MapWidget):
    """A map to pan, zoom and choose from; it computes no figures.

    Drag, arrows: pan. Wheel, double click, plus and minus: zoom. Home: show everything. Click, Return: choose. Escape:
    choose nothing. L, or a click on it: legend open or closed.
    """

    selected = Signal(str, str)
    """Table and id of what the user chose."""
    cursor_moved = Signal(float, float)
    """Latitude and longitude under the pointer."""

    def __init__(self, parent: QWidget | None = None, translate: Translate = untranslated) -> None:
        super().__init__(parent, translate)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAccessibleName(translate("map", "Map"))
        keys = translate("map", "Arrow keys pan, plus and minus zoom, Home shows all, Return chooses at the middle.")
        self.setAccessibleDescription(keys)
        self._press: QPointF | None = None
        self._last: QPointF | None = None
        self._has_keyboard_focus = False

    def zoom_in(self) -> None:
        """Zoom in to the middle."""
        self._zoom(_KEY_ZOOM, self.view.width / 2, self.view.height / 2)

    def zoom_out(self) -> None:
        """Zoom out from the middle."""
        self._zoom(1 / _KEY_ZOOM, self.view.width / 2, self.view.height / 2)

    def _zoom(self, factor: float, right: float, down: float) -> None:
        self.show_view(self.view.zoomed(factor, right, down))

    def item_at(self, position: QPointF, reach: float = 8.0) -> tuple[PlacedLayer, int] | None:
        """Return the layer and the number of what lies under a pixel, or None."""
        return pick(self._placed, self.view, position.x(), position.y(), reach)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a click or a drag; on the legend, close or open it."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        if self.legend_rect().contains(event.position()):
            self.is_legend_shown = not self.is_legend_shown
        else:
            self._press = self._last = event.position()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the map, or say what is under the pointer."""
        position = event.position()
        lon, lat = self.view.lon_lat_at(position.x(), position.y())
        self.cursor_moved.emit(lat, lon)
        if self._last is None or self._press is None:
            self._show_pointer(position)
            return
        step = position - self._last
        far = (position - self._press).manhattanLength() >= QApplication.startDragDistance()
        if far or self.cursor().shape() == Qt.CursorShape.ClosedHandCursor:
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self.show_view(self.view.panned(step.x(), step.y()))
            self._last = position

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End a drag, or choose."""
        if event.button() != Qt.MouseButton.LeftButton or self._press is None:
            return
        was_click = self.cursor().shape() != Qt.CursorShape.ClosedHandCursor
        self._press = self._last = None
        self._show_pointer(event.position())
        if was_click:
            self._click(event.position())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Zoom in to the pointer."""
        self._press = self._last = None
        self._zoom(_CLICK_ZOOM, event.position().x(), event.position().y())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom about the pointer."""
        notches = event.angleDelta().y() / 120
        if notches:
            self._zoom(2 ** (notches / 2), event.position().x(), event.position().y())
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Pan, zoom and choose by keyboard."""
        key = Qt.Key(event.key())
        if key in _ARROWS:
            right, down = _ARROWS[key]
            self.show_view(
                self.view.panned(right * self.view.width * _ARROW_SHARE, down * self.view.height * _ARROW_SHARE)
            )
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(self.item_at(QPointF(self.view.width / 2, self.view.height / 2), _KEY_REACH))
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom_in()
        elif key == Qt.Key.Key_Minus:
            self.zoom_out()
        elif key == Qt.Key.Key_Home:
            self.zoom_to_all()
        elif key == Qt.Key.Key_Escape and self.choice is not None:
            self.clear_selection()
        elif key == Qt.Key.Key_L:
            self.is_legend_shown = not self.is_legend_shown
        else:
            super().keyPressEvent(event)

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
        """Paint the map; with keyboard focus a frame, and a cross where Return chooses."""
        super().paintEvent(event)
        if not self._has_keyboard_focus:
            return
        with QPainter(self) as painter:
            painter.setPen(QPen(self.palette().highlight().color(), 2.0))
            painter.drawRect(QRectF(self.rect()).adjusted(1, 1, -1, -1))
            middle = QPointF(self.width() / 2, self.height() / 2)
            for arm in (QPointF(7, 0), QPointF(0, 7)):
                painter.drawLine(middle - arm, middle + arm)

    def _show_pointer(self, position: QPointF) -> None:
        x, y = position.x(), position.y()
        is_over = (
            self.legend_rect().contains(position) or self._buffer.cluster_at(self.view, x, y) or self.item_at(position)
        )
        self.setCursor(Qt.CursorShape.PointingHandCursor if is_over else Qt.CursorShape.ArrowCursor)

    def _click(self, position: QPointF) -> None:
        if self._buffer.cluster_at(self.view, position.x(), position.y()) is not None:
            self._zoom(_CLICK_ZOOM, position.x(), position.y())
        else:
            self._choose(self.item_at(position))

    def _choose(self, found: tuple[PlacedLayer, int] | None) -> None:
        if found is None:
            self.clear_selection()
            return
        placed, item = found
        self._found = found
        self.update()
        self.selected.emit(placed.layer.table, placed.layer.ids[item])
