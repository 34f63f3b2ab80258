"""Sizes of dialogs: at the scale of the texts, and never larger than the screen."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

_POINTS = 9.5


def scale_of(widget: QWidget) -> float:
    """Return how much larger than usual the texts of a widget are."""
    return widget.font().pointSizeF() / _POINTS


def fit(widget: QWidget, width: int, height: int) -> None:
    """Give a window a size in pixels of the usual scale, as far as the screen allows."""
    scale = scale_of(widget)
    room = widget.screen().availableGeometry()
    widget.resize(min(round(width * scale), room.width() - 40), min(round(height * scale), room.height() - 60))
