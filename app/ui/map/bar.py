"""The bars over the map: rows of words that can be pressed, by mouse, by Tab and by key."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QToolBar, QToolButton, QWidget


class Bar(QToolBar):
    """A row of actions; what does not fit is offered behind an arrow at its end."""

    def __init__(self, name: str, owner: QWidget) -> None:
        super().__init__(name, owner)
        self.setAccessibleName(name)
        self.setMovable(False)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self._owner = owner

    def add(
        self, text: str, tip: str, act: Callable[..., object], keys: str = "", *, is_checkable: bool = False
    ) -> QAction:
        """Add an action; its key counts while the focus is anywhere in the panel."""
        action = self.addAction(text)
        action.setCheckable(is_checkable)
        if keys:
            action.setShortcut(QKeySequence(keys))
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            self._owner.addAction(action)
            tip = f"{tip} ({action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)})"
        action.setToolTip(tip)
        (action.toggled if is_checkable else action.triggered).connect(act)
        button = self.widgetForAction(action)
        if isinstance(button, QToolButton):
            button.setAccessibleName(tip)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return action
